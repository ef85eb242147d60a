//! What users keep of the catalogue, and what they add to it: favourites with notes, and models of their own. The same form
//! serves for a catalogue of an organisation's own. `docs/files.md` describes the files.

mod own_model;
mod read;
mod section;
mod step;
mod taken;
mod write;

pub use own_model::OwnModel;
pub use read::{read_catalogue, read_shelf};
pub use section::Section;
pub use step::Step;
pub use taken::Taken;
pub use write::write_shelf;

use super::catalogue::{Catalogue, Model};
use super::ids::{ModelId, TermId};
use std::collections::{BTreeMap, BTreeSet};

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

    /// The id of an own model to be described: one that was begun and left blank, or else a new one. `token` makes it another one
    /// than those that other browsers give: letters and digits, by chance.
    pub fn id_to_begin(&self, token: &str) -> ModelId {
        let blank = self.models.iter().find(|model| model.is_blank());
        blank.map_or_else(|| self.free_id(&format!("own-{token}")), |blank| blank.id.clone())
    }

    /// Begins an own model of an id, unless that was done.
    pub fn begin(&mut self, id: &ModelId) {
        if self.model(id).is_none() {
            self.models.push(OwnModel::new(id.clone()));
        }
    }

    /// Puts back the own models that another one has and this one lacks.
    pub fn put_back_all(&mut self, other: &Shelf) {
        for model in &other.models {
            if self.model(&model.id).is_none() {
                self.models.push(model.clone());
            }
        }
    }

    /// An id that no own model has: the one that is wanted, or one like it.
    fn free_id(&self, wanted: &str) -> ModelId {
        let others = (2..).map(|number| format!("{wanted}-{number}"));
        let free = [wanted.to_owned()].into_iter().chain(others).find(|id| self.model(id).is_none());
        ModelId::from(free.unwrap_or_default().as_str())
    }

    /// What there is of a model: whether it is a favourite, and the own model.
    pub fn taken(&self, id: &str) -> Taken {
        let favourite = self.favourites.iter().enumerate().find(|(_, favourite)| &*favourite.model == id);
        let model = self.models.iter().enumerate().find(|(_, model)| &*model.id == id);
        Taken {
            favourite: favourite.map(|(at, favourite)| (at, favourite.clone())),
            model: model.map(|(at, model)| (at, model.clone())),
        }
    }

    /// Puts back what was taken, where it stood. What has come in its place stays.
    pub fn put_back(&mut self, taken: Taken) {
        if let Some((at, model)) = taken.model.filter(|(_, model)| self.model(&model.id).is_none()) {
            self.models.insert(at.min(self.models.len()), model);
        }
        if let Some((at, favourite)) = taken.favourite.filter(|(_, kept)| self.favourite(&kept.model).is_none()) {
            self.favourites.insert(at.min(self.favourites.len()), favourite);
        }
    }

    /// Removes an own model, and what was noted on it.
    pub fn remove(&mut self, id: &ModelId) {
        self.models.retain(|model| model.id != *id);
        self.favour(id, false);
    }

    /// Adds what another one has. An own model that says something else than the one of its id here gets an id of its own, and
    /// of two notes on a model the longer one stays. Adding the same again changes nothing.
    pub fn add(&mut self, other: Shelf) {
        let mut renamed = BTreeMap::new();
        for mut model in other.models {
            let wanted = model.id.clone();
            let is_same = |known: &&OwnModel| known.says_the_same(&model) && known.id.starts_with(&*wanted);
            if let Some(same) = self.models.iter().find(is_same) {
                renamed.insert(wanted, same.id.clone());
                continue;
            }
            model.id = self.free_id(&wanted);
            renamed.insert(wanted, model.id.clone());
            self.models.push(model);
        }
        for Favourite { model, note } in other.favourites {
            let model = renamed.get(&model).cloned().unwrap_or(model);
            self.favour(&model, true);
            if self.favourite(&model).is_some_and(|known| known.note.chars().count() < note.chars().count()) {
                self.note(&model, &note);
            }
        }
        self.region = self.region.take().or(other.region);
    }

    /// This file as an organisation's catalogue: with a title, and without what somebody likes.
    #[must_use]
    pub fn into_catalogue(self, file_name: String) -> Shelf {
        let title = if self.title.trim().is_empty() { file_name } else { self.title };
        Shelf { title, models: self.models, ..Shelf::default() }
    }
}

/// The models that stand beside a catalogue: own ones first, each id once.
pub fn added_models(catalogue: &Catalogue, shelves: &[&Shelf]) -> Vec<Model> {
    let mut added: Vec<Model> = shelves.iter().flat_map(|shelf| &shelf.models).filter_map(OwnModel::as_model).collect();
    let mut seen: BTreeSet<ModelId> = BTreeSet::new();
    seen.extend(catalogue.models.iter().map(|model| model.id.clone()));
    added.retain(|model| seen.insert(model.id.clone()));
    added
}

#[cfg(test)]
mod tests;
