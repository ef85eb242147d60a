//! The report for word processors: headings by style, lists, tables whose first row is repeated on each page, page numbers,
//! the language and the title.
//!
//! The library has no words for some of it: the header row, the language, the title, the author, the style of what has none. They are put into
//! the parts that it made before these are packed. Readers that are not ours test that they are understood.

use crate::core::locale::Locale;
use crate::core::petals::escape;
use crate::core::report::{Block, Document, Part, Section, Table as Grid};
use crate::i18n::ReportIn;
use docx_rs::{
    AbstractNumbering, AlignmentType, BreakType, Docx, Footer, IndentLevel, Level, LevelJc, LevelText, LineSpacing,
    NumberFormat, Numbering, NumberingId, PageMargin, PageNum, Paragraph, Run, RunFonts, Shading, SpecialIndentType,
    Start, Style, StyleType, Table, TableCell, TableCellMargins, TableLayoutType, TableRow, WidthType, XMLDocx,
};
use std::error::Error;
use std::io::Cursor;

/// A4 in twentieths of a point, and the margin on each side.
const PAGE: (u32, u32) = (11_906, 16_838);
const MARGIN: i32 = 1_134;
/// What is left for text.
const TEXT_WIDTH: usize = 9_638;
/// The numbering that makes points.
const POINTS: usize = 2;

pub(super) fn write(words: &ReportIn<'_>) -> Result<Vec<u8>, Box<dyn Error>> {
    let document = words.document();
    let mut docx = framed(words);
    // The title stands even where the cover was not chosen.
    docx = docx.add_paragraph(Paragraph::new().style("Title").add_run(run(&document.title)));
    for section in &document.sections {
        docx = add(docx, section);
    }
    let mut parts = docx.build();
    complete(&mut parts, &document, words.t.product)?;
    let mut file = Cursor::new(Vec::new());
    parts.pack(&mut file)?;
    Ok(file.into_inner())
}

/// An empty document with its styles.
fn framed(words: &ReportIn<'_>) -> Docx {
    let heading = |id: &str, name: &str, level: usize, size: usize, before: u32| {
        let spacing = LineSpacing::new().before(before).after(120);
        let style = Style::new(id, StyleType::Paragraph).name(name).based_on("Normal").next("Normal");
        style.size(size).bold().outline_lvl(level).line_spacing(spacing)
    };
    let point = Level::new(0, Start::new(1), NumberFormat::new("bullet"), LevelText::new("•"), LevelJc::new("left"));
    let point = point.indent(Some(360), Some(SpecialIndentType::Hanging(360)), None, None);
    let margin = PageMargin::new().top(MARGIN).bottom(MARGIN).left(MARGIN).right(MARGIN);
    let footer = Paragraph::new().align(AlignmentType::Center).add_page_num(PageNum::new());
    let mut docx = Docx::new()
        .page_size(PAGE.0, PAGE.1)
        .page_margin(margin)
        .default_size(22)
        .default_fonts(RunFonts::new().ascii("Calibri").hi_ansi("Calibri").cs("Calibri"))
        .default_line_spacing(LineSpacing::new().after(120))
        .add_style(Style::new("Title", StyleType::Paragraph).name("Title").based_on("Normal").size(48).bold())
        .add_style(heading("Heading1", "heading 1", 0, 32, 360))
        .add_style(heading("Heading2", "heading 2", 1, 26, 240))
        .add_abstract_numbering(AbstractNumbering::new(POINTS).add_level(point))
        .add_numbering(Numbering::new(POINTS, POINTS))
        .footer(Footer::new().add_paragraph(footer));
    if let Some(date) = words.report.date {
        // The same report is the same file: no clock tells another time.
        let time = format!("{date}T00:00:00Z");
        docx = docx.created_at(&time).updated_at(&time);
    }
    docx
}

fn add(docx: Docx, section: &Section) -> Docx {
    let heading = |style: &str, text: &str| Paragraph::new().style(style).keep_next(true).add_run(run(text));
    let mut docx = docx;
    // The cover is named by the document's title.
    if section.part != Part::Cover {
        docx = docx.add_paragraph(heading("Heading1", &section.heading));
    }
    for block in &section.blocks {
        docx = match block {
            Block::Heading(text) => docx.add_paragraph(heading("Heading2", text)),
            Block::Paragraph(text) => docx.add_paragraph(Paragraph::new().add_run(run(text))),
            Block::Fact(name, value) => {
                let name = Run::new().add_text(format!("{name}: ")).bold();
                docx.add_paragraph(Paragraph::new().add_run(name).add_run(run(value)))
            }
            Block::Items(items) => items.iter().fold(docx, |docx, item| {
                let point = Paragraph::new().numbering(NumberingId::new(POINTS), IndentLevel::new(0));
                docx.add_paragraph(point.add_run(run(item)))
            }),
            // A table needs a paragraph after it, or the next one is joined to it.
            Block::Table(grid) => docx.add_table(table(grid)).add_paragraph(Paragraph::new()),
        };
    }
    docx
}

/// A text as it stands, with its lines.
fn run(text: &str) -> Run {
    let mut run = Run::new();
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            run = run.add_break(BreakType::TextWrapping);
        }
        run = run.add_text(line);
    }
    run
}

fn table(grid: &Grid) -> Table {
    let whole: usize = grid.columns.iter().map(|column| usize::from(column.width)).sum();
    let widths: Vec<usize> =
        grid.columns.iter().map(|column| TEXT_WIDTH * usize::from(column.width) / whole.max(1)).collect();
    let head = grid.columns.iter().zip(&widths).map(|(column, width)| {
        let name = Paragraph::new().add_run(run(&column.name).bold());
        cell(name, *width).shading(Shading::new().fill("E8E4DC"))
    });
    let mut rows = vec![TableRow::new(head.collect()).cant_split()];
    rows.extend(grid.rows.iter().map(|cells| {
        let cells = cells.iter().zip(&widths);
        TableRow::new(cells.map(|(text, width)| cell(Paragraph::new().add_run(run(&text.text)), *width)).collect())
            .cant_split()
    }));
    Table::new(rows)
        .set_grid(widths)
        .width(TEXT_WIDTH, WidthType::Dxa)
        .layout(TableLayoutType::Fixed)
        .margins(TableCellMargins::new().margin(40, 80, 40, 80))
}

fn cell(text: Paragraph, width: usize) -> TableCell {
    let close = LineSpacing::new().after(0);
    TableCell::new().width(width, WidthType::Dxa).add_paragraph(text.size(19).line_spacing(close))
}

/// Puts in what the library has no words for.
fn complete(parts: &mut XMLDocx, document: &Document, author: &str) -> Result<(), Box<dyn Error>> {
    let language = match document.locale {
        Locale::Fi => "fi-FI",
        Locale::Sv => "sv-FI",
        Locale::En => "en-GB",
    };
    let end = "</w:rPr></w:rPrDefault>";
    amend(&mut parts.styles, end, &format!("<w:lang w:val=\"{language}\" />{end}"))?;
    // What has no style of its own is in this one.
    let normal = "w:styleId=\"Normal\"";
    amend(&mut parts.styles, normal, &format!("w:default=\"1\" {normal}"))?;
    let end = "</cp:coreProperties>";
    let title = escape(&document.title);
    amend(
        &mut parts.doc_props.core,
        end,
        &format!("<dc:language>{language}</dc:language><dc:title>{title}</dc:title>{end}"),
    )?;
    let by = |name: &str| format!("<dc:creator>{name}</dc:creator>");
    amend(&mut parts.doc_props.core, &by("unknown"), &by(&escape(author)))?;
    let text = std::str::from_utf8(&parts.document)?;
    let mut tables = text.split("<w:tbl>");
    let mut amended = tables.next().unwrap_or_default().to_owned();
    let row = "<w:cantSplit />";
    for table in tables {
        // The first row is the header's. Texts cannot be taken for it: there is no `<` in them.
        let (before, after) = table.split_once(row).ok_or("a table without rows")?;
        amended += &format!("<w:tbl>{before}{row}<w:tblHeader />{after}");
    }
    parts.document = amended.into_bytes();
    Ok(())
}

/// Replaces what stands in a part exactly once.
fn amend(part: &mut Vec<u8>, from: &str, to: &str) -> Result<(), Box<dyn Error>> {
    let text = std::str::from_utf8(part)?;
    match text.matches(from).count() {
        1 => *part = text.replace(from, to).into_bytes(),
        found => return Err(format!("expected {from} once, found it {found} times").into()),
    }
    Ok(())
}
