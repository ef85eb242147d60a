//! Numbers and scores in words, the same way in every language.

use super::Texts;
use crate::core::assessment::{Answer, Assessment, Level};
use crate::core::file::ReadError;
use crate::core::locale::Locale;
use crate::core::question_set::QuestionSet;
use crate::core::score::Score;

impl Texts {
    /// A number given in tenths: 26 is "2,6".
    pub fn tenths(&self, tenths: u64) -> String {
        format!("{}{}{}", tenths / 10, self.decimal, tenths % 10)
    }

    /// A factor given per mille: 1800 is "×1,8".
    pub fn factor(&self, per_mille: u64) -> String {
        format!("×{}", self.tenths((per_mille + 50) / 100))
    }

    /// The mean level with one decimal, "2,6".
    pub fn mean(&self, score: &Score) -> Option<String> {
        score.value().map(|value| self.tenths(value.tenths_of(u64::from(Level::TOP))))
    }

    /// The levels that a score lies between, in words.
    pub fn between(&self, score: &Score, set: &QuestionSet, locale: Locale) -> String {
        match score.between() {
            Some((lower, upper)) if lower == upper => level_name(set, lower, locale).to_owned(),
            Some((lower, upper)) => {
                format!("{} – {}", level_name(set, lower, locale), lower_first(level_name(set, upper, locale)))
            }
            None if score.applicable == 0 => self.score.nothing_applicable.to_owned(),
            None => self.score.too_few.to_owned(),
        }
    }

    /// What the score might be, said only where something is open.
    pub fn range(&self, score: &Score) -> Option<String> {
        let range = score.low().zip(score.high()).filter(|_| score.missing() > 0);
        range.map(|(low, high)| (self.score.if_answered)(low.percent(), high.percent()))
    }

    /// A score on one line: words first, then numbers.
    pub fn score_line(&self, score: &Score, set: &QuestionSet, locale: Locale) -> String {
        let mut parts = vec![self.between(score, set, locale)];
        parts.extend(self.mean(score).map(|mean| format!("{mean} / {}", Level::TOP)));
        parts.extend((score.applicable > 0).then(|| (self.score.answered)(score.answered, score.applicable)));
        parts.extend(score.value().map(|value| (self.score.out_of_hundred)(value.percent())));
        parts.extend(self.range(score));
        parts.join(" · ")
    }

    /// An answer in words.
    pub fn answer<'a>(&'a self, answer: Answer, set: &'a QuestionSet, locale: Locale) -> &'a str {
        match answer {
            Answer::Level(level) => level_name(set, level, locale),
            Answer::DontKnow => self.question.dont_know,
            Answer::NotApplicable => self.question.not_applicable,
        }
    }

    /// Who answered, in words: "3 työntekijää, 2 osallistujaa".
    pub fn answered_by(&self, assessment: &Assessment) -> String {
        let people = assessment.answered_by.iter().filter_map(|by| Some((by.role, by.count.filter(|count| *count > 0)?)));
        people.map(|(role, count)| (self.result.people)(role, count)).collect::<Vec<_>>().join(", ")
    }

    /// Why a file was refused, in words.
    pub fn read_error(&self, error: &ReadError) -> String {
        let keeping = &self.keeping;
        match error {
            ReadError::NotUtf8 { at } => (keeping.not_utf8)(*at),
            ReadError::TooLarge => (keeping.too_large)(crate::core::file::MOST_BYTES / 1024 / 1024),
            ReadError::Syntax { line, column, .. } => (keeping.syntax)(*line, *column),
            ReadError::DuplicateKey { key, line, .. } => (keeping.duplicate)(key, *line),
            ReadError::Field(problem) => {
                (keeping.field)(&problem.place, &(keeping.expected)(&problem.expected), problem.found.as_deref())
            }
        }
    }
}

/// The name of a level.
pub fn level_name(set: &QuestionSet, level: Level, locale: Locale) -> &str {
    set.levels.iter().find(|text| text.level == level.number()).map_or("", |text| text.name.get(locale))
}

/// The text with a small first letter, as inside a sentence. Names of levels and answers begin with ASCII letters, so
/// that the tables for all the world's letters can stay out of the wasm.
pub fn lower_first(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_can_stand_inside_a_sentence() {
        let set = QuestionSet::embedded().unwrap();
        for (locale, level) in Locale::ALL.into_iter().zip(Level::ALL) {
            assert!(lower_first(level_name(&set, level, locale)).starts_with(|c: char| c.is_ascii_lowercase()));
        }
    }

    #[test]
    fn numbers_are_written_the_languages_way() {
        assert_eq!(Texts::of(Locale::Fi).tenths(26), "2,6");
        assert_eq!(Texts::of(Locale::En).tenths(40), "4.0");
        assert_eq!(Texts::of(Locale::Sv).factor(1849), "×1,8");
        assert_eq!(Texts::of(Locale::Sv).factor(1850), "×1,9");
    }
}
