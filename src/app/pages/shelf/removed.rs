//! Taking back what was just removed.

use crate::app::Session;
use crate::app::dynamic::{dynamic, handler};
use crate::app::lang::Lang;
use crate::core::shelf::Taken;
use crate::platform;
use leptos::prelude::*;

/// What was removed, and what it is called.
pub(super) type Removal = (String, Taken);

/// Word of what was removed last, and taking that back; then of what was removed before it.
#[component]
pub(super) fn Removed(removed: RwSignal<Vec<Removal>>) -> impl IntoView {
    let t = Lang::here().t;
    let session = Session::here();
    let word = dynamic(move || {
        let Some((title, _)) = removed.with(|removed| removed.last().cloned()) else { return ().into_any() };
        let undo = handler(move |_| {
            if let Some((_, taken)) = removed.try_update(Vec::pop).flatten() {
                session.change_shelf(move |shelf| shelf.put_back(taken.clone()));
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
            <div class="notice">
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
