//! The bottom of every page.

use crate::app::lang::Lang;
use crate::core::route::Route;
use leptos::prelude::*;

/// Who this is not, and where the answers are.
#[component]
pub(in crate::app) fn Footer() -> impl IntoView {
    let Lang { locale, t } = Lang::here();
    view! {
        <footer class="bottom">
            <p data-testid="independence">{t.shell.independence}</p>
            <p>{t.shell.privacy} " " <a href=Route::Method.href(locale)>{t.method.heading}</a></p>
        </footer>
    }
}
