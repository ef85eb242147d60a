//! The stored forms, apart from the domain's types. Each key's text is an object with a `version` of its own.
//! When a second form exists it gets a type of its own and a `From` of the first.

use super::{Saved, Settings};
use crate::core::file::{self, AssessmentV1, Carried, Remark};
use crate::core::locale::Locale;
use crate::core::question_set::QuestionSet;
use crate::core::vocabulary::Vocabularies;
use serde::Serialize;
use serde_json::{Map, Value};

const VERSION: u64 = 1;

/// An assessment file and what stands around it.
const MOST_DEPTH: usize = file::MOST_DEPTH + 1;

/// `osallisuuspeili.assessment`, version 1, and the same with a number for assessments beside it, where `archived` may stand. The assessment has the form of an assessment file.
#[derive(Serialize)]
struct SavedV1<'a> {
    version: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<&'a str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    archived: bool,
    assessment: AssessmentV1<'a>,
}

/// The text cannot be read: damaged, or of a later version.
#[derive(Debug)]
pub(super) struct Unreadable;

pub(super) fn write_saved(saved: &Saved, set: &QuestionSet) -> String {
    write_beside(saved, false, set)
}

/// An assessment beside the one in hand, which may be archived.
pub(super) fn write_beside(saved: &Saved, archived: bool, set: &QuestionSet) -> String {
    let assessment = AssessmentV1::new(&saved.assessment, set);
    file::to_json(&SavedV1 { version: VERSION, place: saved.place.as_deref(), archived, assessment })
}

/// An assessment beside the one in hand, and whether it is archived.
pub(super) fn read_beside(text: &str, set: &QuestionSet, terms: &Vocabularies) -> Result<(Saved, bool), Unreadable> {
    let (saved, _) = read_saved(text, set, terms)?;
    let archived = envelope(text)?.get("archived").and_then(Value::as_bool);
    Ok((saved, archived.unwrap_or_default()))
}

/// What was saved, and what became of it if the questions have changed since. What is merely unknown was told when it came
/// from a file.
pub(super) fn read_saved(
    text: &str,
    set: &QuestionSet,
    terms: &Vocabularies,
) -> Result<(Saved, Option<Carried>), Unreadable> {
    let stored = envelope(text)?;
    let opened = file::read_value(stored.get("assessment").ok_or(Unreadable)?, set, terms).map_err(|_| Unreadable)?;
    let carried = opened.remarks.iter().find_map(|remark| match remark {
        Remark::Carried(carried) => Some(*carried),
        _ => None,
    });
    // A place may name a question by an id that is another one's now.
    let place = stored.get("place").and_then(Value::as_str).filter(|_| carried.is_none()).map(str::to_owned);
    Ok((Saved { assessment: opened.assessment, place }, carried))
}

/// The assessment of a stored text, and whether it is archived, if it can be read.
pub(in crate::core) fn read_kept(text: &str, set: &QuestionSet, terms: &Vocabularies) -> Option<(Saved, bool)> {
    read_beside(text, set, terms).ok()
}

/// `osallisuuspeili.settings`, version 1: `{"version":1,"locale":"sv","plain":true,"shortcuts":true}`. What is not chosen
/// is left out.
pub(super) fn write_settings(settings: Settings) -> String {
    let mut text = format!(r#"{{"version":{VERSION}"#);
    if let Some(locale) = settings.locale {
        text += &format!(r#","locale":"{}""#, locale.tag());
    }
    for (name, on) in [("plain", settings.plain), ("shortcuts", settings.shortcuts)] {
        if on {
            text += &format!(r#","{name}":true"#);
        }
    }
    text + "}"
}

pub(super) fn read_settings(text: &str) -> Result<Settings, Unreadable> {
    let stored = envelope(text)?;
    let locale: Option<Locale> = stored.get("locale").and_then(Value::as_str).and_then(|tag| tag.parse().ok());
    let is_on = |name: &str| stored.get(name).and_then(Value::as_bool).unwrap_or_default();
    Ok(Settings { locale, plain: is_on("plain"), shortcuts: is_on("shortcuts") })
}

/// The object of a text of this version.
fn envelope(text: &str) -> Result<Map<String, Value>, Unreadable> {
    match file::parse_json(text, MOST_DEPTH) {
        Ok(Value::Object(stored)) if stored.get("version").and_then(Value::as_u64) == Some(VERSION) => Ok(stored),
        _ => Err(Unreadable),
    }
}
