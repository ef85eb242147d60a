//! The report as it is printed.

use super::words;
use crate::app::Session;
use crate::app::components::{DimensionLegend, PetalPicture};
use crate::app::dynamic::{dynamic, handler, text};
use crate::app::lang::Lang;
use crate::core::report::{Block, Part, Report, Section, Table};
use crate::platform;
use leptos::prelude::*;

/// All parts that were chosen. Whatever users wrote in it is text.
#[component]
pub(super) fn Preview(report: Memo<Report>) -> impl IntoView {
    let lang = Lang::here();
    let session = Session::here();
    let sections = dynamic(move || {
        let document = report.with(|report| words(report, lang, session).document());
        document.sections.into_iter().map(|section| part(section, report)).collect_view().into_any()
    });
    view! { <article class="report" data-testid="report-text">{sections}</article> }
}

fn part(section: Section, report: Memo<Report>) -> AnyView {
    let Section { part, heading, blocks } = section;
    let id = format!("report-{}", part.key());
    let heading_id = id.clone();
    let class = if part == Part::Cover { "report-cover" } else { "" };
    let picture = (part == Part::Cover).then(|| view! { <Picture /> }.into_any());
    let copy = (part == Part::Summary).then(|| view! { <Copy report /> }.into_any());
    view! {
        <section class=class data-testid=id.clone()>
            <h2 id=heading_id>{heading}</h2>
            {picture}
            {blocks_of(blocks)}
            {copy}
        </section>
    }
    .into_any()
}

#[component]
fn Picture() -> impl IntoView {
    let t = Lang::here().t;
    view! {
        <div class="report-picture">
            <PetalPicture name=t.report.picture />
            <DimensionLegend />
        </div>
    }
}

/// The summary as plain text, for another report or a form.
#[component]
fn Copy(report: Memo<Report>) -> impl IntoView {
    let lang = Lang::here();
    let t = lang.t;
    let session = Session::here();
    let copied = RwSignal::new(None::<bool>);
    let copy = handler(move |_| {
        let summary = report.with_untracked(|report| words(report, lang, session).summary());
        platform::spawn(async move { copied.set(Some(platform::copy(&summary).await)) });
    });
    let word = text(move || match copied.get() {
        None => String::new(),
        Some(true) => t.report.copied.to_owned(),
        Some(false) => t.report.not_copied.to_owned(),
    });
    view! {
        <p class="actions no-print">
            <button type="button" class="quiet" data-testid="copy-summary" on:click=copy>{t.report.copy}</button>
            <span role="status">{word}</span>
        </p>
    }
}

fn blocks_of(blocks: Vec<Block>) -> AnyView {
    let mut views = Vec::new();
    let mut facts = Vec::new();
    for block in blocks {
        if let Block::Fact(name, value) = block {
            facts.push(view! { <dt>{name}</dt> <dd>{value}</dd> }.into_any());
            continue;
        }
        close(&mut facts, &mut views);
        views.push(match block {
            Block::Heading(heading) => view! { <h3>{heading}</h3> }.into_any(),
            Block::Items(items) => {
                let items = items.into_iter().map(|item| view! { <li>{item}</li> }.into_any());
                view! { <ul>{items.collect_view()}</ul> }.into_any()
            }
            Block::Table(table) => rows(table),
            Block::Paragraph(text) | Block::Fact(text, _) => view! { <p class="as-written">{text}</p> }.into_any(),
        });
    }
    close(&mut facts, &mut views);
    views.collect_view().into_any()
}

/// Facts that follow each other are one list.
fn close(facts: &mut Vec<AnyView>, views: &mut Vec<AnyView>) {
    if !facts.is_empty() {
        let facts = std::mem::take(facts);
        views.push(view! { <dl class="facts">{facts.collect_view()}</dl> }.into_any());
    }
}

fn rows(table: Table) -> AnyView {
    let head = table.columns.into_iter().map(|column| view! { <th scope="col">{column.name}</th> }.into_any());
    let rows = table.rows.into_iter().map(|cells| {
        let cells = cells.into_iter().map(|cell| {
            let class = cell.tenths.map(|_| "number");
            view! { <td class=class>{cell.text}</td> }.into_any()
        });
        view! { <tr>{cells.collect_view()}</tr> }.into_any()
    });
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=table.name>
            <table>
                <thead>
                    <tr>{head.collect_view()}</tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}
