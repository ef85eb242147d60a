//! A map of Finland's regions as tiles of equal size.

/// Where a region's tile lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tile {
    /// The region: a term of the vocabulary `regions`.
    pub region: &'static str,
    /// From 1, from north to south.
    pub row: u8,
    /// From 1, from west to east.
    pub column: u8,
}

/// All tiles, from north to south and west to east. The layout is the product's own: each region lies beside most of its
/// neighbours, and none of the rows has a hole.
pub const TILES: [Tile; 19] = [
    tile("fi-10", 1, 4),
    tile("fi-14", 2, 4),
    tile("fi-05", 2, 5),
    tile("fi-07", 3, 3),
    tile("fi-08", 3, 4),
    tile("fi-15", 3, 5),
    tile("fi-13", 3, 6),
    tile("fi-12", 4, 2),
    tile("fi-03", 4, 3),
    tile("fi-11", 4, 4),
    tile("fi-04", 4, 5),
    tile("fi-17", 5, 2),
    tile("fi-06", 5, 3),
    tile("fi-16", 5, 4),
    tile("fi-02", 5, 5),
    tile("fi-01", 6, 1),
    tile("fi-19", 6, 2),
    tile("fi-18", 6, 3),
    tile("fi-09", 6, 4),
];

const fn tile(region: &'static str, row: u8, column: u8) -> Tile {
    Tile { region, row, column }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::vocabulary::Vocabularies;
    use std::collections::BTreeSet;

    #[test]
    fn every_region_has_one_tile_and_a_place_of_its_own() {
        let regions: Vec<&str> = Vocabularies::shared().regions.iter().map(|term| &*term.id).collect();
        assert_eq!(TILES.map(|tile| tile.region).to_vec(), regions);
        let places: BTreeSet<(u8, u8)> = TILES.iter().map(|tile| (tile.row, tile.column)).collect();
        assert_eq!(places.len(), TILES.len());
    }
}
