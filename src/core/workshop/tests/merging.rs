//! Merging.

use super::*;

proptest! {
    #[test]
    fn merging_is_commutative(one in some_pile(), other in some_pile()) {
        let (mut ab, mut ba) = (one.clone(), other.clone());
        ab.merge(other).unwrap();
        ba.merge(one).unwrap();
        prop_assert_eq!(ab, ba);
    }

    #[test]
    fn merging_is_associative(a in some_pile(), b in some_pile(), c in some_pile()) {
        let (mut left, mut right, mut last) = (a.clone(), a, b.clone());
        left.merge(b).unwrap();
        left.merge(c.clone()).unwrap();
        last.merge(c).unwrap();
        right.merge(last).unwrap();
        prop_assert_eq!(left, right);
    }

    #[test]
    fn merging_is_idempotent(pile in some_pile(), other in some_pile()) {
        let mut twice = pile.clone();
        twice.merge(pile.clone()).unwrap();
        prop_assert_eq!(&twice, &pile);
        twice.merge(other.clone()).unwrap();
        let once = twice.clone();
        twice.merge(other).unwrap();
        prop_assert_eq!(twice, once);
    }

    #[test]
    fn everybody_counts_once(sheets in prop::collection::vec(some_sheet(setup()), 0..20)) {
        let setup = setup();
        let mut pile = Pile::new(&setup);
        let mut last: BTreeMap<(GroupAt, SheetId), Revision> = BTreeMap::new();
        for sheet in sheets {
            let known = last.get(&(sheet.group, sheet.id)).copied();
            let arrival = pile.add(sheet.clone()).unwrap();
            prop_assert_eq!(known.is_none(), arrival == Arrival::New);
            prop_assert_eq!(known.is_some_and(|known| sheet.revision > known), arrival == Arrival::Newer);
            prop_assert_eq!(known.is_some_and(|known| sheet.revision < known), arrival == Arrival::Older);
            let revision = last.entry((sheet.group, sheet.id)).or_default();
            *revision = (*revision).max(sheet.revision);
        }
        prop_assert_eq!(pile.sheets().len(), last.len());
        for sheet in pile.sheets() {
            prop_assert_eq!(sheet.revision, last[&(sheet.group, sheet.id)]);
        }
    }
}

#[test]
fn two_people_with_the_same_answers_stay_two() {
    let setup = setup();
    let mut pile = Pile::new(&setup);
    for number in [1, 2, 1] {
        pile.add(Sheet::new(&setup, group(1), id(number))).unwrap();
    }
    // The same number in another group is another person.
    pile.add(Sheet::new(&setup, group(0), id(1))).unwrap();
    assert_eq!(people(&setup, &pile), [1, 2, 0, 0]);
}

#[test]
fn of_equal_revisions_the_greater_code_stays_and_notes_are_not_lost() {
    let setup = setup();
    let with_level = |level: u64| {
        let mut sheet = Sheet::new(&setup, group(1), id(1));
        sheet.set_answer(0, Level::new(level).map(Answer::Level));
        sheet
    };
    let mut pile = Pile::new(&setup);
    let arrivals = [3, 1, 4].map(|level| pile.add(with_level(level)).unwrap());
    assert_eq!(arrivals, [Arrival::New, Arrival::Clash, Arrival::Clash]);
    assert_eq!(pile.sheets().collect::<Vec<_>>(), [&with_level(4)]);
    // The same by code only tells nothing new.
    assert_eq!(pile.add(by_code(with_level(4))), Ok(Arrival::Same));
    assert!(pile.sheets().all(|sheet| sheet.told.is_some()));
    let other = Setup { round: 2, ..setup.clone() };
    assert_eq!(pile.add(Sheet::new(&other, group(1), id(1))), Err(OtherWorkshop));
    assert_eq!(pile.merge(Pile::new(&other)), Err(OtherWorkshop));
    assert!(pile.remove(group(1), id(1)).is_some() && pile.sheets().len() == 0);
}
