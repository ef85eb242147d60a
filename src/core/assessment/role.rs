//! Who answered.

use serde_json::{Map, Value};

/// A role of people who answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// People who do the work.
    Staff,
    /// People who lead it.
    Management,
    /// People who take part.
    Participants,
    /// Other organisations.
    Partners,
    /// Anybody else.
    Other,
}

impl Role {
    /// Every role, in the order of forms.
    pub const ALL: [Role; 5] = [Role::Staff, Role::Management, Role::Participants, Role::Partners, Role::Other];

    /// The name that files use.
    pub fn key(self) -> &'static str {
        match self {
            Role::Staff => "staff",
            Role::Management => "management",
            Role::Participants => "participants",
            Role::Partners => "partners",
            Role::Other => "other",
        }
    }
}

/// How many people answered in a role.
#[derive(Clone, Debug, PartialEq)]
pub struct AnsweredBy {
    /// Their role.
    pub role: Role,
    /// How many they were, where it was said: 0 to [`AnsweredBy::MOST`].
    pub count: Option<u32>,
    /// Keys of the file that this version does not know, as they came.
    pub extra: Map<String, Value>,
}

impl AnsweredBy {
    /// The largest count that is taken for a count.
    pub const MOST: u32 = 1_000_000;
}
