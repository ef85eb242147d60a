//! Sorting, in one place and by insertion: there is never more to sort than the hundred models. Every instance of the
//! standard library's stable sort, also the one inside `collect::<BTreeSet<_>>()`, would bring some 4 kB to the wasm.

use std::cmp::Ordering;

/// The items in order; equal ones stay as they were.
pub fn sorted_by<T>(items: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let mut sorted = Vec::with_capacity(items.len());
    for item in items {
        let at = sorted.partition_point(|before| compare(before, &item) != Ordering::Greater);
        sorted.insert(at, item);
    }
    sorted
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
