//! A value together with its place in the file, so that every complaint can say where.

use super::{Expected, MOST_CHARS, Problem};
use serde_json::{Map, Value};

/// A value and its place.
#[derive(Clone, Copy)]
pub(in crate::core) struct Field<'a> {
    parent: &'a str,
    name: &'a str,
    value: &'a Value,
}

/// How much of a wrong value is quoted, in characters.
const QUOTED: usize = 60;

impl<'a> Field<'a> {
    pub(in crate::core) fn new(parent: &'a str, name: &'a str, value: &'a Value) -> Self {
        Field { parent, name, value }
    }

    pub(in crate::core) fn place(&self) -> String {
        place(self.parent, self.name)
    }

    /// The complaint that something else should stand here.
    pub(in crate::core) fn refuse(&self, expected: Expected) -> Problem {
        let mut found: String = match self.value {
            Value::Object(_) => "an object".into(),
            Value::Array(_) => "a list".into(),
            other => other.to_string(),
        };
        if let Some((end, _)) = found.char_indices().nth(QUOTED) {
            found.truncate(end);
            found.push('…');
        }
        Problem { place: self.place(), expected, found: Some(found) }
    }

    pub(in crate::core) fn object(&self) -> Result<&'a Map<String, Value>, Problem> {
        self.value.as_object().ok_or_else(|| self.refuse(Expected::Object))
    }

    pub(in crate::core) fn list(&self) -> Result<&'a [Value], Problem> {
        self.value.as_array().map(Vec::as_slice).ok_or_else(|| self.refuse(Expected::List))
    }

    pub(in crate::core) fn text(&self) -> Result<&'a str, Problem> {
        let text = self.value.as_str().ok_or_else(|| self.refuse(Expected::Text))?;
        if text.chars().nth(MOST_CHARS).is_some() {
            return Err(self.refuse(Expected::ShorterText));
        }
        Ok(text)
    }

    pub(in crate::core) fn flag(&self) -> Result<bool, Problem> {
        self.value.as_bool().ok_or_else(|| self.refuse(Expected::Flag))
    }

    /// The whole number that `accept` makes something of.
    pub(in crate::core) fn whole<T>(
        &self,
        expected: Expected,
        accept: impl Fn(u64) -> Option<T>,
    ) -> Result<T, Problem> {
        self.value.as_u64().and_then(accept).ok_or_else(|| self.refuse(expected))
    }

    /// The text that `accept` makes something of.
    pub(in crate::core) fn word<T>(
        &self,
        expected: Expected,
        accept: impl Fn(&str) -> Option<T>,
    ) -> Result<T, Problem> {
        self.value.as_str().and_then(accept).ok_or_else(|| self.refuse(expected))
    }
}

/// The place of a field inside another one.
pub(in crate::core) fn place(parent: &str, name: &str) -> String {
    match (parent.is_empty(), name.starts_with('[')) {
        (true, _) => name.to_owned(),
        (false, true) => format!("{parent}{name}"),
        (false, false) => format!("{parent}.{name}"),
    }
}
