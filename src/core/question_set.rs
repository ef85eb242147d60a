//! The questions that an assessment answers, with their principles, dimensions and levels.

use super::assessment::{Answer, Response};
use super::ids::{DimensionId, PartId, PrincipleId, QuestionId};
use super::locale::{LocalText, Locale};
use serde::{Deserialize, Serialize};

/// A versioned list of questions. The texts come from `seeds/questions.json`, whose fields `seeds/README.md` explains.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionSet {
    /// The set's name, such as `osallisuus-24`.
    pub id: String,
    /// The set's version, from 1. Answers are keyed by set and version.
    pub version: u32,
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
}

/// What a level is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LevelText {
    /// The level, 0 to 4.
    pub level: u8,
    /// Its name.
    pub name: LocalText,
    /// What it means.
    pub means: LocalText,
}

/// One guiding question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// The dimension that it belongs to.
    pub dimension: DimensionId,
    /// The principle that it belongs to.
    pub principle: PrincipleId,
    /// Where its subject comes from.
    pub provenance: Provenance,
    /// The question itself.
    pub text: LocalText,
    /// What to think of when answering, in one to three sentences.
    pub help: LocalText,
    /// What the question consists of, where it has parts.
    #[serde(default)]
    pub parts: Option<Parts>,
}

/// Where a question's subject comes from. The wording is the product's own in both cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Provenance {
    /// The subject stands on THL's page.
    Thl,
    /// The subject is derived from the principle and the dimension.
    Principle,
}

/// What a question consists of. A help for choosing the level, never a score of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parts {
    /// What ticking one means.
    pub kind: PartsKind,
    /// The parts.
    pub items: Vec<Part>,
}

/// What it means to tick a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PartsKind {
    /// "This holds in our activity." The weakest part that applies sets the level.
    Parts,
    /// "Our participants meet this." Only the ticked ones are judged.
    Barriers,
}

/// One part of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Its id, unique within the question.
    pub id: PartId,
    /// What can be ticked.
    pub text: LocalText,
}

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

    /// The text of `seeds/questions.json`.
    pub const SEED: &'static str = include_str!("../../seeds/questions.json");

    /// The set's name and version as files give them: `osallisuus-24@1`.
    pub fn key(&self) -> String {
        format!("{}@{}", self.id, self.version)
    }

    /// The same set with the texts of one language only.
    pub fn only(&self, locale: Locale) -> QuestionSet {
        let mut set = self.clone();
        let dimensions = set.dimensions.iter_mut().flat_map(|d| [&mut d.name, &mut d.short, &mut d.means]);
        let principles = set.principles.iter_mut().flat_map(|principle| [&mut principle.name, &mut principle.short]);
        let levels = set.levels.iter_mut().flat_map(|level| [&mut level.name, &mut level.means]);
        for text in dimensions.chain(principles).chain(levels) {
            *text = text.only(locale);
        }
        for question in &mut set.questions {
            let parts = question.parts.iter_mut().flat_map(|parts| &mut parts.items).map(|part| &mut part.text);
            for text in [&mut question.text, &mut question.help].into_iter().chain(parts) {
                *text = text.only(locale);
            }
        }
        set
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

    /// The dimension of an id.
    pub fn dimension(&self, id: &str) -> Option<&Dimension> {
        self.dimensions.iter().find(|dimension| &*dimension.id == id)
    }

    /// The principle of an id.
    pub fn principle(&self, id: &str) -> Option<&Principle> {
        self.principles.iter().find(|principle| &*principle.id == id)
    }
}

impl Question {
    /// Whether a level of 3 or 4 stands beside ticks that say that some part does not hold. The weakest part that
    /// applies sets the level, so one or the other may need a second look. Without any tick nothing was said.
    pub fn has_unticked_part_at_high_level(&self, response: &Response) -> bool {
        let is_high = matches!(response.answer, Some(Answer::Level(level)) if level.gap() <= 1);
        let parts = self.parts.as_ref().filter(|parts| parts.kind == PartsKind::Parts);
        let ticked = |part: &Part| response.parts.contains(&part.id);
        is_high && parts.is_some_and(|parts| parts.items.iter().any(ticked) && !parts.items.iter().all(ticked))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_part_speaks_against_a_high_level() {
        use crate::core::assessment::Level;
        let set = QuestionSet::embedded().unwrap();
        #[track_caller]
        fn case(set: &QuestionSet, question: &str, level: u64, ticked: usize, expected: bool) {
            let question = set.question(question).unwrap();
            let parts = question.parts.as_ref().unwrap().items.iter().take(ticked).map(|part| part.id.clone());
            let answer = Level::new(level).map(Answer::Level);
            let response = Response { answer, parts: parts.collect(), ..Response::default() };
            assert_eq!(question.has_unticked_part_at_high_level(&response), expected);
        }
        case(&set, "q02", 3, 2, true);
        case(&set, "q02", 4, 4, false);
        case(&set, "q02", 4, 0, false);
        case(&set, "q02", 2, 2, false);
        case(&set, "q09", 4, 2, false);
    }

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
}
