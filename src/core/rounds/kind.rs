//! What is compared with what.

/// What the compared assessments are to each other. It decides what is said of them, never what is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The same activity at different times: what has changed from the first to the last.
    Rounds,
    /// Units or activities beside each other: how far apart they are, without a direction.
    Units,
    /// The same activity as people in different roles see it: how far apart they are, without a direction.
    Roles,
}

impl Kind {
    /// Every kind, in the order of forms.
    pub const ALL: [Kind; 3] = [Kind::Rounds, Kind::Units, Kind::Roles];

    /// The name that commands use.
    pub fn key(self) -> &'static str {
        match self {
            Kind::Rounds => "rounds",
            Kind::Units => "units",
            Kind::Roles => "roles",
        }
    }

    /// Whether the order means time, so that there is something before and something after.
    pub fn is_over_time(self) -> bool {
        self == Kind::Rounds
    }
}
