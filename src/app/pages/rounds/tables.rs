//! The same as the pictures, and all questions, as tables.

use super::view::Compared;
use crate::app::Session;
use crate::app::components::dimension_class;
use crate::app::lang::Lang;
use leptos::prelude::*;

/// The heads of the columns: an assessment each, then what has changed.
#[component]
fn Heads(compared: Compared, first: &'static str) -> impl IntoView {
    let t = Lang::here().t;
    let Compared { comparison, names } = compared;
    let told = if comparison.kind.is_over_time() { t.rounds.change } else { t.rounds.difference };
    let heads = names.into_iter().zip(1..).map(|(name, number): (_, usize)| {
        view! { <th scope="col">{t.rounds.column.with(&[&number])} <small>{name}</small></th> }.into_any()
    });
    view! {
        <thead>
            <tr>
                <th scope="col">{first}</th>
                {heads.collect_view()}
                <th scope="col">{told}</th>
            </tr>
        </thead>
    }
}

fn cells(values: impl Iterator<Item = String>, change: String) -> AnyView {
    let values = values.map(|value| view! { <td>{value}</td> }.into_any());
    view! {
        {values.collect_view()}
        <td><b>{change}</b></td>
    }
    .into_any()
}

/// Dimensions and principles.
#[component]
pub(super) fn ScoresTable(compared: Compared) -> impl IntoView {
    let lang = Lang::here();
    let t = lang.t;
    let set = Session::here().set();
    let comparison = &compared.comparison;
    let kind = comparison.kind;
    let rows = comparison.dimensions.iter().filter_map(|row| {
        let dimension = set.dimension(&row.id)?;
        let means = row.values.iter().map(|score| t.mean_or_why_not(score));
        let whole = cells(means, t.change(comparison.told(row), kind));
        let principles = comparison.principles.iter().filter_map(|row| {
            let principle = set.principle(&row.id).filter(|principle| principle.dimension == dimension.id)?;
            let means = row.values.iter().map(|score| t.mean_or_why_not(score));
            let cells = cells(means, t.change(comparison.told(row), kind));
            Some(
                view! { <tr data-principle-id=row.id.to_string()><th scope="row">{lang.text(&principle.name)}</th> {cells}</tr> }
                    .into_any(),
            )
        });
        Some(
            view! {
                <tr class="whole" data-dimension-id=row.id.to_string()>
                    <th scope="row">{lang.text(&dimension.name)}</th>
                    {whole}
                </tr>
                {principles.collect_view()}
            }
            .into_any(),
        )
    });
    let rows = rows.collect_view();
    view! {
        <section class="card">
            <h2 id="scores-table">{t.rounds.scores_table}</h2>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="scores-table">
                <table class="rounds" data-testid="scores-table">
                    <Heads compared=compared.clone() first=t.result.column_principle />
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <p class="hint">{t.rounds.scores_hint}</p>
        </section>
    }
}

/// All questions.
#[component]
pub(super) fn QuestionsTable(compared: Compared) -> impl IntoView {
    let lang = Lang::here();
    let t = lang.t;
    let set = Session::here().set();
    let comparison = &compared.comparison;
    let rows = comparison.questions.iter().zip(1..).filter_map(|(row, number): (_, usize)| {
        let question = set.question(&row.id)?;
        let answers = row.values.iter().map(|answer| t.answer_or_open(*answer, set, lang.site.locale));
        let cells = cells(answers, t.level_change(comparison.told(row), comparison.kind));
        Some(
            view! {
                <tr class=dimension_class(set, &question.dimension) data-question=row.id.to_string()>
                    <th scope="row"><b class="badge">{number}</b> " " {lang.question(question)}</th>
                    {cells}
                </tr>
            }
            .into_any(),
        )
    });
    let rows = rows.collect_view();
    view! {
        <details class="card" data-testid="questions">
            <summary id="questions-table">{t.rounds.questions_table}</summary>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="questions-table">
                <table class="rounds" data-testid="questions-table">
                    <Heads compared=compared.clone() first=t.result.column_question />
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
}
