//! JSON in which no key stands twice. Plain `serde_json` silently keeps the last of them, which would be half a file.

use super::ReadError;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::{cell::RefCell, fmt};

/// Reads JSON that is nested at most `most_depth` levels deep; `serde_json` itself stops at 127.
///
/// # Errors
/// When the text is not JSON, is nested too deep or has a key twice in one object.
pub fn parse(text: &str, most_depth: usize) -> Result<Value, ReadError> {
    let duplicate = RefCell::new(None);
    let mut reader = serde_json::Deserializer::from_str(text);
    let walk = Unique { duplicate: &duplicate, depth_left: most_depth };
    let checked = walk.deserialize(&mut reader).and_then(|()| reader.end());
    checked.and_then(|()| serde_json::from_str(text)).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        match duplicate.take() {
            Some(key) => ReadError::DuplicateKey { key, line, column },
            None => ReadError::Syntax { line, column, detail: detail(&error) },
        }
    })
}

/// The reader's message without the place, which is told apart.
fn detail(error: &serde_json::Error) -> String {
    let message = error.to_string();
    message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message).to_owned()
}

/// Walks through a value and leaves word of the first key that stands twice.
#[derive(Clone, Copy)]
struct Unique<'a> {
    duplicate: &'a RefCell<Option<String>>,
    depth_left: usize,
}

impl Unique<'_> {
    fn deeper<E: Error>(self) -> Result<Self, E> {
        let depth_left = self.depth_left.checked_sub(1).ok_or_else(|| E::custom("it is nested too deep"))?;
        Ok(Unique { depth_left, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Unique<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Unique<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let inside = self.deeper()?;
        while items.next_element_seed(inside)?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let inside = self.deeper()?;
        // A set would do, but a second kind of tree costs the wasm a kilobyte.
        let mut seen = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            if seen.contains_key(&key) {
                *self.duplicate.borrow_mut() = Some(key);
                return Err(A::Error::custom("a key stands twice"));
            }
            seen.insert(key, Value::Null);
            entries.next_value_seed(inside)?;
        }
        Ok(())
    }
}
