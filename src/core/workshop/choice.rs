//! Which questions a workshop asks.

use crate::core::ids::QuestionId;
use crate::core::question_set::QuestionSet;

/// Which questions a workshop asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Choice {
    /// One for each principle.
    Principles,
    /// All of the set.
    All,
}

impl Choice {
    /// Every choice.
    pub const ALL: [Choice; 2] = [Choice::Principles, Choice::All];

    /// The name that files use.
    pub fn key(self) -> &'static str {
        match self {
            Choice::Principles => "principles",
            Choice::All => "all",
        }
    }

    /// The chosen questions, in number order. For a principle it is its first question: a rule without judgement, so that
    /// everybody's nine questions are the same. What a single question says of a principle is little, and pages say so.
    pub fn questions(self, set: &QuestionSet) -> Vec<QuestionId> {
        let is_first = |at: usize| {
            let principle = set.questions.get(at).map(|question| &question.principle);
            !set.questions.iter().take(at).any(|before| Some(&before.principle) == principle)
        };
        let chosen = set.questions.iter().enumerate().filter(|(at, _)| self == Choice::All || is_first(*at));
        chosen.map(|(_, question)| question.id.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nine_questions_one_for_each_principle() {
        let set = QuestionSet::shared();
        let nine = Choice::Principles.questions(set);
        assert_eq!(
            nine.iter().map(|id| &**id).collect::<Vec<_>>(),
            ["q01", "q03", "q04", "q05", "q10", "q15", "q17", "q19", "q23"]
        );
        let mut principles: Vec<_> = nine.iter().map(|id| &set.question(id).unwrap().principle).collect();
        principles.sort();
        principles.dedup();
        assert_eq!(principles.len(), set.principles.len());
        assert_eq!(Choice::All.questions(set).len(), 24);
    }
}
