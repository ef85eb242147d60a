//! The report as Markdown (CommonMark with tables). Whatever users wrote stands in it as text.

use crate::core::report::{Block, Document, Part, Table};

/// What ends a line within a paragraph.
const LINE_END: &str = "  \n";

/// The file.
pub(super) fn write(document: &Document) -> String {
    let mut blocks = vec![format!("# {}", text(&document.title))];
    for section in &document.sections {
        // The cover is named by the document's title.
        if section.part != Part::Cover {
            blocks.push(format!("## {}", text(&section.heading)));
        }
        // Facts that follow each other are lines of one paragraph.
        let mut facts = Vec::new();
        for block in &section.blocks {
            if let Block::Fact(name, value) = block {
                facts.push(format!("**{}:** {}", inline(name), inline(value)));
                continue;
            }
            blocks.extend(joined(&mut facts));
            blocks.push(match block {
                Block::Heading(heading) => format!("### {}", text(heading)),
                Block::Items(items) => {
                    items.iter().map(|item| format!("- {}", text(item))).collect::<Vec<_>>().join("\n")
                }
                Block::Table(table) => lines(table),
                Block::Paragraph(paragraph) | Block::Fact(paragraph, _) => {
                    // An empty line would end the paragraph.
                    paragraph.lines().map(text).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(LINE_END)
                }
            });
        }
        blocks.extend(joined(&mut facts));
    }
    blocks.retain(|block| !block.is_empty());
    blocks.join("\n\n") + "\n"
}

fn joined(facts: &mut Vec<String>) -> Option<String> {
    (!facts.is_empty()).then(|| std::mem::take(facts).join(LINE_END))
}

fn lines(table: &Table) -> String {
    let row =
        |cells: &mut dyn Iterator<Item = &str>| format!("| {} |", cells.map(inline).collect::<Vec<_>>().join(" | "));
    let mut lines = vec![
        row(&mut table.columns.iter().map(|column| column.name.as_str())),
        format!("|{}", " --- |".repeat(table.columns.len())),
    ];
    lines.extend(table.rows.iter().map(|cells| row(&mut cells.iter().map(|cell| cell.text.as_str()))));
    lines.join("\n")
}

/// A text that begins a line: what would begin a list or underline a heading there is escaped too.
fn text(text: &str) -> String {
    let line = inline(text);
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    match line.get(digits..) {
        Some(rest) if digits > 0 && rest.starts_with(['.', ')']) => line.replacen(['.', ')'], &rest_escaped(rest), 1),
        _ if line.starts_with(['-', '+', '=']) => format!("\\{line}"),
        _ => line,
    }
}

/// The first sign of a text, escaped.
fn rest_escaped(rest: &str) -> String {
    rest.chars().take(1).flat_map(|sign| ['\\', sign]).collect()
}

/// A text on one line, in which no sign means anything but itself. ASCII punctuation may always be escaped; what is harmless
/// within a line stays as it is, so that the file can be read.
fn inline(text: &str) -> String {
    let mut escaped = String::new();
    for sign in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if matches!(sign, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '#' | '|' | '~' | '!' | '$') {
            escaped.push('\\');
        }
        escaped.push(sign);
    }
    escaped
}
