//! A report in a language: the same words for the page, for paper and for every file.

mod document;
mod sheets;
mod summary;

use super::{Texts, level_name};
use crate::core::assessment::{Answer, Level};
use crate::core::ids::{PrincipleId, QuestionId};
use crate::core::locale::{LocalText, Locale};
use crate::core::question_set::QuestionSet;
use crate::core::report::{Line, Part, Report};
use crate::core::vocabulary::Vocabularies;

/// A report with the language in which it is said.
#[derive(Clone, Copy, Debug)]
pub struct ReportIn<'a> {
    /// What it says.
    pub report: &'a Report,
    /// The language.
    pub locale: Locale,
    /// Its texts.
    pub t: &'a Texts,
    /// The questions; with the texts of the language at least.
    pub set: &'a QuestionSet,
    /// The vocabularies; with the names of the language at least.
    pub terms: &'a Vocabularies,
}

impl<'a> ReportIn<'a> {
    /// What the report is called: the activity's name, if it has one.
    pub fn title(&self) -> &'a str {
        if self.report.title.is_empty() { self.t.report_words.untitled } else { &self.report.title }
    }

    /// What a part is called.
    pub fn part(&self, part: Part) -> &'static str {
        self.t.report_words.part.get(part as usize).copied().unwrap_or_default()
    }

    fn text(&self, text: &'a LocalText) -> &'a str {
        text.get(self.locale)
    }

    fn question(&self, id: &QuestionId) -> &'a str {
        self.set.question(id).map_or("", |question| self.text(&question.text))
    }

    fn number(&self, id: &QuestionId) -> usize {
        self.set.number(id).unwrap_or_default()
    }

    /// A question with its number: "4. How …".
    fn numbered(&self, id: &QuestionId) -> String {
        format!("{}. {}", self.number(id), self.question(id))
    }

    fn principles(&self, ids: &[PrincipleId]) -> String {
        let named = ids.iter().filter_map(|id| self.set.principle(id)).map(|principle| self.text(&principle.short));
        named.collect::<Vec<_>>().join(", ")
    }

    fn answer(&self, line: &Line) -> &str {
        line.answer.map_or(self.t.review.unanswered, |answer| self.t.answer(answer, self.set, self.locale))
    }

    fn level(&self, level: Level) -> &str {
        level_name(self.set, level, self.locale)
    }
}

/// The level of a line, where it has one.
fn level_of(line: &Line) -> Option<Level> {
    match line.answer {
        Some(Answer::Level(level)) => Some(level),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
