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

/// Something that may say nothing.
pub(in crate::i18n) trait Blank {
    /// Where nothing is said.
    const BLANK: Self;
}

impl Blank for Text {
    const BLANK: Self = "";
}

impl Blank for Template {
    const BLANK: Self = Template("");
}

impl<T: Blank, const N: usize> Blank for [T; N] {
    const BLANK: Self = [T::BLANK; N];
}

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

            impl $crate::i18n::texts::Blank for $name {
                const BLANK: Self = $name { $($field: <$kind as $crate::i18n::texts::Blank>::BLANK,)* };
            }
        )*
    };
}

use texts;

/// Defines all texts at once, and the parts in which they travel to the browser.
macro_rules! all_texts {
    ($($(#[$about:meta])* $part:ident { $($(#[$doc:meta])* $field:ident: $kind:ty,)* })*) => {
        texts! {
            /// All texts of one language.
            pub struct Texts { $($($(#[$doc])* pub $field: $kind,)*)* }
            $($(#[$about])* pub struct $part { $($(#[$doc])* pub $field: $kind,)* })*
        }

        $(impl $part {
            /// What these texts have of it.
            pub fn of(texts: &Texts) -> Self {
                $part { $($field: texts.$field,)* }
            }

            /// These, and all others as they are in other texts.
            pub fn put_into(self, texts: Texts) -> Texts {
                Texts { $($field: self.$field,)* ..texts }
            }
        })*
    };
}

all_texts! {
/// What every page needs.
OutlineTexts {
    product: Text,
    subtitle: Text,
    /// The decimal separator.
    decimal: Text,
    /// Day, month and year.
    date: Template,
    /// How the months are written in a date.
    months: [Text; 12],
    shell: Shell,
    start: Start,
    keeping: Keeping,
    notices: NoticeWords,
    device: Device,
    operator: Operator,
    shortcuts: ShortcutWords,
    missing: Missing,
}

/// What is said on the pages that show questions.
QuestionTexts {
    setup: Setup,
    question: QuestionPage,
    review: Review,
    score: ScoreWords,
}

/// What is said on the pages that need everything.
RestTexts {
    result: ResultPage,
    models: Models,
    report: ReportPage,
    report_words: ReportWords,
    sample: Sample,
    sheet: Sheet,
    browse: Browse,
    atlas: Atlas,
    theme: ThemePage,
    project: ProjectPage,
    compare: ComparePage,
    rounds: RoundsPage,
    plan: PlanPage,
    shelf: ShelfPage,
    describe: DescribePage,
    cards: CardsPage,
    assessments: AssessmentsPage,
    backup: BackupWords,
    share: ShareWords,
}

/// What the app itself never says: it stands in the pages' files, or only the command says it.
OtherTexts {
    dead: Dead,
    descriptions: Descriptions,
    many_files: ManyFiles,
    workshop: WorkshopWords,
}
}
