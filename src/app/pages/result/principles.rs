//! The nine principles as bars, and everything as a table.

use crate::app::Session;
use crate::app::components::dimension_class;
use crate::app::dynamic::{dynamic, handler};
use crate::app::lang::Lang;
use crate::core::ids::PrincipleId;
use crate::core::score::{Order, Score, sorted};
use leptos::prelude::*;

/// The bars, in an order that the user chooses, and the table.
#[component]
pub(super) fn Principles() -> impl IntoView {
    let t = Lang::here().t;
    let session = Session::here();
    let order = RwSignal::new(Order::Framework);
    let bars = dynamic(move || {
        let rows = sorted(&session.scores().principles, order.get());
        rows.into_iter().map(|(id, score)| view! { <Bar id score /> }.into_any()).collect_view().into_any()
    });
    let orders = [
        ("framework", Order::Framework, t.result.order_framework),
        ("lowest", Order::LowestFirst, t.result.order_lowest),
        ("highest", Order::HighestFirst, t.result.order_highest),
    ];
    let choose = move |event| {
        let key = event_target_value(&event);
        let chosen = orders.iter().find(|(known, ..)| *known == key);
        order.set(chosen.map_or(Order::Framework, |(_, order, _)| *order));
    };
    view! {
        <section class="card" aria-labelledby="principles">
            <h2 id="principles">{t.result.principles}</h2>
            <p class="no-print">
                <label for="order">{t.result.order}</label>
                " "
                <select id="order" data-testid="order" on:change=handler(choose)>
                    {orders.map(|(key, _, name)| view! { <option value=key>{name}</option> }.into_any())}
                </select>
            </p>
            <ol class="bars" data-testid="principles">{bars}</ol>
            <details>
                <summary id="score-table">{t.result.as_table}</summary>
                <Table />
            </details>
        </section>
    }
}

#[component]
fn Bar(id: PrincipleId, score: Score) -> impl IntoView {
    let lang = Lang::here();
    let t = lang.t;
    let session = Session::here();
    let principle = session.set().principle(&id)?;
    let per_mille = score.value().map_or(0, |value| value.per_mille());
    let words = t.mean(&score).unwrap_or_else(|| "–".to_owned());
    Some(view! {
        <li class=dimension_class(session.set(), &principle.dimension) data-principle-id=id.to_string()>
            <span class="name">{lang.text(&principle.name)}</span>
            <span class="bar" aria-hidden="true" style:--share=format!("{per_mille}")></span>
            <span class="value">{words}</span>
            <span class="count">{t.score.answered.with(&[&score.answered, &score.applicable])}</span>
        </li>
    })
}

/// Dimensions and principles with every figure.
#[component]
fn Table() -> impl IntoView {
    let lang = Lang::here();
    let t = lang.t;
    let session = Session::here();
    let row = move |class: &'static str, name: &'static str, score: Score| {
        let dash = || "–".to_owned();
        let range = score.low().zip(score.high()).map(|(low, high)| format!("{}–{}", low.percent(), high.percent()));
        view! {
            <tr class=class>
                <th scope="row">{name}</th>
                <td>{t.mean(&score).unwrap_or_else(dash)}</td>
                <td>{score.answered} "/" {score.applicable}</td>
                <td>{score.value().map_or_else(dash, |value| value.percent().to_string())}</td>
                <td>{range.unwrap_or_else(dash)}</td>
            </tr>
        }
        .into_any()
    };
    let rows = dynamic(move || {
        let scores = session.scores();
        let set = session.set();
        let rows = scores.dimensions.iter().flat_map(|(id, score)| {
            let dimension = set.dimension(id).map(|dimension| row("whole", lang.text(&dimension.name), *score));
            let principles = scores.principles.iter().filter_map(move |(id, score)| Some((set.principle(id)?, *score)));
            let own = principles.filter(move |(principle, _)| principle.dimension == *id);
            dimension.into_iter().chain(own.map(move |(principle, score)| row("", lang.text(&principle.name), score)))
        });
        rows.collect_view().into_any()
    });
    view! {
        <div class="scroll" tabindex="0" role="region" aria-labelledby="score-table">
            <table data-testid="score-table">
                <thead>
                    <tr>
                        <th scope="col">{t.result.column_principle}</th>
                        <th scope="col">{t.result.column_mean}</th>
                        <th scope="col">{t.result.column_answered}</th>
                        <th scope="col">{t.result.column_hundred}</th>
                        <th scope="col">{t.result.column_range}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
