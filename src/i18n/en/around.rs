//! English.

use crate::i18n::Template;
use crate::i18n::texts::*;

pub(super) const SHELL: Shell = Shell {
    skip: "Skip to the content",
    navigation: "Pages",
    languages: "Language",
    assessment: "Assessment",
    result: "Result",
    method: "Method",
    models: "Models",
    independence: "Participation Mirror is an independent tool. It is not a service of THL, Sokra or Innokylä. Its scale, scores, links between models and questions, and recommendations are its own.",
    privacy: "Your answers stay on this device.",
    loading: "Opening…",
    opens_elsewhere: "on another site",
    plain: "Plain language",
    device: "Data on this device",
    accessibility: "Accessibility",
    sheet: "Participant’s sheet",
    shortcuts: "Keyboard shortcuts",
    privacy_page: "Privacy",
    changes: "What has changed",
    version: Template("Version {0}"),
};

pub(super) const KEEPING: Keeping = Keeping {
    heading: "Save or delete",
    hint: "The assessment is kept in this browser. Save it as a file too if you want to continue on another device or be sure of keeping it.",
    save: "Save as a file",
    take_and_clear: "Save as a file and delete from this device",
    take_and_clear_hint: "On a shared computer: the file is saved first, and then the assessment is deleted from this device.",
    check_file: "The file was saved. Check that you have it before you delete the assessment from this device.",
    clear_now: "Delete the assessment from this device",
    cancel: "Cancel",
    cleared: "The assessment has been deleted from this device. It is now only in the file.",
    restored: "The earlier assessment is back.",
    not_fetched: "The page could not be fetched. Your answers are safe. Check the connection and try again.",
    deleted: "The assessment was deleted.",
    undo: "Undo",
    close: "Close",
    opened: Template("{0} was opened."),
    replaced: "It replaced the earlier assessment.",
    kept_unknown: "The file contained items that this version does not recognise. They are kept as they are:",
    unknown_key: Template("{0}: unknown key"),
    unknown_question: Template("responses.{0}: unknown question"),
    unknown_part: Template("responses.{0}.parts: unknown part “{1}”"),
    unknown_term: Template("context.{0}: unknown choice “{1}”"),
    carried: Template(
        "The assessment answers version {0} of the questions. Answers carried over to the present ones: {1}, not carried over: {2}",
    ),
    not_opened: Template("The file {0} could not be opened."),
    not_opened_next: "Nothing was changed. Choose a file that was saved with this tool.",
    not_utf8: Template("Byte {0}: the file should be text (UTF-8)."),
    too_large: Template("A file may be at most {0} MiB."),
    syntax: Template("Line {0}, character {1}: the file is not valid JSON."),
    duplicate: Template("Line {1}: “{0}” appears twice."),
    field: Template("{0}: expected {1}, found {2}."),
    field_missing: Template("{0}: expected {1}, found nothing."),
    expected: ExpectedWords {
        object: "an object { }",
        list: "a list [ ]",
        text: "text",
        shorter_text: Template("text of at most {0} characters"),
        flag: "true or false",
        level: "a whole number 0–4",
        either: Template("{0} or {1}"),
        one_answer: "either level or skip, not both",
        one_of: Template("one of these: {0}"),
        count: Template("a whole number 0–{0}"),
        date: "a date in the form YYYY-MM-DD",
        fewer_models: Template("at most {0} models"),
        id: "an id of lower-case letters, digits and hyphens",
        free_id: "an id (lower-case letters, digits and hyphens) that no other model has",
        filled_text: "a text that is not empty",
        term: "an id from the vocabulary",
    },
    unreadable: "The file could not be read.",
    blocked: "The browser does not allow anything to be saved. Your answers last only as long as this page is open. Save the assessment as a file before you close the page.",
    full: "The browser’s storage is full, so the latest changes are not saved. Save the assessment as a file and free up some space.",
    aside: "Stored data was found on this device that could not be read. It was set aside. Save it as a file if you want to find out what is in it.",
    aside_save: "Save what was set aside",
    aside_drop: "Delete what was set aside",
    file_name: "participation-mirror",
};

pub(super) const NOTICES: NoticeWords = NoticeWords {
    new_version: "There is a new version of Participation Mirror. When you switch to it, the page reloads and your answers are kept.",
    take_into_use: "Use the new version",
    later: "Later",
    changed_elsewhere: "The assessment has been changed in another tab. Changes made here are not saved until you choose which one to keep.",
    show_newer: "Show the newer one",
    keep_this: "Keep this one",
    shown_newer: "This is now the assessment from the other tab.",
    set_aside: "The assessment in the other tab gave way and was set aside. Save it as a file or delete it.",
    shelf_not_kept: "The latest changes to your favourites and models are not kept. They last until you close the page. Save them as a file.",
    to_shelf: "Go to your models and favourites",
};

pub(super) const DEVICE: Device = Device {
    heading: "Data on this device",
    lead: "Everything you write is kept in this browser only. On this page you see what is kept, and you can delete it.",
    kept: "What is kept",
    nothing: "Participation Mirror has kept nothing in this browser.",
    assessment: "Assessment",
    beside: "Other assessments",
    settings: "Settings: language, plain language and keyboard shortcuts",
    aside: "Data that was set aside",
    backup: "When a backup was saved",
    size: Template("{0} characters"),
    lasts: "The browser may delete the data by itself if the site is not visited for a long time. Save the assessment as a file if you want to come back to it later.",
    seven_days: "Safari deletes what a site has stored when it has been used on seven days without a visit to the site. This does not apply to a site added to the Home Screen, but that has data of its own: first save the assessment as a file, then open it there.",
    persistent: "The browser has promised to keep the data even if the device runs short of space.",
    not_persistent: "The browser may delete the data if the device runs short of space.",
    persist_ask: "Ask the browser to keep the data",
    persist_refused: "The browser did not promise to keep the data. Save the assessment as a file.",
    offline_heading: "Without a connection",
    offline_ready: "Participation Mirror also works without a connection in this browser.",
    offline_not_yet: "Participation Mirror does not work without a connection yet. Keep the page open for a moment, so that the browser has time to store the tool.",
    offline_cannot: "In this browser or at this address, Participation Mirror needs a connection.",
    install: "Many browsers have a menu choice that adds Participation Mirror to the home screen or to your apps.",
    remove_all: "Delete this data",
    sure: "Delete everything that Participation Mirror has stored in this browser? This cannot be undone. Files that you have saved stay.",
    shelf: "Favourites, your own models and your region",
    catalogue: "The organisation’s own catalogue",
};

pub(super) const OPERATOR: Operator = Operator {
    heading: "Who is responsible for this site",
    name: "Organisation",
    feedback: "Feedback",
    privacy: "Privacy notice",
    unknown: "The organisation responsible for this site has not given its details. Ask the organisation that gave you this web address.",
};

pub(super) const SHORTCUTS: ShortcutWords = ShortcutWords {
    heading: "Keyboard shortcuts",
    hint: "The shortcuts are off until you switch them on. Everything can be done without them too.",
    switch: "Use keyboard shortcuts",
    levels: "choose a level",
    next: "next page",
    previous: "previous page",
    help: "show this list",
};

pub(super) const MISSING: Missing = Missing {
    heading: "Page not found",
    text: "The address may be mistyped, or the page has been removed. Your answers are safe.",
    link: "To the start page",
};

pub(super) const DEAD: Dead = Dead {
    no_script: "Participation Mirror needs JavaScript and WebAssembly. Allow them in the browser’s settings, or open the page in a newer browser. Your earlier answers are safe on this device.",
    heading: "The page has stopped because of an error",
    text: "Your answers are safe on this device. Reload the page. If that does not help, save the answers as a file or try a newer browser.",
    reload: "Reload the page",
    download: "Save the answers as a file",
};

pub(super) const DESCRIPTIONS: Descriptions = Descriptions {
    privacy: "What Participation Mirror keeps in your browser, what is never sent anywhere, and how to delete it all.",
    changes: "What has changed in each version of Participation Mirror.",
};
