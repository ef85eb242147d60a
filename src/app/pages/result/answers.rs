//! The same as the picture, as a table.

use crate::app::Session;
use crate::app::components::dimension_class;
use crate::app::dynamic::dynamic;
use crate::app::lang::Lang;
use leptos::prelude::*;

/// All questions with their answers.
#[component]
pub(super) fn Answers() -> impl IntoView {
    let lang = Lang::here();
    let t = lang.t;
    let session = Session::here();
    let rows = dynamic(move || {
        let set = session.set();
        let rows = set.questions.iter().zip(1..).map(|(question, number): (_, usize)| {
            let (answer, important) = session.read(|assessment| {
                let important = assessment.is_important(&question.id);
                (assessment.answer(&question.id), important)
            });
            let answer = answer.map(|answer| t.answer(answer, set, lang.site.locale));
            view! {
                <tr class=dimension_class(set, &question.dimension)>
                    <td><b class="badge">{number}</b></td>
                    <th scope="row">{lang.question(question)}</th>
                    <td>{t.map_state(answer, important)}</td>
                </tr>
            }
            .into_any()
        });
        rows.collect_view().into_any()
    });
    view! {
        <details class="card" data-testid="answers-table">
            <summary id="answers-table">{t.result.answers_table}</summary>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="answers-table">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{t.result.column_number}</th>
                            <th scope="col">{t.result.column_question}</th>
                            <th scope="col">{t.result.column_answer}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
}
