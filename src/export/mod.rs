//! Reports as files: bytes of a format, made of what a report says. No clock and no browser: the day is given in.

mod csv;
mod docx;
mod format;
mod json;
mod markdown;
mod xlsx;

pub use format::Format;

use crate::i18n::ReportIn;

/// The file of a report.
///
/// # Errors
/// When a library that writes a format refuses; the message says which and why. No text of a user makes it do so: longer ones
/// than a cell of a spreadsheet holds are cut, and characters that no file can carry were replaced when the report was made.
pub fn export(words: &ReportIn<'_>, format: Format) -> Result<Vec<u8>, String> {
    let told = |error: &dyn std::fmt::Display| format!("{}: {error}", format.key());
    match format {
        Format::Docx => docx::write(words).map_err(|error| told(&error)),
        Format::Xlsx => xlsx::write(words).map_err(|error| told(&error)),
        Format::Csv => csv::write(words).map_err(|error| told(&error)),
        Format::Markdown => Ok(markdown::write(&words.document()).into_bytes()),
        Format::Json => Ok(json::write(words).into_bytes()),
    }
}

/// Whether a spreadsheet would take a text for a formula.
fn is_like_a_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

#[cfg(test)]
mod tests;
