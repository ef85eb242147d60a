//! The assessment in hand.

use super::{List, ShareLink};
use crate::app::Session;
use crate::app::components::SmallPetals;
use crate::app::dynamic::{dynamic, handler};
use crate::app::lang::Lang;
use crate::core::route::Route;
use leptos::prelude::*;

/// The card, or word that there is none.
#[component]
pub(super) fn HandCard(list: List) -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    dynamic(move || {
        let assessment = session.read(Clone::clone);
        if assessment.is_blank() {
            return view! { <p data-testid="none-in-hand">{t.assessments.none}</p> }.into_any();
        }
        let title = super::list::title(t, &assessment);
        let facts = super::list::facts(t, session.set(), &assessment);
        let (next, copy) = (assessment.next_round(), assessment.clone());
        view! {
            <article class="card kept" data-testid="in-hand">
                <SmallPetals assessment />
                <div>
                    <h3>{title.clone()}</h3>
                    <p>{facts}</p>
                    <p class="hint">{t.assessments.in_hand_hint}</p>
                    <p class="actions">
                        <a class="button" data-testid="go-on" href=session.go_on().href(site)>{t.assessments.go_on}</a>
                        <a class="button quiet" href=Route::Result.href(site)>{t.assessments.result}</a>
                        <button type="button" class="quiet" data-testid="next-round" aria-describedby="round-hint" on:click=handler(move |_| list.begin(next.clone()))>
                            {t.assessments.next_round}
                        </button>
                        <button type="button" class="quiet" data-testid="copy" on:click=handler(move |_| list.copy(copy.clone()))>{t.assessments.copy}</button>
                    </p>
                    <p class="hint" id="round-hint">{t.assessments.next_round_hint}</p>
                </div>
                <ShareLink />
            </article>
        }
        .into_any()
    })
}
