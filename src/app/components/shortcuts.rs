//! Single keys, and the list of what they do.

use super::Tick;
use crate::app::Session;
use crate::app::dynamic::flag;
use crate::app::lang::Lang;
use crate::core::assessment::{Answer, Level};
use crate::core::route::Route;
use crate::core::shortcut::Shortcut;
use crate::platform;
use leptos::ev;
use leptos::prelude::*;

/// Does what single keys stand for, while they are switched on.
pub(in crate::app) fn listen_to_keys(session: Session) {
    window_event_listener(ev::keydown, move |event| {
        let is_on = session.settings.with_untracked(|settings| settings.shortcuts);
        let key = platform::typed_key(&event).filter(|_| is_on);
        if let Some(shortcut) = key.and_then(|key| Shortcut::of(&key)) {
            event.prevent_default();
            act(session, shortcut);
        }
    });
}

/// The list of single keys, and their switch.
#[component]
pub(in crate::app) fn Shortcuts() -> impl IntoView {
    let t = Lang::here().t;
    let session = Session::here();
    let top = Level::TOP;
    let keys = [
        (format!("0–{top}"), t.shortcuts.levels),
        ("N".to_owned(), t.shortcuts.next),
        ("P".to_owned(), t.shortcuts.previous),
        ("?".to_owned(), t.shortcuts.help),
    ];
    let rows = keys.map(|(key, what)| view! { <dt><kbd>{key}</kbd></dt> <dd>{what}</dd> }.into_any());
    let label = view! { <span>{t.shortcuts.switch}</span> }.into_any();
    view! {
        <dialog id="shortcuts" aria-labelledby="shortcuts-heading" data-testid="shortcuts">
            <h2 id="shortcuts-heading">{t.shortcuts.heading}</h2>
            <p>{t.shortcuts.hint}</p>
            <Tick
                id="use-shortcuts".to_owned()
                label
                ticked=flag(move || session.settings.with(|settings| settings.shortcuts))
                on_tick=Callback::new(move |on| session.choose(|settings| settings.shortcuts = on))
            />
            <dl class="keys">{rows.collect_view()}</dl>
            <form method="dialog">
                <button>{t.keeping.close}</button>
            </form>
        </dialog>
    }
}

/// Opens the list.
pub(in crate::app) fn show_shortcuts() {
    platform::show_dialog("shortcuts");
}

fn act(session: Session, shortcut: Shortcut) {
    match shortcut {
        Shortcut::Level(level) => {
            if let Some((_, Route::Question(id))) = session.shown.get_untracked() {
                session.respond(&id, |response| response.answer = Some(Answer::Level(level)));
            }
        }
        Shortcut::Next => platform::follow("a[rel=next]"),
        Shortcut::Previous => platform::follow("a[rel=prev]"),
        Shortcut::Help => show_shortcuts(),
    }
}
