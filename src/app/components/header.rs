//! The top of every page.

use crate::app::Session;
use crate::app::dynamic::{attribute, flag, handler, text};
use crate::app::lang::Lang;
use crate::app::navigation::Navigation;
use crate::core::locale::Locale;
use crate::core::route::Route;
use leptos::prelude::*;

/// Name, pages, languages, and the switch to plain wording. Neither switch leaves the page.
#[component]
pub(in crate::app) fn Header() -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    let navigation = Navigation::here();
    let assessment = text(move || session.go_on().href(site));
    let in_walk = attribute(move || {
        session.shown.with(|shown| match shown {
            Some((_, Route::Setup | Route::Question(_) | Route::Review)) => Some("true"),
            _ => None,
        })
    });
    let is = move |page: Route| {
        attribute(move || {
            session.shown.with(|shown| shown.as_ref().filter(|(_, route)| *route == page).map(|_| "page"))
        })
    };
    let plain = flag(move || session.settings.with(|settings| settings.plain));
    let same_page = move |other: Locale| {
        let site = site.of(other);
        let here = session.shown.get().map_or(Route::Start, |(_, route)| route);
        match here {
            // What is shown of these pages stands in the query and goes along.
            Route::Result
            | Route::Report
            | Route::Sample
            | Route::Models
            | Route::Compare
            | Route::Cards
            | Route::Describe(_) => {
                let href = here.href(site);
                let page = href.split('?').next().unwrap_or_default();
                format!("{page}?{}", navigation.query()).trim_end_matches('?').to_owned()
            }
            here => here.href(site),
        }
    };
    view! {
        <header class="top">
            <a class="brand" href=Route::Start.href(site)>
                {t.product}
            </a>
            <nav aria-label=t.shell.navigation>
                <a href=assessment aria-current=in_walk>{t.shell.assessment}</a>
                <a href=Route::Result.href(site) aria-current=is(Route::Result)>{t.shell.result}</a>
                <a href=Route::Models.href(site) aria-current=is(Route::Models)>{t.shell.models}</a>
                <a href=Route::Method.href(site) aria-current=is(Route::Method)>{t.shell.method}</a>
            </nav>
            <nav class="languages" aria-label=t.shell.languages>
                {Locale::ALL
                    .map(|other| {
                        view! {
                            <a
                                href=text(move || same_page(other))
                                lang=other.tag()
                                hreflang=other.tag()
                                title=other.own_name()
                                aria-label=other.own_name()
                                aria-current=(other == site.locale).then_some("true")
                                data-testid=format!("language-{}", other.tag())
                                on:click=handler(move |_| session.choose(|settings| settings.locale = Some(other)))
                            >
                                {other.tag().to_ascii_uppercase()}
                            </a>
                        }.into_any()
                    })}
            </nav>
            <button
                type="button"
                class="toggle"
                aria-pressed=attribute(move || Some(if plain.get() { "true" } else { "false" }))
                data-testid="plain"
                on:click=handler(move |_| session.choose(|settings| settings.plain = !settings.plain))
            >
                {t.shell.plain}
            </button>
        </header>
    }
}
