//! Answers that were counted instead of handed in.

use super::{Counts, Fingerprint, GroupAt, Setup, SheetId};

/// What was counted of a group: a show of hands, or a pile of paper forms. Of two tallies with the same id the later revision holds, of
/// equal ones the greater counts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tally {
    /// The set-up that it answers.
    pub setup: Fingerprint,
    /// The group that was counted.
    pub group: GroupAt,
    /// What tells it apart from other tallies of the group.
    pub id: SheetId,
    /// How often it was changed.
    pub revision: u32,
    /// The counts, in the order of the set-up's questions.
    counts: Vec<Counts>,
}

impl Tally {
    /// A tally in which nobody has been counted.
    pub fn new(setup: &Setup, group: GroupAt, id: SheetId) -> Tally {
        let counts = vec![Counts::default(); setup.questions.len()];
        Tally { setup: setup.fingerprint(), group, id, revision: 0, counts }
    }

    /// The counts, in the order of the set-up's questions.
    pub fn counts(&self) -> &[Counts] {
        &self.counts
    }

    /// Says what was counted for the question at a place of the set-up.
    pub fn set(&mut self, place: usize, counts: Counts) {
        if let Some(at) = self.counts.get_mut(place) {
            *at = counts;
        }
    }

    /// How many people it has at least: as many as said something to the question that most answered.
    pub fn people(&self) -> u32 {
        self.counts.iter().map(Counts::said).max().unwrap_or_default()
    }
}
