//! Why a file was refused.

use super::{FORMAT, MOST_BYTES, MOST_CHARS, VERSION};
use crate::core::assessment::{AnsweredBy, Basis, Role};
use crate::core::{shelf, workshop};
use std::fmt;

/// Why a file was refused. Words for people in other languages are made in `i18n` from the same parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// The bytes are not UTF-8; the first bad one stands at this offset.
    NotUtf8 {
        /// Offset from the beginning, in bytes.
        at: usize,
    },
    /// The file is larger than [`MOST_BYTES`].
    TooLarge,
    /// The text is not JSON, or nested too deep.
    Syntax {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What the JSON reader said, in English.
        detail: String,
    },
    /// An object has the same key twice.
    DuplicateKey {
        /// The key.
        key: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// A field is not what it should be.
    Field(Problem),
}

/// A field that is not what it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where, such as `responses.q01.level`.
    pub place: String,
    /// What should stand there.
    pub expected: Expected,
    /// What stands there, cut short; nothing when the field is missing.
    pub found: Option<String>,
}

/// What should stand in a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// An object.
    Object,
    /// A list.
    List,
    /// A text.
    Text,
    /// A text of at most [`MOST_CHARS`] characters.
    ShorterText,
    /// `true` or `false`.
    Flag,
    /// A whole number from 0 to 4.
    Level,
    /// A skip.
    Skip,
    /// A level or a skip, not both.
    OneAnswer,
    /// What an answer rests on.
    Basis,
    /// A role.
    Role,
    /// A whole number of people.
    Count,
    /// A day.
    Date,
    /// [`FORMAT`].
    Format,
    /// [`VERSION`].
    Version,
    /// The key of the question set in use.
    QuestionSet(String),
    /// The `format` of files with models.
    ModelsFormat,
    /// At most so many models as a file may have.
    FewerModels,
    /// A model's id.
    Id,
    /// An id that no other model has.
    FreeId,
    /// A text that is not blank.
    FilledText,
    /// A term of the vocabulary.
    Term,
    /// The id of a question.
    Question,
    /// One of the format's keys.
    KnownKey,
    /// Just this text.
    Exactly(&'static str),
    /// One of these, told apart by commas.
    OneOf(&'static str),
    /// A whole number from the first to the second.
    WholeFrom(u64, u64),
    /// A text of at most so many characters.
    TextUpTo(usize),
    /// A workshop's questions.
    Questions,
    /// One of a workshop's questions.
    Asked,
    /// A workshop's groups.
    Groups,
    /// One of a workshop's groups.
    Group,
    /// Answers, without notes and marks.
    OnlyAnswers,
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Expected::Object => f.write_str("an object"),
            Expected::List => f.write_str("a list"),
            Expected::Text => f.write_str("a text"),
            Expected::ShorterText => write!(f, "a text of at most {MOST_CHARS} characters"),
            Expected::Flag => f.write_str("true or false"),
            Expected::Level => f.write_str("a whole number from 0 to 4"),
            Expected::Skip => f.write_str("\"not-applicable\" or \"dont-know\""),
            Expected::OneAnswer => f.write_str("either a level or a skip, not both"),
            Expected::Basis => f.write_str(&alternatives(Basis::ALL.map(Basis::key))),
            Expected::Role => f.write_str(&alternatives(Role::ALL.map(Role::key))),
            Expected::Count => write!(f, "a whole number from 0 to {}", AnsweredBy::MOST),
            Expected::Date => f.write_str("a day written YYYY-MM-DD"),
            Expected::Format => write!(f, "\"{FORMAT}\""),
            Expected::Version => write!(f, "{VERSION}"),
            Expected::QuestionSet(key) => write!(f, "\"{key}\""),
            Expected::ModelsFormat => write!(f, "\"{}\"", shelf::FORMAT),
            Expected::FewerModels => write!(f, "at most {} models", shelf::MOST_MODELS),
            Expected::Id => f.write_str("an id of small letters, digits and hyphens"),
            Expected::FreeId => f.write_str("an id of small letters, digits and hyphens that no other model has"),
            Expected::FilledText => f.write_str("a text that is not empty"),
            Expected::Term => f.write_str("a term of the vocabulary"),
            Expected::Question => f.write_str("the id of a question as a key"),
            Expected::KnownKey => f.write_str("a key that the format has"),
            Expected::Exactly(text) => write!(f, "{text:?}"),
            Expected::OneOf(list) => write!(f, "one of {list}"),
            Expected::WholeFrom(from, to) => write!(f, "a whole number from {from} to {to}"),
            Expected::TextUpTo(most) => write!(f, "a text of at most {most} characters"),
            Expected::Questions => {
                f.write_str("\"principles\", \"all\" or a list of the set's questions in number order, each once")
            }
            Expected::Asked => f.write_str("a question of the workshop"),
            Expected::Groups => write!(f, "1 to {} groups that differ", workshop::MOST_GROUPS),
            Expected::Group => f.write_str("a role (staff, management, participants, partners) or a name"),
            Expected::OnlyAnswers => f.write_str("no notes and marks beside onlyAnswers"),
        }
    }
}

fn alternatives<const N: usize>(names: [&str; N]) -> String {
    format!("one of \"{}\"", names.join("\", \""))
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReadError::NotUtf8 { at } => write!(f, "byte {at}: expected text in UTF-8"),
            ReadError::TooLarge => write!(f, "the file: expected at most {} MiB", MOST_BYTES / 1024 / 1024),
            ReadError::Syntax { line, column, detail } => {
                write!(f, "line {line}, column {column}: expected JSON, but {detail}")
            }
            ReadError::DuplicateKey { key, line, column } => {
                write!(f, "line {line}, column {column}: expected each key once, found {key:?} again")
            }
            ReadError::Field(Problem { place, expected, found: Some(found) }) => {
                write!(f, "{place}: expected {expected}, found {found}")
            }
            ReadError::Field(Problem { place, expected, found: None }) => {
                write!(f, "{place}: expected {expected}, found nothing")
            }
        }
    }
}

impl std::error::Error for ReadError {}
