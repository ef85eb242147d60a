//! `peili summary`: the assessment files of a folder, counted. One file is read after another and none is kept, so the memory does
//! not grow with them.

use crate::models::as_text;
use crate::{Seeds, lines, read_file};
use clap::ValueEnum;
use indicatif::{ProgressBar, ProgressStyle};
use peili::core::aggregate::{Aggregate, Distribution, Quartiles, SMALLEST, Tally, Told};
use peili::core::assessment::{Assessment, Level};
use peili::core::file;
use peili::core::locale::Locale;
use peili::core::ratio::Ratio;
use peili::i18n::{Texts, level_name};
use serde_json::{Value, json};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// The form of a summary.
#[derive(Clone, Copy, ValueEnum)]
pub enum Format {
    /// For reading.
    Text,
    /// A line a number, for spreadsheets.
    Csv,
    /// For programs.
    Json,
}

/// The summary of a folder. Files that are at fault are told on standard error, and the others are counted.
pub fn summary(folder: &Path, lang: Locale, format: Format) -> Result<String, String> {
    let seeds = Seeds::load()?;
    let mut tally = Tally::new(&seeds.set);
    let (mut faults, mut with_unknown) = (0, 0);
    let bar = bar(folder);
    for found in files(folder) {
        match found.and_then(|path| read(&seeds, &path)) {
            Ok((assessment, all_known)) => {
                tally.add(&assessment);
                with_unknown += usize::from(!all_known);
            }
            Err(fault) => {
                faults += 1;
                bar.suspend(|| eprintln!("{fault}"));
            }
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    if with_unknown > 0 {
        eprintln!("{with_unknown} files have something that this version does not know; `peili check FILE` tells what");
    }
    if faults > 0 {
        eprintln!("{faults} at fault, left out");
    }
    if tally.files() == 0 {
        return Err(format!("{}: expected at least one assessment file (.json)", folder.display()));
    }
    let aggregate = tally.told();
    match format {
        Format::Text => Ok(text(&seeds, aggregate.as_ref(), lang)),
        Format::Csv => csv(&seeds, aggregate.as_ref(), lang).map_err(|error| error.to_string()),
        Format::Json => Ok(summary_json(&seeds, aggregate.as_ref())),
    }
}

/// The JSON files of a folder and of those within it, in the order of their names. Links within the folder are not followed: what
/// they lead to would count twice, or lead in a circle.
fn files(folder: &Path) -> impl Iterator<Item = Result<PathBuf, String>> {
    let is_json = |path: &Path| path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
    WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(move |entry| match entry {
        Ok(entry) if entry.file_type().is_file() && is_json(entry.path()) => Some(Ok(entry.into_path())),
        Ok(_) => None,
        Err(error) => {
            let place = error.path().unwrap_or(Path::new("")).display().to_string();
            Some(Err(error.into_io_error().map_or(place.clone(), |why| format!("{place}: {why}"))))
        }
    })
}

/// An assessment, and whether all in its file is known.
fn read(seeds: &Seeds, path: &Path) -> Result<(Assessment, bool), String> {
    let complain = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let bytes = read_file(path).map_err(|error| complain(&error))?;
    let opened = file::read_bytes(&bytes, &seeds.set, &seeds.terms).map_err(|error| complain(&error))?;
    Ok((opened.assessment, opened.remarks.is_empty()))
}

/// How far it is, where somebody looks. Only then are the files counted beforehand.
fn bar(folder: &Path) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(files(folder).count() as u64);
    match ProgressStyle::with_template("{bar:40} {pos}/{len} {eta}") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

fn summary_json(seeds: &Seeds, aggregate: Option<&Aggregate>) -> String {
    let spread = |id: &str, found: Option<Quartiles>| {
        let quarters = found.and_then(|found| found.quarters);
        json!({
            "id": id,
            "atLeast": found.map(|found| found.at_least),
            "lower": quarters.map(|(lower, _)| lower),
            "median": found.map(|found| found.median),
            "upper": quarters.map(|(_, upper)| upper),
        })
    };
    let none = Vec::new();
    let dimensions = aggregate.map_or(&none[..], |all| &all.dimensions).iter().map(|(id, found)| spread(id, *found));
    let principles = aggregate.map_or(&[][..], |all| &all.principles).iter().map(|(id, found)| spread(id, *found));
    let questions = aggregate.map_or(&[][..], |all| &all.questions).iter().map(|(id, row)| {
        let mut question: serde_json::Map<String, Value> =
            numbers(row).into_iter().map(|(name, number)| (name.to_owned(), json!(number))).collect();
        question.insert("id".to_owned(), json!(&**id));
        Value::Object(question)
    });
    lines(&json!({
        "questionSet": seeds.set.key(),
        "smallest": SMALLEST,
        "files": aggregate.map(|all| all.files),
        "dimensions": dimensions.collect::<Vec<_>>(),
        "principles": principles.collect::<Vec<_>>(),
        "questions": questions.collect::<Vec<_>>(),
    }))
}

/// The numbers of a question under the names that files use.
fn numbers(row: &Distribution) -> [(&'static str, Told); 11] {
    let [zero, one, two, three, four] = row.levels;
    [
        ("toDevelop", row.to_develop),
        ("level0", zero),
        ("level1", one),
        ("level2", two),
        ("level3", three),
        ("level4", four),
        ("withoutLevel", row.without_level),
        ("notApplicable", row.not_applicable),
        ("dontKnow", row.dont_know),
        ("unanswered", row.unanswered),
        ("important", row.important),
    ]
}

fn csv(seeds: &Seeds, aggregate: Option<&Aggregate>, lang: Locale) -> Result<String, Box<dyn std::error::Error>> {
    // Some spreadsheets take a text without this mark for one of another encoding.
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer("\u{feff}".as_bytes().to_vec());
    let cell = |number: Told| number.map(|number| number.to_string()).unwrap_or_default();
    writer.write_record(["kind", "id", "name", "measure", "value"])?;
    writer.write_record(["files", "", "", "files", &cell(aggregate.map(|all| all.files))])?;
    if let Some(all) = aggregate {
        let set = &seeds.set;
        let mut spread = |kind: &str, id: &str, name: &str, found: Option<Quartiles>| -> csv::Result<()> {
            let quarters = found.and_then(|found| found.quarters);
            for (measure, value) in [
                ("atLeast", found.map(|found| found.at_least)),
                ("lower", quarters.map(|(lower, _)| lower)),
                ("median", found.map(|found| found.median)),
                ("upper", quarters.map(|(_, upper)| upper)),
            ] {
                writer.write_record([kind, id, &as_text(name), measure, &cell(value)])?;
            }
            Ok(())
        };
        for (id, found) in &all.dimensions {
            spread("dimension", id, set.dimension(id).map_or("", |known| known.name.get(lang)), *found)?;
        }
        for (id, found) in &all.principles {
            spread("principle", id, set.principle(id).map_or("", |known| known.name.get(lang)), *found)?;
        }
        for (id, row) in &all.questions {
            let name = as_text(set.question(id).map_or("", |known| known.text(false).get(lang)));
            for (measure, number) in numbers(row) {
                writer.write_record(["question", id, &name, measure, &cell(number)])?;
            }
        }
    }
    Ok(String::from_utf8(writer.into_inner()?)?)
}

fn text(seeds: &Seeds, aggregate: Option<&Aggregate>, lang: Locale) -> String {
    let t = Texts::of(lang);
    let (set, words) = (&seeds.set, &t.many_files);
    let Some(all) = aggregate else { return format!("{}\n", words.fewer.with(&[&SMALLEST])) };
    let mut text = format!("{}\n\n", words.files.with(&[&all.files]));
    // As elsewhere, scores are read as mean levels.
    let mean = |per_mille: u64| {
        let mean = Ratio::new(per_mille, 1000).map(|score| score.tenths_of(u64::from(Level::TOP)));
        t.tenths(mean.unwrap_or_default())
    };
    let spread = |found: Option<Quartiles>| {
        let Some(found) = found else { return words.too_few.to_owned() };
        let half = found.quarters.map(|(lower, upper)| words.half.with(&[&mean(lower), &mean(upper)]));
        let parts =
            [Some(words.median.with(&[&mean(found.median)])), half, Some(words.at_least.with(&[&found.at_least]))];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    };
    for (id, found) in &all.dimensions {
        text += &format!("{}: {}\n", set.dimension(id).map_or("", |known| known.name.get(lang)), spread(*found));
        let own = all.principles.iter().filter_map(|(principle, found)| Some((set.principle(principle)?, found)));
        for (principle, found) in own.filter(|(principle, _)| principle.dimension == *id) {
            text += &format!("  {}: {}\n", principle.name.get(lang), spread(*found));
        }
    }
    text += "\n";
    let number = |told: Told| told.map_or_else(|| words.held.to_owned(), |number| number.to_string());
    for (at, (id, row)) in (1..).zip(&all.questions) {
        let levels = Level::ALL.into_iter().zip(row.levels);
        let levels = levels.map(|(level, told)| (level_name(set, level, lang), told));
        let without = [
            (t.question.not_applicable, row.not_applicable),
            (t.question.dont_know, row.dont_know),
            (words.unanswered, row.unanswered),
        ];
        let sums = [
            (words.to_develop, row.to_develop),
            (words.without_level, row.without_level),
            (words.important, row.important),
        ];
        let line = |parts: &mut dyn Iterator<Item = (&str, Told)>| {
            parts.map(|(name, told)| format!("{name} {}", number(told))).collect::<Vec<_>>().join(" · ")
        };
        let question = set.question(id).map_or("", |known| known.text(false).get(lang));
        text += &format!("{at}. {question}\n");
        text += &format!("   {}\n", line(&mut sums.into_iter()));
        text += &format!("   {}\n", line(&mut levels.chain(without)));
    }
    text + &format!("\n{}\n", words.held_means.with(&[&SMALLEST]))
}
