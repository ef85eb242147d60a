//! The report: its page, and what it says.
#![allow(missing_docs, reason = "each field's name says what the text is for")]

use super::{Template, Text, texts};
use crate::core::listed::listed;

texts! {
/// The page of the report.
pub struct ReportPage {
    pub heading: Text,
    pub lead: Text,
    /// The link that leads here.
    pub link: Text,
    pub whole: Text,
    pub one_page: Text,
    pub one_page_lead: Text,
    pub choose: Text,
    pub notes_hint: Text,
    pub print: Text,
    pub files: Text,
    pub files_hint: Text,
    /// In the order of the formats.
    pub format: [Text; 5],
    pub making: Text,
    pub made: Template,
    pub failed: Text,
    pub copy: Text,
    pub copied: Text,
    pub not_copied: Text,
    pub file_name: Text,
    pub picture: Text,
}

/// What a report says. It speaks of those who answered to others, so it addresses nobody.
pub struct ReportWords {
    /// In place of a name.
    pub untitled: Text,
    pub scope: Text,
    /// The headings of the parts, which are also the names of sheets: at most 31 characters.
    pub part: [Text; 9],
    pub answered_by: Text,
    pub basis: Text,
    /// How many of how many rest on each basis: one, and several.
    pub grounds: [[Template; 2]; 3],
    pub grounds_unsaid: [Template; 2],
    pub no_answers: Text,
    pub too_few: Text,
    /// One question that nobody could answer, and several.
    pub find_out: [Template; 2],
    pub next: Text,
    pub no_total: Text,
    pub scale: Text,
    pub question_set: Text,
    pub no_gaps: Text,
    pub nothing_to_find_out: Text,
    pub no_notes: Text,
    pub no_plan: Text,
    /// Where an action comes from.
    pub source: Text,
    pub find_out_how: Text,
    pub column_dimension: Text,
    pub column_principle: Text,
    pub column_words: Text,
    pub column_level: Text,
    pub column_important: Text,
    pub column_note: Text,
    pub column_applicable: Text,
    pub column_low: Text,
    pub column_high: Text,
    pub column_model: Text,
    pub column_summary: Text,
    pub column_fact: Text,
    pub column_value: Text,
    pub answers_to: Text,
    pub because: Template,
    pub yes: Text,
}
}
