//! An operating model.

use super::{Link, Place};
use crate::core::ids::{ModelId, TermId};
use crate::core::listed::{listed, listed_cases};
use crate::core::locale::{LocalText, Locale};
use crate::core::vocabulary::Facet;
use serde::Deserialize;

/// An operating model ("osallisuuden palanen").
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Model {
    /// Its id.
    pub id: ModelId,
    /// Its title. The Finnish one is the original; the others are the product's unofficial translations.
    pub title: LocalText,
    /// What it is, in a few sentences of the product's own.
    pub summary: LocalText,
    /// The projects and organisations that developed it, as named in THL's list.
    pub developers: Vec<String>,
    /// Actors of the same kind, as named there.
    pub similar: Vec<String>,
    /// Who funded it, and when.
    pub funding: Vec<Funding>,
    /// Its page on Innokylä, where one is known.
    pub innokyla_url: Option<String>,
    /// The pages that its description rests on.
    pub sources: Vec<String>,
    /// What is known of its state today.
    pub status: Option<LocalText>,
    /// Where it was developed or carried out.
    pub place: Place,
    /// Who it is for.
    pub target_groups: Vec<TermId>,
    /// Where it takes place.
    pub settings: Vec<TermId>,
    /// What is done.
    pub methods: Vec<TermId>,
    /// In what form.
    pub formats: Vec<TermId>,
    /// What it is about.
    pub themes: Vec<TermId>,
    /// The questions that it answers.
    pub links: Vec<Link>,
    /// What the description rests on.
    pub evidence: Evidence,
}

/// A source of funding.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Funding {
    /// A term of the vocabulary `programmes`.
    pub programme: TermId,
    /// The first year, where it is known.
    #[serde(default)]
    pub from: Option<u16>,
    /// The last year, where it is known.
    #[serde(default)]
    pub to: Option<u16>,
}

/// What a model's description rests on, the firmest first. Its names stand in the vocabulary `evidence`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// The model's own page on Innokylä.
    InnokylaPage,
    /// The description of the project.
    ProjectDescription,
    /// The title alone.
    TitleOnly,
    /// What the user or the user's organisation wrote.
    Own,
}

listed!(
    Model {
        id, title, summary, developers, similar, funding, innokyla_url, sources, status, place, target_groups, settings, methods,
        formats, themes, links, evidence,
    }
    Funding { programme, from, to }
);
listed_cases!(Evidence { InnokylaPage, ProjectDescription, TitleOnly, Own });

impl Evidence {
    /// The term in the vocabulary `evidence`.
    pub fn key(self) -> &'static str {
        match self {
            Evidence::InnokylaPage => "innokyla-page",
            Evidence::ProjectDescription => "project-description",
            Evidence::TitleOnly => "title-only",
            Evidence::Own => "own",
        }
    }
}

impl Model {
    /// All terms that it is described with, in the order of [`Vocabularies::of_models`](crate::core::vocabulary::Vocabularies::of_models).
    pub fn terms(&self) -> [&[TermId]; 6] {
        [&self.target_groups, &self.settings, &self.methods, &self.formats, &self.themes, &self.place.regions]
    }

    /// The terms of one facet of contexts.
    pub fn of(&self, facet: Facet) -> &[TermId] {
        match facet {
            Facet::TargetGroups => &self.target_groups,
            Facet::Settings => &self.settings,
            Facet::Themes => &self.themes,
        }
    }

    /// The link to a question, if there is one.
    pub fn link(&self, question: &str) -> Option<&Link> {
        self.links.iter().find(|link| &*link.question == question)
    }

    /// The first and last year of its funding, where any is known.
    pub fn years(&self) -> Option<(u16, u16)> {
        let years = || self.funding.iter().flat_map(|funding| [funding.from, funding.to]).flatten();
        years().min().zip(years().max())
    }

    /// The same model with the texts of one language only. The original title stays.
    pub fn only(&self, locale: Locale) -> Model {
        let mut model = self.clone();
        model.title = LocalText { fi: self.title.fi.clone(), ..self.title.only(locale) };
        model.summary = self.summary.only(locale);
        model.status = self.status.as_ref().map(|status| status.only(locale));
        for link in &mut model.links {
            link.why = link.why.only(locale);
        }
        model
    }
}
