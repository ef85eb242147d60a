//! `peili compare`: two to four assessments beside each other.

use crate::{Seeds, lines};
use clap::ValueEnum;
use peili::core::assessment::{Answer, Assessment};
use peili::core::ids::QuestionId;
use peili::core::locale::Locale;
use peili::core::ratio::Ratio;
use peili::core::rounds::{Change, Comparison, Kind, LEAST_ROUNDS, MOST_ROUNDS, Row};
use peili::core::score::Score;
use peili::i18n::Texts;
use serde_json::{Value, json};

/// What the files are to each other, as the command line has it.
#[derive(Clone, Copy, ValueEnum)]
pub enum KindName {
    /// The same activity at different times, the first file first.
    Rounds,
    /// Units or activities. This is no contest: they have different participants, tasks and starting points.
    Units,
    /// The same activity as different roles see it. None of them is the one that is right.
    Roles,
}

impl From<KindName> for Kind {
    fn from(name: KindName) -> Kind {
        match name {
            KindName::Rounds => Kind::Rounds,
            KindName::Units => Kind::Units,
            KindName::Roles => Kind::Roles,
        }
    }
}

/// The comparison of some files.
pub fn compare(files: &[String], kind: Kind, lang: Locale, json: bool) -> Result<String, String> {
    let seeds = Seeds::load()?;
    let all: Vec<Assessment> = files.iter().map(|file| seeds.open(file)).collect::<Result<_, _>>()?;
    let each: Vec<&Assessment> = all.iter().collect();
    let expected = || format!("expected {LEAST_ROUNDS} to {MOST_ROUNDS} files");
    let comparison = Comparison::of(&seeds.set, &each, kind).ok_or_else(expected)?;
    Ok(if json { compare_json(&comparison) } else { compare_text(&seeds, &comparison, &each, lang) })
}

fn compare_json(comparison: &Comparison) -> String {
    let scores = |id: &str, scores: &[Score], change: Option<Change>| {
        let per_mille = |score: &Score| score.value().map(Ratio::per_mille);
        json!({
            "id": id,
            "scores": scores.iter().map(per_mille).collect::<Vec<_>>(),
            "change": change.map(Change::per_mille),
            "compared": change.map_or(0, Change::count),
        })
    };
    let dimensions = comparison.dimensions.iter().map(|row| scores(&row.id, &row.values, comparison.told(row)));
    let principles = comparison.principles.iter().map(|row| scores(&row.id, &row.values, comparison.told(row)));
    let questions = comparison.questions.iter().map(|row| {
        json!({
            "id": &*row.id,
            "answers": row.values.iter().map(|answer| answer_json(*answer)).collect::<Vec<_>>(),
            "change": comparison.told(row).map(|change| change.tenths() / 10),
        })
    });
    let overview = comparison.overview();
    let ids = |ids: &[QuestionId]| ids.iter().map(ToString::to_string).collect::<Vec<_>>();
    lines(&json!({
        "kind": comparison.kind.key(),
        "warnings": comparison.warnings.iter().map(|warning| warning.key()).collect::<Vec<_>>(),
        "overview": {
            "compared": ids(&overview.compared),
            "rose": ids(&overview.rose),
            "fell": ids(&overview.fell),
            "same": ids(&overview.same),
            "apart": ids(&overview.apart),
            "becameKnown": ids(&overview.became_known),
            "becameOpen": ids(&overview.became_open),
        },
        "dimensions": dimensions.collect::<Vec<_>>(),
        "principles": principles.collect::<Vec<_>>(),
        "questions": questions.collect::<Vec<_>>(),
    }))
}

/// A level, or the word that files have for a skip; nothing where there is no answer.
fn answer_json(answer: Option<Answer>) -> Value {
    match answer {
        None => Value::Null,
        Some(Answer::Level(level)) => level.number().into(),
        Some(Answer::NotApplicable) => "not-applicable".into(),
        Some(Answer::DontKnow) => "dont-know".into(),
    }
}

fn compare_text(seeds: &Seeds, comparison: &Comparison, all: &[&Assessment], lang: Locale) -> String {
    let t = Texts::of(lang);
    let set = &seeds.set;
    let kind = comparison.kind;
    let mut text = String::new();
    let mut say = |line: &str| text += &format!("{line}\n");
    say(t.kind(kind));
    t.no_contest(kind).into_iter().for_each(&mut say);
    for (number, assessment) in (1..).zip(all) {
        say(&format!("{number}. {}", t.assessment_name(assessment)));
    }
    for warning in &comparison.warnings {
        say(&format!("! {}", t.warning(*warning)));
    }
    say("");
    t.compared_in_short(comparison, set, lang).iter().for_each(|sentence| say(sentence));
    say("");
    // An arrow has a direction, which only time has.
    let between = if kind.is_over_time() { " → " } else { " | " };
    let row = |name: &str, row: &[String], change: String| format!("{name} {} · {change}", row.join(between));
    let told = if kind.is_over_time() { t.rounds.change } else { t.rounds.difference };
    let change = |words: String| format!("{told}: {words}");
    let scores = |scores: &[Score]| scores.iter().map(|score| t.mean_or_why_not(score)).collect::<Vec<_>>();
    for dimension in &comparison.dimensions {
        let name = set.dimension(&dimension.id).map_or("", |known| known.name.get(lang));
        say(&row(&format!("{name}:"), &scores(&dimension.values), change(t.change(comparison.told(dimension), kind))));
        for principle in &comparison.principles {
            let own = set.principle(&principle.id).filter(|known| known.dimension == dimension.id);
            if let Some(known) = own {
                let words = change(t.change(comparison.told(principle), kind));
                let name = format!("  {}:", known.name.get(lang));
                say(&row(&name, &scores(&principle.values), words));
            }
        }
    }
    for question in &comparison.questions {
        let Row { id, values, .. } = question;
        let number = set.number(id).unwrap_or_default();
        let answers: Vec<String> = values.iter().map(|answer| t.answer_or_open(*answer, set, lang)).collect();
        say(&row(&format!("{number}."), &answers, change(t.level_change(comparison.told(question), kind))));
    }
    text
}
