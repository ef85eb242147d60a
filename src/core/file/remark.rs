//! What a file held that this version does not know. It is kept, and said.

use crate::core::vocabulary::Facet;
use std::fmt;

/// Something kept as it came.
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
        }
    }
}
