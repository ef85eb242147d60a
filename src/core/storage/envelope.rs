//! The stored forms, apart from the domain's types. Each key's text is an object with a `version` of its own.
//! When a second form exists it gets a type of its own and a `From` of the first.

use super::{Saved, Settings};
use crate::core::file;
use crate::core::locale::Locale;
use crate::core::question_set::QuestionSet;
use crate::core::vocabulary::Vocabularies;
use serde::{Deserialize, Serialize};
use serde_json::Value;

const VERSION: u64 = 1;

/// `osallisuuspeili.assessment`, version 1. The assessment has the form of an assessment file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SavedV1 {
    version: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    assessment: Value,
}

/// `osallisuuspeili.settings`, version 1.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SettingsV1 {
    version: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    locale: Option<Locale>,
}

/// The text cannot be read: damaged, or of a later version.
pub(super) struct Unreadable;

pub(super) fn write_saved(saved: &Saved, set: &QuestionSet) -> String {
    let assessment = file::to_value(&saved.assessment, set);
    serde_json::to_string(&SavedV1 { version: VERSION, place: saved.place.clone(), assessment }).unwrap_or_default()
}

pub(super) fn read_saved(text: &str, set: &QuestionSet, terms: &Vocabularies) -> Result<Saved, Unreadable> {
    let value = file::parse_json(text).map_err(|_| Unreadable)?;
    let stored: SavedV1 = serde_json::from_value(value).map_err(|_| Unreadable)?;
    if stored.version != VERSION {
        return Err(Unreadable);
    }
    let opened = file::read_value(&stored.assessment, set, terms).map_err(|_| Unreadable)?;
    Ok(Saved { assessment: opened.assessment, place: stored.place })
}

pub(super) fn write_settings(settings: Settings) -> String {
    serde_json::to_string(&SettingsV1 { version: VERSION, locale: settings.locale }).unwrap_or_default()
}

pub(super) fn read_settings(text: &str) -> Result<Settings, Unreadable> {
    let stored: SettingsV1 = serde_json::from_str(text).map_err(|_| Unreadable)?;
    if stored.version == VERSION { Ok(Settings { locale: stored.locale }) } else { Err(Unreadable) }
}
