//! Writing: the reverse of reading.

use super::{FORMAT, Favourite, OwnModel, Section, Shelf, VERSION};
use crate::core::file::to_json;
use crate::core::ids::TermId;
use crate::core::question_set::QuestionSet;
use crate::core::vocabulary::Vocabularies;
use serde_json::{Map, Value};

/// The shelf as a file: indented JSON with a line end.
pub fn write_shelf(shelf: &Shelf, set: &QuestionSet, terms: &Vocabularies) -> String {
    let mut file = Map::new();
    file.insert("format".to_owned(), FORMAT.into());
    file.insert("version".to_owned(), VERSION.into());
    file.insert("questionSet".to_owned(), set.key().into());
    insert(&mut file, "title", &shelf.title);
    if let Some(region) = &shelf.region {
        insert(&mut file, "region", region);
    }
    if !shelf.favourites.is_empty() {
        file.insert("favourites".to_owned(), shelf.favourites.iter().map(favourite).collect());
    }
    file.insert("models".to_owned(), shelf.models.iter().map(|own| model(own, terms)).collect());
    to_json(&file)
}

fn favourite(Favourite { model, note }: &Favourite) -> Value {
    let mut object = Map::new();
    insert(&mut object, "model", model);
    insert(&mut object, "note", note);
    Value::Object(object)
}

fn model(model: &OwnModel, terms: &Vocabularies) -> Value {
    let mut object = Map::new();
    insert(&mut object, "id", &model.id);
    for section in Section::ALL {
        insert(&mut object, section.key(), model.text(section));
    }
    for ((list, _), chosen) in terms.of_models().into_iter().zip(&model.terms) {
        if !chosen.is_empty() {
            object.insert(list.to_owned(), chosen.iter().map(|term: &TermId| Value::from(&**term)).collect());
        }
    }
    if !model.answers.is_empty() {
        let mut questions = Map::new();
        for (question, how) in &model.answers {
            questions.insert(question.to_string(), how.as_str().into());
        }
        object.insert("questions".to_owned(), questions.into());
    }
    Value::Object(object)
}

/// What is empty is left out.
fn insert(object: &mut Map<String, Value>, name: &str, text: &str) {
    if !text.is_empty() {
        object.insert(name.to_owned(), text.into());
    }
}
