//! The pages, one file each. Their code comes in parts, so that the first load is small: what every visit begins with, the
//! questions, the catalogue, what follows from a result, and all else. What several parts need comes in files of its own, one for each set of parts: more
//! parts would be more files than they save bytes.

mod article;
mod assessments;
mod atlas;
mod cards;
mod compare;
mod describe;
mod device;
mod missing;
mod model;
mod models;
mod plan;
mod project;
mod question;
mod report;
mod result;
mod review;
mod rounds;
mod setup;
mod shared;
mod sheet;
mod shelf;
mod start;
mod theme;

use crate::core::listed::Listed;
use crate::core::route::Route;
use crate::export::{self, Format};
use crate::i18n::{Content, ReportIn, Rest};
use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use std::sync::OnceLock;

/// Makes pages of a part.
type Pages = fn(Route) -> AnyView;

/// A part of the code that comes later.
#[derive(Clone, Copy)]
pub enum Part {
    /// The questions.
    Question,
    /// The catalogue: searching it, other ways to see it, and what users keep of it and add to it.
    Models,
    /// From a result to action: the assessments on the device, and what is made of them.
    Action,
    /// All other pages that come later.
    Beside,
}

/// The parts, once they are there.
static QUESTION: OnceLock<Pages> = OnceLock::new();
static MODELS: OnceLock<Pages> = OnceLock::new();
static ACTION: OnceLock<Pages> = OnceLock::new();
static BESIDE: OnceLock<Pages> = OnceLock::new();

#[wasm_split(question, wasm_split_path = ::leptos::wasm_split, fallible)]
fn question() -> Result<Pages, SplitLoaderError> {
    Ok(|route| {
        let Route::Question(first) = route else { return ().into_any() };
        view! { <question::QuestionPage first /> }.into_any()
    })
}

#[wasm_split(models, wasm_split_path = ::leptos::wasm_split, fallible)]
fn models() -> Result<Pages, SplitLoaderError> {
    Ok(|route| match route {
        Route::Atlas => view! { <atlas::AtlasPage /> }.into_any(),
        Route::Theme(id) => view! { <theme::ThemePage id /> }.into_any(),
        Route::Project(id) => view! { <project::ProjectPage id /> }.into_any(),
        Route::Compare => view! { <compare::ComparePage /> }.into_any(),
        Route::Cards => view! { <cards::CardsPage /> }.into_any(),
        Route::Shelf => view! { <shelf::ShelfPage /> }.into_any(),
        Route::Describe(id) => view! { <describe::DescribePage id /> }.into_any(),
        _ => view! { <models::ModelsPage /> }.into_any(),
    })
}

#[wasm_split(action, wasm_split_path = ::leptos::wasm_split, fallible)]
fn action() -> Result<Pages, SplitLoaderError> {
    Ok(|route| match route {
        Route::Report => view! { <report::ReportPage /> }.into_any(),
        Route::Shared => view! { <shared::SharedPage /> }.into_any(),
        Route::Plan => view! { <plan::PlanPage /> }.into_any(),
        Route::Rounds => view! { <rounds::RoundsPage /> }.into_any(),
        _ => view! { <assessments::AssessmentsPage /> }.into_any(),
    })
}

#[wasm_split(beside, wasm_split_path = ::leptos::wasm_split, fallible)]
fn beside() -> Result<Pages, SplitLoaderError> {
    Ok(|route| match route {
        Route::Setup => view! { <setup::SetupPage /> }.into_any(),
        Route::Review => view! { <review::ReviewPage /> }.into_any(),
        Route::Result => view! { <result::ResultPage /> }.into_any(),
        Route::Sample => view! { <result::SamplePage /> }.into_any(),
        Route::Model(id) => view! { <model::ModelPage id /> }.into_any(),
        Route::Sheet => view! { <sheet::SheetPage /> }.into_any(),
        _ => view! { <device::DevicePage /> }.into_any(),
    })
}

/// Adds to a content what only the pages need that need everything.
type Completion = fn(&Content, &'static [u8]) -> Option<Content>;

/// What completes a content. Each text takes some code to unpack; most texts belong to pages that come later.
#[wasm_split(rest, wasm_split_path = ::leptos::wasm_split, fallible)]
pub(super) fn complete() -> Result<Completion, SplitLoaderError> {
    Ok(|content, bytes| Some(content.with_rest(Rest::unpack(bytes)?)))
}

/// Makes the file of a report.
type Writer = fn(&ReportIn<'_>, Format) -> Result<Vec<u8>, String>;

/// What writes reports as files. It is large, and comes when a file is asked for.
#[wasm_split(files, wasm_split_path = ::leptos::wasm_split, fallible)]
pub(super) fn writer() -> Result<Writer, SplitLoaderError> {
    Ok(export::export)
}

impl Part {
    /// The part that a page is in, if it comes later.
    pub fn of(route: &Route) -> Option<Part> {
        match route {
            Route::Start | Route::Method | Route::Accessibility | Route::Privacy | Route::Changes | Route::Missing => {
                None
            }
            Route::Question(_) => Some(Part::Question),
            Route::Models
            | Route::Atlas
            | Route::Theme(_)
            | Route::Project(_)
            | Route::Compare
            | Route::Shelf
            | Route::Describe(_)
            | Route::Cards => Some(Part::Models),
            Route::Plan | Route::Report | Route::Assessments | Route::Shared | Route::Rounds => Some(Part::Action),
            Route::Setup
            | Route::Review
            | Route::Result
            | Route::Sample
            | Route::Model(_)
            | Route::Sheet
            | Route::Device => Some(Part::Beside),
        }
    }

    /// Its name among the parts that the wasm is split into.
    #[cfg(feature = "site")]
    pub fn name(self) -> &'static str {
        match self {
            Part::Question => "question",
            Part::Models => "models",
            Part::Action => "action",
            Part::Beside => "beside",
        }
    }

    fn pages(self) -> &'static OnceLock<Pages> {
        match self {
            Part::Question => &QUESTION,
            Part::Models => &MODELS,
            Part::Action => &ACTION,
            Part::Beside => &BESIDE,
        }
    }

    async fn load(self) -> Result<Pages, SplitLoaderError> {
        match self {
            Part::Question => question().await,
            Part::Models => models().await,
            Part::Action => action().await,
            Part::Beside => beside().await,
        }
    }
}

/// Fetches the code of a page, unless it is there.
pub(super) async fn load(route: &Route) -> Option<()> {
    if let Some(part) = Part::of(route) {
        // Only the first one counts; another one is the same.
        let _ = part.pages().set(part.load().await.ok()?);
    }
    Some(())
}

/// Whether the code of a page is there.
pub(super) fn are_loaded(route: &Route) -> bool {
    Part::of(route).is_none_or(|part| part.pages().get().is_some())
}

/// The page of a route.
#[component]
pub(super) fn Page(route: Route) -> impl IntoView {
    match (Part::of(&route), route) {
        (Some(part), route) => part.pages().get().map(|pages| pages(route)).into_any(),
        (None, Route::Start) => view! { <start::StartPage /> }.into_any(),
        (None, Route::Missing) => view! { <missing::MissingPage /> }.into_any(),
        (None, route) => view! { <article::ArticlePage route /> }.into_any(),
    }
}
