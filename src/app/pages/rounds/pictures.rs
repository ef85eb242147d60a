//! The slope pictures, one a dimension. What is drawn is made in the core; nothing of the user's gets into it.

use super::view::Compared;
use crate::app::Session;
use crate::app::components::dimension_class;
use crate::app::lang::Lang;
use crate::core::rounds::Slopes;
use leptos::prelude::*;

/// The section.
#[component]
pub(super) fn Pictures(compared: Compared) -> impl IntoView {
    let lang = Lang::here();
    let t = lang.t;
    let set = Session::here().set();
    let pictures = set.dimensions.iter().map(|dimension| {
        let name = |id: &str| {
            let principle = set.principle(id).map(|principle| &principle.short);
            principle
                .or(set.dimension(id).map(|dimension| &dimension.short))
                .map_or("", |name| lang.text(name))
                .to_owned()
        };
        let slopes = Slopes::of(&compared.comparison, set, dimension, name, |score| t.mean(score));
        let label = t.rounds.picture_name.with(&[&lang.text(&dimension.name)]);
        view! {
            <figure class=dimension_class(set, &dimension.id)>
                <figcaption>{lang.text(&dimension.name)}</figcaption>
                <div role="img" aria-label=label inner_html=slopes.svg("class=\"slopes\" aria-hidden=\"true\"")></div>
            </figure>
        }
        .into_any()
    });
    view! {
        <section class="card drawn" data-testid="slopes">
            <h2>{t.rounds.picture}</h2>
            <p class="hint">{t.rounds.picture_hint}</p>
            <div class="pictures">{pictures.collect_view()}</div>
        </section>
    }
}
