//! Which numbers of a table may be told. `docs/files.md` has the rule in words.

/// A group of fewer than so many is not told of. The product has this one limit everywhere.
pub const SMALLEST: u64 = 5;

/// A number that may be told, or none.
pub type Told = Option<u64>;

/// The cells of a group whose size is known, each told or held back.
///
/// Where all cells are nothing or at least [`SMALLEST`], all are told. Else every cell under [`SMALLEST`] is held back, those with
/// nothing in them too. What is held back could still be computed from the group's size where it is a single cell, where it is fewer
/// than [`SMALLEST`] in all, and where it is so many that each cell must have all that a small one can. Then the smallest cell that
/// is left goes too, with all that equal it. A group that is itself smaller than [`SMALLEST`] tells nothing.
///
/// Why no cell can be computed: what is held back would be the same with its numbers in another order, because each that is told is
/// larger than all of them. Where they are all alike there is no other order, but then one could have one more and another one less.
pub fn told<const N: usize>(cells: [u64; N]) -> [Told; N] {
    let total: u64 = cells.iter().sum();
    if total > 0 && total < SMALLEST {
        return [None; N];
    }
    if cells.iter().all(|cell| *cell == 0 || *cell >= SMALLEST) {
        return cells.map(Some);
    }
    let small: Vec<u64> = cells.into_iter().filter(|cell| *cell < SMALLEST).collect();
    let (count, held) = (small.len() as u64, small.iter().sum::<u64>());
    let safe = count >= 2 && held >= SMALLEST && held < (SMALLEST - 1) * count;
    let next = cells.into_iter().filter(|cell| *cell >= SMALLEST).min();
    let largest_held = if safe { SMALLEST - 1 } else { next.unwrap_or(SMALLEST) };
    cells.map(|cell| Some(cell).filter(|cell| *cell > largest_held))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn small_cells_are_held_back_and_what_would_give_them_away() {
        #[track_caller]
        fn case<const N: usize>(cells: [u64; N], expected: [Told; N]) {
            assert_eq!(told(cells), expected);
        }
        case([5, 0, 12], [Some(5), Some(0), Some(12)]);
        case([0, 0, 0], [Some(0), Some(0), Some(0)]);
        // One alone could be computed, and two that are four in all would be a small group.
        case([4, 20, 10], [None, Some(20), None]);
        case([2, 2, 20, 10], [None, None, Some(20), None]);
        case([3, 2, 20, 10], [None, None, Some(20), Some(10)]);
        // Empty cells are held back beside small ones.
        case([4, 1, 0, 30], [None, None, None, Some(30)]);
        case([1, 0, 0, 30], [None, None, None, None]);
        // A small group tells nothing at all.
        case([4, 0, 0], [None, None, None]);
        // Of equals all go, or the place of the one would tell of the other.
        case([2, 7, 7], [None, None, None]);
        // Eight in two small cells can only be four and four.
        case([4, 4, 5, 9], [None, None, None, Some(9)]);
        case([4, 3, 5, 9], [None, None, Some(5), Some(9)]);
    }

    /// Every way to put so many into the cells.
    fn each<const N: usize>(total: u64) -> Vec<[u64; N]> {
        fn fill(cells: &mut [u64], at: usize, left: u64, found: &mut dyn FnMut(&[u64])) {
            if at + 1 == cells.len() {
                cells[at] = left;
                return found(cells);
            }
            for count in 0..=left {
                cells[at] = count;
                fill(cells, at + 1, left - count, found);
            }
        }
        let (mut cells, mut all) = ([0; N], Vec::new());
        fill(&mut cells, 0, total, &mut |cells| all.push(cells.try_into().unwrap()));
        all
    }

    /// Somebody who knows the rule and the group's size puts together all tables that look like the one that is told.
    fn nobody_can_compute<const N: usize>(total: u64) {
        let mut alike: BTreeMap<[Told; N], Vec<[u64; N]>> = BTreeMap::new();
        for cells in each::<N>(total) {
            alike.entry(told(cells)).or_default().push(cells);
        }
        for (told, tables) in alike {
            for at in (0..N).filter(|at| told[*at].is_none()) {
                let values: BTreeSet<u64> = tables.iter().map(|cells| cells[at]).collect();
                assert!(values.len() > 1, "{total}: {told:?} can only be {:?}", tables[0]);
            }
            // Neither a cell that is told nor all that are held back together are a small group.
            let held = total - told.iter().flatten().sum::<u64>();
            assert!(held == 0 || held >= SMALLEST, "{told:?} of {total}");
            assert!(told.iter().flatten().all(|count| *count == 0 || *count >= SMALLEST));
        }
    }

    #[test]
    fn no_cell_can_be_computed_from_the_others() {
        for total in SMALLEST..=40 {
            nobody_can_compute::<2>(total);
            nobody_can_compute::<3>(total);
        }
        for total in SMALLEST..=26 {
            nobody_can_compute::<4>(total);
        }
        for total in SMALLEST..=13 {
            nobody_can_compute::<6>(total);
        }
    }

    proptest! {
        #[test]
        fn in_large_groups_neither(cells in prop::array::uniform4(prop_oneof![0..7u64, 0..40u64, 0..3000u64])) {
            let found = told(cells);
            let held: Vec<usize> = (0..4).filter(|at| found[*at].is_none()).collect();
            let total: u64 = cells.iter().sum();
            prop_assume!(total >= SMALLEST);
            for at in held.iter().copied() {
                // There is another table that looks the same, with another number in this cell.
                let others = held.iter().copied().filter(|other| *other != at);
                let moved = |from: usize, to: usize, count: u64| {
                    let mut cells = cells;
                    cells[from] = cells[from].checked_sub(count)?;
                    cells[to] += count;
                    Some(cells)
                };
                let swapped = |other: usize| {
                    let mut cells = cells;
                    cells.swap(at, other);
                    cells
                };
                let another = others.flat_map(|other| {
                    let steps = (1..SMALLEST).flat_map(move |count| [moved(at, other, count), moved(other, at, count)]);
                    steps.flatten().chain([swapped(other)])
                });
                let mut another = another.filter(|other| other[at] != cells[at]);
                prop_assert!(another.any(|other| told(other) == found), "{:?} from {:?}", found, cells);
            }
        }
    }
}
