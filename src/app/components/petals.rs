//! The petals on the page: the map of the walk, and pictures of answers. What is drawn is made in the core; nothing of the
//! user's gets into it.

use super::question_map::question_name;
use crate::app::Session;
use crate::app::dynamic::text;
use crate::app::lang::Lang;
use crate::core::ids::{DimensionId, QuestionId};
use crate::core::petals::Petals;
use crate::core::route::Route;
use leptos::prelude::*;

/// All questions as petals, each a link.
#[component]
pub(in crate::app) fn PetalLinks(current: QuestionId) -> impl IntoView {
    let lang = Lang::here();
    let session = Session::here();
    let svg = text(move || {
        let petals = session.read(|assessment| Petals::of(session.set(), assessment));
        let petals = petals.each(|petal| {
            petal.current = petal.question == current;
            if let Some(question) = session.set().question(&petal.question) {
                let href = Route::Question(question.id.clone()).href(lang.site);
                petal.link = Some((href, question_name(lang, session, question)));
            }
        });
        petals.svg("class=\"petals\" role=\"group\"")
    });
    view! { <div class="petal-links" inner_html=svg></div> }
}

/// A picture of the answers. With a name it is a picture to readers of the page, else an ornament beside words that say the
/// same. Of one dimension only, where one is given.
#[component]
pub(in crate::app) fn PetalPicture(
    #[prop(default = "")] name: &'static str,
    #[prop(optional)] current: Option<QuestionId>,
    #[prop(optional)] only: Option<DimensionId>,
) -> impl IntoView {
    let session = Session::here();
    let svg = text(move || {
        let dimension = only.as_ref().and_then(|id| session.set().dimensions.iter().position(|known| known.id == *id));
        let petals = session.read(|assessment| Petals::of(session.set(), assessment));
        let petals = petals.each(|petal| {
            petal.current = Some(&petal.question) == current.as_ref();
            petal.faint = dimension.is_some_and(|dimension| dimension != petal.dimension);
        });
        petals.svg("class=\"petals\" aria-hidden=\"true\"")
    });
    let role = (!name.is_empty()).then_some("img");
    let label = (!name.is_empty()).then_some(name);
    view! { <div class="picture" role=role aria-label=label inner_html=svg></div> }
}

/// Which colour and shape stands for which dimension.
#[component]
pub(in crate::app) fn DimensionLegend() -> impl IntoView {
    let lang = Lang::here();
    let dimensions = (1..).zip(&Session::here().set().dimensions).map(|(number, dimension)| {
        view! { <li class=format!("d{number}")><b class="swatch">""</b> {lang.text(&dimension.short)}</li> }.into_any()
    });
    view! { <ul class="plain legend">{dimensions.collect_view()}</ul> }
}
