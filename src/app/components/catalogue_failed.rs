//! Word that the models did not come, and another try.

use crate::app::Session;
use crate::app::dynamic::handler;
use crate::app::lang::Lang;
use leptos::prelude::*;

/// The notice.
#[component]
pub(in crate::app) fn CatalogueFailed() -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    view! {
        <div class="notice bad" role="alert" data-testid="catalogue-failed">
            <p>{t.models.failed}</p>
            <p class="actions">
                <button type="button" on:click=handler(move |_| session.want_catalogue(site.locale))>{t.models.again}</button>
            </p>
        </div>
    }
}
