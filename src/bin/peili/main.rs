//! The native command: the same engine as in the browser, for scripts.
//!
//! Exit codes: 0 done, 2 the input is at fault. Errors and remarks go to standard error, results to standard output.
#![forbid(unsafe_code)]

mod code;
mod compare;
mod merge;
mod models;
mod report;
mod search;
mod summary;

use clap::{Parser, Subcommand};
use peili::core::assessment::Assessment;
use peili::core::catalogue::Catalogue;
use peili::core::check::check_seeds;
use peili::core::file::{self, MOST_BYTES};
use peili::core::locale::Locale;
use peili::core::question_set::QuestionSet;
use peili::core::ratio::Ratio;
use peili::core::readability::{self, Outlier, Style};
use peili::core::recommend::{complementary_set, recommend};
use peili::core::rounds::{LEAST_ROUNDS, MOST_ROUNDS};
use peili::core::route::Route;
use peili::core::score::{Score, Scores, gaps};
use peili::core::search::Thesaurus;
use peili::core::vocabulary::Vocabularies;
use peili::i18n::{Texts, article};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Osallisuuspeili: scores and recommendations for assessments of participation.
#[derive(Parser)]
#[command(name = "peili", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Scores an assessment file on the three dimensions and nine principles.
    Score {
        /// The assessment file; - reads standard input.
        file: String,
        /// The language of the words.
        #[arg(long, default_value = "fi")]
        lang: Locale,
        /// Machine-readable output.
        #[arg(long)]
        json: bool,
    },
    /// Recommends models for the gaps of an assessment file.
    Recommend {
        /// The assessment file; - reads standard input.
        file: String,
        /// The language of the titles and reasons.
        #[arg(long, default_value = "fi")]
        lang: Locale,
        /// At most so many; without it, all that answer a gap.
        #[arg(long)]
        limit: Option<usize>,
        /// Machine-readable output.
        #[arg(long)]
        json: bool,
    },
    /// Makes a report of an assessment file.
    Report(report::Wanted),
    /// Finds models by words in Finnish, Swedish or English.
    Search {
        /// What is looked for.
        query: String,
        /// The language of the titles.
        #[arg(long, default_value = "fi")]
        lang: Locale,
        /// At most so many; without it, all that fit.
        #[arg(long)]
        limit: Option<usize>,
        /// Machine-readable output.
        #[arg(long)]
        json: bool,
    },
    /// Compares two to four assessments: what has changed, only where both have answers.
    Compare {
        /// The assessment files, in the order that is wanted; - reads standard input.
        #[arg(required = true, num_args = LEAST_ROUNDS..=MOST_ROUNDS)]
        files: Vec<String>,
        /// What the files are to each other.
        #[arg(long, value_enum, default_value = "rounds")]
        kind: compare::KindName,
        /// The language of the words.
        #[arg(long, default_value = "fi")]
        lang: Locale,
        /// Machine-readable output.
        #[arg(long)]
        json: bool,
    },
    /// Counts the answers of all assessment files in a folder. Groups under five are held back, and no names are told.
    Summary {
        /// The folder; folders within it are looked through too.
        folder: PathBuf,
        /// The language of the words.
        #[arg(long, default_value = "fi")]
        lang: Locale,
        /// The form.
        #[arg(long, value_enum, default_value = "text")]
        format: summary::Format,
    },
    /// Works on the catalogue of models.
    Models {
        #[command(subcommand)]
        task: Models,
    },
    /// Merges the sheets of a workshop, and shows what may be shown of them.
    Merge(merge::Options),
    /// Works on the codes that a workshop's sheets are typed as.
    Code {
        #[command(subcommand)]
        task: code::Task,
    },
    /// Checks the seeds, and any assessment files. Without files, also tells which texts may be hard to read.
    Check {
        /// Assessment files; - reads standard input.
        files: Vec<String>,
        /// Machine-readable output.
        #[arg(long)]
        json: bool,
    },
}

#[derive(Subcommand)]
enum Models {
    /// Prints the catalogue for other programs.
    Export {
        /// The form: json has everything in three languages, csv a line a model in one.
        #[arg(long, value_enum)]
        format: models::Format,
        /// The language of the csv.
        #[arg(long, default_value = "fi")]
        lang: Locale,
    },
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(output) => {
            // A reader that closes the pipe early has what it wanted.
            let _ = std::io::stdout().write_all(&output);
            ExitCode::SUCCESS
        }
        Err(complaint) => {
            eprintln!("{complaint}");
            ExitCode::from(2)
        }
    }
}

/// Everything that the command works on.
struct Seeds {
    set: QuestionSet,
    terms: Vocabularies,
    catalogue: Catalogue,
}

impl Seeds {
    fn load() -> Result<Self, String> {
        let broken = |error: serde_json::Error| format!("seeds: {error}; run `peili check`");
        Ok(Seeds {
            set: QuestionSet::embedded().map_err(broken)?,
            terms: Vocabularies::embedded().map_err(broken)?,
            catalogue: Catalogue::embedded().map_err(broken)?,
        })
    }

    /// Reads an assessment file, telling what is kept without being understood.
    fn open(&self, path: &str) -> Result<Assessment, String> {
        let name = if path == "-" { "standard input" } else { path };
        let complain = |error: &dyn std::fmt::Display| format!("{name}: {error}");
        let bytes = read_bytes(path).map_err(|error| complain(&error))?;
        let opened = file::read_bytes(&bytes, &self.set, &self.terms).map_err(|error| complain(&error))?;
        for remark in &opened.remarks {
            eprintln!("{name}: {remark}");
        }
        Ok(opened.assessment)
    }
}

/// Reads at most one byte more than is taken, so that a huge or endless input cannot fill the memory.
fn read_bytes(path: &str) -> std::io::Result<Vec<u8>> {
    if path == "-" { read_most(std::io::stdin().lock()) } else { read_file(Path::new(path)) }
}

/// The same of a file.
fn read_file(path: &Path) -> std::io::Result<Vec<u8>> {
    read_most(std::fs::File::open(path)?)
}

fn read_most(input: impl Read) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    input.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What goes to standard output: text, but for reports in some formats.
fn run(command: Command) -> Result<Vec<u8>, String> {
    match command {
        Command::Report(wanted) => report::report(&wanted),
        command => answer(command).map(String::into_bytes),
    }
}

fn answer(command: Command) -> Result<String, String> {
    match command {
        Command::Report(_) => Ok(String::new()),
        Command::Score { file, lang, json } => {
            let seeds = Seeds::load()?;
            let scores = Scores::of(&seeds.set, &seeds.open(&file)?);
            Ok(if json { score_json(&scores) } else { score_text(&seeds.set, &scores, lang) })
        }
        Command::Recommend { file, lang, limit, json } => {
            let seeds = Seeds::load()?;
            let assessment = seeds.open(&file)?;
            Ok(if json {
                recommend_json(&seeds, &assessment, limit)
            } else {
                recommend_text(&seeds, &assessment, lang, limit)
            })
        }
        Command::Search { query, lang, limit, json } => search::search(&query, lang, limit, json),
        Command::Compare { files, kind, lang, json } => compare::compare(&files, kind.into(), lang, json),
        Command::Summary { folder, lang, format } => summary::summary(&folder, lang, format),
        Command::Models { task: Models::Export { format, lang } } => models::export(format, lang),
        Command::Merge(options) => merge::merge(&options),
        Command::Code { task } => code::run(&task),
        Command::Check { files, json } => check(&files, json),
    }
}

fn lines(value: &Value) -> String {
    format!("{value:#}\n")
}

fn score_json(scores: &Scores) -> String {
    let one = |id: &str, score: &Score| {
        let per_mille = |ratio: Option<Ratio>| ratio.map(Ratio::per_mille);
        json!({
            "id": id,
            "score": per_mille(score.value()),
            "low": per_mille(score.low()),
            "high": per_mille(score.high()),
            "coverage": per_mille(score.coverage()),
        })
    };
    let dimensions: Vec<Value> = scores.dimensions.iter().map(|(id, score)| one(id, score)).collect();
    let principles: Vec<Value> = scores.principles.iter().map(|(id, score)| one(id, score)).collect();
    lines(&json!({"dimensions": dimensions, "principles": principles}))
}

fn score_text(set: &QuestionSet, scores: &Scores, lang: Locale) -> String {
    let texts = Texts::of(lang);
    let line = |name: &str, score: &Score| format!("{name}: {}\n", texts.score_line(score, set, lang));
    let mut text = String::new();
    for (id, score) in &scores.dimensions {
        text += &line(set.dimension(id).map_or("", |dimension| dimension.name.get(lang)), score);
        for principle in set.principles.iter().filter(|principle| principle.dimension == *id) {
            if let Some((_, score)) = scores.principles.iter().find(|(id, _)| *id == principle.id) {
                text += &format!("  {}", line(principle.name.get(lang), score));
            }
        }
    }
    text
}

fn recommend_json(seeds: &Seeds, assessment: &Assessment, limit: Option<usize>) -> String {
    let ranking = recommend(&seeds.set, &seeds.catalogue, assessment, &BTreeSet::new());
    let picks = complementary_set(&seeds.set, &gaps(&seeds.set, assessment), &ranking);
    let recommendations: Vec<Value> = ranking
        .iter()
        .take(limit.unwrap_or(usize::MAX))
        .map(|found| {
            let reasons = found.reasons.iter().map(
                |reason| json!({"question": &*reason.question, "points": reason.points, "strength": reason.strength}),
            );
            json!({
                "model": &*found.model,
                "relevance": found.relevance,
                "gap": found.gap,
                "factor": found.factor.per_mille,
                "reasons": reasons.collect::<Vec<_>>(),
            })
        })
        .collect();
    let adds = |ids: &[peili::core::ids::PrincipleId]| ids.iter().map(|id| id.to_string()).collect::<Vec<_>>();
    let set: Vec<Value> = picks.iter().map(|pick| json!({"model": &*pick.model, "adds": adds(&pick.adds)})).collect();
    lines(&json!({"recommendations": recommendations, "set": set}))
}

fn recommend_text(seeds: &Seeds, assessment: &Assessment, lang: Locale, limit: Option<usize>) -> String {
    let ranking = recommend(&seeds.set, &seeds.catalogue, assessment, &BTreeSet::new());
    let mut text = String::new();
    for (rank, found) in ranking.iter().take(limit.unwrap_or(usize::MAX)).enumerate() {
        let Some(model) = seeds.catalogue.model(&found.model) else { continue };
        text += &format!("{}. {}  [{}]\n", rank + 1, model.title.get(lang), model.id);
        for reason in &found.reasons {
            let why = model.link(&reason.question).map_or("", |link| link.why.get(lang));
            let number = seeds.set.number(&reason.question).unwrap_or_default();
            text += &format!("   {number}: {why}\n");
        }
    }
    text
}

fn check(files: &[String], json: bool) -> Result<String, String> {
    let mut problems: Vec<String> =
        check_seeds(QuestionSet::SEED, Vocabularies::SEED, Catalogue::SEED, Thesaurus::SEED)
            .iter()
            .map(ToString::to_string)
            .collect();
    let checked = 4 + files.len();
    if problems.is_empty() {
        let seeds = Seeds::load()?;
        problems.extend(files.iter().filter_map(|path| seeds.open(path).err()));
    }
    // Who checks files of their own has no part in how the product's texts are written.
    let outliers = if files.is_empty() { outliers() } else { Vec::new() };
    match (problems.is_empty(), json) {
        (true, true) => Ok(lines(&check_json(checked, &[], &outliers))),
        (true, false) => {
            let mut text = format!("{checked} files checked, no problems\n");
            if files.is_empty() {
                text += &format!("{} passages may be hard to read\n", outliers.len());
                text.extend(outliers.iter().map(|outlier| format!("{outlier}\n")));
            }
            Ok(text)
        }
        (false, true) => {
            print!("{}", lines(&check_json(checked, &problems, &outliers)));
            Err(format!("{} problems", problems.len()))
        }
        (false, false) => Err(problems.join("\n")),
    }
}

fn check_json(checked: usize, problems: &[String], outliers: &[Outlier]) -> Value {
    let readability = outliers.iter().map(|outlier| {
        json!({
            "place": outlier.place,
            "locale": outlier.locale.tag(),
            "measure": outlier.measure.key(),
            "found": outlier.found,
            "limit": outlier.limit,
            "text": outlier.text,
        })
    });
    json!({"files": checked, "problems": problems, "readability": readability.collect::<Vec<_>>()})
}

/// What may be hard to read in the questions, the user interface and the pages of text. Hints, never problems.
fn outliers() -> Vec<Outlier> {
    let set = QuestionSet::embedded();
    let questions = set.iter().flat_map(readability::question_texts).flat_map(|(place, style, text)| {
        Locale::ALL.map(|locale| readability::outliers(&place, style, locale, text.get(locale))).into_iter().flatten()
    });
    let interface = Locale::ALL.into_iter().flat_map(|locale| {
        let place = format!("src/i18n/{}/", locale.tag());
        let texts = Texts::of(locale).all().into_iter();
        texts.flat_map(move |text| readability::outliers(&place, Style::Standard, locale, &text))
    });
    let pages = Locale::ALL.into_iter().flat_map(|locale| {
        [Route::Method, Route::Accessibility].into_iter().flat_map(move |route| {
            let place = format!("pages/{}{}.md", route.folder().replace('/', "."), locale.tag());
            // A paragraph or a point of a list stands on a line of its own.
            let lines =
                article(&route, locale).unwrap_or_default().lines().filter(|line| !line.starts_with(['|', '{']));
            lines.flat_map(|line| readability::outliers(&place, Style::Standard, locale, line)).collect::<Vec<_>>()
        })
    });
    questions.chain(interface).chain(pages).collect()
}
