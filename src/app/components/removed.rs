//! Taking back what was just removed.

use crate::app::dynamic::{dynamic, handler};
use crate::app::lang::Lang;
use crate::platform;
use leptos::prelude::*;
use std::sync::Arc;

/// What was removed: what it is called, and what brings it back, which outlives what it was a part of.
pub(in crate::app) type Removal = (String, Arc<dyn Fn() + Send + Sync>);

/// Word of what was removed last, and taking that back; then of what was removed before it.
#[component]
pub(in crate::app) fn Removed(removed: RwSignal<Vec<Removal>>) -> impl IntoView {
    let t = Lang::here().t;
    let word = dynamic(move || {
        let Some((title, _)) = removed.with(|removed| removed.last().cloned()) else { return ().into_any() };
        let undo = handler(move |_| {
            if let Some((_, put_back)) = removed.try_update(Vec::pop).flatten() {
                put_back();
                request_animation_frame(platform::focus_heading);
            }
        });
        // The button that was pressed has gone with what it was about.
        let button = NodeRef::<leptos::html::Button>::new();
        button.on_load(|button| {
            // It can only fail when the button has gone.
            let _ = button.focus();
        });
        view! {
            <div class="notice no-print">
                <p>{t.shelf.removed.with(&[&title])}</p>
                <p class="actions">
                    <button type="button" data-testid="undo-removal" node_ref=button on:click=undo>{t.keeping.undo}</button>
                </p>
            </div>
        }
        .into_any()
    });
    view! { <div role="status">{word}</div> }
}
