//! Checking what a question set says of its older versions.

use super::Findings;
use crate::core::question_set::QuestionSet;
use std::collections::BTreeSet;

impl Findings {
    /// The steps lead from version to version without a gap up to this one, and each fits the questions that it leads to. Which
    /// questions an older version had follows from the next one's and the step between them.
    pub(super) fn carries(&mut self, set: &QuestionSet) {
        let mut asked: BTreeSet<&str> = set.questions.iter().map(|question| &*question.id).collect();
        let oldest = set.carries.iter().map(|carry| carry.from).min().unwrap_or(set.version);
        if oldest == 0 || set.carries.iter().any(|carry| carry.from >= set.version) {
            self.add("carries", format!("expected steps from versions 1 to {}", set.version.saturating_sub(1)));
            return;
        }
        if !set.carries.is_sorted_by_key(|carry| carry.from) {
            self.add("carries", "expected the steps in order, the oldest version first");
        }
        for from in (oldest..set.version).rev() {
            let place = format!("carries.{from}");
            let step = || set.carries.iter().filter(move |carry| carry.from == from);
            if step().next().is_none() {
                self.add(&place, "expected a step, found none");
            }
            let olds: Vec<&str> = step().map(|carry| &*carry.old).filter(|id| !id.is_empty()).collect();
            let news = step().map(|carry| &*carry.new).filter(|id| !id.is_empty());
            self.ids(&place, olds.iter().copied());
            for id in news {
                if !asked.remove(id) {
                    self.add(&place, format!("expected a question of the next version, and once, found {id:?}"));
                }
            }
            // What is left asks the same under the same id.
            for id in olds {
                if !asked.insert(id) {
                    self.add(&place, format!("expected a question that is not as before, and once, found {id:?}"));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::question_set::history::{History, histories};
    use proptest::prelude::*;

    /// The embedded set with another version and past.
    fn with(version: u32, carries: &str) -> QuestionSet {
        let own = "\"version\": 1,";
        assert!(QuestionSet::SEED.contains(own));
        let seed = QuestionSet::SEED.replacen(own, &format!("\"version\": {version}, \"carries\": {carries},"), 1);
        QuestionSet::parse(&seed).unwrap()
    }

    fn findings(set: &QuestionSet) -> Vec<String> {
        let mut findings = Findings::default();
        findings.carries(set);
        findings.list.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_step_that_does_not_fit_is_found() {
        #[track_caller]
        fn case(version: u32, carries: &str, found: bool) {
            let set = with(version, carries);
            assert_eq!(!findings(&set).is_empty(), found, "{:?}", findings(&set));
        }
        case(1, "[]", false);
        case(3, "[]", false);
        case(2, r#"[{"from": 1}]"#, false);
        case(3, r#"[{"from": 2}]"#, false);
        case(3, r#"[{"from": 1}, {"from": 2}]"#, false);
        case(3, r#"[{"from": 2}, {"from": 1}]"#, true);
        case(3, r#"[{"from": 1}]"#, true);
        case(3, r#"[{"from": 3}]"#, true);
        case(1, r#"[{"from": 0}]"#, true);
        case(0, r#"[{"from": 4294967295}]"#, true);
        case(2, r#"[{"from": 1, "changed": ["q07"], "added": ["q24"], "removed": ["q25"]}]"#, false);
        case(2, r#"[{"from": 1, "renamed": [{"from": "q25", "to": "q24"}]}]"#, false);
        // q03 goes by q04's name, and the old q04 is gone.
        case(
            2,
            r#"[{"from": 1, "renamed": [{"from": "q03", "to": "q04"}], "removed": ["q04"], "added": ["q03"]}]"#,
            false,
        );
        // What the next version does not have cannot be new in it or still be asked.
        case(2, r#"[{"from": 1, "changed": ["q99"]}]"#, true);
        case(2, r#"[{"from": 1, "added": ["q99"]}]"#, true);
        case(2, r#"[{"from": 1, "renamed": [{"from": "q25", "to": "q99"}]}]"#, true);
        // What it has under its old id is neither removed nor renamed.
        case(2, r#"[{"from": 1, "removed": ["q07"]}]"#, true);
        case(2, r#"[{"from": 1, "renamed": [{"from": "q07", "to": "q24"}]}]"#, true);
        // Each question has one fate.
        case(2, r#"[{"from": 1, "changed": ["q07", "q07"]}]"#, true);
        case(2, r#"[{"from": 1, "changed": ["q07"], "added": ["q07"]}]"#, true);
        case(2, r#"[{"from": 1, "renamed": [{"from": "q25", "to": "q24"}, {"from": "q26", "to": "q24"}]}]"#, true);
        case(2, r#"[{"from": 1, "renamed": [{"from": "q25", "to": "q23"}, {"from": "q25", "to": "q24"}]}]"#, true);
        case(2, r#"[{"from": 1, "removed": ["not an id"]}]"#, true);
        // An older step is checked against the questions of its own time.
        case(3, r#"[{"from": 1, "added": ["q25"]}, {"from": 2, "removed": ["q25"]}]"#, false);
        case(3, r#"[{"from": 1, "added": ["q24"]}, {"from": 2, "added": ["q24"]}]"#, true);
    }

    proptest! {
        #[test]
        fn what_truly_happened_is_well(history in histories()) {
            let History { set, .. } = history;
            prop_assert_eq!(findings(&set), Vec::<String>::new());
        }
    }
}
