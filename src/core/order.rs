//! Sorting, in one place. The standard library's stable sort, also the one inside `collect::<BTreeSet<_>>()`, would bring
//! some 4 kB to the wasm with every type that is sorted. Here only the comparison and the swapping know the type.

use std::cmp::Ordering;

/// The items in order; equal ones stay as they were. It takes n log n comparisons and moves each item about once.
pub fn sorted_by<T>(mut items: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let belongs_after = |a: usize, b: usize| match (items.get(a), items.get(b)) {
        (Some(a), Some(b)) => compare(a, b) == Ordering::Greater,
        _ => false,
    };
    for (a, b) in swaps(items.len(), &belongs_after) {
        items.swap(a, b);
    }
    items
}

/// The swaps that bring so many items into order, given whether one of them belongs after another.
fn swaps(count: usize, belongs_after: &dyn Fn(usize, usize) -> bool) -> Vec<(usize, usize)> {
    let order = order(count, belongs_after);
    // Where each item is to go: the reverse of the order.
    let mut goals = order.clone();
    for (goal, item) in order.into_iter().enumerate() {
        if let Some(of_item) = goals.get_mut(item) {
            *of_item = goal;
        }
    }
    let mut swaps = Vec::new();
    for at in 0..count {
        // Each swap brings one item to its goal, so that there are fewer swaps than items.
        while let Some(goal) = goals.get(at).copied().filter(|goal| *goal != at) {
            goals.swap(at, goal);
            swaps.push((at, goal));
        }
    }
    swaps
}

/// The places of the items in order: a merge sort from the bottom up, runs of one first, then of two, of four and so on.
fn order(count: usize, belongs_after: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    let mut run = 1;
    while run < count {
        let mut merged = Vec::with_capacity(count);
        for pair in order.chunks(2 * run) {
            let (mut left, mut right) = pair.split_at_checked(run).unwrap_or((pair, &[]));
            // Of equals the left one comes first.
            while let (Some((first, rest_of_left)), Some((other, rest_of_right))) =
                (left.split_first(), right.split_first())
            {
                if belongs_after(*first, *other) {
                    merged.push(*other);
                    right = rest_of_right;
                } else {
                    merged.push(*first);
                    left = rest_of_left;
                }
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        order = merged;
        run *= 2;
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::cell::Cell;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(items in prop::collection::vec((0..5u8, 0..100u8), 0..200)) {
            let mut expected = items.clone();
            expected.sort_by_key(|(key, _)| *key);
            prop_assert_eq!(sorted_by(items, |a, b| a.0.cmp(&b.0)), expected);
        }

        #[test]
        fn it_takes_no_more_than_n_log_n_comparisons(items in prop::collection::vec(any::<u16>(), 2..2000)) {
            let (count, compared) = (items.len(), Cell::new(0));
            let sorted = sorted_by(items, |a, b| {
                compared.set(compared.get() + 1);
                a.cmp(b)
            });
            prop_assert!(sorted.is_sorted());
            prop_assert!(compared.get() <= count * count.next_power_of_two().ilog2() as usize);
        }

        #[test]
        fn an_order_that_contradicts_itself_loses_nothing(items in prop::collection::vec(0..9u8, 0..60), whims: u64) {
            // A comparison of numbers that are none, say. What comes out is in no order, but it is the same items.
            let asked = Cell::new(whims);
            let mut found = sorted_by(items.clone(), |_, _| {
                asked.set(asked.get().rotate_left(1));
                if asked.get() % 2 == 0 { Ordering::Greater } else { Ordering::Less }
            });
            let mut items = items;
            found.sort_unstable();
            items.sort_unstable();
            prop_assert_eq!(found, items);
        }
    }
}
