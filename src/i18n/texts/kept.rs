//! The assessments on the device: the list of them, a backup of all, and passing one on.
#![allow(missing_docs, reason = "each field's name says what the text is for")]

use super::{Template, Text, texts};
use crate::core::listed::listed;

texts! {
/// The assessments on the device.
pub struct AssessmentsPage {
    pub heading: Text,
    pub lead: Text,
    pub in_hand: Text,
    pub in_hand_hint: Text,
    pub none: Text,
    pub others: Text,
    pub archive: Text,
    pub untitled: Text,
    pub progress: Template,
    pub go_on: Text,
    pub open: Text,
    pub result: Text,
    pub more: Text,
    pub name: Text,
    pub next_round: Text,
    pub next_round_hint: Text,
    pub copy: Text,
    pub copied: Template,
    pub archive_it: Text,
    pub unarchive: Text,
    pub save: Text,
    pub remove: Text,
    pub begin: Text,
    pub begin_hint: Text,
    pub unreadable: Text,
    pub save_text: Text,
    pub no_room: Text,
    pub gone: Text,
    pub blocked: Text,
    pub overtaken: Text,
}

/// Everything in one file, out and in.
pub struct BackupWords {
    pub heading: Text,
    pub hint: Text,
    pub save: Text,
    pub file_name: Text,
    pub not_saved: Text,
    pub never: Text,
    pub last: Template,
    pub outdated: Template,
    pub open: Text,
    pub contents: Template,
    pub dated: Template,
    pub assessment: Template,
    pub is_here: Text,
    pub unreadable: Template,
    pub favourites: Template,
    pub models: Template,
    pub catalogue: Text,
    pub merge: Text,
    pub merge_hint: Text,
    pub replace: Text,
    pub replace_hint: Text,
    pub done: Text,
    pub undone: Text,
    pub no_room: Text,
    pub no_file: Template,
    pub not_a_backup: Text,
    pub later_version: Text,
    pub unknown: Template,
}

/// Passing an assessment on as a link.
pub struct ShareWords {
    pub heading: Text,
    pub lead: Text,
    pub offer: Text,
    pub hint: Text,
    pub with_notes: Text,
    pub notes_hint: Text,
    pub copy: Text,
    pub copied: Text,
    pub not_copied: Text,
    pub length: Template,
    pub answered: Template,
    pub take: Text,
    pub take_hint: Text,
    pub not_one: Text,
    pub damaged: Text,
    pub refused: Template,
    pub to_start: Text,
}
}
