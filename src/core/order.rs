//! Sorting, in one place: every other instance of the standard library's stable sort, also the one inside
//! `collect::<BTreeSet<_>>()`, would bring some 4 kB of its own to the wasm.

use std::cmp::Ordering;

/// The items in order; equal ones stay as they were.
pub fn sorted_by<T>(items: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let mut slots: Vec<Option<T>> = items.into_iter().map(Some).collect();
    let at = |position: usize| slots.get(position).and_then(Option::as_ref);
    let order = positions(slots.len(), &|a, b| at(a).zip(at(b)).map_or(Ordering::Equal, |(a, b)| compare(a, b)));
    order.into_iter().filter_map(|position| slots.get_mut(position)?.take()).collect()
}

/// The positions from 0 to `len`, sorted.
fn positions(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..len).collect();
    positions.sort_by(|a, b| compare(*a, *b));
    positions
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(items in prop::collection::vec((0..5u8, 0..100u8), 0..60)) {
            let mut expected = items.clone();
            expected.sort_by_key(|(key, _)| *key);
            prop_assert_eq!(sorted_by(items, |a, b| a.0.cmp(&b.0)), expected);
        }
    }
}
