//! Why something was not kept.

use std::fmt;

/// What the storage did not do.
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

/// Why the assessment was not saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// Another tab has stored or removed it in the meantime. Nothing was written.
    Overtaken,
    /// The storage did not take it.
    Storage(StorageError),
}

impl From<StorageError> for SaveError {
    fn from(error: StorageError) -> Self {
        SaveError::Storage(error)
    }
}

impl fmt::Display for SaveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SaveError::Overtaken => f.write_str("another tab has stored something else in the meantime"),
            SaveError::Storage(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for SaveError {}
