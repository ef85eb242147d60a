//! An organisation's own catalogue: taking a file into use, and no longer.

use super::files::{ChooseFile, Outcome, Told};
use crate::app::Session;
use crate::app::dynamic::{dynamic, handler};
use crate::app::lang::Lang;
use crate::core::shelf::Shelf;
use leptos::prelude::*;

/// The section.
#[component]
pub(super) fn OwnCatalogue() -> impl IntoView {
    let t = Lang::here().t;
    let session = Session::here();
    let outcome = RwSignal::new(None::<Outcome>);
    let remove = move || handler(move |_| session.use_catalogue(Shelf::default()));
    let state = dynamic(move || {
        let used = session.shelves.with(|shelves| {
            let shelves = shelves.as_ref()?;
            let catalogue = &shelves.catalogue;
            (!catalogue.is_empty()).then(|| (catalogue.title.clone(), catalogue.models.len(), shelves.is_unkept))
        });
        match used {
            None => ().into_any(),
            Some((title, models, is_unkept)) => view! {
                <p data-testid="catalogue-in-use">{t.shelf.catalogue_has.with(&[&title, &models])}</p>
                {is_unkept.then(|| view! { <p class="notice" data-testid="catalogue-not-kept">{t.shelf.catalogue_not_kept}</p> }.into_any())}
                <p class="actions">
                    <button type="button" class="quiet" data-testid="remove-catalogue" on:click=remove()>{t.shelf.catalogue_remove}</button>
                </p>
            }
            .into_any(),
        }
    });
    view! {
        <section class="card no-print">
            <h2>{t.shelf.catalogue}</h2>
            <p>{t.shelf.catalogue_hint}</p>
            <div role="status">{state}</div>
            <ChooseFile label=t.shelf.catalogue_open id="open-catalogue" outcome read=Session::read_catalogue take=take_into_use />
            <Told outcome />
        </section>
    }
}

fn take_into_use(session: Session, name: String, file: Shelf) -> Option<Outcome> {
    session.use_catalogue(file.into_catalogue(name));
    None
}
