//! What there is to say, page by page. Texts that belong to the cases of an enum stand in the order of its `ALL`.
#![allow(
    missing_docs,
    reason = "each field's name says what the text is for; the texts themselves stand in fi.rs, sv.rs and en.rs"
)]

use super::Template;
use crate::core::listed::listed;

type Text = &'static str;

/// Defines structs that consist of texts.
macro_rules! texts {
    ($($(#[$about:meta])* pub struct $name:ident { $($(#[$doc:meta])* pub $field:ident: $kind:ty,)* })*) => {
        $(
            $(#[$about])*
            #[derive(Clone, Copy, Debug, PartialEq)]
            pub struct $name {
                $($(#[$doc])* pub $field: $kind,)*
            }

            listed!($name { $($field),* });
        )*
    };
}

texts! {
/// All texts of one language.
pub struct Texts {
    pub product: Text,
    pub subtitle: Text,
    /// The decimal separator.
    pub decimal: Text,
    /// Day, month and year.
    pub date: Template,
    /// How the months are written in a date.
    pub months: [Text; 12],
    pub shell: Shell,
    pub start: Start,
    pub setup: Setup,
    pub question: QuestionPage,
    pub review: Review,
    pub score: ScoreWords,
    pub result: ResultPage,
    pub models: Models,
    pub keeping: Keeping,
    pub notices: NoticeWords,
    pub sample: Sample,
    pub sheet: Sheet,
    pub browse: Browse,
    pub atlas: Atlas,
    pub theme: ThemePage,
    pub project: ProjectPage,
    pub compare: ComparePage,
    pub shelf: ShelfPage,
    pub describe: DescribePage,
    pub cards: CardsPage,
    pub device: Device,
    pub operator: Operator,
    pub shortcuts: ShortcutWords,
    pub missing: Missing,
    pub dead: Dead,
    pub descriptions: Descriptions,
}

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

pub struct Start {
    pub heading: Text,
    pub lead: Text,
    pub start: Text,
    pub go_on_heading: Text,
    pub unnamed: Text,
    pub progress: Template,
    pub go_on: Text,
    pub from_beginning: Text,
    pub start_over: Text,
    pub open_heading: Text,
    pub open_hint: Text,
    pub open: Text,
    pub sample: Text,
    pub browse: Text,
    pub picture: Text,
    pub facts_heading: Text,
    pub facts: [[Text; 2]; 4],
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
    pub role: [Text; 5],
    pub context: Text,
    pub context_hint: Text,
    pub facet: [Text; 3],
    pub chosen: Template,
    pub next: Text,
    pub to_result: Text,
}

pub struct QuestionPage {
    /// Leads to the page of a model.
    pub whole_page: Text,
    pub number: Template,
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
    pub basis_of: [Text; 3],
    pub important: Text,
    pub many_important: Template,
    pub previous: Text,
    pub next: Text,
    pub saved: Text,
    pub map: Text,
    /// What a question's link says of one without an answer.
    pub map_open: Text,
    /// What it adds where the question is to be developed.
    pub map_important: Template,
    pub map_list: Text,
    pub so_far: Template,
    pub example: Text,
    pub prompts: Text,
    pub scale: Text,
}

pub struct Review {
    pub heading: Text,
    pub answered: Template,
    pub missing_heading: Text,
    pub complete: Text,
    pub unanswered: Text,
    pub to_develop: Text,
    pub next: Text,
}

/// Scores in words.
pub struct ScoreWords {
    pub too_few: Text,
    pub nothing_applicable: Text,
    pub answered: Template,
    pub out_of_hundred: Template,
    pub if_answered: Template,
}

pub struct ResultPage {
    pub heading: Text,
    pub empty: Text,
    pub empty_link: Text,
    pub change_setup: Text,
    pub change_answers: Text,
    /// One person, and several, of each role.
    pub people: [[Template; 2]; 5],
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
    pub more: Template,
    pub print: Text,
    /// Where too few questions are answered to say what is strong.
    pub too_few: Text,
    pub alike: Template,
    pub alike_low: Template,
    pub petals: Text,
    pub legend: [Text; 6],
    pub legend_heading: Text,
    pub answers_table: Text,
    pub column_number: Text,
    pub column_question: Text,
    pub column_answer: Text,
}

pub struct Models {
    pub heading: Text,
    pub for_all: Text,
    /// One focus area, and several.
    pub for_focus: [Template; 2],
    pub loading: Text,
    pub failed: Text,
    pub again: Text,
    pub none: Text,
    pub set_heading: Text,
    pub set_hint: Text,
    pub adds: Text,
    pub ranking: Template,
    pub you_answered: Template,
    pub fits: Template,
    pub factor_hint: Text,
    pub steady: Text,
    pub unserved: Text,
    pub more: Text,
    pub finnish_title: Template,
    pub developers: Text,
    pub similar: Text,
    pub funding: Text,
    pub described: Text,
    pub check_running: Text,
    pub innokyla: Text,
    pub sources: Text,
    pub context: Text,
    pub context_hint: Text,
    pub relevance: Template,
    pub answers: Text,
    pub page: Text,
    pub methods: Text,
    pub formats: Text,
    pub links_own: Text,
    pub like: Text,
    pub shared: Template,
    pub strength: [Text; 3],
    pub print: Text,
    pub unknown: Text,
    pub places: Text,
    pub nationwide: Text,
    pub share: Text,
    pub shared_link: Text,
    pub own_words: Text,
    pub as_card: Text,
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

/// An invented result.
pub struct Sample {
    pub heading: Text,
    pub notice: Text,
    pub start: Text,
}

/// The questions on paper, for participants.
pub struct Sheet {
    pub heading: Text,
    pub lead: Text,
    pub how: Text,
    pub dont_know: Text,
    pub not_applicable: Text,
    pub activity: Text,
    pub date: Text,
    pub own: Text,
    pub print: Text,
}

/// The catalogue, to look through.
pub struct Browse {
    pub heading: Text,
    pub lead: Template,
    pub search: Text,
    pub search_hint: Text,
    /// While what the search needs is being fetched.
    pub preparing: Text,
    /// Where it did not come.
    pub no_search: Text,
    pub again: Text,
    pub narrow: Text,
    /// By `Aspect::ALL`.
    pub aspects: [Text; 10],
    /// Beside the regions: developed everywhere.
    pub nationwide: Text,
    pub years: Template,
    pub only: Text,
    pub reset: Text,
    /// One model, several models.
    pub count: [Template; 2],
    pub none: Text,
    pub none_chosen: Text,
    pub clear: Text,
    pub all_of: Text,
    pub fits: Template,
    /// A word of the query, how it was found, where.
    pub why: Template,
    /// By `Manner`.
    pub manners: [Text; 6],
    /// By `Field::ALL`.
    pub fields: [Text; 5],
    pub rest: Template,
    pub region_first: Template,
    pub map: Text,
    pub shelf: Text,
}

/// What the catalogue has much of, and what little; and where its models come from.
pub struct Atlas {
    pub heading: Text,
    pub lead: Text,
    pub questions: Text,
    /// The numbers of the questions with the fewest models.
    pub least: Template,
    pub picture: Text,
    pub as_table: Text,
    /// A column.
    pub models: Text,
    /// A column.
    pub at_core: Text,
    pub principles: Text,
    pub themes: Text,
    pub places: Text,
    pub places_lead: Text,
    pub nationwide: Template,
    pub unknown: Template,
    /// A column.
    pub region: Text,
    /// Short names of the regions, by `TILES`.
    pub tiles: [Text; 19],
}

/// A theme and its models.
pub struct ThemePage {
    pub page: Text,
    pub unknown: Text,
    pub questions: Text,
    pub groups: Text,
    pub models: Text,
    pub search: Text,
    pub others: Text,
}

/// A project or organisation that developed models.
pub struct ProjectPage {
    pub page: Text,
    pub unknown: Text,
    pub models: Text,
    pub name_hint: Text,
}

/// Models side by side.
pub struct ComparePage {
    pub heading: Text,
    pub lead: Text,
    pub few: Text,
    pub add: Text,
    pub choose: Text,
    pub remove: Template,
    pub table: Text,
    pub summary: Text,
    /// Marks a question that all of them answer.
    pub common: Text,
    pub no: Text,
    /// On the page of a model, about another one.
    pub with: Text,
    pub add_it: Text,
    pub yes: Text,
}

/// Favourites, own models, and the catalogue of an organisation.
pub struct ShelfPage {
    pub heading: Text,
    pub lead: Text,
    pub favourites: Text,
    pub no_favourites: Text,
    pub favoured: Text,
    pub unfavour: Text,
    pub note: Text,
    pub gone: Text,
    pub pick: Text,
    pub pick_hint: Text,
    pub compare: Text,
    pub cards: Text,
    pub own: Text,
    pub own_hint: Text,
    pub new: Text,
    pub nameless: Text,
    pub missing: Template,
    pub complete: Text,
    pub edit: Text,
    pub look: Text,
    pub as_text: Text,
    pub remove: Text,
    pub removed: Template,
    pub files: Text,
    pub save: Text,
    pub open: Text,
    /// The file, own models, favourites.
    pub added: Template,
    pub refused: Template,
    pub more_faults: Template,
    pub unreadable: Template,
    pub catalogue: Text,
    pub catalogue_hint: Text,
    pub catalogue_open: Text,
    pub catalogue_reading: Text,
    pub catalogue_has: Template,
    pub catalogue_not_kept: Text,
    pub catalogue_remove: Text,
    pub file_name: Text,
    pub no_room: Template,
}

/// Describing an own model.
pub struct DescribePage {
    pub heading: Text,
    pub lead: Text,
    pub unknown: Text,
    pub step: Template,
    /// By `Step::ALL`.
    pub steps: [Text; 5],
    pub required: Text,
    /// By `Section::ALL`: a name, and what helps to write it.
    pub sections: [[Text; 2]; 16],
    pub terms: Text,
    pub questions: Text,
    pub how: Text,
    pub next: Text,
    pub back: Text,
    pub done: Text,
}

/// Models as cards to be printed.
pub struct CardsPage {
    pub heading: Text,
    pub lead: Text,
    pub print: Text,
    pub none: Text,
}

/// What is kept on the device.
pub struct Device {
    pub heading: Text,
    pub lead: Text,
    pub kept: Text,
    pub nothing: Text,
    pub assessment: Text,
    pub settings: Text,
    pub aside: Text,
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
