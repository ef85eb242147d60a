//! The card of the question at hand.

use super::Answering;
use super::fields::{AnswerField, BasisField, ImportantField, NoteField, PartsField};
use crate::app::Session;
use crate::app::components::dimension_class;
use crate::app::dynamic::{dynamic, handler, text};
use crate::app::lang::Lang;
use crate::app::session::{Fetch, Saving};
use crate::core::locale::LocalText;
use crate::core::question_set::{Dimension, Question, QuestionSet};
use crate::core::route::Route;
use leptos::prelude::*;

/// A question, and everything that can be said to it.
#[component]
pub(super) fn QuestionCard(response: Answering) -> impl IntoView {
    let lang = Lang::here();
    let Lang { site, t, .. } = lang;
    let session = response.session;
    let set = session.set();
    // Texts of the question at hand.
    let of = move |read: fn(&'static QuestionSet, &'static Question, bool) -> Option<&'static LocalText>| {
        text(move || read(set, response.question(), lang.plainly).map_or("", |found| lang.text(found)).to_owned())
    };
    let way = move |by: isize, end: Route| {
        text(move || {
            let neighbour = set.neighbour(&response.question().id, by);
            neighbour.map_or_else(|| end.clone(), |question| Route::Question(question.id.clone())).href(site)
        })
    };
    let prompts = move || {
        let prompts = response.question().prompts.iter();
        prompts.map(|prompt| view! { <li>{lang.text(prompt)}</li> }.into_any()).collect_view().into_any()
    };
    // Where a new dimension begins, the one before is looked back on.
    let so_far = move || {
        let before = set.dimension_before(response.question());
        before.map(|dimension| view! { <SoFar dimension session=session.for_part() /> }).into_any()
    };
    let parts = move || {
        let parts = response.question().parts.as_ref();
        parts.map(|parts| view! { <PartsField parts response=response.for_part() /> }).into_any()
    };
    let saved = text(move || {
        let is_saved = session.notices.with(|notices| notices.saving == Saving::Saved);
        if is_saved { t.question.saved } else { "" }.to_owned()
    });
    view! {
        <form
            class="card question"
            data-testid="question"
            data-question-id=text(move || response.question().id.to_string())
            on:submit=handler(|event: leptos::ev::SubmitEvent| event.prevent_default())
        >
            {dynamic(so_far)}
            <p class="crumb">
                <b>{of(|set, question, _| Some(&set.dimension(&question.dimension)?.name))}</b>
                " · "
                {of(|set, question, _| Some(&set.principle(&question.principle)?.name))}
            </p>
            <h1 tabindex="-1">{of(|_, question, plainly| Some(question.text(plainly)))}</h1>
            <p class="help">{of(|_, question, plainly| Some(question.help(plainly)))}</p>
            <div class="asides">
                <details data-testid="prompts">
                    <summary>{t.question.prompts}</summary>
                    <ul>{dynamic(prompts)}</ul>
                </details>
                <details data-testid="example">
                    <summary>{t.question.example}</summary>
                    <p>{of(|_, question, _| Some(&question.example.text))} " " <ExampleLink response /></p>
                </details>
            </div>
            {dynamic(parts)}
            <AnswerField response />
            <NoteField response />
            <BasisField response />
            <ImportantField response />
            <p class="go">
                <a class="button quiet" href=way(-1, Route::Setup) rel="prev" data-testid="previous">{t.question.previous}</a>
                <span class="saved" role="status">{saved}</span>
                <a class="button" href=way(1, Route::Review) rel="next" data-testid="next">{t.question.next}</a>
            </p>
        </form>
    }
}

/// How the dimension that has just been gone through stands, on one line.
#[component]
fn SoFar(dimension: &'static Dimension, session: Session) -> impl IntoView {
    let lang = Lang::here();
    let line = text(move || {
        let scores = session.scores();
        let score = scores.dimensions.iter().find(|(id, _)| *id == dimension.id).map(|(_, score)| *score);
        let line = score
            .filter(|score| score.answered > 0)
            .map(|score| lang.t.score_line(&score, session.set(), lang.site.locale));
        line.map(|line| lang.t.question.so_far.with(&[&format!("{}: {line}", lang.text(&dimension.name))]))
            .unwrap_or_default()
    });
    view! {
        <p class=format!("so-far {}", dimension_class(session.set(), &dimension.id)) data-testid="so-far">
            {line}
        </p>
    }
}

/// The model that the example is drawn from.
#[component]
fn ExampleLink(response: Answering) -> impl IntoView {
    let lang = Lang::here();
    let model = move || &response.question().example.model;
    let title = text(move || {
        match response.session.catalogue.get() {
            Fetch::Ready(_, catalogue) => catalogue.model(model()).map(|model| lang.text(&model.title).to_owned()),
            _ => None,
        }
        .unwrap_or_else(|| lang.t.question.whole_page.to_owned())
    });
    view! {
        <a href=text(move || Route::Model(model().clone()).href(lang.site))>{title}</a>
    }
}
