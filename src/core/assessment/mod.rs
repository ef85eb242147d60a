//! One activity, looked at once.

mod context;
mod date;
mod level;
mod response;
mod role;

pub use context::Context;
pub use date::Date;
pub use level::Level;
pub use response::{Answer, Basis, Response};
pub use role::{AnsweredBy, Role};

use super::ids::QuestionId;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// An assessment: what was looked at, by whom, and the responses. Everything may be empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Assessment {
    /// What the activity is called.
    pub title: String,
    /// Whose activity it is.
    pub organisation: String,
    /// What the assessment covers.
    pub scope: String,
    /// The day it was made.
    pub date: Option<Date>,
    /// Who answered, in the order given.
    pub answered_by: Vec<AnsweredBy>,
    /// What the activity is about.
    pub context: Context,
    /// The responses to questions that the question set knows.
    pub responses: BTreeMap<QuestionId, Response>,
    /// Responses to questions that the set does not know, as they came. Those to questions of an older version that this one
    /// asks no more are named like `osallisuus-24@1/q07`.
    pub unknown_responses: Map<String, Value>,
    /// The plan's focus areas, as they came: [`Plan`](crate::core::plan::Plan) makes something of them.
    pub focus: Vec<Value>,
    /// The plan's actions, as they came.
    pub plan: Vec<Value>,
    /// Keys of the file that this version does not know, as they came.
    pub extra: Map<String, Value>,
}

impl Assessment {
    /// The answer to a question, if there is one.
    pub fn answer(&self, question: &str) -> Option<Answer> {
        self.responses.get(question)?.answer
    }

    /// Whether the group wants to develop what a question is about.
    pub fn is_important(&self, question: &str) -> bool {
        self.responses.get(question).is_some_and(|response| response.important)
    }

    /// The level given to a question, if it has one.
    pub fn level(&self, question: &str) -> Option<Level> {
        match self.answer(question)? {
            Answer::Level(level) => Some(level),
            Answer::NotApplicable | Answer::DontKnow => None,
        }
    }

    /// Changes the response to a question; one that is left blank is dropped.
    pub fn respond(&mut self, question: &QuestionId, change: impl FnOnce(&mut Response)) {
        let mut response = self.responses.remove(question).unwrap_or_default();
        change(&mut response);
        if !response.is_blank() {
            self.responses.insert(question.clone(), response);
        }
    }

    /// How many people answered in a role, where it was said; files may name a role more than once.
    pub fn count(&self, role: Role) -> Option<u32> {
        let counts = self.answered_by.iter().filter(|by| by.role == role).filter_map(|by| by.count);
        counts.reduce(|sum, count| sum.saturating_add(count))
    }

    /// Says how many people answered in a role; nothing takes the role out.
    pub fn set_count(&mut self, role: Role, count: Option<u32>) {
        let extra = self.answered_by.iter().find(|by| by.role == role).map(|by| by.extra.clone());
        let at = self.answered_by.iter().position(|by| by.role == role).unwrap_or(self.answered_by.len());
        self.answered_by.retain(|by| by.role != role);
        if count.is_some() {
            self.answered_by.insert(at, AnsweredBy { role, count, extra: extra.unwrap_or_default() });
        }
    }

    /// A new round of the same activity: what it is called and about, and nothing that was answered or planned.
    #[must_use]
    pub fn next_round(&self) -> Assessment {
        let Assessment { title, organisation, scope, context, .. } = self.clone();
        Assessment { title, organisation, scope, context, ..Assessment::default() }
    }

    /// How many questions are marked to be developed, once they are so many that the most important ones no longer
    /// stand out.
    pub fn many_important(&self) -> Option<usize> {
        let count = self.responses.values().filter(|response| response.important).count();
        (count > Self::FEW_IMPORTANT).then_some(count)
    }

    /// So many questions may well be marked to be developed.
    const FEW_IMPORTANT: usize = 5;

    /// Whether nothing at all has been filled in. The date does not count: the app fills it in itself.
    pub fn is_blank(&self) -> bool {
        Assessment { date: None, ..self.clone() } == Assessment::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_about_five_are_many() {
        let mut assessment = Assessment::default();
        let found: Vec<Option<usize>> = (1..=7)
            .map(|number| {
                assessment.respond(&format!("q0{number}").as_str().into(), |response| response.important = true);
                assessment.many_important()
            })
            .collect();
        assert_eq!(found, [None, None, None, None, None, Some(6), Some(7)]);
    }
}
