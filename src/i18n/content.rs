//! Texts and seeds as the web app gets them: one language at a time, as lines. The post-build step packs them, the app
//! unpacks them; the files' names change with their content.

use super::Texts;
use crate::core::listed::{Listed, listed};
use crate::core::locale::Locale;
use crate::core::question_set::{Question, QuestionSet};
use crate::core::vocabulary::Vocabularies;

/// What the pages need.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The language of its texts.
    pub locale: Locale,
    /// What the user interface says.
    pub texts: Texts,
    /// The questions; only in outline until [`Content::with`] gives the rest.
    pub set: QuestionSet,
    /// The vocabularies.
    pub terms: Vocabularies,
}

/// What an outline lacks.
#[derive(Clone, Debug, PartialEq)]
pub struct Rest {
    texts: Texts,
    questions: Vec<Question>,
}

listed!(
    Content { locale, texts, set, terms }
    Rest { texts, questions }
);

impl Content {
    /// The seeds' content with the texts of one language only.
    ///
    /// # Errors
    /// Never in a build that passed its tests.
    pub fn embedded(locale: Locale) -> Result<Content, serde_json::Error> {
        let (set, terms) = (QuestionSet::embedded()?.only(locale), Vocabularies::embedded()?.only(locale));
        Ok(Content { locale, texts: *Texts::of(locale), set, terms })
    }

    /// What pages need that show no questions: of those only the outline, and not the texts around them.
    pub fn outline(&self) -> Content {
        let texts = Texts {
            setup: Listed::blank(),
            question: Listed::blank(),
            review: Listed::blank(),
            score: Listed::blank(),
            result: Listed::blank(),
            models: Listed::blank(),
            sample: Listed::blank(),
            sheet: Listed::blank(),
            browse: Listed::blank(),
            dead: Listed::blank(),
            descriptions: Listed::blank(),
            ..self.texts
        };
        Content { texts, set: self.set.outline(), ..self.clone() }
    }

    /// What the pages that show questions need besides.
    pub fn rest(&self) -> Rest {
        let Texts { setup, question, review, score, result, models, sample, sheet, browse, .. } = self.texts;
        let texts = Texts { setup, question, review, score, result, models, sample, sheet, browse, ..Listed::blank() };
        Rest { texts, questions: self.set.questions.clone() }
    }

    /// The whole content, of an outline and the rest.
    #[must_use]
    pub fn with(&self, rest: Rest) -> Content {
        let Texts { setup, question, review, score, result, models, sample, sheet, browse, .. } = rest.texts;
        let texts = Texts { setup, question, review, score, result, models, sample, sheet, browse, ..self.texts };
        let set = QuestionSet { questions: rest.questions, ..self.set.clone() };
        Content { texts, set, ..self.clone() }
    }

    /// Whether the questions are there, and not only their outlines.
    pub fn has_questions(&self) -> bool {
        self.set.questions.first().is_some_and(|question| !question.levels.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::sample::Index;
    use std::sync::LazyLock;

    #[test]
    fn each_language_is_packed_and_unpacked_whole() {
        let (set, terms) = (QuestionSet::embedded().unwrap(), Vocabularies::embedded().unwrap());
        for locale in Locale::ALL {
            let content = Content::embedded(locale).unwrap();
            let outline = Content::unpack(content.outline().pack().leak().as_bytes()).unwrap();
            assert!(!outline.has_questions());
            assert_eq!(outline.texts.start, content.texts.start);
            let whole = outline.with(Rest::unpack(content.rest().pack().leak().as_bytes()).unwrap());
            // What is said when the app cannot run, and what search engines are told, stands in the shell.
            let texts = Texts { dead: Listed::blank(), descriptions: Listed::blank(), ..content.texts };
            assert_eq!(whole, Content { texts, ..content.clone() });
            for (one, all) in whole.set.questions.iter().zip(&set.questions) {
                assert_eq!((one.text.get(locale), one.help.get(locale)), (all.text.get(locale), all.help.get(locale)));
            }
            assert_eq!(content.terms.settings[0].name.get(locale), terms.settings[0].name.get(locale));
        }
    }

    /// The files of a language, made once for all the cases.
    static FILES: LazyLock<(&[u8], &[u8])> = LazyLock::new(|| {
        let content = Content::embedded(Locale::Fi).unwrap();
        (content.outline().pack().leak().as_bytes(), content.rest().pack().leak().as_bytes())
    });

    proptest! {
        #[test]
        fn no_bytes_make_the_unpacking_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), cut: Index) {
            let bytes = bytes.leak();
            let (content, rest) = *FILES;
            prop_assert_eq!(Content::unpack(bytes), None);
            prop_assert_eq!(Content::unpack(&content[..cut.index(content.len())]), None);
            prop_assert_eq!(Rest::unpack(bytes), None);
            prop_assert_eq!(Rest::unpack(&rest[..cut.index(rest.len())]), None);
        }
    }
}
