//! A set-up as a link and as a file.

use super::link::{Kind, LinkError, decode, encode};
use super::{Choice, Group, Length, Phrasing, SETUP_FORMAT, Setup, VERSION};
use crate::core::assessment::Role;
use crate::core::file::{Expected, Field, MOST_BYTES, MOST_DEPTH, Problem, ReadError, parse_json, place, to_json};
use crate::core::ids::QuestionId;
use crate::core::question_set::QuestionSet;
use serde_json::{Map, Value, json};

/// The fields of a set-up. Links have their values alone, in this order.
const FIELDS: [&str; 6] = ["title", "questionSet", "questions", "groups", "minutes", "round"];

/// The fragment, without its `#`, that carries a set-up. The names of the fields stay out, because each character makes the squares
/// of the QR code smaller.
pub fn setup_link(setup: &Setup, set: &QuestionSet) -> String {
    let value = value(setup, set);
    let values: Value = FIELDS.iter().filter_map(|name| value.get(name).cloned()).collect();
    Kind::Setup.fragment(&encode(&values))
}

/// Reads a set-up from a link: a whole address or its fragment.
///
/// # Errors
/// See [`LinkError`].
pub fn read_setup_link(link: &str, set: &QuestionSet) -> Result<Setup, LinkError> {
    let list = decode(Kind::Setup.carried(link)?)?;
    let read = || {
        let field = Field::new("", "setup", &list);
        let values = field.list()?;
        if let Some(beyond) = values.get(FIELDS.len()) {
            return Err(Field::new("setup", &format!("[{}]", FIELDS.len()), beyond).refuse(Expected::KnownKey));
        }
        let object: Map<String, Value> = FIELDS.map(str::to_owned).into_iter().zip(values.iter().cloned()).collect();
        read_value(Field::new("", "setup", &Value::Object(object)), set)
    };
    read().map_err(|problem| LinkError::Content(ReadError::Field(problem)))
}

/// A set-up as a file: indented JSON with a line end.
pub fn write_setup(setup: &Setup, set: &QuestionSet) -> String {
    to_json(&json!({"format": SETUP_FORMAT, "version": VERSION, "setup": value(setup, set)}))
}

/// Reads a set-up's file. A byte order mark at the beginning is accepted.
///
/// # Errors
/// See [`ReadError`].
pub fn read_setup(bytes: &[u8], set: &QuestionSet) -> Result<Setup, ReadError> {
    let value = json_of(bytes)?;
    let read = || {
        let file = Field::new("", "the file", &value).object()?;
        header(file, SETUP_FORMAT)?;
        known_keys("", file, &["format", "version", "setup"])?;
        read_value(required("", file, "setup", Expected::Object)?, set)
    };
    read().map_err(ReadError::Field)
}

/// The JSON of a file.
pub(super) fn json_of(bytes: &[u8]) -> Result<Value, ReadError> {
    if bytes.len() > MOST_BYTES {
        return Err(ReadError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| ReadError::NotUtf8 { at: error.valid_up_to() })?;
    parse_json(text.strip_prefix('\u{feff}').unwrap_or(text), MOST_DEPTH)
}

/// What must stand at the beginning of a file.
pub(super) fn header(file: &Map<String, Value>, format: &'static str) -> Result<(), Problem> {
    let expected = Expected::Exactly(format);
    required("", file, "format", expected.clone())?.word(expected, |text| (text == format).then_some(()))?;
    let version = required("", file, "version", Expected::Version)?;
    version.whole(Expected::Version, |version| (version == VERSION).then_some(()))
}

/// Refuses the first key that the form does not have.
pub(super) fn known_keys(here: &str, object: &Map<String, Value>, known: &[&str]) -> Result<(), Problem> {
    let unknown = object.iter().find(|(name, _)| !known.contains(&name.as_str()));
    unknown.map_or(Ok(()), |(name, value)| Err(Field::new(here, name, value).refuse(Expected::KnownKey)))
}

/// A field that must be there.
pub(super) fn required<'a>(
    here: &'a str,
    object: &'a Map<String, Value>,
    name: &'a str,
    expected: Expected,
) -> Result<Field<'a>, Problem> {
    let missing = || Problem { place: place(here, name), expected, found: None };
    object.get(name).map(|value| Field::new(here, name, value)).ok_or_else(missing)
}

/// The JSON of a set-up. What is usual is left out.
pub(super) fn value(setup: &Setup, set: &QuestionSet) -> Value {
    let choice = Choice::ALL.into_iter().find(|choice| choice.questions(set) == setup.questions);
    let mut object = Map::new();
    object.insert("title".to_owned(), setup.title.as_str().into());
    object.insert("questionSet".to_owned(), setup.question_set.as_str().into());
    let list = || setup.questions.iter().map(|id| Value::from(&**id)).collect();
    object.insert("questions".to_owned(), choice.map_or_else(list, |choice| choice.key().into()));
    object.insert("groups".to_owned(), setup.groups.iter().map(group).collect());
    object.insert("minutes".to_owned(), setup.length.minutes().into());
    if setup.round != 1 {
        object.insert("round".to_owned(), setup.round.into());
    }
    Value::Object(object)
}

/// A role with its usual phrasing is its key alone.
fn group(group: &Group) -> Value {
    let mut object = Map::new();
    if group.role == Role::Other {
        object.insert("name".to_owned(), group.name.as_str().into());
    } else if group.phrasing == Group::usual_phrasing(group.role) {
        return group.role.key().into();
    } else {
        object.insert("role".to_owned(), group.role.key().into());
    }
    if group.phrasing != Group::usual_phrasing(group.role) {
        object.insert("wording".to_owned(), group.phrasing.key().into());
    }
    Value::Object(object)
}

/// Reads the JSON of a set-up.
pub(super) fn read_value(field: Field<'_>, set: &QuestionSet) -> Result<Setup, Problem> {
    let here = field.place();
    let object = field.object()?;
    let required = |name, expected| required(&here, object, name, expected);
    known_keys(&here, object, &FIELDS)?;
    let title = required("title", Expected::FilledText)?.text()?.to_owned();
    let question_set = required("questionSet", Expected::QuestionSet(set.key()))?.text()?.to_owned();
    // Whatever other sets there are, their questions are none of this one's.
    if question_set != set.key() {
        return Err(required("questionSet", Expected::Object)?.refuse(Expected::QuestionSet(set.key())));
    }
    let questions = questions(required("questions", Expected::Questions)?, set)?;
    let list = required("groups", Expected::Groups)?;
    let parent = list.place();
    let mut groups = Vec::new();
    for (index, item) in list.list()?.iter().enumerate() {
        groups.push(read_group(Field::new(&parent, &format!("[{index}]"), item))?);
    }
    let minutes = Expected::OneOf("60, 90, 120");
    let length = |number| Length::ALL.into_iter().find(|length| u64::from(length.minutes()) == number);
    let length = required("minutes", minutes.clone())?.whole(minutes, length)?;
    let round = match object.get("round") {
        Some(round) => {
            Field::new(&here, "round", round).whole(Expected::OneOf("1, 2"), |round| round.try_into().ok())?
        }
        None => 1,
    };
    let setup = Setup { title, question_set, questions, groups, length, round };
    match setup.faults(set).into_iter().next() {
        Some(fault) => Err(Problem { place: place(&here, &fault.place), ..fault }),
        None => Ok(setup),
    }
}

fn questions(field: Field<'_>, set: &QuestionSet) -> Result<Vec<QuestionId>, Problem> {
    let choice = |text: &str| Choice::ALL.into_iter().find(|choice| choice.key() == text);
    if let Ok(choice) = field.word(Expected::Questions, choice) {
        return Ok(choice.questions(set));
    }
    let list = field.list().map_err(|_| field.refuse(Expected::Questions))?;
    let parent = field.place();
    let id = |(index, item): (usize, &Value)| {
        Field::new(&parent, &format!("[{index}]"), item).word(Expected::Questions, |id| Some(QuestionId::from(id)))
    };
    list.iter().enumerate().map(id).collect()
}

fn read_group(field: Field<'_>) -> Result<Group, Problem> {
    let role = |text: &str| Role::ALL.into_iter().find(|role| role.key() == text && *role != Role::Other);
    if let Ok(role) = field.word(Expected::Group, role) {
        return Ok(Group::of(role));
    }
    let object = field.object().map_err(|_| field.refuse(Expected::Group))?;
    let here = field.place();
    known_keys(&here, object, &["role", "name", "wording"])?;
    let part = |name| object.get(name).map(|value| Field::new(&here, name, value));
    let mut group = match (part("role"), part("name")) {
        (Some(field), None) => Group::of(field.word(Expected::Group, role)?),
        (None, Some(field)) => Group::named(field.text()?),
        _ => return Err(field.refuse(Expected::Group)),
    };
    if let Some(field) = part("wording") {
        let phrasing = |text: &str| Phrasing::ALL.into_iter().find(|phrasing| phrasing.key() == text);
        group.phrasing = field.word(Expected::OneOf("standard, plain, participant"), phrasing)?;
    }
    Ok(group)
}
