//! A report in one language, before any format: headings, paragraphs, lists and tables of plain text.

use super::Part;
use crate::core::locale::Locale;

/// A report in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The language of its words.
    pub locale: Locale,
    /// What it is called.
    pub title: String,
    /// Its parts, in order.
    pub sections: Vec<Section>,
}

/// A part of the report in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Which part it is.
    pub part: Part,
    /// Its heading. That of the cover is the title of the document.
    pub heading: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// A piece of a section. All texts are plain; none is markup of any kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading below the section's.
    Heading(String),
    /// A paragraph. A line feed in it begins a new line.
    Paragraph(String),
    /// Something said of something, as a name with its value.
    Fact(String, String),
    /// Points of a list.
    Items(Vec<String>),
    /// A table.
    Table(Table),
}

/// A table with a header row, also a sheet of a spreadsheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it is called.
    pub name: String,
    /// What its columns are called.
    pub columns: Vec<Column>,
    /// Its rows, each with a cell a column.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What it is called.
    pub name: String,
    /// How much room its texts take, in characters; the rest goes to the next line.
    pub width: u16,
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// What is read in it.
    pub text: String,
    /// Its number in tenths, where it is a number, for programs that calculate.
    pub tenths: Option<u64>,
}

impl Cell {
    /// A text.
    pub fn text(text: impl Into<String>) -> Cell {
        Cell { text: text.into(), tenths: None }
    }

    /// A whole number.
    pub fn number(number: u64) -> Cell {
        Cell { text: number.to_string(), tenths: number.checked_mul(10) }
    }
}

impl Table {
    /// A table with these columns, each a name and a width, and no rows yet.
    pub fn new(name: impl Into<String>, columns: &[(&str, u16)]) -> Table {
        let columns = columns.iter().map(|(name, width)| Column { name: (*name).to_owned(), width: *width });
        Table { name: name.into(), columns: columns.collect(), rows: Vec::new() }
    }
}
