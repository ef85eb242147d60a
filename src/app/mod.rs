//! The user interface. Components show what the core derives and pass on what the user does; they hold no rule.

mod components;
mod dynamic;
mod lang;
mod navigation;
mod pages;
mod session;

pub use session::{Session, fetch_content};

use crate::core::locale::Locale;
use crate::core::route::Route;
use crate::platform;
use components::{Footer, Header, Notices};
use dynamic::dynamic;
use lang::Lang;
use leptos::prelude::*;
use navigation::Navigation;
use pages::Page;

/// The pages, inside what stands around them. The address decides which one is shown and in which language.
#[component]
pub fn App(
    /// The state that all pages share.
    session: Session,
) -> impl IntoView {
    provide_context(session);
    let navigation = Navigation::start();
    provide_context(navigation);
    // Nothing but a change of page or language builds the page anew.
    let place = Memo::new(move |_| navigation.place(session.set()));
    Effect::new(move |_| match place.get() {
        (Some(locale), Some(route)) => {
            session.want_content(locale);
            session.note_place(&route);
        }
        (_, None) => navigation.replace(&Route::Start.href(session.preferred_locale())),
        (None, Some(_)) => {}
    });
    // Title, language and focus follow the page that is shown, which waits for its texts.
    Effect::new(move |previous: Option<(Locale, Route)>| {
        let content = session.content.get();
        let shown = (content.locale, place.get().1.unwrap_or(Route::Start));
        platform::set_page(&pages::title(&shown.1, content), shown.0);
        if previous.is_some_and(|previous| previous != shown) {
            request_animation_frame(platform::focus_heading);
        }
        shown
    });
    dynamic(move || {
        // Until the texts of another language have come, the pages stay as they are.
        let lang = Lang::of(session.content.get());
        provide_context(lang);
        view! {
            <a class="skip" href="#content" rel="external">{lang.t.shell.skip}</a>
            <Header place />
            <main id="content" tabindex="-1">
                <Notices />
                {dynamic(move || place.get().1.map(|route| view! { <Page route /> }.into_any()).into_any())}
            </main>
            <Footer />
        }
        .into_any()
    })
}
