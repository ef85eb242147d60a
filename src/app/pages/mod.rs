//! The pages, one file each.

mod article;
mod device;
mod missing;
mod model;
mod question;
mod result;
mod review;
mod setup;
mod sheet;
mod start;

use crate::core::route::Route;
use leptos::prelude::*;

/// The page of a route.
#[component]
pub(super) fn Page(route: Route) -> impl IntoView {
    match route {
        Route::Start => view! { <start::StartPage /> }.into_any(),
        Route::Setup => view! { <setup::SetupPage /> }.into_any(),
        Route::Question(id) => view! { <question::QuestionPage id /> }.into_any(),
        Route::Review => view! { <review::ReviewPage /> }.into_any(),
        Route::Result => view! { <result::ResultPage /> }.into_any(),
        Route::Sample => view! { <result::SamplePage /> }.into_any(),
        Route::Model(id) => view! { <model::ModelPage id /> }.into_any(),
        Route::Sheet => view! { <sheet::SheetPage /> }.into_any(),
        Route::Device => view! { <device::DevicePage /> }.into_any(),
        Route::Method | Route::Accessibility => view! { <article::ArticlePage route /> }.into_any(),
        Route::Missing => view! { <missing::MissingPage /> }.into_any(),
    }
}
