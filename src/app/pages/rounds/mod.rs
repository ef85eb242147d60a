//! Comparing assessments: the user chooses which, in which order, and what they are to each other.

mod choose;
mod compared;
mod pictures;
mod tables;
mod view;

use crate::app::Session;
use crate::app::lang::Lang;
use crate::app::session::Chosen;
use crate::core::assessment::Assessment;
use choose::Choose;
use compared::ComparedRounds;
use leptos::prelude::*;

/// The page.
#[component]
pub(super) fn RoundsPage() -> impl IntoView {
    let t = Lang::here().t;
    let session = Session::here();
    // Another language or wording builds the page anew; what was chosen stays.
    let own = (!session.peek(Assessment::is_blank)).then_some(Chosen::Own);
    let chosen = session.compared.get_value().unwrap_or_else(|| own.into_iter().collect());
    let chosen = RwSignal::new(chosen);
    Effect::new(move |_| session.compared.set_value(Some(chosen.get())));
    let assessments =
        Signal::derive(move || chosen.with(|chosen| chosen.iter().map(|one| one.assessment(session)).collect()));
    view! {
        <div data-testid="rounds">
            <h1 tabindex="-1">{t.rounds.heading}</h1>
            <p class="lead no-print">{t.rounds.lead}</p>
            <Choose chosen />
            <ComparedRounds assessments />
        </div>
    }
}
