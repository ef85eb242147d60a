//! What is written is well formed and says what it should, as readers that are not ours find it; whatever users wrote.

use super::*;
use crate::core::assessment::{Answer, AnsweredBy, Assessment, Basis, Level, Role};
use crate::core::catalogue::Catalogue;
use crate::core::locale::Locale;
use crate::core::question_set::QuestionSet;
use crate::core::report::{Part, Parts, Report};
use crate::core::vocabulary::Vocabularies;
use crate::i18n::Texts;
use calamine::{Data, DataType, Reader, Xlsx};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};
use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use std::sync::LazyLock;

struct Seeds {
    set: QuestionSet,
    terms: Vocabularies,
    catalogue: Catalogue,
}

static SEEDS: LazyLock<Seeds> = LazyLock::new(|| Seeds {
    set: QuestionSet::embedded().unwrap(),
    terms: Vocabularies::embedded().unwrap(),
    catalogue: Catalogue::embedded().unwrap(),
});

/// An assessment in which every text of the user's is the given one.
fn assessment(text: &str) -> Assessment {
    let mut assessment = Assessment {
        title: text.to_owned(),
        organisation: text.to_owned(),
        scope: text.to_owned(),
        date: "2026-11-23".parse().ok(),
        answered_by: vec![AnsweredBy { role: Role::Staff, count: Some(3), extra: Default::default() }],
        ..Assessment::default()
    };
    for (at, question) in SEEDS.set.questions.iter().enumerate() {
        assessment.respond(&question.id, |response| {
            response.answer = Some(if at == 5 { Answer::DontKnow } else { Answer::Level(Level::ALL[at % 5]) });
            response.basis = Some(Basis::Participants);
            response.note = text.to_owned();
        });
    }
    assessment
}

fn all() -> Parts {
    Parts::default().with(Part::Notes, true)
}

fn made(assessment: &Assessment, parts: Parts, locale: Locale, format: Format) -> Vec<u8> {
    let Seeds { set, terms, catalogue } = &*SEEDS;
    let report = Report::of(set, catalogue, assessment, &BTreeSet::new(), parts);
    export(&ReportIn { report: &report, locale, t: Texts::of(locale), set, terms }, format).unwrap()
}

/// The files in a packed file, by name.
fn unpacked(bytes: Vec<u8>) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = Vec::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        files.push((file.name().to_owned(), text));
    }
    files
}

fn file<'a>(files: &'a [(String, String)], name: &str) -> &'a str {
    &files.iter().find(|(known, _)| known == name).unwrap().1
}

fn workbook(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

/// What a text is once the report has it: without what no file can carry.
fn carried(text: &str) -> String {
    let Seeds { set, catalogue, .. } = &*SEEDS;
    let report = Report::of(set, catalogue, &assessment(text), &BTreeSet::new(), all());
    report.answers[0].note.clone()
}

/// Texts that programs are known to choke on or to take for something else.
const HOSTILE: [&str; 16] = [
    "=HYPERLINK(\"https://example.org\")",
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "<script>alert(1)</script>",
    "]]> & <w:p> </w:p>",
    "a\u{0}b\u{b}c\u{1f}d\u{fffe}e\u{ffff}",
    "# heading\n- point\n| a | b |\n```",
    "1. first\n2) second\n***\n===",
    "[link](javascript:alert(1)) ![picture](x) <https://x> &amp;",
    "\"quoted\", comma; and\nline",
    "_x0041_ _xD800_",
    "\u{202e}turned\u{202c} 👩‍👩‍👧 e\u{301}",
    "{{0}} {0} %s ${x}",
];

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(HOSTILE.to_vec()).prop_map(str::to_owned),
        any::<String>(),
        "[=+@\\-\t\r\n\\PC]{1,40}",
        "(<[a-z/]{1,5}>|&[a-z#x0-9]{0,4};?|[\"'`*_\\[\\]()|\\\\#~]|\\PC){1,40}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_document_is_well_formed_and_has_every_text(text in texts()) {
        let files = unpacked(made(&assessment(&text), all(), Locale::Fi, Format::Docx));
        for (name, text) in files.iter().filter(|(name, _)| name.ends_with(".xml") || name.ends_with(".rels")) {
            prop_assert!(roxmltree::Document::parse(text).is_ok(), "{name}");
        }
        let document = roxmltree::Document::parse(file(&files, "word/document.xml")).unwrap();
        let read: Vec<String> = document.descendants().filter(|node| node.has_tag_name((WORD, "p"))).map(lines).collect();
        let wanted = carried(&text);
        if !wanted.is_empty() {
            prop_assert!(read.iter().filter(|paragraph| **paragraph == wanted).count() >= 24);
        }
    }

    #[test]
    fn cells_are_texts_and_never_formulas(text in texts()) {
        let bytes = made(&assessment(&text), all(), Locale::Sv, Format::Xlsx);
        for (name, text) in unpacked(bytes.clone()) {
            let sheet = roxmltree::Document::parse(&text);
            prop_assert!(sheet.is_ok(), "{name}");
            prop_assert!(!sheet.unwrap().descendants().any(|node| node.has_tag_name((SHEET, "f"))), "a formula in {name}");
        }
        let mut book = workbook(bytes);
        let wanted = carried(&text);
        let answers = book.worksheet_range(Texts::of(Locale::Sv).report_words.part[Part::Answers as usize]).unwrap();
        prop_assert_eq!(answers.height(), 25);
        if !wanted.is_empty() {
            for row in answers.rows().skip(1) {
                prop_assert_eq!(row[8].get_string(), Some(wanted.as_str()));
            }
        }
    }

    #[test]
    fn csv_is_read_back_line_by_line(text in texts()) {
        let bytes = made(&assessment(&text), all(), Locale::En, Format::Csv);
        let mut reader = ::csv::Reader::from_reader(bytes.strip_prefix("\u{feff}".as_bytes()).unwrap());
        let wanted = carried(&text);
        let mut count = 0;
        for record in reader.records() {
            let record = record.unwrap();
            prop_assert!(record.iter().all(|cell| !is_like_a_formula(cell)));
            let cell = &record[9];
            prop_assert_eq!(cell.strip_prefix('\'').filter(|rest| is_like_a_formula(rest)).unwrap_or(cell), &wanted);
            count += 1;
        }
        prop_assert_eq!(count, 24);
    }

    #[test]
    fn markdown_has_the_same_headings_and_no_markup_of_users(text in texts()) {
        let outline = |text: &str| {
            let bytes = made(&assessment(text), Parts::default(), Locale::En, Format::Markdown);
            let text = String::from_utf8(bytes).unwrap();
            let kinds = Parser::new_ext(&text, Options::ENABLE_TABLES).filter_map(|event| match event {
                Event::Start(Tag::Heading { level, .. }) => Some(format!("{level}")),
                Event::Start(Tag::Table(columns)) => Some(format!("table {}", columns.len())),
                Event::Start(Tag::TableRow) => Some("row".to_owned()),
                Event::Start(Tag::List(first)) => Some(format!("list {first:?}")),
                Event::Start(Tag::Item) => Some("point".to_owned()),
                Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::CodeBlock(_)) => {
                    Some("markup".to_owned())
                }
                _ => None,
            });
            kinds.collect::<Vec<_>>()
        };
        prop_assume!(!carried(&text).is_empty());
        prop_assert_eq!(outline(&text), outline("harmless"));
    }

    #[test]
    fn json_has_every_text(text in texts()) {
        let file: serde_json::Value = serde_json::from_slice(&made(&assessment(&text), all(), Locale::Fi, Format::Json)).unwrap();
        let wanted = carried(&text);
        prop_assert_eq!(file["cover"]["title"].as_str(), Some(wanted.as_str()));
        let notes = file["notes"].as_array().unwrap();
        prop_assert!(notes.iter().all(|note| note["note"].as_str() == Some(wanted.as_str())));
    }
}

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const SHEET: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// The text of a paragraph, with its lines.
fn lines(paragraph: roxmltree::Node<'_, '_>) -> String {
    let pieces = paragraph.descendants().map(|node| match node.tag_name().name() {
        "t" => node.text().unwrap_or_default(),
        "br" => "\n",
        "tab" => "\t",
        _ => "",
    });
    pieces.collect()
}

#[test]
fn a_document_has_headings_tables_language_and_title() {
    for (locale, language) in Locale::ALL.into_iter().zip(["fi-FI", "sv-FI", "en-GB"]) {
        let files = unpacked(made(&assessment("A <café>"), all(), locale, Format::Docx));
        let document = roxmltree::Document::parse(file(&files, "word/document.xml")).unwrap();
        let styled = |style: &str| {
            let with = document
                .descendants()
                .filter(|node| node.has_tag_name((WORD, "pStyle")) && node.attribute((WORD, "val")) == Some(style));
            with.filter_map(|node| node.ancestors().find(|node| node.has_tag_name((WORD, "p"))))
                .map(lines)
                .collect::<Vec<_>>()
        };
        assert_eq!(styled("Title"), ["A <café>"]);
        let parts = &Texts::of(locale).report_words.part;
        // The cover goes by the title.
        assert_eq!(styled("Heading1"), parts[1..]);
        assert!(styled("Heading2").len() > 24);
        let tables: Vec<_> = document.descendants().filter(|node| node.has_tag_name((WORD, "tbl"))).collect();
        assert_eq!(tables.len(), 3);
        for table in tables {
            let rows: Vec<_> = table.children().filter(|node| node.has_tag_name((WORD, "tr"))).collect();
            let heads = rows.iter().map(|row| row.descendants().any(|node| node.has_tag_name((WORD, "tblHeader"))));
            assert_eq!(heads.collect::<Vec<_>>(), (0..rows.len()).map(|at| at == 0).collect::<Vec<_>>());
        }
        let styles = roxmltree::Document::parse(file(&files, "word/styles.xml")).unwrap();
        let lang = styles.descendants().find(|node| node.has_tag_name((WORD, "lang"))).unwrap();
        assert_eq!(lang.attribute((WORD, "val")), Some(language));
        let core = roxmltree::Document::parse(file(&files, "docProps/core.xml")).unwrap();
        let property =
            |name| core.descendants().find(|node| node.tag_name().name() == name).and_then(|node| node.text());
        assert_eq!(property("title"), Some("A <café>"));
        assert_eq!(property("language"), Some(language));
        assert_eq!(property("creator"), Some(Texts::of(locale).product));
        assert_eq!(property("created"), Some("2026-11-23T00:00:00Z"));
    }
}

#[test]
fn a_workbook_has_its_sheets_and_numbers_are_numbers() {
    for locale in Locale::ALL {
        let mut book = workbook(made(&assessment("A café"), Parts::default(), locale, Format::Xlsx));
        let parts = Texts::of(locale).report_words.part;
        let sheets = [Part::Cover, Part::Answers, Part::Scores, Part::Recommendations].map(|part| parts[part as usize]);
        assert_eq!(book.sheet_names(), sheets);
        let answers = book.worksheet_range(sheets[1]).unwrap();
        // No column of notes.
        assert_eq!((answers.height(), answers.width()), (25, 8));
        let levels: Vec<Option<f64>> = answers.rows().skip(1).map(|row| row[5].get_float()).collect();
        let expected: Vec<Option<f64>> = (0..24u8).map(|at| (at != 5).then(|| f64::from(at % 5))).collect();
        assert_eq!(levels, expected);
        let scores = book.worksheet_range(sheets[2]).unwrap();
        assert_eq!(scores.height(), 1 + 3 + 9);
        assert!(scores.rows().skip(1).all(|row| row[2].is_float() && row[3].is_float()));
        // The head stays in view, and on each sheet of paper.
        let files = unpacked(made(&assessment("A café"), Parts::default(), locale, Format::Xlsx));
        for at in 1..=4 {
            let text = file(&files, &format!("xl/worksheets/sheet{at}.xml"));
            let sheet = roxmltree::Document::parse(text).unwrap();
            let pane = sheet.descendants().find(|node| node.has_tag_name((SHEET, "pane"))).unwrap();
            assert_eq!((pane.attribute("ySplit"), pane.attribute("state")), (Some("1"), Some("frozen")));
        }
        assert!(file(&files, "docProps/core.xml").contains("2026-11-23T00:00:00Z"));
    }
}

#[test]
fn what_looks_like_a_formula_is_a_text_in_every_spreadsheet() {
    for text in HOSTILE.into_iter().map(carried).filter(|text| is_like_a_formula(text)) {
        let bytes = made(&assessment(&text), all(), Locale::Fi, Format::Csv);
        let record = ::csv::Reader::from_reader(bytes.as_slice()).records().next().unwrap().unwrap();
        assert_eq!(record[9], format!("'{text}"));
        let mut book = workbook(made(&assessment(&text), all(), Locale::Fi, Format::Xlsx));
        let sheet = Texts::of(Locale::Fi).report_words.part[Part::Answers as usize];
        assert_eq!(book.worksheet_range(sheet).unwrap().get((1, 8)), Some(&Data::String(text)));
        assert!(book.worksheet_formula(sheet).unwrap().is_empty());
    }
}

#[test]
fn a_text_longer_than_a_cell_is_cut_and_the_workbook_can_be_read() {
    let long = "👍".repeat(10_000) + &"a".repeat(30_000);
    let mut book = workbook(made(&assessment(&long), all(), Locale::En, Format::Xlsx));
    let answers = book.worksheet_range(Texts::of(Locale::En).report_words.part[Part::Answers as usize]).unwrap();
    let Data::String(note) = &answers.rows().nth(1).unwrap()[8] else { panic!("not a text") };
    assert_eq!(note.encode_utf16().count(), 32_767);
}

#[test]
fn the_same_report_is_the_same_file_and_no_file_has_notes_that_were_not_wanted() {
    const NOTE: &str = "nobodys-business";
    let mut assessment = assessment(NOTE);
    for text in [&mut assessment.title, &mut assessment.organisation, &mut assessment.scope] {
        text.clear();
    }
    for format in Format::ALL {
        assert_eq!(format.key().parse(), Ok(format));
        let [without, again, with] =
            [Parts::default(), Parts::default(), all()].map(|parts| made(&assessment, parts, Locale::Fi, format));
        let text = |bytes: Vec<u8>| match format.is_binary() {
            true => unpacked(bytes).into_iter().map(|(_, text)| text).collect(),
            false => String::from_utf8(bytes).unwrap(),
        };
        if format != Format::Docx {
            assert_eq!(without, again, "{}", format.key());
        }
        assert!(!text(without).contains(NOTE), "{}", format.key());
        assert!(text(with).contains(NOTE), "{}", format.key());
    }
}
