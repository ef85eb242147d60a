//! What searching the catalogue needs: its texts in all languages, and everyday words.

use super::fetch::{fetch, fetch_named};
use super::{Fetch, Session};
use crate::core::catalogue::Catalogue;
use crate::core::listed::{Listed, listed};
use crate::core::locale::Locale;
use crate::core::search::{Index, Thesaurus};
use crate::core::vocabulary::Vocabularies;
use crate::platform;
use leptos::prelude::GetValue;
use std::sync::Arc;

/// A search on its way.
#[derive(Clone)]
pub enum Searching {
    /// Nobody has asked for it.
    Unasked,
    /// What it needs is being fetched.
    Waiting,
    /// It can be used.
    Ready(Arc<Index>),
    /// What it needs did not come.
    Failed,
}

/// What the search needs besides the catalogue: a file of its own, with all languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// The names of the terms.
    pub terms: Vocabularies,
    /// Everyday words.
    pub thesaurus: Thesaurus,
}

listed!(Words { terms, thesaurus });

impl Session {
    /// Prepares the search of a catalogue that is there in one language, unless that was done or is being done.
    pub fn want_search(self, catalogue: &Arc<Catalogue>, locale: Locale) {
        if matches!(self.searching.get_untracked(), Searching::Waiting | Searching::Ready(_)) {
            return;
        }
        self.searching.set(Searching::Waiting);
        let (catalogue, added) = (catalogue.clone(), self.added.get_value());
        platform::spawn(async move {
            let index = self.index(&catalogue, locale).await;
            // Users may have added models in the meantime.
            if !Arc::ptr_eq(&added, &self.added.get_value()) {
                self.searching.set(Searching::Unasked);
                if let Fetch::Ready(locale, catalogue) = self.catalogue.get_untracked() {
                    self.want_search(&catalogue, locale);
                }
                return;
            }
            self.searching.set(index.map_or(Searching::Failed, |index| Searching::Ready(Arc::new(index))));
        });
    }

    async fn index(self, catalogue: &Catalogue, locale: Locale) -> Option<Index> {
        let root = self.root();
        let Words { terms, thesaurus } = Words::unpack(fetch_named(root, "search").await?)?;
        let mut whole = catalogue.clone();
        for other in Locale::ALL.into_iter().filter(|other| *other != locale) {
            whole = whole.joined(&Catalogue::unpack(fetch(root, "catalogue", other).await?)?);
        }
        Some(Index::of(&whole, &terms, &thesaurus))
    }
}
