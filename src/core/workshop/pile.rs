//! What was collected.

use super::{Counts, Fingerprint, GroupAt, Setup, Sheet, SheetId, Tally};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;

/// The sheets and tallies of one set-up, each person once. Merging is commutative, associative and idempotent: it takes the greater
/// of two sheets of the same person, whatever the order in which they come.
///
/// A person is known by group and sheet id. Two people of a group whose random ids are the same would be taken for one; among 100 people
/// that happens in one workshop of fifty, and is told as [`Arrival::Clash`] where their revisions are the same but not their answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pile {
    setup: Fingerprint,
    sheets: BTreeMap<(GroupAt, SheetId), Sheet>,
    tallies: BTreeMap<(GroupAt, SheetId), Tally>,
}

/// What became of a sheet that came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Arrival {
    /// The person's first.
    New,
    /// It took the place of an older one.
    Newer,
    /// It was there already.
    Same,
    /// A newer one was there, and stays.
    Older,
    /// Another one of the same revision was there; the one with the greater code stays.
    Clash,
}

/// The sheet or pile answers another set-up, and was left alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherWorkshop;

impl fmt::Display for OtherWorkshop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected sheets of this workshop, found those of another")
    }
}

impl std::error::Error for OtherWorkshop {}

impl Pile {
    /// An empty pile.
    pub fn new(setup: &Setup) -> Pile {
        Pile { setup: setup.fingerprint(), sheets: BTreeMap::new(), tallies: BTreeMap::new() }
    }

    /// The sheets, group by group.
    pub fn sheets(&self) -> impl ExactSizeIterator<Item = &Sheet> {
        self.sheets.values()
    }

    /// The tallies, group by group.
    pub fn tallies(&self) -> impl ExactSizeIterator<Item = &Tally> {
        self.tallies.values()
    }

    /// Adds a sheet.
    ///
    /// # Errors
    /// When it answers another set-up.
    pub fn add(&mut self, sheet: Sheet) -> Result<Arrival, OtherWorkshop> {
        if sheet.setup != self.setup {
            return Err(OtherWorkshop);
        }
        let mut known = match self.sheets.entry((sheet.group, sheet.id)) {
            Entry::Vacant(place) => {
                place.insert(sheet);
                return Ok(Arrival::New);
            }
            Entry::Occupied(known) => known,
        };
        let arrival = match sheet.revision.cmp(&known.get().revision) {
            std::cmp::Ordering::Greater => Arrival::Newer,
            std::cmp::Ordering::Less => Arrival::Older,
            std::cmp::Ordering::Equal if sheet.answers_alike(known.get()) => Arrival::Same,
            std::cmp::Ordering::Equal => Arrival::Clash,
        };
        if sheet > *known.get() {
            known.insert(sheet);
        }
        Ok(arrival)
    }

    /// Adds a tally, or puts a later one in place of that of the same id.
    ///
    /// # Errors
    /// When it answers another set-up.
    pub fn add_tally(&mut self, tally: Tally) -> Result<(), OtherWorkshop> {
        if tally.setup != self.setup {
            return Err(OtherWorkshop);
        }
        let known = self.tallies.entry((tally.group, tally.id)).or_insert_with(|| tally.clone());
        if tally > *known {
            *known = tally;
        }
        Ok(())
    }

    /// Adds all that another pile has.
    ///
    /// # Errors
    /// When it answers another set-up; then nothing is added.
    pub fn merge(&mut self, other: Pile) -> Result<(), OtherWorkshop> {
        if other.setup != self.setup {
            return Err(OtherWorkshop);
        }
        for sheet in other.sheets.into_values() {
            self.add(sheet)?;
        }
        for tally in other.tallies.into_values() {
            self.add_tally(tally)?;
        }
        Ok(())
    }

    /// Takes a sheet out, so that it can be put back.
    pub fn remove(&mut self, group: GroupAt, id: SheetId) -> Option<Sheet> {
        self.sheets.remove(&(group, id))
    }

    /// Takes a tally out, so that it can be put back.
    pub fn remove_tally(&mut self, group: GroupAt, id: SheetId) -> Option<Tally> {
        self.tallies.remove(&(group, id))
    }

    /// How many people of a group there are: its sheets, and those who were counted.
    pub fn people(&self, group: GroupAt) -> u32 {
        let tallied = self.tallies().filter(|tally| tally.group == group).map(Tally::people);
        let sheets = self.sheets().filter(|sheet| sheet.group == group).count();
        tallied.fold(u32::try_from(sheets).unwrap_or(u32::MAX), u32::saturating_add)
    }

    /// What the groups said to each question: in the order of the set-up's questions, and for each in that of its groups.
    pub(super) fn counts(&self, setup: &Setup) -> Vec<Vec<Counts>> {
        let mut counts = vec![vec![Counts::default(); setup.groups.len()]; setup.questions.len()];
        for sheet in self.sheets() {
            for (groups, answer) in counts.iter_mut().zip(sheet.answers()) {
                if let Some(count) = groups.get_mut(sheet.group.index()) {
                    count.add(*answer, 1);
                }
            }
        }
        for tally in self.tallies() {
            for (groups, counted) in counts.iter_mut().zip(tally.counts()) {
                if let Some(count) = groups.get_mut(tally.group.index()) {
                    *count = count.and(*counted);
                }
            }
        }
        counts
    }
}
