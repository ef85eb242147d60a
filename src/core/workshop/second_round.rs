//! What talking has changed.

use super::{QuestionResult, Spread};
use crate::core::ids::QuestionId;

/// A question before and after it was talked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The question.
    pub question: QuestionId,
    /// How everybody answered in the first round.
    pub before: Spread,
    /// How everybody answered in the second.
    pub after: Spread,
}

/// The questions of the second round before and after, in number order; only those of which both may be shown. Nobody's two sheets are
/// set against each other: the rounds are two different sets of answers.
pub fn changes(first: &[QuestionResult], second: &[QuestionResult]) -> Vec<Change> {
    let change = |after: &QuestionResult| {
        let before = first.iter().find(|before| before.question == after.question)?;
        Some(Change { question: after.question.clone(), before: before.all.spread()?, after: after.all.spread()? })
    };
    second.iter().filter_map(change).collect()
}
