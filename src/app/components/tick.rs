//! A check box with its label.

use crate::app::dynamic::handler;
use leptos::prelude::*;

/// Shows whether something is ticked, and tells when the user changes it.
#[component]
pub(in crate::app) fn Tick(
    /// For tests and scripts.
    id: String,
    /// What stands beside the box.
    label: AnyView,
    /// Whether it is ticked.
    ticked: Signal<bool>,
    /// Whether it cannot be changed now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// Told of every change.
    on_tick: Callback<bool>,
) -> impl IntoView {
    view! {
        <label class="tick">
            <input
                type="checkbox"
                data-testid=id
                prop:checked=ticked
                disabled=disabled
                on:change=handler(move |event| on_tick.run(event_target_checked(&event)))
            />
            {label}
        </label>
    }
}
