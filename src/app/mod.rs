//! The user interface. Components show what the core derives and pass on what the user does; they hold no rule.

mod components;
mod dynamic;
mod lang;
mod pages;
mod session;

pub use session::{Session, fetch_content};

use crate::core::locale::Locale;
use crate::core::route::{Route, split_locale};
use crate::platform;
use components::{Footer, Header, Notices};
use lang::Lang;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::Router;
use leptos_router::hooks::{use_location, use_navigate};
use leptos_router::location::{BrowserUrl, LocationProvider};
use pages::Page;

/// The whole app.
#[component]
pub fn App(
    /// The state that all pages share.
    session: Session,
) -> impl IntoView {
    view! {
        <Router>
            <Site session />
        </Router>
    }
}

/// The pages, inside what stands around them. The address decides which one is shown and in which language.
#[component]
fn Site(session: Session) -> impl IntoView {
    provide_context(session);
    let location = use_location();
    let address = Memo::new(move |_| {
        location.pathname.with(|pathname| match split_locale(pathname) {
            Some((locale, folder)) => {
                (Some(locale), Some(location.search.with(|search| Route::parse(folder, search, session.set()))))
            }
            // The root leads on to a language; anything else without one is no page.
            None if matches!(pathname.as_str(), "/" | "/index.html") => (None, None),
            None => (None, Some(Route::Missing)),
        })
    });
    let locale = Memo::new(move |_| address.with(|(locale, _)| locale.unwrap_or_else(|| session.preferred_locale())));
    let route = Memo::new(move |_| address.with(|(_, route)| route.clone()));

    let navigate = use_navigate();
    let browser_url = use_context::<BrowserUrl>();
    Effect::new(move |previous: Option<(Locale, Route)>| {
        // The router waits for word that the page of a followed link stands before it changes the address bar.
        if let Some(browser_url) = &browser_url {
            browser_url.ready_to_complete();
        }
        let now = locale.get();
        let Some(shown) = route.get() else {
            let options = NavigateOptions { replace: true, resolve: false, ..NavigateOptions::default() };
            navigate(&Route::Start.href(now), options);
            return (now, Route::Missing);
        };
        let content = session.content.get();
        platform::set_page(&pages::title(&shown, content), content.locale);
        session.note_place(&shown);
        let shown = (now, shown);
        if previous.is_some_and(|previous| previous != shown) {
            request_animation_frame(platform::focus_heading);
        }
        shown
    });

    Effect::new(move |_| session.want_content(locale.get()));
    move || {
        // Until the texts of another language have come, the pages stay as they are.
        let lang = Lang::of(session.content.get());
        provide_context(lang);
        view! {
            <a class="skip" href="#content" rel="external">{lang.t.shell.skip}</a>
            <Header route />
            <main id="content" tabindex="-1">
                <Notices />
                {move || route.get().map(|route| view! { <Page route /> })}
            </main>
            <Footer />
        }
    }
}
