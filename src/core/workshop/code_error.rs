//! Why a sheet code was refused.

use super::check::Mistake;
use super::{BLOCK_LENGTH, CODE_LENGTH, Fingerprint, MOST_SLOTS, VERSION};
use std::fmt;

/// Why a code was refused. Nothing is taken from it. Words for people in other languages are made in `i18n` from the same parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// A character that no code has.
    Character {
        /// The character.
        found: char,
        /// Its place in the code, from 1, hyphens and spaces not counted.
        place: usize,
    },
    /// Too few characters, or too many.
    Length {
        /// How many there are, hyphens and spaces not counted.
        found: usize,
        /// The blocks that are not of four characters, from 1, where the code was written in its six blocks.
        blocks: Vec<usize>,
    },
    /// The check characters do not fit the others.
    Mistyped(Mistake),
    /// A code of another version of the product.
    Version {
        /// The version.
        found: u64,
    },
    /// A code of another workshop, or of another round of this one.
    OtherWorkshop {
        /// What this one is told apart by.
        expected: Fingerprint,
        /// What stands in the code.
        found: Fingerprint,
    },
    /// The code is of a group that the set-up does not have.
    Group {
        /// The group's number, from 1.
        found: usize,
        /// How many the set-up has.
        groups: usize,
    },
    /// The code answers a question that the set-up does not have.
    Slot {
        /// The question's place, from 1.
        found: usize,
        /// How many the set-up has.
        questions: usize,
    },
    /// The set-up has more questions than a code has room for.
    NoCode {
        /// How many the set-up has.
        questions: usize,
    },
}

/// The block of four characters, from 1, that a place, from 0, belongs to.
pub fn block_of(place: usize) -> usize {
    place / BLOCK_LENGTH + 1
}

impl fmt::Display for CodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CodeError::Character { found, place } => {
                let block = block_of(place.saturating_sub(1));
                write!(
                    f,
                    "character {place} (in block {block}): expected a digit or a letter other than U, found {found:?}"
                )
            }
            CodeError::Length { found, blocks } => {
                write!(f, "expected {CODE_LENGTH} characters, found {found}")?;
                let list: Vec<String> = blocks.iter().map(ToString::to_string).collect();
                if list.is_empty() { Ok(()) } else { write!(f, "; block {} is not of four", list.join(", ")) }
            }
            CodeError::Mistyped(Mistake::Character(place)) => {
                let (at, block) = (place + 1, block_of(*place));
                write!(
                    f,
                    "mistyped: expected the check characters to fit; if one character is wrong, it is character {at} (in block {block})"
                )
            }
            CodeError::Mistyped(Mistake::Swap(places)) => {
                let pairs: Vec<String> =
                    places.iter().map(|place| format!("{} and {}", place + 1, place + 2)).collect();
                write!(
                    f,
                    "mistyped: expected the check characters to fit; two neighbours may be exchanged: characters {}",
                    pairs.join(", or ")
                )
            }
            CodeError::Mistyped(Mistake::Several) => {
                f.write_str("mistyped: expected the check characters to fit; more than one character is wrong")
            }
            CodeError::Version { found } => write!(f, "expected a code of version {VERSION}, found version {found}"),
            CodeError::OtherWorkshop { expected, found } => {
                write!(
                    f,
                    "expected answers of this workshop (set-up {expected}), found some of another (set-up {found})"
                )
            }
            CodeError::Group { found, groups } => {
                write!(f, "expected one of the {groups} groups of the workshop, found group {found}")
            }
            CodeError::Slot { found, questions } => {
                write!(
                    f,
                    "expected answers to the {questions} questions of the workshop, found one to question {found}"
                )
            }
            CodeError::NoCode { questions } => {
                write!(
                    f,
                    "expected at most {MOST_SLOTS} questions for a code, found {questions}; a file has room for all"
                )
            }
        }
    }
}

impl std::error::Error for CodeError {}
