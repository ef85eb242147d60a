//! How widely something holds.

/// A level, 0 (not yet) to 4 (established). It cannot be out of range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Level(u8);

impl Level {
    /// The highest level.
    pub const TOP: u8 = 4;

    /// Every level, lowest first.
    pub const ALL: [Level; 5] = [Level(0), Level(1), Level(2), Level(3), Level(4)];

    /// The level of a number, if it is one.
    pub fn new(number: u64) -> Option<Level> {
        u8::try_from(number).ok().filter(|number| *number <= Self::TOP).map(Level)
    }

    /// The level's number, 0 to 4.
    pub fn number(self) -> u8 {
        self.0
    }

    /// How far the level is from the top: 4 - level.
    pub fn gap(self) -> u8 {
        Self::TOP - self.0
    }
}
