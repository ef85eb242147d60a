//! Backups: everything that is kept on a device in one file, and taking it to another one.

mod contents;
mod error;
mod keeper;
mod last;

pub use contents::{Contents, Listed};
pub use error::BackupError;
pub use keeper::{Keeper, Way};
pub use last::Last;

use super::assessment::Date;
use super::file::{MOST_BYTES, MOST_DEPTH, parse_json};
use super::storage::{Kept, kept_under};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The `format` of a backup file.
pub const FORMAT: &str = "osallisuuspeili/backup";

/// The only `version` of backup files so far.
const VERSION: u64 = 1;

/// Everything of the product's that a device keeps, by key. The texts are kept as they stand there, so that a backup also has
/// what this version cannot read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Backup {
    /// The day on which it was made.
    pub date: Option<Date>,
    /// The texts by their keys.
    pub texts: BTreeMap<String, String>,
}

impl Backup {
    /// The backup as a file: `{"format","version","date","kept":{key: text}}`. A text that is an object of JSON stands there as such.
    pub fn write(&self) -> String {
        let value = |text: &String| match parse_json(text, MOST_DEPTH) {
            Ok(value @ Value::Object(_)) => value,
            _ => Value::String(text.clone()),
        };
        let kept: Map<String, Value> = self.texts.iter().map(|(key, text)| (key.clone(), value(text))).collect();
        let mut file = json!({ "format": FORMAT, "version": VERSION, "kept": kept });
        if let (Some(date), Some(file)) = (self.date, file.as_object_mut()) {
            file.insert("date".to_owned(), Value::String(date.to_string()));
        }
        super::file::to_json(&file)
    }

    /// Reads a backup file's bytes. A byte order mark at the beginning is accepted.
    ///
    /// # Errors
    /// When it is no backup, or one of a later version. Nothing is taken from a file that is refused.
    pub fn read(bytes: &[u8]) -> Result<Backup, BackupError> {
        if bytes.len() > MOST_BYTES {
            return Err(BackupError::TooLarge);
        }
        let text = std::str::from_utf8(bytes).map_err(|_| BackupError::NotABackup)?;
        // One level more than what stands in it.
        let file = parse_json(text.strip_prefix('\u{feff}').unwrap_or(text), MOST_DEPTH + 2)
            .map_err(BackupError::Unreadable)?;
        if file.get("format").and_then(Value::as_str) != Some(FORMAT) {
            return Err(BackupError::NotABackup);
        }
        if file.get("version").and_then(Value::as_u64) != Some(VERSION) {
            return Err(BackupError::LaterVersion);
        }
        let date = file.get("date").and_then(Value::as_str).and_then(|date| date.parse().ok());
        let mut backup = Backup { date, texts: BTreeMap::new() };
        for (key, value) in file.get("kept").and_then(Value::as_object).ok_or(BackupError::NotABackup)? {
            if !goes_along(key) {
                return Err(BackupError::UnknownKey(key.clone()));
            }
            let text = match value {
                Value::String(text) => text.clone(),
                Value::Object(_) => super::file::to_json(value),
                _ => return Err(BackupError::NotKept(key.clone())),
            };
            backup.texts.insert(key.clone(), text);
        }
        Ok(backup)
    }

    /// Whether two have the same, but for the day and how it is written.
    pub fn says_the_same(&self, other: &Backup) -> bool {
        let whole = |backup: &Backup| Backup { date: None, ..backup.clone() }.write();
        whole(self) == whole(other)
    }
}

/// Whether what stands under a key goes into backups.
fn goes_along(key: &str) -> bool {
    kept_under(key).is_some_and(|kept| kept != Kept::Backup)
}

#[cfg(test)]
mod tests;
