//! Models as cards, several to a sheet, for a workshop's table: those in the address, or else the favourites.

use crate::app::Session;
use crate::app::components::{dimension_class, original_title, value_name, with_catalogue};
use crate::app::dynamic::{dynamic, handler};
use crate::app::lang::Lang;
use crate::app::navigation::Navigation;
use crate::core::browse::Aspect;
use crate::core::catalogue::Model;
use crate::core::ids::ModelId;
use crate::core::route::{Route, picked};
use crate::core::vocabulary::name_of;
use crate::platform;
use leptos::prelude::*;

/// More cards than anybody cuts out, and few enough for an address.
const MOST_CARDS: usize = 120;

/// The page.
#[component]
pub(super) fn CardsPage() -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    let navigation = Navigation::here();
    let cards = with_catalogue(move |catalogue| {
        dynamic(move || {
            let mut ids: Vec<ModelId> = picked(&navigation.query(), MOST_CARDS);
            if ids.is_empty() {
                ids = session.shelf(|shelf| shelf.favourites.iter().map(|favourite| favourite.model.clone()).collect());
            }
            let models: Vec<Model> = ids.iter().filter_map(|id| catalogue.model(id).cloned()).collect();
            if models.is_empty() {
                return view! {
                    <div class="notice" data-testid="no-cards">
                        <p>{t.cards.none}</p>
                        <p class="actions"><a class="button" href=Route::Models.href(site)>{t.browse.all_of}</a></p>
                    </div>
                }
                .into_any();
            }
            let cards = models.into_iter().map(|model| view! { <PrintCard model /> }.into_any());
            view! {
                <p class="no-print">
                    <button type="button" on:click=handler(|_| platform::print())>{t.cards.print}</button>
                </p>
                <ul class="print-cards" role="list">{cards.collect_view()}</ul>
            }
            .into_any()
        })
        .into_any()
    });
    view! {
        <div data-testid="cards">
            <h1 tabindex="-1" class="no-print">{t.cards.heading}</h1>
            <p class="lead no-print">{t.cards.lead}</p>
            {cards}
        </div>
    }
}

/// What fits a quarter of a sheet.
#[component]
fn PrintCard(model: Model) -> impl IntoView {
    let lang = Lang::here();
    let t = lang.t;
    let session = Session::here();
    let set = session.set();
    let questions = model.links.iter().filter_map(|link| {
        let (question, number) = (set.question(&link.question)?, set.number(&link.question)?);
        let class = dimension_class(set, &question.dimension);
        Some(view! { <li class=class><b class="badge">{number}</b> {lang.text(&link.why).to_owned()}</li> }.into_any())
    });
    let questions = questions.collect_view();
    let names = |aspect: Aspect| {
        let names: Vec<String> =
            aspect.values(&model, set).iter().map(|value| value_name(session, lang, aspect, value)).collect();
        names.join(", ")
    };
    let [groups, settings, _] = t.setup.facet;
    let places = [(groups, names(Aspect::TargetGroups)), (settings, names(Aspect::Settings))];
    let places = places.into_iter().filter(|(_, names)| !names.is_empty());
    let places = places.map(|(name, names)| view! { <dt>{name}</dt> <dd>{names}</dd> }.into_any());
    let evidence = name_of(&session.terms().evidence, model.evidence.key(), lang.site.locale).to_owned();
    view! {
        <li>
            <article class="print-card" data-testid="card" data-model-id=model.id.to_string()>
                <h2>{lang.text(&model.title).to_owned()}</h2>
                {original_title(lang, &model)}
                <p>{lang.text(&model.summary).to_owned()}</p>
                <ul class="plain">{questions}</ul>
                <dl>{places.collect_view()}</dl>
                <p class="hint">{evidence} {model.innokyla_url.map(|url| format!(" · {}", url.trim_start_matches("https://")))}</p>
            </article>
        </li>
    }
}
