//! What a file held that this version does not know or asks no more. It is kept, and said.

use crate::core::vocabulary::Facet;
use std::fmt;

/// Word of something in a file: kept as it came, or carried over from an older version of the questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// A key that the format does not have, by its place.
    UnknownKey(String),
    /// A question that the set does not have.
    UnknownQuestion(String),
    /// A part that the question does not have.
    UnknownPart {
        /// The question.
        question: String,
        /// The part.
        part: String,
    },
    /// A term that the vocabulary does not have.
    UnknownTerm(Facet, String),
    /// The file answers an older version of the questions.
    Carried(Carried),
}

/// What became of the responses to an older version of the questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Carried {
    /// The older version.
    pub from: u32,
    /// So many went over to the questions of today.
    pub count: usize,
    /// So many did not, because no question of today asks the same. Each of them is an unknown question too.
    pub left: usize,
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Remark::UnknownKey(place) => write!(f, "{place}: unknown key, kept"),
            Remark::UnknownQuestion(id) => write!(f, "responses.{id}: unknown question, kept"),
            Remark::UnknownPart { question, part } => {
                write!(f, "responses.{question}.parts: unknown part \"{part}\", kept")
            }
            Remark::UnknownTerm(facet, term) => {
                write!(f, "context.{}: unknown term \"{term}\", kept without effect", facet.key())
            }
            Remark::Carried(Carried { from, count, left }) => {
                write!(
                    f,
                    "questionSet: version {from}, {count} responses carried over, {left} kept as unknown questions"
                )
            }
        }
    }
}
