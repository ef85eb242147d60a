//! The texts, questions and models, which come from the site one language at a time.

use super::{Message, Session};
use crate::core::catalogue::Catalogue;
use crate::core::listed::Listed;
use crate::core::locale::Locale;
use crate::core::route::Route;
use crate::i18n::{Content, Rest, title};
use crate::platform;
use leptos::prelude::*;
use std::sync::Arc;

/// A catalogue on its way.
#[derive(Clone, Debug)]
pub enum Fetch {
    /// Nobody has asked for it.
    Unasked,
    /// It is being fetched in this language.
    Waiting(Locale),
    /// It is there.
    Ready(Locale, Arc<Catalogue>),
    /// It did not come.
    Failed,
}

/// What has been fetched so far. It stays for as long as the page is open.
#[derive(Clone, Debug, Default)]
pub(super) struct Fetched {
    contents: Vec<&'static Content>,
    /// Pages' own files, by their names in the site's list.
    files: Vec<(String, &'static [u8])>,
}

impl Fetched {
    pub(super) fn new(content: &'static Content) -> Self {
        Fetched { contents: vec![content], files: Vec::new() }
    }

    /// The content in a language; the latest, which has the most in it.
    fn content(&self, locale: Locale) -> Option<&'static Content> {
        self.contents.iter().rev().find(|content| content.locale == locale).copied()
    }

    fn file(&self, name: &str) -> Option<&'static [u8]> {
        self.files.iter().find(|(known, _)| known == name).map(|(_, bytes)| *bytes)
    }

    /// The content for a page, if everything that the page needs is there.
    fn ready(&self, locale: Locale, route: &Route) -> Option<&'static Content> {
        let content = self.content(locale).filter(|content| content.has_questions() || !route.shows_questions())?;
        let has_file = route.file().is_none_or(|file| self.file(&file_name(file, locale)).is_some());
        has_file.then_some(content)
    }
}

fn file_name(file: &str, locale: Locale) -> String {
    format!("{file}-{}", locale.tag())
}

async fn fetch(file: &str, locale: Locale) -> Option<&'static [u8]> {
    Some(platform::fetch_file(&file_name(file, locale)).await?.leak())
}

/// Fetches the texts in a language.
pub async fn fetch_content(locale: Locale) -> Option<&'static Content> {
    Content::unpack(fetch("content", locale).await?).map(|content| &*Box::leak(Box::new(content)))
}

impl Session {
    /// Shows a page, as soon as everything that it needs is there; until then the one before stays.
    pub fn show(self, locale: Locale, route: Route) {
        self.wanted.set_value((locale, route.clone()));
        if self.show_if_ready() {
            return;
        }
        platform::spawn(async move {
            if self.fetch_for(locale, &route).await.is_none() {
                self.tell(Some(Message::NotFetched));
            } else if self.wanted.with_value(|wanted| *wanted == (locale, route)) {
                // Otherwise another page was asked for in the meantime.
                self.show_if_ready();
            }
        });
    }

    /// Shows the page that is wanted, if everything is there.
    fn show_if_ready(self) -> bool {
        let (locale, route) = self.wanted.get_value();
        let Some(content) = self.fetched.with_value(|fetched| fetched.ready(locale, &route)) else { return false };
        let before = self.shown.get_untracked();
        // Where nothing but the focus of a result changes, the page stays.
        if before.as_ref().is_none_or(|(of, shown)| (of, shown) != (&locale, &route)) {
            platform::set_page(&title(&content.texts, &content.set, &route), locale);
            self.content.set(content);
            self.shown.set(Some((locale, route)));
            if before.is_some() {
                request_animation_frame(platform::focus_heading);
            }
        }
        true
    }

    async fn fetch_for(self, locale: Locale, route: &Route) -> Option<()> {
        let content = match self.fetched.with_value(|fetched| fetched.content(locale)) {
            Some(content) => content,
            None => {
                let content = fetch_content(locale).await?;
                self.fetched.update_value(|fetched| fetched.contents.push(content));
                content
            }
        };
        if route.shows_questions() && !content.has_questions() {
            let content = content.with(Rest::unpack(fetch("questions", locale).await?)?);
            self.fetched.update_value(|fetched| fetched.contents.push(Box::leak(Box::new(content))));
        }
        if let Some(file) = route.file() {
            let bytes = fetch(file, locale).await?;
            self.fetched.update_value(|fetched| fetched.files.push((file_name(file, locale), bytes)));
        }
        Some(())
    }

    /// The text of a page's own file; empty while it is not there.
    pub fn file(self, route: &Route) -> &'static str {
        let locale = self.content.get_untracked().locale;
        let bytes =
            route.file().and_then(|file| self.fetched.with_value(|fetched| fetched.file(&file_name(file, locale))));
        bytes.and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// Fetches the catalogue in a language, unless it is there or on its way.
    pub fn want_catalogue(self, locale: Locale) {
        let there = self.catalogue.with_untracked(|fetch| match fetch {
            Fetch::Waiting(language) | Fetch::Ready(language, _) => *language == locale,
            Fetch::Unasked | Fetch::Failed => false,
        });
        if there {
            return;
        }
        self.catalogue.set(Fetch::Waiting(locale));
        platform::spawn(async move {
            let catalogue = fetch("catalogue", locale).await.and_then(Catalogue::unpack);
            // Another language may have been asked for in the meantime.
            if self.catalogue.with_untracked(|fetch| matches!(fetch, Fetch::Waiting(wanted) if *wanted == locale)) {
                self.catalogue.set(catalogue.map_or(Fetch::Failed, |found| Fetch::Ready(locale, Arc::new(found))));
            }
        });
    }
}
