//! What must hold of every comparison.

use super::*;
use crate::core::assessment::{AnsweredBy, Date, Level, Role};
use crate::core::vocabulary::Facet;
use proptest::prelude::*;
use serde_json::{Map, Value};

/// An assessment by its answers: a digit a level, `d` don't know, `n` not applicable, `-` unanswered.
fn answered(answers: &str) -> Assessment {
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
    assessment
}

fn compared(assessments: &[Assessment], kind: Kind) -> Comparison {
    let all: Vec<&Assessment> = assessments.iter().collect();
    Comparison::of(QuestionSet::shared(), &all, kind).unwrap()
}

fn rounds(answers: [&str; 2]) -> Comparison {
    compared(&answers.map(answered), Kind::Rounds)
}

#[test]
fn two_to_four_can_be_compared() {
    let one = answered("");
    for (count, expected) in [(0, false), (1, false), (2, true), (3, true), (4, true), (5, false)] {
        let all = vec![&one; count];
        assert_eq!(Comparison::of(QuestionSet::shared(), &all, Kind::Rounds).is_some(), expected, "{count}");
    }
}

#[test]
fn a_change_is_counted_over_the_questions_that_both_have() {
    #[track_caller]
    fn case(before: &str, after: &str, expected: Option<(i64, u64)>) {
        let found = rounds([before, after]).dimensions[0].overall();
        assert_eq!(found.map(|change| (change.tenths(), change.count())), expected);
    }
    case("222222222", "333333333", Some((10, 9)));
    case("222222222", "333322222", Some((4, 9)));
    case("333333333", "222222222", Some((-10, 9)));
    // The answers that are new are no change, however high they are.
    case("22222----", "222224444", Some((0, 5)));
    // Each side has a score, but too few questions in common.
    case("22222----", "----33333", None);
    // Under half coverage on one side.
    case("2222-----", "333333333", None);
    case("222222222", "dddddd333", None);
    // What does not apply to either counts for nothing; what applies to one of them counts as open.
    case("2222nnnnn", "3333nnnnn", Some((10, 4)));
    case("2222nnnnn", "333344444", None);
    case("nnnnnnnnn", "222222222", None);
    case("", "", None);
}

#[test]
fn a_half_rounds_away_from_zero_both_ways() {
    let change = |sum| Change::new(sum, 8).unwrap();
    assert_eq!([2, -2].map(|sum| change(sum).tenths()), [3, -3]);
    assert_eq!([1, -1].map(|sum| change(sum).per_mille()), [31, -31]);
    // What rounds to nothing has still risen.
    let little = Change::new(1, 24).unwrap();
    assert_eq!((little.tenths(), little.sign()), (0, 1));
    assert_eq!(Change::new(0, 0), None);
}

#[test]
fn what_became_of_the_questions_is_said_first() {
    let overview = rounds(["0123d-44n", "1023444d3"]).overview();
    let ids = |ids: &[QuestionId]| ids.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(ids(&overview.compared), ["q01", "q02", "q03", "q04", "q07"]);
    assert_eq!((ids(&overview.rose), ids(&overview.fell)), (vec!["q01".to_owned()], vec!["q02".to_owned()]));
    assert_eq!(ids(&overview.same), ["q03", "q04", "q07"]);
    // That the question concerns the activity now is not something that became known.
    assert_eq!(ids(&overview.became_known), ["q05", "q06"]);
    assert_eq!(ids(&overview.became_open), ["q08"]);
    assert_eq!(overview.apart, []);
}

#[test]
fn beside_each_other_there_is_no_direction() {
    let overview = compared(&["01d4", "10d-", "2134"].map(answered), Kind::Units).overview();
    let ids = |ids: &[QuestionId]| ids.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(ids(&overview.apart), ["q01", "q02"]);
    // Of the third only one knows; of the fourth two agree.
    assert_eq!((ids(&overview.compared).len(), ids(&overview.same)), (3, vec!["q04".to_owned()]));
    assert_eq!((overview.rose, overview.fell, overview.became_known, overview.became_open), Default::default());
}

#[test]
fn the_difference_is_the_largest_of_any_two() {
    let found = compared(&["1", "4", "2"].map(answered), Kind::Roles);
    assert_eq!(found.questions[0].difference().map(Change::tenths), Some(30));
    assert_eq!(found.questions[0].overall().map(Change::tenths), Some(10));
    assert_eq!(found.told(&found.questions[0]), found.questions[0].difference());
}

#[test]
fn what_makes_a_difference_doubtful_is_told() {
    let day = |day| Date::new(2026, 5, day);
    let full = |change: &dyn Fn(&mut Assessment)| {
        let mut one = answered(&"2".repeat(24));
        one.date = day(1);
        one.answered_by = vec![AnsweredBy { role: Role::Staff, count: Some(3), extra: Map::new() }];
        one.title = "Youth house".to_owned();
        change(&mut one);
        one
    };
    #[track_caller]
    fn case(pair: [Assessment; 2], kind: Kind, expected: &[Warning]) {
        assert_eq!(compared(&pair, kind).warnings, expected);
    }
    let first = || full(&|_| {});
    let later = |change: &dyn Fn(&mut Assessment)| {
        full(&|one| {
            one.date = day(2);
            change(one);
        })
    };
    let by =
        |role, count| move |one: &mut Assessment| one.answered_by = vec![AnsweredBy { role, count, extra: Map::new() }];
    case([first(), later(&|_| {})], Kind::Rounds, &[]);
    case([first(), first()], Kind::Rounds, &[Warning::SameDate]);
    case([first(), first()], Kind::Units, &[]);
    case([later(&|_| {}), first()], Kind::Rounds, &[Warning::Backwards]);
    case([first(), later(&|one| one.date = None)], Kind::Rounds, &[Warning::NoDate]);
    case([first(), later(&|one| one.date = None)], Kind::Roles, &[]);
    case([first(), later(&|one| one.title = " youth HOUSE".to_owned())], Kind::Rounds, &[]);
    case([first(), later(&|one| one.title = "Library".to_owned())], Kind::Rounds, &[Warning::OtherActivity]);
    case([first(), later(&|one| one.title = "Library".to_owned())], Kind::Units, &[]);
    case([first(), later(&by(Role::Participants, Some(3)))], Kind::Rounds, &[Warning::OtherAnswerers]);
    case([first(), later(&by(Role::Participants, Some(3)))], Kind::Roles, &[]);
    case([first(), later(&by(Role::Staff, Some(6)))], Kind::Rounds, &[]);
    case([first(), later(&by(Role::Staff, Some(7)))], Kind::Rounds, &[Warning::OtherAnswerers]);
    case([first(), later(&by(Role::Staff, None))], Kind::Rounds, &[]);
    case([first(), later(&by(Role::Staff, Some(0)))], Kind::Rounds, &[Warning::UnknownAnswerers]);
    case([first(), later(&|one| one.answered_by.clear())], Kind::Units, &[Warning::UnknownAnswerers]);
    let young = |one: &mut Assessment| one.context.set(Facet::TargetGroups, &"young".into(), true);
    case([first(), later(&young)], Kind::Rounds, &[Warning::OtherContext]);
    let old = |one: &mut Assessment| drop(one.unknown_responses.insert("osallisuus-24@0/q01".to_owned(), Value::Null));
    case([first(), later(&old)], Kind::Rounds, &[Warning::OtherQuestions]);
    let few = |one: &mut Assessment| one.responses.retain(|id, _| **id < *"q12");
    case([first(), later(&few)], Kind::Rounds, &[Warning::FewInCommon]);
    let half = |one: &mut Assessment| one.responses.retain(|id, _| **id < *"q13");
    case([first(), later(&half)], Kind::Rounds, &[]);
}

/// Two to four assessments, and another order of them.
fn shuffled() -> impl Strategy<Value = (Vec<String>, Vec<usize>)> {
    (LEAST_ROUNDS..=MOST_ROUNDS).prop_flat_map(|count| {
        let order = Just((0..count).collect::<Vec<_>>()).prop_shuffle();
        (prop::collection::vec("[0-4dn-]{24}", count), order)
    })
}

/// What rows have in common: the id, the values as text, and the change from each to each.
type Line = (String, Vec<String>, Vec<Vec<Option<Change>>>);

/// All rows.
fn rows(found: &Comparison) -> Vec<Line> {
    fn row<I: ToString, V: std::fmt::Debug>(row: &Row<I, V>) -> Line {
        let count = row.values.len();
        let changes = (0..count).map(|from| (0..count).map(|to| row.change(from, to)).collect()).collect();
        (row.id.to_string(), row.values.iter().map(|value| format!("{value:?}")).collect(), changes)
    }
    let scores = found.dimensions.iter().map(row).chain(found.principles.iter().map(row));
    scores.chain(found.questions.iter().map(row)).collect()
}

proptest! {
    #[test]
    fn another_order_only_moves_the_columns((answers, order) in shuffled(), kind in 0..3usize) {
        let kind = Kind::ALL[kind];
        let given: Vec<Assessment> = answers.iter().map(|answers| answered(answers)).collect();
        let moved: Vec<Assessment> = order.iter().map(|at| given[*at].clone()).collect();
        let (given, moved) = (compared(&given, kind), compared(&moved, kind));
        for ((id, values, changes), (same, moved, between)) in rows(&given).into_iter().zip(rows(&moved)) {
            prop_assert_eq!(id, same);
            prop_assert_eq!(order.iter().map(|at| values[*at].clone()).collect::<Vec<_>>(), moved);
            for (to, from) in order.iter().enumerate() {
                for (other, at) in order.iter().enumerate() {
                    prop_assert_eq!(changes[*from][*at], between[to][other]);
                }
            }
        }
        for (one, other) in given.questions.iter().zip(&moved.questions) {
            prop_assert_eq!(one.difference(), other.difference());
        }
        if !kind.is_over_time() {
            prop_assert_eq!((given.overview(), given.warnings), (moved.overview(), moved.warnings));
        }
    }

    #[test]
    fn what_is_compared_with_itself_has_not_changed(answers in "[0-4dn-]{24}", count in LEAST_ROUNDS..=MOST_ROUNDS) {
        let found = compared(&vec![answered(&answers); count], Kind::Rounds);
        for (_, _, changes) in rows(&found) {
            prop_assert!(changes.iter().flatten().flatten().all(|change| change.sign() == 0 && change.per_mille() == 0));
        }
        let overview = found.overview();
        prop_assert!(overview.rose.is_empty() && overview.fell.is_empty());
        prop_assert!(overview.became_known.is_empty() && overview.became_open.is_empty());
        prop_assert_eq!(overview.same, overview.compared);
    }

    #[test]
    fn there_and_back_are_alike(one in "[0-4dn-]{24}", other in "[0-4dn-]{24}") {
        let (there, back) = (rounds([&one, &other]), rounds([&other, &one]));
        for ((_, _, there), (_, _, back)) in rows(&there).into_iter().zip(rows(&back)) {
            let [there, back] = [there, back].map(|changes| changes[0][1]);
            prop_assert_eq!(there.map(|change| (change.count(), change.tenths(), change.per_mille(), change.sign())),
                back.map(|change| (change.count(), -change.tenths(), -change.per_mille(), -change.sign())));
        }
        let (there, back) = (there.overview(), back.overview());
        prop_assert_eq!((there.rose, there.became_known), (back.fell, back.became_open));
    }

    #[test]
    fn nothing_changes_where_one_side_is_missing(one in "[0-4dn-]{24}", other in "[0-4dn-]{24}") {
        let found = rounds([&one, &other]);
        for row in found.dimensions.iter() {
            let both = row.values.iter().all(|score| score.value().is_some());
            prop_assert!(both || row.overall().is_none());
        }
        for row in found.principles.iter() {
            let both = row.values.iter().all(|score| score.value().is_some());
            prop_assert!(both || row.overall().is_none());
        }
        for row in &found.questions {
            let both = row.values.iter().all(|answer| matches!(answer, Some(Answer::Level(_))));
            prop_assert_eq!(both, row.overall().is_some());
        }
    }

    #[test]
    fn where_the_same_is_answered_the_change_is_that_of_the_scores(levels in prop::collection::vec((0..5u8, 0..5u8), 24)) {
        let text = |of: fn(&(u8, u8)) -> u8| levels.iter().map(|pair| of(pair).to_string()).collect::<String>();
        let found = rounds([&text(|pair| pair.0), &text(|pair| pair.1)]);
        for row in &found.dimensions {
            let [before, after] = [0, 1].map(|at| i64::try_from(row.values[at].value().unwrap().per_mille()).unwrap());
            // Each of the two is rounded, and so is the change.
            prop_assert!((row.overall().unwrap().per_mille() - (after - before)).abs() <= 1);
        }
    }
}
