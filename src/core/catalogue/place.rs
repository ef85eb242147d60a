//! Where a model comes from.

use crate::core::ids::TermId;
use crate::core::listed::listed;
use serde::Deserialize;

/// Where a model was developed or carried out, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Whether it says of itself that it was nationwide; nothing where it is not known.
    pub nationwide: Option<bool>,
    /// Regions: terms of the vocabulary `regions`.
    pub regions: Vec<TermId>,
    /// Municipalities, by their Finnish names.
    pub municipalities: Vec<String>,
}

listed!(Place { nationwide, regions, municipalities });

impl Place {
    /// Whether nothing is known.
    pub fn is_unknown(&self) -> bool {
        self.nationwide != Some(true) && self.regions.is_empty() && self.municipalities.is_empty()
    }
}
