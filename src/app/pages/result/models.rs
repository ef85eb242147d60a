//! The recommended models: a complementary set first, then the whole ranking on demand.

use crate::app::Session;
use crate::app::components::{ModelCard, with_catalogue};
use crate::app::dynamic::{dynamic, flag, handler};
use crate::app::lang::Lang;
use crate::app::navigation::Navigation;
use crate::core::catalogue::Catalogue;
use crate::core::ids::{ModelId, QuestionId};
use crate::core::recommend::{Pick, Recommendation, complementary_set, focused, recommend, steady, unserved};
use crate::core::score::gaps;
use crate::platform;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Everything that is derived from the answers, the focus and the catalogue.
struct Derived {
    catalogue: Arc<Catalogue>,
    ranking: Vec<Recommendation>,
    picks: Vec<Pick>,
    steady: Vec<ModelId>,
    unserved: Vec<QuestionId>,
}

/// The recommendations, or word of why there are none yet.
#[component]
pub(super) fn Recommended() -> impl IntoView {
    let t = Lang::here().t;
    let session = Session::here();
    let navigation = Navigation::here();
    let answers = session.answers();
    let derive = move |catalogue: Arc<Catalogue>, focus: &BTreeSet<QuestionId>| {
        answers.with(|assessment| {
            let ranking = recommend(session.set(), &catalogue, assessment, focus);
            let gaps = focused(gaps(session.set(), assessment), focus);
            Derived {
                picks: complementary_set(session.set(), &gaps, &ranking),
                steady: steady(session.set(), &catalogue, assessment, focus),
                unserved: unserved(&gaps, &catalogue),
                ranking,
                catalogue,
            }
        })
    };
    // The ranking stays open while its order changes.
    let is_open = RwSignal::new(false);
    let focus = Memo::new(move |_| navigation.focus(session));
    with_catalogue(move |catalogue| {
        let focus = focus.get();
        let derived = derive(catalogue, &focus);
        if derived.ranking.is_empty() && derived.unserved.is_empty() {
            return view! { <p>{t.models.none}</p> }.into_any();
        }
        view! {
            <p>{t.chosen_for(focus.len())}</p>
            <Cards derived is_open />
        }
        .into_any()
    })
}

#[component]
fn Cards(derived: Derived, is_open: RwSignal<bool>) -> impl IntoView {
    let t = Lang::here().t;
    let Derived { catalogue, ranking, picks, steady, unserved } = derived;
    let picked = picks.into_iter().filter_map(|pick| {
        let recommendation = ranking.iter().find(|found| found.model == pick.model)?.clone();
        let steady = steady.contains(&pick.model);
        let catalogue = catalogue.clone();
        Some(view! { <ModelCard catalogue recommendation steady adds=pick.adds /> }.into_any())
    });
    let picked = picked.collect_view();
    view! {
        <div data-testid="set">
            <h3>{t.models.set_heading}</h3>
            <p class="hint">{t.models.set_hint}</p>
            <div class="cards">{picked}</div>
        </div>
        {(!unserved.is_empty()).then(|| view! { <Unserved unserved /> }.into_any())}
        <Ranking catalogue ranking steady is_open />
    }
}

/// The whole ranking. Its cards are made only when it is opened.
#[component]
fn Ranking(
    catalogue: Arc<Catalogue>,
    ranking: Vec<Recommendation>,
    steady: Vec<ModelId>,
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let t = Lang::here().t;
    let count = ranking.len();
    let cards = dynamic(move || {
        if !is_open.get() {
            return ().into_any();
        }
        let cards = ranking.iter().cloned().map(|recommendation| {
            let steady = steady.contains(&recommendation.model);
            let catalogue = catalogue.clone();
            view! { <li><ModelCard catalogue recommendation steady /></li> }.into_any()
        });
        view! { <ol class="cards ranked">{cards.collect_view()}</ol> }.into_any()
    });
    let toggle = move |event| {
        let open = platform::is_open(&event);
        if open != is_open.get_untracked() {
            is_open.set(open);
        }
    };
    view! {
        <details data-testid="ranking" prop:open=flag(move || is_open.get()) on:toggle=handler(toggle)>
            <summary><h3>{t.models.ranking.with(&[&count])}</h3></summary>
            {cards}
        </details>
    }
}

/// The gaps that no model answers.
#[component]
fn Unserved(unserved: Vec<QuestionId>) -> impl IntoView {
    let lang = Lang::here();
    let session = Session::here();
    let texts = unserved.iter().filter_map(|id| session.set().question(id)).map(|question| lang.question(question));
    view! {
        <div class="notice" data-testid="unserved">
            <p>{lang.t.models.unserved}</p>
            <ul>{texts.map(|text| view! { <li>{text}</li> }.into_any()).collect_view()}</ul>
        </div>
    }
}
