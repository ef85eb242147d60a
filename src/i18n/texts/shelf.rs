//! Favourites, own models and the form of these.
#![allow(missing_docs, reason = "each field's name says what the text is for")]

use super::{Template, Text, texts};
use crate::core::listed::listed;

texts! {
/// Favourites, own models, and the catalogue of an organisation.
pub struct ShelfPage {
    pub heading: Text,
    pub lead: Text,
    pub favourites: Text,
    pub no_favourites: Text,
    pub favoured: Text,
    pub unfavour: Text,
    pub note: Text,
    pub gone: Text,
    pub pick: Text,
    pub pick_hint: Text,
    pub compare: Text,
    pub cards: Text,
    pub own: Text,
    pub own_hint: Text,
    pub new: Text,
    pub nameless: Text,
    pub missing: Template,
    pub complete: Text,
    pub edit: Text,
    pub look: Text,
    pub as_text: Text,
    pub remove: Text,
    pub removed: Template,
    pub files: Text,
    pub save: Text,
    pub open: Text,
    /// The file, own models, favourites.
    pub added: Template,
    pub refused: Template,
    pub more_faults: Template,
    pub unreadable: Template,
    pub catalogue: Text,
    pub catalogue_hint: Text,
    pub catalogue_open: Text,
    pub catalogue_reading: Text,
    pub catalogue_has: Template,
    pub catalogue_not_kept: Text,
    pub catalogue_remove: Text,
    pub file_name: Text,
    pub no_room: Template,
}

/// Describing an own model.
pub struct DescribePage {
    pub heading: Text,
    pub lead: Text,
    pub unknown: Text,
    pub step: Template,
    /// By `Step::ALL`.
    pub steps: [Text; 5],
    pub required: Text,
    /// By `Section::ALL`: a name, and what helps to write it.
    pub sections: [[Text; 2]; 16],
    pub terms: Text,
    pub questions: Text,
    pub how: Text,
    pub next: Text,
    pub back: Text,
    pub done: Text,
}
}
