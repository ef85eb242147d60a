//! Passing the assessment in hand on as a link.

use crate::app::Session;
use crate::app::components::Tick;
use crate::app::dynamic::{dynamic, flag, handler, text};
use crate::app::lang::Lang;
use crate::core::route::Route;
use crate::core::share::share;
use crate::platform;
use leptos::prelude::*;

/// The choice of what goes along, and the link.
#[component]
pub(super) fn ShareLink() -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    let with_notes = RwSignal::new(false);
    let copied = RwSignal::new(None::<bool>);
    let link = Memo::new(move |_| {
        let fragment = session.read(|assessment| share(assessment, session.set(), session.terms(), with_notes.get()));
        format!("{}#{fragment}", platform::absolute(&Route::Shared.href(site)))
    });
    let on_tick = Callback::new(move |wanted| {
        with_notes.set(wanted);
        copied.set(None);
    });
    let copy = handler(move |_| {
        let link = link.get_untracked();
        platform::spawn(async move {
            let _ = copied.try_set(Some(platform::copy(&link).await));
        });
    });
    let word = dynamic(move || match copied.get() {
        None => ().into_any(),
        Some(true) => view! { <p>{t.share.copied}</p> }.into_any(),
        Some(false) => view! {
            <p>{t.share.not_copied}</p>
            <p class="link-text">{link.get()}</p>
        }
        .into_any(),
    });
    let label = view! { <span>{t.share.with_notes}</span> }.into_any();
    view! {
        <details class="whole no-print" data-testid="share">
            <summary>{t.share.offer}</summary>
            <p>{t.share.hint}</p>
            <Tick id="with-notes".to_owned() label ticked=flag(move || with_notes.get()) on_tick />
            <p class="hint">{t.share.notes_hint}</p>
            <p class="actions">
                <button type="button" data-testid="copy-link" on:click=copy>{t.share.copy}</button>
            </p>
            <p class="hint" data-testid="link-length">{text(move || t.share.length.with(&[&link.with(String::len)]))}</p>
            <div role="status">{word}</div>
        </details>
    }
}
