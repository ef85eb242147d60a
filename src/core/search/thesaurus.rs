//! Everyday words for what the catalogue calls otherwise.

use super::{folded, words};
use crate::core::listed::listed;
use crate::core::locale::Locale;
use serde::Deserialize;

/// Words that lead to the same models.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// What it is about, for those who edit the file.
    pub id: String,
    /// The words and phrases of each language.
    pub words: Words,
    /// The terms that mean the same, as `facet/id`.
    pub terms: Vec<String>,
}

/// Words and phrases of each language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// In Finnish.
    pub fi: Vec<String>,
    /// In Swedish.
    pub sv: Vec<String>,
    /// In English.
    pub en: Vec<String>,
}

/// All groups, from `seeds/thesaurus.json`, whose fields `seeds/README.md` explains.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Thesaurus {
    /// The groups.
    pub groups: Vec<Group>,
}

listed!(
    Group { id, words, terms }
    Words { fi, sv, en }
    Thesaurus { groups }
);

impl Words {
    /// Those of a language.
    pub fn get(&self, locale: Locale) -> &[String] {
        match locale {
            Locale::Fi => &self.fi,
            Locale::Sv => &self.sv,
            Locale::En => &self.en,
        }
    }
}

impl Thesaurus {
    /// The text of `seeds/thesaurus.json`.
    pub const SEED: &'static str = include_str!("../../../seeds/thesaurus.json");

    /// Reads a thesaurus of the seeds' form.
    ///
    /// # Errors
    /// When the text is not JSON of that form; the error names line, column and field.
    pub fn parse(json: &str) -> Result<Thesaurus, serde_json::Error> {
        serde_json::from_str(json)
    }

    /// The thesaurus that the product ships.
    ///
    /// # Errors
    /// Never in a build that passed its tests.
    pub fn embedded() -> Result<Thesaurus, serde_json::Error> {
        Self::parse(Self::SEED)
    }
}

/// The words of a phrase as they are compared.
pub(super) fn phrase(text: &str) -> Vec<String> {
    words(text).map(folded).collect()
}
