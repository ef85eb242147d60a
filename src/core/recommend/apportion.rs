//! Sharing out whole points.

use crate::core::order::sorted_by;

/// Shares out `total` in the proportions of `terms` by largest remainder; ties go to the earlier one.
/// The shares add up to `total` whenever a term is above zero.
pub(super) fn apportion(total: u64, terms: &[u64]) -> Vec<u64> {
    let sum: u64 = terms.iter().sum();
    if sum == 0 {
        return vec![0; terms.len()];
    }
    let mut shares: Vec<u64> = terms.iter().map(|term| total * term / sum).collect();
    let remainder = |at: &usize| terms.get(*at).map_or(0, |term| total * term % sum);
    let by_remainder = sorted_by((0..terms.len()).collect(), |a, b| remainder(b).cmp(&remainder(a)));
    let left = total - shares.iter().sum::<u64>();
    for at in by_remainder.into_iter().zip(0..left).map(|(at, _)| at) {
        if let Some(share) = shares.get_mut(at) {
            *share += 1;
        }
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::apportion;
    use proptest::prelude::*;

    #[test]
    fn the_largest_remainders_get_the_rest() {
        assert_eq!(apportion(10, &[1, 1, 1]), [4, 3, 3]);
        assert_eq!(apportion(100, &[1, 2, 3]), [17, 33, 50]);
        assert_eq!(apportion(5, &[0, 0]), [0, 0]);
        assert!(apportion(5, &[]).is_empty());
    }

    proptest! {
        #[test]
        fn shares_add_up_and_lie_next_to_the_exact_ones(total in 0u64..1000, terms in prop::collection::vec(0u64..25, 1..24)) {
            let sum: u64 = terms.iter().sum();
            prop_assume!(sum > 0);
            let shares = apportion(total, &terms);
            prop_assert_eq!(shares.iter().sum::<u64>(), total);
            for (share, term) in shares.iter().zip(&terms) {
                let floor = total * term / sum;
                prop_assert!(*share == floor || *share == floor + 1);
            }
        }
    }
}
