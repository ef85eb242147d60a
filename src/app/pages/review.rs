//! All answers at a glance, the missing ones first.

use crate::app::Session;
use crate::app::components::dimension_class;
use crate::app::dynamic::dynamic;
use crate::app::lang::Lang;
use crate::core::assessment::{Assessment, Response};
use crate::core::ids::QuestionId;
use crate::core::question_set::{Dimension, Question};
use crate::core::route::Route;
use crate::core::score::{Scores, unanswered};
use leptos::prelude::*;

/// The review.
#[component]
pub(super) fn ReviewPage() -> impl IntoView {
    let session = Session::here();
    // The answers change here only as a whole, when something is undone.
    dynamic(move || view! { <Review assessment=session.read(Assessment::clone) /> }.into_any())
}

#[component]
fn Review(assessment: Assessment) -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    let set = session.set();
    let missing = unanswered(set, &assessment);
    let (all, count) = (set.questions.len(), missing.len());
    let last = set.questions.last().map(|question| Route::Question(question.id.clone())).unwrap_or(Route::Setup);
    let dimensions = set
        .dimensions
        .iter()
        .map(|dimension| view! { <DimensionAnswers dimension assessment=&assessment /> }.into_any());
    view! {
        <h1 tabindex="-1">{t.review.heading}</h1>
        <p class="lead" data-testid="answered">{t.review.answered.with(&[&(all - count), &all])}</p>
        {if count == 0 {
            view! { <p>{t.review.complete}</p> }.into_any()
        } else {
            view! { <Missing missing open=count <= all / 2 /> }.into_any()
        }}
        {dimensions.collect_view()}
        <p class="go">
            <a class="button quiet" href=last.href(site) rel="prev" data-testid="previous">{t.question.previous}</a>
            <a class="button" href=Route::Result.href(site) rel="next" data-testid="next">{t.review.next}</a>
        </p>
    }
}

/// The questions without an answer, with a link to each.
#[component]
fn Missing(missing: Vec<QuestionId>, open: bool) -> impl IntoView {
    let lang = Lang::here();
    let set = Session::here().set();
    let count = missing.len();
    let links = missing.into_iter().filter_map(|id| {
        let (question, number) = (set.question(&id)?, set.number(&id)?);
        let href = Route::Question(id).href(lang.site);
        Some(view! { <li><a href=href>{number} ". " {lang.question(question)}</a></li> }.into_any())
    });
    view! {
        <details class="card missing" data-testid="missing" open=open>
            <summary>{lang.t.review.missing_heading} " (" {count} ")"</summary>
            <ul>{links.collect_view()}</ul>
        </details>
    }
}

#[component]
fn DimensionAnswers<'a>(dimension: &'static Dimension, assessment: &'a Assessment) -> impl IntoView {
    let lang = Lang::here();
    let set = Session::here().set();
    let scores = Scores::of(set, assessment).dimensions;
    let score = scores.iter().find(|(id, _)| *id == dimension.id).map(|(_, score)| score);
    let line = score.map(|score| lang.t.score_line(score, set, lang.site.locale)).unwrap_or_default();
    let questions = set.questions.iter().filter(|question| question.dimension == dimension.id);
    let lines = questions.map(|question| {
        let response = assessment.responses.get(&question.id).cloned().unwrap_or_default();
        view! { <AnswerLine question response /> }.into_any()
    });
    view! {
        <section class=format!("card answers-list {}", dimension_class(set, &dimension.id))>
            <h2>{lang.text(&dimension.name)}</h2>
            <p class="hint" data-testid="dimension-line">{line}</p>
            <ul>{lines.collect_view()}</ul>
        </section>
    }
}

#[component]
fn AnswerLine(question: &'static Question, response: Response) -> impl IntoView {
    let lang = Lang::here();
    let Lang { site, t, .. } = lang;
    let set = Session::here().set();
    let number = set.number(&question.id).unwrap_or_default();
    let answer = response.answer.map_or(t.review.unanswered, |answer| t.answer(answer, set, site.locale)).to_owned();
    view! {
        <li data-testid="answer" data-question-id=question.id.to_string()>
            <span class="badge" aria-hidden="true">{number}</span>
            <div>
                <a href=Route::Question(question.id.clone()).href(site)>{lang.question(question)}</a>
                <p>
                    <b class=if response.answer.is_none() { "open" } else { "" }>{answer}</b>
                    {response.important.then(|| view! { <span class="tag">{t.review.to_develop}</span> }.into_any())}
                </p>
                <p class="note-text">{response.note}</p>
            </div>
        </li>
    }
}
