//! Strengths first, then gaps, then what to find out.

use crate::app::Session;
use crate::app::components::{AddToPlan, Tick, dimension_class};
use crate::app::dynamic::{dynamic, flag, text, when};
use crate::app::lang::Lang;
use crate::app::navigation::Navigation;
use crate::core::assessment::Level;
use crate::core::ids::QuestionId;
use crate::core::plan::Source;
use crate::core::route::{self, Route};
use crate::core::score::{Gap, strengths, to_find_out};
use crate::i18n::level_name;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// How many lines a list shows before the rest waits behind "show the other".
const SHOWN: usize = 6;

/// Where the activity stands well.
#[component]
pub(super) fn Strengths() -> impl IntoView {
    let t = Lang::here().t;
    let session = Session::here();
    let lines = dynamic(move || {
        let found = session.read(|assessment| strengths(session.set(), assessment));
        if found.is_empty() {
            return view! { <p>{t.result.no_strengths}</p> }.into_any();
        }
        shortened(found.into_iter().map(|(id, level)| view! { <Line id level /> }.into_any()).collect())
    });
    view! {
        <section class="card" data-testid="strengths">
            <h2>{t.result.strengths}</h2>
            {lines}
        </section>
    }
}

/// What is worth developing, with the choice of one to three focus areas.
#[component]
pub(super) fn Gaps() -> impl IntoView {
    let t = Lang::here().t;
    let session = Session::here();
    let navigation = Navigation::here();
    // Every line asks for the focus, which depends on all gaps.
    let focus = Memo::new(move |_| navigation.focus(session));
    let full = text(move || {
        let is_full = focus.with(BTreeSet::len) >= route::MOST_FOCUSED;
        if is_full { t.result.focus_full } else { "" }.to_owned()
    });
    // What is planned changes nothing of the lists.
    let gaps = Memo::new(move |_| session.gaps());
    let lines = dynamic(move || {
        let gaps = gaps.get();
        if gaps.is_empty() {
            let has_levels = session.read(|assessment| !strengths(session.set(), assessment).is_empty());
            return has_levels.then(|| view! { <p>{t.result.no_gaps}</p> }.into_any()).into_any();
        }
        let lines = shortened(gaps.into_iter().map(|gap| view! { <GapLine gap focus /> }.into_any()).collect());
        view! {
            <p class="hint">{t.result.gaps_hint}</p>
            {lines}
            <p class="hint" role="status">{full}</p>
        }
        .into_any()
    });
    view! {
        <section class="card" data-testid="gaps">
            <h2>{t.result.gaps}</h2>
            {lines}
        </section>
    }
}

/// What nobody could answer.
#[component]
pub(super) fn FindOut() -> impl IntoView {
    let lang = Lang::here();
    let Lang { site, t, .. } = lang;
    let session = Session::here();
    let found = Memo::new(move |_| session.read(|assessment| to_find_out(session.set(), assessment)));
    let lines = move || {
        let line = |id: QuestionId| {
            let (question, number) = (session.set().question(&id)?, session.set().number(&id)?);
            let class = dimension_class(session.set(), &question.dimension);
            let href = Route::Question(id.clone()).href(site);
            let text = t.plan.ask_text.with(&[&lang.question(question)]);
            Some(
                view! {
                    <li class=class data-question-id=id.to_string()>
                        <b class="badge">{number}</b>
                        <a href=href>{lang.question(question)}</a>
                        <AddToPlan source=Source::Question(id.clone()) name=number.to_string() text ask=true />
                    </li>
                }
                .into_any(),
            )
        };
        found.get().into_iter().filter_map(line).collect_view()
    };
    let section = move || {
        view! {
            <section class="card" data-testid="find-out">
                <h2>{t.result.find_out}</h2>
                <p class="hint">{t.result.find_out_hint}</p>
                <ul class="lines">{lines()}</ul>
            </section>
        }
        .into_any()
    };
    when(flag(move || !found.with(Vec::is_empty)), section)
}

#[component]
fn Line(id: QuestionId, level: Level) -> impl IntoView {
    let lang = Lang::here();
    let site = lang.site;
    let set = Session::here().set();
    let question = set.question(&id)?;
    Some(view! {
        <li class=dimension_class(set, &question.dimension) data-question-id=id.to_string()>
            <b class="badge">{set.number(&id)}</b>
            <span>
                <a href=Route::Question(id.clone()).href(site)>{lang.question(question)}</a>
                <small>{level_name(set, level, site.locale)}</small>
            </span>
        </li>
    })
}

/// A gap with a tick for the focus. The focus stands in the address, so that it can be bookmarked and outlives a reload.
#[component]
fn GapLine(gap: Gap, focus: Memo<BTreeSet<QuestionId>>) -> impl IntoView {
    let lang = Lang::here();
    let Lang { site, t, .. } = lang;
    let session = Session::here();
    let set = session.set();
    let navigation = Navigation::here();
    let question = set.question(&gap.question)?;
    let id = &question.id;
    let number = set.number(id)?;
    let is_chosen = move || focus.with(|focus| focus.contains(id));
    let choose = move |chosen| {
        let mut wanted = focus.get_untracked();
        if chosen {
            wanted.insert(id.clone());
        } else {
            wanted.remove(id);
        }
        navigation.replace(&route::focused_href(&session.result_page(), site, &wanted));
    };
    let label = view! {
        <b class="badge">{number}</b>
        <span>
            {lang.question(question)}
            <small>
                {level_name(set, gap.level, site.locale)}
                {gap.important.then(|| view! { <span class="tag">{t.review.to_develop}</span> }.into_any())}
            </small>
        </span>
    }
    .into_any();
    Some(view! {
        <li class=dimension_class(set, &question.dimension) data-question-id=id.to_string()>
            <Tick
                id="focus".to_owned()
                label
                ticked=flag(is_chosen)
                disabled=flag(move || !is_chosen() && focus.with(BTreeSet::len) >= route::MOST_FOCUSED)
                on_tick=Callback::new(choose)
            />
            <AddToPlan source=Source::Question(id.clone()) name=number.to_string() />
        </li>
    })
}

/// A list whose tail waits behind a summary.
pub(in crate::app::pages) fn shortened(mut lines: Vec<AnyView>) -> AnyView {
    let t = Lang::here().t;
    let rest = lines.split_off(SHOWN.min(lines.len()));
    let count = rest.len();
    view! {
        <ul class="lines">{lines}</ul>
        {(count > 0)
            .then(|| {
                view! {
                    <details>
                        <summary>{t.result.more.with(&[&count])}</summary>
                        <ul class="lines">{rest}</ul>
                    </details>
                }.into_any()
            })}
    }
    .into_any()
}
