//! What the user must know about the keeping of the answers, and what just happened.

use crate::app::Session;
use crate::app::dynamic::{dynamic, flag, handler, when};
use crate::app::lang::Lang;
use crate::app::session::{Message, Saving};
use crate::core::file::{ReadError, Remark};
use crate::core::route::Route;
use crate::core::storage::{Aside, SaveError, StorageError};
use crate::platform;
use leptos::prelude::*;

/// Everything that stands above the page.
#[component]
pub(in crate::app) fn Notices() -> impl IntoView {
    let session = Session::here();
    let shelf_fault =
        flag(move || session.shelves.with(|shelves| shelves.as_ref().is_some_and(|shelves| shelves.fault.is_some())));
    // What is not kept would be lost with the page.
    let new_version = flag(move || {
        session.new_version.get()
            && !shelf_fault.get()
            && session.notices.with(|notices| !matches!(notices.saving, Saving::Failed(_)))
    });
    view! {
        <div class="notices">
            <div role="status">
                {when(new_version, || view! { <NewVersion /> }.into_any())}
                {dynamic(move || session.notices.with(|notices| notices.message.clone()).map(|message| view! { <Happened message /> }.into_any()).into_any())}
            </div>
            <div role="alert">
                {dynamic(move || match session.notices.with(|notices| notices.saving) {
                    Saving::Failed(SaveError::Overtaken) => view! { <Overtaken /> }.into_any(),
                    Saving::Failed(SaveError::Storage(error)) => view! { <NotKept error /> }.into_any(),
                    Saving::Idle | Saving::Saved => ().into_any(),
                })}
                {when(shelf_fault, || view! { <ShelfNotKept /> }.into_any())}
            </div>
            {dynamic(move || {
                session.notices.with(|notices| notices.asides.clone()).into_iter().map(|aside| view! { <SetAside aside /> }.into_any()).collect_view().into_any()
            })}
        </div>
    }
}

#[component]
fn Happened(message: Message) -> impl IntoView {
    let Lang { t, .. } = Lang::here();
    let session = Session::here();
    let undo = move || {
        let undo = handler(move |_| session.undo());
        view! { <button type="button" data-testid="undo" on:click=undo>{t.keeping.undo}</button> }.into_any()
    };
    let can_undo = flag(move || session.notices.with(|notices| notices.undo.is_some()));
    let (class, what) = match message {
        Message::Deleted => ("notice", t.keeping.deleted.into_any()),
        Message::Cleared => ("notice", t.keeping.cleared.into_any()),
        Message::Restored => ("notice", t.keeping.restored.into_any()),
        Message::Carried(carried) => ("notice", t.remark(&Remark::Carried(carried)).into_any()),
        Message::Newer => ("notice", t.notices.shown_newer.into_any()),
        Message::NotFetched => ("notice bad", t.keeping.not_fetched.into_any()),
        Message::Opened { name, replaced, remarks } => {
            ("notice", view! { <Opened name replaced remarks /> }.into_any())
        }
        Message::NotOpened { name, why } => ("notice bad", view! { <NotOpened name why /> }.into_any()),
    };
    view! {
        <div class=class data-testid="message">
            <div>{what}</div>
            <p class="actions">
                {when(can_undo, undo)}
                <button type="button" on:click=handler(move |_| session.tell(None))>{t.keeping.close}</button>
            </p>
        </div>
    }
}

#[component]
fn Opened(name: String, replaced: bool, remarks: Vec<Remark>) -> impl IntoView {
    let Lang { t, .. } = Lang::here();
    let (carried, unknown): (Vec<_>, Vec<_>) = remarks.iter().partition(|remark| matches!(remark, Remark::Carried(_)));
    view! {
        <p>{t.keeping.opened.with(&[&name])} " " {replaced.then_some(t.keeping.replaced)}</p>
        {carried.into_iter().map(|remark| view! { <p>{t.remark(remark)}</p> }.into_any()).collect_view()}
        {(!unknown.is_empty())
            .then(|| {
                view! {
                    <p>{t.keeping.kept_unknown}</p>
                    <ul data-testid="remarks">
                        {unknown.into_iter().map(|remark| view! { <li>{t.remark(remark)}</li> }.into_any()).collect_view()}
                    </ul>
                }.into_any()
            })}
    }
}

#[component]
fn NotOpened(name: String, why: Option<ReadError>) -> impl IntoView {
    let Lang { t, .. } = Lang::here();
    let why = why.map_or_else(|| t.keeping.unreadable.to_owned(), |why| t.read_error(&why));
    view! {
        <p>{t.keeping.not_opened.with(&[&name])}</p>
        <p data-testid="why-not">{why}</p>
        <p>{t.keeping.not_opened_next}</p>
    }
}

#[component]
fn NotKept(error: StorageError) -> impl IntoView {
    let Lang { t, .. } = Lang::here();
    let session = Session::here();
    let text = match error {
        StorageError::Full => t.keeping.full,
        StorageError::Blocked => t.keeping.blocked,
    };
    view! {
        <div class="notice bad" data-testid="not-kept">
            <p>{text}</p>
            <p class="actions">
                <button type="button" on:click=handler(move |_| { session.download(t); })>{t.keeping.save}</button>
            </p>
        </div>
    }
}

/// What users changed of their favourites and own models is not kept.
#[component]
fn ShelfNotKept() -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    view! {
        <div class="notice bad" data-testid="shelf-not-kept">
            <p>{t.notices.shelf_not_kept}</p>
            <p class="actions">
                <a class="button" href=Route::Shelf.href(site)>{t.notices.to_shelf}</a>
            </p>
        </div>
    }
}

/// Another tab has changed the assessment.
#[component]
fn Overtaken() -> impl IntoView {
    let Lang { t, .. } = Lang::here();
    let session = Session::here();
    view! {
        <div class="notice bad" data-testid="overtaken">
            <p>{t.notices.changed_elsewhere}</p>
            <p class="actions">
                <button type="button" data-testid="show-newer" on:click=handler(move |_| session.show_newer())>
                    {t.notices.show_newer}
                </button>
                <button type="button" data-testid="keep-this" on:click=handler(move |_| session.keep_this())>
                    {t.notices.keep_this}
                </button>
            </p>
        </div>
    }
}

/// A new version of the app can be taken into use.
#[component]
fn NewVersion() -> impl IntoView {
    let Lang { t, .. } = Lang::here();
    let session = Session::here();
    view! {
        <div class="notice" data-testid="new-version">
            <p>{t.notices.new_version}</p>
            <p class="actions">
                <button type="button" data-testid="take-into-use" on:click=handler(|_| platform::take_new_version())>
                    {t.notices.take_into_use}
                </button>
                <button type="button" data-testid="later" on:click=handler(move |_| session.new_version.set(false))>
                    {t.notices.later}
                </button>
            </p>
        </div>
    }
}

#[component]
fn SetAside(aside: Aside) -> impl IntoView {
    let Lang { t, .. } = Lang::here();
    let session = Session::here();
    let aside_is_theirs = aside.saved.is_some();
    let (kept, dropped) = (aside.clone(), aside);
    view! {
        <div class="notice bad" role="group" data-testid="aside">
            <p>{if aside_is_theirs { t.notices.set_aside } else { t.keeping.aside }}</p>
            <p class="actions">
                <button type="button" on:click=handler(move |_| session.download_aside(&kept))>{t.keeping.aside_save}</button>
                <button type="button" on:click=handler(move |_| session.drop_aside(&dropped))>{t.keeping.aside_drop}</button>
            </p>
        </div>
    }
}
