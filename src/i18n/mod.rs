//! Every text of the user interface, in every language. A text that is missing in one of them does not compile.
//!
//! To add a language: a file beside `fi.rs`, a variant in [`Locale`], and its texts in the seeds.

mod en;
mod fi;
mod format;
mod sv;
mod texts;

pub use format::{level_name, lower_first};
pub use texts::*;

use crate::core::locale::Locale;

impl Texts {
    /// The texts of a language.
    pub fn of(locale: Locale) -> &'static Texts {
        match locale {
            Locale::Fi => &fi::TEXTS,
            Locale::Sv => &sv::TEXTS,
            Locale::En => &en::TEXTS,
        }
    }
}
