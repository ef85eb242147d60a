//! The view of the catalogue that the address asks for, and what it shows.

use crate::app::Session;
use crate::app::lang::Lang;
use crate::app::navigation::Navigation;
use crate::app::session::{Fetch, Searching};
use crate::core::browse::{Aspect, Browsed, Listing, Row, View};
use crate::core::route::viewed_href;
use crate::core::search::{Hits, Match};
use crate::core::site::Site;
use crate::platform;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A handle: copies share everything.
#[derive(Clone, Copy)]
pub(super) struct Browsing {
    session: Session,
    navigation: Navigation,
    site: Site,
    view: Memo<View>,
    listing: Memo<Arc<Listing>>,
    hits: Memo<Option<Arc<Hits>>>,
    /// What was typed and not searched for yet.
    typed: StoredValue<Option<String>>,
    /// The models, the best first, and how many there are of each kind.
    pub(super) browsed: Memo<Browsed>,
}

impl Browsing {
    /// Follows the address.
    pub(super) fn start() -> Self {
        let site = Lang::here().site;
        let session = Session::here();
        let navigation = Navigation::here();
        let view = Memo::new(move |_| View::parse(&navigation.query()));
        // Choices change nothing of what the words find.
        let query = Memo::new(move |_| view.with(|view| view.query.trim().to_owned()));
        // What is worked out anew is not compared with what was there: that would take longer than showing it.
        let hits = Memo::new_with_compare(
            move |_| {
                let query = query.get();
                let search = |searching: &Searching| match searching {
                    Searching::Ready(index) if !query.is_empty() => Some(Arc::new(index.search(&query))),
                    _ => None,
                };
                session.searching.with(search)
            },
            |_, _| true,
        );
        let listing = Memo::new_with_compare(
            move |_| match session.catalogue.get() {
                Fetch::Ready(_, catalogue) => Arc::new(Listing::of(&catalogue, session.set(), site.locale)),
                _ => Arc::default(),
            },
            |_, _| true,
        );
        let browsed = Memo::new(move |_| {
            let found = hits.get();
            let found = found.as_ref().map(|hits| hits.found.as_slice());
            view.with(|view| listing.with(|listing| listing.browse(view, found)))
        });
        Browsing { session, navigation, site, view, listing, hits, typed: StoredValue::new(None), browsed }
    }

    /// The values that the models have of an aspect.
    pub(super) fn values(self, aspect: Aspect) -> Vec<String> {
        self.listing.with_untracked(|listing| listing.values(aspect).to_vec())
    }

    /// What is wanted.
    pub(super) fn view(self) -> View {
        self.view.get()
    }

    /// Whether a value is chosen.
    pub(super) fn has(self, aspect: Aspect, value: &str) -> bool {
        self.view.with(|view| view.has(aspect, value))
    }

    /// How many values of an aspect are chosen.
    pub(super) fn count(self, aspect: Aspect) -> usize {
        self.view.with(|view| view.chosen.get(&aspect).map_or(0, BTreeSet::len))
    }

    /// Changes what is wanted. The address changes, but it is no step in the history.
    pub(super) fn change(self, change: impl FnOnce(&mut View)) {
        let mut view = self.view.get_untracked();
        change(&mut view);
        self.navigation.replace(&viewed_href(self.site, &view));
    }

    /// Searches for what is being typed, once the letter has been painted: letters never wait for the rows. Of letters that come
    /// faster than the rows, only the last one is searched for.
    pub(super) fn search(self, typed: String) {
        let is_waiting = self.typed.with_value(Option::is_some);
        self.typed.set_value(Some(typed));
        if !is_waiting {
            platform::after_paint(move || {
                // The page may have been left.
                let typed = self.typed.try_update_value(Option::take).flatten();
                if let Some(typed) = typed {
                    self.change(|view| view.search(&typed));
                }
            });
        }
    }

    /// Whether the search is not ready for the words that are looked for.
    pub(super) fn is_preparing(self) -> bool {
        let waits = self.session.searching.with(|searching| matches!(searching, Searching::Waiting));
        waits && self.view.with(|view| !view.query.trim().is_empty())
    }

    /// Why the search found each of some models; nothing where nothing is searched for.
    pub(super) fn why(self, rows: &[Row]) -> Vec<Vec<Match>> {
        self.hits.with_untracked(|hits| {
            let why = |row: &Row| hits.as_ref().map(|hits| hits.why(&row.model)).unwrap_or_default();
            rows.iter().map(why).collect()
        })
    }

    /// Whether the words alone find something.
    pub(super) fn is_anything_found(self) -> bool {
        self.hits.with(|hits| hits.as_ref().is_none_or(|hits| !hits.found.is_empty()))
    }
}
