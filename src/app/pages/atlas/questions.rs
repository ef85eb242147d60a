//! How many models there are for each question and each principle.

use crate::app::Session;
use crate::app::components::dimension_class;
use crate::app::lang::Lang;
use crate::core::browse::{Aspect, View, least_served, served_principles, served_questions};
use crate::core::catalogue::Catalogue;
use crate::core::route::{Route, viewed_href};
use leptos::prelude::*;
use std::sync::Arc;

/// The questions as columns and as a table, from which one gets to their models.
#[component]
pub(super) fn QuestionColumns(catalogue: Arc<Catalogue>) -> impl IntoView {
    let lang = Lang::here();
    let Lang { site, t, .. } = lang;
    let set = Session::here().set();
    let served = served_questions(&catalogue, set);
    let numbers = least_served(&served).into_iter().filter_map(|id| set.number(&id)).map(|number| number.to_string());
    let numbers: Vec<String> = numbers.collect();
    let columns = served.iter().filter_map(|one| {
        let question = set.question(&one.id)?;
        let share = one.share(&served);
        let number = set.number(&one.id)?;
        Some(
            view! {
                <span class=dimension_class(set, &question.dimension)>
                    <b>{one.models}</b> <i style:--share=share.to_string()></i> <small>{number}</small>
                </span>
            }
            .into_any(),
        )
    });
    let rows = served.iter().filter_map(|served| {
        let question = set.question(&served.id)?;
        let href = viewed_href(site, &View::of(Aspect::Questions, &served.id));
        let number = set.number(&served.id)?;
        Some(
            view! {
                <tr class=dimension_class(set, &question.dimension) data-question=served.id.to_string()>
                    <th scope="row">
                        <b class="badge">{number}</b> " " <a href=href>{lang.question(question)}</a>
                    </th>
                    <td>{served.models}</td>
                    <td>{served.at_core}</td>
                </tr>
            }
            .into_any(),
        )
    });
    view! {
        <section class="card">
            <h2 id="map-questions">{t.atlas.questions}</h2>
            <p>{t.atlas.least.with(&[&numbers.join(", ")])} " " <a href=Route::Shelf.href(site)>{t.shelf.new}</a></p>
            <div class="skyline" role="img" aria-label=t.atlas.picture>
                {columns.collect_view()}
            </div>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="map-questions">
                <table class="question-table" data-testid="questions">
                    <thead>
                        <tr>
                            <th scope="col">{t.result.column_question}</th>
                            <th scope="col">{t.atlas.models}</th>
                            <th scope="col">{t.atlas.at_core}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
}

/// The principles as bars, which say what a table would.
#[component]
pub(super) fn PrincipleBars(catalogue: Arc<Catalogue>) -> impl IntoView {
    let lang = Lang::here();
    let set = Session::here().set();
    let served = served_principles(&catalogue, set);
    let bars = served.iter().filter_map(|one| {
        let principle = set.principle(&one.id)?;
        let href = viewed_href(lang.site, &View::of(Aspect::Principles, &one.id));
        let share = one.share(&served);
        Some(
            view! {
                <li class=dimension_class(set, &principle.dimension) data-principle-id=one.id.to_string()>
                    <span class="name"><a href=href>{lang.text(&principle.name)}</a></span>
                    <span class="bar" aria-hidden="true" style:--share=share.to_string()></span>
                    <span class="value">{one.models}</span>
                </li>
            }
            .into_any(),
        )
    });
    view! {
        <section class="card">
            <h2>{lang.t.atlas.principles}</h2>
            <ol class="bars served" role="list">{bars.collect_view()}</ol>
        </section>
    }
}
