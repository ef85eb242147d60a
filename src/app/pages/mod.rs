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
use crate::i18n::Content;
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

/// What the browser's title bar says.
pub(super) fn title(route: &Route, content: &Content) -> String {
    let (t, set) = (&content.texts, &content.set);
    let page = match route {
        Route::Start => return format!("{} – {}", t.product, t.subtitle),
        Route::Setup => t.setup.heading.to_owned(),
        Route::Question(id) => t.question.number.with(&[&set.number(id).unwrap_or_default(), &set.questions.len()]),
        Route::Review => t.review.heading.to_owned(),
        Route::Result => t.result.heading.to_owned(),
        Route::Sample => t.sample.heading.to_owned(),
        Route::Model(_) => t.models.page.to_owned(),
        Route::Sheet => t.sheet.heading.to_owned(),
        Route::Device => t.device.heading.to_owned(),
        Route::Method => t.shell.method.to_owned(),
        Route::Accessibility => t.shell.accessibility.to_owned(),
        Route::Missing => t.missing.heading.to_owned(),
    };
    format!("{page} – {}", t.product)
}
