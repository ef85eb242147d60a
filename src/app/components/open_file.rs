//! Opening an assessment file.

use crate::app::Session;
use crate::app::dynamic::handler;
use crate::app::lang::Lang;
use crate::app::navigation::Navigation;
use crate::core::file::MOST_BYTES;
use crate::core::route::Route;
use crate::platform;
use leptos::prelude::*;

/// A file chooser. A file that is taken leads to its review.
#[component]
pub(in crate::app) fn OpenFile() -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    let navigation = Navigation::here();
    let input = NodeRef::<leptos::html::Input>::new();
    let open = move |_| {
        let Some(input) = input.get() else { return };
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        platform::spawn(async move {
            let bytes = platform::read_file(&file, MOST_BYTES).await;
            // The same file can be chosen again after it has been mended.
            input.set_value("");
            if session.open(file.name(), bytes) {
                navigation.go(&Route::Review.href(site));
            }
        });
    };
    view! {
        <label class="file">
            <span>{t.start.open}</span>
            <input type="file" accept=".json,application/json" data-testid="open-file" node_ref=input on:change=handler(open) />
        </label>
    }
}
