//! What the product keeps, and how it gets it back. Nothing is ever overwritten that this store has not read or written
//! itself, unless it is safe aside first: neither what cannot be read nor what another tab has stored.

use super::{Collection, SaveError, ShelfStore, Storage, StorageError, envelope};
use crate::core::assessment::Assessment;
use crate::core::backup::Keeper;
use crate::core::file::Carried;
use crate::core::locale::Locale;
use crate::core::order::sorted_by;
use crate::core::question_set::QuestionSet;
use crate::core::vocabulary::Vocabularies;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

pub(super) const ASSESSMENT: &str = "osallisuuspeili.assessment";
pub(super) const SETTINGS: &str = "osallisuuspeili.settings";
pub(super) const SHELF: &str = "osallisuuspeili.shelf";
pub(super) const CATALOGUE: &str = "osallisuuspeili.catalogue";
/// When the last backup was made.
pub(in crate::core) const BACKUP: &str = "osallisuuspeili.backup";
/// Assessments beside the one in hand stand under this prefix and a number.
pub(super) const BESIDE: &str = "osallisuuspeili.assessment.";
/// Texts set aside stand under this prefix and a number.
const ASIDE: &str = "osallisuuspeili.aside.";

/// The assessment in hand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Saved {
    /// The assessment.
    pub assessment: Assessment,
    /// The page where the user last was, as a path after the language.
    pub place: Option<String>,
}

/// The user's own settings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The language that the user chose, if any.
    pub locale: Option<Locale>,
    /// Questions, helps and levels in plain wording.
    pub plain: bool,
    /// Single-key shortcuts are on.
    pub shortcuts: bool,
}

/// A stored text that was set aside: it could not be read, or it was another tab's and gave way.
#[derive(Clone, Debug, PartialEq)]
pub struct Aside {
    /// The key under which it stands.
    pub key: String,
    /// The text as it was.
    pub text: String,
    /// What it says, where it can be read.
    pub saved: Option<Saved>,
}

/// What a stored text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// The assessment in hand.
    Assessment,
    /// An assessment beside it.
    Beside,
    /// The user's own settings.
    Settings,
    /// Favourites and own models.
    Shelf,
    /// The organisation's catalogue.
    Catalogue,
    /// A text that was set aside.
    Aside,
    /// When the last backup was made.
    Backup,
}

/// What was found on the device.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Loaded {
    /// The saved assessment, if there was one.
    pub saved: Option<Saved>,
    /// What became of it, if it answers an older version of the questions. Once it is saved, it answers this one.
    pub carried: Option<Carried>,
    /// The texts that were set aside, now or before.
    pub asides: Vec<Aside>,
}

/// Loads and saves through a [`Storage`]. Each tab has a store of its own, on one storage.
pub struct Store {
    storage: Rc<dyn Storage>,
    set: &'static QuestionSet,
    vocabularies: &'static Vocabularies,
    /// The assessment's text as this store last read or wrote it; nothing where there was none. What stands there
    /// instead comes from another tab.
    known: RefCell<Option<String>>,
    /// No save may go over the known text before it is set aside.
    dear: Cell<bool>,
}

impl Store {
    /// A store on a storage. Until it has loaded, it takes it that nothing is stored.
    pub fn new(storage: Rc<dyn Storage>, set: &'static QuestionSet, vocabularies: &'static Vocabularies) -> Self {
        Store { storage, set, vocabularies, known: RefCell::default(), dear: Cell::new(false) }
    }

    /// A store for the favourites and own models, on the same storage.
    pub fn shelf(&self) -> ShelfStore {
        ShelfStore::new(self.storage.clone(), self.set, self.vocabularies)
    }

    /// The assessments beside the one in hand, on the same storage.
    pub fn collection(&self) -> Collection {
        Collection::new(self.storage.clone(), self.set, self.vocabularies)
    }

    /// Backups of all that is on the same storage.
    pub fn keeper(&self) -> Keeper {
        Keeper::new(self.storage.clone(), self.set, self.vocabularies)
    }

    /// Gets back what was saved: at the start, and again to take what another tab has stored since. A text that cannot
    /// be read is copied aside and offered, never thrown away.
    ///
    /// # Errors
    /// When the storage cannot be reached.
    pub fn load(&self) -> Result<Loaded, StorageError> {
        let text = self.storage.read(ASSESSMENT)?;
        let (saved, carried) = text.as_deref().and_then(|text| self.read(text)).unzip();
        self.know(text.clone(), saved.is_none());
        // When there is no room now, the next save tries again before it writes.
        let _ = self.make_safe();
        let mut asides = self.asides()?;
        if let Some(text) = text.filter(|_| self.dear.get()) {
            asides.push(Aside { key: ASSESSMENT.to_owned(), text, saved: None });
        }
        Ok(Loaded { saved, carried: carried.flatten(), asides })
    }

    /// Whether another tab has stored or removed the assessment since this store last read or wrote it. The app asks when
    /// the browser tells of a change; it may then [`load`](Store::load) what stands there now.
    pub fn is_overtaken(&self) -> bool {
        self.storage.read(ASSESSMENT).is_ok_and(|text| text != *self.known.borrow())
    }

    /// What another tab has stored in the meantime; nothing where it removed the assessment, or where it cannot be read.
    pub fn theirs(&self) -> Option<Saved> {
        self.storage.read(ASSESSMENT).ok().flatten().and_then(|text| self.read(&text)).map(|(saved, _)| saved)
    }

    /// Saves the assessment in hand.
    ///
    /// # Errors
    /// When another tab has stored or removed it in the meantime, when there is no room or the storage cannot be
    /// reached; what was saved before then stands.
    pub fn save(&self, saved: &Saved) -> Result<(), SaveError> {
        self.make_way()?;
        let text = envelope::write_saved(saved, self.set);
        self.storage.write(ASSESSMENT, &text)?;
        self.know(Some(text), false);
        Ok(())
    }

    /// Removes the saved assessment. Texts set aside stay.
    ///
    /// # Errors
    /// As those of [`save`](Store::save).
    pub fn forget(&self) -> Result<(), SaveError> {
        self.make_way()?;
        Ok(self.remove()?)
    }

    /// Keeps this tab's assessment in place of what another tab has stored, as the user wants it. What the other tab had
    /// is set aside. A blank assessment is removed, as there is nothing to keep.
    ///
    /// # Errors
    /// When there is no room or the storage cannot be reached; what the other tab had then stands, and the next save
    /// tries again.
    pub fn overwrite(&self, saved: &Saved) -> Result<(), SaveError> {
        if self.is_overtaken() {
            self.know(self.storage.read(ASSESSMENT)?, true);
        }
        if saved.assessment.is_blank() { self.forget() } else { self.save(saved) }
    }

    /// Removes a text that was set aside, once the user has it or does not want it: wherever it stands by now, for there
    /// may not have been room aside when it was found. Where another tab has removed it, nothing is left to do, and another
    /// text that stands in its place stays.
    ///
    /// # Errors
    /// When the storage cannot be reached.
    pub fn drop_aside(&self, aside: &Aside) -> Result<(), StorageError> {
        for same in self.asides()?.iter().filter(|other| other.text == aside.text) {
            self.storage.remove(&same.key)?;
        }
        for key in [SHELF, CATALOGUE] {
            if self.storage.read(key)?.is_some_and(|text| text == aside.text) {
                self.storage.remove(key)?;
            }
        }
        let is_gone = self.storage.read(ASSESSMENT)?.is_some_and(|text| text != aside.text);
        if aside.key == ASSESSMENT && !is_gone { self.remove() } else { Ok(()) }
    }

    /// Removes everything of the product's from the device, whichever tab has stored it: who clears a device that others
    /// use must not be stopped by a tab that is open.
    ///
    /// # Errors
    /// When the storage cannot be reached.
    pub fn clear(&self) -> Result<(), StorageError> {
        self.clear_kinds(|_| true)
    }

    /// Removes the assessment in hand, the settings and what was set aside, as [`clear`](Store::clear) does. Other assessments,
    /// favourites, own models and an organisation's catalogue stay.
    ///
    /// # Errors
    /// When the storage cannot be reached.
    pub fn clear_assessment(&self) -> Result<(), StorageError> {
        self.clear_kinds(|kind| !matches!(kind, Kept::Beside | Kept::Shelf | Kept::Catalogue))
    }

    fn clear_kinds(&self, goes: fn(Kept) -> bool) -> Result<(), StorageError> {
        self.remove()?;
        for key in self.storage.keys()? {
            if kept_under(&key).is_some_and(goes) {
                self.storage.remove(&key)?;
            }
        }
        Ok(())
    }

    /// What there is of the product's on the device, with the number of characters of each text.
    ///
    /// # Errors
    /// When the storage cannot be reached.
    pub fn kept(&self) -> Result<Vec<(Kept, usize)>, StorageError> {
        let mut kept = Vec::new();
        for key in sorted_by(self.storage.keys()?, String::cmp) {
            if let Some((kind, text)) = kept_under(&key).zip(self.storage.read(&key)?) {
                kept.push((kind, text.chars().count()));
            }
        }
        Ok(kept)
    }

    /// The user's settings; the defaults where none can be read.
    pub fn settings(&self) -> Settings {
        let text = self.storage.read(SETTINGS).ok().flatten();
        text.and_then(|text| envelope::read_settings(&text).ok()).unwrap_or_default()
    }

    /// Keeps the user's settings.
    ///
    /// # Errors
    /// When there is no room or the storage cannot be reached.
    pub fn save_settings(&self, settings: Settings) -> Result<(), StorageError> {
        self.storage.write(SETTINGS, &envelope::write_settings(settings))
    }

    /// Makes sure that the assessment's key may be written: that nobody else has since this store last did, and that what
    /// stands there is safe.
    ///
    /// Nothing of the same process can come between this look and the write after it: both are one piece of work. But a
    /// browser may run two tabs in two processes, and then each sees what the other writes a moment later. Two changes
    /// within that moment would pass each other, and the later one would win; no user makes both.
    fn make_way(&self) -> Result<(), SaveError> {
        if self.storage.read(ASSESSMENT)? != *self.known.borrow() {
            return Err(SaveError::Overtaken);
        }
        Ok(self.make_safe()?)
    }

    /// Copies the known text aside if it is dear, unless the same text is there already.
    fn make_safe(&self) -> Result<(), StorageError> {
        let known = self.known.borrow();
        if let Some(text) = known.as_ref().filter(|_| self.dear.get()) {
            set_aside(&*self.storage, text)?;
        }
        self.dear.set(false);
        Ok(())
    }

    /// Notes what stands under the assessment's key, and whether it must be set aside before anything goes over it.
    fn know(&self, text: Option<String>, dear: bool) {
        *self.known.borrow_mut() = text;
        self.dear.set(dear);
    }

    /// Removes the assessment's text.
    fn remove(&self) -> Result<(), StorageError> {
        self.storage.remove(ASSESSMENT)?;
        self.know(None, false);
        Ok(())
    }

    fn read(&self, text: &str) -> Option<(Saved, Option<Carried>)> {
        envelope::read_saved(text, self.set, self.vocabularies).ok()
    }

    /// The texts that were set aside.
    ///
    /// # Errors
    /// When the storage cannot be reached.
    pub fn asides(&self) -> Result<Vec<Aside>, StorageError> {
        let asides = set_aside_before(&*self.storage)?.into_iter();
        Ok(asides.map(|(key, text)| Aside { key, saved: self.read(&text).map(|(saved, _)| saved), text }).collect())
    }
}

/// Copies a text aside, unless the same text is there already.
pub(in crate::core) fn set_aside(storage: &dyn Storage, text: &str) -> Result<(), StorageError> {
    let asides = set_aside_before(storage)?;
    if asides.iter().any(|(_, aside)| aside == text) {
        return Ok(());
    }
    let is_free = |key: &String| asides.iter().all(|(taken, _)| taken != key);
    let free = (1..).map(|number| format!("{ASIDE}{number}")).find(is_free);
    storage.write(&free.unwrap_or_default(), text)
}

/// The texts that were set aside, and their keys.
fn set_aside_before(storage: &dyn Storage) -> Result<Vec<(String, String)>, StorageError> {
    let mut keys = storage.keys()?;
    keys.retain(|key| key.starts_with(ASIDE));
    let read = |key: String| Ok(storage.read(&key)?.map(|text| (key, text)));
    sorted_by(keys, String::cmp).into_iter().filter_map(|key| read(key).transpose()).collect()
}

/// What a key's text is, if it is the product's.
pub fn kept_under(key: &str) -> Option<Kept> {
    match key {
        ASSESSMENT => Some(Kept::Assessment),
        SETTINGS => Some(Kept::Settings),
        SHELF => Some(Kept::Shelf),
        CATALOGUE => Some(Kept::Catalogue),
        BACKUP => Some(Kept::Backup),
        _ if key.starts_with(BESIDE) => Some(Kept::Beside),
        _ => key.starts_with(ASIDE).then_some(Kept::Aside),
    }
}
