//! How long a workshop takes.

/// How long a workshop takes. Each length has a script of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Length {
    /// An hour: the nine principles.
    Sixty,
    /// An hour and a half: 8 to 12 chosen questions.
    Ninety,
    /// Two hours: all questions, answered beforehand.
    HundredTwenty,
}

impl Length {
    /// Every length, the shortest first.
    pub const ALL: [Length; 3] = [Length::Sixty, Length::Ninety, Length::HundredTwenty];

    /// In minutes.
    pub fn minutes(self) -> u32 {
        match self {
            Length::Sixty => 60,
            Length::Ninety => 90,
            Length::HundredTwenty => 120,
        }
    }

    /// Whether everybody answers before the meeting.
    pub fn is_answered_beforehand(self) -> bool {
        self == Length::HundredTwenty
    }

    /// So many questions can well be answered in the meeting; no limit where they are answered beforehand.
    pub fn most_questions(self) -> Option<usize> {
        match self {
            Length::Sixty => Some(9),
            Length::Ninety => Some(12),
            Length::HundredTwenty => None,
        }
    }

    /// How many questions the agenda has: five to seven.
    pub fn agenda_size(self) -> usize {
        match self {
            Length::Sixty => 5,
            Length::Ninety => 6,
            Length::HundredTwenty => 7,
        }
    }
}
