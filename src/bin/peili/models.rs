//! `peili models export`: the catalogue as a file for other programs.

use crate::Seeds;
use clap::ValueEnum;
use peili::core::catalogue::{Catalogue, Model};
use peili::core::ids::TermId;
use peili::core::locale::Locale;
use peili::core::vocabulary::Term;

/// The form of an exported catalogue.
#[derive(Clone, Copy, ValueEnum)]
pub enum Format {
    /// All that is known of each model, in three languages: the form of `seeds/models.json`.
    Json,
    /// A line a model, in one language, for spreadsheets.
    Csv,
}

/// What stands between the items of a list in one cell.
const BETWEEN: &str = "; ";

const COLUMNS: [&str; 15] = [
    "id",
    "title",
    "summary",
    "target_groups",
    "settings",
    "methods",
    "formats",
    "themes",
    "questions",
    "developers",
    "similar",
    "from",
    "to",
    "innokyla_url",
    "sources",
];

/// The catalogue in a form.
pub fn export(format: Format, lang: Locale) -> Result<String, String> {
    match format {
        Format::Json => Ok(Catalogue::SEED.to_owned()),
        Format::Csv => csv(&Seeds::load()?, lang).map_err(|error| error.to_string()),
    }
}

fn csv(seeds: &Seeds, lang: Locale) -> Result<String, Box<dyn std::error::Error>> {
    // Some spreadsheets take a text without this mark for one of another encoding.
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(COLUMNS)?;
    for model in &seeds.catalogue.models {
        writer.write_record(row(seeds, model, lang).map(|cell| as_text(&cell)))?;
    }
    Ok(String::from_utf8(writer.into_inner()?)?)
}

fn row(seeds: &Seeds, model: &Model, lang: Locale) -> [String; COLUMNS.len()] {
    let names = |terms: &[Term], ids: &[TermId]| {
        let named = terms.iter().filter(|term| ids.contains(&term.id)).map(|term| term.name.get(lang));
        named.collect::<Vec<_>>().join(BETWEEN)
    };
    let questions: Vec<&str> = model.links.iter().map(|link| &*link.question).collect();
    let year = |year: Option<u16>| year.map(|year| year.to_string()).unwrap_or_default();
    let terms = &seeds.terms;
    [
        model.id.to_string(),
        model.title.get(lang).to_owned(),
        model.summary.get(lang).to_owned(),
        names(&terms.target_groups, &model.target_groups),
        names(&terms.settings, &model.settings),
        names(&terms.methods, &model.methods),
        names(&terms.formats, &model.formats),
        names(&terms.themes, &model.themes),
        questions.join(BETWEEN),
        model.developers.join(BETWEEN),
        model.similar.join(BETWEEN),
        year(model.years().map(|(from, _)| from)),
        year(model.years().map(|(_, to)| to)),
        model.innokyla_url.clone().unwrap_or_default(),
        model.sources.join(BETWEEN),
    ]
}

/// A cell that no spreadsheet takes for a formula.
pub fn as_text(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}
