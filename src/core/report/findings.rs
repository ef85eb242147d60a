//! What an assessment comes to, in the order in which a report says it.

use crate::core::assessment::{Answer, Assessment, Basis};
use crate::core::ids::{PrincipleId, QuestionId};
use crate::core::question_set::QuestionSet;
use crate::core::recommend::focused;
use crate::core::score::{Scores, gaps, to_find_out};
use crate::core::summary::Summary;
use std::collections::BTreeSet;

/// What an assessment comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Findings {
    /// What holds best; as the result's own summary has it.
    pub strongest: Vec<PrincipleId>,
    /// What there is most to develop in.
    pub to_develop: Vec<PrincipleId>,
    /// There are too few answers to say either.
    pub too_few: bool,
    /// What nobody could answer, in number order.
    pub to_find_out: Vec<QuestionId>,
    /// The questions to begin with: those in focus, or else the largest gaps; at most [`Findings::MOST_NEXT`].
    pub next: Vec<QuestionId>,
}

impl Findings {
    /// So many things can be worked on at once.
    pub const MOST_NEXT: usize = 3;

    /// What an assessment comes to. The focus may be empty.
    pub fn of(set: &QuestionSet, assessment: &Assessment, scores: &Scores, focus: &BTreeSet<QuestionId>) -> Findings {
        let Summary { strongest, weakest, too_few } = Summary::of(scores);
        let next = focused(gaps(set, assessment), focus).into_iter().map(|gap| gap.question).take(Self::MOST_NEXT);
        let to_find_out = to_find_out(set, assessment);
        Findings { strongest, to_develop: weakest, too_few, to_find_out, next: next.collect() }
    }
}

/// How many answers rest on what. Only answers with a level are counted, because only these make the scores.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Grounds {
    /// All answers with a level.
    pub answers: usize,
    /// Those whose basis was said, in the order of [`Basis::ALL`].
    pub based: [usize; 3],
}

impl Grounds {
    /// What the answers of an assessment rest on.
    pub fn of(set: &QuestionSet, assessment: &Assessment) -> Grounds {
        let mut grounds = Grounds::default();
        for question in &set.questions {
            let Some(response) = assessment.responses.get(&question.id) else { continue };
            if !matches!(response.answer, Some(Answer::Level(_))) {
                continue;
            }
            grounds.answers += 1;
            for (basis, count) in Basis::ALL.into_iter().zip(&mut grounds.based) {
                *count += usize::from(response.basis == Some(basis));
            }
        }
        grounds
    }

    /// How many rest on a basis.
    pub fn on(&self, basis: Basis) -> usize {
        Basis::ALL.into_iter().zip(self.based).find(|(known, _)| *known == basis).map_or(0, |(_, count)| count)
    }

    /// How many do not say what they rest on.
    pub fn unsaid(&self) -> usize {
        self.answers.saturating_sub(self.based.iter().sum())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::assessment::Level;
    use proptest::prelude::*;

    #[test]
    fn only_levels_are_counted() {
        let set = QuestionSet::shared();
        let mut assessment = Assessment::default();
        let answers = [
            (Some(Answer::Level(Level::ALL[0])), Some(Basis::Participants)),
            (Some(Answer::Level(Level::ALL[4])), Some(Basis::Data)),
            (Some(Answer::Level(Level::ALL[2])), None),
            (Some(Answer::DontKnow), Some(Basis::Participants)),
            (Some(Answer::NotApplicable), Some(Basis::OwnView)),
            (None, Some(Basis::Data)),
        ];
        for (question, (answer, basis)) in set.questions.iter().zip(answers) {
            assessment.respond(&question.id, |response| {
                response.answer = answer;
                response.basis = basis;
            });
        }
        let grounds = Grounds::of(set, &assessment);
        assert_eq!((grounds.answers, grounds.based, grounds.unsaid()), (3, [1, 1, 0], 1));
        assert_eq!(Basis::ALL.map(|basis| grounds.on(basis)), [1, 1, 0]);
    }

    proptest! {
        #[test]
        fn what_is_next_is_a_gap_in_focus(levels in prop::collection::vec(0u64..=4, 24), chosen in prop::collection::btree_set(0usize..24, 0..4)) {
            let set = QuestionSet::shared();
            let mut assessment = Assessment::default();
            for (question, level) in set.questions.iter().zip(levels) {
                assessment.respond(&question.id, |response| response.answer = Level::new(level).map(Answer::Level));
            }
            let gaps: Vec<QuestionId> = gaps(set, &assessment).into_iter().map(|gap| gap.question).collect();
            let focus: BTreeSet<QuestionId> = chosen.iter().map(|at| set.questions[*at].id.clone()).filter(|id| gaps.contains(id)).collect();
            let found = Findings::of(set, &assessment, &Scores::of(set, &assessment), &focus);
            prop_assert!(found.next.len() <= Findings::MOST_NEXT);
            prop_assert_eq!(found.next.is_empty(), gaps.is_empty());
            prop_assert!(found.next.iter().all(|id| gaps.contains(id) && (focus.is_empty() || focus.contains(id))));
        }
    }
}
