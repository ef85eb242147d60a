//! What is kept on the device, and getting rid of it.

use crate::app::Session;
use crate::app::components::{Confirm, Keeping, OperatorSection};
use crate::app::dynamic::{dynamic, handler, text, when};
use crate::app::lang::Lang;
use crate::core::assessment::Assessment;
use crate::core::storage::Kept;
use crate::platform;
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
                Kept::Beside => t.device.beside,
                Kept::Settings => t.device.settings,
                Kept::Shelf => t.device.shelf,
                Kept::Catalogue => t.device.catalogue,
                Kept::Aside => t.device.aside,
                Kept::Backup => t.device.backup,
            };
            view! { <li>{name} ": " {t.device.size.with(&[&size])}</li> }.into_any()
        });
        view! { <ul data-testid="kept">{lines.collect_view()}</ul> }.into_any()
    });
    let clear = Callback::new(move |()| {
        session.clear();
        // The button that had the focus goes with what it was about.
        request_animation_frame(platform::focus_heading);
    });
    let fate = move || {
        view! {
            <p>{t.device.lasts}</p>
            {platform::forgets_after_seven_days().then(|| view! { <p data-testid="seven-days">{t.device.seven_days}</p> }.into_any())}
            <Persistence />
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
                on_yes=clear
            />
        }
        .into_any()
    };
    let anything = Memo::new(move |_| !session.kept().is_empty());
    let answers = Memo::new(move |_| !session.read(Assessment::is_blank));
    view! {
        <div class="prose">
            <h1 tabindex="-1">{t.device.heading}</h1>
            <p class="lead">{t.device.lead}</p>
            <section class="card">
                <h2>{t.device.kept}</h2>
                {kept}
                {when(anything.into(), fate)}
            </section>
            {when(answers.into(), || view! { <Keeping /> }.into_any())}
            <Offline />
            <OperatorSection />
        </div>
    }
}

/// Whether the browser has promised to keep what is stored, and asking it to.
#[component]
fn Persistence() -> impl IntoView {
    let t = Lang::here().t;
    // Nothing is known until the browser has answered.
    let promised = RwSignal::new(None);
    let refused = RwSignal::new(false);
    platform::spawn(async move { promised.set(Some(platform::is_persistent().await)) });
    let ask = move |_| {
        platform::spawn(async move {
            let yes = platform::ask_to_persist().await;
            promised.set(Some(yes));
            refused.set(!yes);
        });
    };
    dynamic(move || {
        match promised.get() {
        None => ().into_any(),
        Some(true) => view! { <p data-testid="persistent">{t.device.persistent}</p> }.into_any(),
        Some(false) => view! {
            <p>{t.device.not_persistent}</p>
            <p class="actions">
                <button type="button" class="quiet" data-testid="persist" on:click=handler(ask)>{t.device.persist_ask}</button>
            </p>
            <p role="status">{refused.get().then_some(t.device.persist_refused)}</p>
        }
        .into_any(),
    }
    })
}

/// Whether the site works without a connection.
#[component]
fn Offline() -> impl IntoView {
    let t = Lang::here().t;
    let state = RwSignal::new(platform::works_offline());
    let listening = window_event_listener_untyped(platform::OFFLINE, move |_| state.set(platform::works_offline()));
    on_cleanup(move || listening.remove());
    let line = text(move || {
        match state.get() {
            Some(true) => t.device.offline_ready,
            Some(false) => t.device.offline_cannot,
            None => t.device.offline_not_yet,
        }
        .to_owned()
    });
    view! {
        <section>
            <h2>{t.device.offline_heading}</h2>
            <p role="status" data-testid="offline">{line}</p>
            <p>{t.device.install}</p>
        </section>
    }
}
