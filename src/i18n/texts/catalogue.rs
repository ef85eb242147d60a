//! The catalogue: looking through it, single models, comparing, cards.
#![allow(missing_docs, reason = "each field's name says what the text is for")]

use super::{Template, Text, texts};
use crate::core::listed::listed;

texts! {
pub struct Models {
    pub heading: Text,
    pub for_all: Text,
    /// One focus area, and several.
    pub for_focus: [Template; 2],
    pub loading: Text,
    pub failed: Text,
    pub again: Text,
    pub none: Text,
    pub set_heading: Text,
    pub set_hint: Text,
    pub adds: Text,
    pub ranking: Template,
    pub you_answered: Template,
    pub fits: Template,
    pub factor_hint: Text,
    pub steady: Text,
    pub unserved: Text,
    pub more: Text,
    pub finnish_title: Template,
    pub developers: Text,
    pub similar: Text,
    pub funding: Text,
    pub described: Text,
    pub check_running: Text,
    pub innokyla: Text,
    pub sources: Text,
    pub context: Text,
    pub context_hint: Text,
    pub relevance: Template,
    pub answers: Text,
    pub page: Text,
    pub methods: Text,
    pub formats: Text,
    pub links_own: Text,
    pub like: Text,
    pub shared: Template,
    pub strength: [Text; 3],
    pub print: Text,
    pub unknown: Text,
    pub places: Text,
    pub nationwide: Text,
    pub share: Text,
    pub shared_link: Text,
    pub own_words: Text,
    pub as_card: Text,
}

/// The catalogue, to look through.
pub struct Browse {
    pub heading: Text,
    pub lead: Template,
    pub search: Text,
    pub search_hint: Text,
    /// While what the search needs is being fetched.
    pub preparing: Text,
    /// Where it did not come.
    pub no_search: Text,
    pub again: Text,
    pub narrow: Text,
    /// By `Aspect::ALL`.
    pub aspects: [Text; 10],
    /// Beside the regions: developed everywhere.
    pub nationwide: Text,
    pub years: Template,
    pub only: Text,
    pub reset: Text,
    /// One model, several models.
    pub count: [Template; 2],
    pub none: Text,
    pub none_chosen: Text,
    pub clear: Text,
    pub all_of: Text,
    pub fits: Template,
    /// A word of the query, how it was found, where.
    pub why: Template,
    /// By `Manner`.
    pub manners: [Text; 6],
    /// By `Field::ALL`.
    pub fields: [Text; 5],
    pub rest: Template,
    pub region_first: Template,
    pub map: Text,
    pub shelf: Text,
}

/// What the catalogue has much of, and what little; and where its models come from.
pub struct Atlas {
    pub heading: Text,
    pub lead: Text,
    pub questions: Text,
    /// The numbers of the questions with the fewest models.
    pub least: Template,
    pub picture: Text,
    pub as_table: Text,
    /// A column.
    pub models: Text,
    /// A column.
    pub at_core: Text,
    pub principles: Text,
    pub themes: Text,
    pub places: Text,
    pub places_lead: Text,
    pub nationwide: Template,
    pub unknown: Template,
    /// A column.
    pub region: Text,
    /// Short names of the regions, by `TILES`.
    pub tiles: [Text; 19],
    pub own_region: Template,
    pub forget_region: Text,
}

/// A theme and its models.
pub struct ThemePage {
    pub page: Text,
    pub unknown: Text,
    pub questions: Text,
    pub groups: Text,
    pub models: Text,
    pub search: Text,
    pub others: Text,
}

/// A project or organisation that developed models.
pub struct ProjectPage {
    pub page: Text,
    pub unknown: Text,
    pub models: Text,
    pub name_hint: Text,
}

/// Models side by side.
pub struct ComparePage {
    pub heading: Text,
    pub lead: Text,
    pub few: Text,
    pub add: Text,
    pub choose: Text,
    pub remove: Template,
    pub table: Text,
    pub summary: Text,
    /// Marks a question that all of them answer.
    pub common: Text,
    pub no: Text,
    /// On the page of a model, about another one.
    pub with: Text,
    pub add_it: Text,
    pub yes: Text,
    /// Models that the address names and the catalogue does not have.
    pub missing: Template,
}

/// Models as cards to be printed.
pub struct CardsPage {
    pub heading: Text,
    pub lead: Text,
    pub print: Text,
    pub none: Text,
}
}
