//! What was said to one question.

use super::Level;
use crate::core::ids::PartId;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// The answer itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// How widely it holds.
    Level(Level),
    /// The question does not concern the activity, which leaves it out of everything.
    NotApplicable,
    /// Nobody knew: missing, never counted as 0, and worth finding out.
    DontKnow,
}

/// What an answer rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Basis {
    /// Participants told us.
    Participants,
    /// Data: feedback, counts, a survey.
    Data,
    /// The answerers' own view.
    OwnView,
}

impl Basis {
    /// Every basis, the strongest first.
    pub const ALL: [Basis; 3] = [Basis::Participants, Basis::Data, Basis::OwnView];

    /// The name that files use.
    pub fn key(self) -> &'static str {
        match self {
            Basis::Participants => "participants",
            Basis::Data => "data",
            Basis::OwnView => "own-view",
        }
    }
}

/// A response: an answer, or none yet, with what was written and ticked beside it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Response {
    /// The answer. Without one the question is unanswered, whatever else was written.
    pub answer: Option<Answer>,
    /// How it shows. Text, never markup.
    pub note: String,
    /// "We want to develop this."
    pub important: bool,
    /// What the answer rests on.
    pub basis: Option<Basis>,
    /// The parts that were ticked.
    pub parts: BTreeSet<PartId>,
    /// Keys of the file that this version does not know, as they came.
    pub extra: Map<String, Value>,
}

impl Response {
    /// Ticks a part, or takes the tick away.
    pub fn set_part(&mut self, part: &PartId, ticked: bool) {
        if ticked {
            self.parts.insert(part.clone());
        } else {
            self.parts.remove(part);
        }
    }

    /// Whether nothing was said at all.
    pub fn is_blank(&self) -> bool {
        *self == Response::default()
    }
}
