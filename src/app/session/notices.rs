//! What the user is told about the keeping of the answers.

use crate::core::file::{Carried, ReadError, Remark};
use crate::core::storage::{Aside, SaveError, Saved};

/// What the user must know about the keeping of the answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Notices {
    /// Whether the last change is kept.
    pub saving: Saving,
    /// Stored texts that were set aside.
    pub asides: Vec<Aside>,
    /// What just happened.
    pub message: Option<Message>,
    /// What "undo" brings back.
    pub undo: Option<Saved>,
}

/// Whether the last change is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// Nothing has been changed yet.
    Idle,
    /// It is kept.
    Saved,
    /// It is not.
    Failed(SaveError),
}

/// Something that just happened and that the user is told.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// The assessment was deleted.
    Deleted,
    /// The device was cleared.
    Cleared,
    /// What had been deleted or replaced was brought back.
    Restored,
    /// Another tab's assessment was taken over.
    Newer,
    /// What was kept answered an older version of the questions.
    Carried(Carried),
    /// A file was opened.
    Opened {
        /// Its name.
        name: String,
        /// Whether another assessment gave way.
        replaced: bool,
        /// What was kept without being understood.
        remarks: Vec<Remark>,
    },
    /// Something that a page needs did not come.
    NotFetched,
    /// A file was refused.
    NotOpened {
        /// Its name.
        name: String,
        /// Why; nothing when the browser could not even read it.
        why: Option<ReadError>,
    },
}
