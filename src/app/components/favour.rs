//! Making a model a favourite.

use crate::app::Session;
use crate::app::dynamic::{attribute, flag, handler};
use crate::app::lang::Lang;
use crate::core::ids::ModelId;
use leptos::prelude::*;

/// The button. It is pressed while the model is a favourite.
#[component]
pub(in crate::app) fn Favour(model: ModelId, title: String) -> impl IntoView {
    let t = Lang::here().t;
    let session = Session::here();
    session.want_shelf();
    let id = model.clone();
    let on = flag(move || session.shelf(|shelf| shelf.favourite(&id).is_some()));
    let toggle = handler(move |_| {
        session.favour(&model, !on.get_untracked());
    });
    view! {
        <button
            type="button"
            class="toggle favour no-print"
            data-testid="favour"
            aria-label=format!("{}: {title}", t.shelf.favoured)
            aria-pressed=attribute(move || Some(if on.get() { "true" } else { "false" }))
            on:click=toggle
        >
            {t.shelf.favoured}
        </button>
    }
}
