//! A page that is nothing but text.

use crate::app::Session;
use crate::app::components::OperatorSection;
use crate::core::route::Route;
use leptos::prelude::*;

/// The page. Its HTML was made of the product's own text when the site was built.
#[component]
pub(super) fn ArticlePage(route: Route) -> impl IntoView {
    let session = Session::here();
    // The text does not know where the site will stand.
    let html = session.file(&route).replace("href=\"site:", &format!("href=\"{}", session.root()));
    let operator = matches!(route, Route::Accessibility | Route::Privacy);
    view! {
        <div class="prose" inner_html=html></div>
        {operator.then(|| view! { <div class="prose"><OperatorSection /></div> }.into_any())}
    }
}
