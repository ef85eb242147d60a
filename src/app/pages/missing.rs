//! A page that does not exist.

use crate::app::lang::Lang;
use crate::core::route::Route;
use leptos::prelude::*;

/// Says so, and leads on.
#[component]
pub(super) fn MissingPage() -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    view! {
        <h1 tabindex="-1">{t.missing.heading}</h1>
        <p>{t.missing.text}</p>
        <p><a class="button" href=Route::Start.href(site)>{t.missing.link}</a></p>
    }
}
