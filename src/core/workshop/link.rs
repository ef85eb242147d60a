//! JSON in the fragment of an address, which no server ever gets.

use super::{CodeError, VERSION};
use crate::core::file::{MOST_BYTES, MOST_DEPTH, ReadError, parse_json};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use std::fmt;

/// Why a link was refused. Nothing is taken from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// It is a link of another kind, or none at all.
    NotOne,
    /// It is one of another version of the product.
    Version {
        /// The version.
        found: u64,
    },
    /// It was cut off or changed on the way.
    Damaged,
    /// What it carries does not fit.
    Content(ReadError),
    /// The sheet code in it does not fit.
    Code(CodeError),
}

/// What kinds of links there are. The letter comes before the version.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Setup,
    Sheet,
}

impl Kind {
    fn letter(self) -> char {
        match self {
            Kind::Setup => 'w',
            Kind::Sheet => 's',
        }
    }

    /// The fragment, without its `#`, that carries something.
    pub(super) fn fragment(self, carried: &str) -> String {
        format!("{}{VERSION}.{carried}", self.letter())
    }

    /// What a link carries: a whole address, or its fragment with or without the `#`.
    pub(super) fn carried(self, link: &str) -> Result<&str, LinkError> {
        let link = link.trim();
        let fragment = link.rsplit_once('#').map_or(link, |(_, fragment)| fragment);
        let (version, carried) =
            fragment.strip_prefix(self.letter()).and_then(|rest| rest.split_once('.')).ok_or(LinkError::NotOne)?;
        match version.parse() {
            Ok(VERSION) => Ok(carried),
            Ok(found) => Err(LinkError::Version { found }),
            Err(_) => Err(LinkError::NotOne),
        }
    }
}

/// JSON as base64url without padding.
pub(super) fn encode(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

/// The reverse. Nothing but JSON, with each key once.
pub(super) fn decode(text: &str) -> Result<Value, LinkError> {
    if text.len() > MOST_BYTES {
        return Err(LinkError::Content(ReadError::TooLarge));
    }
    let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| LinkError::Damaged)?;
    let json = String::from_utf8(bytes).map_err(|_| LinkError::Damaged)?;
    // A link that was cut off ends within its JSON.
    parse_json(&json, MOST_DEPTH).map_err(|error| match error {
        ReadError::Syntax { .. } => LinkError::Damaged,
        other => LinkError::Content(other),
    })
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LinkError::NotOne => f.write_str("expected a link of a workshop"),
            LinkError::Version { found } => write!(f, "expected a link of version {VERSION}, found version {found}"),
            LinkError::Damaged => f.write_str("expected a whole link, found one that was cut off or changed"),
            LinkError::Content(error) => error.fmt(f),
            LinkError::Code(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for LinkError {}
