//! What a report must be, whatever was answered.

use super::*;
use crate::core::assessment::Level;
use proptest::prelude::*;
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::embedded().unwrap());

fn answered(answers: &str, note: &str) -> Assessment {
    let mut assessment = Assessment::default();
    for (question, answer) in QuestionSet::shared().questions.iter().zip(answers.chars()) {
        assessment.respond(&question.id, |response| {
            response.answer = match answer {
                'd' => Some(Answer::DontKnow),
                'n' => Some(Answer::NotApplicable),
                '-' => None,
                digit => Level::new(u64::from(digit.to_digit(10).unwrap())).map(Answer::Level),
            };
            response.note = note.to_owned();
        });
    }
    assessment
}

proptest! {
    #[test]
    fn a_report_says_what_the_result_says(answers in "[0-4dn-]{24}", note in "\\PC{1,20}") {
        let set = QuestionSet::shared();
        let assessment = answered(&answers, &note);
        let report = Report::of(set, &CATALOGUE, &assessment, &BTreeSet::new(), Parts::default());
        prop_assert_eq!(&report.scores, &Scores::of(set, &assessment));
        prop_assert_eq!(&report.gaps, &gaps(set, &assessment));
        prop_assert_eq!(report.answers.len(), 24);
        for line in &report.answers {
            prop_assert_eq!(line.answer, assessment.answer(&line.question));
            prop_assert_eq!(Some(line.number), set.number(&line.question));
        }
        for model in &report.recommended {
            prop_assert!(model.found.reasons.iter().all(|reason| report.gaps.iter().any(|gap| gap.question == reason.question)));
        }
        prop_assert_eq!(report.recommended.is_empty(), report.gaps.is_empty());
    }

    #[test]
    fn notes_come_only_with_their_part(answers in "[0-4dn-]{24}", note in "[a-zA-Z]{1,20}") {
        let set = QuestionSet::shared();
        let assessment = answered(&answers, &note);
        let with = |parts| Report::of(set, &CATALOGUE, &assessment, &BTreeSet::new(), parts).notes().count();
        prop_assert_eq!(with(Parts::default()), 0);
        prop_assert_eq!(with(Parts::NONE.with(Part::Notes, true)), 24);
    }
}

#[test]
fn a_focus_decides_what_is_next_and_which_models_come() {
    let set = QuestionSet::shared();
    let assessment = answered("000000000000000000000000", "");
    let focus: BTreeSet<QuestionId> = ["q04".into(), "q09".into()].into();
    let report = Report::of(set, &CATALOGUE, &assessment, &focus, Parts::default());
    assert_eq!(report.findings.next, ["q04".into(), "q09".into()]);
    let reasons = report.recommended.iter().flat_map(|model| &model.found.reasons);
    assert!(reasons.clone().count() > 0 && reasons.clone().all(|reason| focus.contains(&reason.question)));
}

#[test]
fn texts_come_out_as_every_format_can_carry_them() {
    let set = QuestionSet::shared();
    let mut assessment = answered("2", "\u{1}a\r\nb");
    assessment.title = " \u{2}Title ".to_owned();
    let report = Report::of(set, &CATALOGUE, &assessment, &BTreeSet::new(), Parts::default().with(Part::Notes, true));
    assert_eq!(
        (report.title.as_str(), report.notes().next().unwrap().note.as_str()),
        ("\u{fffd}Title", "\u{fffd}a\nb")
    );
}
