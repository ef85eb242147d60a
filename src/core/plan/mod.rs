//! From a result to action: one to three focus areas, and what is to be done. A plan is made of what the assessment keeps as it
//! came, and goes back there; what is not understood stays in its place.

mod action;
mod calendar;
mod focus;
mod item;
mod occasion;
mod source;
mod status;
mod warning;

pub use action::{Action, FOLLOW_UP_MONTHS};
pub use calendar::{Entry, calendar_file};
pub use focus::Focus;
pub use item::Item;
pub use occasion::{Occasion, next_round, occasions};
pub use source::Source;
pub use status::Status;
pub use warning::{PersonalData, Warning, personal_data};

use super::assessment::{Answer, Assessment, Level};
use super::ids::{ActionId, QuestionId};
use super::question_set::QuestionSet;
use super::score::{Gap, gaps};
use std::collections::BTreeSet;

/// A plan. Everything may be empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// The focus areas, in the order in which they were chosen.
    pub focus: Vec<Item<Focus>>,
    /// The actions, in the users' order.
    pub actions: Vec<Item<Action>>,
}

/// Why a question did not become a focus area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotFocused {
    /// There are [`Plan::MOST_FOCUSED`] already.
    Full,
    /// It is one.
    Already,
    /// It has no level, or the top one: nothing can be aimed at.
    NoGap,
}

/// An action that was removed, and where it stood.
#[derive(Clone, Debug, PartialEq)]
pub struct Removed {
    at: usize,
    /// The action.
    pub action: Action,
}

impl Plan {
    /// The most focus areas.
    pub const MOST_FOCUSED: usize = 3;

    /// The plan of an assessment. A focus area on a question that the set does not have, or that stands there before, or
    /// that is one too many, is kept without effect. An action without an id of its own gets one by its place.
    pub fn of(assessment: &Assessment, set: &QuestionSet) -> Plan {
        let mut plan = Plan::default();
        for value in &assessment.focus {
            let focus = Focus::read(value, set);
            let focus = focus.filter(|new| !plan.is_full() && plan.focus_on_question(&new.question).is_none());
            plan.focus.push(focus.map_or_else(|| Item::Unknown(value.clone()), Item::Known));
        }
        let (mut ids, mut unnamed) = (BTreeSet::new(), Vec::new());
        for (at, value) in assessment.plan.iter().enumerate() {
            let action = Action::read(value);
            if action.as_ref().is_some_and(|action| action.id.is_empty() || !ids.insert(action.id.clone())) {
                unnamed.push(at);
            }
            plan.actions.push(action.map_or_else(|| Item::Unknown(value.clone()), Item::Known));
        }
        for at in unnamed {
            let id = free_id(&format!("a-{}", at + 1), |id| ids.contains(id));
            ids.insert(id.clone());
            if let Some(action) = plan.actions.get_mut(at).and_then(Item::known_mut) {
                action.id = id;
            }
        }
        plan
    }

    /// Puts the plan into an assessment.
    pub fn write_to(&self, assessment: &mut Assessment) {
        let focus = self.focus.iter().map(|item| match item {
            Item::Known(focus) => focus.write(),
            Item::Unknown(value) => value.clone(),
        });
        assessment.focus = focus.collect();
        let actions = self.actions.iter().map(|item| match item {
            Item::Known(action) => action.write(),
            Item::Unknown(value) => value.clone(),
        });
        assessment.plan = actions.collect();
    }

    /// The focus areas that are understood.
    pub fn focuses(&self) -> impl Iterator<Item = &Focus> {
        self.focus.iter().filter_map(Item::known)
    }

    /// Whether there are as many focus areas as there may be.
    pub fn is_full(&self) -> bool {
        self.focuses().count() >= Self::MOST_FOCUSED
    }

    /// The focus area on a question.
    pub fn focus_on_question(&self, question: &str) -> Option<&Focus> {
        self.focuses().find(|focus| &*focus.question == question)
    }

    /// Makes a gap a focus area that aims at the next level.
    ///
    /// # Errors
    /// See [`NotFocused`]; then nothing is changed.
    pub fn focus_on(&mut self, question: &QuestionId, assessment: &Assessment) -> Result<(), NotFocused> {
        if self.focus_on_question(question).is_some() {
            return Err(NotFocused::Already);
        }
        if self.is_full() {
            return Err(NotFocused::Full);
        }
        let target = targets(question, assessment).first().copied().ok_or(NotFocused::NoGap)?;
        let focus = Focus { question: question.clone(), target: Some(target), extra: Default::default() };
        self.focus.push(Item::Known(focus));
        Ok(())
    }

    /// Aims at a level. One that is not above the present level is refused; tells whether it was taken.
    pub fn aim(&mut self, question: &str, target: Level, assessment: &Assessment) -> bool {
        let is_above = targets(question, assessment).contains(&target);
        let focus = self.focus.iter_mut().filter_map(Item::known_mut).find(|focus| &*focus.question == question);
        match focus.filter(|_| is_above) {
            Some(focus) => focus.target = Some(target),
            None => return false,
        }
        true
    }

    /// Takes a question out of the focus areas.
    pub fn unfocus(&mut self, question: &str) {
        self.focus.retain(|item| item.known().is_none_or(|focus| &*focus.question != question));
    }

    /// The actions that are understood.
    pub fn known_actions(&self) -> impl Iterator<Item = &Action> {
        self.actions.iter().filter_map(Item::known)
    }

    /// The action of an id.
    pub fn action(&self, id: &str) -> Option<&Action> {
        self.known_actions().find(|action| &*action.id == id)
    }

    /// The action of an id, to be changed.
    pub fn action_mut(&mut self, id: &str) -> Option<&mut Action> {
        self.actions.iter_mut().filter_map(Item::known_mut).find(|action| &*action.id == id)
    }

    /// The first action that comes from there.
    pub fn from_source(&self, source: &Source) -> Option<&Action> {
        self.known_actions().find(|action| action.source == *source)
    }

    /// Whether something is planned for the sake of a source: of a model for whatever question, else of the same source.
    pub fn has(&self, source: &Source) -> bool {
        match source.model() {
            Some(model) => self.known_actions().any(|action| action.source.model() == Some(model)),
            None => self.from_source(source).is_some(),
        }
    }

    /// Adds an action at the end and gives its id. `token` makes the id another one than those that other browsers give: letters
    /// and digits, by chance.
    pub fn add(&mut self, token: &str, source: Source, text: &str) -> ActionId {
        let id = self.free_id(&format!("a-{token}"));
        self.actions.push(Item::Known(Action { text: text.to_owned(), ..Action::new(id.clone(), source) }));
        id
    }

    /// Plans to ask the participants what nobody could answer, unless something comes from that question already; gives the
    /// action's id. `text` and `sign` say what is to be done, and how it will be seen.
    pub fn ask_participants(&mut self, question: &QuestionId, token: &str, text: &str, sign: &str) -> ActionId {
        let source = Source::Question(question.clone());
        if let Some(known) = self.from_source(&source) {
            return known.id.clone();
        }
        let id = self.add(token, source, text);
        if let Some(action) = self.action_mut(&id) {
            action.sign = sign.to_owned();
        }
        id
    }

    /// Moves an action one place up. Tells whether it was moved.
    pub fn raise(&mut self, id: &str) -> bool {
        let to = self.place(id).and_then(|at| at.checked_sub(1));
        self.swap_with_next(to)
    }

    /// Moves an action one place down. Tells whether it was moved.
    pub fn lower(&mut self, id: &str) -> bool {
        let at = self.place(id).filter(|at| at + 1 < self.actions.len());
        self.swap_with_next(at)
    }

    /// Removes an action.
    pub fn remove(&mut self, id: &str) -> Option<Removed> {
        let at = self.place(id)?;
        match self.actions.remove(at) {
            Item::Known(action) => Some(Removed { at, action }),
            Item::Unknown(_) => None,
        }
    }

    /// Puts a removed action back where it stood, or as near as there is room.
    pub fn put_back(&mut self, removed: Removed) {
        let Removed { at, mut action } = removed;
        action.id = self.free_id(&action.id);
        self.actions.insert(at.min(self.actions.len()), Item::Known(action));
    }

    /// The gaps that may become focus areas, the largest first.
    pub fn candidates(&self, set: &QuestionSet, assessment: &Assessment) -> Vec<Gap> {
        let mut gaps = gaps(set, assessment);
        gaps.retain(|gap| self.focus_on_question(&gap.question).is_none());
        gaps
    }

    /// The gaps that something may be planned for: the focus areas first, then the others, the largest first.
    pub fn suggested_gaps(&self, set: &QuestionSet, assessment: &Assessment) -> Vec<Gap> {
        let is_focus = |gap: &Gap| self.focus_on_question(&gap.question).is_some();
        let (mut first, others): (Vec<Gap>, Vec<Gap>) = gaps(set, assessment).into_iter().partition(is_focus);
        first.extend(others);
        first
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.focus.is_empty() && self.actions.is_empty()
    }

    fn place(&self, id: &str) -> Option<usize> {
        self.actions.iter().position(|item| item.known().is_some_and(|action| &*action.id == id))
    }

    fn swap_with_next(&mut self, at: Option<usize>) -> bool {
        match at {
            Some(at) => self.actions.swap(at, at + 1),
            None => return false,
        }
        true
    }

    fn free_id(&self, wanted: &str) -> ActionId {
        free_id(wanted, |id| self.action(id).is_some())
    }
}

/// An id that is not taken: the one that is wanted, or one like it.
fn free_id(wanted: &str, is_taken: impl Fn(&str) -> bool) -> ActionId {
    let others = (2..).map(|number| format!("{wanted}-{number}"));
    let free = [wanted.to_owned()].into_iter().chain(others).find(|id| !is_taken(id));
    ActionId::from(free.unwrap_or_default().as_str())
}

/// The levels that a focus on a question may aim at, lowest first: those above its present level. Nothing where it has none.
pub fn targets(question: &str, assessment: &Assessment) -> Vec<Level> {
    let Some(Answer::Level(present)) = assessment.answer(question) else { return Vec::new() };
    Level::ALL.into_iter().filter(|level| *level > present).collect()
}

/// Whether a focus area's target is reached by now: its question has that level or a higher one.
pub fn is_reached(focus: &Focus, assessment: &Assessment) -> bool {
    focus.target.zip(assessment.level(&focus.question)).is_some_and(|(target, present)| target <= present)
}

#[cfg(test)]
mod tests;
