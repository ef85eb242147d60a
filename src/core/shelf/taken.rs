//! What was taken off the shelf, to be put back.

use super::{Favourite, OwnModel};

/// A favourite, an own model or both, with the places where they stood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// The favourite.
    pub favourite: Option<(usize, Favourite)>,
    /// The own model.
    pub model: Option<(usize, OwnModel)>,
}
