//! The state that all pages share, and its keeping.

mod backup;
mod chosen;
mod collection;
mod fetch;
mod lasting;
mod notices;
mod plan;
mod search;
mod shelf;
mod tabs;

pub use chosen::Chosen;
pub use fetch::{Fetch, Fetched};
use lasting::Lasting;

pub use notices::{Message, Notices, Saving};
pub use search::Searching;
#[cfg(feature = "site")]
pub use search::Words;
pub use shelf::Shelves;

use crate::core::assessment::{Assessment, Response};
use crate::core::catalogue::{Catalogue, Model};
use crate::core::file::{self, Opened};
use crate::core::ids::QuestionId;
use crate::core::locale::Locale;
use crate::core::operator::Operator;
use crate::core::question_set::QuestionSet;
use crate::core::route::Route;
use crate::core::score::{Gap, Scores, gaps};
use crate::core::storage::{Aside, Kept, Loaded, SaveError, Saved, Settings, StorageError, Store};
use crate::core::vocabulary::Vocabularies;
use crate::i18n::{Content, Texts};
use crate::platform;
use leptos::prelude::*;
use std::sync::Arc;

/// The assessment in hand, what is derived from it, and word of its keeping. A handle: copies share everything.
#[derive(Clone, Copy)]
pub struct Session {
    /// The questions and vocabularies, in the language of the pages.
    pub content: Lasting<&'static Content>,
    /// What the user must know about the keeping of the answers.
    pub notices: Lasting<Notices>,
    /// A new version of the app waits to be taken into use.
    pub new_version: Lasting<bool>,
    saved: Lasting<Saved>,
    /// What the device had before a backup was taken, as a backup file, until the page is left.
    pub before: StoredValue<Option<String>>,
    /// The catalogue, once a page wanted it.
    pub catalogue: Lasting<Fetch>,
    /// The search, once a page wanted it.
    pub searching: Lasting<Searching>,
    /// Favourites and own models, once a page wanted them.
    pub shelves: Lasting<Option<Shelves>>,
    /// The product's own catalogue, in the language in which it was last fetched.
    embedded: StoredValue<Option<(Locale, Arc<Catalogue>)>>,
    /// What is done with it once it is there.
    then: StoredValue<fn(Session, Locale)>,
    /// The models that stand beside it.
    added: StoredValue<Arc<Vec<Model>>>,
    /// Changes of the shelf that could not be kept yet.
    changes: StoredValue<Vec<shelf::Change>, LocalStorage>,
    /// Takes the shelf as another tab has changed it, once the shelf is loaded.
    follow_shelf: StoredValue<Option<fn(Session)>>,
    /// Whether what is stored outlives the page.
    lasting: bool,
    /// Who runs the site, once a page wanted to know.
    pub operator: Lasting<Option<Operator>>,
    /// What is compared, in its order, until the tab is closed; nothing before the page for that was opened.
    pub compared: StoredValue<Option<Vec<Chosen>>>,
    /// The page that is shown.
    pub shown: Lasting<Option<(Locale, Route)>>,
    /// The user's own settings.
    pub settings: Lasting<Settings>,
    fetched: StoredValue<Fetched>,
    /// The page that the address asks for.
    wanted: StoredValue<(Locale, Route)>,
    store: StoredValue<Store, LocalStorage>,
    /// The assessment is an invented one, to look at.
    sample: bool,
    asked_to_persist: StoredValue<bool>,
    /// What was just taken over from another tab, which has stored it.
    taken: StoredValue<Option<Saved>>,
}

impl Session {
    /// Loads what was kept and begins to keep every change. `lasting` tells whether the store outlives the page.
    pub fn start(fetched: Fetched, store: Store, lasting: bool) -> Option<Session> {
        let content = fetched.first()?;
        let loaded = store.load();
        let (loaded, fault) = match loaded {
            Ok(loaded) => (loaded, None),
            Err(error) => (Loaded::default(), Some(error)),
        };
        let Loaded { saved, carried, asides } = loaded;
        // What could not be read may be whole: nothing is written over it.
        let lasting = lasting && fault.is_none();
        let fault = fault.or((!lasting).then_some(StorageError::Blocked));
        let saving = fault.map_or(Saving::Idle, |error| Saving::Failed(error.into()));
        let session = Session {
            content: Lasting::new(content),
            saved: Lasting::new(saved.unwrap_or_default()),
            notices: Lasting::new(Notices { saving, asides, message: carried.map(Message::Carried), undo: None }),
            new_version: Lasting::new(false),
            before: StoredValue::new(None),
            catalogue: Lasting::new(Fetch::Unasked),
            searching: Lasting::new(Searching::Unasked),
            shelves: Lasting::new(None),
            embedded: StoredValue::new(None),
            then: StoredValue::new(|_, _| {}),
            added: StoredValue::new(Arc::default()),
            changes: StoredValue::new_local(Vec::new()),
            follow_shelf: StoredValue::new(None),
            lasting,
            operator: Lasting::new(None),
            compared: StoredValue::new(None),
            shown: Lasting::new(None),
            settings: Lasting::new(store.settings()),
            fetched: StoredValue::new(fetched),
            wanted: StoredValue::new((content.locale, Route::Missing)),
            store: StoredValue::new_local(store),
            sample: false,
            asked_to_persist: StoredValue::new(false),
            taken: StoredValue::new(None),
        };
        session.keep(lasting);
        Some(session)
    }

    /// Where the site stands.
    pub fn root(self) -> &'static str {
        self.fetched.with_value(|fetched| fetched.root)
    }

    /// The state that all pages share.
    pub fn here() -> Session {
        expect_context()
    }

    /// A session about an invented assessment, beside this one. Nothing of it is kept.
    pub fn sample(self, file: &str) -> Session {
        let opened = file::read_bytes(file.as_bytes(), self.set(), self.terms());
        let assessment = opened.map(|opened| opened.assessment).unwrap_or_default();
        Session { saved: Lasting::new(Saved { assessment, place: None }), sample: true, ..self }
    }

    /// This session, for the readers on the part of the page that is being built.
    #[must_use]
    pub fn for_part(self) -> Session {
        Session {
            content: self.content.for_part(),
            notices: self.notices.for_part(),
            saved: self.saved.for_part(),
            catalogue: self.catalogue.for_part(),
            searching: self.searching.for_part(),
            shelves: self.shelves.for_part(),
            operator: self.operator.for_part(),
            shown: self.shown.for_part(),
            settings: self.settings.for_part(),
            ..self
        }
    }

    /// Whether the assessment is an invented one.
    pub fn is_sample(self) -> bool {
        self.sample
    }

    /// The page that shows this assessment's result.
    pub fn result_page(self) -> Route {
        if self.sample { Route::Sample } else { Route::Result }
    }

    /// What there is on the device, with the number of characters of each text. It is looked up anew after each change.
    pub fn kept(self) -> Vec<(Kept, usize)> {
        self.notices.track();
        self.settings.track();
        self.store.with_value(Store::kept).unwrap_or_default()
    }

    /// The questions, in the language of the pages. The pages are built anew when it changes.
    pub fn set(self) -> &'static QuestionSet {
        &self.content.get_untracked().set
    }

    /// The vocabularies, in the language of the pages.
    pub fn terms(self) -> &'static Vocabularies {
        &self.content.get_untracked().terms
    }

    /// Reads the assessment; what is shown of it changes with it.
    pub fn read<T>(self, read: impl FnOnce(&Assessment) -> T) -> T {
        self.saved.with(|saved| read(&saved.assessment))
    }

    /// Reads the assessment as it stands just now.
    pub fn peek<T>(self, read: impl FnOnce(&Assessment) -> T) -> T {
        self.saved.with_untracked(|saved| read(&saved.assessment))
    }

    /// Changes the assessment.
    pub fn change(self, change: impl FnOnce(&mut Assessment)) {
        self.saved.update(|saved| change(&mut saved.assessment));
    }

    /// The scores.
    pub fn scores(self) -> Scores {
        self.read(|assessment| Scores::of(self.set(), assessment))
    }

    /// The gaps.
    pub fn gaps(self) -> Vec<Gap> {
        self.read(|assessment| gaps(self.set(), assessment))
    }

    /// Tells the user something.
    pub fn tell(self, message: Option<Message>) {
        self.notices.update(|notices| notices.message = message);
    }

    fn note_saving(self, saving: Saving) {
        // What has not changed is not told again: the notices would be built anew at every key stroke.
        if self.notices.with_untracked(|notices| notices.saving != saving) {
            self.notices.update(|notices| notices.saving = saving);
        }
    }

    /// Saves at every change.
    fn keep(self, lasting: bool) {
        // The effect runs for the first time after the first page has been noted as the place.
        let loaded = self.saved.get_untracked();
        Effect::new(move |previous: Option<Saved>| {
            let now = self.saved.get();
            let taken = self.taken.get_value();
            self.taken.set_value(None);
            let stands = taken.is_some_and(|taken| taken == now);
            if !stands && previous.unwrap_or_else(|| loaded.clone()) != now {
                let kept = self.store.with_value(|store| match (lasting, now.assessment.is_blank()) {
                    (false, _) => Err(SaveError::Storage(StorageError::Blocked)),
                    (true, true) => store.forget(),
                    (true, false) => store.save(&now),
                });
                self.note_saving(kept.map_or_else(Saving::Failed, |()| Saving::Saved));
                if lasting && !now.assessment.responses.is_empty() && !self.asked_to_persist.get_value() {
                    self.asked_to_persist.set_value(true);
                    platform::spawn(async {
                        platform::ask_to_persist().await;
                    });
                }
            }
            now
        });
    }

    /// The language that the user chose before, or the first one that the browser wants.
    pub fn preferred_locale(self) -> Locale {
        let chosen = self.settings.with_untracked(|settings| settings.locale);
        chosen.unwrap_or_else(|| Locale::best_of(platform::wanted_languages().iter().map(String::as_str)))
    }

    /// Changes the settings and remembers them. Where they cannot be kept, they hold until the page is left.
    pub fn choose(self, change: impl FnOnce(&mut Settings)) {
        self.settings.update(change);
        let _ = self.store.with_value(|store| store.save_settings(self.settings.get_untracked()));
    }

    /// Remembers the page as the place to go on from, if it belongs to the walk.
    pub fn note_place(self, route: &Route) {
        if matches!(route, Route::Setup | Route::Question(_) | Route::Review | Route::Result) {
            self.saved.update(|saved| saved.place = Some(route.path()));
        }
    }

    /// The page to go on from.
    pub fn go_on(self) -> Route {
        let path = self.saved.with(|saved| saved.place.clone());
        let place = path.map(|path| Route::from_path(&path, self.set()));
        place.filter(|route| *route != Route::Missing).unwrap_or(Route::Setup)
    }

    /// Changes the response to a question.
    pub fn respond(self, question: &QuestionId, change: impl FnOnce(&mut Response)) {
        self.change(|assessment| assessment.respond(question, change));
    }

    /// Deletes the assessment in hand; it can be undone until the page is left.
    pub fn delete(self) {
        self.replace(Saved::default());
        self.tell(Some(Message::Deleted));
    }

    /// Takes what was deleted or replaced back, and keeps what stood in its place.
    pub fn undo(self) {
        if let Some(earlier) = self.notices.with_untracked(|notices| notices.undo.clone()) {
            self.replace(earlier);
            self.tell(Some(Message::Restored));
        }
    }

    /// Takes the bytes of a file that the user chose, or refuses it whole. Tells whether it was taken.
    pub fn open(self, name: String, bytes: Option<Vec<u8>>) -> bool {
        let opened = bytes.map(|bytes| file::read_bytes(&bytes, self.set(), self.terms()));
        match opened {
            Some(Ok(Opened { assessment, remarks })) => {
                let replaced = !self.peek(Assessment::is_blank);
                self.replace(Saved { assessment, place: None });
                self.tell(Some(Message::Opened { name, replaced, remarks }));
                true
            }
            Some(Err(why)) => {
                self.tell(Some(Message::NotOpened { name, why: Some(why) }));
                false
            }
            None => {
                self.tell(Some(Message::NotOpened { name, why: None }));
                false
            }
        }
    }

    fn replace(self, saved: Saved) {
        let earlier = Some(self.saved.get_untracked()).filter(|earlier| !earlier.assessment.is_blank());
        self.notices.update(|notices| notices.undo = earlier);
        self.saved.set(saved);
    }

    /// Hands the assessment to the user as a file.
    pub fn download(self, texts: &Texts) -> bool {
        self.peek(|assessment| self.download_other(texts, assessment))
    }

    /// What a file of the assessment is called, without an ending.
    pub fn file_name(self, what: &str) -> String {
        self.peek(|assessment| file_name(what, assessment))
    }

    /// Hands any assessment to the user as a file.
    pub fn download_other(self, texts: &Texts, assessment: &Assessment) -> bool {
        let name = file_name(texts.keeping.file_name, assessment);
        platform::download(&format!("{name}.json"), "application/json", &file::write(assessment, self.set()))
    }

    /// Removes everything of the product's from the device.
    pub fn clear(self) {
        self.changes.update_value(Vec::clear);
        self.compared.set_value(None);
        self.shelves.set(None);
        self.clear_by(Store::clear);
    }

    /// Removes the assessment and the settings from the device, with all that was set aside.
    pub fn clear_assessment(self) {
        self.compared.set_value(None);
        self.clear_by(Store::clear_assessment);
    }

    fn clear_by(self, clear: fn(&Store) -> Result<(), StorageError>) {
        self.before.set_value(None);
        self.saved.set(Saved::default());
        self.settings.set(Settings::default());
        let cleared = self.store.with_value(clear);
        self.notices.set(Notices {
            saving: cleared.map_or_else(|error| Saving::Failed(error.into()), |()| Saving::Idle),
            asides: Vec::new(),
            message: cleared.is_ok().then_some(Message::Cleared),
            undo: None,
        });
    }

    /// Hands a text that was set aside to the user as a file.
    pub fn download_aside(self, aside: &Aside) {
        platform::download(&format!("{}.txt", aside.key), "text/plain", &aside.text);
    }

    /// Removes a text that was set aside.
    pub fn drop_aside(self, aside: &Aside) {
        match self.store.with_value(|store| store.drop_aside(aside)) {
            Ok(()) => self.notices.update(|notices| notices.asides.retain(|other| other != aside)),
            Err(error) => self.note_saving(Saving::Failed(error.into())),
        }
    }
}

/// What a file of an assessment is called, without an ending: what it is, then the assessment's title and day.
fn file_name(what: &str, assessment: &Assessment) -> String {
    let mut name = what.to_owned();
    // Signs that a file system might mind are all ASCII.
    let safe = |c: char| if c.is_ascii() && !c.is_ascii_alphanumeric() { '-' } else { c };
    let title: String = assessment.title.chars().map(safe).take(60).collect();
    let title = title.trim_matches('-');
    if !title.is_empty() {
        name = format!("{name}-{title}");
    }
    if let Some(date) = assessment.date {
        name = format!("{name}-{date}");
    }
    name
}
