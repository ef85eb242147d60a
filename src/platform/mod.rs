//! The only code that touches the browser. It holds no rule: it reads, writes, shows and asks.

mod files;
mod local_storage;
mod navigation;
mod offline;
mod page;
mod task;

pub use files::{download, download_bytes, fetch_bytes, fetch_file, read_file};
pub use local_storage::{LocalStorage, ask_to_persist, forgets_after_seven_days, is_persistent};
pub use navigation::{
    Address, absolute, copy, copy_address, follow, followed_link, fragment, scroll_to_top, set_address, site_root,
    whole_address,
};
pub use offline::{NEW_VERSION, OFFLINE, has_new_version, take_new_version, works_offline};
pub use page::{
    clear_shell, draw, focus_heading, focus_on, is_open, is_wide, print, redraw, set_page, show_dead, show_dialog,
    today, token, typed_key, wanted_languages,
};
pub use task::{after_paint, spawn};
