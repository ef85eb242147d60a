//! What a search finds.

use super::{Field, Manner};
use crate::core::ids::ModelId;

/// A model that a search has found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The model.
    pub model: ModelId,
    /// How well it fits, per mille of the best one that was found.
    pub score: u32,
}

/// A word of the query and what it was found by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// The position of the word in the query, from 0.
    pub at: usize,
    /// The words of the model, as they are compared (see [`folded`](super::folded)), the most alike first. None where one of
    /// its terms means the word and no word of its texts does.
    pub words: Vec<String>,
    /// How the first of them, or the term, belongs to the word of the query.
    pub manner: Manner,
    /// Where the words stand.
    pub fields: Vec<Field>,
}
