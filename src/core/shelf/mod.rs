//! What users keep of the catalogue, and what they add to it: favourites with notes, and models of their own. The same form
//! serves for a catalogue of an organisation's own. `docs/files.md` describes the files.

mod own_model;
mod read;
mod section;
mod step;
mod write;

pub use own_model::OwnModel;
pub use read::{read_catalogue, read_shelf};
pub use section::Section;
pub use step::Step;
pub use write::write_shelf;

use super::ids::{ModelId, TermId};
use std::collections::BTreeSet;

/// The `format` of files with models.
pub const FORMAT: &str = "osallisuuspeili/models";

/// The only `version` of them so far.
pub const VERSION: u64 = 1;

/// The most models in a file.
pub const MOST_MODELS: usize = 10_000;

/// Favourites and models. Everything may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelf {
    /// What the collection is called, where it is an organisation's catalogue.
    pub title: String,
    /// The users' own region: a term of the vocabulary `regions`.
    pub region: Option<TermId>,
    /// The favourites, in the order in which they were chosen.
    pub favourites: Vec<Favourite>,
    /// The own models, in the order in which they were begun.
    pub models: Vec<OwnModel>,
}

/// A model that users want to find again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Favourite {
    /// The model, of whatever catalogue.
    pub model: ModelId,
    /// Why, or what about it; may be empty.
    pub note: String,
}

impl Shelf {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        *self == Shelf::default()
    }

    /// The favourite of a model, if it is one.
    pub fn favourite(&self, model: &str) -> Option<&Favourite> {
        self.favourites.iter().find(|favourite| &*favourite.model == model)
    }

    /// Makes a model a favourite, or no longer; what was noted then goes too.
    pub fn favour(&mut self, model: &ModelId, favoured: bool) {
        if !favoured {
            self.favourites.retain(|favourite| favourite.model != *model);
        } else if self.favourite(model).is_none() {
            self.favourites.push(Favourite { model: model.clone(), note: String::new() });
        }
    }

    /// Notes something on a favourite.
    pub fn note(&mut self, model: &ModelId, note: &str) {
        if let Some(favourite) = self.favourites.iter_mut().find(|favourite| favourite.model == *model) {
            favourite.note = note.to_owned();
        }
    }

    /// The own model of an id.
    pub fn model(&self, id: &str) -> Option<&OwnModel> {
        self.models.iter().find(|model| &*model.id == id)
    }

    /// The own model of an id, to be changed.
    pub fn model_mut(&mut self, id: &str) -> Option<&mut OwnModel> {
        self.models.iter_mut().find(|model| &*model.id == id)
    }

    /// An id for another own model.
    pub fn free_id(&self) -> ModelId {
        let free = (1..).map(|number| format!("own-{number}")).find(|id| self.model(id).is_none());
        ModelId::from(free.unwrap_or_default().as_str())
    }

    /// Removes an own model, and what was noted on it.
    pub fn remove(&mut self, id: &ModelId) {
        self.models.retain(|model| model.id != *id);
        self.favour(id, false);
    }

    /// Adds what another one has. Of two models with one id the other's stays, of two notes on a model the longer one, so
    /// that nothing is lost that adding the same file again would not bring back.
    pub fn add(&mut self, other: Shelf) {
        for model in other.models {
            match self.model_mut(&model.id) {
                Some(known) => *known = model,
                None => self.models.push(model),
            }
        }
        for Favourite { model, note } in other.favourites {
            self.favour(&model, true);
            if self.favourite(&model).is_some_and(|known| known.note.chars().count() < note.chars().count()) {
                self.note(&model, &note);
            }
        }
        self.region = self.region.take().or(other.region);
    }

    /// The ids of its models.
    pub fn ids(&self) -> BTreeSet<ModelId> {
        let mut ids = BTreeSet::new();
        ids.extend(self.models.iter().map(|model| model.id.clone()));
        ids
    }
}

#[cfg(test)]
mod tests;
