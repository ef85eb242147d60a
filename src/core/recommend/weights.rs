//! The constants of the formula, in one place.

/// What may be moved to see how steady a ranking is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights {
    /// How much more a gap weighs that the user wants to develop.
    pub important: u64,
    /// How much a matching context term of medium rarity adds to its facet.
    pub context: f64,
}

impl Default for Weights {
    fn default() -> Self {
        Weights { important: super::Gap::IMPORTANT, context: 0.4 }
    }
}

impl Weights {
    /// Added to the sum of a model's strengths before dividing by it: models with many links are damped, and a model
    /// with a single link is not taken for a perfect answer.
    pub const DAMPING: u64 = 4;

    /// The default weights, moved one at a time.
    pub const MOVED: [Weights; 4] = [
        Weights { important: 1, context: 0.4 },
        Weights { important: 3, context: 0.4 },
        Weights { important: 2, context: 0.2 },
        Weights { important: 2, context: 0.8 },
    ];

    /// The largest term that one point of strength can bring: an important question at level 0.
    pub fn most_per_strength(self) -> u64 {
        self.important * u64::from(crate::core::assessment::Level::TOP)
    }
}
