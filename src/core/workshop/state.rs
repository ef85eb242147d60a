//! An answer in three bits.

use crate::core::assessment::{Answer, Level};

/// The number of what was answered: 0 nothing, 1 to 5 the levels, 6 not applicable, 7 don't know.
pub(super) fn number(answer: Option<Answer>) -> u8 {
    match answer {
        None => 0,
        Some(Answer::Level(level)) => level.number() + 1,
        Some(Answer::NotApplicable) => 6,
        Some(Answer::DontKnow) => 7,
    }
}

/// What a number means; of larger ones the last three bits.
pub(super) fn answer(number: u8) -> Option<Answer> {
    match number & 0b111 {
        0 => None,
        6 => Some(Answer::NotApplicable),
        7 => Some(Answer::DontKnow),
        level => Level::new(u64::from(level) - 1).map(Answer::Level),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_eight_come_back() {
        let states: Vec<Option<Answer>> = (0..8).map(answer).collect();
        assert_eq!(states.iter().map(|state| number(*state)).collect::<Vec<_>>(), [0, 1, 2, 3, 4, 5, 6, 7]);
        assert_eq!(states.iter().filter(|state| matches!(state, Some(Answer::Level(_)))).count(), 5);
    }
}
