//! English.

mod answering;
mod around;
mod catalogue;
mod result;
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
    sample: result::SAMPLE,
    sheet: result::SHEET,
    browse: catalogue::BROWSE,
    atlas: catalogue::ATLAS,
    theme: catalogue::THEME,
    project: catalogue::PROJECT,
    compare: catalogue::COMPARE,
    shelf: shelf::SHELF,
    describe: shelf::DESCRIBE,
    cards: catalogue::CARDS,
    workshop: workshop::WORKSHOP,
    device: around::DEVICE,
    operator: around::OPERATOR,
    shortcuts: around::SHORTCUTS,
    missing: around::MISSING,
    dead: around::DEAD,
    descriptions: around::DESCRIPTIONS,
};
