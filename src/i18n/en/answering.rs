//! English.

use crate::i18n::Template;
use crate::i18n::texts::*;

pub(super) const START: Start = Start {
    heading: "How does participation work in your activity?",
    lead: "Look at your own activity through 24 guiding questions. You will see what is strong and what is worth developing, and get suggestions for operating models based on your answers.",
    start: "Start",
    go_on_heading: "Your assessment",
    unnamed: "Unnamed activity",
    progress: Template("{0} of {1} questions answered."),
    go_on: "Continue the assessment",
    from_beginning: "Go through from the beginning",
    start_over: "Delete and start a new one",
    open_heading: "Do you have a saved assessment?",
    open_hint: "Open an assessment file that you saved with this tool.",
    open: "Open a file",
    all: "All your assessments on this device",
    sample: "See a sample result",
    browse: "Browse the models",
    picture: "A sample result: 24 petals, one for each question. The longer the petal, the more widely the thing holds.",
    facts_heading: "Before you start",
    facts: [
        [
            "Who it is for",
            "Services of municipalities and wellbeing services counties, associations, parishes, projects and informal civic activity.",
        ],
        [
            "How long it takes",
            "Allow an hour or two if you talk it through together. Alone it goes faster. You can stop and continue later.",
        ],
        ["How to answer", "Alone or in a group, in any order you like. No question is compulsory."],
        [
            "What happens to the answers",
            "They are kept in this browser only, and nothing is sent. They leave it only if you take a file elsewhere yourselves.",
        ],
    ],
};

pub(super) const SETUP: Setup = Setup {
    heading: "Which activity are you assessing?",
    lead: "Everything here is optional and can be changed later.",
    activity: "The activity",
    title: "Name of the activity",
    title_hint: "For example an open café or a youth workshop.",
    scope: "What does the assessment cover?",
    scope_hint: "For example the whole activity, one group or the past year.",
    organisation: "Organisation",
    date: "Date",
    answered_by: "Who is answering?",
    answered_by_hint: "Numbers are enough. Do not write names.",
    role: ["Staff", "Management", "Participants", "Partners", "Others"],
    context: "What is your activity like?",
    context_hint: "Your choices move suitable models up the list. They do not remove any.",
    facet: ["Target groups", "Settings", "Themes"],
    chosen: Template("{0} chosen"),
    next: "To the questions",
    to_result: "Back to the result",
};

pub(super) const QUESTION: QuestionPage = QuestionPage {
    whole_page: "All details of the model",
    number: Template("Question {0} / {1}"),
    levels: "How widely is this the case?",
    or: "or",
    dont_know: "We don’t know",
    not_applicable: "Not applicable to us",
    clear: "Clear the answer",
    parts: "Which parts are in place?",
    parts_hint: "Choose the level by the weakest part. The parts help you choose; they are not scored.",
    parts_unticked: "A part has not been ticked. If it applies to you, it sets the level.",
    barriers: "Which barriers do your participants face?",
    barriers_hint: "Consider only these barriers. The one on which least has been done sets the level.",
    note: "How does this show in practice?",
    note_hint: "No names, no client data.",
    note_full: "There is room for 10,000 characters. The rest was left out.",
    basis: "What is the answer based on?",
    basis_none: "Not chosen",
    basis_of: ["Participants have told us", "Feedback, statistics or other data", "Our own view"],
    important: "We want to develop this",
    many_important: Template(
        "You have already marked {0} things. About five is enough: then the most important ones stand out.",
    ),
    previous: "Previous",
    next: "Next",
    saved: "Saved on this device",
    map: "All questions",
    map_open: "not answered",
    map_important: Template("{0}, we want to develop this"),
    map_list: "Questions as a list",
    so_far: Template("This is how you answered just now. {0}"),
    example: "An example from a model",
    prompts: "To talk about",
    scale: "The scale and the descriptions of the levels are Participation Mirror’s own.",
};

pub(super) const REVIEW: Review = Review {
    heading: "Your answers",
    answered: Template("{0} of {1} questions answered."),
    missing_heading: "These have not been answered yet",
    complete: "All questions have been answered.",
    unanswered: "Not answered",
    to_develop: "we want to develop this",
    next: "Show the result",
};

pub(super) const SCORE: ScoreWords = ScoreWords {
    too_few: "Too few answers",
    nothing_applicable: "Not applicable to you",
    answered: Template("{0}/{1} answered"),
    out_of_hundred: Template("{0}/100"),
    if_answered: Template("if the rest were answered, {0}–{1}"),
};
