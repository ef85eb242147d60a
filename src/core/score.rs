//! Scores: the product's own method, version 1, as the method page explains it.

use super::assessment::{Answer, Assessment, Level};
use super::ids::{DimensionId, PrincipleId, QuestionId};
use super::order::sorted_by;
use super::question_set::{Question, QuestionSet};
use super::ratio::Ratio;

/// How a set of questions was answered. Everything that is shown of it is derived from these counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// Questions that concern the activity: all but the not applicable ones.
    pub applicable: u64,
    /// Questions with a level.
    pub answered: u64,
    /// The sum of the levels.
    pub sum: u64,
}

const TOP: u64 = Level::TOP as u64;

impl Score {
    fn of<'a>(questions: impl IntoIterator<Item = &'a Question>, assessment: &Assessment) -> Score {
        let mut score = Score::default();
        for question in questions {
            match assessment.answer(&question.id) {
                Some(Answer::NotApplicable) => continue,
                Some(Answer::Level(level)) => {
                    score.answered += 1;
                    score.sum += u64::from(level.number());
                }
                Some(Answer::DontKnow) | None => {}
            }
            score.applicable += 1;
        }
        score
    }

    /// Questions that concern the activity but have no level.
    pub fn missing(&self) -> u64 {
        self.applicable - self.answered
    }

    /// Answered / applicable; nothing where nothing is applicable.
    pub fn coverage(&self) -> Option<Ratio> {
        Ratio::new(self.answered, self.applicable)
    }

    /// Whether there are too few answers for a score: coverage under one half.
    pub fn is_too_thin(&self) -> bool {
        2 * self.answered < self.applicable
    }

    /// The score, sum / (4 x answered); nothing where there are too few answers.
    pub fn value(&self) -> Option<Ratio> {
        if self.is_too_thin() { None } else { Ratio::new(self.sum, TOP * self.answered) }
    }

    /// The score if every missing answer were 0.
    pub fn low(&self) -> Option<Ratio> {
        Ratio::new(self.sum, TOP * self.applicable)
    }

    /// The score if every missing answer were 4.
    pub fn high(&self) -> Option<Ratio> {
        Ratio::new(self.sum + TOP * self.missing(), TOP * self.applicable)
    }

    /// The levels that the mean level lies between; the same one twice where it stands exactly on one.
    pub fn between(&self) -> Option<(Level, Level)> {
        self.value()?;
        let (lower, upper) = (self.sum / self.answered, self.sum.div_ceil(self.answered));
        Level::new(lower).zip(Level::new(upper))
    }
}

/// The scores of an assessment. All dimensions and principles are always there, in the framework's order.
/// There is no total over them, on purpose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scores {
    /// One score a dimension.
    pub dimensions: Vec<(DimensionId, Score)>,
    /// One score a principle.
    pub principles: Vec<(PrincipleId, Score)>,
}

impl Scores {
    /// Scores an assessment.
    pub fn of(set: &QuestionSet, assessment: &Assessment) -> Scores {
        let dimensions = set.dimensions.iter().map(|dimension| {
            let questions = set.questions.iter().filter(|question| question.dimension == dimension.id);
            (dimension.id.clone(), Score::of(questions, assessment))
        });
        let principles = set.principles.iter().map(|principle| {
            let questions = set.questions.iter().filter(|question| question.principle == principle.id);
            (principle.id.clone(), Score::of(questions, assessment))
        });
        Scores { dimensions: dimensions.collect(), principles: principles.collect() }
    }
}

/// The order of a list of scores.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// As the framework has them.
    Framework,
    /// By score, the lowest first.
    LowestFirst,
    /// By score, the highest first.
    HighestFirst,
}

/// The scores in an order; equal ones as in the framework, those without a score last.
pub fn sorted<T: Clone>(scores: &[(T, Score)], order: Order) -> Vec<(T, Score)> {
    let value = |score: &Score| score.value().map(Ratio::per_mille);
    let key = |score: &Score| match order {
        Order::Framework => 0,
        Order::LowestFirst => value(score).unwrap_or(u64::MAX),
        Order::HighestFirst => value(score).map_or(u64::MAX, |value| 1000 - value),
    };
    sorted_by(scores.to_vec(), |(_, a), (_, b)| key(a).cmp(&key(b)))
}

/// A question with a level under the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The question.
    pub question: QuestionId,
    /// Its level, 0 to 3.
    pub level: Level,
    /// "We want to develop this."
    pub important: bool,
}

impl Gap {
    /// How much more a gap weighs that the user wants to develop.
    pub const IMPORTANT: u64 = 2;

    /// Weight x (4 - level), 1 to 8.
    pub fn size(&self) -> u64 {
        self.size_at(Self::IMPORTANT)
    }

    /// The size if an important gap weighed otherwise.
    pub fn size_at(&self, important: u64) -> u64 {
        u64::from(self.level.gap()) * if self.important { important } else { 1 }
    }
}

/// The gaps of an assessment, the largest first, equal ones in number order.
pub fn gaps(set: &QuestionSet, assessment: &Assessment) -> Vec<Gap> {
    let gaps = set.questions.iter().filter_map(|question| gap(question, assessment)).collect();
    sorted_by(gaps, |a: &Gap, b| b.size().cmp(&a.size()))
}

fn gap(question: &Question, assessment: &Assessment) -> Option<Gap> {
    let level = assessment.level(&question.id).filter(|level| level.gap() > 0)?;
    let important = assessment.is_important(&question.id);
    Some(Gap { question: question.id.clone(), level, important })
}

/// The questions where the activity stands well: level 3 or 4, the highest first, equal ones in number order.
pub fn strengths(set: &QuestionSet, assessment: &Assessment) -> Vec<(QuestionId, Level)> {
    let levels =
        set.questions.iter().filter_map(|question| Some((question.id.clone(), assessment.level(&question.id)?)));
    sorted_by(levels.filter(|(_, level)| level.gap() <= 1).collect(), |(_, a), (_, b)| b.cmp(a))
}

/// The questions that nobody could answer, in number order.
pub fn to_find_out(set: &QuestionSet, assessment: &Assessment) -> Vec<QuestionId> {
    let ids = set.questions.iter().map(|question| &question.id);
    ids.filter(|id| assessment.answer(id) == Some(Answer::DontKnow)).cloned().collect()
}

/// The questions without an answer of any kind, in number order.
pub fn unanswered(set: &QuestionSet, assessment: &Assessment) -> Vec<QuestionId> {
    set.questions.iter().map(|question| &question.id).filter(|id| assessment.answer(id).is_none()).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Answers the first questions of the first dimension: a digit a level, `d` don't know, `n` not applicable.
    fn answered(answers: &str) -> (&'static QuestionSet, Assessment) {
        let set = QuestionSet::shared();
        let mut assessment = Assessment::default();
        for (question, answer) in set.questions.iter().zip(answers.chars()) {
            let answer = match answer {
                'd' => Some(Answer::DontKnow),
                'n' => Some(Answer::NotApplicable),
                '-' => None,
                digit => Some(Answer::Level(Level::new(u64::from(digit.to_digit(10).unwrap())).unwrap())),
            };
            assessment.respond(&question.id, |response| response.answer = answer);
        }
        (set, assessment)
    }

    fn per_mille(ratio: Option<Ratio>) -> Option<u64> {
        ratio.map(Ratio::per_mille)
    }

    #[test]
    fn a_dimension_is_scored_by_its_answered_questions() {
        #[track_caller]
        fn case(answers: &str, expected: [Option<u64>; 4]) {
            let (set, assessment) = answered(answers);
            let score = Scores::of(set, &assessment).dimensions[0].1;
            let found = [score.value(), score.low(), score.high(), score.coverage()].map(per_mille);
            assert_eq!(found, expected);
        }
        case("444444444", [Some(1000), Some(1000), Some(1000), Some(1000)]);
        case("000000000", [Some(0), Some(0), Some(0), Some(1000)]);
        // Four of nine is under one half; five is not.
        case("2222", [None, Some(222), Some(778), Some(444)]);
        case("22222", [Some(500), Some(278), Some(722), Some(556)]);
        // Don't know is missing, never 0; not applicable leaves the question out.
        case("4444dd", [None, Some(444), Some(1000), Some(444)]);
        case("4444ddn", [Some(1000), Some(500), Some(1000), Some(500)]);
        case("nnnnnnnnn", [None, None, None, None]);
        case("nnnnnnnn-", [None, Some(0), Some(1000), Some(0)]);
        case("", [None, Some(0), Some(1000), Some(0)]);
    }

    #[test]
    fn a_mean_is_said_between_two_levels() {
        #[track_caller]
        fn case(answers: &str, expected: Option<(u8, u8)>) {
            let (set, assessment) = answered(answers);
            let between = Scores::of(set, &assessment).dimensions[0].1.between();
            assert_eq!(between.map(|(lower, upper)| (lower.number(), upper.number())), expected);
        }
        case("222222222", Some((2, 2)));
        case("222222223", Some((2, 3)));
        case("444444443", Some((3, 4)));
        case("2", None);
    }

    #[test]
    fn lists_go_by_size_and_then_by_number() {
        let (set, mut assessment) = answered("4130d2n3");
        assessment.respond(&"q08".into(), |response| response.important = true);
        let ids: Vec<String> = gaps(set, &assessment).iter().map(|gap| gap.question.to_string()).collect();
        assert_eq!(ids, ["q04", "q02", "q06", "q08", "q03"]);
        let ids: Vec<String> = strengths(set, &assessment).iter().map(|(id, _)| id.to_string()).collect();
        assert_eq!(ids, ["q01", "q03", "q08"]);
        assert_eq!(to_find_out(set, &assessment), ["q05".into()]);
        assert_eq!(unanswered(set, &assessment).len(), 16);
    }

    #[test]
    fn principles_can_be_sorted_by_score() {
        let (set, assessment) = answered("4130d2n3");
        let scores = Scores::of(set, &assessment).principles;
        let values = |order| -> Vec<Option<u64>> {
            sorted(&scores, order).iter().map(|(_, score)| per_mille(score.value())).collect()
        };
        let lowest = values(Order::LowestFirst);
        let known: Vec<u64> = lowest.iter().copied().flatten().collect();
        assert!(known.is_sorted() && lowest[..known.len()].iter().all(Option::is_some));
        let highest = values(Order::HighestFirst);
        assert!(highest.iter().copied().flatten().is_sorted_by(|a, b| a >= b));
        assert!(highest[..known.len()].iter().all(Option::is_some));
        assert_eq!(sorted(&scores, Order::Framework), scores);
    }

    proptest! {
        #[test]
        fn a_score_lies_within_its_possible_range(answers in "[0-4dn-]{24}") {
            let (set, assessment) = answered(&answers);
            let scores = Scores::of(set, &assessment);
            prop_assert_eq!(scores.dimensions.len(), 3);
            prop_assert_eq!(scores.principles.len(), 9);
            let all = scores.dimensions.iter().map(|(_, s)| s).chain(scores.principles.iter().map(|(_, s)| s));
            for score in all {
                prop_assert_eq!(score.low().is_none(), score.applicable == 0);
                let (Some(low), Some(high)) = (per_mille(score.low()), per_mille(score.high())) else { continue };
                prop_assert!(low <= high && high <= 1000);
                if let Some(value) = per_mille(score.value()) {
                    prop_assert!((low..=high).contains(&value));
                    prop_assert!(score.missing() > 0 || low == high);
                }
            }
            let sum = |scores: Vec<Score>| scores.iter().fold((0, 0, 0), |(a, b, c), s| (a + s.applicable, b + s.answered, c + s.sum));
            let dimensions = sum(scores.dimensions.iter().map(|(_, s)| *s).collect());
            prop_assert_eq!(dimensions, sum(scores.principles.iter().map(|(_, s)| *s).collect()));
        }
    }
}
