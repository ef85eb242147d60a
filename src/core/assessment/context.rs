//! What the activity is about.

use crate::core::ids::TermId;
use crate::core::vocabulary::Facet;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Target groups, settings and themes of the activity. It weighs recommendations and never filters them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Context {
    /// Who the activity is for.
    pub target_groups: BTreeSet<TermId>,
    /// Where it takes place.
    pub settings: BTreeSet<TermId>,
    /// What it is about.
    pub themes: BTreeSet<TermId>,
    /// Keys of the file that this version does not know, as they came.
    pub extra: Map<String, Value>,
}

impl Context {
    /// The terms of one facet.
    pub fn of(&self, facet: Facet) -> &BTreeSet<TermId> {
        match facet {
            Facet::TargetGroups => &self.target_groups,
            Facet::Settings => &self.settings,
            Facet::Themes => &self.themes,
        }
    }

    /// The terms of one facet, to change.
    pub fn of_mut(&mut self, facet: Facet) -> &mut BTreeSet<TermId> {
        match facet {
            Facet::TargetGroups => &mut self.target_groups,
            Facet::Settings => &mut self.settings,
            Facet::Themes => &mut self.themes,
        }
    }

    /// Adds the term to the facet, or takes it out.
    pub fn set(&mut self, facet: Facet, term: &TermId, chosen: bool) {
        if chosen {
            self.of_mut(facet).insert(term.clone());
        } else {
            self.of_mut(facet).remove(term);
        }
    }
}
