//! English.

use crate::i18n::Template;
use crate::i18n::texts::*;

pub(super) const ASSESSMENTS: AssessmentsPage = AssessmentsPage {
    heading: "Assessments on this device",
    lead: "All your assessments are here: different activities, and different rounds of the same one. You answer one at a time; the others are kept.",
    in_hand: "Assessment in hand",
    in_hand_hint: "This is the assessment you are answering now. When you open another one, this one is kept.",
    none: "No assessment is under way. Begin a new one or open an earlier one.",
    others: "Other assessments",
    archive: "Archived",
    untitled: "Assessment without a name",
    progress: Template("{0}/{1} answered"),
    go_on: "Go on",
    open: "Open",
    result: "See the result",
    more: "More actions",
    name: "Name of the assessment",
    next_round: "Begin a new round",
    next_round_hint: "A new round is about the same activity and has no answers yet. The earlier round stays, and you can compare them.",
    copy: "Copy",
    copied: Template("{0} (copy)"),
    archive_it: "Archive",
    unarchive: "Take out of the archive",
    save: "Save as a file",
    remove: "Delete",
    begin: "Begin a new assessment",
    begin_hint: "The assessment in hand is kept among the others.",
    unreadable: "This assessment cannot be read. It may be damaged, or a newer version has saved it. It has not been changed.",
    save_text: "Save as it is",
    no_room: "The browser’s storage is full. Nothing was changed. Save assessments as files and delete them here.",
    gone: "The assessment is no longer here: it was deleted or opened in another tab.",
    blocked: "The browser does not let anything be kept, so there can be only one assessment at a time. Save it as a file before you begin another.",
    overtaken: "Another tab has changed the assessment in hand. First choose at the top of the page which one to keep.",
};
