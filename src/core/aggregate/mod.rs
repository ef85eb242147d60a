//! Many assessments as one: how often each answer was given, and how the scores are spread. No title, organisation, note, date or
//! context of any of them gets in, and groups under [`SMALLEST`] are not told of.

mod counts;
mod histogram;
mod suppress;
#[cfg(test)]
mod tests;

pub use counts::Distribution;
pub use histogram::Quartiles;
pub use suppress::{SMALLEST, Told};

use super::assessment::Assessment;
use super::ids::{DimensionId, PrincipleId, QuestionId};
use super::question_set::QuestionSet;
use super::ratio::Ratio;
use super::score::{Score, Scores};
use counts::Counts;
use histogram::Histogram;

/// Counters that assessments are added to, one after another. They take the same room however many there are.
#[derive(Clone, Debug)]
pub struct Tally<'a> {
    set: &'a QuestionSet,
    files: u64,
    dimensions: Vec<Histogram>,
    principles: Vec<Histogram>,
    questions: Vec<Counts>,
}

/// What may be told of many assessments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aggregate {
    /// How many there are, at least [`SMALLEST`].
    pub files: u64,
    /// How the scores are spread, a dimension each, in the framework's order.
    pub dimensions: Vec<(DimensionId, Option<Quartiles>)>,
    /// How the scores are spread, a principle each, in the framework's order.
    pub principles: Vec<(PrincipleId, Option<Quartiles>)>,
    /// How each question was answered, in number order.
    pub questions: Vec<(QuestionId, Distribution)>,
}

impl Tally<'_> {
    /// Counters without anything in them.
    pub fn new(set: &QuestionSet) -> Tally<'_> {
        Tally {
            set,
            files: 0,
            dimensions: vec![Histogram::new(); set.dimensions.len()],
            principles: vec![Histogram::new(); set.principles.len()],
            questions: vec![Counts::default(); set.questions.len()],
        }
    }

    /// Adds an assessment. An empty one counts too.
    pub fn add(&mut self, assessment: &Assessment) {
        self.files += 1;
        let scores = Scores::of(self.set, assessment);
        let add = |histograms: &mut Vec<Histogram>, scores: &mut dyn Iterator<Item = Score>| {
            for (histogram, score) in histograms.iter_mut().zip(scores) {
                score.value().map(Ratio::per_mille).into_iter().for_each(|per_mille| histogram.add(per_mille));
            }
        };
        add(&mut self.dimensions, &mut scores.dimensions.iter().map(|(_, score)| *score));
        add(&mut self.principles, &mut scores.principles.iter().map(|(_, score)| *score));
        for (counts, question) in self.questions.iter_mut().zip(&self.set.questions) {
            counts.add(assessment.responses.get(&question.id));
        }
    }

    /// How many were added.
    pub fn files(&self) -> u64 {
        self.files
    }

    /// What may be told; nothing at all of fewer than [`SMALLEST`].
    pub fn told(&self) -> Option<Aggregate> {
        let dimensions = self.set.dimensions.iter().map(|dimension| dimension.id.clone());
        let principles = self.set.principles.iter().map(|principle| principle.id.clone());
        let questions = self.set.questions.iter().map(|question| question.id.clone());
        (self.files >= SMALLEST).then(|| Aggregate {
            files: self.files,
            dimensions: dimensions.zip(self.dimensions.iter().map(Histogram::quartiles)).collect(),
            principles: principles.zip(self.principles.iter().map(Histogram::quartiles)).collect(),
            questions: questions.zip(self.questions.iter().map(|counts| counts.told(self.files))).collect(),
        })
    }
}
