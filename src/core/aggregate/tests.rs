//! What must hold of many assessments as one.

use super::*;
use crate::core::assessment::{Answer, Level};
use proptest::prelude::*;

/// An assessment by its answers: a digit a level, `d` don't know, `n` not applicable, `-` unanswered, `!` unanswered but important.
fn answered(answers: &str) -> Assessment {
    let mut assessment = Assessment { title: "A title".to_owned(), ..Assessment::default() };
    for (question, answer) in QuestionSet::shared().questions.iter().zip(answers.chars()) {
        assessment.respond(&question.id, |response| {
            response.note = "A note".to_owned();
            response.important = answer == '!';
            response.answer = match answer {
                'd' => Some(Answer::DontKnow),
                'n' => Some(Answer::NotApplicable),
                '-' | '!' => None,
                digit => digit.to_digit(10).and_then(|digit| Level::new(digit.into())).map(Answer::Level),
            };
        });
    }
    assessment
}

fn told(all: &[(&str, usize)]) -> Option<Aggregate> {
    let mut tally = Tally::new(QuestionSet::shared());
    for (answers, count) in all {
        (0..*count).for_each(|_| tally.add(&answered(answers)));
    }
    tally.told()
}

#[test]
fn fewer_than_five_tell_nothing() {
    assert_eq!(told(&[("2", 4)]), None);
    assert_eq!(told(&[("2", 5)]).unwrap().files, 5);
}

#[test]
fn every_answer_is_counted_where_it_belongs() {
    let found =
        told(&[("0", 5), ("1", 6), ("2", 7), ("3", 8), ("4", 9), ("n", 10), ("d", 11), ("-", 12), ("!", 13)]).unwrap();
    let expected = Distribution {
        to_develop: Some(26),
        levels: [5, 6, 7, 8, 9].map(Some),
        without_level: Some(46),
        not_applicable: Some(10),
        dont_know: Some(11),
        unanswered: Some(25),
        important: Some(13),
    };
    assert_eq!(found.questions[0].1, expected);
    let all = Distribution { unanswered: Some(81), without_level: Some(81), ..Distribution::default() };
    let zero = Some(0);
    let none = Distribution {
        to_develop: zero,
        levels: [zero; 5],
        not_applicable: zero,
        dont_know: zero,
        important: zero,
        ..all
    };
    assert_eq!(found.questions[1].1, none);
}

#[test]
fn parts_of_a_group_that_is_held_back_are_too() {
    // Two established ones are few; the smaller of the others gives them cover.
    let found = told(&[("4", 2), ("d", 6), ("1", 7), ("2", 8)]).unwrap().questions[0].1;
    assert_eq!((found.to_develop, found.levels), (Some(15), [Some(0), Some(7), Some(8), Some(0), None]));
    assert_eq!(
        (found.without_level, found.dont_know, found.not_applicable, found.unanswered),
        (None, None, None, None)
    );
}

#[test]
fn a_median_needs_ten_and_quartiles_twenty() {
    let all = |count| told(&[(&"2".repeat(24), count)]).unwrap().dimensions[0].1;
    assert_eq!(all(9), None);
    assert_eq!(all(10).map(|found| (found.median, found.quarters)), Some((500, None)));
    assert_eq!(all(20).map(|found| (found.median, found.quarters)), Some((500, Some((500, 500)))));
    // Those without a score do not count.
    assert_eq!(told(&[(&"2".repeat(24), 9), ("2", 30)]).unwrap().dimensions[0].1, None);
}

proptest! {
    #[test]
    fn no_number_is_a_small_group(files in prop::collection::vec("[0-4dn!-]{24}", 0..40)) {
        let mut tally = Tally::new(QuestionSet::shared());
        files.iter().for_each(|answers| tally.add(&answered(answers)));
        let Some(found) = tally.told() else {
            prop_assert!(files.len() < 5);
            return Ok(());
        };
        prop_assert_eq!(found.files, files.len() as u64);
        let small = |number: u64| number > 0 && number < SMALLEST;
        for (_, row) in &found.questions {
            let [zero, one, two, three, top] = row.levels;
            // Any sum with exactly one unknown gives it away: so there is none, or it is none of a small group.
            let sums = [
                (Some(found.files), vec![row.to_develop, top, row.without_level]),
                (row.to_develop, vec![zero, one, two, three]),
                (row.without_level, vec![row.not_applicable, row.dont_know, row.unanswered]),
            ];
            for (whole, parts) in sums {
                let known: u64 = parts.iter().flatten().sum();
                let open = parts.iter().filter(|part| part.is_none()).count();
                prop_assert!(parts.iter().flatten().all(|part| !small(*part)));
                prop_assert!(open != 1, "{:?}", row);
                match whole {
                    Some(whole) => prop_assert!(!small(whole - known) && (open > 0 || whole == known)),
                    None => prop_assert!(parts.iter().all(Option::is_none)),
                }
            }
            prop_assert!(row.important.is_none_or(|count| !small(count) && !small(found.files - count)));
        }
    }

    #[test]
    fn the_order_of_the_files_makes_no_difference(files in prop::collection::vec("[0-4dn!-]{24}", 5..30)) {
        let told = |files: &mut dyn Iterator<Item = &String>| {
            let mut tally = Tally::new(QuestionSet::shared());
            files.for_each(|answers| tally.add(&answered(answers)));
            tally.told()
        };
        prop_assert_eq!(told(&mut files.iter()), told(&mut files.iter().rev()));
    }
}
