//! All questions at a glance: where one is, what has been answered, and a link to each.

use super::{DimensionLegend, PetalLinks, dimension_class};
use crate::app::Session;
use crate::app::at_hand::AtHand;
use crate::app::dynamic::{attribute, text};
use crate::app::lang::Lang;
use crate::core::assessment::Answer;
use crate::core::question_set::Question;
use crate::core::route::Route;
use leptos::prelude::*;

/// The map.
///
/// Wide pages show it as petals, narrow ones as a list; the list can be opened everywhere.
#[component]
pub(in crate::app) fn QuestionMap(current: Memo<AtHand>) -> impl IntoView {
    let lang = Lang::here();
    let session = Session::here();
    let groups = session.set().dimensions.iter().map(move |dimension| {
        let of_dimension = |question: &&Question| question.dimension == dimension.id;
        let links = session.set().questions.iter().filter(of_dimension).map(move |question| {
            let is_current = attribute(move || (current.get() == AtHand(question)).then_some("step"));
            view! { <MapLink question is_current /> }.into_any()
        });
        view! {
            <div class=dimension_class(session.set(), &dimension.id)>
                <p class="map-title">{lang.text(&dimension.short)}</p>
                <ol>{links.collect_view()}</ol>
            </div>
        }
        .into_any()
    });
    view! {
        <nav class="map" aria-label=lang.t.question.map data-testid="map">
            <PetalLinks current />
            <DimensionLegend />
            <details data-testid="map-list">
                <summary>{lang.t.question.map_list}</summary>
                {groups.collect_view()}
            </details>
        </nav>
    }
}

/// What a link to a question is called: number, question, and what was answered.
pub(super) fn question_name(lang: Lang, session: Session, question: &Question) -> String {
    let number = session.set().number(&question.id).unwrap_or_default();
    let state = session.read(|assessment| {
        let important = assessment.responses.get(&question.id).is_some_and(|response| response.important);
        let answer = assessment.answer(&question.id);
        lang.t.map_state(answer.map(|answer| lang.t.answer(answer, session.set(), lang.site.locale)), important)
    });
    format!("{number}. {}: {state}", lang.question(question))
}

#[component]
fn MapLink(question: &'static Question, is_current: Signal<Option<&'static str>>) -> impl IntoView {
    let lang = Lang::here();
    let session = Session::here();
    let number = session.set().number(&question.id).unwrap_or_default();
    let state = move || {
        session.read(|assessment| {
            let important = assessment.responses.get(&question.id).is_some_and(|response| response.important);
            (assessment.answer(&question.id), important)
        })
    };
    let name = text(move || question_name(lang, session, question));
    let class = text(move || {
        let (answer, important) = state();
        let class = match answer {
            Some(Answer::Level(_)) => "level",
            Some(Answer::DontKnow) => "dont-know",
            Some(Answer::NotApplicable) => "not-applicable",
            None => "open",
        };
        format!("{class}{}", if important { " important" } else { "" })
    });
    view! {
        <li>
            <a
                class=class
                href=Route::Question(question.id.clone()).href(lang.site)
                aria-label=name
                aria-current=is_current
                data-testid="map-link"
            >
                {number}
            </a>
        </li>
    }
}
