//! The result: a picture for discussion, and the models that answer the gaps.

mod answers;
mod dimensions;
mod lists;
mod models;
mod principles;
mod summary;

pub(super) use lists::shortened;

use crate::app::Session;
use crate::app::components::{ContextForm, Keeping};
use crate::app::dynamic::{dynamic, handler};
use crate::app::lang::Lang;
use crate::core::route::Route;
use crate::platform;
use leptos::prelude::*;

/// The page.
#[component]
pub(super) fn ResultPage() -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    let is_empty = Memo::new(move |_| session.read(|assessment| assessment.responses.is_empty()));
    let first = session.set().questions.first().map(|question| Route::Question(question.id.clone()));
    let first = first.unwrap_or(Route::Setup).href(site);
    let empty = move || {
        view! {
            <h1 tabindex="-1">{t.result.heading}</h1>
            <p class="lead">{t.result.empty}</p>
            <p class="actions">
                <a class="button" href=first.clone()>{t.result.empty_link}</a>
                <a href=Route::Sample.href(site)>{t.start.sample}</a>
            </p>
        }
        .into_any()
    };
    view! {
        <div data-testid="result">
            {dynamic(move || {
                if is_empty.get() { empty() } else { view! { <summary::Opening /> <Findings /> <ToPlan /> <Keeping /> }.into_any() }
            })}
        </div>
    }
}

/// What comes after the result.
#[component]
fn ToPlan() -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    view! {
        <section class="card no-print">
            <h2>{t.plan.make}</h2>
            <p>{t.plan.make_hint}</p>
            <p class="actions"><a class="button" data-testid="make-plan" href=Route::Plan.href(site)>{t.plan.make}</a></p>
        </section>
    }
}

/// The result of an invented assessment. Nothing of it is kept.
#[component]
pub(super) fn SamplePage() -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    provide_context(session.sample(session.file(&Route::Sample)));
    view! {
        <div class="notice no-print" data-testid="sample-notice">
            <p>{t.sample.notice}</p>
            <p class="actions"><a class="button" href=Route::Setup.href(site)>{t.sample.start}</a></p>
        </div>
        <div data-testid="result"><summary::Opening /> <Findings /></div>
    }
}

#[component]
fn Findings() -> impl IntoView {
    let Lang { t, .. } = Lang::here();
    view! {
        <dimensions::Dimensions />
        <principles::Principles />
        <answers::Answers />
        <div class="columns">
            <lists::Strengths />
            <div>
                <lists::Gaps />
                <lists::FindOut />
            </div>
        </div>
        <section class="models">
            <h2>{t.models.heading}</h2>
            <details class="card no-print">
                <summary>{t.models.context}</summary>
                <p class="hint">{t.models.context_hint} " " {t.setup.context_hint}</p>
                <ContextForm />
            </details>
            <models::Recommended />
        </section>
        <p class="no-print">
            <button type="button" class="quiet" on:click=handler(|_| platform::print())>{t.result.print}</button>
        </p>
    }
}
