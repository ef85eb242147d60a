//! The bottom of every page.

use super::show_shortcuts;
use crate::app::dynamic::handler;
use crate::app::lang::Lang;
use crate::core::route::Route;
use leptos::prelude::*;

/// Who this is not, where the answers are, and the pages that stand beside the walk.
#[component]
pub(in crate::app) fn Footer() -> impl IntoView {
    let Lang { locale, t, .. } = Lang::here();
    let pages = [
        (Route::Method, t.shell.method),
        (Route::Accessibility, t.shell.accessibility),
        (Route::Device, t.shell.device),
        (Route::Sheet, t.shell.sheet),
    ];
    view! {
        <footer class="bottom">
            <p data-testid="independence">{t.shell.independence}</p>
            <p>{t.shell.privacy}</p>
            <ul class="plain links">
                {pages.map(|(page, name)| view! { <li><a href=page.href(locale)>{name}</a></li> }.into_any()).collect_view()}
                <li>
                    <button type="button" class="link" data-testid="show-shortcuts" on:click=handler(|_| show_shortcuts())>
                        {t.shell.shortcuts}
                    </button>
                </li>
            </ul>
        </footer>
    }
}
