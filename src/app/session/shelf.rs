//! Favourites, own models and an organisation's catalogue, and the catalogue that all pages see, with those models in it.

use super::{Fetch, Saving, Searching, Session};
use crate::core::catalogue::{Catalogue, Model};
use crate::core::file::ReadError;
use crate::core::locale::Locale;
use crate::core::shelf::{Shelf, read_catalogue, read_shelf, write_shelf};
use crate::core::storage::{ShelfStore, Store};
use leptos::prelude::*;
use std::sync::Arc;

/// What users keep of the catalogue and add to it.
#[derive(Clone, Debug, Default)]
pub struct Shelves {
    /// Their own.
    pub own: Shelf,
    /// Their organisation's catalogue; empty where there is none.
    pub catalogue: Arc<Shelf>,
    /// The catalogue is used, but there was no room to keep it.
    pub is_unkept: bool,
    /// The last change of their own could not be kept.
    unsaved: bool,
}

impl Session {
    /// Loads the shelf, unless that was done.
    pub fn want_shelf(self) {
        if self.shelves.with_untracked(Option::is_some) {
            return;
        }
        let store = self.shelf_store();
        let (own, catalogue) = (store.load(), store.catalogue());
        if let Err(error) = own.as_ref().and(catalogue.as_ref()) {
            self.note_saving(Saving::Failed((*error).into()));
        }
        let catalogue = Arc::new(catalogue.unwrap_or_default());
        self.shelves.set(Some(Shelves { own: own.unwrap_or_default(), catalogue, ..Shelves::default() }));
    }

    /// Reads the shelf; what is shown of it changes with it.
    pub fn shelf<T>(self, read: impl FnOnce(&Shelf) -> T) -> T {
        self.shelves.with(|shelves| match shelves {
            Some(shelves) => read(&shelves.own),
            None => read(&Shelf::default()),
        })
    }

    /// Changes the shelf and keeps it. Where it cannot be kept, the change holds until the page is left.
    pub fn change_shelf(self, change: impl Fn(&mut Shelf)) {
        let store = self.shelf_store();
        let Shelves { mut own, unsaved, .. } = self.shelves.with_untracked(Clone::clone).unwrap_or_default();
        // What was not kept before is known here only.
        let kept = if unsaved { None } else { store.change(&change).ok() };
        let saved = match kept {
            Some(kept) => {
                own = kept;
                Ok(())
            }
            None => {
                change(&mut own);
                store.save(&own)
            }
        };
        self.shelves.update(|shelves| {
            let shelves = shelves.get_or_insert_default();
            (shelves.own, shelves.unsaved) = (own, saved.is_err());
        });
        self.note_saving(saved.map_or_else(|error| Saving::Failed(error.into()), |()| Saving::Saved));
    }

    /// Reads a file of favourites and own models, or tells everything that is wrong in it.
    pub fn read_shelf(self, bytes: &[u8]) -> Result<Shelf, Vec<ReadError>> {
        read_shelf(bytes, self.set(), self.terms(), &|id| self.is_embedded(id))
    }

    /// Reads a file of an organisation's catalogue, or tells everything that is wrong in it.
    pub fn read_catalogue(self, bytes: &[u8]) -> Result<Shelf, Vec<ReadError>> {
        read_catalogue(bytes, self.set(), self.terms(), &|id| self.is_embedded(id))
    }

    /// Whether a model of the product's own catalogue has an id.
    fn is_embedded(self, id: &str) -> bool {
        self.embedded.with_value(|embedded| embedded.as_ref().is_some_and(|(_, embedded)| embedded.model(id).is_some()))
    }

    /// The shelf as a file.
    pub fn shelf_file(self) -> String {
        self.shelf(|shelf| write_shelf(shelf, self.set(), self.terms()))
    }

    /// Takes an organisation's catalogue into use in place of another one; an empty one ends that.
    pub fn use_catalogue(self, catalogue: Shelf) {
        let kept = self.shelf_store().keep_catalogue(&catalogue);
        self.shelves.update(|shelves| {
            let shelves = shelves.get_or_insert_default();
            (shelves.catalogue, shelves.is_unkept) = (Arc::new(catalogue), kept.is_err());
        });
        self.note_saving(Saving::Saved);
    }

    /// Fetches the catalogue in a language, unless it is there or on its way, and adds what users have added to it.
    pub fn want_catalogue(self, locale: Locale) {
        self.want_shelf();
        self.want_embedded(locale, Session::compose);
    }

    /// Shows the catalogue in a language, with the models that users have added.
    fn compose(self, locale: Locale) {
        let Some((_, embedded)) = self.embedded.get_value().filter(|(of, _)| *of == locale) else { return };
        let added = self.shelves.with_untracked(|shelves| {
            let all = shelves.iter().flat_map(|shelves| shelves.own.models.iter().chain(&shelves.catalogue.models));
            let mut added: Vec<Model> = all.filter_map(|own| own.as_model()).collect();
            // An own model goes before one of the organisation's catalogue that has its id.
            let mut seen = std::collections::BTreeSet::new();
            added.retain(|model| embedded.model(&model.id).is_none() && seen.insert(model.id.clone()));
            added
        });
        let is_known = |fetch: &Fetch| match fetch {
            Fetch::Ready(of, shown) => *of == locale && shown.models.get(embedded.models.len()..) == Some(&added[..]),
            _ => false,
        };
        if self.catalogue.with_untracked(is_known) {
            return;
        }
        if self.added.with_value(|known| *known != added) {
            self.searching.set(Searching::Unasked);
            self.added.set_value(added.clone());
        }
        let catalogue = match added.is_empty() {
            true => embedded,
            false => Arc::new(Catalogue { models: embedded.models.iter().cloned().chain(added).collect() }),
        };
        self.catalogue.set(Fetch::Ready(locale, catalogue));
    }

    fn shelf_store(self) -> ShelfStore {
        self.store.with_value(Store::shelf)
    }
}
