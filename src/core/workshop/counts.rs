//! How many people said what to one question.

use crate::core::assessment::Answer;

/// How many people said what to one question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Counts {
    /// How many chose each level, the lowest first.
    pub levels: [u32; 5],
    /// How many said that it does not apply.
    pub not_applicable: u32,
    /// How many did not know.
    pub dont_know: u32,
}

impl Counts {
    /// Counts so many people with the same answer; those without one count nowhere.
    pub fn add(&mut self, answer: Option<Answer>, people: u32) {
        let place = match answer {
            Some(Answer::Level(level)) => self.levels.get_mut(usize::from(level.number())),
            Some(Answer::NotApplicable) => Some(&mut self.not_applicable),
            Some(Answer::DontKnow) => Some(&mut self.dont_know),
            None => None,
        };
        if let Some(place) = place {
            *place = place.saturating_add(people);
        }
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Counts) -> Counts {
        let mut sum = self;
        sum.levels.iter_mut().zip(other.levels).for_each(|(sum, count)| *sum = sum.saturating_add(count));
        sum.not_applicable = sum.not_applicable.saturating_add(other.not_applicable);
        sum.dont_know = sum.dont_know.saturating_add(other.dont_know);
        sum
    }

    /// Every count: the levels, not applicable, don't know.
    pub fn all(&self) -> [u32; 7] {
        let [none, trials, part, most, established] = self.levels;
        [none, trials, part, most, established, self.not_applicable, self.dont_know]
    }

    /// How many chose a level.
    pub fn rated(&self) -> u32 {
        self.levels.iter().fold(0, |sum, count| sum.saturating_add(*count))
    }

    /// How many said anything.
    pub fn said(&self) -> u32 {
        self.all().iter().fold(0, |sum, count| sum.saturating_add(*count))
    }

    /// Whether all who said anything said the same.
    pub fn is_uniform(&self) -> bool {
        self.all().iter().filter(|count| **count > 0).count() <= 1
    }
}
