//! One participant's responses.

use super::{Code, CodeError, Fingerprint, GroupAt, MOST_SLOTS, Revision, Setup, SheetId, state};
use crate::core::assessment::Answer;
use crate::core::ids::QuestionId;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// One participant's responses to the questions of a set-up. Nothing in it names the participant.
///
/// Of two sheets of the same person the greater one holds: that of the higher revision, then that of the greater code, then the one that
/// tells more than a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The set-up that it answers.
    pub setup: Fingerprint,
    /// The group that answered.
    pub group: GroupAt,
    /// What tells it apart from the group's other sheets.
    pub id: SheetId,
    /// How often it was changed after it was handed in.
    pub revision: Revision,
    /// The answers in the order of the set-up's questions, as in the code: the set-up's fingerprint vouches for the order.
    answers: Vec<Option<Answer>>,
    /// What links and files tell beyond a code; nothing where only a code came.
    pub told: Option<Told>,
}

/// What a code has no room for.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Told {
    /// The questions with "we want to develop this".
    pub important: BTreeSet<QuestionId>,
    /// What was noted. Text, never markup.
    pub notes: BTreeMap<QuestionId, String>,
}

impl Sheet {
    /// A blank sheet.
    pub fn new(setup: &Setup, group: GroupAt, id: SheetId) -> Sheet {
        Sheet {
            setup: setup.fingerprint(),
            group,
            id,
            revision: Revision::default(),
            answers: vec![None; setup.questions.len()],
            told: Some(Told::default()),
        }
    }

    /// The answers, in the order of the set-up's questions.
    pub fn answers(&self) -> &[Option<Answer>] {
        &self.answers
    }

    /// Answers the question at a place of the set-up, or takes the answer away.
    pub fn set_answer(&mut self, place: usize, answer: Option<Answer>) {
        if let Some(at) = self.answers.get_mut(place) {
            *at = answer;
        }
    }

    /// The sheet as a code. Notes and marks stay behind.
    ///
    /// # Errors
    /// [`CodeError::NoCode`] where there are more questions than a code has room for.
    pub fn code(&self) -> Result<Code, CodeError> {
        let questions = self.answers.len();
        if questions > MOST_SLOTS {
            return Err(CodeError::NoCode { questions });
        }
        let mut answers = [None; MOST_SLOTS];
        answers.iter_mut().zip(&self.answers).for_each(|(slot, answer)| *slot = *answer);
        let Sheet { setup, group, id, revision, .. } = *self;
        Ok(Code { setup, group, id, revision, answers })
    }

    /// The sheet that a code says.
    ///
    /// # Errors
    /// Where the code is of another set-up, or says what this one has no place for.
    pub fn from_code(code: &Code, setup: &Setup) -> Result<Sheet, CodeError> {
        let Code { setup: found, group, id, revision, answers } = *code;
        let expected = setup.fingerprint();
        let questions = setup.questions.len();
        if questions > MOST_SLOTS {
            return Err(CodeError::NoCode { questions });
        }
        if found != expected {
            return Err(CodeError::OtherWorkshop { expected, found });
        }
        if setup.group(group).is_none() {
            return Err(CodeError::Group { found: group.index() + 1, groups: setup.groups.len() });
        }
        if let Some(beyond) = answers.iter().skip(questions).position(Option::is_some) {
            return Err(CodeError::Slot { found: questions + beyond + 1, questions });
        }
        Ok(Sheet {
            setup: found,
            group,
            id,
            revision,
            answers: answers.into_iter().take(questions).collect(),
            told: None,
        })
    }

    /// Whether both say the same to every question, whatever else they tell.
    pub(super) fn answers_alike(&self, other: &Sheet) -> bool {
        self.answers == other.answers
    }
}

impl Ord for Sheet {
    fn cmp(&self, other: &Self) -> Ordering {
        let numbers = |sheet: &Sheet| sheet.answers.iter().copied().map(state::number).collect::<Vec<_>>();
        let person = |sheet: &Sheet| (sheet.setup, sheet.group, sheet.id);
        person(self)
            .cmp(&person(other))
            .then_with(|| self.revision.cmp(&other.revision))
            // In the same order as their codes, and also where there is none.
            .then_with(|| numbers(self).cmp(&numbers(other)))
            .then_with(|| self.told.cmp(&other.told))
    }
}

impl PartialOrd for Sheet {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
