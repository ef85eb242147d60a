//! From the start page to the review of the answers, and scores in words.
#![allow(missing_docs, reason = "each field's name says what the text is for")]

use super::{Template, Text, texts};
use crate::core::listed::listed;

texts! {
pub struct Start {
    pub heading: Text,
    pub lead: Text,
    pub start: Text,
    pub go_on_heading: Text,
    pub unnamed: Text,
    pub progress: Template,
    pub go_on: Text,
    pub from_beginning: Text,
    pub start_over: Text,
    pub open_heading: Text,
    pub open_hint: Text,
    pub open: Text,
    pub all: Text,
    pub sample: Text,
    pub browse: Text,
    pub picture: Text,
    pub facts_heading: Text,
    pub facts: [[Text; 2]; 4],
}

pub struct Setup {
    pub heading: Text,
    pub lead: Text,
    pub activity: Text,
    pub title: Text,
    pub title_hint: Text,
    pub scope: Text,
    pub scope_hint: Text,
    pub organisation: Text,
    pub date: Text,
    pub answered_by: Text,
    pub answered_by_hint: Text,
    pub role: [Text; 5],
    pub context: Text,
    pub context_hint: Text,
    pub facet: [Text; 3],
    pub chosen: Template,
    pub next: Text,
    pub to_result: Text,
}

pub struct QuestionPage {
    /// Leads to the page of a model.
    pub whole_page: Text,
    pub number: Template,
    pub levels: Text,
    pub or: Text,
    pub dont_know: Text,
    pub not_applicable: Text,
    pub clear: Text,
    pub parts: Text,
    pub parts_hint: Text,
    pub parts_unticked: Text,
    pub barriers: Text,
    pub barriers_hint: Text,
    pub note: Text,
    pub note_hint: Text,
    pub note_full: Text,
    pub basis: Text,
    pub basis_none: Text,
    pub basis_of: [Text; 3],
    pub important: Text,
    pub many_important: Template,
    pub previous: Text,
    pub next: Text,
    pub saved: Text,
    pub map: Text,
    /// What a question's link says of one without an answer.
    pub map_open: Text,
    /// What it adds where the question is to be developed.
    pub map_important: Template,
    pub map_list: Text,
    pub so_far: Template,
    pub example: Text,
    pub prompts: Text,
    pub scale: Text,
}

pub struct Review {
    pub heading: Text,
    pub answered: Template,
    pub missing_heading: Text,
    pub complete: Text,
    pub unanswered: Text,
    pub to_develop: Text,
    pub next: Text,
}

/// Scores in words.
pub struct ScoreWords {
    pub too_few: Text,
    pub nothing_applicable: Text,
    pub answered: Template,
    pub out_of_hundred: Template,
    pub if_answered: Template,
}
}
