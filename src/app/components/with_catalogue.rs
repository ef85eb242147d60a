//! What needs the models: they come when it is shown, and may not come at all.

use crate::app::Session;
use crate::app::dynamic::{dynamic, handler};
use crate::app::lang::Lang;
use crate::app::session::Fetch;
use crate::core::catalogue::Catalogue;
use leptos::prelude::*;
use std::sync::Arc;

/// A part of the page that is built as soon as the models are there; until then, and where they do not come, it says so.
pub(in crate::app) fn with_catalogue(
    view: impl Fn(Arc<Catalogue>) -> AnyView + Send + 'static,
) -> Box<dyn FnMut() -> AnyView + Send> {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    session.want_catalogue(site.locale);
    dynamic(move || match session.catalogue.get() {
        Fetch::Failed => view! { <CatalogueFailed /> }.into_any(),
        Fetch::Unasked | Fetch::Waiting(_) => view! { <p role="status">{t.models.loading}</p> }.into_any(),
        Fetch::Ready(_, catalogue) => view(catalogue),
    })
}

/// Word that the models did not come, and another try.
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
