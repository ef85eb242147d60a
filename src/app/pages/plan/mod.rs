//! The plan: focus areas first, then what is to be done, suggestions for it, and its days. Every letter is kept at once.

mod actions;
mod days;
mod fields;
mod focus;
mod form;
mod suggestions;

use crate::app::Session;
use crate::app::components::Removal;
use crate::app::dynamic::{flag, handler, when};
use crate::app::lang::Lang;
use crate::core::assessment::Assessment;
use crate::core::ids::ActionId;
use crate::core::plan::Plan;
use crate::core::route::Route;
use crate::platform;
use leptos::prelude::*;

/// What takes the keyboard's focus when an action is built anew.
#[derive(Clone, Copy, PartialEq)]
enum Spot {
    Text,
    Up,
    Down,
}

/// A handle to what the parts of the page share.
#[derive(Clone, Copy)]
struct Planning {
    session: Session,
    /// The plan, read once a change.
    plan: Memo<Plan>,
    /// The assessment without its plan.
    answers: Memo<Assessment>,
    /// The actions whose forms are open.
    open: StoredValue<Vec<ActionId>>,
    removed: RwSignal<Vec<Removal>>,
    spot: StoredValue<Option<(ActionId, Spot)>>,
}

impl Planning {
    fn start(session: Session) -> Self {
        Planning {
            session,
            plan: Memo::new(move |_| session.plan()),
            answers: session.answers(),
            open: StoredValue::new(Vec::new()),
            removed: RwSignal::new(Vec::new()),
            spot: StoredValue::new(None),
        }
    }

    fn here() -> Self {
        expect_context()
    }

    /// Whether an action that is built now should take the focus there.
    fn takes_focus(self, id: &ActionId, spot: Spot) -> bool {
        let takes = self.spot.with_value(|wanted| wanted.as_ref() == Some(&(id.clone(), spot)));
        if takes {
            self.spot.set_value(None);
        }
        takes
    }
}

/// The page.
#[component]
pub(super) fn PlanPage() -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    let planning = Planning::start(session);
    provide_context(planning);
    // This page changes no answers: these are another assessment's now, and what was removed belonged to the one before.
    Effect::new(move |before: Option<()>| {
        planning.answers.track();
        if before.is_some() {
            planning.removed.set(Vec::new());
        }
    });
    let is_answered = flag(move || planning.answers.with(|assessment| !assessment.responses.is_empty()));
    let is_empty = flag(move || !is_answered.get());
    let first = session.set().questions.first().map(|question| Route::Question(question.id.clone()));
    let first = first.unwrap_or(Route::Setup).href(site);
    let empty = move || {
        view! {
            <p>{t.plan.empty}</p>
            <p class="actions no-print">
                <a class="button" href=first.clone()>{t.result.empty_link}</a>
                <a href=Route::Sample.href(site)>{t.start.sample}</a>
            </p>
        }
        .into_any()
    };
    view! {
        <div class="plan" data-testid="plan">
            <h1 tabindex="-1">{t.plan.heading}</h1>
            <p class="lead no-print">{t.plan.lead}</p>
            <p class="notice no-print" data-testid="privacy-word">{t.plan.privacy}</p>
            {when(is_empty, empty)}
            {when(is_answered, || view! { <focus::FocusAreas /> }.into_any())}
            <actions::Actions />
            {when(is_answered, || view! { <suggestions::Suggestions /> }.into_any())}
            <days::Days />
            <p class="actions no-print">
                <button type="button" class="quiet" on:click=handler(|_| platform::print())>{t.plan.print}</button>
                <a class="button quiet" href=Route::Result.href(site)>{t.setup.to_result}</a>
            </p>
        </div>
    }
}
