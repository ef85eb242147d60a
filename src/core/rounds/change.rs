//! A change from one assessment to another.

use crate::core::assessment::Level;
use crate::core::ratio::Ratio;

/// How much the levels of some questions changed, counted over the questions that have a level on both sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The sum of the changes of level.
    sum: i64,
    /// How many questions have a level on both sides; above 0.
    count: u64,
}

impl Change {
    /// A change of levels by `sum` in all over `count` questions; nothing where there are none.
    pub(super) fn new(sum: i64, count: u64) -> Option<Change> {
        (count > 0).then_some(Change { sum, count })
    }

    /// How many questions it is counted over, from 1.
    pub fn count(self) -> u64 {
        self.count
    }

    /// 1 where it rose, -1 where it fell, 0 where it stayed. It comes from the exact change, before any rounding.
    pub fn sign(self) -> i64 {
        self.sum.signum()
    }

    /// The mean change in tenths of a level, -40 to 40. Rounded half away from zero, so that there and back are alike.
    pub fn tenths(self) -> i64 {
        self.signed(|ratio| ratio.tenths_of(u64::from(Level::TOP)))
    }

    /// The mean change per mille of the scale, -1000 to 1000. Rounded half away from zero.
    pub fn per_mille(self) -> i64 {
        self.signed(Ratio::per_mille)
    }

    /// The same change without its direction.
    #[must_use]
    pub fn size(self) -> Change {
        Change { sum: self.sum.abs(), ..self }
    }

    /// Whether the mean change is larger than that of another one.
    pub(super) fn is_above(self, other: Change) -> bool {
        let cross = |sum: i64, count: u64| i128::from(sum) * i128::from(count);
        cross(self.sum, other.count) > cross(other.sum, self.count)
    }

    fn signed(self, round: impl Fn(Ratio) -> u64) -> i64 {
        let ratio = Ratio::new(self.sum.unsigned_abs(), u64::from(Level::TOP) * self.count);
        ratio.and_then(|ratio| i64::try_from(round(ratio)).ok()).unwrap_or_default() * self.sum.signum()
    }
}
