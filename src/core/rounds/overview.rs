//! What a comparison says first.

use super::{Comparison, Row};
use crate::core::assessment::Answer;
use crate::core::ids::QuestionId;

/// The questions by what became of them, each list in number order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overview {
    /// They have a level on both sides: over time in the first and the last, otherwise in any two.
    pub compared: Vec<QuestionId>,
    /// Over time: the level rose.
    pub rose: Vec<QuestionId>,
    /// Over time: the level fell.
    pub fell: Vec<QuestionId>,
    /// The level is the same; beside each other, that of all that have one.
    pub same: Vec<QuestionId>,
    /// Beside each other: the levels are not all the same.
    pub apart: Vec<QuestionId>,
    /// Over time: open at first (unanswered, or nobody knew), and now there is a level.
    pub became_known: Vec<QuestionId>,
    /// Over time: there was a level, and now it is open.
    pub became_open: Vec<QuestionId>,
}

impl Overview {
    pub(super) fn of(comparison: &Comparison) -> Overview {
        let mut overview = Overview::default();
        let over_time = comparison.kind.is_over_time();
        for row in &comparison.questions {
            let mut note = |list: fn(&mut Overview) -> &mut Vec<QuestionId>| list(&mut overview).push(row.id.clone());
            if let Some(change) = comparison.told(row) {
                note(|overview| &mut overview.compared);
                note(match (change.sign(), over_time) {
                    (0, _) => |overview| &mut overview.same,
                    (_, false) => |overview| &mut overview.apart,
                    (1, true) => |overview| &mut overview.rose,
                    (_, true) => |overview| &mut overview.fell,
                });
            } else if over_time {
                match ends(row) {
                    Some((None | Some(Answer::DontKnow), Some(Answer::Level(_)))) => {
                        note(|overview| &mut overview.became_known);
                    }
                    Some((Some(Answer::Level(_)), None | Some(Answer::DontKnow))) => {
                        note(|overview| &mut overview.became_open);
                    }
                    _ => {}
                }
            }
        }
        overview
    }
}

/// What the first and the last answered.
fn ends(row: &Row<QuestionId, Option<Answer>>) -> Option<(Option<Answer>, Option<Answer>)> {
    Some((*row.values.first()?, *row.values.last()?))
}
