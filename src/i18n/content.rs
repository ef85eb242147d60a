//! Texts and seeds as the web app gets them: one language at a time, as lines. The post-build step packs them, the app
//! unpacks them; the files' names change with their content.

use super::texts::{Blank, OutlineTexts, QuestionTexts, RestTexts, Texts};
use crate::core::extent::Extent;
use crate::core::listed::listed;
use crate::core::locale::Locale;
use crate::core::question_set::{Question, QuestionSet, Wording};
use crate::core::vocabulary::Vocabularies;

/// What the pages need.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The language of its texts.
    pub locale: Locale,
    /// What the user interface says.
    pub texts: Texts,
    /// The questions; only as far as the content's extent goes.
    pub set: QuestionSet,
    /// The vocabularies.
    pub terms: Vocabularies,
}

/// What every page needs.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    locale: Locale,
    texts: OutlineTexts,
    set: QuestionSet,
    terms: Vocabularies,
}

/// What the questions add to an outline.
#[derive(Clone, Debug, PartialEq)]
pub struct Questions {
    texts: QuestionTexts,
    questions: Vec<Question>,
}

/// What the whole has besides the questions.
#[derive(Clone, Debug, PartialEq)]
pub struct Rest {
    texts: RestTexts,
    /// The questions as participants say them.
    participant: Vec<Wording>,
}

listed!(
    Outline { locale, texts, set, terms }
    Questions { texts, questions }
    Rest { texts, participant }
);

impl From<Outline> for Content {
    fn from(outline: Outline) -> Content {
        let Outline { locale, texts, set, terms } = outline;
        Content { locale, texts: texts.put_into(Texts::BLANK), set, terms }
    }
}

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
    pub fn outline(&self) -> Outline {
        let Content { locale, texts, set, terms } = self;
        Outline { locale: *locale, texts: OutlineTexts::of(texts), set: set.outline(), terms: terms.clone() }
    }

    /// What the pages that show questions need besides.
    pub fn questions(&self) -> Questions {
        let mut questions = self.set.questions.clone();
        for question in &mut questions {
            question.participant = Wording::default();
        }
        Questions { texts: QuestionTexts::of(&self.texts), questions }
    }

    /// What the other pages need besides those.
    pub fn rest(&self) -> Rest {
        let participant = self.set.questions.iter().map(|question| question.participant.clone());
        Rest { texts: RestTexts::of(&self.texts), participant: participant.collect() }
    }

    /// This outline with the questions.
    #[must_use]
    pub fn with_questions(&self, added: Questions) -> Content {
        let texts = added.texts.put_into(self.texts);
        let set = QuestionSet { questions: added.questions, ..self.set.clone() };
        Content { texts, set, ..self.clone() }
    }

    /// This content, which has the questions, with all else.
    #[must_use]
    pub fn with_rest(&self, rest: Rest) -> Content {
        let mut whole = self.clone();
        whole.texts = rest.texts.put_into(self.texts);
        for (question, participant) in whole.set.questions.iter_mut().zip(rest.participant) {
            question.participant = participant;
        }
        whole
    }

    /// How much of it there is.
    pub fn extent(&self) -> Extent {
        match self.set.questions.first() {
            Some(question) if !question.participant.levels.is_empty() => Extent::Whole,
            Some(question) if !question.levels.is_empty() => Extent::Questions,
            _ => Extent::Outline,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::listed::Listed;
    use crate::i18n::texts::OtherTexts;
    use proptest::prelude::*;
    use proptest::sample::Index;
    use std::sync::LazyLock;

    #[test]
    fn each_language_is_packed_and_unpacked_whole() {
        let (set, terms) = (QuestionSet::embedded().unwrap(), Vocabularies::embedded().unwrap());
        for locale in Locale::ALL {
            let content = Content::embedded(locale).unwrap();
            let outline = Outline::unpack(content.outline().pack().leak().as_bytes()).unwrap();
            let outline = Content::from(outline);
            assert_eq!(outline.texts.start, content.texts.start);
            let questions = Questions::unpack(content.questions().pack().leak().as_bytes()).unwrap();
            let answerable = outline.with_questions(questions);
            let whole = answerable.with_rest(Rest::unpack(content.rest().pack().leak().as_bytes()).unwrap());
            let extents = [&outline, &answerable, &whole].map(Content::extent);
            assert_eq!(extents, [Extent::Outline, Extent::Questions, Extent::Whole]);
            // What is said when the app cannot run, and what search engines are told, stands in the shell; of very many files only the
            // command speaks.
            let texts = OtherTexts::BLANK.put_into(content.texts);
            assert_eq!(whole, Content { texts, ..content.clone() });
            for (one, all) in whole.set.questions.iter().zip(&set.questions) {
                assert_eq!((one.text.get(locale), one.help.get(locale)), (all.text.get(locale), all.help.get(locale)));
            }
            assert_eq!(content.terms.settings[0].name.get(locale), terms.settings[0].name.get(locale));
        }
    }

    /// The files of a language, made once for all the cases.
    static FILES: LazyLock<[&[u8]; 3]> = LazyLock::new(|| {
        let content = Content::embedded(Locale::Fi).unwrap();
        let packed = [content.outline().pack(), content.questions().pack(), content.rest().pack()];
        packed.map(|text| text.leak().as_bytes())
    });

    proptest! {
        #[test]
        fn no_bytes_make_the_unpacking_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), cut: Index) {
            let bytes = bytes.leak();
            let [content, questions, rest] = *FILES;
            prop_assert_eq!(Outline::unpack(bytes), None);
            prop_assert_eq!(Outline::unpack(&content[..cut.index(content.len())]), None);
            prop_assert_eq!(Questions::unpack(bytes), None);
            prop_assert_eq!(Questions::unpack(&questions[..cut.index(questions.len())]), None);
            prop_assert_eq!(Rest::unpack(bytes), None);
            prop_assert_eq!(Rest::unpack(&rest[..cut.index(rest.len())]), None);
        }
    }
}
