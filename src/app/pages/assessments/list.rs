//! The assessments beside the one in hand, as the page shows them.

use crate::app::Session;
use crate::app::components::Removal;
use crate::app::lang::Lang;
use crate::app::navigation::Navigation;
use crate::core::assessment::Assessment;
use crate::core::file::MOST_CHARS;
use crate::core::question_set::QuestionSet;
use crate::core::route::Route;
use crate::core::storage::{Beside, Collection, SaveError, Saved, StorageError};
use crate::i18n::Texts;
use crate::platform;
use leptos::ev;
use leptos::prelude::*;
use std::sync::Arc;

/// A handle: copies share everything.
#[derive(Clone, Copy)]
pub(super) struct List {
    session: Session,
    navigation: Navigation,
    lang: Lang,
    /// All of them, as they stood when last looked.
    pub(super) all: RwSignal<Vec<Beside>>,
    /// Why something could not be done.
    pub(super) fault: RwSignal<Option<&'static str>>,
    /// What was deleted here and can be brought back.
    pub(super) removed: RwSignal<Vec<Removal>>,
}

impl List {
    /// Looks what there is, now and whenever another tab has changed something.
    pub(super) fn start() -> List {
        let list = List {
            session: Session::here(),
            navigation: Navigation::here(),
            lang: Lang::here(),
            all: RwSignal::new(Vec::new()),
            fault: RwSignal::new(None),
            removed: RwSignal::new(Vec::new()),
        };
        list.look();
        let following = window_event_listener(ev::storage, move |_| list.look());
        on_cleanup(move || following.remove());
        list
    }

    /// Looks again.
    pub(super) fn look(self) {
        match self.session.collection().all() {
            Ok(all) => self.show(all),
            Err(error) => self.complain(error.into()),
        }
    }

    /// What has not changed is not shown anew: a name may be being typed.
    fn show(self, all: Vec<Beside>) {
        if self.all.with_untracked(|known| *known != all) {
            self.all.set(all);
        }
    }

    fn complain(self, error: SaveError) {
        let t = self.lang.t;
        self.fault.set(Some(match error {
            SaveError::Overtaken => t.assessments.overtaken,
            SaveError::Storage(StorageError::Full) => t.assessments.no_room,
            SaveError::Storage(_) => t.assessments.blocked,
        }));
    }

    /// Does something, shows what there is after it, and says why it could not be done. Tells whether it was.
    fn doing<T>(self, done: Result<T, SaveError>) -> Option<T> {
        self.fault.set(None);
        let done = done.map_err(|error| self.complain(error)).ok();
        if let Ok(all) = self.session.collection().all() {
            self.show(all);
        }
        done
    }

    fn change<T>(self, change: impl FnOnce(Collection) -> Result<T, StorageError>) -> Option<T> {
        self.doing(change(self.session.collection()).map_err(SaveError::from))
    }

    /// Puts the one in hand beside and begins another one.
    pub(super) fn begin(self, assessment: Assessment) {
        if self.doing(self.session.begin(assessment)).is_some() {
            self.navigation.go(&Route::Setup.href(self.lang.site));
        }
    }

    /// Takes one in hand and goes on with it.
    pub(super) fn open(self, key: &str) {
        match self.doing(self.session.take_in_hand(key)) {
            Some(true) => self.navigation.go(&self.session.go_on().href(self.lang.site)),
            Some(false) => self.fault.set(Some(self.lang.t.assessments.gone)),
            None => {}
        }
    }

    /// Keeps a copy of one beside.
    pub(super) fn copy(self, mut assessment: Assessment) {
        let t = self.lang.t;
        let name = if assessment.title.is_empty() { t.assessments.untitled } else { &assessment.title };
        assessment.title = shortened(&t.assessments.copied.with(&[&name]));
        let saved = Saved { assessment, place: None };
        self.change(|collection| collection.add(&saved, false));
    }

    /// Gives one another name.
    pub(super) fn rename(self, key: &str, title: &str) {
        self.alter(key, |assessment, _| assessment.title = shortened(title));
    }

    /// Puts one into the archive, or takes it out.
    pub(super) fn archive(self, key: &str, archived: bool) {
        self.alter(key, |_, is_archived| *is_archived = archived);
        request_animation_frame(platform::focus_heading);
    }

    fn alter(self, key: &str, alter: impl FnOnce(&mut Assessment, &mut bool)) {
        let altered =
            self.change(|collection| collection.change(key, |saved, archived| alter(&mut saved.assessment, archived)));
        if altered == Some(false) {
            self.fault.set(Some(self.lang.t.assessments.gone));
        }
    }

    /// Deletes one; it can be brought back as long as the page is open.
    pub(super) fn remove(self, key: &str, title: String) {
        let Some(Some(text)) = self.change(|collection| collection.remove(key)) else { return };
        self.offer_back(key.to_owned(), text, title);
    }

    /// Offers to bring a text back; again, where there is no room for it.
    fn offer_back(self, key: String, text: String, title: String) {
        let name = title.clone();
        let put_back = Arc::new(move || {
            if self.change(|collection| collection.put_back(&key, &text)).is_none() {
                self.offer_back(key.clone(), text.clone(), title.clone());
            }
        });
        self.removed.update(|removed| removed.push((name, put_back)));
    }

    /// Hands a text that cannot be read to the user as a file.
    pub(super) fn save_text(self, key: &str) {
        if let Some(Some(text)) = self.change(|collection| collection.text(key)) {
            platform::download(&format!("{key}.txt"), "text/plain", &text);
        }
    }
}

/// A title that every file has room for.
fn shortened(title: &str) -> String {
    title.chars().take(MOST_CHARS).collect()
}

/// What an assessment is called.
pub(super) fn title(t: &Texts, assessment: &Assessment) -> String {
    if assessment.title.is_empty() { t.assessments.untitled.to_owned() } else { assessment.title.clone() }
}

/// Whose it is, of which day, and how far it is.
pub(super) fn facts(t: &Texts, set: &QuestionSet, assessment: &Assessment) -> String {
    let answered = set.questions.iter().filter(|question| assessment.answer(&question.id).is_some()).count();
    let progress = t.assessments.progress.with(&[&answered, &set.questions.len()]);
    let date = assessment.date.map(|date| t.date(date)).unwrap_or_default();
    let facts = [assessment.organisation.clone(), assessment.scope.clone(), date, progress];
    facts.into_iter().filter(|fact| !fact.is_empty()).collect::<Vec<_>>().join(" · ")
}
