//! What is kept on the device: one text a key, behind a small trait with a twin in memory.

mod envelope;
mod memory;
mod store;

pub use memory::MemoryStorage;
pub use store::{Aside, Kept, Loaded, Saved, Settings, Store};

use std::fmt;

/// A place for texts that outlives the page.
pub trait Storage {
    /// The text of a key.
    ///
    /// # Errors
    /// When the storage cannot be reached.
    fn read(&self, key: &str) -> Result<Option<String>, StorageError>;

    /// Replaces the text of a key, wholly or not at all.
    ///
    /// # Errors
    /// When there is no room or the storage cannot be reached; the old text then stands.
    fn write(&self, key: &str, text: &str) -> Result<(), StorageError>;

    /// Removes a key.
    ///
    /// # Errors
    /// When the storage cannot be reached.
    fn remove(&self, key: &str) -> Result<(), StorageError>;

    /// Every key, in any order; other programs' keys may be among them.
    ///
    /// # Errors
    /// When the storage cannot be reached.
    fn keys(&self) -> Result<Vec<String>, StorageError>;
}

/// Why something was not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// There is no room left.
    Full,
    /// The storage cannot be reached: switched off, blocked or failing.
    Blocked,
}

impl fmt::Display for StorageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            StorageError::Full => "the storage is full",
            StorageError::Blocked => "the storage cannot be reached",
        })
    }
}

impl std::error::Error for StorageError {}
