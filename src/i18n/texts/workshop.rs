//! Workshops.
#![allow(missing_docs, reason = "each field's name says what the text is for")]

use super::{Template, Text, texts};
use crate::core::listed::listed;

texts! {
pub struct WorkshopWords {
    /// One person, and several.
    pub people: [Template; 2],
    /// All groups together.
    pub everybody: Text,
    /// A group that is not shown.
    pub hidden: Text,
    pub nobody: Text,
    pub median: Template,
    /// Between two levels.
    pub between: Template,
    pub disagreement: Text,
    /// So many of those who said.
    pub important: Template,
    pub agenda: Text,
    /// In the order of the cases of `Why`.
    pub why: [Template; 3],
    /// What became of sheets: new, newer, the same, older, unlike one of the same revision.
    pub arrived: [Template; 5],
    pub code: CodeWords,
    pub expected: WorkshopExpected,
    pub story: StoryWords,
}

/// Why a code or a link was refused.
pub struct CodeWords {
    /// The character, its place, the block.
    pub character: Template,
    /// How many there should be, and are.
    pub length: Template,
    /// The blocks that are not of four characters.
    pub blocks: Template,
    /// The place, and the block.
    pub mistyped: Template,
    /// Two places, told as often as there are such pairs.
    pub swapped: Template,
    pub swapped_pair: Template,
    pub mistyped_several: Text,
    pub version: Text,
    pub other_workshop: Text,
    pub group: Text,
    pub slot: Text,
    /// At most so many questions.
    pub no_code: Template,
    pub no_link: Text,
    pub damaged: Text,
}

/// What should stand in the fields of a workshop's files.
pub struct WorkshopExpected {
    pub whole_from: Template,
    pub questions: Text,
    pub asked: Text,
    pub groups: Template,
    pub group: Text,
    pub only_answers: Text,
}

/// How an answer came about, as the assessment's note keeps it.
pub struct StoryWords {
    /// The title of the workshop.
    pub agreed: Template,
    pub not_agreed: Template,
    /// Why somebody could not live with it.
    pub objection: Template,
    /// Who, and why.
    pub objection_by: Template,
}
}
