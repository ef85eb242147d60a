//! Small numbers that codes carry. None of them can be out of range.

use std::fmt;

macro_rules! small_number {
    ($(#[$doc:meta])* $name:ident($kind:ty), $most:expr) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name($kind);

        impl $name {
            /// The largest.
            pub const MOST: u64 = $most;

            /// That of a number, if there is one.
            pub fn new(number: u64) -> Option<Self> {
                (number <= Self::MOST).then(|| <$kind>::try_from(number).ok().map(Self)).flatten()
            }

            /// Its number.
            pub fn number(self) -> u64 {
                u64::from(self.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

small_number!(
    /// What a set-up is told apart by, 10 bits; see [`super::Setup::fingerprint`].
    Fingerprint(u16),
    1023
);
small_number!(
    /// Which of a set-up's groups a sheet belongs to, 3 bits: 0 is the first one.
    GroupAt(u8),
    7
);
small_number!(
    /// What tells the sheets of a group apart, 18 bits by chance.
    SheetId(u32),
    0x3_ffff
);
small_number!(
    /// How often a sheet was changed after it was handed in, 4 bits.
    Revision(u8),
    15
);

impl GroupAt {
    /// Its place in the list of groups.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

impl SheetId {
    /// The id that 18 bits of a random number make.
    pub fn from_random(number: u32) -> SheetId {
        SheetId(number & 0x3_ffff)
    }
}

impl Revision {
    /// The one after it; none after the last.
    pub fn next(self) -> Option<Revision> {
        Revision::new(self.number() + 1)
    }
}
