//! One line of a comparison: a dimension, a principle or a question.

use super::Change;
use crate::core::assessment::{Answer, Assessment, Level};
use crate::core::question_set::Question;

/// What each of the assessments says of one thing: `V` is a score or an answer. Everything else is derived from it.
#[derive(Clone, Debug, PartialEq)]
pub struct Row<I, V> {
    /// The dimension, principle or question.
    pub id: I,
    /// A value an assessment, in the order given.
    pub values: Vec<V>,
    columns: Vec<Column>,
}

/// What one assessment answers to the row's questions.
#[derive(Clone, Debug, PartialEq)]
struct Column {
    /// The questions' levels, in number order.
    levels: Vec<Option<Level>>,
    /// How many of the questions concern the activity.
    applicable: u64,
}

impl Column {
    fn of(questions: &[&Question], assessment: &Assessment) -> Column {
        let levels = questions.iter().map(|question| assessment.level(&question.id)).collect();
        let applies = |question: &&&Question| assessment.answer(&question.id) != Some(Answer::NotApplicable);
        Column { levels, applicable: questions.iter().filter(applies).count() as u64 }
    }
}

impl<I, V> Row<I, V> {
    pub(super) fn of(id: I, values: Vec<V>, questions: &[&Question], assessments: &[&Assessment]) -> Row<I, V> {
        let columns = assessments.iter().map(|assessment| Column::of(questions, assessment)).collect();
        Row { id, values, columns }
    }

    /// The change from one assessment to another, by their places from 0: the mean change of the questions that have a level
    /// in both. There is none where these are fewer than half of the questions that concern either of the two, as there is no
    /// score under half coverage. So an answer that is new or gone is never taken for a change.
    pub fn change(&self, from: usize, to: usize) -> Option<Change> {
        let (from, to) = (self.columns.get(from)?, self.columns.get(to)?);
        let (mut sum, mut common) = (0, 0);
        for (before, after) in from.levels.iter().zip(&to.levels) {
            if let (Some(before), Some(after)) = (before, after) {
                sum += i64::from(after.number()) - i64::from(before.number());
                common += 1;
            }
        }
        let enough = 2 * common >= from.applicable.max(to.applicable);
        Change::new(sum, common).filter(|_| enough)
    }

    /// The change from the first to the last.
    pub fn overall(&self) -> Option<Change> {
        self.change(0, self.columns.len().checked_sub(1)?)
    }

    /// The largest change between any two, without a direction.
    pub fn difference(&self) -> Option<Change> {
        let count = self.columns.len();
        let pairs = (0..count).flat_map(|from| (from + 1..count).map(move |to| (from, to)));
        let sizes = pairs.filter_map(|(from, to)| self.change(from, to)).map(Change::size);
        sizes.reduce(|largest, size| if size.is_above(largest) { size } else { largest })
    }
}
