//! Reading: from bytes, text or an already read value to an assessment.

use super::field::{Field, place};
use super::{Carried, Expected, FORMAT, MOST_BYTES, MOST_DEPTH, Problem, ReadError, Remark, VERSION, strict_json};
use crate::core::assessment::{Answer, AnsweredBy, Assessment, Basis, Context, Level, Response, Role};
use crate::core::ids::{PartId, TermId};
use crate::core::question_set::{Question, QuestionSet};
use crate::core::vocabulary::{Facet, Vocabularies};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// An assessment that was read, with word of what this version does not know.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The assessment.
    pub assessment: Assessment,
    /// What was kept without being understood.
    pub remarks: Vec<Remark>,
}

/// Reads an assessment file's bytes. A byte order mark at the beginning is accepted.
///
/// # Errors
/// See [`ReadError`]. Nothing is taken from a file that is refused.
pub fn read_bytes(bytes: &[u8], set: &QuestionSet, vocabularies: &Vocabularies) -> Result<Opened, ReadError> {
    if bytes.len() > MOST_BYTES {
        return Err(ReadError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| ReadError::NotUtf8 { at: error.valid_up_to() })?;
    read(text, set, vocabularies)
}

/// Reads an assessment file's text. A byte order mark at the beginning is accepted.
///
/// # Errors
/// See [`ReadError`]. Nothing is taken from a file that is refused.
pub fn read(text: &str, set: &QuestionSet, vocabularies: &Vocabularies) -> Result<Opened, ReadError> {
    if text.len() > MOST_BYTES {
        return Err(ReadError::TooLarge);
    }
    let value = strict_json::parse(text.strip_prefix('\u{feff}').unwrap_or(text), MOST_DEPTH)?;
    read_value(&value, set, vocabularies)
}

/// Reads an assessment from JSON that was read before.
///
/// # Errors
/// [`ReadError::Field`] with the first field that does not fit.
pub fn read_value(value: &Value, set: &QuestionSet, vocabularies: &Vocabularies) -> Result<Opened, ReadError> {
    let mut reader = Reader { set, version: set.version, vocabularies, remarks: Vec::new() };
    let assessment = reader.assessment(value).map_err(ReadError::Field)?;
    Ok(Opened { assessment, remarks: reader.remarks })
}

struct Reader<'a> {
    set: &'a QuestionSet,
    /// The version of the set that the file answers.
    version: u32,
    vocabularies: &'a Vocabularies,
    remarks: Vec<Remark>,
}

impl Reader<'_> {
    fn assessment(&mut self, value: &Value) -> Result<Assessment, Problem> {
        let file = Field::new("", "the file", value).object()?;
        self.header(file)?;
        let mut assessment = Assessment::default();
        for (name, value) in file {
            let field = Field::new("", name, value);
            match name.as_str() {
                "format" | "version" | "questionSet" => {}
                "title" => assessment.title = field.text()?.to_owned(),
                "organisation" => assessment.organisation = field.text()?.to_owned(),
                "scope" => assessment.scope = field.text()?.to_owned(),
                "date" => assessment.date = Some(field.word(Expected::Date, |text| text.parse().ok())?),
                "answeredBy" => assessment.answered_by = self.answered_by(field)?,
                "context" => assessment.context = self.context(field)?,
                "responses" => self.responses(field, &mut assessment)?,
                "focus" => assessment.focus = field.list()?.to_vec(),
                "plan" => assessment.plan = field.list()?.to_vec(),
                _ => self.keep(field, name, value, &mut assessment.extra),
            }
        }
        Ok(assessment)
    }

    /// What must stand in every file, in the order in which it makes sense to complain.
    fn header(&mut self, file: &Map<String, Value>) -> Result<(), Problem> {
        let required = |name: &'static str, expected: Expected, good: &dyn Fn(&Value) -> bool| match file.get(name) {
            None => Err(Problem { place: name.to_owned(), expected, found: None }),
            Some(value) if good(value) => Ok(()),
            Some(value) => Err(Field::new("", name, value).refuse(expected)),
        };
        required("format", Expected::Format, &|value| value == FORMAT)?;
        required("version", Expected::Version, &|value| value.as_u64() == Some(VERSION))?;
        let version = file.get("questionSet").and_then(Value::as_str).and_then(|key| self.set.version_of(key));
        required("questionSet", Expected::QuestionSet(self.set.key()), &|_| version.is_some())?;
        self.version = version.unwrap_or(self.version);
        required("responses", Expected::Object, &|value| value.is_object())
    }

    fn answered_by(&mut self, field: Field<'_>) -> Result<Vec<AnsweredBy>, Problem> {
        let mut all: Vec<AnsweredBy> = Vec::new();
        for (index, item) in field.list()?.iter().enumerate() {
            let (parent, name) = (field.place(), format!("[{index}]"));
            let item = Field::new(&parent, &name, item);
            let object = item.object()?;
            let here = item.place();
            let mut role = None;
            let mut count = None;
            let mut extra = Map::new();
            for (name, value) in object {
                let field = Field::new(&here, name, value);
                match name.as_str() {
                    "role" => {
                        let known = |text: &str| Role::ALL.into_iter().find(|role| role.key() == text);
                        role = Some(field.word(Expected::Role, known)?);
                    }
                    "count" => {
                        count = Some(field.whole(Expected::Count, |number| {
                            u32::try_from(number).ok().filter(|number| *number <= AnsweredBy::MOST)
                        })?);
                    }
                    _ => self.keep(field, name, value, &mut extra),
                }
            }
            let missing = || Problem { place: place(&here, "role"), expected: Expected::Role, found: None };
            all.push(AnsweredBy { role: role.ok_or_else(missing)?, count, extra });
        }
        Ok(all)
    }

    fn context(&mut self, field: Field<'_>) -> Result<Context, Problem> {
        let mut context = Context::default();
        let here = field.place();
        for (name, value) in field.object()? {
            let field = Field::new(&here, name, value);
            match Facet::ALL.into_iter().find(|facet| facet.key() == name) {
                Some(facet) => {
                    let terms: BTreeSet<TermId> = ids(field)?;
                    let known = self.vocabularies.of(facet);
                    let unknown = terms.iter().filter(|term| !known.iter().any(|known| known.id == **term));
                    self.remarks.extend(unknown.map(|term| Remark::UnknownTerm(facet, term.to_string())));
                    *context.of_mut(facet) = terms;
                }
                None => self.keep(field, name, value, &mut context.extra),
            }
        }
        Ok(context)
    }

    fn responses(&mut self, field: Field<'_>, assessment: &mut Assessment) -> Result<(), Problem> {
        let here = field.place();
        let (set, version) = (self.set, self.version);
        let responses = field.object()?;
        let mut count = 0;
        for (id, value) in responses {
            if let Some(question) = set.carried(version, id) {
                let response = self.response(Field::new(&here, id, value), question)?;
                assessment.respond(&question.id, |blank| *blank = response);
                count += 1;
            }
        }
        let unknown = &mut assessment.unknown_responses;
        for (id, value) in responses {
            if set.carried(version, id).is_some() {
                continue;
            }
            let mut name = id.clone();
            // By its bare id it might be taken for the answer to another question, now or later.
            if version != set.version && !id.contains('/') {
                name = format!("{}/{id}", set.key_of(version));
            }
            while unknown.contains_key(&name) {
                name.push('+');
            }
            self.remarks.push(Remark::UnknownQuestion(name.clone()));
            unknown.insert(name, value.clone());
        }
        if version != set.version {
            self.remarks.push(Remark::Carried(Carried { from: version, count, left: unknown.len() }));
        }
        Ok(())
    }

    fn response(&mut self, field: Field<'_>, question: &Question) -> Result<Response, Problem> {
        let mut response = Response::default();
        let here = field.place();
        let object = field.object()?;
        if object.contains_key("level") && object.contains_key("skip") {
            return Err(field.refuse(Expected::OneAnswer));
        }
        for (name, value) in object {
            let field = Field::new(&here, name, value);
            match name.as_str() {
                "level" => response.answer = Some(Answer::Level(field.whole(Expected::Level, Level::new)?)),
                "skip" => response.answer = Some(field.word(Expected::Skip, skip)?),
                "note" => response.note = field.text()?.to_owned(),
                "important" => response.important = field.flag()?,
                "basis" => {
                    let basis = |text: &str| Basis::ALL.into_iter().find(|basis| basis.key() == text);
                    response.basis = Some(field.word(Expected::Basis, basis)?);
                }
                "parts" => {
                    response.parts = ids::<PartId>(field)?;
                    let known = question.parts.as_ref().map_or(&[][..], |parts| &parts.items);
                    let unknown = response.parts.iter().filter(|part| !known.iter().any(|known| known.id == **part));
                    self.remarks.extend(
                        unknown.map(|part| Remark::UnknownPart {
                            question: question.id.to_string(),
                            part: part.to_string(),
                        }),
                    );
                }
                _ => self.keep(field, name, value, &mut response.extra),
            }
        }
        Ok(response)
    }

    fn keep(&mut self, field: Field<'_>, name: &str, value: &Value, extra: &mut Map<String, Value>) {
        self.remarks.push(Remark::UnknownKey(field.place()));
        extra.insert(name.to_owned(), value.clone());
    }
}

/// A list of texts, as a set of ids.
fn ids<T: for<'t> From<&'t str> + Ord>(field: Field<'_>) -> Result<BTreeSet<T>, Problem> {
    let parent = field.place();
    let mut ids = BTreeSet::new();
    for (index, item) in field.list()?.iter().enumerate() {
        ids.insert(T::from(Field::new(&parent, &format!("[{index}]"), item).text()?));
    }
    Ok(ids)
}

fn skip(text: &str) -> Option<Answer> {
    match text {
        "not-applicable" => Some(Answer::NotApplicable),
        "dont-know" => Some(Answer::DontKnow),
        _ => None,
    }
}
