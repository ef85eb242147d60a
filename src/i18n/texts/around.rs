//! What stands around every page, word of the keeping of answers, and small pages.
#![allow(missing_docs, reason = "each field's name says what the text is for")]

use super::{Template, Text, texts};
use crate::core::listed::listed;

texts! {
/// What stands around every page.
pub struct Shell {
    pub skip: Text,
    pub navigation: Text,
    pub languages: Text,
    pub assessment: Text,
    pub result: Text,
    pub method: Text,
    pub models: Text,
    pub independence: Text,
    pub privacy: Text,
    pub loading: Text,
    pub opens_elsewhere: Text,
    pub plain: Text,
    pub device: Text,
    pub accessibility: Text,
    pub sheet: Text,
    pub shortcuts: Text,
    pub privacy_page: Text,
    pub changes: Text,
    pub version: Template,
}

/// Keeping, opening, deleting and what can go wrong with it.
pub struct Keeping {
    pub heading: Text,
    pub hint: Text,
    pub save: Text,
    pub take_and_clear: Text,
    pub take_and_clear_hint: Text,
    pub check_file: Text,
    pub clear_now: Text,
    pub cancel: Text,
    pub cleared: Text,
    pub restored: Text,
    pub not_fetched: Text,
    pub deleted: Text,
    pub undo: Text,
    pub close: Text,
    pub opened: Template,
    pub replaced: Text,
    pub kept_unknown: Text,
    pub unknown_key: Template,
    pub unknown_question: Template,
    pub unknown_part: Template,
    pub unknown_term: Template,
    pub carried: Template,
    pub not_opened: Template,
    pub not_opened_next: Text,
    pub not_utf8: Template,
    pub too_large: Template,
    pub syntax: Template,
    pub duplicate: Template,
    /// Place, what was expected, what was found.
    pub field: Template,
    /// Place, and what was expected where nothing stands.
    pub field_missing: Template,
    pub expected: ExpectedWords,
    pub unreadable: Text,
    pub blocked: Text,
    pub full: Text,
    pub aside: Text,
    pub aside_save: Text,
    pub aside_drop: Text,
    pub file_name: Text,
}

/// What stands above a page: a new version, another tab.
pub struct NoticeWords {
    pub new_version: Text,
    pub take_into_use: Text,
    pub later: Text,
    pub changed_elsewhere: Text,
    pub show_newer: Text,
    pub keep_this: Text,
    pub shown_newer: Text,
    pub set_aside: Text,
    pub shelf_not_kept: Text,
    pub to_shelf: Text,
}

/// What is kept on the device.
pub struct Device {
    pub heading: Text,
    pub lead: Text,
    pub kept: Text,
    pub nothing: Text,
    pub assessment: Text,
    pub beside: Text,
    pub settings: Text,
    pub aside: Text,
    pub backup: Text,
    pub size: Template,
    pub lasts: Text,
    /// Only for Safari.
    pub seven_days: Text,
    pub persistent: Text,
    pub not_persistent: Text,
    pub persist_ask: Text,
    pub persist_refused: Text,
    pub offline_heading: Text,
    pub offline_ready: Text,
    pub offline_not_yet: Text,
    pub offline_cannot: Text,
    pub install: Text,
    pub remove_all: Text,
    pub sure: Text,
    pub shelf: Text,
    pub catalogue: Text,
}

/// Who runs the site, as its `config.json` says.
pub struct Operator {
    pub heading: Text,
    pub name: Text,
    pub feedback: Text,
    pub privacy: Text,
    pub unknown: Text,
}

/// Single keys.
pub struct ShortcutWords {
    pub heading: Text,
    pub hint: Text,
    pub switch: Text,
    pub levels: Text,
    pub next: Text,
    pub previous: Text,
    pub help: Text,
}

/// A page that does not exist.
pub struct Missing {
    pub heading: Text,
    pub text: Text,
    pub link: Text,
}

/// What stands when the app cannot run, or no longer runs.
pub struct Dead {
    pub no_script: Text,
    pub heading: Text,
    pub text: Text,
    pub reload: Text,
    pub download: Text,
}

/// What search engines and previews of links say of a page that has a description of its own.
pub struct Descriptions {
    pub privacy: Text,
    pub changes: Text,
}

/// What should stand in a field of a file.
pub struct ExpectedWords {
    pub object: Text,
    pub list: Text,
    pub text: Text,
    pub shorter_text: Template,
    pub flag: Text,
    pub level: Text,
    /// For a choice between two fixed words.
    pub either: Template,
    pub one_answer: Text,
    /// For a choice between several fixed words.
    pub one_of: Template,
    pub count: Template,
    pub date: Text,
    pub fewer_models: Template,
    pub id: Text,
    pub free_id: Text,
    pub filled_text: Text,
    pub term: Text,
}
}
