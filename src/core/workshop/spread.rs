//! How far apart people are on one question.

use super::Counts;
use crate::core::assessment::Level;
use crate::core::ratio::Ratio;

/// How the answers of some people to one question are spread.
///
/// The measures are those of the RAND/UCLA Appropriateness Method (Fitch et al., User's Manual, RAND MR-1269, 2001): median, mean
/// absolute deviation from it, and disagreement. That method rates on a scale of nine and cuts it in thirds: 1–3, 4–6, 7–9. **Carrying
/// it over to five levels is this product's own adaptation:** the lower third is levels 0 and 1, the upper one 3 and 4, and 2 the middle.
/// (Five equal steps cut at a third and two thirds: of the step of level 1 two thirds lie below the first cut, of that of level 3 two thirds
/// above the second.)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spread {
    /// How many people said what.
    pub counts: Counts,
}

impl Spread {
    /// The median of the levels **in half levels**, 0 to 8: 5 lies between the levels 2 and 3. None without levels.
    pub fn median(&self) -> Option<u8> {
        self.quartile(2)
    }

    /// A quartile of the levels in half levels, where so many quarters lie below it: 1 to 3. At a step between two levels it lies in the
    /// middle (Hyndman and Fan 1996, type 2), as the median does.
    pub fn quartile(&self, quarters: u8) -> Option<u8> {
        let rated = u64::from(self.counts.rated());
        let below = rated * u64::from(quarters);
        let first = self.ranked(below.div_ceil(4).max(1))?;
        let second = if below.is_multiple_of(4) { self.ranked((below / 4 + 1).min(rated))? } else { first };
        Some(first.number() + second.number())
    }

    /// The distance of the quartiles in half levels: the middle half of the people lies within it.
    pub fn interquartile_range(&self) -> Option<u8> {
        Some(self.quartile(3)?.abs_diff(self.quartile(1)?))
    }

    /// The mean absolute deviation from the median, in levels.
    pub fn mean_deviation(&self) -> Option<Ratio> {
        let median = self.median()?;
        let levels = Level::ALL.into_iter().zip(self.counts.levels);
        let halves = levels.map(|(level, people)| u64::from((2 * level.number()).abs_diff(median)) * u64::from(people));
        Ratio::new(halves.sum(), 2 * u64::from(self.counts.rated()))
    }

    /// Whether people disagree: at least a third of the levels lie in the lower third of the scale, and at least a third in the upper.
    pub fn disagreement(&self) -> bool {
        let [none, trials, _, most, established] = self.counts.levels.map(u64::from);
        let rated = u64::from(self.counts.rated());
        rated > 0 && 3 * (none + trials) >= rated && 3 * (most + established) >= rated
    }

    /// The level to begin the talk with where none was agreed on: the median, of two levels the lower.
    pub fn proposal(&self) -> Option<Level> {
        Level::new(u64::from(self.median()? / 2))
    }

    /// The level of the person at a rank, from 1 for the lowest.
    fn ranked(&self, rank: u64) -> Option<Level> {
        let mut passed = 0;
        Level::ALL.into_iter().zip(self.counts.levels).find_map(|(level, people)| {
            passed += u64::from(people);
            (passed >= rank).then_some(level)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn spread(levels: [u32; 5]) -> Spread {
        Spread { counts: Counts { levels, not_applicable: 2, dont_know: 1 } }
    }

    #[test]
    fn measures_of_known_distributions() {
        #[track_caller]
        fn case(levels: [u32; 5], median: u8, range: u8, deviation: u64, disagreement: bool) {
            let spread = spread(levels);
            assert_eq!((spread.median(), spread.interquartile_range()), (Some(median), Some(range)));
            assert_eq!(spread.mean_deviation().map(Ratio::per_mille), Some(deviation));
            assert_eq!(spread.disagreement(), disagreement);
        }
        case([0, 0, 5, 0, 0], 4, 0, 0, false);
        case([3, 0, 0, 0, 3], 4, 8, 2000, true);
        case([1, 1, 1, 0, 0], 2, 4, 667, false);
        // A third of nine on either side, as on the panels of nine that the rule was made for.
        case([1, 2, 3, 2, 1], 4, 4, 889, true);
        case([1, 1, 4, 2, 1], 4, 2, 778, false);
        // Two in the lower third of seven is less than a third.
        case([2, 0, 1, 0, 4], 8, 8, 1429, false);
        case([0, 1, 1, 0, 0], 3, 2, 500, false);
        case([0, 0, 0, 0, 1], 8, 0, 0, false);
        assert_eq!((spread([0; 5]).median(), spread([0; 5]).mean_deviation()), (None, None));
        assert!(!spread([0; 5]).disagreement());
        assert_eq!(spread([0, 1, 1, 0, 0]).proposal().map(Level::number), Some(1));
    }

    proptest! {
        #[test]
        fn the_measures_are_those_of_the_sorted_list(levels in prop::array::uniform5(0..7u32)) {
            let mut sorted: Vec<usize> = Vec::new();
            levels.iter().enumerate().for_each(|(level, people)| sorted.extend(std::iter::repeat_n(level, *people as usize)));
            prop_assume!(!sorted.is_empty());
            let found = spread(levels);
            let middle = sorted[(sorted.len() - 1) / 2] + sorted[sorted.len() / 2];
            prop_assert_eq!(usize::from(found.median().unwrap()), middle);
            let halves: usize = sorted.iter().map(|level| (2 * level).abs_diff(middle)).sum();
            prop_assert_eq!(found.mean_deviation(), Ratio::new(halves as u64, 2 * sorted.len() as u64));
            prop_assert!(found.quartile(1) <= found.median() && found.median() <= found.quartile(3));
            // From the other end the scale is the same.
            let mut turned = levels;
            turned.reverse();
            prop_assert_eq!(spread(turned).disagreement(), found.disagreement());
            prop_assert_eq!(spread(turned).interquartile_range(), found.interquartile_range());
        }
    }
}
