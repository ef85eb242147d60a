//! Keeping what users have of the catalogue: their shelf, and a catalogue of their organisation's.

use super::store::{CATALOGUE, SHELF, set_aside};
use super::{Storage, StorageError};
use crate::core::question_set::QuestionSet;
use crate::core::shelf::{Shelf, read_shelf, write_shelf};
use crate::core::vocabulary::Vocabularies;
use std::rc::Rc;

/// The longest catalogue that is kept, in bytes. Browsers give about five million characters, and the answers must not find it full.
const MOST_KEPT: usize = 2_000_000;

/// Loads and saves through a [`Storage`]. The stored texts have the form of files with models.
pub struct ShelfStore {
    storage: Rc<dyn Storage>,
    set: &'static QuestionSet,
    terms: &'static Vocabularies,
}

impl ShelfStore {
    /// A store on a storage.
    pub fn new(storage: Rc<dyn Storage>, set: &'static QuestionSet, terms: &'static Vocabularies) -> Self {
        ShelfStore { storage, set, terms }
    }

    /// What is on the shelf. A text that cannot be read is set aside and counts as nothing.
    ///
    /// # Errors
    /// When the storage cannot be reached, or there is no room to set a text aside.
    pub fn load(&self) -> Result<Shelf, StorageError> {
        self.read(SHELF)
    }

    /// Changes what is on the shelf, as it stands now: other tabs may have changed it since this one last looked.
    ///
    /// # Errors
    /// When there is no room or the storage cannot be reached; what was kept before then stands.
    pub fn change(&self, change: impl FnOnce(&mut Shelf)) -> Result<Shelf, StorageError> {
        let mut shelf = self.read(SHELF)?;
        change(&mut shelf);
        self.write(SHELF, &shelf)?;
        Ok(shelf)
    }

    /// The organisation's catalogue; empty where there is none.
    ///
    /// # Errors
    /// As those of [`load`](ShelfStore::load).
    pub fn catalogue(&self) -> Result<Shelf, StorageError> {
        self.read(CATALOGUE)
    }

    /// Keeps an organisation's catalogue in place of another one; an empty one is removed.
    ///
    /// # Errors
    /// When there is no room, and then none is kept, or the storage cannot be reached.
    pub fn keep_catalogue(&self, catalogue: &Shelf) -> Result<(), StorageError> {
        // The earlier one is no longer wanted, and it may take the room.
        self.storage.remove(CATALOGUE)?;
        if write_shelf(catalogue, self.set, self.terms).len() > MOST_KEPT {
            return Err(StorageError::Full);
        }
        self.write(CATALOGUE, catalogue)
    }

    fn read(&self, key: &str) -> Result<Shelf, StorageError> {
        let Some(text) = self.storage.read(key)? else { return Ok(Shelf::default()) };
        match read_shelf(text.as_bytes(), self.set, self.terms, &|_| false) {
            Ok(shelf) => Ok(shelf),
            // It stays where it is, too: a tab of a later version may be able to read it.
            Err(_) => set_aside(&*self.storage, &text).map(|()| Shelf::default()),
        }
    }

    fn write(&self, key: &str, shelf: &Shelf) -> Result<(), StorageError> {
        if shelf.is_empty() {
            return self.storage.remove(key);
        }
        self.storage.write(key, &write_shelf(shelf, self.set, self.terms))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::ids::ModelId;
    use crate::core::storage::MemoryStorage;

    fn store(storage: &Rc<MemoryStorage>) -> ShelfStore {
        ShelfStore::new(storage.clone(), QuestionSet::shared(), Vocabularies::shared())
    }

    #[test]
    fn two_tabs_add_to_one_shelf() {
        let storage = Rc::new(MemoryStorage::default());
        let (one, other) = (store(&storage), store(&storage));
        let [first, second] = ["a", "b"].map(ModelId::from);
        one.change(|shelf| shelf.favour(&first, true)).unwrap();
        other.change(|shelf| shelf.favour(&second, true)).unwrap();
        let shelf = one.change(|shelf| shelf.note(&first, "<b>first</b>")).unwrap();
        assert_eq!(shelf.favourites.len(), 2);
        assert_eq!(other.load().unwrap(), shelf);
        one.change(|shelf| *shelf = Shelf::default()).unwrap();
        assert_eq!(storage.keys().unwrap().len(), 0);
    }

    #[test]
    fn what_cannot_be_read_is_set_aside_before_it_is_written_over() {
        let storage = Rc::new(MemoryStorage::default());
        storage.write(SHELF, "{\"format\": 1}").unwrap();
        let store = store(&storage);
        assert_eq!(store.load().unwrap(), Shelf::default());
        for _ in 0..2 {
            store.change(|shelf| shelf.favour(&ModelId::from("a"), true)).unwrap();
        }
        let texts: Vec<String> = storage.keys().unwrap().iter().filter_map(|key| storage.read(key).unwrap()).collect();
        assert_eq!(texts.iter().filter(|text| *text == "{\"format\": 1}").count(), 1);
        assert_eq!(store.load().unwrap().favourites.len(), 1);
    }

    #[test]
    fn where_there_is_no_room_the_earlier_shelf_stands() {
        let storage = Rc::new(MemoryStorage::with_room(400));
        let store = store(&storage);
        let kept = store.change(|shelf| shelf.favour(&ModelId::from("a"), true)).unwrap();
        let long = "a".repeat(400);
        assert!(store.change(|shelf| shelf.note(&ModelId::from("a"), &long)).is_err());
        assert_eq!(store.load().unwrap(), kept);
    }
}
