//! The texts, questions and models, which come from the site one language at a time.

use super::{Message, Session};
use crate::app::pages;
use crate::core::catalogue::Catalogue;
use crate::core::extent::Extent;
use crate::core::listed::Listed;
use crate::core::locale::Locale;
use crate::core::operator::Operator;
use crate::core::route::Route;
use crate::i18n::{Content, Outline, Questions, title};
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
#[derive(Clone, Debug)]
pub struct Fetched {
    /// Where the site stands.
    pub(super) root: &'static str,
    /// The one that was asked for first is the first.
    contents: Vec<&'static Content>,
    /// Pages' own files, by their names in the site's list.
    files: Vec<(String, &'static [u8])>,
}

impl Fetched {
    /// All that the page of an address needs, as far as it comes. Nothing where not even the texts do.
    pub async fn for_address(root: &'static str, locale: Locale, folder: &str, query: &str) -> Option<Self> {
        let content = fetch_content(root, locale).await?;
        let mut fetched = Fetched::of(root, content);
        // What does not come now is asked for again, and told, when the page is to be shown.
        fetched.complete(locale, &Route::parse(folder, query, &content.set)).await;
        Some(fetched)
    }

    /// Nothing but this content.
    pub(in crate::app) fn of(root: &'static str, content: &'static Content) -> Self {
        Fetched { root, contents: vec![content], files: Vec::new() }
    }

    /// With a page's own file.
    #[cfg(feature = "site")]
    #[must_use]
    pub(in crate::app) fn with_file(mut self, name: &str, locale: Locale, text: &'static str) -> Self {
        self.files.push((file_name(name, locale), text.as_bytes()));
        self
    }

    /// The content that was asked for first.
    pub fn first(&self) -> Option<&'static Content> {
        self.contents.first().copied()
    }

    /// The content in a language; the one with the most in it.
    fn content(&self, locale: Locale) -> Option<&'static Content> {
        let contents = self.contents.iter().filter(|content| content.locale == locale);
        contents.copied().max_by_key(|content| content.extent())
    }

    /// Fetches what a page still lacks.
    async fn complete(&mut self, locale: Locale, route: &Route) -> Option<()> {
        let mut content = match self.content(locale) {
            Some(content) => content,
            None => fetch_content(self.root, locale).await?,
        };
        while content.extent() < route.extent() {
            content = Box::leak(Box::new(match content.extent() {
                Extent::Outline => {
                    content.with_questions(Questions::unpack(fetch(self.root, "questions", locale).await?)?)
                }
                _ => pages::complete().await.ok()?(content, fetch(self.root, "rest", locale).await?)?,
            }));
        }
        if self.content(locale).is_none_or(|known| !std::ptr::eq(known, content)) {
            self.contents.push(content);
        }
        if let Some(file) = route.file() {
            let bytes = fetch(self.root, file, locale).await?;
            self.files.push((file_name(file, locale), bytes));
        }
        pages::load(route).await
    }

    /// Takes over what another one has more.
    fn add(&mut self, other: Fetched) {
        for content in other.contents {
            if !self.contents.iter().any(|known| std::ptr::eq(*known, content)) {
                self.contents.push(content);
            }
        }
        for (name, bytes) in other.files {
            if self.file(&name).is_none() {
                self.files.push((name, bytes));
            }
        }
    }

    fn file(&self, name: &str) -> Option<&'static [u8]> {
        self.files.iter().find(|(known, _)| known == name).map(|(_, bytes)| *bytes)
    }

    /// The content for a page, if everything that the page needs is there.
    fn ready(&self, locale: Locale, route: &Route) -> Option<&'static Content> {
        let content = self.content(locale).filter(|content| content.extent() >= route.extent())?;
        let has_file = route.file().is_none_or(|file| self.file(&file_name(file, locale)).is_some());
        (has_file && pages::are_loaded(route)).then_some(content)
    }
}

fn file_name(file: &str, locale: Locale) -> String {
    format!("{file}-{}", locale.tag())
}

/// A file of a language.
pub(super) async fn fetch(root: &str, file: &str, locale: Locale) -> Option<&'static [u8]> {
    fetch_named(root, &file_name(file, locale)).await
}

/// A file by its name in the site's list.
pub(super) async fn fetch_named(root: &str, name: &str) -> Option<&'static [u8]> {
    Some(platform::fetch_file(root, name).await?.leak())
}

async fn fetch_content(root: &str, locale: Locale) -> Option<&'static Content> {
    let outline = Outline::unpack(fetch(root, "content", locale).await?)?;
    Some(Box::leak(Box::new(outline.into())))
}

impl Session {
    /// Notes which page is to be shown.
    pub fn wait_for(self, locale: Locale, route: &Route) {
        self.wanted.set_value((locale, route.clone()));
    }

    /// Shows a page, as soon as everything that it needs is there; until then the one before stays.
    pub fn show(self, locale: Locale, route: Route) {
        self.wait_for(locale, &route);
        if self.show_if_ready() {
            return;
        }
        platform::spawn(async move {
            let mut fetched = self.fetched.get_value();
            let complete = fetched.complete(locale, &route).await;
            self.fetched.update_value(|known| known.add(fetched));
            if complete.is_none() {
                self.tell(Some(Message::NotFetched));
            } else if self.wanted.with_value(|wanted| *wanted == (locale, route)) {
                // Otherwise another page was asked for in the meantime.
                self.show_if_ready();
            }
        });
    }

    /// The page that is shown as soon as everything is there.
    pub fn waits_for(self) -> Route {
        self.wanted.with_value(|(_, route)| route.clone())
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

    /// The text of a page's own file; empty while it is not there.
    pub fn file(self, route: &Route) -> &'static str {
        let locale = self.content.get_untracked().locale;
        let bytes =
            route.file().and_then(|file| self.fetched.with_value(|fetched| fetched.file(&file_name(file, locale))));
        bytes.and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// Finds out who runs the site, unless it is known.
    pub fn want_operator(self) {
        if self.operator.with_untracked(Option::is_none) {
            platform::spawn(async move {
                let file = platform::fetch_bytes(&format!("{}config.json", self.root())).await;
                self.operator.set(Some(Operator::read(&file.unwrap_or_default())));
            });
        }
    }

    /// Fetches the product's own catalogue in a language, unless it is there or on its way, and then does something with it.
    pub(super) fn want_embedded(self, locale: Locale, then: fn(Session, Locale)) {
        if self.embedded.with_value(|embedded| embedded.as_ref().is_some_and(|(language, _)| *language == locale)) {
            return then(self, locale);
        }
        // Whoever asks last says what is done with it.
        self.then.set_value(then);
        if self.catalogue.with_untracked(|fetch| matches!(fetch, Fetch::Waiting(wanted) if *wanted == locale)) {
            return;
        }
        self.catalogue.set(Fetch::Waiting(locale));
        platform::spawn(async move {
            let catalogue = fetch(self.root(), "catalogue", locale).await.and_then(Catalogue::unpack);
            // Another language may have been asked for in the meantime.
            if self.catalogue.with_untracked(|fetch| matches!(fetch, Fetch::Waiting(wanted) if *wanted == locale)) {
                match catalogue {
                    Some(found) => {
                        self.embedded.set_value(Some((locale, Arc::new(found))));
                        self.then.get_value()(self, locale);
                    }
                    None => self.catalogue.set(Fetch::Failed),
                }
            }
        });
    }

    /// Fetches the product's own catalogue for the names of its models. Users' own models are not among them: the questions,
    /// which every visit begins with, need none, and so not the code either that reads them.
    pub fn want_names(self, locale: Locale) {
        self.want_embedded(locale, |session, locale| {
            let embedded = session.embedded.get_value();
            if let Some((_, embedded)) = embedded.filter(|_| !session.has_catalogue(locale)) {
                session.catalogue.set(Fetch::Ready(locale, embedded));
            }
        });
    }

    /// Whether a catalogue is there in a language.
    fn has_catalogue(self, locale: Locale) -> bool {
        self.catalogue.with_untracked(|fetch| matches!(fetch, Fetch::Ready(of, _) if *of == locale))
    }
}
