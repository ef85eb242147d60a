//! Which question a model answers.

use super::Evidence;
use crate::core::ids::{QuestionId, TermId};
use crate::core::listed::listed;
use crate::core::locale::LocalText;
use serde::Deserialize;

/// A link from a model to a question: the product's own reading of the model's description.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// The question.
    pub question: QuestionId,
    /// How directly the model answers it, 1 to 3.
    pub strength: u8,
    /// How it answers it.
    pub why: LocalText,
    /// What the reason was read from: a term of the vocabulary `linkEvidence`.
    pub evidence: TermId,
}

listed!(Link { question, strength, why, evidence });

impl Link {
    /// How directly the model answers the question, where somebody has judged it: nobody has for own models.
    pub fn judged(&self) -> Option<u8> {
        (*self.evidence != *Evidence::Own.key()).then_some(self.strength)
    }
}
