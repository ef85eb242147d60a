//! The web app's entry: fetches the content, finds the storage, loads what was kept, and mounts the app in place of the
//! page's shell.

use peili::app::{App, Session, fetch_content};
use peili::core::locale::Locale;
use peili::core::route::split_locale;
use peili::core::storage::{MemoryStorage, Storage, Store};
use peili::platform::{Address, LocalStorage, clear_shell, show_dead, spawn, wanted_languages};
use std::rc::Rc;

fn main() {
    spawn(async {
        if start().await.is_none() {
            show_dead();
        }
    });
}

async fn start() -> Option<()> {
    let wanted = || Locale::best_of(wanted_languages().iter().map(String::as_str));
    let locale = split_locale(&Address::current().path).map_or_else(wanted, |(locale, _)| locale);
    let content = fetch_content(locale).await?;
    let local = LocalStorage::probe();
    let storage: Rc<dyn Storage> = match local {
        Some(local) => Rc::new(local),
        None => Rc::new(MemoryStorage::default()),
    };
    let store = Store::new(storage, &content.set, &content.terms);
    leptos::mount::mount_to(clear_shell()?, move || {
        let session = Session::start(content, store, local.is_some());
        leptos::view! { <App session /> }
    })
    .forget();
    Some(())
}
