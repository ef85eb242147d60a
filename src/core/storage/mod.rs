//! What is kept on the device: one text a key, behind a small trait with a twin in memory.

mod collection;
mod envelope;
mod error;
mod memory;
mod shelf_store;
mod store;

pub use collection::{Beside, Collection};
pub(super) use envelope::read_kept;
pub use error::{SaveError, StorageError};
pub use memory::MemoryStorage;
pub use shelf_store::ShelfStore;
pub use store::{Aside, Kept, Loaded, Saved, Settings, Store, kept_under};
pub(super) use store::{BACKUP, set_aside};

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

#[cfg(test)]
mod tests;
