//! Which page is shown. The address bar is the truth; pages follow it. (A router crate would do more than a dozen pages
//! need, at the cost of a twentieth of the first load; `ARCHITECTURE.md` has the figures.)

use super::Session;
use crate::core::ids::QuestionId;
use crate::core::recommend::possible_focus;
use crate::core::route::{Route, focus, split_locale};
use crate::core::site::Site;
use crate::platform::{self, Address};
use leptos::ev;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The address. A handle: copies share it.
#[derive(Clone, Copy)]
pub(super) struct Navigation {
    address: RwSignal<Address>,
    session: Session,
}

impl Navigation {
    /// At no address.
    pub(super) fn new(session: Session) -> Self {
        Navigation { address: RwSignal::new(Address::default()), session }
    }

    /// Shows the page of the address, and begins to follow links and the history.
    pub(super) fn start(session: Session) -> Self {
        let navigation = Navigation::new(session);
        navigation.arrive();
        window_event_listener(ev::popstate, move |_| navigation.arrive());
        window_event_listener(ev::click, move |click| {
            if let Some(href) = platform::followed_link(&click, session.root()) {
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
        self.arrive();
        platform::scroll_to_top();
    }

    /// Changes the address without a step in the history and without moving.
    pub(super) fn replace(self, href: &str) {
        platform::set_address(href, true);
        self.arrive();
    }

    /// Shows the page of the address bar.
    fn arrive(self) {
        let Navigation { address, session } = self;
        let now = Address::current(session.root());
        let (locale, route) = match split_locale(&now.path) {
            Some((locale, folder)) => (locale, Route::parse(folder, &now.query, session.set())),
            // The root leads on to a language; anything else without one is no page.
            None if matches!(now.path.as_str(), "" | "index.html") => {
                let site = Site { root: session.root(), locale: session.preferred_locale() };
                return self.replace(&Route::Start.href(site));
            }
            None => (session.content.get_untracked().locale, Route::Missing),
        };
        address.set(now);
        session.note_place(&route);
        session.show(locale, route);
    }

    /// The address's query.
    pub(super) fn query(self) -> String {
        self.address.with(|address| address.query.clone())
    }

    /// The gaps that the result page focuses on.
    pub(super) fn focus(self, session: Session) -> BTreeSet<QuestionId> {
        let wanted = self.address.with(|address| focus(&address.query, session.set()));
        possible_focus(wanted, &session.gaps())
    }
}
