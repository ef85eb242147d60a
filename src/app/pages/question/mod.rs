//! The walk: one question at a time. Nothing moves on by itself.

mod answering;
mod card;
mod fields;

use crate::app::Session;
use crate::app::at_hand::AtHand;
use crate::app::components::{PetalPicture, QuestionMap, dimension_class};
use crate::app::dynamic::text;
use crate::app::lang::Lang;
use crate::core::ids::QuestionId;
use crate::core::route::Route;
use answering::Answering;
use card::QuestionCard;
use leptos::prelude::*;

/// The page of all questions, with their map. It stays when the question changes; only what differs is drawn anew.
#[component]
pub(super) fn QuestionPage(
    /// The question that is shown first.
    first: QuestionId,
) -> impl IntoView {
    let lang = Lang::here();
    let session = Session::here();
    // The answers bring recommendations with them, so the catalogue is fetched while the user reads.
    session.want_names(lang.site.locale);
    let set = session.set();
    let first = AtHand(set.question(&first)?);
    let current = Memo::new(move |before: Option<&AtHand>| {
        let shown = session.shown.with(|shown| match shown {
            Some((_, Route::Question(id))) => set.question(id),
            // The page is about to go.
            _ => None,
        });
        shown.map_or(before.copied().unwrap_or(first), AtHand)
    });
    let class = text(move || format!("walk {}", dimension_class(set, &current.get().dimension)));
    let number = move || set.number(&current.get().id).unwrap_or_default();
    let place = text(move || lang.t.question.number.with(&[&number(), &set.questions.len()]));
    Some(view! {
        <div class=class>
            <aside>
                <p class="where">{place}</p>
                <PetalPicture current />
                <QuestionMap current />
            </aside>
            <QuestionCard response=Answering::new(current, session) />
        </div>
    })
}
