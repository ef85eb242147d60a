//! The pages as they stand in the site's files, before the app is there: drawn by the same code, once, when the site is
//! built.

use super::Frame;
use super::navigation::Navigation;
use super::session::{Fetched, Session};
use crate::core::route::Route;
use crate::core::storage::{MemoryStorage, Store};
use crate::i18n::Content;
use leptos::prelude::*;
use std::rc::Rc;

/// A page of a site that stands at `root`, as HTML. A page whose content is the user's own, or comes later, says that it is
/// being loaded, inside what stands around all pages. `article` is the text of a page that is nothing but text.
pub fn prerender(content: &'static Content, root: &'static str, route: &Route, article: &'static str) -> String {
    let locale = content.locale;
    let owner = Owner::new();
    let html = owner.with(|| {
        let mut fetched = Fetched::of(root, content);
        if let Some(file) = route.file().filter(|_| route.is_article()) {
            fetched = fetched.with_file(file, locale, article);
        }
        let store = Store::new(Rc::new(MemoryStorage::default()), &content.set, &content.terms);
        let session = Session::start(fetched, store, true)?;
        session.wait_for(locale, route);
        if route.is_article() || matches!(route, Route::Start | Route::Missing) {
            session.shown.set(Some((locale, route.clone())));
        }
        provide_context(session);
        provide_context(Navigation::new(session));
        Some(Frame().to_html())
    });
    owner.cleanup();
    html.unwrap_or_default()
}
