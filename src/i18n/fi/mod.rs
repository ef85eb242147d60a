//! Suomi.

mod answering;
mod around;
mod catalogue;
mod kept;
mod plan;
mod report;
mod result;
mod rounds;
mod shelf;
mod workshop;

use super::Template;
use super::texts::*;

pub(super) const TEXTS: Texts = Texts {
    product: "Osallisuuspeili",
    subtitle: "Arvioi toimintaanne, löydä keinoja",
    decimal: ",",
    date: Template("{0}.{1}.{2}"),
    months: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"],
    shell: around::SHELL,
    start: answering::START,
    setup: answering::SETUP,
    question: answering::QUESTION,
    review: answering::REVIEW,
    score: answering::SCORE,
    result: result::RESULT,
    models: catalogue::MODELS,
    keeping: around::KEEPING,
    notices: around::NOTICES,
    report: report::REPORT,
    report_words: report::REPORT_WORDS,
    sample: result::SAMPLE,
    sheet: result::SHEET,
    browse: catalogue::BROWSE,
    atlas: catalogue::ATLAS,
    theme: catalogue::THEME,
    project: catalogue::PROJECT,
    compare: catalogue::COMPARE,
    rounds: rounds::ROUNDS,
    many_files: rounds::MANY_FILES,
    plan: plan::PLAN,
    shelf: shelf::SHELF,
    describe: shelf::DESCRIBE,
    cards: catalogue::CARDS,
    assessments: kept::ASSESSMENTS,
    backup: kept::BACKUP,
    share: kept::SHARE,
    workshop: workshop::WORKSHOP,
    device: around::DEVICE,
    operator: around::OPERATOR,
    shortcuts: around::SHORTCUTS,
    missing: around::MISSING,
    dead: around::DEAD,
    descriptions: around::DESCRIPTIONS,
};
