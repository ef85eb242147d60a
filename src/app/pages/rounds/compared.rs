//! What assessments are to each other, and the comparison once that is settled.

use super::view::RoundsView;
use crate::app::dynamic::{dynamic, handler};
use crate::app::lang::Lang;
use crate::core::assessment::Assessment;
use crate::core::rounds::{Kind, LEAST_ROUNDS};
use leptos::prelude::*;

/// The choice of the kind and the comparison of some assessments, wherever they come from. Units and roles are shown only after the
/// word on why this is no contest.
#[component]
pub(in crate::app::pages) fn ComparedRounds(assessments: Signal<Vec<Assessment>>) -> impl IntoView {
    let t = Lang::here().t;
    let kind = RwSignal::new(Kind::Rounds);
    // The kind for which the word was read.
    let read = RwSignal::new(Kind::Rounds);
    let choices = Kind::ALL.map(|each| {
        let choose = handler(move |_| kind.set(each));
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="kind"
                    data-testid=format!("kind-{}", each.key())
                    prop:checked=Signal::derive(move || kind.get() == each)
                    on:change=choose
                />
                <span>{t.kind(each)}</span>
            </label>
        }
        .into_any()
    });
    let comparison = dynamic(move || {
        let (kind, assessments) = (kind.get(), assessments.get());
        if assessments.len() < LEAST_ROUNDS {
            return view! { <p role="status" data-testid="few">{t.rounds.few}</p> }.into_any();
        }
        let Some(word) = t.no_contest(kind) else { return view! { <RoundsView assessments kind /> }.into_any() };
        let is_read = read.get() == kind;
        let show = handler(move |_| read.set(kind));
        view! {
            <div class="notice" data-testid="no-contest">
                <p>{word}</p>
                {(!is_read)
                    .then(|| {
                        view! {
                            <p class="actions">
                                <button type="button" data-testid="show" on:click=show>{t.rounds.show}</button>
                            </p>
                        }.into_any()
                    })}
            </div>
            {is_read.then(|| view! { <RoundsView assessments kind /> }.into_any())}
        }
        .into_any()
    });
    view! {
        <fieldset class="kinds no-print">
            <legend>{t.rounds.kind}</legend>
            {choices}
        </fieldset>
        <div>{comparison}</div>
    }
}
