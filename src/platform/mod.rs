//! The only code that touches the browser. It holds no rule: it reads, writes, shows and asks.

mod files;
mod local_storage;
mod page;

pub use files::{download, fetch_file, read_file};
pub use local_storage::{LocalStorage, ask_to_persist};
pub use page::{clear_shell, focus_heading, path, print, set_page, show_dead, today, wanted_languages};
