//! Workshops without a server: everybody answers alone, and the meeting spends its time where people see things differently.
//! `docs/files.md` describes codes, links and files.

mod agenda;
mod check;
mod choice;
mod code;
mod code_error;
mod consensus;
mod counts;
mod group;
mod ids;
mod length;
mod link;
mod pile;
mod result;
mod script;
mod second_round;
mod setup;
mod setup_form;
mod sheet;
mod sheet_form;
mod spread;
mod state;
mod tally;

pub use agenda::{Agenda, AgendaItem, Why};
pub use check::Mistake;
pub use choice::Choice;
pub use code::Code;
pub use code_error::{CodeError, block_of};
pub use consensus::{Agreement, Consensus, Objection};
pub use counts::Counts;
pub use group::{Group, Phrasing};
pub use ids::{Fingerprint, GroupAt, Revision, SheetId};
pub use length::Length;
pub use link::LinkError;
pub use pile::{Arrival, OtherWorkshop, Pile};
pub use result::{QuestionResult, Shown, SmallGroups, people, results};
pub use script::{Phase, Script, ScriptPart};
pub use second_round::{Change, changes};
pub use setup::Setup;
pub use setup_form::{read_setup, read_setup_link, setup_link, write_setup};
pub use sheet::{Sheet, Told};
pub use sheet_form::{read_sheet, read_sheet_link, sheet_link, write_sheet};
pub use spread::Spread;
pub use tally::Tally;

/// The `format` of a file with a set-up.
pub const SETUP_FORMAT: &str = "osallisuuspeili/setup";

/// The `format` of a file with a sheet.
pub const SHEET_FORMAT: &str = "osallisuuspeili/sheet";

/// The version of codes, links and both kinds of files.
pub const VERSION: u64 = 1;

/// For so many questions a code has room.
pub const MOST_SLOTS: usize = 24;

/// So many groups answer at most.
pub const MOST_GROUPS: usize = 8;

/// So many characters has a code, hyphens not counted.
pub const CODE_LENGTH: usize = 24;

/// A code is written in blocks of so many characters.
pub const BLOCK_LENGTH: usize = 4;

/// Of fewer people nothing is shown.
pub const FEWEST_SHOWN: u32 = 5;

#[cfg(test)]
mod tests;
