//! Which parts a report has.

/// A part of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// What was looked at, who answered, when and on what basis.
    Cover,
    /// What it comes to, in words.
    Summary,
    /// The scores of dimensions and principles.
    Scores,
    /// All questions with their answers.
    Answers,
    /// What there is to develop.
    Gaps,
    /// What nobody could answer.
    FindOut,
    /// The models that complement each other.
    Recommendations,
    /// Focus areas and actions.
    Plan,
    /// What was written beside the answers.
    Notes,
}

impl Part {
    /// Every part, in the order of the report.
    pub const ALL: [Part; 9] = [
        Part::Cover,
        Part::Summary,
        Part::Scores,
        Part::Answers,
        Part::Gaps,
        Part::FindOut,
        Part::Recommendations,
        Part::Plan,
        Part::Notes,
    ];

    /// The name that the command and files use.
    pub fn key(self) -> &'static str {
        match self {
            Part::Cover => "cover",
            Part::Summary => "summary",
            Part::Scores => "scores",
            Part::Answers => "answers",
            Part::Gaps => "gaps",
            Part::FindOut => "find-out",
            Part::Recommendations => "recommendations",
            Part::Plan => "plan",
            Part::Notes => "notes",
        }
    }

    fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// The parts that were chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts(u16);

impl Default for Parts {
    /// All but the notes: they may name people, so whoever makes the report must want them.
    fn default() -> Self {
        Part::ALL.into_iter().fold(Parts(0), |parts, part| parts.with(part, part != Part::Notes))
    }
}

impl Parts {
    /// None at all.
    pub const NONE: Parts = Parts(0);

    /// Whether a part was chosen.
    pub fn has(self, part: Part) -> bool {
        self.0 & part.bit() != 0
    }

    /// The same with a part, or without it.
    #[must_use]
    pub fn with(self, part: Part, chosen: bool) -> Parts {
        Parts(if chosen { self.0 | part.bit() } else { self.0 & !part.bit() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_left_out_until_they_are_wanted() {
        let parts = Parts::default();
        assert_eq!(Part::ALL.map(|part| parts.has(part)), Part::ALL.map(|part| part != Part::Notes));
        let parts = parts.with(Part::Notes, true).with(Part::Cover, false);
        assert!(parts.has(Part::Notes) && !parts.has(Part::Cover) && parts.has(Part::Summary));
        assert_eq!(Part::ALL.into_iter().fold(parts, |parts, part| parts.with(part, false)), Parts::NONE);
    }
}
