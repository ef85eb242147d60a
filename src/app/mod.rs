//! The user interface. Components show what the core derives and pass on what the user does; they hold no rule.

mod at_hand;
mod components;
mod dynamic;
mod lang;
mod navigation;
mod pages;
#[cfg(feature = "site")]
mod prerender;
mod session;

pub use session::{Fetched, Session};

#[cfg(feature = "site")]
pub use pages::Part;
#[cfg(feature = "site")]
pub use prerender::prerender;
#[cfg(feature = "site")]
pub use session::Words;

use crate::i18n::heading;
use crate::platform;
use components::{Footer, Header, Notices, Shortcuts};
use dynamic::dynamic;
use lang::Lang;
use leptos::ev;
use leptos::prelude::*;
use navigation::Navigation;
use pages::Page;

/// The app. The address decides which page is shown and in which language.
#[component]
pub fn App(
    /// The state that all pages share.
    session: Session,
) -> impl IntoView {
    provide_context(session);
    provide_context(Navigation::start(session));
    components::listen_to_keys(session);
    window_event_listener(ev::storage, move |event| session.look_at_other_tabs(event.key().as_deref()));
    // A page that comes back by the history may have missed what other tabs have told.
    window_event_listener(ev::pageshow, move |_| session.look_at_other_tabs(None));
    session.new_version.set(platform::has_new_version());
    window_event_listener_untyped(platform::NEW_VERSION, move |_| session.new_version.set(true));
    view! { <Frame /> }
}

/// The pages, inside what stands around them.
#[component]
fn Frame() -> impl IntoView {
    let session = Session::here();
    // Nothing but a change of language builds all anew, and nothing but a change of page or wording the page. All questions
    // are one page.
    let texts = Memo::new(move |_| session.content.with(|content| content.locale));
    let plain = Memo::new(move |_| session.settings.with(|settings| settings.plain));
    let shown = Memo::new_with_compare(
        move |_| session.shown.with(|shown| shown.as_ref().map(|(_, route)| route.clone())),
        |before, now| match (before, now) {
            (Some(Some(before)), Some(Some(now))) => !before.shares_page_with(now),
            (before, now) => before != now,
        },
    );
    dynamic(move || {
        texts.get();
        let lang = Lang::of(session.content.get_untracked(), session.root());
        provide_context(lang);
        let page = move || {
            // The page before may have had a session of its own.
            provide_context(session.for_part());
            // By now the texts may be there that come with the questions.
            let lang = Lang::of(session.content.get_untracked(), session.root());
            provide_context(Lang { plainly: plain.get(), ..lang });
            match shown.get() {
                Some(route) => view! { <Page route /> }.into_any(),
                None => {
                    let heading = heading(lang.t, &session.waits_for());
                    let heading = (!heading.is_empty()).then(|| view! { <h1>{heading}</h1> }.into_any());
                    view! { {heading} <p class="loading">{lang.t.shell.loading}</p> }.into_any()
                }
            }
        };
        view! {
            <a class="skip" href="#content" rel="external">{lang.t.shell.skip}</a>
            <Header />
            <main id="content" tabindex="-1">
                <Notices />
                {dynamic(page)}
            </main>
            <Footer />
            <Shortcuts />
        }
        .into_any()
    })
}
