//! The catalogue of operating models.

mod link;
mod model;
mod place;
mod project;

pub use link::Link;
pub use model::{Evidence, Funding, Model};
pub use place::Place;
pub use project::{Project, project_id};

use super::listed::listed;
use super::locale::Locale;
use serde::Deserialize;

/// All models, from `seeds/models.json`, whose fields `seeds/README.md` explains.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Catalogue {
    /// The models, in the catalogue's order.
    pub models: Vec<Model>,
}

listed!(Catalogue { models });

impl Catalogue {
    /// The text of `seeds/models.json`. The web app does not use it, so that it is left out of the app's wasm:
    /// there the catalogue comes as a file of its own in the language that is read.
    pub const SEED: &'static str = include_str!("../../../seeds/models.json");

    /// Reads a catalogue of the seeds' form.
    ///
    /// # Errors
    /// When the text is not JSON of that form; the error names line, column and field.
    pub fn parse(json: &str) -> Result<Catalogue, serde_json::Error> {
        serde_json::from_str(json)
    }

    /// The catalogue that the product ships.
    ///
    /// # Errors
    /// Never in a build that passed its tests.
    pub fn embedded() -> Result<Catalogue, serde_json::Error> {
        Self::parse(Self::SEED)
    }

    /// The model of an id.
    pub fn model(&self, id: &str) -> Option<&Model> {
        self.models.iter().find(|model| &*model.id == id)
    }

    /// The same catalogue with the texts that another language's copy of it has.
    #[must_use]
    pub fn joined(mut self, other: &Catalogue) -> Catalogue {
        for (model, other) in self.models.iter_mut().zip(&other.models) {
            model.title = model.title.joined(&other.title);
            model.summary = model.summary.joined(&other.summary);
            for (link, other) in model.links.iter_mut().zip(&other.links) {
                link.why = link.why.joined(&other.why);
            }
        }
        self
    }

    /// The same catalogue with the texts of one language only. Original titles stay.
    pub fn only(&self, locale: Locale) -> Catalogue {
        Catalogue { models: self.models.iter().map(|model| model.only(locale)).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::listed::Listed;

    #[test]
    fn a_catalogue_of_one_language_is_a_catalogue() {
        let catalogue = Catalogue::embedded().unwrap();
        assert_eq!(catalogue.models.len(), 102);
        for locale in Locale::ALL {
            let only = catalogue.only(locale);
            assert_eq!(Catalogue::unpack(only.pack().leak().as_bytes()).as_ref(), Some(&only));
            for (one, all) in only.models.iter().zip(&catalogue.models) {
                assert_eq!(one.title.get(locale), all.title.get(locale));
                assert_eq!(one.title.fi, all.title.fi);
                assert_eq!(one.links.len(), all.links.len());
            }
        }
    }
}
