//! What the activity is about: three lists of check boxes.

use super::Tick;
use crate::app::Session;
use crate::app::dynamic::{flag, text};
use crate::app::lang::Lang;
use crate::core::vocabulary::Facet;
use leptos::prelude::*;

/// The context. Each change counts at once.
#[component]
pub(in crate::app) fn ContextForm() -> impl IntoView {
    Facet::ALL.map(|facet| view! { <FacetForm facet /> }.into_any()).collect_view()
}

#[component]
fn FacetForm(facet: Facet) -> impl IntoView {
    let lang = Lang::here();
    let session = Session::here();
    let chosen = text(move || {
        let count = session.read(|assessment| assessment.context.of(facet).len());
        if count == 0 { String::new() } else { lang.t.setup.chosen.with(&[&count]) }
    });
    let terms = session.terms().of(facet).iter().map(move |term| {
        let ticked = flag(move || session.read(|a| a.context.of(facet).contains(&term.id)));
        let on_tick = Callback::new(move |chosen| {
            session.change(|assessment| assessment.context.set(facet, &term.id, chosen));
        });
        let id = format!("context-{}-{}", facet.key(), term.id);
        let label = view! { <span>{lang.text(&term.name)}</span> }.into_any();
        view! { <Tick id label ticked on_tick /> }.into_any()
    });
    view! {
        <fieldset class="facet">
            <legend>
                {lang.t.facet(facet)} " "
                <small>{chosen}</small>
            </legend>
            <div class="ticks">{terms.collect_view()}</div>
        </fieldset>
    }
}
