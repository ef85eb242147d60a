//! The result: a picture for discussion, and the models that answer the gaps.

mod dimensions;
mod lists;
mod models;
mod principles;

use crate::app::Session;
use crate::app::components::{ContextForm, Keeping};
use crate::app::dynamic::{dynamic, handler, text};
use crate::app::lang::Lang;
use crate::core::route::Route;
use crate::platform;
use leptos::prelude::*;

/// The page.
#[component]
pub(super) fn ResultPage() -> impl IntoView {
    let Lang { locale, t } = Lang::here();
    let session = Session::here();
    let is_empty = Memo::new(move |_| session.read(|assessment| assessment.responses.is_empty()));
    let first = session.set().questions.first().map(|question| Route::Question(question.id.clone()));
    let first = first.unwrap_or(Route::Setup).href(locale);
    let empty = move || {
        view! {
            <p class="lead">{t.result.empty}</p>
            <p><a class="button" href=first.clone()>{t.result.empty_link}</a></p>
        }
        .into_any()
    };
    view! {
        <div data-testid="result">
            <Heading />
            {dynamic(move || if is_empty.get() { empty() } else { view! { <Findings /> }.into_any() })}
        </div>
    }
}

/// What was looked at, by whom and when.
#[component]
fn Heading() -> impl IntoView {
    let Lang { locale, t } = Lang::here();
    let session = Session::here();
    let heading = text(move || {
        let title = session.read(|assessment| assessment.title.clone());
        if title.is_empty() { t.result.heading.to_owned() } else { title }
    });
    let facts = text(move || {
        session.read(|assessment| {
            let date = assessment.date.map(|date| t.date(date)).unwrap_or_default();
            let facts = [assessment.organisation.clone(), assessment.scope.clone(), date, t.answered_by(assessment)];
            facts.into_iter().filter(|fact| !fact.is_empty()).collect::<Vec<_>>().join(" · ")
        })
    });
    view! {
        <p class="crumb" data-testid="facts">{facts}</p>
        <h1 tabindex="-1">{heading}</h1>
        <p class="no-print">
            <a href=Route::Setup.href(locale)>{t.result.change_setup}</a>
            " · "
            <a href=Route::Review.href(locale)>{t.result.change_answers}</a>
        </p>
    }
}

#[component]
fn Findings() -> impl IntoView {
    let Lang { t, .. } = Lang::here();
    view! {
        <dimensions::Dimensions />
        <principles::Principles />
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
        <Keeping />
    }
}
