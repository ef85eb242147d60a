//! When the last backup was made, and whether anything has changed since.

use super::Backup;
use crate::core::assessment::Date;
use serde_json::{Value, json};
use std::hash::{DefaultHasher, Hash, Hasher};

/// The last backup, as it is noted on the device: `{"version":1,"date":"2026-11-24","digest":"…"}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Last {
    /// When it was made.
    pub date: Option<Date>,
    digest: String,
}

impl Last {
    /// The note of a backup that was just made.
    pub fn of(backup: &Backup) -> Last {
        let mut hasher = DefaultHasher::new();
        backup.texts.hash(&mut hasher);
        // Another release of the standard library may count otherwise; then there is one reminder too many.
        Last { date: backup.date, digest: format!("{:016x}", hasher.finish()) }
    }

    /// Whether the device has other things now.
    pub fn is_outdated(&self, now: &Backup) -> bool {
        self.digest != Last::of(now).digest
    }

    pub(super) fn write(&self) -> String {
        let date = self.date.map(|date| date.to_string());
        json!({ "version": 1, "date": date, "digest": self.digest }).to_string()
    }

    pub(super) fn read(text: &str) -> Option<Last> {
        let note: Value = serde_json::from_str(text).ok()?;
        let date = note.get("date").and_then(Value::as_str).and_then(|date| date.parse().ok());
        Some(Last { date, digest: note.get("digest")?.as_str()?.to_owned() })
    }
}
