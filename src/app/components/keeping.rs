//! Taking the assessment along, and leaving nothing behind.

use crate::app::Session;
use crate::app::dynamic::{flag, handler, when};
use crate::app::lang::Lang;
use crate::app::navigation::Navigation;
use crate::core::route::Route;
use leptos::prelude::*;

/// Saving as a file, and clearing the device in two steps: first the file, then, when it is safe, the clearing.
#[component]
pub(in crate::app) fn Keeping() -> impl IntoView {
    let Lang { locale, t, .. } = Lang::here();
    let session = Session::here();
    let navigation = Navigation::here();
    let asking = RwSignal::new(false);
    let take = move |_| {
        if session.download(t) {
            asking.set(true);
        }
    };
    let question = move || {
        let clear = handler(move |_| {
            session.clear();
            navigation.go(&Route::Start.href(locale));
        });
        view! {
            <div class="notice">
                <p>{t.keeping.check_file}</p>
                <p class="actions">
                    <button type="button" data-testid="clear-device" on:click=clear>{t.keeping.clear_now}</button>
                    <button type="button" on:click=handler(move |_| asking.set(false))>{t.keeping.cancel}</button>
                </p>
            </div>
        }
        .into_any()
    };
    view! {
        <section class="card keeping no-print">
            <h2>{t.keeping.heading}</h2>
            <p>{t.keeping.hint}</p>
            <p class="actions">
                <button type="button" class="quiet" data-testid="save-file" on:click=handler(move |_| { session.download(t); })>
                    {t.keeping.save}
                </button>
                <button type="button" class="quiet" data-testid="take-and-clear" on:click=handler(take)>
                    {t.keeping.take_and_clear}
                </button>
            </p>
            <p class="hint">{t.keeping.take_and_clear_hint}</p>
            <div role="status">
                {when(flag(move || asking.get()), question)}
            </div>
        </section>
    }
}
