//! English.

use crate::i18n::Template;
use crate::i18n::texts::*;

pub(super) const WORKSHOP: WorkshopWords = WorkshopWords {
    people: [Template("{0} person answered"), Template("{0} people answered")],
    everybody: "Everybody together",
    hidden: "not shown, so that the answers of a group of fewer than five stay private",
    nobody: "no answers",
    median: Template("median: {0}"),
    between: Template("between levels {0} and {1}"),
    disagreement: "views differ",
    important: Template("want to develop this: {0}"),
    agenda: "Questions to discuss",
    why: [Template("views differ"), Template("the median is low: {0}"), Template("want to develop this: {0}")],
    arrived: [
        Template("new: {0}"),
        Template("replaced an older one: {0}"),
        Template("there already: {0}"),
        Template("a newer one was there already: {0}"),
        Template("same number but other answers, only one of the two was taken: {0}"),
    ],
    code: CodeWords {
        character: Template(
            "A code cannot contain the character {0} (character {1}, group {2}). Nothing was added. Check the character.",
        ),
        length: Template("A code has {0} characters, but here there are {1}. Nothing was added."),
        blocks: Template("A group has four characters. Check group: {0}."),
        mistyped: Template(
            "The code is mistyped. If one character is wrong, it is character {0} (group {1}). Nothing was added.",
        ),
        swapped: Template(
            "The code is mistyped. Two neighbouring characters may have changed places: {0}. Nothing was added.",
        ),
        swapped_pair: Template("{0} and {1}"),
        mistyped_several: "The code has several typing mistakes. Nothing was added. Compare it with the original.",
        version: "The code or link was made with another version of the app. Nothing was added. Reload the page.",
        other_workshop: "The code belongs to another workshop, or to another round. Nothing was added.",
        group: "The code belongs to a group that this workshop does not have. Nothing was added.",
        slot: "The code answers a question that this workshop does not ask. Nothing was added.",
        no_code: Template("A code has room for at most {0} questions. Send the answers as a file."),
        no_link: "This is not a link to a workshop. Nothing was added.",
        damaged: "The link was cut off or changed on the way. Nothing was added. Copy the whole link again.",
    },
    expected: WorkshopExpected {
        whole_from: Template("a whole number from {0} to {1}"),
        questions: "principles, all or a list of questions in number order, each once",
        asked: "a question of the workshop",
        groups: Template("1–{0} different groups"),
        group: "a role (staff, management, participants, partners) or a name",
        only_answers: "answers only, without notes and marks",
    },
    story: StoryWords {
        agreed: Template("The level was agreed on together in the workshop “{0}”."),
        not_agreed: Template("The workshop “{0}” did not agree on a level."),
        objection: Template("Dissenting view: {0}"),
        objection_by: Template("Dissenting view ({0}): {1}"),
    },
};
