//! The language that is read.

use crate::core::locale::LocalText;
use crate::core::question_set::Question;
use crate::core::site::Site;
use crate::i18n::{Content, Texts};
use leptos::prelude::*;

/// A language and its texts. The pages are built anew when it or the wording changes, so it needs no signal.
#[derive(Clone, Copy)]
pub(super) struct Lang {
    /// The language, and where its pages are.
    pub(super) site: Site,
    /// Its texts.
    pub(super) t: &'static Texts,
    /// Questions are shown in plain wording.
    pub(super) plainly: bool,
}

impl Lang {
    pub(super) fn of(content: &'static Content, root: &'static str) -> Self {
        Lang { site: Site { root, locale: content.locale }, t: &content.texts, plainly: false }
    }

    /// The language of the page around.
    pub(super) fn here() -> Self {
        expect_context()
    }

    /// A seed's text in this language.
    pub(super) fn text(self, text: &LocalText) -> &str {
        text.get(self.site.locale)
    }

    /// A question, in the wording that is wanted.
    pub(super) fn question(self, question: &Question) -> &str {
        self.text(question.text(self.plainly))
    }
}
