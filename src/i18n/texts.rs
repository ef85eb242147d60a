//! What there is to say, page by page. Functions make the texts that contain numbers or names.
#![allow(missing_docs, reason = "each field's name says what the text is for; the texts themselves stand in fi.rs, sv.rs and en.rs")]

use crate::core::assessment::{Basis, Date, Role};
use crate::core::file::{Expected, Remark};
use crate::core::vocabulary::Facet;

type Text = &'static str;

/// All texts of one language.
pub struct Texts {
    pub product: Text,
    pub subtitle: Text,
    /// The language's own name.
    pub language: Text,
    /// The decimal separator.
    pub decimal: char,
    pub date: fn(Date) -> String,
    /// Puts a quotation in quotation marks.
    pub quoted: fn(&str) -> String,
    pub shell: Shell,
    pub start: Start,
    pub setup: Setup,
    pub question: QuestionPage,
    pub review: Review,
    pub score: ScoreWords,
    pub result: ResultPage,
    pub models: Models,
    pub keeping: Keeping,
    pub method: Method,
    pub missing: Missing,
    pub dead: Dead,
}

/// What stands around every page.
pub struct Shell {
    pub skip: Text,
    pub navigation: Text,
    pub languages: Text,
    pub assessment: Text,
    pub result: Text,
    pub method: Text,
    pub independence: Text,
    pub privacy: Text,
    pub loading: Text,
    pub opens_elsewhere: Text,
}

pub struct Start {
    pub heading: Text,
    pub lead: Text,
    pub points: [Text; 3],
    pub start: Text,
    pub go_on_heading: Text,
    pub unnamed: Text,
    pub progress: fn(usize, usize) -> String,
    pub go_on: Text,
    pub from_beginning: Text,
    pub start_over: Text,
    pub open_heading: Text,
    pub open_hint: Text,
    pub open: Text,
}

pub struct Setup {
    pub heading: Text,
    pub lead: Text,
    pub activity: Text,
    pub title: Text,
    pub title_hint: Text,
    pub scope: Text,
    pub scope_hint: Text,
    pub organisation: Text,
    pub date: Text,
    pub answered_by: Text,
    pub answered_by_hint: Text,
    pub role: fn(Role) -> Text,
    pub context: Text,
    pub context_hint: Text,
    pub facet: fn(Facet) -> Text,
    pub chosen: fn(usize) -> String,
    pub next: Text,
    pub to_result: Text,
}

pub struct QuestionPage {
    pub number: fn(usize, usize) -> String,
    pub levels: Text,
    pub or: Text,
    pub dont_know: Text,
    pub not_applicable: Text,
    pub clear: Text,
    pub parts: Text,
    pub parts_hint: Text,
    pub parts_unticked: Text,
    pub barriers: Text,
    pub barriers_hint: Text,
    pub note: Text,
    pub note_hint: Text,
    pub note_full: Text,
    pub basis: Text,
    pub basis_none: Text,
    pub basis_of: fn(Basis) -> Text,
    pub important: Text,
    pub many_important: fn(usize) -> String,
    pub previous: Text,
    pub next: Text,
    pub saved: Text,
    pub map: Text,
    pub map_state: fn(Option<&str>, bool) -> String,
}

pub struct Review {
    pub heading: Text,
    pub answered: fn(usize, usize) -> String,
    pub missing_heading: Text,
    pub complete: Text,
    pub unanswered: Text,
    pub change: fn(usize) -> String,
    pub to_develop: Text,
    pub next: Text,
}

/// Scores in words.
pub struct ScoreWords {
    pub too_few: Text,
    pub nothing_applicable: Text,
    pub answered: fn(u64, u64) -> String,
    pub out_of_hundred: fn(u64) -> String,
    pub if_answered: fn(u64, u64) -> String,
}

pub struct ResultPage {
    pub heading: Text,
    pub empty: Text,
    pub empty_link: Text,
    pub change_setup: Text,
    pub change_answers: Text,
    pub people: fn(Role, u32) -> String,
    pub dimensions: Text,
    pub discussion: Text,
    pub balance: Text,
    pub principles: Text,
    pub order: Text,
    pub order_framework: Text,
    pub order_lowest: Text,
    pub order_highest: Text,
    pub as_table: Text,
    pub column_principle: Text,
    pub column_mean: Text,
    pub column_answered: Text,
    pub column_hundred: Text,
    pub column_range: Text,
    pub strengths: Text,
    pub no_strengths: Text,
    pub gaps: Text,
    pub gaps_hint: Text,
    pub no_gaps: Text,
    pub focus_full: Text,
    pub find_out: Text,
    pub find_out_hint: Text,
    pub more: fn(usize) -> String,
    pub print: Text,
}

pub struct Models {
    pub heading: Text,
    pub for_all: Text,
    pub for_focus: fn(usize) -> String,
    pub loading: Text,
    pub failed: Text,
    pub again: Text,
    pub none: Text,
    pub set_heading: Text,
    pub set_hint: Text,
    pub adds: Text,
    pub ranking: fn(usize) -> String,
    pub you_answered: fn(&str) -> String,
    pub fits: fn(&str) -> String,
    pub factor_hint: Text,
    pub steady: Text,
    pub unserved: Text,
    pub more: Text,
    pub finnish_title: fn(&str) -> String,
    pub developers: Text,
    pub similar: Text,
    pub funding: Text,
    pub described: Text,
    pub check_running: Text,
    pub years: fn(u16, u16) -> String,
    pub innokyla: Text,
    pub sources: Text,
    pub context: Text,
    pub context_hint: Text,
    pub relevance: fn(u64, &str) -> String,
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
    pub opened: fn(&str) -> String,
    pub replaced: Text,
    pub kept_unknown: Text,
    pub remark: fn(&Remark) -> String,
    pub not_opened: fn(&str) -> String,
    pub not_opened_next: Text,
    pub not_utf8: fn(usize) -> String,
    pub too_large: fn(usize) -> String,
    pub syntax: fn(usize, usize) -> String,
    pub duplicate: fn(&str, usize) -> String,
    pub field: fn(&str, &str, Option<&str>) -> String,
    pub expected: fn(&Expected) -> String,
    pub unreadable: Text,
    pub blocked: Text,
    pub full: Text,
    pub aside: Text,
    pub aside_save: Text,
    pub aside_drop: Text,
    pub file_name: Text,
}

pub struct Method {
    pub heading: Text,
    pub about: [Text; 2],
    pub source_link: Text,
    pub levels: Text,
    pub levels_text: Text,
    pub scores: Text,
    pub scores_text: [Text; 4],
    pub recommending: Text,
    pub recommending_text: [Text; 5],
    pub models_text: Text,
    pub questions: Text,
    pub questions_text: Text,
    pub column_number: Text,
    pub column_question: Text,
    pub column_principle: Text,
    pub column_provenance: Text,
    pub provenance_thl: Text,
    pub provenance_principle: Text,
    pub privacy: Text,
    pub privacy_text: Text,
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
