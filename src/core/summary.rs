//! What a result says first: where participation holds best, and where there is most to develop.

use super::ids::PrincipleId;
use super::ratio::Ratio;
use super::score::{Score, Scores};

/// The principles that the result begins with. Several stand in a list when they are equal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// What holds best; empty where nothing holds at least in part, or where all is alike.
    pub strongest: Vec<PrincipleId>,
    /// What holds least; empty where all is alike or everything is established.
    pub weakest: Vec<PrincipleId>,
}

/// What is called strong holds at least in part of the activity: half of the scale, per mille.
const LEAST_STRONG: u64 = 500;

impl Summary {
    /// The summary of some scores. Principles with too few answers stay out of it.
    pub fn of(scores: &Scores) -> Summary {
        let value = |score: &Score| score.value().map(Ratio::per_mille);
        let values = || scores.principles.iter().filter_map(|(_, score)| value(score));
        let (Some(highest), Some(lowest)) = (values().max(), values().min()) else { return Summary::default() };
        let with = |wanted: u64| {
            let alike = scores.principles.iter().filter(|(_, score)| value(score) == Some(wanted));
            alike.map(|(id, _)| id.clone()).collect()
        };
        let differ = highest > lowest;
        Summary {
            strongest: if differ && highest >= LEAST_STRONG { with(highest) } else { Vec::new() },
            weakest: if differ { with(lowest) } else { Vec::new() },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::assessment::{Answer, Assessment, Level};
    use crate::core::question_set::QuestionSet;

    /// The summary where all questions of a principle have its level, and the others have none.
    fn summary(levels: &[(&str, u64)]) -> (Vec<String>, Vec<String>) {
        let set = QuestionSet::embedded().unwrap();
        let mut assessment = Assessment::default();
        for (principle, level) in levels {
            for question in set.questions.iter().filter(|question| *question.principle == **principle) {
                assessment.respond(&question.id, |response| response.answer = Level::new(*level).map(Answer::Level));
            }
        }
        let Summary { strongest, weakest } = Summary::of(&Scores::of(&set, &assessment));
        let names = |ids: Vec<PrincipleId>| ids.iter().map(ToString::to_string).collect();
        (names(strongest), names(weakest))
    }

    #[test]
    fn the_highest_and_the_lowest_come_first() {
        #[track_caller]
        fn case(levels: &[(&str, u64)], strongest: &[&str], weakest: &[&str]) {
            let (strong, weak) = summary(levels);
            assert_eq!(strong, strongest);
            assert_eq!(weak, weakest);
        }
        case(&[("p1", 4), ("p5", 1), ("p8", 3)], &["p1"], &["p5"]);
        case(&[("p1", 3), ("p5", 1), ("p8", 3), ("p9", 1)], &["p1", "p8"], &["p5", "p9"]);
        // Nothing is strong where nothing holds at least in part.
        case(&[("p1", 1), ("p5", 0)], &[], &["p5"]);
        case(&[("p1", 2), ("p5", 0)], &["p1"], &["p5"]);
        // Where all is alike, nothing stands out.
        case(&[("p1", 4), ("p5", 4)], &[], &[]);
        case(&[("p1", 0), ("p5", 0)], &[], &[]);
        case(&[("p1", 3)], &[], &[]);
        case(&[], &[], &[]);
    }
}
