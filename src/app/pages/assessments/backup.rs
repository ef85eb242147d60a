//! Everything on the device in one file, out and in.

use super::List;
use crate::app::Session;
use crate::app::dynamic::{dynamic, handler, text};
use crate::app::lang::Lang;
use crate::core::backup::{Backup, BackupError, Contents, Way};
use crate::core::file::{MOST_BYTES, ReadError};
use crate::core::storage::{SaveError, StorageError};
use crate::i18n::Texts;
use crate::platform;
use leptos::prelude::*;

/// What became of a file.
#[derive(Clone)]
enum Outcome {
    /// It was refused, or could not be taken, for this reason.
    Refused(String),
    /// It can be taken: its name, itself, and what is in it.
    Offered(String, Backup, Contents),
    /// It was taken; this is what the device had before.
    Taken(Backup),
    /// That was taken back; this is what the device had until then.
    Undone(Backup),
}

/// The section.
#[component]
pub(super) fn BackupSection(list: List) -> impl IntoView {
    let t = Lang::here().t;
    let session = Session::here();
    let before = session.before.get_value();
    let outcome = RwSignal::new(before.and_then(|file| Backup::read(file.as_bytes()).ok()).map(Outcome::Taken));
    let saved = RwSignal::new(0);
    let save = handler(move |_| {
        if session.save_backup(t) {
            saved.update(|count| *count += 1);
        } else {
            outcome.set(Some(Outcome::Refused(t.backup.not_saved.to_owned())));
        }
    });
    let last = text(move || {
        saved.track();
        list.all.track();
        session.notices.track();
        last_words(session, t)
    });
    let input = NodeRef::<leptos::html::Input>::new();
    let open = handler(move |_| {
        let Some(input) = input.get() else { return };
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        platform::spawn(async move {
            let (name, bytes) = (file.name(), platform::read_file(&file, MOST_BYTES).await);
            // The same file can be chosen again after it has been mended.
            input.set_value("");
            // The page may have been left in the meantime.
            let _ = outcome.try_set(Some(offered(session, t, name, bytes)));
        });
    });
    view! {
        <section class="card no-print" id="backup" data-testid="backup">
            <h2>{t.backup.heading}</h2>
            <p>{t.backup.hint}</p>
            <p data-testid="last-backup">{last}</p>
            <p class="actions">
                <button type="button" data-testid="save-backup" on:click=save>{t.backup.save}</button>
            </p>
            <label class="file">
                <span>{t.backup.open}</span>
                <input type="file" accept=".json,application/json" data-testid="open-backup" node_ref=input on:change=open />
            </label>
            <Told list outcome />
        </section>
    }
}

/// When the last backup was made, and whether something has changed since.
fn last_words(session: Session, t: &Texts) -> String {
    let keeper = session.keeper();
    let (last, now) = (keeper.last(), keeper.now(None));
    let day = last.as_ref().and_then(|last| last.date).map(|date| t.date(date)).unwrap_or_default();
    match (last, now) {
        (Some(last), Ok(now)) if last.is_outdated(&now) => t.backup.outdated.with(&[&day]),
        (Some(_), _) => t.backup.last.with(&[&day]),
        (None, _) => t.backup.never.to_owned(),
    }
}

fn offered(session: Session, t: &Texts, name: String, bytes: Option<Vec<u8>>) -> Outcome {
    let Some(bytes) = bytes else { return Outcome::Refused(t.backup.no_file.with(&[&name])) };
    match Backup::read(&bytes) {
        Ok(backup) => {
            let device = session.keeper().now(None).unwrap_or_default();
            let contents = Contents::of(&backup, &device, session.set(), session.terms());
            Outcome::Offered(name, backup, contents)
        }
        Err(why) => Outcome::Refused(match why {
            BackupError::TooLarge => t.read_error(&ReadError::TooLarge),
            BackupError::Unreadable(error) => t.read_error(&error),
            BackupError::NotABackup => t.backup.not_a_backup.to_owned(),
            BackupError::LaterVersion => t.backup.later_version.to_owned(),
            BackupError::UnknownKey(key) | BackupError::NotKept(key) => t.backup.unknown.with(&[&key]),
        }),
    }
}

/// Word of what became of a file, and what can be done with it.
#[component]
fn Told(list: List, outcome: RwSignal<Option<Outcome>>) -> impl IntoView {
    let t = Lang::here().t;
    let session = Session::here();
    let take = move |backup: &Backup, way: Way, done: fn(Backup) -> Outcome| {
        let taken = session.take_backup(backup, way);
        outcome.set(Some(match taken {
            Ok(before) => done(before),
            Err(SaveError::Overtaken) => Outcome::Refused(t.assessments.overtaken.to_owned()),
            Err(SaveError::Storage(StorageError::Full)) => Outcome::Refused(t.backup.no_room.to_owned()),
            Err(SaveError::Storage(_)) => Outcome::Refused(t.assessments.blocked.to_owned()),
        }));
        list.look();
        // The button that was pressed has gone.
        request_animation_frame(platform::focus_heading);
    };
    let word = dynamic(move || match outcome.get() {
        None => ().into_any(),
        Some(Outcome::Refused(why)) => {
            view! { <div class="notice bad" data-testid="backup-refused"><p>{why}</p></div> }.into_any()
        }
        Some(told @ (Outcome::Taken(_) | Outcome::Undone(_))) => {
            let (words, before, next): (_, _, fn(Backup) -> Outcome) = match told {
                Outcome::Undone(before) => (t.backup.undone, before, Outcome::Taken),
                Outcome::Taken(before) => (t.backup.done, before, Outcome::Undone),
                _ => return ().into_any(),
            };
            let undo = handler(move |_| take(&before, Way::Replace, next));
            view! {
                <div class="notice" data-testid="backup-taken">
                    <p>{words}</p>
                    <p class="actions"><button type="button" data-testid="undo-backup" on:click=undo>{t.keeping.undo}</button></p>
                </div>
            }
            .into_any()
        }
        Some(Outcome::Offered(name, backup, contents)) => {
            let merged = backup.clone();
            let merge = handler(move |_| take(&merged, Way::Merge, Outcome::Taken));
            let date = backup.date.map(|date| t.backup.dated.with(&[&t.date(date)]));
            let replace = handler(move |_| take(&backup, Way::Replace, Outcome::Taken));
            view! {
                <div class="notice" data-testid="backup-offered">
                    <p>{t.backup.contents.with(&[&name])}</p>
                    <ul>{lines(t, session.set().questions.len(), contents, date)}</ul>
                    <p class="actions">
                        <button type="button" data-testid="merge" aria-describedby="merge-hint" on:click=merge>{t.backup.merge}</button>
                        <button type="button" class="quiet" data-testid="replace" aria-describedby="replace-hint" on:click=replace>{t.backup.replace}</button>
                        <button type="button" class="quiet" on:click=handler(move |_| {
                            outcome.set(None);
                            request_animation_frame(platform::focus_heading);
                        })>{t.keeping.cancel}</button>
                    </p>
                    <p class="hint" id="merge-hint">{t.backup.merge}": " {t.backup.merge_hint}</p>
                    <p class="hint" id="replace-hint">{t.backup.replace}": " {t.backup.replace_hint}</p>
                </div>
            }
            .into_any()
        }
    });
    view! { <div role="status">{word}</div> }
}

/// What is in a backup, a line each.
fn lines(t: &Texts, questions: usize, contents: Contents, date: Option<String>) -> impl IntoView {
    let Contents { assessments, unreadable, favourites, models, catalogue } = contents;
    let assessments = assessments.into_iter().map(|listed| {
        let title = if listed.title.is_empty() { t.assessments.untitled } else { &listed.title };
        let words = t.backup.assessment.with(&[&title, &listed.answered, &questions]);
        let day = listed.date.map(|date| t.date(date));
        let here = listed.is_here.then(|| t.backup.is_here.to_owned());
        [Some(words), day, here].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    });
    let counts = [(unreadable, t.backup.unreadable), (favourites, t.backup.favourites), (models, t.backup.models)];
    let counts = counts.into_iter().filter(|(count, _)| *count > 0).map(|(count, words)| words.with(&[&count]));
    let catalogue = catalogue.then(|| t.backup.catalogue.to_owned());
    let lines = date.into_iter().chain(assessments).chain(counts).chain(catalogue);
    lines.map(|line| view! { <li>{line}</li> }.into_any()).collect_view()
}
