//! What the meeting should talk about.

use super::{Length, QuestionResult, Setup};
use crate::core::ids::QuestionId;
use std::cmp::Reverse;

/// The questions that are worth the meeting's time, the first to talk about first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agenda {
    /// Five to seven of them, as the length allows, or all that there are.
    pub items: Vec<AgendaItem>,
}

/// A question of the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaItem {
    /// The question.
    pub question: QuestionId,
    /// Why it is there, the weightiest first. Empty where it only fills the agenda up.
    pub why: Vec<Why>,
}

/// Why a question is on the agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// People disagree; see [`super::Spread::disagreement`].
    Disagreement,
    /// The median is low: level 2 or less.
    Low {
        /// The median in half levels, 0 to 4.
        median: u8,
    },
    /// So many want to develop this.
    Important {
        /// How many people.
        people: u32,
    },
}

/// The highest median that is low, in half levels.
const LOW: u8 = 4;

impl Agenda {
    /// The agenda of what may be shown: by disagreement, then by the lower median, then by how many want to develop it, then by number. A
    /// question of which nothing may be shown stands behind all others, so that the agenda tells nothing of it either.
    pub fn of(setup: &Setup, results: &[QuestionResult]) -> Agenda {
        let mut ranked: Vec<&QuestionResult> = results.iter().collect();
        // Stable: equal ones stay in number order.
        ranked.sort_by_key(|result| {
            let spread = result.all.spread();
            let agrees = !spread.is_some_and(|spread| spread.disagreement());
            let median = spread.and_then(|spread| spread.median()).unwrap_or(u8::MAX);
            (agrees, median, Reverse(result.important))
        });
        let item = |result: &QuestionResult| AgendaItem { question: result.question.clone(), why: why(result) };
        Agenda { items: ranked.into_iter().take(Length::agenda_size(setup.length)).map(item).collect() }
    }

    /// The questions, in the agenda's order.
    pub fn questions(&self) -> Vec<QuestionId> {
        self.items.iter().map(|item| item.question.clone()).collect()
    }
}

fn why(result: &QuestionResult) -> Vec<Why> {
    let Some(spread) = result.all.spread() else { return Vec::new() };
    let disagreement = spread.disagreement().then_some(Why::Disagreement);
    let low = spread.median().filter(|median| *median <= LOW).map(|median| Why::Low { median });
    let important = result.important.filter(|people| *people > 0).map(|people| Why::Important { people });
    [disagreement, low, important].into_iter().flatten().collect()
}
