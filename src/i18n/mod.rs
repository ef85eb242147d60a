//! Every text of the user interface, in every language. A text that is missing in one of them does not compile.
//!
//! To add a language: a folder beside `fi/`, a variant in [`Locale`], and its texts in the seeds.

mod article;
mod compared;
mod content;
mod en;
mod fi;
mod format;
mod own_text;
mod plan_text;
mod report;
mod sv;
mod template;
mod texts;
mod title;
mod workshop;

pub use article::article;
pub use content::{Content, Outline, Questions, Rest};
pub use format::{level_name, lower_first, years};
pub use own_text::own_model_text;
pub use plan_text::plan_calendar;
pub use report::ReportIn;
pub use template::Template;
pub use texts::*;
pub use title::{heading, title};

use crate::core::listed::Listed;
use crate::core::locale::Locale;

impl Texts {
    /// The texts of a language. The web app has them from its [`Content`] instead, one language at a time.
    pub fn of(locale: Locale) -> &'static Texts {
        match locale {
            Locale::Fi => &fi::TEXTS,
            Locale::Sv => &sv::TEXTS,
            Locale::En => &en::TEXTS,
        }
    }

    /// Every text, in the order of the fields. Places for values stand in them as they are written.
    pub fn all(&self) -> Vec<String> {
        let mut texts = Vec::new();
        self.list(&mut texts);
        texts
    }
}
