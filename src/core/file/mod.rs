//! Assessment files: the contract with users' scripts, backups and other devices. `docs/files.md` describes the format.
//!
//! A file is taken whole or refused whole. What a later version may have added (unknown keys, questions, context
//! terms) is kept and reported; everything else that does not fit is refused with its place and what was expected.

mod error;
mod field;
mod read;
mod remark;
mod strict_json;
mod write;

pub use error::{Expected, Problem, ReadError};
pub(super) use field::{Field, place};
pub use read::{Opened, read, read_bytes, read_value};
pub use remark::{Carried, Remark};
pub use strict_json::parse as parse_json;
pub(super) use write::AssessmentV1;
pub(crate) use write::to_json;
pub use write::write;

/// The `format` of an assessment file.
pub const FORMAT: &str = "osallisuuspeili/assessment";

/// The only `version` of assessment files so far.
pub const VERSION: u64 = 1;

/// The largest file that is read, in bytes.
pub const MOST_BYTES: usize = 16 * 1024 * 1024;

/// How deep a file may be nested. An assessment inside another file, such as what is stored in the browser, must stay
/// under the reader's own limit.
pub const MOST_DEPTH: usize = 100;

/// The longest note, title or other text, in characters.
pub const MOST_CHARS: usize = 10_000;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod version_tests;
