//! The answers as CSV, a line a question, with names of columns that do not change with the language.

use super::is_like_a_formula;
use crate::core::assessment::Answer;
use crate::core::report::{Line, Part};
use crate::i18n::ReportIn;

const COLUMNS: [&str; 9] =
    ["question", "number", "text", "dimension", "principle", "answer", "level", "important", "basis"];
/// The last column, where the report has notes.
const NOTE: &str = "note";

/// The file: UTF-8 with a byte order mark, without which some spreadsheets take it for another encoding; lines end in CR LF.
pub(super) fn write(words: &ReportIn<'_>) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer("\u{feff}".as_bytes().to_vec());
    let with_notes = words.report.parts.has(Part::Notes);
    writer.write_record(COLUMNS.into_iter().chain(with_notes.then_some(NOTE)))?;
    for line in &words.report.answers {
        let note = with_notes.then(|| line.note.clone());
        writer.write_record(row(words, line).into_iter().chain(note).map(|cell| as_text(&cell)))?;
    }
    Ok(writer.into_inner()?)
}

fn row(words: &ReportIn<'_>, line: &Line) -> [String; COLUMNS.len()] {
    let question = words.set.question(&line.question);
    let of = |text: Option<&str>| text.unwrap_or_default().to_owned();
    let level = match line.answer {
        Some(Answer::Level(level)) => level.number().to_string(),
        _ => String::new(),
    };
    [
        line.question.to_string(),
        line.number.to_string(),
        of(question.map(|question| question.text.get(words.locale))),
        of(question.map(|question| &*question.dimension)),
        of(question.map(|question| &*question.principle)),
        of(line.answer.map(|answer| words.t.answer(answer, words.set, words.locale))),
        level,
        line.important.to_string(),
        of(line.basis.map(|basis| basis.key())),
    ]
}

/// A cell that no spreadsheet takes for a formula: an apostrophe before it says that it is a text.
fn as_text(cell: &str) -> String {
    if is_like_a_formula(cell) { format!("'{cell}") } else { cell.to_owned() }
}
