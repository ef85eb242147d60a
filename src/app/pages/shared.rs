//! An assessment that a link carries: what it is, and taking it in hand. Nothing is taken by merely opening the link.

use crate::app::Session;
use crate::app::components::SmallPetals;
use crate::app::dynamic::{dynamic, handler};
use crate::app::lang::Lang;
use crate::app::navigation::Navigation;
use crate::core::assessment::Assessment;
use crate::core::route::Route;
use crate::core::share::{ShareError, read_share};
use crate::core::storage::{SaveError, StorageError};
use crate::platform;
use leptos::ev;
use leptos::prelude::*;

/// The page.
#[component]
pub(super) fn SharedPage() -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    // The site's files know no fragment.
    let fragment = RwSignal::new(None);
    let look = move || fragment.set(Some(platform::fragment()));
    Effect::new(move |_| look());
    let following = window_event_listener(ev::hashchange, move |_| look());
    on_cleanup(move || following.remove());
    let content = dynamic(move || {
        let Some(fragment) = fragment.get() else { return ().into_any() };
        let why = match read_share(&fragment, session.set(), session.terms()) {
            Ok(opened) => return view! { <Offer assessment=opened.assessment /> }.into_any(),
            Err(ShareError::NotOne) => t.share.not_one.to_owned(),
            Err(ShareError::Damaged) => t.share.damaged.to_owned(),
            Err(ShareError::Content(error)) => t.share.refused.with(&[&t.read_error(&error)]),
        };
        view! {
            <div class="notice bad" role="alert" data-testid="no-share">
                <p>{why}</p>
                <p><a href=Route::Start.href(site)>{t.share.to_start}</a></p>
            </div>
        }
        .into_any()
    });
    view! {
        <div data-testid="shared">
            <h1 tabindex="-1">{t.share.heading}</h1>
            {content}
        </div>
    }
}

#[component]
fn Offer(assessment: Assessment) -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    let navigation = Navigation::here();
    let fault = RwSignal::new(None);
    let title = if assessment.title.is_empty() { t.assessments.untitled.to_owned() } else { assessment.title.clone() };
    let questions = &session.set().questions;
    let answered = questions.iter().filter(|question| assessment.answer(&question.id).is_some()).count();
    let date = assessment.date.map(|date| t.date(date)).unwrap_or_default();
    let progress = t.share.answered.with(&[&answered, &questions.len()]);
    let facts = [assessment.organisation.clone(), assessment.scope.clone(), date, progress];
    let facts = facts.into_iter().filter(|fact| !fact.is_empty()).collect::<Vec<_>>().join(" · ");
    let taken = assessment.clone();
    let take = handler(move |_| match session.begin(taken.clone()) {
        Ok(()) => navigation.go(&Route::Result.href(site)),
        Err(SaveError::Overtaken) => fault.set(Some(t.assessments.overtaken)),
        Err(SaveError::Storage(StorageError::Full)) => fault.set(Some(t.assessments.no_room)),
        Err(SaveError::Storage(_)) => fault.set(Some(t.assessments.blocked)),
    });
    let fault = dynamic(move || match fault.get() {
        Some(fault) => view! { <div class="notice bad"><p>{fault}</p></div> }.into_any(),
        None => ().into_any(),
    });
    view! {
        <p class="lead">{t.share.lead}</p>
        <article class="card kept" data-testid="offered">
            <SmallPetals assessment />
            <div>
                <h2>{title}</h2>
                <p>{facts}</p>
                <p class="actions">
                    <button type="button" data-testid="take" aria-describedby="take-hint" on:click=take>{t.share.take}</button>
                </p>
                <p class="hint" id="take-hint">{t.share.take_hint}</p>
            </div>
        </article>
        <div role="alert">{fault}</div>
    }
}
