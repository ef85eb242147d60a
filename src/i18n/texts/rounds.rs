//! Several assessments beside each other, and very many as one.
#![allow(missing_docs, reason = "each field's name says what the text is for")]

use super::{Template, Text, texts};
use crate::core::listed::listed;

texts! {
/// Comparing assessments.
pub struct RoundsPage {
    pub heading: Text,
    pub lead: Text,
    pub kind: Text,
    pub kinds: [Text; 3],
    /// Why units, and roles, are no contest: told before anything of them is shown.
    pub no_contest: [Text; 2],
    pub show: Text,
    pub chosen: Text,
    pub add: Text,
    pub add_kept: Text,
    pub add_one: Template,
    pub add_own: Text,
    pub few: Text,
    pub full: Text,
    pub own: Text,
    pub unnamed: Text,
    pub no_date: Text,
    pub up: Template,
    pub down: Template,
    pub remove: Template,
    pub unreadable: Template,
    pub refused: Template,
    pub too_many: Template,
    pub sharper: Text,
    pub warnings_heading: Text,
    /// In the order of `Warning::ALL`.
    pub warnings: [Text; 9],
    pub in_short: Text,
    pub compared_over_time: Template,
    pub compared: Template,
    pub one_question: Template,
    pub questions: Template,
    pub rose: Template,
    pub fell: Template,
    pub same: Template,
    pub apart: Template,
    pub known: Template,
    pub open: Template,
    pub dimension_rose: Template,
    pub dimension_fell: Template,
    pub dimension_same: Template,
    pub dimension_apart: Template,
    pub dimension_none: Template,
    pub picture: Text,
    pub picture_hint: Text,
    pub picture_name: Template,
    pub scores_table: Text,
    pub scores_hint: Text,
    pub questions_table: Text,
    pub column: Template,
    pub change: Text,
    pub difference: Text,
    pub no_change: Text,
    pub level: Template,
}

/// What `peili summary` says of very many assessments.
pub struct ManyFiles {
    pub files: Template,
    pub fewer: Template,
    pub median: Template,
    pub half: Template,
    pub at_least: Template,
    pub too_few: Text,
    pub to_develop: Text,
    pub without_level: Text,
    pub unanswered: Text,
    pub important: Text,
    /// What stands in place of a number that is held back.
    pub held: Text,
    pub held_means: Template,
}
}
