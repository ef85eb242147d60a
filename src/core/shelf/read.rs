//! Reading: a file is taken whole, or refused whole with everything that is wrong in it.

use super::{FORMAT, Favourite, MOST_MODELS, OwnModel, Section, Shelf, VERSION};
use crate::core::file::{Expected, Field, MOST_BYTES, MOST_DEPTH, Problem, ReadError, parse_json, place};
use crate::core::ids::{ModelId, QuestionId, TermId, is_well_formed};
use crate::core::question_set::QuestionSet;
use crate::core::vocabulary::{Term, Vocabularies};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Reads a file with favourites and own models. Those may be drafts without a name, and answer questions or have terms that this
/// version does not know: nobody shall lose them by a new version. A byte order mark at the beginning is accepted. `is_taken` tells of ids that the file's models may not have, because other models have them.
///
/// # Errors
/// Everything that is wrong, in the file's order; never an empty list. Nothing is taken from a file that is refused.
pub fn read_shelf(
    bytes: &[u8],
    set: &QuestionSet,
    terms: &Vocabularies,
    is_taken: &dyn Fn(&str) -> bool,
) -> Result<Shelf, Vec<ReadError>> {
    Reader { set, terms, is_taken, is_own: true, faults: Vec::new() }.read(bytes)
}

/// Reads a file with an organisation's catalogue: the same, but each of its models has a name and known terms and questions only,
/// and there are no more than [`MOST_MODELS`].
///
/// # Errors
/// As those of [`read_shelf`].
pub fn read_catalogue(
    bytes: &[u8],
    set: &QuestionSet,
    terms: &Vocabularies,
    is_taken: &dyn Fn(&str) -> bool,
) -> Result<Shelf, Vec<ReadError>> {
    Reader { set, terms, is_taken, is_own: false, faults: Vec::new() }.read(bytes)
}

struct Reader<'a> {
    set: &'a QuestionSet,
    terms: &'a Vocabularies,
    is_taken: &'a dyn Fn(&str) -> bool,
    /// It was made by this app, of whatever version.
    is_own: bool,
    faults: Vec<Problem>,
}

impl Reader<'_> {
    fn read(mut self, bytes: &[u8]) -> Result<Shelf, Vec<ReadError>> {
        if bytes.len() > MOST_BYTES {
            return Err(vec![ReadError::TooLarge]);
        }
        let text = std::str::from_utf8(bytes).map_err(|error| vec![ReadError::NotUtf8 { at: error.valid_up_to() }])?;
        let value =
            parse_json(text.strip_prefix('\u{feff}').unwrap_or(text), MOST_DEPTH).map_err(|error| vec![error])?;
        let shelf = self.shelf(&value);
        if self.faults.is_empty() { Ok(shelf) } else { Err(self.faults.into_iter().map(ReadError::Field).collect()) }
    }

    /// Goes on after a fault, to find all of them.
    fn take<T>(&mut self, read: Result<T, Problem>) -> Option<T> {
        read.map_err(|fault| self.faults.push(fault)).ok()
    }

    fn shelf(&mut self, value: &Value) -> Shelf {
        let mut shelf = Shelf::default();
        let Some(file) = self.take(Field::new("", "the file", value).object()) else { return shelf };
        self.header(file);
        for (name, value) in file {
            let field = Field::new("", name, value);
            match name.as_str() {
                "format" | "version" | "questionSet" => {}
                "title" => shelf.title = self.take(field.text()).unwrap_or_default().to_owned(),
                "region" => shelf.region = self.term(field, "regions"),
                "favourites" => shelf.favourites = self.favourites(field),
                "models" => shelf.models = self.models(field),
                _ => self.faults.push(field.refuse(Expected::KnownKey)),
            }
        }
        shelf
    }

    /// What must stand in every file.
    fn header(&mut self, file: &Map<String, Value>) {
        let key = self.set.key();
        let is_own = self.is_own;
        let mut required = |name: &str, expected: Expected, good: &dyn Fn(&Value) -> bool| match file.get(name) {
            None => self.faults.push(Problem { place: name.to_owned(), expected, found: None }),
            Some(value) if good(value) => {}
            Some(value) => self.faults.push(Field::new("", name, value).refuse(expected)),
        };
        required("format", Expected::ModelsFormat, &|value| value == FORMAT);
        required("version", Expected::Version, &|value| value.as_u64() == Some(VERSION));
        required("questionSet", Expected::QuestionSet(key.clone()), &|value| is_own || value == key.as_str());
        required("models", Expected::List, &|value| value.is_array());
    }

    fn favourites(&mut self, field: Field<'_>) -> Vec<Favourite> {
        let mut favourites: Vec<Favourite> = Vec::new();
        let items = self.take(field.list()).unwrap_or_default();
        for (index, item) in items.iter().enumerate() {
            let (parent, name) = (field.place(), format!("[{index}]"));
            let item = Field::new(&parent, &name, item);
            let Some(object) = self.take(item.object()) else { continue };
            let here = item.place();
            let mut favourite = Favourite { model: ModelId::from(""), note: String::new() };
            for (name, value) in object {
                let field = Field::new(&here, name, value);
                match name.as_str() {
                    "model" => {
                        let id = self.take(field.word(Expected::Id, |text| is_well_formed(text).then(|| text.into())));
                        favourite.model = id.unwrap_or(favourite.model);
                    }
                    "note" => favourite.note = self.take(field.text()).unwrap_or_default().to_owned(),
                    _ => self.faults.push(field.refuse(Expected::KnownKey)),
                }
            }
            if object.get("model").is_none() {
                self.faults.push(Problem { place: place(&here, "model"), expected: Expected::Id, found: None });
            }
            favourites.retain(|known| known.model != favourite.model);
            favourites.push(favourite);
        }
        favourites
    }

    fn models(&mut self, field: Field<'_>) -> Vec<OwnModel> {
        let mut models = Vec::new();
        let mut seen = BTreeSet::new();
        // That it is a list was looked at before.
        let items = field.list().unwrap_or_default();
        if items.len() > MOST_MODELS && !self.is_own {
            self.faults.push(field.refuse(Expected::FewerModels));
            return models;
        }
        for (index, item) in items.iter().enumerate() {
            let (parent, name) = (field.place(), format!("[{index}]"));
            let item = Field::new(&parent, &name, item);
            let Some(object) = self.take(item.object()) else { continue };
            let here = item.place();
            let mut model = OwnModel::new(ModelId::from(""));
            for (name, value) in object {
                self.part(Field::new(&here, name, value), name, &mut model);
            }
            let name = (Section::Name.key(), Expected::FilledText);
            for (name, expected) in [("id", Expected::FreeId)].into_iter().chain((!self.is_own).then_some(name)) {
                if object.get(name).is_none() {
                    self.faults.push(Problem { place: place(&here, name), expected, found: None });
                }
            }
            if !model.id.is_empty() && !seen.insert(model.id.clone()) {
                self.faults.push(Field::new(&here, "id", &Value::from(&*model.id)).refuse(Expected::FreeId));
            }
            models.push(model);
        }
        models
    }

    /// A key of a model.
    fn part(&mut self, field: Field<'_>, name: &str, model: &mut OwnModel) {
        if let Some(section) = Section::ALL.into_iter().find(|section| section.key() == name) {
            let text = self.take(field.text()).unwrap_or_default();
            if section == Section::Name && text.trim().is_empty() && !self.is_own {
                self.faults.push(field.refuse(Expected::FilledText));
            }
            model.say(section, text);
        } else if let Some(list) = self.terms.of_models().into_iter().position(|(list, _)| list == name) {
            let items = self.take(field.list()).unwrap_or_default();
            for (index, item) in items.iter().enumerate() {
                let (parent, number) = (field.place(), format!("[{index}]"));
                if let Some(term) = self.term(Field::new(&parent, &number, item), name) {
                    model.tick(list, &term, true);
                }
            }
        } else {
            match name {
                "id" => {
                    let free = |text: &str| (is_well_formed(text) && !(self.is_taken)(text)).then(|| text.into());
                    let id = field.word(Expected::FreeId, free);
                    model.id = self.take(id).unwrap_or_else(|| ModelId::from(""));
                }
                "questions" => self.questions(field, model),
                _ => self.faults.push(field.refuse(Expected::KnownKey)),
            }
        }
    }

    fn questions(&mut self, field: Field<'_>, model: &mut OwnModel) {
        let Some(object) = self.take(field.object()) else { return };
        let parent = field.place();
        for (id, how) in object {
            let field = Field::new(&parent, id, how);
            if self.set.question(id).is_none() && !(self.is_own && is_well_formed(id)) {
                self.faults.push(field.refuse(Expected::Question));
            } else if let Some(how) = self.take(field.text()) {
                model.answers.insert(QuestionId::from(id.as_str()), how.to_owned());
            }
        }
    }

    fn term(&mut self, field: Field<'_>, list: &str) -> Option<TermId> {
        let lists = self.terms.of_models();
        let known: &[Term] = lists.into_iter().find(|(name, _)| *name == list).map_or(&[], |(_, terms)| terms);
        let is_known = |text: &str| known.iter().any(|term| &*term.id == text) || (self.is_own && is_well_formed(text));
        let accept = |text: &str| is_known(text).then(|| TermId::from(text));
        let term = field.word(Expected::Term, accept);
        self.take(term)
    }
}
