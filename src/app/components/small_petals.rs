//! A small picture of an assessment's answers, beside words that say the same.

use crate::app::Session;
use crate::core::assessment::Assessment;
use crate::core::petals::Petals;
use crate::platform;
use leptos::html;
use leptos::prelude::*;

/// The picture.
#[component]
pub(in crate::app) fn SmallPetals(assessment: Assessment) -> impl IntoView {
    let place = NodeRef::<html::Div>::new();
    let set = Session::here().set();
    place.on_load(move |place| {
        let drawing = Petals::of(set, &assessment).svg("class=\"petals\" aria-hidden=\"true\"");
        platform::draw(&place, &drawing);
    });
    view! { <div class="picture small" node_ref=place></div> }
}
