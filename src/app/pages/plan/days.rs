//! The days of the plan: the next round, and all of them as a calendar.

use super::Planning;
use crate::app::dynamic::{handler, text};
use crate::app::lang::Lang;
use crate::core::plan::next_round;
use crate::i18n::plan_calendar;
use crate::platform;
use leptos::prelude::*;

/// The section; without a clock there is none.
#[component]
pub(super) fn Days() -> impl IntoView {
    let t = Lang::here().t;
    let Planning { session, answers, .. } = Planning::here();
    let today = platform::today()?;
    let round = text(move || {
        let day = answers.with(|answers| next_round(answers, today));
        day.map(|day| t.plan.next_round.with(&[&t.date(day)])).unwrap_or_default()
    });
    let save = handler(move |_| {
        let plan = untrack(|| session.plan());
        let file = session.peek(|assessment| plan_calendar(t, &plan, assessment, today));
        platform::download(&format!("{}.ics", t.plan.file_name), "text/calendar", &file);
    });
    Some(view! {
        <section class="card" data-testid="days">
            <h2>{t.plan.days}</h2>
            <p data-testid="next-round">{round}</p>
            <p class="hint no-print">{t.plan.calendar_hint}</p>
            <p class="actions no-print">
                <button type="button" class="quiet" data-testid="save-calendar" on:click=save>{t.plan.calendar}</button>
            </p>
        </section>
    })
}
