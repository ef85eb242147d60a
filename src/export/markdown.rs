//! The report as Markdown (CommonMark with tables). Whatever users wrote stands in it as text.

use crate::core::report::{Block, Document, Part, Table};

/// The file.
pub(super) fn write(document: &Document) -> String {
    let mut blocks = vec![format!("# {}", text(&document.title))];
    for section in &document.sections {
        // The cover is named by the document's title.
        if section.part != Part::Cover {
            blocks.push(format!("## {}", text(&section.heading)));
        }
        // Facts that follow each other are points of one list.
        let mut facts = Vec::new();
        for block in &section.blocks {
            if let Block::Fact(name, value) = block {
                facts.push(format!("- **{}:** {}", text(name), text(value)));
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
                    // Two spaces at the end keep a line's end; an empty line would end the paragraph, so it stays one.
                    paragraph.lines().map(text).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("  \n")
                }
            });
        }
        blocks.extend(joined(&mut facts));
    }
    blocks.retain(|block| !block.is_empty());
    blocks.join("\n\n") + "\n"
}

fn joined(facts: &mut Vec<String>) -> Option<String> {
    (!facts.is_empty()).then(|| std::mem::take(facts).join("\n"))
}

fn lines(table: &Table) -> String {
    let row = |cells: &mut dyn Iterator<Item = &str>| format!("| {} |", cells.map(text).collect::<Vec<_>>().join(" | "));
    let mut lines = vec![
        row(&mut table.columns.iter().map(|column| column.name.as_str())),
        format!("|{}", " --- |".repeat(table.columns.len())),
    ];
    lines.extend(table.rows.iter().map(|cells| row(&mut cells.iter().map(|cell| cell.text.as_str()))));
    lines.join("\n")
}

/// A text on one line, in which no sign means anything but itself. ASCII punctuation may always be escaped; what is harmless
/// within a line stays as it is, so that the file can be read.
fn text(text: &str) -> String {
    let mut escaped = String::new();
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    for (at, sign) in line.chars().enumerate() {
        let starts = at == 0 && matches!(sign, '-' | '+' | '=');
        // "1." or "1)" at the beginning would be a point of a list.
        let counts = at == digits && digits > 0 && matches!(sign, '.' | ')');
        let always = matches!(sign, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '#' | '|' | '~' | '!' | '$');
        if starts || counts || always {
            escaped.push('\\');
        }
        escaped.push(sign);
    }
    // Addresses would be made into links by many readers; one that is cut in two by an escape is not.
    escaped
}
