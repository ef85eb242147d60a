//! English.

use crate::i18n::Template;
use crate::i18n::texts::*;

pub(super) const REPORT: ReportPage = ReportPage {
    heading: "Report",
    lead: "Choose what the report has in it. You can print it or save it as a file.",
    link: "Report, and one page for decision-makers",
    whole: "The whole report",
    one_page: "One page for decision-makers",
    one_page_lead: "The main points on one A4 page. It works in black and white too.",
    choose: "What the report has in it",
    notes_hint: "Notes may say things about people. Read them in the preview before you give the report to others.",
    print: "Print or save as PDF",
    files: "Save as a file",
    files_hint: "The file has the same parts as are chosen above.",
    format: ["Word (docx)", "Excel (xlsx)", "CSV", "Markdown", "JSON"],
    making: "Making the file…",
    made: Template("The file {0} has been handed to the browser."),
    failed: "The file could not be made. Your answers are safe. Check the connection and try again.",
    copy: "Copy the summary",
    copied: "The summary was copied.",
    not_copied: "Copying did not work. Select the text and copy it yourselves.",
    file_name: "participation-report",
};

pub(super) const REPORT_WORDS: ReportWords = ReportWords {
    untitled: "Assessment of participation",
    part: [
        "Background",
        "Summary",
        "Scores",
        "Answers",
        "What is worth developing",
        "What to find out",
        "Models",
        "Notes",
    ],
    answered_by: "Answered by",
    basis: "What the answers rest on",
    grounds: [
        [
            Template("{0} of {1} answers rests on what participants have told."),
            Template("{0} of {1} answers rest on what participants have told."),
        ],
        [
            Template("{0} of {1} answers rests on feedback, statistics or other data."),
            Template("{0} of {1} answers rest on feedback, statistics or other data."),
        ],
        [
            Template("{0} of {1} answers rests on the answerers’ own view."),
            Template("{0} of {1} answers rest on the answerers’ own view."),
        ],
    ],
    grounds_unsaid: [
        Template("{0} of {1} answers does not say what it rests on."),
        Template("{0} of {1} answers do not say what they rest on."),
    ],
    no_answers: "No question has a level yet.",
    too_few: "So few levels have been chosen that it is too early to say what is strongest and where there is most to develop.",
    find_out: [
        Template("{0} question could not be answered. The answer will be sought with the participants."),
        Template("{0} questions could not be answered. The answers will be sought with the participants."),
    ],
    next: "This could be developed next:",
    no_total: "The figures of the three dimensions are not added up. They describe different things, and a single figure would hide what is strong and where there is something to develop.",
    scale: "The figures are a basis for discussion, not a grade. The scale from 0 to 4 says how widely something holds: 0 is not yet, 4 is established.",
    question_set: "Questions",
    no_gaps: "No answer is below the top level.",
    nothing_to_find_out: "No question was answered with “we don’t know”.",
    no_notes: "There are no notes.",
    find_out_how: "These could not be answered. The participants will be asked.",
    column_dimension: "Dimension",
    column_principle: "Principle",
    column_level: "Level, 0–4",
    column_important: "To be developed",
    column_note: "Note",
    column_applicable: "Concerns the activity",
    column_low: "At least, 0–100",
    column_high: "At most, 0–100",
    column_model: "Model",
    column_summary: "Description",
    column_fact: "Item",
    column_value: "Value",
    answers_to: "Answers questions",
    because: Template("Question {0}: {1}"),
    yes: "yes",
};
