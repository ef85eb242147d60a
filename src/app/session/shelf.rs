//! Favourites, own models and an organisation's catalogue, and the catalogue that all pages see, with those models in it.

use super::{Fetch, Searching, Session};
use crate::core::catalogue::Catalogue;
use crate::core::file::ReadError;
use crate::core::ids::ModelId;
use crate::core::locale::Locale;
use crate::core::shelf::{Favourite, Shelf, added_models, read_catalogue, read_shelf, write_shelf};
use crate::core::storage::{ShelfStore, StorageError, Store};
use crate::platform;
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
    /// Why the last changes of their own are not kept.
    pub fault: Option<StorageError>,
    /// What was noted on models that are favourites no more. It is forgotten with the page.
    dropped: Vec<Favourite>,
}

/// A change of the shelf.
pub(super) type Change = Box<dyn Fn(&mut Shelf)>;

impl Session {
    /// Loads the shelf, unless that was done.
    pub fn want_shelf(self) {
        if self.shelves.with_untracked(Option::is_none) {
            self.follow_shelf.set_value(Some(Session::load_shelf));
            self.load_shelf();
        }
    }

    /// Takes what is kept, now or since another tab has changed it. What could not be kept of this tab's stays.
    pub(super) fn load_shelf(self) {
        if self.changes.with_value(|changes| !changes.is_empty()) {
            return;
        }
        let store = self.shelf_store();
        let (own, catalogue) = (store.load(), store.catalogue());
        let fault = own.as_ref().and(catalogue.as_ref()).err().copied();
        let (own, catalogue) = (own.unwrap_or_default(), catalogue.unwrap_or_default());
        self.shelves.update(|shelves| {
            let Shelves { dropped, is_unkept, catalogue: used, .. } = shelves.take().unwrap_or_default();
            let catalogue = if is_unkept || *used == catalogue { used } else { Arc::new(catalogue) };
            *shelves = Some(Shelves { own, catalogue, is_unkept, fault, dropped });
        });
        self.compose_again();
        // Something may have been set aside just now.
        if let Ok(asides) = self.store.with_value(Store::asides)
            && self.notices.with_untracked(|notices| notices.asides.len() < asides.len())
        {
            self.notices.update(|notices| notices.asides = asides);
        }
    }

    /// Reads the shelf; what is shown of it changes with it.
    pub fn shelf<T>(self, read: impl FnOnce(&Shelf) -> T) -> T {
        self.shelves.with(|shelves| match shelves {
            Some(shelves) => read(&shelves.own),
            None => read(&Shelf::default()),
        })
    }

    /// Reads the shelf as it stands just now.
    pub fn peek_shelf<T>(self, read: impl FnOnce(&Shelf) -> T) -> T {
        untrack(|| self.shelf(read))
    }

    /// Changes the shelf and keeps it. Where it cannot be kept, the change holds until the page is left, and is made again with
    /// the next one, on what is kept by then.
    pub fn change_shelf(self, change: impl Fn(&mut Shelf) + 'static) {
        let change: Change = Box::new(change);
        let kept = self.kept_with(&change);
        self.shelves.update(|shelves| {
            let shelves = shelves.get_or_insert_default();
            shelves.fault = kept.as_ref().err().copied();
            match kept {
                Ok(kept) => {
                    shelves.own = kept;
                    self.changes.update_value(Vec::clear);
                }
                Err(_) => {
                    change(&mut shelves.own);
                    // Where nothing is ever kept, nothing will be made again.
                    if self.lasting {
                        self.changes.update_value(|changes| changes.push(change));
                    }
                }
            }
        });
    }

    /// Keeps what is kept by now with the changes that are still to be kept, and another one.
    fn kept_with(self, change: &Change) -> Result<Shelf, StorageError> {
        if !self.lasting {
            return Err(StorageError::Blocked);
        }
        let mine = self.peek_shelf(Clone::clone);
        self.shelf_store().change(|shelf| {
            self.changes.with_value(|changes| {
                changes.iter().for_each(|change| change(shelf));
                // What another tab has removed while it was being changed here comes back.
                if !changes.is_empty() {
                    shelf.put_back_all(&mine);
                }
            });
            change(shelf);
        })
    }

    /// Makes a model a favourite, or no longer. What was noted on it comes back with it, as long as the page is open.
    pub fn favour(self, model: &ModelId, favoured: bool) {
        let known = self.peek_shelf(|shelf| shelf.favourite(model).cloned());
        let noted = self.shelves.with_untracked(|shelves| {
            let dropped = shelves.iter().flat_map(|shelves| &shelves.dropped);
            dropped.filter(|favourite| favourite.model == *model).map(|favourite| favourite.note.clone()).next_back()
        });
        let id = model.clone();
        self.change_shelf(move |shelf| {
            shelf.favour(&id, favoured);
            let is_bare = shelf.favourite(&id).is_some_and(|favourite| favourite.note.is_empty());
            if let Some(note) = noted.as_ref().filter(|_| is_bare) {
                shelf.note(&id, note);
            }
        });
        self.shelves.update(|shelves| {
            let dropped = &mut shelves.get_or_insert_default().dropped;
            dropped.retain(|favourite| favourite.model != *model);
            dropped.extend(known.filter(|known| !favoured && !known.note.is_empty()));
        });
    }

    /// Begins to describe an own model, and gives its id.
    pub fn begin_model(self) -> ModelId {
        let id = self.peek_shelf(|shelf| shelf.id_to_begin(&platform::token()));
        let begun = id.clone();
        self.change_shelf(move |shelf| shelf.begin(&begun));
        id
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
        self.peek_shelf(|shelf| write_shelf(shelf, self.set(), self.terms()))
    }

    /// Adds what a file has to the shelf, wholly or not at all. Tells whether there was room for it.
    pub fn add_to_shelf(self, file: Shelf) -> bool {
        let add: Change = Box::new(move |shelf| shelf.add(file.clone()));
        if !self.lasting {
            self.change_shelf(add);
        } else if let Ok(kept) = self.kept_with(&add) {
            self.shelves.update(|shelves| {
                let shelves = shelves.get_or_insert_default();
                (shelves.own, shelves.fault) = (kept, None);
            });
            self.changes.update_value(Vec::clear);
        } else {
            return false;
        }
        self.compose_again();
        true
    }

    /// Takes an organisation's catalogue into use in place of another one; an empty one ends that.
    pub fn use_catalogue(self, catalogue: Shelf) {
        let kept =
            if self.lasting { self.shelf_store().keep_catalogue(&catalogue) } else { Err(StorageError::Blocked) };
        self.shelves.update(|shelves| {
            let shelves = shelves.get_or_insert_default();
            (shelves.is_unkept, shelves.catalogue) = (kept.is_err() && !catalogue.is_empty(), Arc::new(catalogue));
        });
        self.compose_again();
    }

    /// Fetches the catalogue in a language, unless it is there or on its way, and adds what users have added to it.
    pub fn want_catalogue(self, locale: Locale) {
        self.want_shelf();
        self.want_embedded(locale, Session::compose);
    }

    /// Shows the catalogue again, when what users have added to it has changed.
    fn compose_again(self) {
        if let Fetch::Ready(locale, _) = self.catalogue.get_untracked() {
            self.compose(locale);
        }
    }

    /// Shows the catalogue in a language, with the models that users have added.
    fn compose(self, locale: Locale) {
        let Some((_, embedded)) = self.embedded.get_value().filter(|(of, _)| *of == locale) else { return };
        let added = self.shelves.with_untracked(|shelves| match shelves {
            Some(shelves) => added_models(&embedded, &[&shelves.own, &shelves.catalogue]),
            None => Vec::new(),
        });
        let is_known = |fetch: &Fetch| match fetch {
            Fetch::Ready(of, shown) => *of == locale && shown.models.get(embedded.models.len()..) == Some(&added[..]),
            _ => false,
        };
        if self.catalogue.with_untracked(is_known) {
            return;
        }
        if self.added.with_value(|known| **known != added) {
            self.searching.set(Searching::Unasked);
            self.added.set_value(Arc::new(added.clone()));
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
