//! Texts and seeds as the web app gets them: one language at a time, in a compact form of the site's own.
//!
//! The post-build step packs them, the app unpacks them. The form (`postcard`) has no versions and no names of fields;
//! both ends come from the same build, and the files' names change with their content.

use super::Texts;
use super::listed::Listed;
use crate::core::locale::Locale;
use crate::core::question_set::QuestionSet;
use crate::core::vocabulary::Vocabularies;

/// What every page needs.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The language of its texts.
    pub locale: Locale,
    /// What the user interface says.
    pub texts: Texts,
    /// The questions.
    pub set: QuestionSet,
    /// The vocabularies.
    pub terms: Vocabularies,
}

impl Content {
    /// The seeds' content with the texts of one language only.
    ///
    /// # Errors
    /// Never in a build that passed its tests.
    pub fn embedded(locale: Locale) -> Result<Content, serde_json::Error> {
        let (set, terms) = (QuestionSet::embedded()?.only(locale), Vocabularies::embedded()?.only(locale));
        Ok(Content { locale, texts: Texts::of(locale).clone(), set, terms })
    }

    /// Packs the content.
    ///
    /// # Errors
    /// Never: everything in it can be packed.
    pub fn pack(&self) -> postcard::Result<Vec<u8>> {
        let mut texts = Vec::new();
        self.texts.list(&mut texts);
        postcard::to_allocvec(&(self.locale, texts, &self.set, &self.terms))
    }

    /// Unpacks content that [`Content::pack`] packed; nothing when the bytes are of something else.
    /// The texts stay in the bytes, which therefore live for ever.
    pub fn unpack(bytes: &'static [u8]) -> Option<Content> {
        let (locale, listed, set, terms): (Locale, Vec<&'static str>, QuestionSet, Vocabularies) =
            postcard::from_bytes(bytes).ok()?;
        let mut listed = listed.into_iter();
        let texts = Texts::take(&mut listed);
        listed.next().is_none().then_some(Content { locale, texts, set, terms })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_language_is_packed_and_unpacked_whole() {
        let (set, terms) = (QuestionSet::embedded().unwrap(), Vocabularies::embedded().unwrap());
        for locale in Locale::ALL {
            let content = Content::embedded(locale).unwrap();
            assert_eq!(Content::unpack(content.pack().unwrap().leak()).as_ref(), Some(&content));
            for (one, all) in content.set.questions.iter().zip(&set.questions) {
                assert_eq!((one.text.get(locale), one.help.get(locale)), (all.text.get(locale), all.help.get(locale)));
            }
            assert_eq!(content.terms.settings[0].name.get(locale), terms.settings[0].name.get(locale));
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_unpacking_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), cut in 0..2000usize) {
            let _ = Content::unpack(bytes.leak());
            let packed = Content::embedded(Locale::Fi).unwrap().pack().unwrap().leak();
            prop_assert_eq!(Content::unpack(&packed[..cut.min(packed.len() - 1)]), None);
        }
    }
}
