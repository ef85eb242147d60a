//! Which assessments are compared, and in which order.

use crate::app::Session;
use crate::app::dynamic::{dynamic, flag, handler, when};
use crate::app::lang::Lang;
use crate::app::session::Chosen;
use crate::core::assessment::Assessment;
use crate::core::file::{self, MOST_BYTES};
use crate::core::rounds::MOST_ROUNDS;
use crate::platform;
use leptos::prelude::*;

/// The list, with what adds to it.
#[component]
pub(super) fn Choose(chosen: RwSignal<Vec<Chosen>>) -> impl IntoView {
    let t = Lang::here().t;
    let session = Session::here();
    let told = RwSignal::new(Vec::<String>::new());
    let full = flag(move || chosen.with(|chosen| chosen.len() >= MOST_ROUNDS));
    let can_add_own = flag(move || {
        let is_there = chosen.with(|chosen| chosen.iter().any(|one| matches!(one, Chosen::Own)));
        !is_there && !full.get() && session.read(|assessment| !assessment.is_blank())
    });
    let list = dynamic(move || {
        let count = chosen.with(Vec::len);
        let items = (0..count).map(|at| view! { <Item chosen at count /> }.into_any());
        view! { <ol class="in-order" data-testid="chosen">{items.collect_view()}</ol> }.into_any()
    });
    let add_own = move || {
        let add = handler(move |_| {
            chosen.update(|chosen| chosen.push(Chosen::Own));
            // The button that was pressed has gone.
            request_animation_frame(platform::focus_heading);
        });
        view! { <button type="button" class="quiet" data-testid="add-own" on:click=add>{t.rounds.add_own}</button> }
            .into_any()
    };
    view! {
        <section class="card" aria-labelledby="chosen">
            <h2 id="chosen">{t.rounds.chosen}</h2>
            {list}
            {when(full, move || view! { <p class="hint no-print">{t.rounds.full}</p> }.into_any())}
            <div class="actions no-print">
                <ChooseFiles chosen told full />
                {when(can_add_own, add_own)}
            </div>
            {when(flag(move || !full.get()), move || view! { <FromDevice chosen /> }.into_any())}
            <div role="status" class="no-print">
                {dynamic(move || {
                    let lines = told.get().into_iter().map(|line| view! { <li>{line}</li> }.into_any()).collect_view();
                    if told.with(Vec::is_empty) {
                        return ().into_any();
                    }
                    view! { <ul class="notice bad" data-testid="refused">{lines}</ul> }.into_any()
                })}
            </div>
        </section>
    }
}

/// Those that are kept beside the one in hand.
#[component]
fn FromDevice(chosen: RwSignal<Vec<Chosen>>) -> impl IntoView {
    let t = Lang::here().t;
    let all = Session::here().collection().all().unwrap_or_default();
    let kept: Vec<Assessment> = all.into_iter().filter_map(|beside| Some(beside.saved?.assessment)).collect();
    dynamic(move || {
        let is_chosen = |assessment: &Assessment| {
            chosen.with(|chosen| chosen.iter().any(|one| matches!(one, Chosen::Other(known) if **known == *assessment)))
        };
        let offers: Vec<&Assessment> = kept.iter().filter(|assessment| !is_chosen(assessment)).collect();
        if offers.is_empty() {
            return ().into_any();
        }
        let buttons = offers.into_iter().map(|assessment| {
            let name = t.rounds.add_one.with(&[&t.assessment_name(assessment)]);
            let assessment = assessment.clone();
            let on_click = handler(move |_| {
                chosen.update(|chosen| add(chosen, assessment.clone()));
                request_animation_frame(platform::focus_heading);
            });
            view! { <button type="button" class="quiet" data-testid="add-kept" on:click=on_click>{name}</button> }
                .into_any()
        });
        view! {
            <div class="no-print">
                <h3>{t.rounds.add_kept}</h3>
                <p class="actions">{buttons.collect_view()}</p>
            </div>
        }
        .into_any()
    })
}

/// The chooser of files. Each is taken whole or refused whole, with the reason.
#[component]
fn ChooseFiles(chosen: RwSignal<Vec<Chosen>>, told: RwSignal<Vec<String>>, full: Signal<bool>) -> impl IntoView {
    let t = Lang::here().t;
    let session = Session::here();
    let input = NodeRef::<leptos::html::Input>::new();
    let open = handler(move |_| {
        let Some(input) = input.get() else { return };
        let Some(list) = input.files() else { return };
        let files: Vec<_> = (0..list.length()).filter_map(|at| list.get(at)).collect();
        platform::spawn(async move {
            let mut refused = Vec::new();
            for file in files {
                let name = file.name();
                let bytes = platform::read_file(&file, MOST_BYTES).await;
                match bytes.map(|bytes| file::read_bytes(&bytes, session.set(), session.terms())) {
                    None => refused.push(t.rounds.unreadable.with(&[&name])),
                    Some(Err(why)) => refused.push(t.rounds.refused.with(&[&name, &t.read_error(&why)])),
                    Some(Ok(_)) if chosen.try_with_untracked(Vec::len).is_none_or(|count| count >= MOST_ROUNDS) => {
                        refused.push(t.rounds.too_many.with(&[&name]));
                    }
                    // The page may have been left in the meantime.
                    Some(Ok(opened)) => drop(chosen.try_update(|chosen| add(chosen, opened.assessment))),
                }
            }
            // The same files can be chosen again after they have been mended.
            input.set_value("");
            let _ = told.try_set(refused);
        });
    });
    view! {
        <label class="file">
            <span>{t.rounds.add}</span>
            <input
                type="file"
                multiple
                accept=".json,application/json"
                data-testid="add-files"
                disabled=full
                node_ref=input
                on:change=open
            />
        </label>
    }
}

/// Adds one from a file, or of those that are kept. The one in hand is mostly the newest, so it stays last where it stands last.
fn add(chosen: &mut Vec<Chosen>, assessment: Assessment) {
    let at = match chosen.last() {
        Some(Chosen::Own) => chosen.len().saturating_sub(1),
        _ => chosen.len(),
    };
    chosen.insert(at, Chosen::Other(Box::new(assessment)));
}

/// One of the list, with what moves it and takes it out.
#[component]
fn Item(chosen: RwSignal<Vec<Chosen>>, at: usize, count: usize) -> impl IntoView {
    let t = Lang::here().t;
    let session = Session::here();
    let one = chosen.with_untracked(|chosen| chosen.get(at).cloned())?;
    let name = t.assessment_name(&one.assessment(session));
    let own = matches!(one, Chosen::Own)
        .then(|| view! { <small class="no-print">" (" {t.rounds.own} ")"</small> }.into_any());
    let remove = handler(move |_| {
        chosen.update(|chosen| drop(chosen.remove(at)));
        // The button that had the focus has gone.
        request_animation_frame(platform::focus_heading);
    });
    let buttons = [("up", "↑", t.rounds.up, at.checked_sub(1)), ("down", "↓", t.rounds.down, Some(at + 1))];
    let buttons = buttons.map(|(key, sign, label, to)| {
        let to = to.filter(|to| *to < count);
        let step = handler(move |_| {
            let Some(to) = to else { return };
            chosen.update(|chosen| chosen.swap(at, to));
            // The list is built anew: the focus goes along with what was moved, to the other button where this one ends.
            let ends = to == 0 || to + 1 == count;
            let key = match (key, ends) {
                ("up", true) => "down",
                ("down", true) => "up",
                (key, _) => key,
            };
            request_animation_frame(move || platform::focus_on(&format!("{key}-{to}")));
        });
        view! {
            <button
                type="button"
                class="quiet"
                id=format!("{key}-{at}")
                data-testid=key
                aria-label=label.with(&[&name])
                disabled=to.is_none()
                on:click=step
            >
                {sign}
            </button>
        }
        .into_any()
    });
    Some(view! {
        <li>
            <span>{name.clone()} {own}</span>
            <span class="moves no-print">
                {buttons}
                <button type="button" class="quiet" data-testid="remove" aria-label=t.rounds.remove.with(&[&name]) on:click=remove>
                    "×"
                </button>
            </span>
        </li>
    })
}
