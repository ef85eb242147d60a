//! What is kept on the device, and getting rid of it.

use crate::app::Session;
use crate::app::components::{Confirm, Keeping};
use crate::app::dynamic::{dynamic, handler};
use crate::app::lang::Lang;
use crate::core::storage::Kept;
use leptos::prelude::*;

/// The page.
#[component]
pub(super) fn DevicePage() -> impl IntoView {
    let t = Lang::here().t;
    let session = Session::here();
    let asking = RwSignal::new(false);
    let kept = dynamic(move || {
        let kept = session.kept();
        if kept.is_empty() {
            return view! { <p>{t.device.nothing}</p> }.into_any();
        }
        let lines = kept.into_iter().map(|(kept, size)| {
            let name = match kept {
                Kept::Assessment => t.device.assessment,
                Kept::Settings => t.device.settings,
                Kept::Aside => t.device.aside,
            };
            view! { <li>{name} ": " {t.device.size.with(&[&size])}</li> }.into_any()
        });
        view! { <ul data-testid="kept">{lines.collect_view()}</ul> }.into_any()
    });
    view! {
        <div class="prose">
            <h1 tabindex="-1">{t.device.heading}</h1>
            <p class="lead">{t.device.lead}</p>
            <section class="card">
                <h2>{t.device.kept}</h2>
                {kept}
                <p>{t.device.lasts}</p>
                <p class="actions">
                    <button type="button" class="quiet" data-testid="remove-all" on:click=handler(move |_| asking.set(true))>
                        {t.device.remove_all}
                    </button>
                </p>
                <Confirm
                    asking
                    question=t.device.sure
                    yes=t.device.remove_all
                    id="remove-all-now"
                    class="notice bad"
                    on_yes=Callback::new(move |()| session.clear())
                />
            </section>
            <Keeping />
        </div>
    }
}
