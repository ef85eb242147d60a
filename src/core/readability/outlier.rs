//! What is longer than the limits.

use crate::core::locale::Locale;
use std::fmt;

/// What was measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// The words of a sentence.
    Sentence,
    /// The letters of a word.
    Word,
}

impl Measure {
    /// The measure's name for machines.
    pub fn key(self) -> &'static str {
        match self {
            Measure::Sentence => "sentence",
            Measure::Word => "word",
        }
    }
}

/// A sentence or a word that is longer than its text should have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlier {
    /// Where the text stands, such as `questions.json q04 help`.
    pub place: String,
    /// The language that was measured.
    pub locale: Locale,
    /// What was measured.
    pub measure: Measure,
    /// The sentence or the word itself.
    pub text: String,
    /// How long it is.
    pub found: usize,
    /// How long it may be.
    pub limit: usize,
}

impl fmt::Display for Outlier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Outlier { place, locale, measure, text, found, limit } = self;
        let what = match measure {
            Measure::Sentence => "words in a sentence",
            Measure::Word => "letters in a word",
        };
        write!(f, "{place} {}: expected at most {limit} {what}, found {found}: {text}", locale.tag())
    }
}
