//! Two to four assessments beside each other: one's own rounds over time, or, after a word on why this is no contest, units or
//! roles. Nothing is ranked, nothing is sorted by difference, and what has no answer on one side has no change.

mod change;
mod kind;
mod overview;
mod row;
mod slopes;
#[cfg(test)]
mod tests;
mod warning;

pub use change::Change;
pub use kind::Kind;
pub use overview::Overview;
pub use row::Row;
pub use slopes::{Slope, Slopes};
pub use warning::Warning;

use super::assessment::{Answer, Assessment};
use super::ids::{DimensionId, PrincipleId, QuestionId};
use super::question_set::{Question, QuestionSet};
use super::score::{Score, Scores};

/// So few assessments can be compared.
pub const LEAST_ROUNDS: usize = 2;
/// So many assessments can be compared: more lines in one picture cannot be told apart.
pub const MOST_ROUNDS: usize = 4;

/// Assessments beside each other, in the order in which they were given.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// What they are to each other.
    pub kind: Kind,
    /// The dimensions, in the framework's order.
    pub dimensions: Vec<Row<DimensionId, Score>>,
    /// The principles, in the framework's order.
    pub principles: Vec<Row<PrincipleId, Score>>,
    /// The questions, in number order.
    pub questions: Vec<Row<QuestionId, Option<Answer>>>,
    /// What to mind, in the order of [`Warning::ALL`].
    pub warnings: Vec<Warning>,
}

impl Comparison {
    /// Compares assessments; nothing unless there are [`LEAST_ROUNDS`] to [`MOST_ROUNDS`] of them.
    pub fn of(set: &QuestionSet, assessments: &[&Assessment], kind: Kind) -> Option<Comparison> {
        if !(LEAST_ROUNDS..=MOST_ROUNDS).contains(&assessments.len()) {
            return None;
        }
        let scores: Vec<Scores> = assessments.iter().map(|assessment| Scores::of(set, assessment)).collect();
        let dimensions = set.dimensions.iter().map(|dimension| {
            let values = scores.iter().map(|scores| score(&scores.dimensions, &dimension.id)).collect();
            let questions = questions(set, |question| question.dimension == dimension.id);
            Row::of(dimension.id.clone(), values, &questions, assessments)
        });
        let principles = set.principles.iter().map(|principle| {
            let values = scores.iter().map(|scores| score(&scores.principles, &principle.id)).collect();
            let questions = questions(set, |question| question.principle == principle.id);
            Row::of(principle.id.clone(), values, &questions, assessments)
        });
        let each = set.questions.iter().map(|question| {
            let values = assessments.iter().map(|assessment| assessment.answer(&question.id)).collect();
            Row::of(question.id.clone(), values, &[question], assessments)
        });
        let mut comparison = Comparison {
            kind,
            dimensions: dimensions.collect(),
            principles: principles.collect(),
            questions: each.collect(),
            warnings: Vec::new(),
        };
        comparison.warnings = Warning::all(set, assessments, &comparison);
        Some(comparison)
    }

    /// What it says first.
    pub fn overview(&self) -> Overview {
        Overview::of(self)
    }

    /// What is told of a row: over time the change from the first to the last, otherwise how far apart any two are.
    pub fn told<I, V>(&self, row: &Row<I, V>) -> Option<Change> {
        if self.kind.is_over_time() { row.overall() } else { row.difference() }
    }
}

fn questions(set: &QuestionSet, wanted: impl Fn(&Question) -> bool) -> Vec<&Question> {
    set.questions.iter().filter(|question| wanted(question)).collect()
}

fn score<I: PartialEq>(scores: &[(I, Score)], wanted: &I) -> Score {
    scores.iter().find(|(id, _)| id == wanted).map(|(_, score)| *score).unwrap_or_default()
}
