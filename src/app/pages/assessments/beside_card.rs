//! An assessment beside the one in hand.

use super::List;
use super::list::{facts, title};
use crate::app::Session;
use crate::app::components::SmallPetals;
use crate::app::dynamic::handler;
use crate::app::lang::Lang;
use crate::core::storage::Beside;
use leptos::prelude::*;

/// The card.
#[component]
pub(super) fn BesideCard(list: List, beside: Beside) -> impl IntoView {
    let t = Lang::here().t;
    let session = Session::here();
    let Beside { key, saved, archived, .. } = beside;
    let name = saved.as_ref().map_or(t.assessments.untitled.to_owned(), |saved| title(t, &saved.assessment));
    let remove = {
        let (key, name) = (key.clone(), name.clone());
        handler(move |_| list.remove(&key, name.clone()))
    };
    let remove = view! {
        <button type="button" class="quiet" data-testid="remove" aria-label=format!("{}: {name}", t.assessments.remove) on:click=remove>
            {t.assessments.remove}
        </button>
    };
    let Some(saved) = saved else {
        let save = handler(move |_| list.save_text(&key));
        return view! {
            <li>
                <article class="card" data-testid="unreadable">
                    <h3>{name}</h3>
                    <p>{t.assessments.unreadable}</p>
                    <p class="actions">
                        <button type="button" class="quiet" on:click=save>{t.assessments.save_text}</button>
                        {remove}
                    </p>
                </article>
            </li>
        }
        .into_any();
    };
    let assessment = saved.assessment;
    let words = facts(t, session.set(), &assessment);
    let own_title = assessment.title.clone();
    let label = |does: &str| format!("{does}: {name}");
    let (open_key, archive_key, rename_key) = (key.clone(), key.clone(), key);
    let (copy, next, saved_file) = (assessment.clone(), assessment.next_round(), assessment.clone());
    let save = handler(move |_| {
        session.download_other(t, &saved_file);
    });
    let archive = if archived { t.assessments.unarchive } else { t.assessments.archive_it };
    view! {
        <li>
            <article class="card kept" data-testid="kept">
                <SmallPetals assessment />
                <div>
                    <h3>{name.clone()}</h3>
                    <p>{words}</p>
                    <p class="actions">
                        <button type="button" data-testid="open" aria-label=label(t.assessments.open) on:click=handler(move |_| list.open(&open_key))>{t.assessments.open}</button>
                    </p>
                </div>
                <details class="whole">
                    <summary aria-label=label(t.assessments.more)>{t.assessments.more}</summary>
                    <label>
                        {t.assessments.name}
                        <input type="text" data-testid="name" maxlength="300" prop:value=own_title on:change=handler(move |event| list.rename(&rename_key, &event_target_value(&event))) />
                    </label>
                    <p class="actions">
                        <button type="button" class="quiet" data-testid="next-round" aria-label=label(t.assessments.next_round) on:click=handler(move |_| list.begin(next.clone()))>
                            {t.assessments.next_round}
                        </button>
                        <button type="button" class="quiet" data-testid="copy" aria-label=label(t.assessments.copy) on:click=handler(move |_| list.copy(copy.clone()))>{t.assessments.copy}</button>
                        <button type="button" class="quiet" data-testid="archive-it" aria-label=label(archive) on:click=handler(move |_| list.archive(&archive_key, !archived))>{archive}</button>
                        <button type="button" class="quiet" aria-label=label(t.assessments.save) on:click=save>{t.assessments.save}</button>
                        {remove}
                    </p>
                </details>
            </article>
        </li>
    }
    .into_any()
}
