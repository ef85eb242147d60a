//! The twin of the browser's storage: for tests, and where the browser has none to give.

use super::{Storage, StorageError};
use std::cell::RefCell;

/// Keeps texts until it is dropped, in an optional number of bytes.
#[derive(Debug, Default)]
pub struct MemoryStorage {
    texts: RefCell<Vec<(String, String)>>,
    room: Option<usize>,
}

impl MemoryStorage {
    /// A storage with room for so many bytes of keys and texts.
    pub fn with_room(bytes: usize) -> Self {
        MemoryStorage { room: Some(bytes), ..Self::default() }
    }
}

impl Storage for MemoryStorage {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        Ok(self.texts.borrow().iter().find(|(known, _)| known == key).map(|(_, text)| text.clone()))
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageError> {
        let mut texts = self.texts.borrow_mut();
        let others: usize = texts.iter().filter(|(k, _)| *k != key).map(|(k, text)| k.len() + text.len()).sum();
        if self.room.is_some_and(|room| others + key.len() + text.len() > room) {
            return Err(StorageError::Full);
        }
        texts.retain(|(known, _)| known != key);
        texts.push((key.to_owned(), text.to_owned()));
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.texts.borrow_mut().retain(|(known, _)| known != key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        Ok(self.texts.borrow().iter().map(|(key, _)| key.clone()).collect())
    }
}
