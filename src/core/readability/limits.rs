//! How long sentences and words may be before they are worth a second look.

use crate::core::locale::Locale;

/// How a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// The standard wording, for people who do this as their work.
    Standard,
    /// The plain wording, for everybody.
    Plain,
}

/// The longest that still passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Words in a sentence.
    pub sentence: usize,
    /// Letters in a word.
    pub word: usize,
}

impl Limits {
    /// The limits of a style in a language. Finnish says in one inflected word what the others say in several: its
    /// words may be longer, its sentences have fewer of them.
    pub fn of(style: Style, locale: Locale) -> Limits {
        let (sentence, word) = match (style, locale) {
            (Style::Standard, Locale::Fi) => (20, 20),
            (Style::Standard, Locale::Sv) => (26, 20),
            (Style::Standard, Locale::En) => (26, 15),
            (Style::Plain, Locale::Fi) => (13, 18),
            (Style::Plain, Locale::Sv) => (14, 16),
            (Style::Plain, Locale::En) => (14, 14),
        };
        Limits { sentence, word }
    }
}
