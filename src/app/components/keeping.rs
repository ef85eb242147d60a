//! Taking the assessment along, and leaving nothing behind.

use super::Confirm;
use crate::app::Session;
use crate::app::dynamic::handler;
use crate::app::lang::Lang;
use crate::app::navigation::Navigation;
use crate::core::route::Route;
use leptos::prelude::*;

/// Saving as a file, and clearing the device in two steps: first the file, then, when it is safe, the clearing.
#[component]
pub(in crate::app) fn Keeping() -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    let navigation = Navigation::here();
    let asking = RwSignal::new(false);
    let take = move |_| {
        if session.download(t) {
            asking.set(true);
        }
    };
    let clear = Callback::new(move |()| {
        session.clear_assessment();
        navigation.go(&Route::Start.href(site));
    });
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
            <p><a href=Route::Assessments.href(site)>{t.start.all}</a></p>
            <Confirm
                asking
                question=t.keeping.check_file
                yes=t.keeping.clear_now
                id="clear-device"
                class="notice"
                on_yes=clear
            />
        </section>
    }
}
