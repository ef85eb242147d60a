//! The questions that an assessment answers, with their principles, dimensions and levels.

mod carry;
#[cfg(test)]
pub(in crate::core) mod history;
mod question;
mod wording;

pub use carry::Carry;
pub use question::{Example, Part, Parts, PartsKind, Provenance, Question};
pub use wording::Wording;

use super::ids::{DimensionId, PrincipleId};
use super::listed::listed;
use super::locale::{LocalText, Locale};
use serde::Deserialize;

/// A versioned list of questions. The texts come from `seeds/questions.json`, whose fields `seeds/README.md` explains.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionSet {
    /// The set's name, such as `osallisuus-24`.
    pub id: String,
    /// The set's version, from 1. Answers are keyed by set and version.
    pub version: u32,
    /// What became of the questions of older versions, the oldest whose answers carry over first.
    #[serde(default, deserialize_with = "carry::steps")]
    pub carries: Vec<Carry>,
    /// Where the questions' subjects come from.
    pub source: Source,
    /// The dimensions, in the framework's order.
    pub dimensions: Vec<Dimension>,
    /// The principles, in the framework's order.
    pub principles: Vec<Principle>,
    /// The five levels, lowest first.
    pub levels: Vec<LevelText>,
    /// The questions, in number order.
    pub questions: Vec<Question>,
}

/// A publication that the product leans on.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its title, in its own language.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Where it stands.
    pub url: String,
}

/// One of the three sides of participation.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dimension {
    /// Its id.
    pub id: DimensionId,
    /// Its full name.
    pub name: LocalText,
    /// A name of a word or two for tight places.
    pub short: LocalText,
    /// What it means.
    pub means: LocalText,
}

/// One of the nine principles of promoting participation.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Principle {
    /// Its id.
    pub id: PrincipleId,
    /// The dimension that it belongs to.
    pub dimension: DimensionId,
    /// The principle as a sentence.
    pub name: LocalText,
    /// The principle in a few words.
    pub short: LocalText,
    /// A sentence that says that it is what holds best.
    pub strong: LocalText,
    /// A sentence that says that it is what there is most to develop in.
    pub develop: LocalText,
}

/// What a level is called.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LevelText {
    /// The level, 0 to 4.
    pub level: u8,
    /// Its name.
    pub name: LocalText,
    /// What it means.
    pub means: LocalText,
}

listed!(
    QuestionSet { id, version, carries, source, dimensions, principles, levels, questions }
    Source { title, publisher, url }
    Dimension { id, name, short, means }
    Principle { id, dimension, name, short, strong, develop }
    LevelText { level, name, means }
);

impl QuestionSet {
    /// Reads a question set of the seeds' form.
    ///
    /// # Errors
    /// When the text is not JSON of that form; the error names line, column and field.
    pub fn parse(json: &str) -> Result<QuestionSet, serde_json::Error> {
        serde_json::from_str(json)
    }

    /// The set that the product ships: the 24 guiding questions.
    ///
    /// # Errors
    /// Never in a build that passed its tests.
    pub fn embedded() -> Result<QuestionSet, serde_json::Error> {
        Self::parse(Self::SEED)
    }

    /// The same, read once for all tests.
    #[cfg(test)]
    pub(in crate::core) fn shared() -> &'static QuestionSet {
        static SHARED: std::sync::LazyLock<QuestionSet> = std::sync::LazyLock::new(|| QuestionSet::embedded().unwrap());
        &SHARED
    }

    /// The text of `seeds/questions.json`.
    pub const SEED: &'static str = include_str!("../../../seeds/questions.json");

    /// The set's name and version as files give them: `osallisuus-24@1`.
    pub fn key(&self) -> String {
        self.key_of(self.version)
    }

    /// The name with another version.
    pub fn key_of(&self, version: u32) -> String {
        format!("{}@{version}", self.id)
    }

    /// The same set with the texts of one language only.
    pub fn only(&self, locale: Locale) -> QuestionSet {
        let mut set = self.clone();
        let dimensions = set.dimensions.iter_mut().flat_map(|d| [&mut d.name, &mut d.short, &mut d.means]);
        let principles =
            set.principles.iter_mut().flat_map(|p| [&mut p.name, &mut p.short, &mut p.strong, &mut p.develop]);
        let levels = set.levels.iter_mut().flat_map(|level| [&mut level.name, &mut level.means]);
        let questions = set.questions.iter_mut().flat_map(Question::texts_mut);
        for text in dimensions.chain(principles).chain(levels).chain(questions) {
            *text = text.only(locale);
        }
        set
    }

    /// The same set without what only those need who read the questions: enough for storing and scoring.
    pub fn outline(&self) -> QuestionSet {
        let questions = self.questions.iter().map(Question::outline).collect();
        QuestionSet { questions, ..self.clone() }
    }

    /// The question of an id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| &*question.id == id)
    }

    /// The number of a question, from 1.
    pub fn number(&self, id: &str) -> Option<usize> {
        self.questions.iter().position(|question| &*question.id == id).map(|index| index + 1)
    }

    /// The question `steps` after the given one (before it when negative), if there is one.
    pub fn neighbour(&self, id: &str, steps: isize) -> Option<&Question> {
        let index = self.questions.iter().position(|question| &*question.id == id)?;
        self.questions.get(index.checked_add_signed(steps)?)
    }

    /// The dimension that ends just before a question: none within a dimension, and none before the first question.
    pub fn dimension_before(&self, question: &Question) -> Option<&Dimension> {
        let before = self.neighbour(&question.id, -1).filter(|before| before.dimension != question.dimension)?;
        self.dimension(&before.dimension)
    }

    /// The dimension of an id.
    pub fn dimension(&self, id: &str) -> Option<&Dimension> {
        self.dimensions.iter().find(|dimension| &*dimension.id == id)
    }

    /// The principle of an id.
    pub fn principle(&self, id: &str) -> Option<&Principle> {
        self.principles.iter().find(|principle| &*principle.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_set_is_the_framework() {
        let set = QuestionSet::embedded().unwrap();
        assert_eq!(set.key(), "osallisuus-24@1");
        assert_eq!((set.dimensions.len(), set.principles.len(), set.questions.len()), (3, 9, 24));
        assert_eq!(set.questions.iter().filter(|q| q.provenance == Provenance::Thl).count(), 12);
        assert_eq!(set.number("q24"), Some(24));
        assert_eq!(set.neighbour("q01", -1), None);
        assert_eq!(set.neighbour("q24", 1), None);
        assert_eq!(set.neighbour("q01", 1).map(|q| &*q.id), Some("q02"));
    }

    #[test]
    fn a_dimension_ends_where_the_next_one_begins() {
        let set = QuestionSet::shared();
        let ends = |question: &Question| set.dimension_before(question).map(|before| &before.id);
        let found: Vec<_> = set.questions.iter().filter_map(|q| Some((&*q.id, ends(q)?))).collect();
        let [first, second, _] = set.dimensions.as_slice() else { panic!("expected three dimensions") };
        assert_eq!(found, [("q10", &first.id), ("q19", &second.id)]);
    }
}
