//! What is to be seen, and what of it.

use crate::app::Session;
use crate::app::components::Tick;
use crate::app::dynamic::{flag, handler, text};
use crate::app::lang::Lang;
use crate::app::navigation::Navigation;
use crate::core::report::{Part, Parts};
use crate::core::route::report_href;
use crate::platform;
use leptos::prelude::*;

/// The whole report or the one page, and the printer.
#[component]
pub(super) fn Ways(one_page: bool) -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    let navigation = Navigation::here();
    let href = move |one_page| text(move || report_href(site, &navigation.focus(session), one_page));
    let is = |shown: bool| (shown == one_page).then_some("page");
    view! {
        <p class="lead no-print">{if one_page { t.report.one_page_lead } else { t.report.lead }}</p>
        <nav class="ways no-print" aria-label=t.report.heading>
            <a href=href(false) aria-current=is(false) data-testid="whole-report">{t.report.whole}</a>
            <a href=href(true) aria-current=is(true) data-testid="one-page-link">{t.report.one_page}</a>
        </nav>
        <p class="no-print">
            <button type="button" on:click=handler(|_| platform::print())>{t.report.print}</button>
        </p>
    }
}

/// The choice of the parts.
#[component]
pub(super) fn Choice(parts: RwSignal<Parts>) -> impl IntoView {
    let t = Lang::here().t;
    let ticks = Part::ALL.into_iter().zip(t.report_words.part).map(|(part, name)| {
        let on_tick = Callback::new(move |chosen| parts.update(|parts| *parts = parts.with(part, chosen)));
        let ticked = flag(move || parts.get().has(part));
        view! { <Tick id=format!("part-{}", part.key()) label=name.into_any() ticked on_tick /> }.into_any()
    });
    view! {
        <div class="card no-print" role="group" aria-labelledby="report-parts">
            <h2 id="report-parts">{t.report.choose}</h2>
            <div class="report-parts">{ticks.collect_view()}</div>
            <p class="hint">{t.report.notes_hint}</p>
        </div>
    }
}
