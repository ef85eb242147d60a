//! Asking once more before something is removed for good.

use crate::app::dynamic::{flag, handler, when};
use crate::app::lang::Lang;
use leptos::prelude::*;

/// The question, while it is asked, with a button that does it and one that takes it back.
#[component]
pub(in crate::app) fn Confirm(
    /// Whether it is asked now.
    asking: RwSignal<bool>,
    /// The question.
    question: &'static str,
    /// What the button says that does it.
    yes: &'static str,
    /// That button's name for tests and scripts.
    id: &'static str,
    /// How the question is shown.
    class: &'static str,
    /// Does it.
    on_yes: Callback<()>,
) -> impl IntoView {
    let t = Lang::here().t;
    let notice = move || {
        let agree = handler(move |_| {
            asking.set(false);
            on_yes.run(());
        });
        view! {
            <div class=class>
                <p>{question}</p>
                <p class="actions">
                    <button type="button" data-testid=id on:click=agree>{yes}</button>
                    <button type="button" on:click=handler(move |_| asking.set(false))>{t.keeping.cancel}</button>
                </p>
            </div>
        }
        .into_any()
    };
    view! { <div role="status">{when(flag(move || asking.get()), notice)}</div> }
}
