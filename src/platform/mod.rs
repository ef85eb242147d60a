//! The only code that touches the browser. It holds no rule: it reads, writes, shows and asks.

mod files;
mod local_storage;
mod navigation;
mod page;
mod task;

pub use files::{download, fetch_file, read_file};
pub use local_storage::{LocalStorage, ask_to_persist};
pub use navigation::{Address, follow, followed_link, scroll_to_top, set_address, site_root};
pub use page::{
    clear_shell, focus_heading, is_open, print, set_page, show_dead, show_dialog, today, typed_key, wanted_languages,
};
pub use task::spawn;
