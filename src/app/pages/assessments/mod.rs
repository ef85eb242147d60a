//! The assessments on the device: the one in hand, those beside it, and what can be done with each.

mod backup;
mod beside_card;
mod hand_card;
mod list;
mod share;

use crate::app::components::Removed;
use crate::app::dynamic::{dynamic, flag, handler, text, when};
use crate::app::lang::Lang;
use crate::core::assessment::Assessment;
use crate::core::route::Route;
use backup::BackupSection;
use beside_card::BesideCard;
use hand_card::HandCard;
use leptos::prelude::*;
use list::List;
use share::ShareLink;

/// The page.
#[component]
pub(super) fn AssessmentsPage() -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let list = List::start();
    let beside = move |archived: bool| {
        let cards = list.all.get().into_iter().filter(|beside| beside.archived == archived);
        cards.map(|beside| view! { <BesideCard list beside /> }.into_any()).collect_view()
    };
    let has = move |archived: bool| {
        let any = Memo::new(move |_| list.all.with(|all| all.iter().any(|each| each.archived == archived)));
        flag(move || any.get())
    };
    let fault = dynamic(move || match list.fault.get() {
        Some(fault) => view! { <div class="notice bad" data-testid="fault"><p>{fault}</p></div> }.into_any(),
        None => ().into_any(),
    });
    let begin = handler(move |_| list.begin(Assessment::default()));
    view! {
        <div class="assessments" data-testid="assessments">
            <h1 tabindex="-1">{t.assessments.heading}</h1>
            <p class="lead">{t.assessments.lead}</p>
            <div role="alert">{fault}</div>
            <section>
                <h2>{t.assessments.in_hand}</h2>
                <HandCard list />
                <p class="actions">
                    <button type="button" data-testid="begin-new" aria-describedby="begin-hint" on:click=begin>{t.assessments.begin}</button>
                </p>
                <p class="hint" id="begin-hint">{t.assessments.begin_hint}</p>
            </section>
            <Removed removed=list.removed />
            {when(has(false), move || {
                view! {
                    <section data-testid="beside">
                        <h2>{t.assessments.others}</h2>
                        <p><a href=Route::Rounds.href(site) data-testid="compare-rounds">{t.rounds.heading}</a></p>
                        <ul class="cards" role="list">{dynamic(move || beside(false).into_any())}</ul>
                    </section>
                }.into_any()
            })}
            {when(has(true), move || {
                view! {
                    <details data-testid="archive">
                        <summary>{t.assessments.archive} " " {text(move || format!("({})", list.all.with(|all| all.iter().filter(|each| each.archived).count())))}</summary>
                        <ul class="cards" role="list">{dynamic(move || beside(true).into_any())}</ul>
                    </details>
                }.into_any()
            })}
            <BackupSection list />
        </div>
    }
}
