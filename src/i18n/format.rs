//! Numbers and scores in words, the same way in every language.

use super::{Template, Texts};
use crate::core::assessment::{Answer, AnsweredBy, Assessment, Basis, Date, Level, Role};
use crate::core::file::{Carried, Expected, FORMAT, MOST_BYTES, MOST_CHARS, Problem, ReadError, Remark, VERSION};
use crate::core::locale::Locale;
use crate::core::question_set::QuestionSet;
use crate::core::score::Score;
use crate::core::vocabulary::Facet;
use crate::core::{shelf, workshop};

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
        range.map(|(low, high)| self.score.if_answered.with(&[&low.percent(), &high.percent()]))
    }

    /// A score on one line: words first, then numbers.
    pub fn score_line(&self, score: &Score, set: &QuestionSet, locale: Locale) -> String {
        let mut parts = vec![self.between(score, set, locale)];
        parts.extend(self.mean(score).map(|mean| format!("{mean} / {}", Level::TOP)));
        parts.extend((score.applicable > 0).then(|| self.score.answered.with(&[&score.answered, &score.applicable])));
        parts.extend(score.value().map(|value| self.score.out_of_hundred.with(&[&value.percent()])));
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
        let counted = |role| Some((role, assessment.count(role).filter(|count| *count > 0)?));
        let people = Role::ALL.into_iter().filter_map(counted);
        people.map(|(role, count)| self.people(role, count)).collect::<Vec<_>>().join(", ")
    }

    /// So many people of a role: "3 työntekijää".
    pub fn people(&self, role: Role, count: u32) -> String {
        let [one, several] = of(&self.result.people, &Role::ALL, role).unwrap_or([Template("{0}"); 2]);
        if count == 1 { one.with(&[&count]) } else { several.with(&[&count]) }
    }

    /// A day.
    pub fn date(&self, date: Date) -> String {
        let month = self.months.get(usize::from(date.month).saturating_sub(1)).copied().unwrap_or_default();
        self.date.with(&[&date.day, &month, &date.year])
    }

    /// A role, in the plural.
    pub fn role(&self, role: Role) -> &'static str {
        of(&self.setup.role, &Role::ALL, role).unwrap_or_default()
    }

    /// How directly a model answers a question, 1 to 3.
    pub fn strength(&self, strength: u8) -> &'static str {
        of(&self.models.strength, &[1, 2, 3], strength).unwrap_or_default()
    }

    /// A facet of the context.
    pub fn facet(&self, facet: Facet) -> &'static str {
        of(&self.setup.facet, &Facet::ALL, facet).unwrap_or_default()
    }

    /// What an answer rests on.
    pub fn basis(&self, basis: Basis) -> &'static str {
        of(&self.question.basis_of, &Basis::ALL, basis).unwrap_or_default()
    }

    /// What a question's link says of its answer.
    pub fn map_state(&self, answer: Option<&str>, important: bool) -> String {
        let answer = answer.unwrap_or(self.question.map_open);
        if important { self.question.map_important.with(&[&answer]) } else { answer.to_owned() }
    }

    /// What the models were chosen for: so many focus areas, or everything.
    pub fn chosen_for(&self, focused: usize) -> String {
        let [one, several] = self.models.for_focus;
        match focused {
            0 => self.models.for_all.to_owned(),
            1 => one.with(&[]),
            _ => several.with(&[&focused]),
        }
    }

    /// What a file held that is not known.
    pub fn remark(&self, remark: &Remark) -> String {
        let keeping = &self.keeping;
        match remark {
            Remark::UnknownKey(place) => keeping.unknown_key.with(&[place]),
            Remark::UnknownQuestion(id) => keeping.unknown_question.with(&[id]),
            Remark::UnknownPart { question, part } => keeping.unknown_part.with(&[question, part]),
            Remark::UnknownTerm(facet, term) => keeping.unknown_term.with(&[&facet.key(), term]),
            Remark::Carried(Carried { from, count, left }) => keeping.carried.with(&[from, count, left]),
        }
    }

    fn expected(&self, expected: &Expected) -> String {
        let words = &self.keeping.expected;
        match expected {
            Expected::Object => words.object.to_owned(),
            Expected::List => words.list.to_owned(),
            Expected::Text => words.text.to_owned(),
            Expected::ShorterText => words.shorter_text.with(&[&MOST_CHARS]),
            Expected::Flag => words.flag.to_owned(),
            Expected::Level => words.level.to_owned(),
            Expected::Skip => words.either.with(&[&"not-applicable", &"dont-know"]),
            Expected::OneAnswer => words.one_answer.to_owned(),
            Expected::Basis => words.one_of.with(&[&Basis::ALL.map(Basis::key).join(", ")]),
            Expected::Role => words.one_of.with(&[&Role::ALL.map(Role::key).join(", ")]),
            Expected::Count => words.count.with(&[&AnsweredBy::MOST]),
            Expected::Date => words.date.to_owned(),
            Expected::Format => FORMAT.to_owned(),
            Expected::Version => VERSION.to_string(),
            Expected::QuestionSet(key) => key.clone(),
            Expected::ModelsFormat => shelf::FORMAT.to_owned(),
            Expected::FewerModels => words.fewer_models.with(&[&shelf::MOST_MODELS]),
            Expected::Id => words.id.to_owned(),
            Expected::FreeId => words.free_id.to_owned(),
            Expected::FilledText => words.filled_text.to_owned(),
            Expected::Term => words.term.to_owned(),
            Expected::Exactly(text) => (*text).to_owned(),
            Expected::OneOf(list) => words.one_of.with(&[list]),
            Expected::TextUpTo(most) => words.shorter_text.with(&[most]),
            Expected::WholeFrom(from, to) => self.workshop.expected.whole_from.with(&[from, to]),
            Expected::Questions => self.workshop.expected.questions.to_owned(),
            Expected::Asked => self.workshop.expected.asked.to_owned(),
            Expected::Groups => self.workshop.expected.groups.with(&[&workshop::MOST_GROUPS]),
            Expected::Group => self.workshop.expected.group.to_owned(),
            Expected::OnlyAnswers => self.workshop.expected.only_answers.to_owned(),
            // Told without what should stand there; see `read_error`.
            Expected::Question | Expected::KnownKey => String::new(),
        }
    }

    /// Why a file was refused, in words.
    pub fn read_error(&self, error: &ReadError) -> String {
        let keeping = &self.keeping;
        match error {
            ReadError::NotUtf8 { at } => keeping.not_utf8.with(&[&at]),
            ReadError::TooLarge => keeping.too_large.with(&[&(MOST_BYTES / 1024 / 1024)]),
            ReadError::Syntax { line, column, .. } => keeping.syntax.with(&[&line, &column]),
            ReadError::DuplicateKey { key, line, .. } => keeping.duplicate.with(&[&key, &line]),
            // What is wrong there is the key itself.
            ReadError::Field(Problem { place, expected: Expected::Question | Expected::KnownKey, .. }) => {
                keeping.unknown_key.with(&[place])
            }
            ReadError::Field(problem) => {
                let expected = self.expected(&problem.expected);
                match &problem.found {
                    Some(found) => keeping.field.with(&[&problem.place, &expected, found]),
                    None => keeping.field_missing.with(&[&problem.place, &expected]),
                }
            }
        }
    }
}

/// The text of an enum's case: texts stand in the order of its cases.
pub(super) fn of<T: Copy, C: PartialEq>(texts: &[T], cases: &[C], case: C) -> Option<T> {
    cases.iter().zip(texts).find(|(known, _)| **known == case).map(|(_, text)| *text)
}

/// The years from the first to the last.
pub fn years(from: u16, to: u16) -> String {
    if from == to { from.to_string() } else { format!("{from}–{to}") }
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
