//! English.

use crate::i18n::Template;
use crate::i18n::texts::*;

pub(super) const RESULT: ResultPage = ResultPage {
    heading: "Result",
    empty: "The result is based on your answers, and there are none yet. Answer a few questions first.",
    empty_link: "To the first question",
    change_setup: "Change the background details",
    change_answers: "Change answers",
    people: [
        [Template("{0} member of staff"), Template("{0} members of staff")],
        [Template("{0} manager"), Template("{0} managers")],
        [Template("{0} participant"), Template("{0} participants")],
        [Template("{0} partner"), Template("{0} partners")],
        [Template("{0} other person"), Template("{0} others")],
    ],
    dimensions: "Three dimensions",
    discussion: "The figures are a basis for discussion, not a grade. The dimensions are not added up, and organisations are not ranked.",
    balance: "Five of the nine questions on influence are about co-development. Six of the nine principles have only two questions, so a single answer makes a clear difference to them.",
    principles: "Nine principles",
    order: "Order",
    order_framework: "by dimension",
    order_lowest: "lowest first",
    order_highest: "highest first",
    as_table: "Show as a table",
    column_principle: "Dimension or principle",
    column_mean: "Mean, 0–4",
    column_answered: "Answered",
    column_hundred: "0–100",
    column_range: "Possible range",
    strengths: "What is strong",
    no_strengths: "No answer is yet at the level “in most of the activity” or “established”. Think about where it would be easiest to begin.",
    gaps: "What is worth developing",
    gaps_hint: "You can choose 1–3 focus areas. The models are then ordered by them.",
    no_gaps: "Every answer is at the top level. Ask participants whether they see it the same way.",
    focus_full: "Three are chosen. Remove one if you want to choose another.",
    find_out: "What to find out",
    find_out_hint: "Your answer to these was “we don’t know”. Ask the participants.",
    more: Template("Show the rest ({0})"),
    print: "Print",
    too_few: "Few levels have been chosen so far. Once at least half of the questions have one, this will say what is strongest.",
    alike: Template("Equally strong: {0}."),
    alike_low: Template("There is as much to develop here: {0}."),
    petals: "The picture has 24 petals, one for each question. The length shows the level. The same data is under “Answers as a table”.",
    legend: [
        "long petal: high level",
        "stub: not yet",
        "outline only: not answered",
        "stripes: we don’t know",
        "short line: not applicable to us",
        "ring: we want to develop this",
    ],
    legend_heading: "How to read the picture",
    answers_table: "Answers as a table",
    column_number: "No.",
    column_question: "Question",
    column_answer: "Answer",
};

pub(super) const SAMPLE: Sample = Sample {
    heading: "A sample result",
    notice: "This is an invented example. Its answers are not saved and do not mix with your own.",
    start: "Start your own assessment",
};

pub(super) const SHEET: Sheet = Sheet {
    heading: "Participant’s sheet",
    lead: "The same 24 questions from a participant’s point of view. Print the sheet for those who answer on paper.",
    how: "Choose the answer that best fits what you have experienced. You may leave a question out. Do not write your name.",
    dont_know: "I don’t know",
    not_applicable: "Does not apply to me",
    activity: "Activity:",
    date: "Date:",
    own: "The wording of the questions and the options are Participation Mirror’s own.",
    print: "Print the sheet",
};
