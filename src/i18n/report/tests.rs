//! What holds of reports in words, in every language.

use super::*;
use crate::core::assessment::{Assessment, Basis};
use crate::core::catalogue::Catalogue;
use crate::core::report::{Block, Document, Parts, Table};
use std::collections::BTreeSet;

const NOTE: &str = "NOTE-THAT-IS-NOBODYS-BUSINESS";

struct Seeds {
    set: QuestionSet,
    terms: Vocabularies,
    catalogue: Catalogue,
}

fn seeds() -> Seeds {
    let (set, terms) = (QuestionSet::embedded().unwrap(), Vocabularies::embedded().unwrap());
    Seeds { set, terms, catalogue: Catalogue::embedded().unwrap() }
}

/// Levels around the scale, with a note everywhere; the last question could not be answered.
fn answered(set: &QuestionSet) -> Assessment {
    let mut assessment = Assessment { title: "A café".to_owned(), ..Assessment::default() };
    for (at, question) in set.questions.iter().enumerate() {
        assessment.respond(&question.id, |response| {
            response.answer = Some(if at == 23 { Answer::DontKnow } else { Answer::Level(Level::ALL[at % 5]) });
            response.basis = (at < 7).then_some(Basis::Participants);
            response.note = NOTE.to_owned();
        });
    }
    assessment
}

fn tables(document: &Document) -> impl Iterator<Item = &Table> {
    document.sections.iter().flat_map(|section| &section.blocks).filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    })
}

#[test]
fn every_part_has_its_section_and_every_row_its_cells() {
    let seeds = seeds();
    for locale in Locale::ALL {
        for chosen in Part::ALL.map(|part| Parts::NONE.with(part, true)).into_iter().chain([Parts::default()]) {
            for assessment in [answered(&seeds.set), Assessment::default()] {
                let report = Report::of(&seeds.set, &seeds.catalogue, &assessment, &BTreeSet::new(), chosen);
                let words =
                    ReportIn { report: &report, locale, t: Texts::of(locale), set: &seeds.set, terms: &seeds.terms };
                let document = words.document();
                let found: Vec<Part> = document.sections.iter().map(|section| section.part).collect();
                assert_eq!(found, Part::ALL.into_iter().filter(|part| chosen.has(*part)).collect::<Vec<_>>());
                assert!(document.sections.iter().all(|s| !s.heading.is_empty() && !s.blocks.is_empty()));
                let sheets = words.sheets();
                assert!(!sheets.is_empty());
                for table in tables(&document).chain(&sheets) {
                    assert!(table.rows.iter().all(|row| row.len() == table.columns.len()), "{}", table.name);
                    assert!(
                        table.name.chars().count() <= 31 && !table.name.contains(['[', ']', ':', '*', '?', '/', '\\'])
                    );
                }
                let said = format!("{document:?}{sheets:?}{}", words.summary());
                assert_eq!(said.contains(NOTE), chosen.has(Part::Notes) && !assessment.is_blank());
            }
        }
    }
}

#[test]
fn the_summary_says_on_what_the_answers_rest() {
    let seeds = seeds();
    let report = Report::of(&seeds.set, &seeds.catalogue, &answered(&seeds.set), &BTreeSet::new(), Parts::default());
    for locale in Locale::ALL {
        let t = Texts::of(locale);
        let words = ReportIn { report: &report, locale, t, set: &seeds.set, terms: &seeds.terms };
        let [[_, told], ..] = t.report_words.grounds;
        let summary = words.summary();
        // 24 questions, of which one was not known.
        assert!(summary.contains(&told.with(&[&7, &23])));
        assert!(summary.contains(&t.report_words.find_out[0].with(&[&1])));
        assert!(summary.contains(t.report_words.no_total) && summary.starts_with("A café"));
        for id in &report.findings.next {
            assert!(summary.contains(seeds.set.question(id).unwrap().text.get(locale)));
        }
    }
}
