//! What a result says first: where participation holds best, and where there is most to develop.

use super::ids::PrincipleId;
use super::ratio::Ratio;
use super::score::{Score, Scores};

/// The principles that the result begins with. Several stand in a list when they are equal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// What holds best; empty where nothing holds at least in part, or where all is alike.
    pub strongest: Vec<PrincipleId>,
    /// What holds least; empty where all is alike.
    pub weakest: Vec<PrincipleId>,
    /// There are too few answers to say either: fewer than half of the questions that concern the activity.
    pub too_few: bool,
}

/// What is called strong holds at least in part of the activity: half of the scale, per mille.
const LEAST_STRONG: u64 = 500;

impl Summary {
    /// The summary of some scores. Principles with too few answers stay out of it.
    pub fn of(scores: &Scores) -> Summary {
        let sum = |count: fn(&Score) -> u64| scores.dimensions.iter().map(|(_, score)| count(score)).sum::<u64>();
        if 2 * sum(|score| score.answered) < sum(|score| score.applicable) {
            return Summary { too_few: true, ..Summary::default() };
        }
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
            too_few: false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::assessment::{Answer, Assessment, Level};
    use crate::core::question_set::QuestionSet;

    /// The summary where all questions of a principle have its level, and the others do not concern the activity.
    fn summary(levels: &[(&str, u64)]) -> Summary {
        let set = QuestionSet::shared();
        let mut assessment = Assessment::default();
        for question in &set.questions {
            let level = levels.iter().find(|(principle, _)| *question.principle == **principle);
            let answer = level.map_or(Some(Answer::NotApplicable), |(_, level)| Level::new(*level).map(Answer::Level));
            assessment.respond(&question.id, |response| response.answer = answer);
        }
        Summary::of(&Scores::of(set, &assessment))
    }

    #[test]
    fn the_highest_and_the_lowest_come_first() {
        #[track_caller]
        fn case(levels: &[(&str, u64)], strongest: &[&str], weakest: &[&str]) {
            let found = summary(levels);
            let names = |ids: &[PrincipleId]| ids.iter().map(ToString::to_string).collect::<Vec<_>>();
            assert_eq!((names(&found.strongest), names(&found.weakest)), (names_of(strongest), names_of(weakest)));
            assert!(!found.too_few);
        }
        fn names_of(names: &[&str]) -> Vec<String> {
            names.iter().map(ToString::to_string).collect()
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

    #[test]
    fn a_few_answers_say_nothing_yet() {
        let set = QuestionSet::shared();
        #[track_caller]
        fn case(set: &QuestionSet, answered: usize, expected: bool) {
            let mut assessment = Assessment::default();
            for (question, level) in set.questions.iter().zip((0..5).cycle()).take(answered) {
                assessment.respond(&question.id, |response| response.answer = Level::new(level).map(Answer::Level));
            }
            let found = Summary::of(&Scores::of(set, &assessment));
            assert_eq!(found.too_few, expected, "{answered}");
            assert_eq!(found.strongest.is_empty() && found.weakest.is_empty(), expected, "{answered}");
        }
        case(set, 0, true);
        case(set, 11, true);
        case(set, 12, false);
        case(set, 24, false);
    }
}
