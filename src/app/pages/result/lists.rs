//! Strengths first, then gaps, then what to find out.

use crate::app::Session;
use crate::app::components::dimension_class;
use crate::app::lang::Lang;
use crate::core::assessment::Level;
use crate::core::ids::QuestionId;
use crate::core::route::{self, Route};
use crate::core::score::{Gap, strengths, to_find_out};
use crate::i18n::level_name;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use std::collections::BTreeSet;

/// How many lines a list shows before the rest waits behind "show the other".
const SHOWN: usize = 6;

/// Where the activity stands well.
#[component]
pub(super) fn Strengths() -> impl IntoView {
    let t = Lang::here().t;
    let session = Session::here();
    let found = Memo::new(move |_| session.assessment.with(|assessment| strengths(session.set(), assessment)));
    let lines = move || {
        let line = |(id, level)| view! { <Line id level important=false /> }.into_any();
        shortened(found.get().into_iter().map(line).collect())
    };
    view! {
        <section class="card" data-testid="strengths">
            <h2>{t.result.strengths}</h2>
            <Show when=move || !found.with(Vec::is_empty) fallback=move || view! { <p>{t.result.no_strengths}</p> }>
                {lines}
            </Show>
        </section>
    }
}

/// What is worth developing, with the choice of one to three focus areas.
#[component]
pub(super) fn Gaps(focus: Memo<BTreeSet<QuestionId>>) -> impl IntoView {
    let t = Lang::here().t;
    let session = Session::here();
    let lines = move || {
        let line = |gap: Gap| view! { <GapLine gap focus /> }.into_any();
        shortened(session.gaps.get().into_iter().map(line).collect())
    };
    let is_full = move || focus.with(|focus| focus.len() >= route::MOST_FOCUSED);
    let has_levels = move || session.assessment.with(|a| session.set().questions.iter().any(|q| a.level(&q.id).is_some()));
    view! {
        <section class="card" data-testid="gaps">
            <h2>{t.result.gaps}</h2>
            <Show
                when=move || !session.gaps.with(Vec::is_empty)
                fallback=move || has_levels().then(|| view! { <p>{t.result.no_gaps}</p> })
            >
                <p class="hint">{t.result.gaps_hint}</p>
                {lines}
                <p class="hint" role="status">{move || is_full().then_some(t.result.focus_full)}</p>
            </Show>
        </section>
    }
}

/// What nobody could answer.
#[component]
pub(super) fn FindOut() -> impl IntoView {
    let lang = Lang::here();
    let Lang { locale, t } = lang;
    let session = Session::here();
    let found = Memo::new(move |_| session.assessment.with(|assessment| to_find_out(session.set(), assessment)));
    let lines = move || {
        let line = |id: QuestionId| {
            let (question, number) = (session.set().question(&id)?, session.set().number(&id)?);
            let class = dimension_class(session.set(), &question.dimension);
            let href = Route::Question(id).href(locale);
            Some(view! { <li class=class><b class="badge">{number}</b> <a href=href>{lang.text(&question.text)}</a></li> })
        };
        found.get().into_iter().filter_map(line).collect_view()
    };
    view! {
        <Show when=move || !found.with(Vec::is_empty)>
            <section class="card" data-testid="find-out">
                <h2>{t.result.find_out}</h2>
                <p class="hint">{t.result.find_out_hint}</p>
                <ul class="lines">{lines}</ul>
            </section>
        </Show>
    }
}

#[component]
fn Line(id: QuestionId, level: Level, important: bool) -> impl IntoView {
    let lang = Lang::here();
    let Lang { locale, t } = lang;
    let set = Session::here().set();
    let question = set.question(&id)?;
    Some(view! {
        <li class=dimension_class(set, &question.dimension) data-question-id=id.to_string()>
            <b class="badge">{set.number(&id)}</b>
            <span>
                <a href=Route::Question(id.clone()).href(locale)>{lang.text(&question.text)}</a>
                <small>
                    {level_name(set, level, locale)}
                    {important.then(|| view! { <span class="tag">{t.review.to_develop}</span> })}
                </small>
            </span>
        </li>
    })
}

/// A gap with a tick for the focus. The focus stands in the address, so that it can be bookmarked and outlives a reload.
#[component]
fn GapLine(gap: Gap, focus: Memo<BTreeSet<QuestionId>>) -> impl IntoView {
    let lang = Lang::here();
    let Lang { locale, t } = lang;
    let set = Session::here().set();
    let navigate = use_navigate();
    let question = set.question(&gap.question)?;
    let id = &question.id;
    let is_chosen = move || focus.with(|focus| focus.contains(id));
    let choose = move |event| {
        let mut wanted = focus.get_untracked();
        if event_target_checked(&event) {
            wanted.insert(id.clone());
        } else {
            wanted.remove(id);
        }
        let options = NavigateOptions { replace: true, scroll: false, resolve: false, ..NavigateOptions::default() };
        navigate(&route::focused_href(locale, &wanted), options);
    };
    Some(view! {
        <li class=dimension_class(set, &question.dimension) data-question-id=id.to_string()>
            <label class="tick">
                <input
                    type="checkbox"
                    data-testid="focus"
                    prop:checked=is_chosen
                    disabled=move || !is_chosen() && focus.with(|focus| focus.len() >= route::MOST_FOCUSED)
                    on:change=choose
                />
                <b class="badge">{set.number(id)}</b>
                <span>
                    {lang.text(&question.text)}
                    <small>
                        {level_name(set, gap.level, locale)}
                        {gap.important.then(|| view! { <span class="tag">{t.review.to_develop}</span> })}
                    </small>
                </span>
            </label>
        </li>
    })
}

/// A list whose tail waits behind a summary.
fn shortened(mut lines: Vec<AnyView>) -> impl IntoView {
    let t = Lang::here().t;
    let rest = lines.split_off(SHOWN.min(lines.len()));
    let count = rest.len();
    view! {
        <ul class="lines">{lines}</ul>
        {(count > 0)
            .then(|| {
                view! {
                    <details>
                        <summary>{(t.result.more)(count)}</summary>
                        <ul class="lines">{rest}</ul>
                    </details>
                }
            })}
    }
}
