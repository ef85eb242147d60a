//! Scores, counted.

use super::suppress::SMALLEST;

/// How many assessments have each score per mille. It takes the same room however many there are.
#[derive(Clone, Debug)]
pub(super) struct Histogram {
    counts: Vec<u64>,
    total: u64,
}

/// The scores below which a quarter, a half and three quarters of the assessments lie, per mille. Each is a score that occurs: the
/// first one with at least that share of the assessments at or below it (quantiles of type 1 in Hyndman and Fan 1996).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quartiles {
    /// So many assessments have a score, rounded down to a multiple of [`SMALLEST`].
    pub at_least: u64,
    /// The middle one.
    pub median: u64,
    /// The first and the third; only where each quarter has at least [`SMALLEST`].
    pub quarters: Option<(u64, u64)>,
}

impl Histogram {
    pub(super) fn new() -> Histogram {
        Histogram { counts: vec![0; 1001], total: 0 }
    }

    pub(super) fn add(&mut self, per_mille: u64) {
        if let Some(count) = usize::try_from(per_mille).ok().and_then(|at| self.counts.get_mut(at)) {
            *count += 1;
            self.total += 1;
        }
    }

    /// The quartiles; nothing where a half has fewer than [`SMALLEST`] assessments.
    pub(super) fn quartiles(&self) -> Option<Quartiles> {
        let part = |share: u64| self.at(share).unwrap_or_default();
        (self.total >= 2 * SMALLEST).then(|| Quartiles {
            at_least: self.total / SMALLEST * SMALLEST,
            median: part(2),
            quarters: (self.total >= 4 * SMALLEST).then(|| (part(1), part(3))),
        })
    }

    /// The first score with at least so many quarters of the assessments at or below it.
    fn at(&self, quarters: u64) -> Option<u64> {
        let wanted = (self.total * quarters).div_ceil(4);
        let mut below = 0;
        let scores = self.counts.iter().zip(0..).map(|(count, score)| {
            below += count;
            (below, score)
        });
        scores.filter(|(below, _)| *below >= wanted).map(|(_, score)| score).next()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn quartiles(scores: &[u64]) -> Option<Quartiles> {
        let mut histogram = Histogram::new();
        scores.iter().for_each(|score| histogram.add(*score));
        histogram.quartiles()
    }

    #[test]
    fn quartiles_are_scores_that_occur() {
        let scores: Vec<u64> = (1..=20).map(|number| number * 50).collect();
        let found = quartiles(&scores).unwrap();
        assert_eq!((found.median, found.quarters, found.at_least), (500, Some((250, 750)), 20));
        assert_eq!(quartiles(&[0; 9]), None);
        assert_eq!(quartiles(&[1000; 13]), Some(Quartiles { at_least: 10, median: 1000, quarters: None }));
    }

    proptest! {
        #[test]
        fn they_are_those_of_the_sorted_scores(mut scores in prop::collection::vec(0..=1000u64, 0..90)) {
            let found = quartiles(&scores);
            scores.sort_unstable();
            let at = |quarters: usize| scores[(scores.len() * quarters).div_ceil(4) - 1];
            prop_assert_eq!(found.is_some(), scores.len() >= 10);
            if let Some(found) = found {
                prop_assert_eq!(found.median, at(2));
                prop_assert_eq!(found.quarters, (scores.len() >= 20).then(|| (at(1), at(3))));
                prop_assert!(found.at_least <= scores.len() as u64);
            }
        }
    }
}
