//! The terms that models and contexts are described with, named in every language.

use super::ids::TermId;
use super::listed::listed;
use super::locale::{LocalText, Locale};
use serde::Deserialize;

/// A term and its name.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The id that models and files use.
    pub id: TermId,
    /// What readers see.
    pub name: LocalText,
}

/// All vocabularies, from `seeds/vocabularies.json`. Each list is in reading order.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Vocabularies {
    /// Who a model or an activity is for.
    pub target_groups: Vec<Term>,
    /// Where it takes place.
    pub settings: Vec<Term>,
    /// What is done.
    pub methods: Vec<Term>,
    /// In what form.
    pub formats: Vec<Term>,
    /// What it is about.
    pub themes: Vec<Term>,
    /// Where it was developed: Finland's regions, by their codes of ISO 3166-2 in small letters.
    pub regions: Vec<Term>,
    /// Who funded it.
    pub programmes: Vec<Term>,
    /// What a model's description rests on.
    pub evidence: Vec<Term>,
    /// What a link's reason was read from.
    pub link_evidence: Vec<Term>,
}

listed!(
    Term { id, name }
    Vocabularies { target_groups, settings, methods, formats, themes, regions, programmes, evidence, link_evidence }
);

impl Vocabularies {
    /// The text of `seeds/vocabularies.json`.
    pub const SEED: &'static str = include_str!("../../seeds/vocabularies.json");

    /// Reads vocabularies of the seeds' form.
    ///
    /// # Errors
    /// When the text is not JSON of that form; the error names line, column and field.
    pub fn parse(json: &str) -> Result<Vocabularies, serde_json::Error> {
        serde_json::from_str(json)
    }

    /// The vocabularies that the product ships.
    ///
    /// # Errors
    /// Never in a build that passed its tests.
    pub fn embedded() -> Result<Vocabularies, serde_json::Error> {
        Self::parse(Self::SEED)
    }

    /// The same, read once for all tests.
    #[cfg(test)]
    pub(in crate::core) fn shared() -> &'static Vocabularies {
        static SHARED: std::sync::LazyLock<Vocabularies> =
            std::sync::LazyLock::new(|| Vocabularies::embedded().unwrap());
        &SHARED
    }

    /// The same vocabularies with the names in one language only.
    pub fn only(&self, locale: Locale) -> Vocabularies {
        let mut terms = self.clone();
        let Vocabularies {
            target_groups,
            settings,
            methods,
            formats,
            themes,
            regions,
            programmes,
            evidence,
            link_evidence,
        } = &mut terms;
        for list in [target_groups, settings, methods, formats, themes, regions, programmes, evidence, link_evidence] {
            for term in list {
                term.name = term.name.only(locale);
            }
        }
        terms
    }

    /// The lists that a model is described with, under the names that the seeds use.
    pub fn of_models(&self) -> [(&'static str, &[Term]); 6] {
        [
            ("targetGroups", &self.target_groups),
            ("settings", &self.settings),
            ("methods", &self.methods),
            ("formats", &self.formats),
            ("themes", &self.themes),
            ("regions", &self.regions),
        ]
    }

    /// The list of one facet of the context.
    pub fn of(&self, facet: Facet) -> &[Term] {
        match facet {
            Facet::TargetGroups => &self.target_groups,
            Facet::Settings => &self.settings,
            Facet::Themes => &self.themes,
        }
    }
}

/// What readers see for a term of a list; the id itself where the list does not know it.
pub fn name_of<'a>(terms: &'a [Term], id: &'a str, locale: Locale) -> &'a str {
    terms.iter().find(|term| &*term.id == id).map_or(id, |term| term.name.get(locale))
}

/// One of the three sides of a context.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// Who the activity is for.
    TargetGroups,
    /// Where it takes place.
    Settings,
    /// What it is about.
    Themes,
}

impl Facet {
    /// Every facet, in the order of forms and files.
    pub const ALL: [Facet; 3] = [Facet::TargetGroups, Facet::Settings, Facet::Themes];

    /// The facet's key in files.
    pub fn key(self) -> &'static str {
        match self {
            Facet::TargetGroups => "targetGroups",
            Facet::Settings => "settings",
            Facet::Themes => "themes",
        }
    }
}
