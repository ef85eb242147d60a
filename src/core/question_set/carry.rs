//! What became of the questions of older versions of a set.

use super::{Question, QuestionSet};
use crate::core::ids::QuestionId;
use crate::core::listed::listed;
use serde::{Deserialize, Deserializer};

/// What became of one question from one version of a set to the next. A question of which nothing is said asks the same as
/// before under the same id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carry {
    /// The older of the two versions.
    pub from: u32,
    /// Its id in the older version; empty where that did not ask it.
    pub old: QuestionId,
    /// Its id in the next version; empty where that asks it no more.
    pub new: QuestionId,
}

listed!(Carry { from, old, new });

/// The step from one version to the next as the seeds have it: grouped, for those who write it. The flat list takes a
/// third of the code in the wasm.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    from: u32,
    /// Questions whose subject is another one since, under the same id.
    #[serde(default)]
    changed: Vec<QuestionId>,
    /// Questions that the next version does not have.
    #[serde(default)]
    removed: Vec<QuestionId>,
    /// Questions that the older version did not have.
    #[serde(default)]
    added: Vec<QuestionId>,
    /// Questions that ask the same under another id.
    #[serde(default)]
    renamed: Vec<Renamed>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Renamed {
    from: QuestionId,
    to: QuestionId,
}

/// Reads the steps of the seeds.
pub(super) fn steps<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Carry>, D::Error> {
    let steps = Vec::<Step>::deserialize(deserializer)?;
    Ok(steps.into_iter().flat_map(Step::carries).collect())
}

impl Step {
    fn carries(self) -> Vec<Carry> {
        let Step { from, changed, removed, added, renamed } = self;
        let none = || QuestionId::from("");
        // Another subject under the same id: the old question is gone, and a new one has come.
        let gone = changed.iter().cloned().chain(removed).map(|old| (old, none()));
        let come = changed.iter().cloned().chain(added).map(|new| (none(), new));
        let moved = renamed.into_iter().map(|renamed| (renamed.from, renamed.to));
        let mut carries: Vec<Carry> =
            gone.chain(come).chain(moved).map(|(old, new)| Carry { from, old, new }).collect();
        if carries.is_empty() {
            // Nothing became of any question, but there is a way from that version.
            carries.push(Carry { from, old: none(), new: none() });
        }
        carries
    }
}

impl QuestionSet {
    /// The version that a key such as `osallisuus-24@1` names: this one's, or an older one from which it carries over.
    pub fn version_of(&self, key: &str) -> Option<u32> {
        let oldest = self.carries.first().map_or(self.version, |carry| carry.from);
        (oldest..=self.version).find(|version| self.key_of(*version) == key)
    }

    /// The question that asks what a question of the given version asked, by its id there; of this version, the question
    /// itself.
    pub fn carried(&self, version: u32, id: &str) -> Option<&Question> {
        let mut id = id;
        for step in version..self.version {
            let mut next = id;
            for carry in self.carries.iter().filter(|carry| carry.from == step && !id.is_empty()) {
                if *carry.old == *id {
                    next = &carry.new;
                    break;
                }
                // Another question goes by this name now.
                if *carry.new == *id {
                    next = "";
                }
            }
            id = next;
        }
        self.question(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::listed::Listed;
    use crate::core::question_set::history::{History, histories};
    use proptest::prelude::*;

    #[test]
    fn only_versions_with_a_way_to_this_one_are_known() {
        let mut set = QuestionSet::shared().clone();
        assert_eq!(set.version_of("osallisuus-24@1"), Some(1));
        (set.version, set.carries) = (3, vec![Carry { from: 2, old: "".into(), new: "".into() }]);
        #[track_caller]
        fn case(set: &QuestionSet, key: &str, expected: Option<u32>) {
            assert_eq!(set.version_of(key), expected);
        }
        case(&set, "osallisuus-24@3", Some(3));
        case(&set, "osallisuus-24@2", Some(2));
        case(&set, "osallisuus-24@1", None);
        case(&set, "osallisuus-24@4", None);
        case(&set, "osallisuus-24@02", None);
        case(&set, "osallisuus-24@+2", None);
        case(&set, "osallisuus-24", None);
        case(&set, "another@2", None);
    }

    proptest! {
        #[test]
        fn a_question_is_carried_where_its_subject_is_asked(history in histories()) {
            let History { set, versions } = history;
            let now = versions.last().unwrap();
            // Every id that was ever used, and some that never were.
            let mut ids: Vec<&str> = versions.iter().flat_map(|version| &version.asked).map(|(_, id)| &**id).collect();
            ids.extend(["q99", ""]);
            for version in &versions {
                for id in &ids {
                    let subject = version.asked.iter().find(|(_, asked)| asked == id).map(|(subject, _)| *subject);
                    let expected = subject.and_then(|subject| now.id(subject));
                    prop_assert_eq!(set.carried(version.set.version, id).map(|question| &*question.id), expected);
                }
            }
        }

        #[test]
        fn what_the_browser_gets_first_carries_as_much(history in histories()) {
            let outline = history.set.outline();
            prop_assert_eq!(QuestionSet::unpack(outline.pack().leak().as_bytes()), Some(outline.clone()));
            prop_assert_eq!(outline.carries, history.set.carries);
        }
    }
}
