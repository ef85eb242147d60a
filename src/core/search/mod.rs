//! Finding models by words: in three languages at once, in any inflection, by parts of compounds, with a typing mistake,
//! without diacritics, while typing, and by everyday words for what the catalogue calls otherwise.
//!
//! Each word of the query is compared with the words of the catalogue (`lexicon.rs`), which gives a likeness and a
//! [`Manner`]. The models are then ranked by BM25 over their fields (Robertson and Zaragoza, "The Probabilistic Relevance
//! Framework: BM25 and Beyond", 2009), where a word that is merely alike counts by its likeness.

mod field;
mod fold;
mod found;
mod hits;
mod index;
mod lexicon;
mod manner;
mod marked;
mod stop;
mod thesaurus;

pub use field::Field;
pub use fold::{folded, words};
pub use found::{Found, Match};
pub use hits::Hits;
pub use index::Index;
pub use manner::Manner;
pub use marked::marked;
pub use thesaurus::{Group, Thesaurus, Words};

#[cfg(test)]
mod tests;
