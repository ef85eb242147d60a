//! How one question was answered, counted.

use super::suppress::{Told, told};
use crate::core::assessment::{Answer, Level, Response};

/// How many assessments answered a question in which way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    levels: [u64; LEVELS],
    not_applicable: u64,
    dont_know: u64,
    unanswered: u64,
    important: u64,
}

/// How many levels there are.
const LEVELS: usize = Level::ALL.len();

/// What may be told of one question. Nothing stands where a number is held back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Distribution {
    /// Levels 0 to 3: there is something to develop. The sum of the first four levels.
    pub to_develop: Told,
    /// How many chose each level, 0 to 4.
    pub levels: [Told; LEVELS],
    /// No level: the sum of the three below.
    pub without_level: Told,
    /// The question does not concern the activity.
    pub not_applicable: Told,
    /// Nobody knew.
    pub dont_know: Told,
    /// No answer.
    pub unanswered: Told,
    /// "We want to develop this."
    pub important: Told,
}

impl Counts {
    pub(super) fn add(&mut self, response: Option<&Response>) {
        let count = match response.and_then(|response| response.answer) {
            Some(Answer::Level(level)) => {
                self.levels.iter_mut().zip(Level::ALL).find(|(_, known)| *known == level).map(|(count, _)| count)
            }
            Some(Answer::NotApplicable) => Some(&mut self.not_applicable),
            Some(Answer::DontKnow) => Some(&mut self.dont_know),
            None => Some(&mut self.unanswered),
        };
        if let Some(count) = count {
            *count += 1;
        }
        self.important += u64::from(response.is_some_and(|response| response.important));
    }

    /// What may be told, `files` being how many there are: first the three large groups, then what each of those that is told
    /// consists of.
    pub(super) fn told(&self, files: u64) -> Distribution {
        let [zero, one, two, three, top] = self.levels;
        let develop = [zero, one, two, three];
        let without = [self.not_applicable, self.dont_know, self.unanswered];
        let [to_develop, established, without_level] =
            told([develop.iter().sum::<u64>(), top, without.iter().sum::<u64>()]);
        let [zero, one, two, three] = if to_develop.is_some() { told(develop) } else { [None; 4] };
        let [not_applicable, dont_know, unanswered] = if without_level.is_some() { told(without) } else { [None; 3] };
        let [important, _] = told([self.important, files.saturating_sub(self.important)]);
        Distribution {
            to_develop,
            levels: [zero, one, two, three, established],
            without_level,
            not_applicable,
            dont_know,
            unanswered,
            important,
        }
    }
}
