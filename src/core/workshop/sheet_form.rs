//! A sheet as a link and as a file.

use super::link::{Kind, LinkError, decode, encode};
use super::setup_form::{self, header, json_of, known_keys, required};
use super::{Code, CodeError, GroupAt, Revision, SHEET_FORMAT, Setup, Sheet, SheetId, Told, VERSION};
use crate::core::assessment::{Answer, Level};
use crate::core::file::{Expected, Field, Problem, ReadError, to_json};
use crate::core::ids::QuestionId;
use crate::core::question_set::QuestionSet;
use serde_json::{Map, Value};

/// The fragment, without its `#`, that carries a sheet: its code, and what it tells beyond it.
///
/// # Errors
/// [`CodeError::NoCode`] where there are more questions than a code has room for.
pub fn sheet_link(sheet: &Sheet) -> Result<String, CodeError> {
    let code = sheet.code()?.compact();
    let carried =
        sheet.told.as_ref().map_or_else(|| code.clone(), |told| format!("{code}.{}", encode(&told_value(told))));
    Ok(Kind::Sheet.fragment(&carried))
}

/// Reads a sheet from a link: a whole address or its fragment.
///
/// # Errors
/// See [`LinkError`].
pub fn read_sheet_link(link: &str, setup: &Setup) -> Result<Sheet, LinkError> {
    let carried = Kind::Sheet.carried(link)?;
    let (code, told) = carried.split_once('.').map_or((carried, None), |(code, told)| (code, Some(told)));
    let code: Code = code.parse().map_err(LinkError::Code)?;
    let mut sheet = Sheet::from_code(&code, setup).map_err(LinkError::Code)?;
    if let Some(told) = told {
        let value = decode(told)?;
        let told = read_told(&value, setup).map_err(|problem| LinkError::Content(ReadError::Field(problem)))?;
        sheet.told = Some(told);
    }
    Ok(sheet)
}

fn told_value(told: &Told) -> Value {
    let mut object = Map::new();
    if !told.important.is_empty() {
        object.insert("important".to_owned(), told.important.iter().map(|id| Value::from(&**id)).collect());
    }
    if !told.notes.is_empty() {
        let notes = told.notes.iter().map(|(id, note)| (id.to_string(), note.as_str().into()));
        object.insert("notes".to_owned(), Value::Object(notes.collect()));
    }
    Value::Object(object)
}

fn read_told(value: &Value, setup: &Setup) -> Result<Told, Problem> {
    let object = Field::new("", "the sheet", value).object()?;
    known_keys("", object, &["important", "notes"])?;
    let asked = |text: &str| setup.place(text).is_some().then(|| QuestionId::from(text));
    let mut told = Told::default();
    if let Some(value) = object.get("important") {
        for (index, item) in Field::new("", "important", value).list()?.iter().enumerate() {
            let field = Field::new("important", "", item);
            let place = || format!("important[{index}]");
            let id = field.word(Expected::Asked, asked).map_err(|problem| Problem { place: place(), ..problem })?;
            told.important.insert(id);
        }
    }
    if let Some(value) = object.get("notes") {
        for (name, value) in Field::new("", "notes", value).object()? {
            let field = Field::new("notes", name, value);
            let id = asked(name).ok_or_else(|| field.refuse(Expected::Question))?;
            note(&mut told, id, field.text()?);
        }
    }
    Ok(told)
}

fn note(told: &mut Told, id: QuestionId, note: &str) {
    if !note.is_empty() {
        told.notes.insert(id, note.to_owned());
    }
}

/// A sheet as a file, with the set-up that it answers: indented JSON with a line end.
pub fn write_sheet(sheet: &Sheet, setup: &Setup, set: &QuestionSet) -> String {
    let mut file = Map::new();
    file.insert("format".to_owned(), SHEET_FORMAT.into());
    file.insert("version".to_owned(), VERSION.into());
    file.insert("setup".to_owned(), setup_form::value(setup, set));
    file.insert("group".to_owned(), (sheet.group.number() + 1).into());
    file.insert("sheet".to_owned(), sheet.id.number().into());
    file.insert("revision".to_owned(), sheet.revision.number().into());
    if sheet.told.is_none() {
        file.insert("onlyAnswers".to_owned(), true.into());
    }
    let mut responses = Map::new();
    for (id, answer) in setup.questions.iter().zip(sheet.answers()) {
        let response = response(*answer, id, sheet.told.as_ref());
        if !response.is_empty() {
            responses.insert(id.to_string(), response.into());
        }
    }
    file.insert("responses".to_owned(), responses.into());
    to_json(&file)
}

/// As in the file of an assessment.
fn response(answer: Option<Answer>, id: &QuestionId, told: Option<&Told>) -> Map<String, Value> {
    let mut object = Map::new();
    match answer {
        Some(Answer::Level(level)) => object.insert("level".to_owned(), level.number().into()),
        Some(Answer::NotApplicable) => object.insert("skip".to_owned(), "not-applicable".into()),
        Some(Answer::DontKnow) => object.insert("skip".to_owned(), "dont-know".into()),
        None => None,
    };
    if let Some(note) = told.and_then(|told| told.notes.get(id)) {
        object.insert("note".to_owned(), note.as_str().into());
    }
    if told.is_some_and(|told| told.important.contains(id)) {
        object.insert("important".to_owned(), true.into());
    }
    object
}

/// Reads a sheet's file, with the set-up that it answers. A byte order mark at the beginning is accepted.
///
/// # Errors
/// See [`ReadError`].
pub fn read_sheet(bytes: &[u8], set: &QuestionSet) -> Result<(Setup, Sheet), ReadError> {
    read_file(&json_of(bytes)?, set).map_err(ReadError::Field)
}

fn read_file(value: &Value, set: &QuestionSet) -> Result<(Setup, Sheet), Problem> {
    let file = Field::new("", "the file", value).object()?;
    header(file, SHEET_FORMAT)?;
    known_keys("", file, &["format", "version", "setup", "group", "sheet", "revision", "onlyAnswers", "responses"])?;
    let setup = setup_form::read_value(required("", file, "setup", Expected::Object)?, set)?;
    let expected = Expected::WholeFrom(1, setup.groups.len() as u64);
    let at = |number: u64| number.checked_sub(1).and_then(GroupAt::new).filter(|at| setup.group(*at).is_some());
    let group = required("", file, "group", expected.clone())?.whole(expected, at)?;
    let expected = Expected::WholeFrom(0, SheetId::MOST);
    let id = required("", file, "sheet", expected.clone())?.whole(expected, SheetId::new)?;
    let expected = Expected::WholeFrom(0, Revision::MOST);
    let revision = required("", file, "revision", expected.clone())?.whole(expected, Revision::new)?;
    let mut sheet = Sheet::new(&setup, group, id);
    sheet.revision = revision;
    let mut told = Told::default();
    let responses = required("", file, "responses", Expected::Object)?;
    for (name, value) in responses.object()? {
        let field = Field::new("responses", name, value);
        let place = setup.place(name).ok_or_else(|| field.refuse(Expected::Question))?;
        sheet.set_answer(place, read_response(field, &QuestionId::from(name.as_str()), &mut told)?);
    }
    let only_answers = match file.get("onlyAnswers") {
        Some(value) => Field::new("", "onlyAnswers", value).flag()?,
        None => false,
    };
    if only_answers && told != Told::default() {
        return Err(responses.refuse(Expected::OnlyAnswers));
    }
    sheet.told = (!only_answers).then_some(told);
    Ok((setup, sheet))
}

fn read_response(field: Field<'_>, id: &QuestionId, told: &mut Told) -> Result<Option<Answer>, Problem> {
    let here = field.place();
    let object = field.object()?;
    known_keys(&here, object, &["level", "skip", "note", "important"])?;
    let part = |name| object.get(name).map(|value| Field::new(&here, name, value));
    let skip = |text: &str| match text {
        "not-applicable" => Some(Answer::NotApplicable),
        "dont-know" => Some(Answer::DontKnow),
        _ => None,
    };
    let answer = match (part("level"), part("skip")) {
        (Some(_), Some(_)) => return Err(field.refuse(Expected::OneAnswer)),
        (Some(level), None) => Some(Answer::Level(level.whole(Expected::Level, Level::new)?)),
        (None, Some(word)) => Some(word.word(Expected::Skip, skip)?),
        (None, None) => None,
    };
    if let Some(field) = part("note") {
        note(told, id.clone(), field.text()?);
    }
    if part("important").map_or(Ok(false), |field| field.flag())? {
        told.important.insert(id.clone());
    }
    Ok(answer)
}
