//! The petals on the page: the map of the walk, and pictures of answers. What is drawn is made in the core; nothing of the
//! user's gets into it.

use super::question_map::question_name;
use crate::app::Session;
use crate::app::at_hand::AtHand;
use crate::app::lang::Lang;
use crate::core::ids::DimensionId;
use crate::core::petals::{Petal, Petals};
use crate::core::route::Route;
use crate::platform;
use leptos::html;
use leptos::prelude::*;

/// All questions as petals, each a link.
#[component]
pub(in crate::app) fn PetalLinks(current: Memo<AtHand>) -> impl IntoView {
    let lang = Lang::here();
    let session = Session::here();
    let place = figure("class=\"petals\" role=\"group\"", move |petal| {
        petal.current = current.get().id == petal.question;
        if let Some(question) = session.set().question(&petal.question) {
            let href = Route::Question(question.id.clone()).href(lang.site);
            petal.link = Some((href, question_name(lang, session.set(), question, (petal.answer, petal.important))));
        }
    });
    view! { <div class="petal-links" node_ref=place></div> }
}

/// A picture of the answers. With a name it is a picture to readers of the page, else an ornament beside words that say the
/// same. Of one dimension only, where one is given.
#[component]
pub(in crate::app) fn PetalPicture(
    #[prop(default = "")] name: &'static str,
    #[prop(optional)] current: Option<Memo<AtHand>>,
    #[prop(optional)] only: Option<DimensionId>,
) -> impl IntoView {
    let session = Session::here();
    let dimension = only.and_then(|id| session.set().dimensions.iter().position(|known| known.id == id));
    let place = figure("class=\"petals\" aria-hidden=\"true\"", move |petal| {
        petal.current = current.is_some_and(|current| current.get().id == petal.question);
        petal.faint = dimension.is_some_and(|dimension| dimension != petal.dimension);
    });
    let role = (!name.is_empty()).then_some("img");
    let label = (!name.is_empty()).then_some(name);
    view! { <div class="picture" role=role aria-label=label node_ref=place></div> }
}

/// Draws the petals of the answers, with a change to each, into the element that the reference is given to. Whatever changes,
/// only the petals that look different are drawn anew: to draw all of them takes longer than all else that an answer leads to.
fn figure(attributes: &'static str, change: impl Fn(&mut Petal) + 'static) -> NodeRef<html::Div> {
    let session = Session::here();
    let place = NodeRef::new();
    // A note that is being typed changes no petal.
    let petals = Memo::new(move |_| session.read(|assessment| Petals::of(session.set(), assessment)));
    Effect::new(move |before: Option<Petals>| {
        let now = petals.get().each(&change);
        if let Some(place) = place.get().as_deref() {
            match before {
                None => platform::draw(place, &now.svg(attributes)),
                Some(before) => now.changes(&before).for_each(|(at, petal)| platform::redraw(place, "svg", at, &petal)),
            }
        }
        now
    });
    place
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
