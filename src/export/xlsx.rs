//! The report as a workbook: a sheet a table, texts as texts and numbers as numbers.

use crate::core::report::{Cell, Table};
use crate::i18n::ReportIn;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

/// A cell of a spreadsheet has room for so many UTF-16 units; what is longer is cut.
const MOST_UNITS: usize = 32_767;

pub(super) fn write(words: &ReportIn<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The day of the assessment stands for the day of the file, so that the same report is the same file.
    let day = words.report.date.and_then(|date| ExcelDateTime::from_ymd(date.year, date.month, date.day).ok());
    let day = day.map_or_else(|| ExcelDateTime::from_ymd(EARLIEST, 1, 1), Ok)?;
    let properties = DocProperties::new().set_title(words.title()).set_author(words.t.product);
    book.set_properties(&properties.set_creation_datetime(&day));
    let (head, body) =
        (Format::new().set_bold().set_text_wrap(), Format::new().set_text_wrap().set_align(FormatAlign::Top));
    for table in words.sheets() {
        sheet(book.add_worksheet(), &table, &head, &body)?;
    }
    book.save_to_buffer()
}

/// The first year that spreadsheets know.
const EARLIEST: u16 = 1900;

fn sheet(sheet: &mut Worksheet, table: &Table, head: &Format, body: &Format) -> Result<(), XlsxError> {
    sheet.set_name(&table.name)?.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
    // A4, across, as wide as a page.
    sheet.set_paper_size(9).set_landscape().set_print_fit_to_pages(1, 0);
    for (at, column) in (0..).zip(&table.columns) {
        sheet.set_column_width(at, f64::from(column.width))?;
        sheet.write_string_with_format(0, at, &column.name, head)?;
    }
    // One decimal in the way of whoever opens the file.
    let tenths = body.clone().set_num_format("0.0");
    for (row, cells) in (1..).zip(&table.rows) {
        // Not every program makes rows as high as their texts.
        sheet.set_row_height(row, LINE * lines(table, cells) as f64)?;
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Cell { text, .. } if text.is_empty() => sheet.write_blank(row, column, body)?,
                Cell { tenths: None, text } => sheet.write_string_with_format(row, column, cut(text), body)?,
                Cell { tenths: Some(number), .. } => {
                    let format = if cell.text == (number / 10).to_string() { body } else { &tenths };
                    sheet.write_number_with_format(row, column, *number as f64 / 10.0, format)?
                }
            };
        }
    }
    Ok(())
}

/// A line of text, in points, and how many lines the highest row of a spreadsheet has.
const LINE: f64 = 15.0;
const MOST_LINES: usize = 27;

/// About how many lines the longest text of a row takes in its column.
fn lines(table: &Table, cells: &[Cell]) -> usize {
    let in_column = |text: &str, width: u16| {
        text.split('\n').map(|line| line.chars().count().div_ceil(usize::from(width.max(1))).max(1)).sum::<usize>()
    };
    let all = table.columns.iter().zip(cells).map(|(column, cell)| in_column(&cell.text, column.width));
    all.max().unwrap_or(1).min(MOST_LINES)
}

/// As much of a text as a cell has room for.
fn cut(text: &str) -> &str {
    let mut units = 0;
    let end = text.char_indices().find(|(_, sign)| {
        units += sign.len_utf16();
        units > MOST_UNITS
    });
    end.and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}
