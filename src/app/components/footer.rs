//! The bottom of every page.

use super::show_shortcuts;
use crate::app::dynamic::handler;
use crate::app::lang::Lang;
use crate::core::route::Route;
use leptos::prelude::*;

/// The version of this build.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Who this is not, where the answers are, and the pages that stand beside the walk.
#[component]
pub(in crate::app) fn Footer() -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let pages = [
        (Route::Method, t.shell.method),
        (Route::Privacy, t.shell.privacy_page),
        (Route::Accessibility, t.shell.accessibility),
        (Route::Device, t.shell.device),
        (Route::Sheet, t.shell.sheet),
    ];
    view! {
        <footer class="bottom">
            <p data-testid="independence">{t.shell.independence}</p>
            <p>{t.shell.privacy}</p>
            <ul class="plain links">
                {pages.map(|(page, name)| view! { <li><a href=page.href(site)>{name}</a></li> }.into_any()).collect_view()}
                <li>
                    <a href=Route::Changes.href(site) data-testid="version">{t.shell.version.with(&[&VERSION])}</a>
                </li>
                <li>
                    <button type="button" class="link" data-testid="show-shortcuts" on:click=handler(|_| show_shortcuts())>
                        {t.shell.shortcuts}
                    </button>
                </li>
            </ul>
        </footer>
    }
}
