//! The languages, and texts that exist in each of them.

use super::listed::listed_cases;
use serde::Deserialize;
use std::str::FromStr;

/// A language of the product, in the order in which texts are written: Finnish first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Locale {
    /// Finnish.
    Fi,
    /// Swedish as written in Finland.
    Sv,
    /// English.
    En,
}

listed_cases!(Locale { Fi, Sv, En });

impl Locale {
    /// Every language, in the product's order.
    pub const ALL: [Locale; 3] = [Locale::Fi, Locale::Sv, Locale::En];

    /// The language's tag (BCP 47), which is also the first part of every address.
    pub fn tag(self) -> &'static str {
        match self {
            Locale::Fi => "fi",
            Locale::Sv => "sv",
            Locale::En => "en",
        }
    }

    /// What the language calls itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Locale::Fi => "Suomi",
            Locale::Sv => "Svenska",
            Locale::En => "English",
        }
    }

    /// The first of the wanted languages (BCP 47 tags, most wanted first) that the product speaks; Finnish when none is.
    pub fn best_of<'a>(wanted: impl IntoIterator<Item = &'a str>) -> Locale {
        wanted
            .into_iter()
            .filter_map(|tag| tag.split('-').next()?.to_ascii_lowercase().parse().ok())
            .next()
            .unwrap_or(Locale::Fi)
    }
}

/// The text was not the tag of a language of the product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownLocale;

impl std::fmt::Display for UnknownLocale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("expected fi, sv or en")
    }
}

impl std::error::Error for UnknownLocale {}

impl FromStr for Locale {
    type Err = UnknownLocale;

    fn from_str(tag: &str) -> Result<Self, UnknownLocale> {
        Locale::ALL.into_iter().find(|locale| locale.tag() == tag).ok_or(UnknownLocale)
    }
}

/// A text in every language. The seeds hold all three; what is sent to a browser holds only the one that is read there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalText {
    /// Finnish.
    pub fi: String,
    /// Swedish.
    pub sv: String,
    /// English.
    pub en: String,
}

impl LocalText {
    /// The text in one language; empty where the language was left out.
    pub fn get(&self, locale: Locale) -> &str {
        match locale {
            Locale::Fi => &self.fi,
            Locale::Sv => &self.sv,
            Locale::En => &self.en,
        }
    }

    /// The same text with what another one has and it lacks.
    pub fn joined(&self, other: &LocalText) -> LocalText {
        let either = |locale| if self.get(locale).is_empty() { other.get(locale) } else { self.get(locale) }.to_owned();
        LocalText { fi: either(Locale::Fi), sv: either(Locale::Sv), en: either(Locale::En) }
    }

    /// The same text with only one language left in it.
    pub fn only(&self, locale: Locale) -> LocalText {
        let mut text = LocalText::default();
        let kept = self.get(locale).to_owned();
        match locale {
            Locale::Fi => text.fi = kept,
            Locale::Sv => text.sv = kept,
            Locale::En => text.en = kept,
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browsers_first_known_language_wins() {
        #[track_caller]
        fn case(wanted: &[&str], expected: Locale) {
            assert_eq!(Locale::best_of(wanted.iter().copied()), expected);
        }
        case(&["sv-FI", "fi"], Locale::Sv);
        case(&["de-DE", "en-GB", "fi"], Locale::En);
        case(&["FI"], Locale::Fi);
        case(&["se", "nb"], Locale::Fi);
        case(&[], Locale::Fi);
    }

    #[test]
    fn a_stripped_text_keeps_its_own_language() {
        let text = LocalText { fi: "a".into(), sv: "b".into(), en: "c".into() };
        for locale in Locale::ALL {
            let only = text.only(locale);
            for other in Locale::ALL {
                assert_eq!(only.get(other), if other == locale { text.get(locale) } else { "" });
            }
        }
    }
}
