//! `peili report`: an assessment as a report in a file.

use crate::Seeds;
use peili::core::locale::Locale;
use peili::core::report::{Part, Parts, Report};
use peili::export::{Format, export};
use peili::i18n::{ReportIn, Texts};
use std::collections::BTreeSet;
use std::fs;
use std::io::{IsTerminal, stdout};

/// What `peili report` is asked for.
#[derive(clap::Args)]
pub struct Wanted {
    /// The assessment file; - reads standard input.
    file: String,
    /// The form: md, csv, json, docx or xlsx.
    #[arg(long, default_value = "md")]
    format: Format,
    /// Machine-readable output: the same as --format json.
    #[arg(long, conflicts_with = "format")]
    json: bool,
    /// The language of the words.
    #[arg(long, default_value = "fi")]
    lang: Locale,
    /// Only these parts, by name with commas between: cover, summary, scores, answers, gaps, find-out, recommendations, notes.
    /// Without it, all but the notes.
    #[arg(long, value_delimiter = ',', value_parser = part)]
    parts: Vec<Part>,
    /// With the notes too, which may name people.
    #[arg(long)]
    notes: bool,
    /// Writes to this file; without it, to standard output.
    #[arg(long, short)]
    output: Option<String>,
}

/// The bytes for standard output; none where they went to a file.
pub fn report(wanted: &Wanted) -> Result<Vec<u8>, String> {
    let format = if wanted.json { Format::Json } else { wanted.format };
    if format.is_binary() && wanted.output.is_none() && stdout().is_terminal() {
        return Err(format!("{}: not text, so it needs --output FILE or a pipe", format.key()));
    }
    let seeds = Seeds::load()?;
    let assessment = seeds.open(&wanted.file)?;
    let chosen = if wanted.parts.is_empty() {
        Parts::default()
    } else {
        wanted.parts.iter().fold(Parts::NONE, |parts, part| parts.with(*part, true))
    };
    let parts = if wanted.notes { chosen.with(Part::Notes, true) } else { chosen };
    let report = Report::of(&seeds.set, &seeds.catalogue, &assessment, &BTreeSet::new(), parts);
    let words = ReportIn {
        report: &report,
        locale: wanted.lang,
        t: Texts::of(wanted.lang),
        set: &seeds.set,
        terms: &seeds.terms,
    };
    let bytes = export(&words, format)?;
    let Some(path) = &wanted.output else { return Ok(bytes) };
    fs::write(path, bytes).map_err(|error| format!("{path}: {error}"))?;
    Ok(Vec::new())
}

fn part(key: &str) -> Result<Part, String> {
    let known = || Part::ALL.map(Part::key).join(", ");
    Part::ALL.into_iter().find(|part| part.key() == key).ok_or_else(|| format!("expected one of {}", known()))
}
