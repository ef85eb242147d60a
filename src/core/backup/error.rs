//! Why a file was refused as a backup.

use crate::core::file::ReadError;

/// Why a file was refused as a backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BackupError {
    /// It is larger than any file that is read.
    TooLarge,
    /// It is not JSON.
    Unreadable(ReadError),
    /// It is something else, such as a single assessment.
    NotABackup,
    /// A later version has made it.
    LaterVersion,
    /// It has something under a key that the product does not use.
    UnknownKey(String),
    /// What stands under this key is neither an object nor a text.
    NotKept(String),
}
