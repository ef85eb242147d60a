//! What there is to say, page by page. Texts that belong to the cases of an enum stand in the order of its `ALL`.
#![allow(
    missing_docs,
    reason = "each field's name says what the text is for; the texts themselves stand in fi/, sv/ and en/"
)]

mod answering;
mod around;
mod catalogue;
mod kept;
mod plan;
mod report;
mod result;
mod rounds;
mod shelf;
mod workshop;

pub use answering::*;
pub use around::*;
pub use catalogue::*;
pub use kept::*;
pub use plan::*;
pub use report::*;
pub use result::*;
pub use rounds::*;
pub use shelf::*;
pub use workshop::*;

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

use texts;

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
    pub report: ReportPage,
    pub report_words: ReportWords,
    pub sample: Sample,
    pub sheet: Sheet,
    pub browse: Browse,
    pub atlas: Atlas,
    pub theme: ThemePage,
    pub project: ProjectPage,
    pub compare: ComparePage,
    pub rounds: RoundsPage,
    pub many_files: ManyFiles,
    pub plan: PlanPage,
    pub shelf: ShelfPage,
    pub describe: DescribePage,
    pub cards: CardsPage,
    pub assessments: AssessmentsPage,
    pub backup: BackupWords,
    pub workshop: WorkshopWords,
    pub device: Device,
    pub operator: Operator,
    pub shortcuts: ShortcutWords,
    pub missing: Missing,
    pub dead: Dead,
    pub descriptions: Descriptions,
}
}
