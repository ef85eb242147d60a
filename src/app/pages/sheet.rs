//! The questions as participants say them, to be printed and filled in on paper.

use crate::app::Session;
use crate::app::components::dimension_class;
use crate::app::dynamic::handler;
use crate::app::lang::Lang;
use crate::core::assessment::Level;
use crate::core::question_set::{Dimension, Question};
use crate::platform;
use leptos::prelude::*;

/// The sheet.
#[component]
pub(super) fn SheetPage() -> impl IntoView {
    let t = Lang::here().t;
    let set = Session::here().set();
    let dimensions = set.dimensions.iter().map(|dimension| view! { <SheetPart dimension /> }.into_any());
    view! {
        <div class="sheet">
            <h1 tabindex="-1">{t.sheet.heading}</h1>
            <p class="lead no-print">{t.sheet.lead}</p>
            <p class="no-print">
                <button type="button" on:click=handler(|_| platform::print())>{t.sheet.print}</button>
            </p>
            <p class="lines-to-fill"><span>{t.sheet.activity}</span> <span>{t.sheet.date}</span></p>
            <p>{t.sheet.how}</p>
            {dimensions.collect_view()}
            <p class="hint">{t.sheet.own}</p>
        </div>
    }
}

#[component]
fn SheetPart(dimension: &'static Dimension) -> impl IntoView {
    let lang = Lang::here();
    let set = Session::here().set();
    let questions = set.questions.iter().filter(|question| question.dimension == dimension.id);
    let questions = questions.map(|question| view! { <SheetQuestion question /> }.into_any());
    view! {
        <section class=dimension_class(set, &dimension.id)>
            <h2>{lang.text(&dimension.name)}</h2>
            {questions.collect_view()}
        </section>
    }
}

#[component]
fn SheetQuestion(question: &'static Question) -> impl IntoView {
    let lang = Lang::here();
    let t = lang.t;
    let number = Session::here().set().number(&question.id).unwrap_or_default().to_string();
    let levels = Level::ALL.into_iter().zip(&question.participant.levels);
    let levels = levels.map(|(level, text)| (level.number().to_string(), lang.text(text)));
    let skips = [(String::new(), t.sheet.dont_know), (String::new(), t.sheet.not_applicable)];
    let options = levels.chain(skips).map(|(number, words)| {
        view! { <li><span class="box">""</span> <b>{number}</b> <span>{words}</span></li> }.into_any()
    });
    view! {
        <section class="sheet-question" data-testid="sheet-question">
            <h3><span class="badge">{number}</span> " " {lang.text(&question.participant.text)}</h3>
            <ul class="plain">{options.collect_view()}</ul>
        </section>
    }
}
