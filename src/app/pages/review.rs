//! All answers at a glance, the missing ones first.

use crate::app::Session;
use crate::app::components::dimension_class;
use crate::app::dynamic::{dynamic, flag, text, when};
use crate::app::lang::Lang;
use crate::core::question_set::{Dimension, Question};
use crate::core::route::Route;
use crate::core::score::unanswered;
use leptos::prelude::*;

/// The review.
#[component]
pub(super) fn ReviewPage() -> impl IntoView {
    let lang = Lang::here();
    let Lang { locale, t } = lang;
    let session = Session::here();
    let set = session.set();
    let missing = move || session.assessment.with(|assessment| unanswered(set, assessment));
    let count = move || missing().len();
    let all = set.questions.len();
    let last = set.questions.last().map(|question| Route::Question(question.id.clone())).unwrap_or(Route::Setup);
    let missing_links = move || {
        let links = missing().into_iter().filter_map(|id| {
            let (question, number) = (set.question(&id)?, set.number(&id)?);
            let href = Route::Question(id).href(locale);
            Some(view! { <li><a href=href>{number} ". " {lang.text(&question.text)}</a></li> })
        });
        links.collect_view().into_any()
    };
    let missing_list = move || {
        view! {
            <details class="card missing" data-testid="missing" open=flag(move || count() <= all / 2)>
                <summary>{t.review.missing_heading} " (" {text(move || count().to_string())} ")"</summary>
                <ul>{dynamic(missing_links)}</ul>
            </details>
        }
        .into_any()
    };
    let is_complete = flag(move || count() == 0);
    view! {
        <h1 tabindex="-1">{t.review.heading}</h1>
        <p class="lead" data-testid="answered">{text(move || t.review.answered.with(&[&(all - count()), &all]))}</p>
        {when(is_complete, move || view! { <p>{t.review.complete}</p> }.into_any())}
        {when(flag(move || !is_complete.get()), missing_list)}
        {set.dimensions.iter().map(|dimension| view! { <DimensionAnswers dimension /> }).collect_view()}
        <p class="go">
            <a class="button quiet" href=last.href(locale) data-testid="previous">{t.question.previous}</a>
            <a class="button" href=Route::Result.href(locale) data-testid="next">{t.review.next}</a>
        </p>
    }
}

#[component]
fn DimensionAnswers(dimension: &'static Dimension) -> impl IntoView {
    let lang = Lang::here();
    let session = Session::here();
    let questions = session.set().questions.iter().filter(move |question| question.dimension == dimension.id);
    view! {
        <section class=format!("card answers-list {}", dimension_class(session.set(), &dimension.id))>
            <h2>{lang.text(&dimension.name)}</h2>
            <ul>{questions.map(|question| view! { <AnswerLine question /> }).collect_view()}</ul>
        </section>
    }
}

#[component]
fn AnswerLine(question: &'static Question) -> impl IntoView {
    let lang = Lang::here();
    let Lang { locale, t } = lang;
    let session = Session::here();
    let number = session.set().number(&question.id).unwrap_or_default();
    let response = move || {
        session.assessment.with(|assessment| assessment.responses.get(&question.id).cloned().unwrap_or_default())
    };
    let answer = text(move || {
        response().answer.map_or(t.review.unanswered, |answer| t.answer(answer, session.set(), locale)).to_owned()
    });
    let important = flag(move || response().important);
    let tag = move || view! { <span class="tag">{t.review.to_develop}</span> }.into_any();
    view! {
        <li data-testid="answer" data-question-id=question.id.to_string()>
            <span class="badge" aria-hidden="true">{number}</span>
            <div>
                <a href=Route::Question(question.id.clone()).href(locale) aria-label=t.review.change.with(&[&number])>
                    {lang.text(&question.text)}
                </a>
                <p>
                    <b class:open=flag(move || response().answer.is_none())>{answer}</b>
                    {when(important, tag)}
                </p>
                <p class="note-text">{text(move || response().note)}</p>
            </div>
        </li>
    }
}
