//! The texts, questions and models, which come from the site one language at a time.

use super::{Message, Session};
use crate::core::catalogue::Catalogue;
use crate::core::locale::Locale;
use crate::i18n::Content;
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

/// Fetches the content in a language. It stays for as long as the page is open.
pub async fn fetch_content(locale: Locale) -> Option<&'static Content> {
    let bytes = platform::fetch_file(&format!("content-{}", locale.tag())).await?;
    Content::unpack(bytes.leak()).map(|content| &*Box::leak(Box::new(content)))
}

impl Session {
    /// Fetches the questions and vocabularies in a language, unless they are there; the pages then change to it.
    pub fn want_content(self, locale: Locale) {
        self.wanted.set_value(locale);
        if self.content.get_untracked().locale == locale {
            return;
        }
        if let Some(known) = self.fetched.with_value(|fetched| fetched.iter().find(|c| c.locale == locale).copied()) {
            self.content.set(known);
            return;
        }
        platform::spawn(async move {
            match fetch_content(locale).await {
                Some(content) => {
                    self.fetched.update_value(|fetched| fetched.push(content));
                    // Yet another language may have been asked for in the meantime.
                    if self.wanted.get_value() == locale {
                        self.content.set(content);
                    }
                }
                None => self.tell(Some(Message::NotFetched)),
            }
        });
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
            let bytes = platform::fetch_file(&format!("catalogue-{}", locale.tag())).await;
            let catalogue = bytes.and_then(|bytes| Catalogue::unpack(&bytes));
            // Another language may have been asked for in the meantime.
            if self.catalogue.with_untracked(|fetch| matches!(fetch, Fetch::Waiting(wanted) if *wanted == locale)) {
                self.catalogue.set(catalogue.map_or(Fetch::Failed, |found| Fetch::Ready(locale, Arc::new(found))));
            }
        });
    }
}
