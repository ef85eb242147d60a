//! The web app's entry: finds the storage, loads what was kept, and mounts the app in place of the page's shell.

use peili::app::{App, Session};
use peili::core::question_set::QuestionSet;
use peili::core::storage::{MemoryStorage, Storage, Store};
use peili::core::vocabulary::Vocabularies;
use peili::platform::{LocalStorage, clear_shell};
use std::rc::Rc;

fn main() {
    // The seeds are checked by tests, so a build that passed them can read them. Should it not, the shell stays and
    // its script shows the message for an app that cannot run.
    let (Ok(set), Ok(terms)) = (QuestionSet::embedded(), Vocabularies::embedded()) else { return };
    let (set, terms) = (&*Box::leak(Box::new(set)), &*Box::leak(Box::new(terms)));
    let local = LocalStorage::probe();
    let storage: Rc<dyn Storage> = match local {
        Some(local) => Rc::new(local),
        None => Rc::new(MemoryStorage::default()),
    };
    let store = Store::new(storage, set, terms);
    let Some(root) = clear_shell() else { return };
    leptos::mount::mount_to(root, move || {
        let session = Session::start(set, terms, store, local.is_some());
        leptos::view! { <App session /> }
    })
    .forget();
}
