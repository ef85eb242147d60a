//! The plan: focus areas, actions and their days.
#![allow(missing_docs, reason = "each field's name says what the text is for")]

use super::{Template, Text, texts};
use crate::core::listed::listed;

texts! {
/// From a result to action.
pub struct PlanPage {
    pub heading: Text,
    pub lead: Text,
    pub privacy: Text,
    /// Where nothing is answered yet.
    pub empty: Text,
    /// What leads here.
    pub make: Text,
    pub make_hint: Text,
    pub focus: Text,
    pub focus_hint: Text,
    pub candidates: Text,
    pub no_candidates: Text,
    pub choose: Text,
    /// Of the question and its level.
    pub now: Template,
    pub target: Text,
    pub no_target: Text,
    pub reached: Text,
    pub unfocus: Text,
    pub actions: Text,
    pub no_actions: Text,
    pub add: Text,
    pub nameless: Text,
    pub text: Text,
    pub text_hint: Text,
    pub responsible: Text,
    pub responsible_hint: Text,
    pub start: Text,
    pub end: Text,
    pub resources: Text,
    pub resources_hint: Text,
    pub change: Text,
    pub change_hint: Text,
    pub sign: Text,
    pub sign_hint: Text,
    pub follow_up: Text,
    /// The first and the last month of the range, and the days.
    pub follow_up_hint: Template,
    /// A day.
    pub take_day: Template,
    pub status: Text,
    /// By `Status::ALL`.
    pub statuses: [Text; 4],
    pub from_question: Template,
    pub from_model: Template,
    pub edit: Text,
    pub up: Text,
    pub down: Text,
    pub remove: Text,
    pub end_before_start: Text,
    pub follow_up_before_end: Text,
    /// By `PersonalData::ALL`.
    pub personal_data: [Text; 3],
    pub unknown_action: Text,
    pub unknown_focus: Text,
    pub suggestions: Text,
    pub suggestions_hint: Text,
    pub from_gaps: Text,
    pub from_models: Text,
    pub to_find_out: Text,
    pub ask: Text,
    /// The question.
    pub ask_text: Template,
    pub ask_sign: Text,
    /// A model's title.
    pub try_model: Template,
    pub add_to: Text,
    pub is_in: Text,
    pub days: Text,
    /// A day.
    pub next_round: Template,
    pub calendar: Text,
    pub calendar_hint: Text,
    pub file_name: Text,
    /// What an action is, each time.
    pub end_entry: Template,
    pub follow_up_entry: Template,
    pub round_entry: Text,
    pub print: Text,
}
}
