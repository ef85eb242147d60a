//! One guiding question and everything that is said about it.

use super::Wording;
use crate::core::assessment::{Answer, Level, Response};
use crate::core::ids::{DimensionId, ModelId, PartId, PrincipleId, QuestionId};
use crate::core::listed::{listed, listed_cases};
use crate::core::locale::LocalText;
use serde::Deserialize;

/// One guiding question.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
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
    /// What each level looks like in practice, lowest first.
    pub levels: Vec<LocalText>,
    /// The same in short sentences and everyday words.
    pub plain: Wording,
    /// As participants say it, for sheets of their own; without a help.
    pub participant: Wording,
    /// How others do it.
    pub example: Example,
    /// What a group may talk about before it chooses a level.
    pub prompts: Vec<LocalText>,
    /// What the question consists of, where it has parts.
    #[serde(default)]
    pub parts: Option<Parts>,
}

/// A model that does what the question asks about.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// The model.
    pub model: ModelId,
    /// How it does it.
    pub text: LocalText,
}

/// Where a question's subject comes from. The wording is the product's own in both cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Provenance {
    /// The subject stands on THL's page.
    Thl,
    /// The subject is derived from the principle and the dimension.
    Principle,
}

/// What a question consists of. A help for choosing the level, never a score of its own.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parts {
    /// What ticking one means.
    pub kind: PartsKind,
    /// The parts.
    pub items: Vec<Part>,
}

/// What it means to tick a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PartsKind {
    /// "This holds in our activity." The weakest part that applies sets the level.
    Parts,
    /// "Our participants meet this." Only the ticked ones are judged.
    Barriers,
}

/// One part of a question.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Its id, unique within the question.
    pub id: PartId,
    /// What can be ticked.
    pub text: LocalText,
}

listed!(
    Question {
        id, dimension, principle, provenance, text, help, levels, plain, participant, example, prompts, parts,
    }
    Example { model, text }
    Parts { kind, items }
    Part { id, text }
);
listed_cases!(Provenance { Thl, Principle });
listed_cases!(PartsKind { Parts, Barriers });

impl Question {
    /// Every text of the question.
    pub(super) fn texts_mut(&mut self) -> Vec<&mut LocalText> {
        let mut texts = vec![&mut self.text, &mut self.help, &mut self.example.text];
        texts.extend(self.parts.iter_mut().flat_map(|parts| &mut parts.items).map(|part| &mut part.text));
        texts.extend(self.levels.iter_mut().chain(&mut self.prompts));
        texts.extend(self.plain.texts_mut().into_iter().chain(self.participant.texts_mut()));
        texts
    }

    /// The question with nothing but what storing and scoring need.
    pub(super) fn outline(&self) -> Question {
        let mut outline = self.clone();
        for text in outline.texts_mut() {
            *text = LocalText::default();
        }
        outline.example.model = ModelId::from("");
        outline.levels.clear();
        outline.prompts.clear();
        outline.plain.levels.clear();
        outline.participant.levels.clear();
        outline
    }

    /// What a level looks like in practice; plainly, where that is wanted.
    pub fn level(&self, level: Level, plainly: bool) -> Option<&LocalText> {
        let levels = if plainly { &self.plain.levels } else { &self.levels };
        levels.get(usize::from(level.number()))
    }

    /// The question itself; plainly, where that is wanted.
    pub fn text(&self, plainly: bool) -> &LocalText {
        if plainly { &self.plain.text } else { &self.text }
    }

    /// What helps to answer it; plainly, where that is wanted and there is such a wording.
    pub fn help(&self, plainly: bool) -> &LocalText {
        self.plain.help.as_ref().filter(|_| plainly).unwrap_or(&self.help)
    }

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
    use crate::core::question_set::QuestionSet;

    #[test]
    fn a_missing_part_speaks_against_a_high_level() {
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
}
