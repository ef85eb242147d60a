//! What the activity is about: three lists of check boxes.

use crate::app::Session;
use crate::app::lang::Lang;
use crate::core::vocabulary::Facet;
use leptos::prelude::*;

/// The context. Each change counts at once.
#[component]
pub(in crate::app) fn ContextForm() -> impl IntoView {
    Facet::ALL.map(|facet| view! { <FacetForm facet /> }).collect_view()
}

#[component]
fn FacetForm(facet: Facet) -> impl IntoView {
    let lang = Lang::here();
    let session = Session::here();
    let chosen = move || session.assessment.with(|assessment| assessment.context.of(facet).len());
    let terms = session.terms().of(facet).iter().map(move |term| {
        let is_chosen = move || session.assessment.with(|assessment| assessment.context.of(facet).contains(&term.id));
        let choose = move |event| {
            let chosen = event_target_checked(&event);
            session.assessment.update(|assessment| assessment.context.set(facet, &term.id, chosen));
        };
        view! {
            <label class="tick">
                <input
                    type="checkbox"
                    data-testid=format!("context-{}-{}", facet.key(), term.id)
                    prop:checked=is_chosen
                    on:change=choose
                />
                <span>{lang.text(&term.name)}</span>
            </label>
        }
    });
    view! {
        <fieldset class="facet">
            <legend>
                {(lang.t.setup.facet)(facet)} " "
                <small>{move || Some(chosen()).filter(|count| *count > 0).map(lang.t.setup.chosen)}</small>
            </legend>
            <div class="ticks">{terms.collect_view()}</div>
        </fieldset>
    }
}
