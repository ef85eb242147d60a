//! The result, the sample and the sheet on paper.
#![allow(missing_docs, reason = "each field's name says what the text is for")]

use super::{Template, Text, texts};
use crate::core::listed::listed;

texts! {
pub struct ResultPage {
    pub heading: Text,
    pub empty: Text,
    pub empty_link: Text,
    pub change_setup: Text,
    pub change_answers: Text,
    /// One person, and several, of each role.
    pub people: [[Template; 2]; 5],
    pub dimensions: Text,
    pub discussion: Text,
    pub balance: Text,
    pub principles: Text,
    pub order: Text,
    pub order_framework: Text,
    pub order_lowest: Text,
    pub order_highest: Text,
    pub as_table: Text,
    pub column_principle: Text,
    pub column_mean: Text,
    pub column_answered: Text,
    pub column_hundred: Text,
    pub column_range: Text,
    pub strengths: Text,
    pub no_strengths: Text,
    pub gaps: Text,
    pub gaps_hint: Text,
    pub no_gaps: Text,
    pub focus_full: Text,
    pub find_out: Text,
    pub find_out_hint: Text,
    pub more: Template,
    pub print: Text,
    /// Where too few questions are answered to say what is strong.
    pub too_few: Text,
    pub alike: Template,
    pub alike_low: Template,
    pub petals: Text,
    pub legend: [Text; 6],
    pub legend_heading: Text,
    pub answers_table: Text,
    pub column_number: Text,
    pub column_question: Text,
    pub column_answer: Text,
}

/// An invented result.
pub struct Sample {
    pub heading: Text,
    pub notice: Text,
    pub start: Text,
}

/// The questions on paper, for participants.
pub struct Sheet {
    pub heading: Text,
    pub lead: Text,
    pub how: Text,
    pub dont_know: Text,
    pub not_applicable: Text,
    pub activity: Text,
    pub date: Text,
    pub own: Text,
    pub print: Text,
}
}
