//! The web app's entry: fetches what the page needs, finds the storage, loads what was kept, and mounts the app in place of
//! the page's shell, which stands there until then.
#![forbid(unsafe_code)]

use peili::app::{App, Fetched, Session};
use peili::core::locale::Locale;
use peili::core::route::split_locale;
use peili::core::storage::{MemoryStorage, Storage, Store};
use peili::platform::{Address, LocalStorage, clear_shell, show_dead, site_root, spawn, wanted_languages};
use std::rc::Rc;

fn main() {
    spawn(async {
        if start().await.is_none() {
            show_dead();
        }
    });
}

async fn start() -> Option<()> {
    let root = site_root()?;
    let address = Address::current(root);
    let wanted = || (Locale::best_of(wanted_languages().iter().map(String::as_str)), "");
    let (locale, folder) = split_locale(&address.path).unwrap_or_else(wanted);
    let fetched = Fetched::for_address(root, locale, folder, &address.query).await?;
    let local = LocalStorage::probe();
    let storage: Rc<dyn Storage> = match local {
        Some(local) => Rc::new(local),
        None => Rc::new(MemoryStorage::default()),
    };
    let content = fetched.first()?;
    let store = Store::new(storage, &content.set, &content.terms);
    leptos::mount::mount_to(clear_shell()?, move || {
        Session::start(fetched, store, local.is_some()).map(|session| leptos::view! { <App session /> })
    })
    .forget();
    Some(())
}
