//! All questions at a glance: where one is, what has been answered, and a link to each.

use super::{DimensionLegend, PetalLinks, dimension_class};
use crate::app::Session;
use crate::app::at_hand::AtHand;
use crate::app::dynamic::{attribute, handler, text, when};
use crate::app::lang::Lang;
use crate::core::assessment::Answer;
use crate::core::question_set::{Question, QuestionSet};
use crate::core::route::Route;
use crate::platform;
use leptos::prelude::*;

/// The map.
///
/// Wide pages show it as petals, narrow ones as a list; the list can be opened everywhere.
#[component]
pub(in crate::app) fn QuestionMap(current: Memo<AtHand>) -> impl IntoView {
    let lang = Lang::here();
    let session = Session::here();
    // It is drawn when it is opened: most never open it, and each answer would have to change it.
    let is_open = RwSignal::new(false);
    let toggle = move |event| is_open.set(platform::is_open(&event));
    let list = move || {
        provide_context(session.for_part());
        view! { <QuestionList current /> }.into_any()
    };
    view! {
        <nav class="map" aria-label=lang.t.question.map data-testid="map">
            <PetalLinks current />
            <DimensionLegend />
            <details data-testid="map-list" on:toggle=handler(toggle)>
                <summary>{lang.t.question.map_list}</summary>
                {when(is_open.into(), list)}
            </details>
        </nav>
    }
}

#[component]
fn QuestionList(current: Memo<AtHand>) -> impl IntoView {
    let lang = Lang::here();
    let set = Session::here().set();
    let groups = set.dimensions.iter().map(move |dimension| {
        let of_dimension = |question: &&Question| question.dimension == dimension.id;
        let links = set.questions.iter().filter(of_dimension).map(move |question| {
            let is_current = attribute(move || (current.get() == AtHand(question)).then_some("step"));
            view! { <MapLink question is_current /> }.into_any()
        });
        view! {
            <div class=dimension_class(set, &dimension.id)>
                <p class="map-title">{lang.text(&dimension.short)}</p>
                <ol>{links.collect_view()}</ol>
            </div>
        }
        .into_any()
    });
    groups.collect_view()
}

/// What a link to a question is called: number, question, and what was answered.
pub(super) fn question_name(lang: Lang, set: &QuestionSet, question: &Question, said: Said) -> String {
    let number = set.number(&question.id).unwrap_or_default();
    let (answer, important) = said;
    let state = lang.t.map_state(answer.map(|answer| lang.t.answer(answer, set, lang.site.locale)), important);
    format!("{number}. {}: {state}", lang.question(question))
}

/// What the map shows of a response: the answer, and whether it is important.
pub(super) type Said = (Option<Answer>, bool);

#[component]
fn MapLink(question: &'static Question, is_current: Signal<Option<&'static str>>) -> impl IntoView {
    let lang = Lang::here();
    let session = Session::here();
    let number = session.set().number(&question.id).unwrap_or_default();
    let said = Memo::new(move |_| -> Said {
        session.read(|assessment| (assessment.answer(&question.id), assessment.is_important(&question.id)))
    });
    let name = text(move || question_name(lang, session.set(), question, said.get()));
    let class = text(move || {
        let (answer, important) = said.get();
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
