//! The pages, one file each. Their code comes in parts, so that the first load is small: what every visit begins with, the
//! walk, and all that comes after it.

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
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use std::sync::OnceLock;

/// Makes pages of a part.
type Pages = fn(Route) -> AnyView;

/// The parts that come later, once they are there.
static WALK: OnceLock<Pages> = OnceLock::new();
static BESIDE: OnceLock<Pages> = OnceLock::new();

#[wasm_split(walk, wasm_split_path = ::leptos::wasm_split, fallible)]
fn walk() -> Result<Pages, SplitLoaderError> {
    Ok(|route| match route {
        Route::Setup => view! { <setup::SetupPage /> }.into_any(),
        Route::Question(first) => view! { <question::QuestionPage first /> }.into_any(),
        _ => view! { <review::ReviewPage /> }.into_any(),
    })
}

#[wasm_split(beside, wasm_split_path = ::leptos::wasm_split, fallible)]
fn beside() -> Result<Pages, SplitLoaderError> {
    Ok(|route| match route {
        Route::Result => view! { <result::ResultPage /> }.into_any(),
        Route::Sample => view! { <result::SamplePage /> }.into_any(),
        Route::Model(id) => view! { <model::ModelPage id /> }.into_any(),
        Route::Sheet => view! { <sheet::SheetPage /> }.into_any(),
        _ => view! { <device::DevicePage /> }.into_any(),
    })
}

/// The place of the part that a page is in, if it comes later.
fn part(route: &Route) -> Option<&'static OnceLock<Pages>> {
    match route {
        Route::Start | Route::Method | Route::Accessibility | Route::Privacy | Route::Changes | Route::Missing => None,
        Route::Setup | Route::Question(_) | Route::Review => Some(&WALK),
        Route::Result | Route::Sample | Route::Model(_) | Route::Sheet | Route::Device => Some(&BESIDE),
    }
}

/// Fetches the code of a page, unless it is there.
pub(super) async fn load(route: &Route) -> Option<()> {
    let Some(part) = part(route) else { return Some(()) };
    let pages = if std::ptr::eq(part, &WALK) { walk().await } else { beside().await };
    // Only the first one counts; another one is the same.
    let _ = part.set(pages.ok()?);
    Some(())
}

/// Whether the code of a page is there.
pub(super) fn are_loaded(route: &Route) -> bool {
    part(route).is_none_or(|part| part.get().is_some())
}

/// The page of a route.
#[component]
pub(super) fn Page(route: Route) -> impl IntoView {
    match (part(&route), route) {
        (Some(part), route) => part.get().map(|pages| pages(route)).into_any(),
        (None, Route::Start) => view! { <start::StartPage /> }.into_any(),
        (None, Route::Missing) => view! { <missing::MissingPage /> }.into_any(),
        (None, route) => view! { <article::ArticlePage route /> }.into_any(),
    }
}
