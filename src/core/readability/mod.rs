//! How readable texts are, by two simple measures: how many words a sentence has, and how many letters a word.
//!
//! The measures find what is worth a second look. They do not tell whether a text is understood: readers do.

mod limits;
mod measures;
mod outlier;
mod sentences;

pub use limits::{Limits, Style};
pub use measures::Measures;
pub use outlier::{Measure, Outlier};

use super::locale::{LocalText, Locale};
use super::question_set::QuestionSet;

/// The texts of a question set that people read as sentences, each with its place and style.
pub fn question_texts(set: &QuestionSet) -> Vec<(String, Style, &LocalText)> {
    let mut texts = Vec::new();
    let mut add = |place: String, style, text| texts.push((format!("questions.json {place}"), style, text));
    for dimension in &set.dimensions {
        add(format!("{} means", dimension.id), Style::Standard, &dimension.means);
    }
    for principle in &set.principles {
        add(format!("{} strong", principle.id), Style::Standard, &principle.strong);
        add(format!("{} develop", principle.id), Style::Standard, &principle.develop);
    }
    for level in &set.levels {
        add(format!("level {} means", level.level), Style::Standard, &level.means);
    }
    for question in &set.questions {
        let id = &question.id;
        add(format!("{id} text"), Style::Standard, &question.text);
        add(format!("{id} help"), Style::Standard, &question.help);
        add(format!("{id} example"), Style::Standard, &question.example.text);
        for (level, text) in question.levels.iter().enumerate() {
            add(format!("{id} level {level}"), Style::Standard, text);
        }
        for (index, text) in question.prompts.iter().enumerate() {
            add(format!("{id} prompt {index}"), Style::Standard, text);
        }
        for (name, wording) in [("plain", &question.plain), ("participant", &question.participant)] {
            add(format!("{id} {name} text"), Style::Plain, &wording.text);
            if let Some(text) = &wording.help {
                add(format!("{id} {name} help"), Style::Plain, text);
            }
            for (level, text) in wording.levels.iter().enumerate() {
                add(format!("{id} {name} level {level}"), Style::Plain, text);
            }
        }
    }
    texts
}

/// What is too long in a text: its longest sentence, its longest word, both or neither.
pub fn outliers(place: &str, style: Style, locale: Locale, text: &str) -> Vec<Outlier> {
    let (measures, limits) = (Measures::of(text, locale), Limits::of(style, locale));
    [
        (Measure::Sentence, measures.longest_sentence(), limits.sentence),
        (Measure::Word, measures.longest_word, limits.word),
    ]
    .into_iter()
    .filter(|(_, (_, found), limit)| found > limit)
    .map(|(measure, (text, found), limit)| Outlier {
        place: place.to_owned(),
        locale,
        measure,
        text: text.to_owned(),
        found,
        limit,
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_over_a_limit_is_an_outlier() {
        #[track_caller]
        fn case(text: &str, expected: &[(Measure, usize)]) {
            let found = outliers("here", Style::Plain, Locale::Fi, text);
            let found: Vec<(Measure, usize)> = found.iter().map(|outlier| (outlier.measure, outlier.found)).collect();
            assert_eq!(found, expected);
        }
        let limits = Limits::of(Style::Plain, Locale::Fi);
        let words = |count: usize| "sana ".repeat(count);
        case("", &[]);
        case(&words(limits.sentence), &[]);
        case(&words(limits.sentence + 1), &[(Measure::Sentence, limits.sentence + 1)]);
        case(&"a".repeat(limits.word), &[]);
        case(&"a".repeat(limits.word + 1), &[(Measure::Word, limits.word + 1)]);
    }

    #[test]
    fn every_question_is_measured_by_its_place() {
        let set = QuestionSet::embedded().unwrap();
        let texts = question_texts(&set);
        for name in ["common-good means", "p9 develop", "level 4 means", "q01 text", "q24 plain level 4"] {
            assert_eq!(texts.iter().filter(|(place, ..)| *place == format!("questions.json {name}")).count(), 1);
        }
    }
}
