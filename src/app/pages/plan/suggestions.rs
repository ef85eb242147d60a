//! What might be done: from the gaps, from recommended models, and from what nobody knew.

use super::Planning;
use crate::app::components::{AddToPlan, dimension_class, with_catalogue};
use crate::app::dynamic::dynamic;
use crate::app::lang::Lang;
use crate::app::pages::result::shortened;
use crate::core::catalogue::Catalogue;
use crate::core::ids::QuestionId;
use crate::core::plan::Source;
use crate::core::recommend::{Recommendation, complementary_set, focused, possible_focus, recommend};
use crate::core::route::Route;
use crate::core::score::{gaps, to_find_out};
use crate::i18n::level_name;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The section.
#[component]
pub(super) fn Suggestions() -> impl IntoView {
    let lang = Lang::here();
    let t = lang.t;
    let Planning { session, plan, answers, .. } = Planning::here();
    let set = session.set();
    let focus = Memo::new(move |_| {
        let wanted: BTreeSet<QuestionId> =
            plan.with(|plan| plan.focuses().map(|focus| focus.question.clone()).collect());
        answers.with(|answers| possible_focus(wanted, &gaps(set, answers)))
    });
    let to_develop = dynamic(move || {
        focus.track();
        let gaps = answers.with(|answers| plan.with_untracked(|plan| plan.suggested_gaps(set, answers)));
        let lines = gaps.into_iter().map(|gap| {
            let hint = level_name(set, gap.level, lang.site.locale);
            view! { <Asked id=gap.question hint ask=false /> }.into_any()
        });
        let lines: Vec<AnyView> = lines.collect();
        let any = (!lines.is_empty()).then(|| view! { <h3>{t.plan.from_gaps}</h3> {shortened(lines)} }.into_any());
        any.into_any()
    });
    let to_ask = dynamic(move || {
        let found = answers.with(|answers| to_find_out(set, answers));
        let lines = found.into_iter().map(|id| view! { <Asked id hint="" ask=true /> }.into_any());
        let lines: Vec<AnyView> = lines.collect();
        let any = (!lines.is_empty()).then(|| {
            view! { <h3>{t.plan.to_find_out}</h3> <ul class="lines" data-testid="to-ask">{lines}</ul> }.into_any()
        });
        any.into_any()
    });
    let models = with_catalogue(move |catalogue| {
        let focus = focus.get();
        let found = answers.with(|answers| {
            let ranking = recommend(set, &catalogue, answers, &focus);
            let picks = complementary_set(set, &focused(gaps(set, answers), &focus), &ranking);
            let of = |model: &str| ranking.iter().find(|found| &*found.model == model).cloned();
            picks.iter().filter_map(|pick| of(&pick.model)).collect::<Vec<_>>()
        });
        let lines = found.into_iter().map(|found| view! { <Suggested catalogue=catalogue.clone() found /> }.into_any());
        let lines: Vec<AnyView> = lines.collect();
        let any = (!lines.is_empty()).then(|| {
            view! { <h3>{t.plan.from_models}</h3> <ul class="lines" data-testid="to-try">{lines}</ul> }.into_any()
        });
        any.into_any()
    });
    view! {
        <section class="card no-print" data-testid="suggestions">
            <h2>{t.plan.suggestions}</h2>
            <p class="hint">{t.plan.suggestions_hint}</p>
            {to_develop}
            {models}
            {to_ask}
        </section>
    }
}

/// A question for which something might be done.
#[component]
fn Asked(id: QuestionId, hint: &'static str, ask: bool) -> impl IntoView {
    let lang = Lang::here();
    let Planning { session, plan, .. } = Planning::here();
    let set = session.set();
    let question = set.question(&id)?;
    let number = set.number(&id)?;
    let asked = lang.question(question);
    let text = if ask { lang.t.plan.ask_text.with(&[&asked]) } else { String::new() };
    Some(view! {
        <li class=dimension_class(set, &question.dimension) data-question-id=id.to_string()>
            <b class="badge">{number}</b>
            <span>{asked} <small>{hint}</small></span>
            <AddToPlan source=Source::Question(id.clone()) name=number.to_string() text ask plan />
        </li>
    })
}

/// A model that might be tried, for the question that it answers best.
#[component]
fn Suggested(catalogue: Arc<Catalogue>, found: Recommendation) -> impl IntoView {
    let lang = Lang::here();
    let plan = Planning::here().plan;
    let model = catalogue.model(&found.model)?;
    let title = lang.text(&model.title).to_owned();
    let source = Source::new(found.reasons.first().map(|reason| reason.question.clone()), Some(model.id.clone()));
    let text = lang.t.plan.try_model.with(&[&title]);
    Some(view! {
        <li data-model-id=model.id.to_string()>
            <span><a href=Route::Model(model.id.clone()).href(lang.site)>{title.clone()}</a></span>
            <AddToPlan source name=title text plan />
        </li>
    })
}
