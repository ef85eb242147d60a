//! What stands in a list of a file.

use serde_json::Value;

/// Something of a list: understood, or kept as it came.
#[derive(Clone, Debug, PartialEq)]
pub enum Item<T> {
    /// It is understood.
    Known(T),
    /// It is not, and is only carried along, in its place.
    Unknown(Value),
}

impl<T> Item<T> {
    /// What it is, if it is understood.
    pub fn known(&self) -> Option<&T> {
        match self {
            Item::Known(known) => Some(known),
            Item::Unknown(_) => None,
        }
    }

    pub(super) fn known_mut(&mut self) -> Option<&mut T> {
        match self {
            Item::Known(known) => Some(known),
            Item::Unknown(_) => None,
        }
    }
}
