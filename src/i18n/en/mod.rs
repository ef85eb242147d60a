//! English.

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

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

pub(super) const TEXTS: Texts = Texts {
    product: "Participation Mirror",
    subtitle: "Assess your activity, find ways forward",
    decimal: ".",
    date: Template("{0} {1} {2}"),
    months: MONTHS,
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
