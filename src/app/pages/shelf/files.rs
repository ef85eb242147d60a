//! Favourites and own models as a file, out and in.

use crate::app::Session;
use crate::app::dynamic::{dynamic, flag, handler};
use crate::app::lang::Lang;
use crate::app::session::Fetch;
use crate::core::file::{MOST_BYTES, ReadError};
use crate::core::shelf::Shelf;
use crate::platform;
use leptos::prelude::*;

/// So many faults of a file are told at once.
const MOST_FAULTS: usize = 20;

/// What became of a file.
#[derive(Clone)]
pub(super) enum Outcome {
    /// It is being read, which takes seconds where it has thousands of models.
    Reading,
    /// The browser could not read it.
    Unreadable(String),
    /// It was refused, because of all this.
    Refused(String, Vec<ReadError>),
    /// There was no room for it.
    NoRoom(String),
    /// It was taken, with so many own models and favourites.
    Added(String, usize, usize),
}

/// The section.
#[component]
pub(super) fn ShelfFiles() -> impl IntoView {
    let t = Lang::here().t;
    let session = Session::here();
    let outcome = RwSignal::new(None);
    let save = handler(move |_| {
        platform::download(&format!("{}.json", t.shelf.file_name), "application/json", &session.shelf_file());
    });
    view! {
        <section class="card no-print">
            <h2>{t.shelf.files}</h2>
            <p class="actions">
                <button type="button" data-testid="save-shelf" on:click=save>{t.shelf.save}</button>
            </p>
            <ChooseFile label=t.shelf.open id="open-shelf" outcome read=Session::read_shelf take=add />
            <Told outcome />
        </section>
    }
}

fn add(session: Session, name: String, file: Shelf) -> Option<Outcome> {
    let (models, favourites) = (file.models.len(), file.favourites.len());
    Some(match session.add_to_shelf(file) {
        true => Outcome::Added(name, models, favourites),
        false => Outcome::NoRoom(name),
    })
}

/// A chooser of a file with models, which `read` reads. One that is refused is told of, and `take` gets one that is whole.
#[component]
pub(super) fn ChooseFile(
    label: &'static str,
    id: &'static str,
    outcome: RwSignal<Option<Outcome>>,
    read: fn(Session, &[u8]) -> Result<Shelf, Vec<ReadError>>,
    take: fn(Session, String, Shelf) -> Option<Outcome>,
) -> impl IntoView {
    let Lang { site, .. } = Lang::here();
    let session = Session::here();
    // The ids that the catalogue has are taken.
    session.want_catalogue(site.locale);
    let waits = flag(move || !matches!(session.catalogue.get(), Fetch::Ready(..)));
    let input = NodeRef::<leptos::html::Input>::new();
    let open = handler(move |_| {
        let Some(input) = input.get() else { return };
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        outcome.set(Some(Outcome::Reading));
        platform::spawn(async move {
            let (name, bytes) = (file.name(), platform::read_file(&file, MOST_BYTES).await);
            // The same file can be chosen again after it has been mended.
            input.set_value("");
            let became = match bytes.map(|bytes| read(session, &bytes)) {
                None => Some(Outcome::Unreadable(name)),
                Some(Err(faults)) => Some(Outcome::Refused(name, faults)),
                Some(Ok(shelf)) => take(session, name, shelf),
            };
            // The page may have been left in the meantime.
            let _ = outcome.try_set(became);
        });
    });
    view! {
        <label class="file">
            <span>{label}</span>
            <input type="file" accept=".json,application/json" data-testid=id disabled=waits node_ref=input on:change=open />
        </label>
    }
}

/// Word of what became of a file.
#[component]
pub(super) fn Told(outcome: RwSignal<Option<Outcome>>) -> impl IntoView {
    let t = Lang::here().t;
    let word = dynamic(move || match outcome.get() {
        None => ().into_any(),
        Some(Outcome::Reading) => view! { <p>{t.shelf.catalogue_reading}</p> }.into_any(),
        Some(Outcome::Unreadable(name)) => {
            view! { <div class="notice bad"><p>{t.shelf.unreadable.with(&[&name])}</p></div> }.into_any()
        }
        Some(Outcome::NoRoom(name)) => {
            view! { <div class="notice bad"><p>{t.shelf.no_room.with(&[&name])}</p></div> }.into_any()
        }
        Some(Outcome::Added(name, models, favourites)) => {
            view! { <div class="notice"><p>{t.shelf.added.with(&[&name, &models, &favourites])}</p></div> }.into_any()
        }
        Some(Outcome::Refused(name, faults)) => {
            let rest = faults.len().saturating_sub(MOST_FAULTS);
            let lines =
                faults.iter().take(MOST_FAULTS).map(|fault| view! { <li>{t.read_error(fault)}</li> }.into_any());
            view! {
                <div class="notice bad" data-testid="refused">
                    <p>{t.shelf.refused.with(&[&name, &faults.len()])}</p>
                    <ul>{lines.collect_view()} {(rest > 0).then(|| view! { <li>{t.shelf.more_faults.with(&[&rest])}</li> }.into_any())}</ul>
                </div>
            }
            .into_any()
        }
    });
    view! { <div role="status">{word}</div> }
}
