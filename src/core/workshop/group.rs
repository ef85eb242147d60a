//! Who answers at a workshop.

use crate::core::assessment::Role;

/// People who answer in the same role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Their role, as assessments know it.
    pub role: Role,
    /// What they are called, where the role is [`Role::Other`]; else empty. Text, never markup.
    pub name: String,
    /// How the questions are put to them.
    pub phrasing: Phrasing,
}

/// How questions are put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phrasing {
    /// As they stand in the set.
    Standard,
    /// In plain wording.
    Plain,
    /// As participants say it.
    Participant,
}

impl Phrasing {
    /// Every phrasing.
    pub const ALL: [Phrasing; 3] = [Phrasing::Standard, Phrasing::Plain, Phrasing::Participant];

    /// The name that files use.
    pub fn key(self) -> &'static str {
        match self {
            Phrasing::Standard => "standard",
            Phrasing::Plain => "plain",
            Phrasing::Participant => "participant",
        }
    }
}

impl Group {
    /// The longest name, in characters.
    pub const LONGEST_NAME: usize = 40;

    /// A group of a role, with the phrasing that fits it.
    pub fn of(role: Role) -> Group {
        Group { role, name: String::new(), phrasing: Group::usual_phrasing(role) }
    }

    /// A group with a name of its own.
    pub fn named(name: &str) -> Group {
        Group { name: name.to_owned(), ..Group::of(Role::Other) }
    }

    /// Participants are asked in their own words, all others as the set asks.
    pub fn usual_phrasing(role: Role) -> Phrasing {
        if role == Role::Participants { Phrasing::Participant } else { Phrasing::Standard }
    }
}
