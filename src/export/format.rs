//! The formats of reports.

use std::fmt;
use std::str::FromStr;

/// A format of reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Word processors.
    Docx,
    /// Spreadsheets, with a sheet a table.
    Xlsx,
    /// The answers for programs and spreadsheets, a line a question.
    Csv,
    /// Plain text with headings and tables.
    Markdown,
    /// All of it for programs.
    Json,
}

impl Format {
    /// Every format, in the order of the page's buttons.
    pub const ALL: [Format; 5] = [Format::Docx, Format::Xlsx, Format::Csv, Format::Markdown, Format::Json];

    /// The name that the command uses, also the ending of files.
    pub fn key(self) -> &'static str {
        match self {
            Format::Docx => "docx",
            Format::Xlsx => "xlsx",
            Format::Csv => "csv",
            Format::Markdown => "md",
            Format::Json => "json",
        }
    }

    /// The media type.
    pub fn mime(self) -> &'static str {
        match self {
            Format::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Format::Csv => "text/csv;charset=utf-8",
            Format::Markdown => "text/markdown;charset=utf-8",
            Format::Json => "application/json",
        }
    }

    /// Whether the file is one that a terminal cannot show.
    pub fn is_binary(self) -> bool {
        matches!(self, Format::Docx | Format::Xlsx)
    }
}

/// The text was not the name of a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownFormat;

impl fmt::Display for UnknownFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected md, csv, json, docx or xlsx")
    }
}

impl std::error::Error for UnknownFormat {}

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(key: &str) -> Result<Self, UnknownFormat> {
        Format::ALL.into_iter().find(|format| format.key() == key).ok_or(UnknownFormat)
    }
}
