//! Comparisons in words, the same way on the page and in the command.

use super::{RoundsPage, Template, Texts};
use crate::core::assessment::{Answer, Assessment};
use crate::core::ids::QuestionId;
use crate::core::locale::Locale;
use crate::core::question_set::QuestionSet;
use crate::core::rounds::{Change, Comparison, Kind, Warning};
use crate::core::score::Score;

impl Texts {
    /// What a comparison says first, a sentence each: how much could be compared, what became of the questions, then the dimensions.
    /// Over time the last one is a word on why lower may be no worse.
    pub fn compared_in_short(&self, comparison: &Comparison, set: &QuestionSet, locale: Locale) -> Vec<String> {
        let t = &self.rounds;
        let overview = comparison.overview();
        let over_time = comparison.kind.is_over_time();
        let compared = if over_time { t.compared_over_time } else { t.compared };
        let mut sentences = vec![compared.with(&[&overview.compared.len(), &set.questions.len()])];
        let lists = [
            (t.rose, &overview.rose),
            (t.fell, &overview.fell),
            (t.apart, &overview.apart),
            (t.same, &overview.same),
            (t.known, &overview.became_known),
            (t.open, &overview.became_open),
        ];
        let lists = lists.into_iter().filter(|(_, questions)| !questions.is_empty());
        sentences.extend(lists.map(|(sentence, questions)| sentence.with(&[&numbers(t, questions, set)])));
        sentences.extend(comparison.dimensions.iter().filter_map(|row| {
            let name = set.dimension(&row.id)?.name.get(locale);
            Some(self.dimension_changed(name, comparison.told(row), over_time))
        }));
        if !overview.fell.is_empty() {
            sentences.push(t.sharper.to_owned());
        }
        sentences
    }

    fn dimension_changed(&self, name: &str, change: Option<Change>, over_time: bool) -> String {
        let t = &self.rounds;
        let Some(change) = change else { return t.dimension_none.with(&[&name]) };
        // What has changed by less than can be shown has not changed for the reader.
        let sentence = match (change.tenths().signum(), over_time) {
            (0, true) => t.dimension_same,
            (1, true) => t.dimension_rose,
            (_, true) => t.dimension_fell,
            (_, false) => t.dimension_apart,
        };
        sentence.with(&[&name, &self.tenths(change.tenths().unsigned_abs())])
    }

    /// A change of a mean: with its sign over time, otherwise only how large it is.
    pub fn change(&self, change: Option<Change>, kind: Kind) -> String {
        let Some(change) = change else { return self.rounds.no_change.to_owned() };
        let tenths = change.tenths();
        format!("{}{}", sign(tenths, kind), self.tenths(tenths.unsigned_abs()))
    }

    /// A change of a single question's level, in whole levels.
    pub fn level_change(&self, change: Option<Change>, kind: Kind) -> String {
        let Some(change) = change else { return self.rounds.no_change.to_owned() };
        let levels = change.tenths() / 10;
        format!("{}{}", sign(levels, kind), levels.unsigned_abs())
    }

    /// A score in a table of scores: its mean, or why there is none.
    pub fn mean_or_why_not(&self, score: &Score) -> String {
        let why_not = if score.applicable == 0 { self.score.nothing_applicable } else { self.score.too_few };
        self.mean(score).unwrap_or_else(|| why_not.to_owned())
    }

    /// An answer in a table of answers: the level's number and name, or what was said instead.
    pub fn answer_or_open(&self, answer: Option<Answer>, set: &QuestionSet, locale: Locale) -> String {
        match answer {
            None => self.question.map_open.to_owned(),
            Some(answer @ Answer::Level(level)) => {
                self.rounds.level.with(&[&level.number(), &self.answer(answer, set, locale)])
            }
            Some(answer) => self.answer(answer, set, locale).to_owned(),
        }
    }

    /// What to mind before anything is concluded.
    pub fn warning(&self, warning: Warning) -> &'static str {
        let texts = Warning::ALL.into_iter().zip(self.rounds.warnings);
        texts.filter(|(known, _)| *known == warning).map(|(_, text)| text).next().unwrap_or_default()
    }

    /// What is compared with what.
    pub fn kind(&self, kind: Kind) -> &'static str {
        let texts = Kind::ALL.into_iter().zip(self.rounds.kinds);
        texts.filter(|(known, _)| *known == kind).map(|(_, text)| text).next().unwrap_or_default()
    }

    /// Why a comparison of this kind is no contest; rounds of one's own need no such word.
    pub fn no_contest(&self, kind: Kind) -> Option<&'static str> {
        let [units, roles] = self.rounds.no_contest;
        match kind {
            Kind::Rounds => None,
            Kind::Units => Some(units),
            Kind::Roles => Some(roles),
        }
    }

    /// What an assessment is called beside others: its title, organisation, day and answerers, as far as they are known.
    pub fn assessment_name(&self, assessment: &Assessment) -> String {
        let title = Some(assessment.title.trim()).filter(|title| !title.is_empty()).unwrap_or(self.rounds.unnamed);
        let date = assessment.date.map_or_else(|| self.rounds.no_date.to_owned(), |date| self.date(date));
        let parts = [title.to_owned(), assessment.organisation.clone(), date, self.answered_by(assessment)];
        parts.into_iter().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join(" · ")
    }
}

/// The sign of a change; none beside each other, where there is no direction. The minus is the sign of that name, not a hyphen.
fn sign(change: i64, kind: Kind) -> &'static str {
    match (change.signum(), kind.is_over_time()) {
        (1, true) => "+",
        (-1, true) => "−",
        _ => "",
    }
}

fn numbers(t: &RoundsPage, questions: &[QuestionId], set: &QuestionSet) -> String {
    let numbers = questions.iter().filter_map(|id| set.number(id)).map(|number| number.to_string());
    let numbers: Vec<String> = numbers.collect();
    let words: Template = if numbers.len() == 1 { t.one_question } else { t.questions };
    words.with(&[&numbers.join(", ")])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::assessment::Level;

    fn compared(levels: [&[u64]; 2], kind: Kind) -> Comparison {
        let set = QuestionSet::embedded().unwrap();
        let assessments = levels.map(|levels| {
            let mut assessment = Assessment::default();
            for (question, level) in set.questions.iter().zip(levels) {
                assessment.respond(&question.id, |response| response.answer = Level::new(*level).map(Answer::Level));
            }
            assessment
        });
        Comparison::of(&set, &assessments.each_ref(), kind).unwrap()
    }

    #[test]
    fn changes_have_a_sign_only_over_time() {
        let en = Texts::of(Locale::En);
        let rows = |kind| compared([&[1, 3, 2], &[2, 1, 2]], kind).questions;
        let found =
            |kind| rows(kind).iter().take(4).map(|row| en.level_change(row.overall(), kind)).collect::<Vec<_>>();
        assert_eq!(found(Kind::Rounds), ["+1", "−2", "0", en.rounds.no_change]);
        assert_eq!(found(Kind::Units), ["1", "2", "0", en.rounds.no_change]);
        let nine = compared([&[2; 9], &[2, 2, 2, 2, 2, 2, 2, 2, 1]], Kind::Rounds);
        assert_eq!(en.change(nine.dimensions[0].overall(), Kind::Rounds), "−0.1");
    }

    #[test]
    fn a_fall_is_never_told_without_the_word_on_sharper_eyes() {
        let set = QuestionSet::embedded().unwrap();
        for locale in Locale::ALL {
            let t = Texts::of(locale);
            let said = |levels, kind| t.compared_in_short(&compared(levels, kind), &set, locale);
            let has = |sentences: &[String]| sentences.iter().any(|sentence| sentence == t.rounds.sharper);
            assert!(has(&said([&[3], &[2]], Kind::Rounds)));
            assert!(!has(&said([&[2], &[3]], Kind::Rounds)));
            assert!(!has(&said([&[3], &[2]], Kind::Units)));
            let words = said([&[3, 1, 2, 2], &[2, 2, 3, 2]], Kind::Rounds);
            assert!(words.contains(&t.rounds.rose.with(&[&t.rounds.questions.with(&[&"2, 3"])])), "{words:?}");
            assert!(words.contains(&t.rounds.fell.with(&[&t.rounds.one_question.with(&[&"1"])])), "{words:?}");
        }
    }

    #[test]
    fn every_kind_but_rounds_has_a_word_on_why_it_is_no_contest() {
        for (kind, has) in [(Kind::Rounds, false), (Kind::Units, true), (Kind::Roles, true)] {
            assert_eq!(Texts::of(Locale::Fi).no_contest(kind).is_some(), has);
        }
    }
}
