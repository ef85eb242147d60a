//! Which page is shown. The address bar is the truth; pages follow it. (A router crate would do more than the six pages
//! need, at the cost of a twentieth of the first load; `ARCHITECTURE.md` has the figures.)

use super::Session;
use crate::core::ids::QuestionId;
use crate::core::locale::Locale;
use crate::core::question_set::QuestionSet;
use crate::core::recommend::possible_focus;
use crate::core::route::{Route, focus, split_locale};
use crate::platform::{self, Address};
use leptos::ev;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The address. A handle: copies share it.
#[derive(Clone, Copy)]
pub(super) struct Navigation(RwSignal<Address>);

impl Navigation {
    /// Begins to follow links and the history.
    pub(super) fn start() -> Self {
        let navigation = Navigation(RwSignal::new(Address::current()));
        window_event_listener(ev::popstate, move |_| navigation.0.set(Address::current()));
        window_event_listener(ev::click, move |click| {
            if let Some(href) = platform::followed_link(&click) {
                click.prevent_default();
                navigation.go(&href);
            }
        });
        navigation
    }

    /// The navigation of the app.
    pub(super) fn here() -> Self {
        expect_context()
    }

    /// Goes to a page.
    pub(super) fn go(self, href: &str) {
        platform::set_address(href, false);
        self.0.set(Address::current());
        platform::scroll_to_top();
    }

    /// Changes the address without a step in the history and without moving.
    pub(super) fn replace(self, href: &str) {
        platform::set_address(href, true);
        self.0.set(Address::current());
    }

    /// The address's query.
    pub(super) fn query(self) -> String {
        self.0.with(|address| address.query.clone())
    }

    /// The gaps that the result page focuses on.
    pub(super) fn focus(self, session: Session) -> BTreeSet<QuestionId> {
        let wanted = self.0.with(|address| focus(&address.query, session.set()));
        possible_focus(wanted, &session.gaps())
    }

    /// The language and the page of the address; each is missing where the address does not say.
    pub(super) fn place(self, set: &QuestionSet) -> (Option<Locale>, Option<Route>) {
        self.0.with(|address| match split_locale(&address.path) {
            Some((locale, folder)) => (Some(locale), Some(Route::parse(folder, &address.query, set))),
            // The root leads on to a language; anything else without one is no page.
            None if matches!(address.path.as_str(), "/" | "/index.html") => (None, None),
            None => (None, Some(Route::Missing)),
        })
    }
}
