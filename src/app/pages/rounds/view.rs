//! A comparison: what to mind, in short, as pictures, as tables.

use super::pictures::Pictures;
use super::tables::{QuestionsTable, ScoresTable};
use crate::app::Session;
use crate::app::dynamic::handler;
use crate::app::lang::Lang;
use crate::core::assessment::Assessment;
use crate::core::rounds::{Comparison, Kind};
use crate::platform;
use leptos::prelude::*;

/// What the parts of a comparison share.
#[derive(Clone)]
pub(super) struct Compared {
    pub(super) comparison: Comparison,
    /// What each assessment is called.
    pub(super) names: Vec<String>,
}

/// The comparison of two to four assessments in their order, wherever they come from; nothing of fewer or more.
#[component]
pub(in crate::app::pages) fn RoundsView(assessments: Vec<Assessment>, kind: Kind) -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let set = Session::here().set();
    let each: Vec<&Assessment> = assessments.iter().collect();
    let comparison = Comparison::of(set, &each, kind)?;
    let names = assessments.iter().map(|assessment| t.assessment_name(assessment)).collect();
    let warnings = comparison.warnings.clone();
    let warnings = (!warnings.is_empty()).then(|| {
        let lines = warnings
            .into_iter()
            .map(|warning| view! { <li data-warning=warning.key()>{t.warning(warning)}</li> }.into_any());
        view! {
            <section class="notice" data-testid="warnings">
                <h2>{t.rounds.warnings_heading}</h2>
                <ul>{lines.collect_view()}</ul>
            </section>
        }
        .into_any()
    });
    let sentences = t.compared_in_short(&comparison, set, site.locale);
    let sentences = sentences.into_iter().map(|sentence| view! { <li>{sentence}</li> }.into_any());
    let compared = Compared { comparison, names };
    Some(view! {
        <div data-testid="compared" data-kind=kind.key()>
            {warnings}
            <section class="card" data-testid="in-short">
                <h2>{t.rounds.in_short}</h2>
                <ul>{sentences.collect_view()}</ul>
            </section>
            <Pictures compared=compared.clone() />
            <ScoresTable compared=compared.clone() />
            <QuestionsTable compared />
            <p class="no-print">
                <button type="button" class="quiet" on:click=handler(|_| platform::print())>{t.result.print}</button>
            </p>
        </div>
    })
}
