//! Rounding, in its one place.

/// A part of a whole as an exact fraction. The whole is above zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ratio {
    part: u64,
    whole: u64,
}

impl Ratio {
    /// `part / whole`, or nothing when the whole is zero.
    pub fn new(part: u64, whole: u64) -> Option<Ratio> {
        (whole > 0).then_some(Ratio { part, whole })
    }

    /// How many `1 / scale` the fraction is, rounded half up.
    fn times(self, scale: u64) -> u64 {
        (2 * scale * self.part + self.whole) / (2 * self.whole)
    }

    /// Per mille, rounded half up from the exact fraction.
    pub fn per_mille(self) -> u64 {
        self.times(1000)
    }

    /// Per cent, rounded half up from the exact fraction (not from the per mille).
    pub fn percent(self) -> u64 {
        self.times(100)
    }

    /// The fraction in tenths of `unit`, rounded half up: 13/20 of 4 is 26 tenths, that is 2.6.
    pub fn tenths_of(self, unit: u64) -> u64 {
        self.times(10 * unit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_round_up_from_the_exact_fraction() {
        #[track_caller]
        fn case(part: u64, whole: u64, per_mille: u64, percent: u64) {
            let ratio = Ratio::new(part, whole).unwrap();
            assert_eq!((ratio.per_mille(), ratio.percent()), (per_mille, percent));
        }
        case(0, 7, 0, 0);
        case(7, 7, 1000, 100);
        case(1, 8, 125, 13);
        case(1, 16, 63, 6);
        case(5, 32, 156, 16);
        case(2, 3, 667, 67);
        // 0.4447 is 444.7 per mille, so 445, and 44.47 per cent, so 44: rounding twice would give 45.
        case(4447, 10_000, 445, 44);
        assert_eq!(Ratio::new(1, 0), None);
        assert_eq!(Ratio::new(23, 36).unwrap().tenths_of(4), 26);
    }
}
