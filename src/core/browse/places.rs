//! Where the catalogue's models come from.

use super::{TILES, Tile};
use crate::core::catalogue::Catalogue;

/// How many models come from where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// Each region's tile, and how many models were developed there. A model of two regions counts in both.
    pub regions: Vec<(Tile, usize)>,
    /// So many say of themselves that they were nationwide.
    pub nationwide: usize,
    /// Of so many nothing is known.
    pub unknown: usize,
}

/// Counts them.
pub fn places(catalogue: &Catalogue) -> Places {
    let all = || catalogue.models.iter().map(|model| &model.place);
    let count = |tile: Tile| (tile, all().filter(|place| place.regions.iter().any(|id| &**id == tile.region)).count());
    Places {
        regions: TILES.into_iter().map(count).collect(),
        nationwide: all().filter(|place| place.nationwide == Some(true)).count(),
        unknown: all().filter(|place| place.is_unknown()).count(),
    }
}
