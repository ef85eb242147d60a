//! The petals: one a question around a circle, its length the level. The figure is the map of the walk, the picture of the
//! result, and the icon; it is always made here, from the answers.

mod shape;
mod svg;

pub(in crate::core) use shape::decimal;
pub use svg::escape;

use super::assessment::{Answer, Assessment};
use super::ids::QuestionId;
use super::question_set::QuestionSet;

/// The whole figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Petals {
    /// In number order, clockwise from the top.
    pub petals: Vec<Petal>,
    /// The angle that one petal takes, in hundredths of a degree.
    step: u32,
}

/// What is drawn of one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Petal {
    /// The question.
    pub question: QuestionId,
    /// Its number, from 1.
    pub number: usize,
    /// Which dimension it belongs to, from 0: the colour and the shape of the tip.
    pub dimension: usize,
    /// What was answered.
    pub answer: Option<Answer>,
    /// "We want to develop this": a ring outside.
    pub important: bool,
    /// It is the one at hand: a heavy outline.
    pub current: bool,
    /// It is not what the picture is about: only a shadow of it.
    pub faint: bool,
    /// Where it leads to, and what that link is called.
    pub link: Option<(String, String)>,
    /// The direction that it points in, clockwise from the top, in hundredths of a degree.
    angle: u32,
}

/// What stays free between two dimensions, in hundredths of a degree.
const FREE: u32 = 600;
const CIRCLE: u32 = 36_000;

impl Petals {
    /// The petals of an assessment. Questions of a dimension stand together in a set, in its order.
    pub fn of(set: &QuestionSet, assessment: &Assessment) -> Petals {
        let count = |list: usize| u32::try_from(list).unwrap_or(u32::MAX);
        let free = count(set.dimensions.len()).saturating_mul(FREE).min(CIRCLE);
        let step = (CIRCLE - free) / count(set.questions.len()).max(1);
        let petals = set.questions.iter().zip(0u32..).map(|(question, index)| {
            let dimension = set.dimensions.iter().position(|known| known.id == question.dimension).unwrap_or_default();
            Petal {
                question: question.id.clone(),
                number: count_from_one(index),
                dimension,
                answer: assessment.answer(&question.id),
                important: assessment.is_important(&question.id),
                current: false,
                faint: false,
                link: None,
                angle: FREE / 2 + count(dimension) * FREE + index * step + step / 2,
            }
        });
        Petals { petals: petals.collect(), step }
    }

    /// The same figure with a change to each petal.
    #[must_use]
    pub fn each(mut self, change: impl Fn(&mut Petal)) -> Petals {
        self.petals.iter_mut().for_each(change);
        self
    }
}

fn count_from_one(index: u32) -> usize {
    usize::try_from(index).unwrap_or_default() + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::assessment::Level;

    #[test]
    fn the_petals_go_once_around_the_circle() {
        let set = QuestionSet::shared();
        let Petals { petals, step } = Petals::of(set, &Assessment::default());
        assert_eq!(petals.len(), 24);
        for pair in petals.windows(2) {
            let free = pair[1].angle - pair[0].angle - step;
            assert_eq!(free, if pair[0].dimension == pair[1].dimension { 0 } else { FREE });
        }
        let (first, last) = (&petals[0], &petals[23]);
        assert_eq!(first.angle - step / 2, FREE / 2);
        // What the division by 24 leaves over is less than a quarter of a degree.
        assert!(CIRCLE - (last.angle + step / 2) - FREE / 2 < 25);
    }

    #[test]
    fn each_petal_shows_its_own_answer() {
        let set = QuestionSet::shared();
        let mut assessment = Assessment::default();
        assessment.respond(&"q04".into(), |response| {
            response.answer = Level::new(3).map(Answer::Level);
            response.important = true;
        });
        assessment.respond(&"q22".into(), |response| response.answer = Some(Answer::NotApplicable));
        let petals = Petals::of(set, &assessment).petals;
        assert_eq!(petals[3].answer, Level::new(3).map(Answer::Level));
        assert_eq!(petals.iter().filter(|petal| petal.important).map(|petal| petal.number).collect::<Vec<_>>(), [4]);
        assert_eq!((petals[21].answer, petals[21].dimension), (Some(Answer::NotApplicable), 2));
        assert_eq!(petals.iter().filter(|petal| petal.answer.is_none()).count(), 22);
    }
}
