//! The focus areas, and choosing them.

use super::Planning;
use crate::app::components::dimension_class;
use crate::app::dynamic::{dynamic, flag, handler, text, when};
use crate::app::lang::Lang;
use crate::app::pages::result::shortened;
use crate::core::assessment::Level;
use crate::core::ids::QuestionId;
use crate::core::plan::{Item, Plan, is_reached, targets};
use crate::core::route::Route;
use crate::core::score::Gap;
use crate::i18n::level_name;
use crate::platform;
use leptos::prelude::*;

/// The section.
#[component]
pub(super) fn FocusAreas() -> impl IntoView {
    let t = Lang::here().t;
    let planning = Planning::here();
    let Planning { session, plan, answers, .. } = planning;
    // A changed target changes nothing of the lists.
    let chosen =
        Memo::new(move |_| plan.with(|plan| plan.focuses().map(|focus| focus.question.clone()).collect::<Vec<_>>()));
    // The one whose target is to be chosen next.
    let added = StoredValue::new(None::<QuestionId>);
    let areas = dynamic(move || {
        let areas = chosen.get().into_iter().map(|id| view! { <Area id added /> }.into_any());
        view! { <ul class="plain focus-areas">{areas.collect_view()}</ul> }.into_any()
    });
    let candidates = dynamic(move || {
        chosen.track();
        let candidates = answers.with(|answers| plan.with_untracked(|plan| plan.candidates(session.set(), answers)));
        if candidates.is_empty() {
            let none = chosen.with(Vec::is_empty).then(|| view! { <p>{t.plan.no_candidates}</p> }.into_any());
            return none.into_any();
        }
        let is_full = plan.with_untracked(Plan::is_full);
        let lines = candidates.into_iter().map(|gap| view! { <Candidate gap is_full added /> }.into_any());
        view! {
            <details open=chosen.with(Vec::is_empty) class="no-print">
                <summary>{t.plan.candidates}</summary>
                {is_full.then(|| view! { <p class="hint">{t.result.focus_full}</p> }.into_any())}
                {shortened(lines.collect())}
            </details>
        }
        .into_any()
    });
    let unknown = Memo::new(move |_| plan.with(|plan| unknown(&plan.focus)));
    let unknown_list = move || {
        let lines = unknown.get().into_iter().map(|value| view! { <li><code>{value}</code></li> }.into_any());
        view! { <div class="notice" data-testid="unknown-focus"><p>{t.plan.unknown_focus}</p> <ul>{lines.collect_view()}</ul></div> }
            .into_any()
    };
    view! {
        <section class="card" data-testid="focus-areas">
            <h2>{t.plan.focus}</h2>
            <p class="hint no-print">{t.plan.focus_hint}</p>
            {areas}
            {when(flag(move || !unknown.with(Vec::is_empty)), unknown_list)}
            {candidates}
        </section>
    }
}

/// What was not understood, as it came.
pub(super) fn unknown<T>(items: &[Item<T>]) -> Vec<String> {
    let unknown = items.iter().filter_map(|item| match item {
        Item::Known(_) => None,
        Item::Unknown(value) => Some(value.to_string()),
    });
    unknown.collect()
}

/// A focus area with the level that it aims at.
#[component]
fn Area(id: QuestionId, added: StoredValue<Option<QuestionId>>) -> impl IntoView {
    let lang = Lang::here();
    let Lang { site, t, .. } = lang;
    let Planning { session, plan, answers, .. } = Planning::here();
    let set = session.set();
    let question = set.question(&id)?;
    let id = &question.id;
    let number = set.number(id)?;
    let now = text(move || {
        let level = answers.with(|answers| answers.level(id));
        level.map(|level| t.plan.now.with(&[&level_name(set, level, site.locale)])).unwrap_or_default()
    });
    let target = Memo::new(move |_| plan.with(|plan| plan.focus_on_question(id).and_then(|focus| focus.target)));
    let reached = Memo::new(move |_| {
        answers.with(|answers| {
            plan.with(|plan| plan.focus_on_question(id).is_some_and(|focus| is_reached(focus, answers)))
        })
    });
    let options = dynamic(move || {
        let aim = target.get();
        // What was aimed at before the level rose stays in sight.
        let mut levels = answers.with(|answers| targets(id, answers));
        levels.extend(aim);
        let of = |level: Level| {
            let name = level_name(set, level, site.locale);
            view! { <option value=level.number().to_string() selected=aim == Some(level)>{name}</option> }.into_any()
        };
        let levels = Level::ALL.into_iter().filter(|level| levels.contains(level)).map(of);
        let none =
            aim.is_none().then(|| view! { <option value="" selected=true>{t.plan.no_target}</option> }.into_any());
        view! { {none} {levels.collect_view()} }.into_any()
    });
    let aim = handler(move |event| {
        if let Some(level) = event_target_value(&event).parse().ok().and_then(Level::new) {
            session.change_plan(|plan, assessment| plan.aim(id, level, assessment));
        }
    });
    let select = NodeRef::<leptos::html::Select>::new();
    select.on_load(move |select| {
        if added.with_value(|added| added.as_ref() == Some(id)) {
            added.set_value(None);
            // It can only fail when the field has gone.
            let _ = select.focus();
        }
    });
    let remove = handler(move |_| {
        session.change_plan(|plan, _| plan.unfocus(id));
        request_animation_frame(platform::focus_heading);
    });
    let field = format!("target-{number}");
    let printed = text(move || {
        let name = target.get().map_or(t.plan.no_target, |level| level_name(set, level, site.locale));
        format!("{}: {name}", t.plan.target)
    });
    Some(view! {
        <li class=dimension_class(set, &question.dimension) data-testid="focus-area" data-question-id=id.to_string()>
            <p class="asked"><b class="badge">{number}</b> " " <a href=Route::Question(id.clone()).href(site)>{lang.question(question)}</a></p>
            <p class="hint">{now}</p>
            <p class="only-print">{printed}</p>
            <div class="actions no-print">
                <label for=field.clone()>{t.plan.target}</label>
                <select id=field node_ref=select data-testid="target" on:change=aim>{options}</select>
                <button type="button" class="toggle" data-testid="unfocus" aria-label=format!("{}: {number}", t.plan.unfocus) on:click=remove>
                    {t.plan.unfocus}
                </button>
            </div>
            <div role="status">
                {when(reached.into(), move || view! { <p class="warning" data-testid="reached">{t.plan.reached}</p> }.into_any())}
            </div>
        </li>
    })
}

/// A gap that may become a focus area.
#[component]
fn Candidate(gap: Gap, is_full: bool, added: StoredValue<Option<QuestionId>>) -> impl IntoView {
    let lang = Lang::here();
    let Lang { site, t, .. } = lang;
    let session = Planning::here().session;
    let set = session.set();
    let question = set.question(&gap.question)?;
    let number = set.number(&question.id)?;
    let choose = handler(move |_| {
        added.set_value(Some(question.id.clone()));
        // A fourth one is refused; the button is off by then.
        let _ = session.change_plan(|plan, assessment| plan.focus_on(&question.id, assessment));
    });
    Some(view! {
        <li class=dimension_class(set, &question.dimension) data-testid="candidate" data-question-id=question.id.to_string()>
            <b class="badge">{number}</b>
            <span>
                {lang.question(question)}
                <small>
                    {level_name(set, gap.level, site.locale)}
                    {gap.important.then(|| view! { <span class="tag">{t.review.to_develop}</span> }.into_any())}
                </small>
            </span>
            <button type="button" class="toggle" data-testid="choose-focus" disabled=is_full aria-label=format!("{}: {number}", t.plan.choose) on:click=choose>
                {t.plan.choose}
            </button>
        </li>
    })
}
