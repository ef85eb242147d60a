//! What the product keeps, and how it gets it back. Nothing that cannot be read is ever overwritten before it is safe aside.

use super::{Storage, StorageError, envelope};
use crate::core::assessment::Assessment;
use crate::core::locale::Locale;
use crate::core::order::sorted_by;
use crate::core::question_set::QuestionSet;
use crate::core::vocabulary::Vocabularies;
use std::cell::RefCell;
use std::rc::Rc;

const ASSESSMENT: &str = "osallisuuspeili.assessment";
const SETTINGS: &str = "osallisuuspeili.settings";
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

/// A stored text that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// The key under which it stands.
    pub key: String,
    /// The text as it was.
    pub text: String,
}

/// What a stored text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// The assessment in hand.
    Assessment,
    /// The user's own settings.
    Settings,
    /// A text that could not be read.
    Aside,
}

/// What was found on the device.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    /// The saved assessment, if there was one.
    pub saved: Option<Saved>,
    /// The texts that could not be read, now or before.
    pub asides: Vec<Aside>,
}

/// Loads and saves through a [`Storage`].
pub struct Store {
    storage: Rc<dyn Storage>,
    set: &'static QuestionSet,
    vocabularies: &'static Vocabularies,
    /// An unreadable text for which there was no room aside yet. No save goes over it.
    unsafe_text: RefCell<Option<String>>,
}

impl Store {
    /// A store on a storage.
    pub fn new(storage: Rc<dyn Storage>, set: &'static QuestionSet, vocabularies: &'static Vocabularies) -> Self {
        Store { storage, set, vocabularies, unsafe_text: RefCell::default() }
    }

    /// Gets back what was saved. A text that cannot be read is copied aside and offered, never thrown away.
    ///
    /// # Errors
    /// When the storage cannot be reached.
    pub fn load(&self) -> Result<Loaded, StorageError> {
        let mut saved = None;
        if let Some(text) = self.storage.read(ASSESSMENT)? {
            match envelope::read_saved(&text, self.set, self.vocabularies) {
                Ok(found) => saved = Some(found),
                Err(envelope::Unreadable) => {
                    *self.unsafe_text.borrow_mut() = Some(text);
                    // When there is no room now, the next save tries again before it writes.
                    let _ = self.make_safe();
                }
            }
        }
        let mut asides = self.asides()?;
        if let Some(text) = self.unsafe_text.borrow().clone() {
            asides.push(Aside { key: ASSESSMENT.to_owned(), text });
        }
        Ok(Loaded { saved, asides })
    }

    /// Saves the assessment in hand.
    ///
    /// # Errors
    /// When there is no room or the storage cannot be reached; what was saved before then stands.
    pub fn save(&self, saved: &Saved) -> Result<(), StorageError> {
        self.make_safe()?;
        self.storage.write(ASSESSMENT, &envelope::write_saved(saved, self.set))
    }

    /// Removes the saved assessment. Texts set aside stay.
    ///
    /// # Errors
    /// When the storage cannot be reached.
    pub fn forget(&self) -> Result<(), StorageError> {
        self.make_safe()?;
        self.storage.remove(ASSESSMENT)
    }

    /// Removes a text that was set aside, once the user has it or does not want it.
    ///
    /// # Errors
    /// When the storage cannot be reached.
    pub fn drop_aside(&self, aside: &Aside) -> Result<(), StorageError> {
        if aside.key == ASSESSMENT {
            *self.unsafe_text.borrow_mut() = None;
        }
        self.storage.remove(&aside.key)
    }

    /// Removes everything of the product's from the device.
    ///
    /// # Errors
    /// When the storage cannot be reached.
    pub fn clear(&self) -> Result<(), StorageError> {
        *self.unsafe_text.borrow_mut() = None;
        for key in self.storage.keys()? {
            if kind(&key).is_some() {
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
            if let Some((kind, text)) = kind(&key).zip(self.storage.read(&key)?) {
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

    /// Copies an unreadable text aside, unless the same text is there already.
    fn make_safe(&self) -> Result<(), StorageError> {
        let Some(text) = self.unsafe_text.borrow().clone() else { return Ok(()) };
        let asides = self.asides()?;
        if !asides.iter().any(|aside| aside.text == text) {
            let free = (1..).map(|number| format!("{ASIDE}{number}")).find(|key| asides.iter().all(|a| a.key != *key));
            self.storage.write(&free.unwrap_or_default(), &text)?;
        }
        *self.unsafe_text.borrow_mut() = None;
        Ok(())
    }

    fn asides(&self) -> Result<Vec<Aside>, StorageError> {
        let mut keys = self.storage.keys()?;
        keys.retain(|key| key.starts_with(ASIDE));
        keys = sorted_by(keys, String::cmp);
        let read = |key: String| Ok(self.storage.read(&key)?.map(|text| Aside { key, text }));
        keys.into_iter().filter_map(|key| read(key).transpose()).collect()
    }
}

/// What a key's text is, if it is the product's.
fn kind(key: &str) -> Option<Kept> {
    match key {
        ASSESSMENT => Some(Kept::Assessment),
        SETTINGS => Some(Kept::Settings),
        _ => key.starts_with(ASIDE).then_some(Kept::Aside),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::assessment::{Answer, Level};
    use crate::core::storage::MemoryStorage;
    use proptest::prelude::*;

    fn store(storage: &Rc<MemoryStorage>) -> Store {
        let (set, vocabularies) = (QuestionSet::shared(), Vocabularies::shared());
        Store::new(storage.clone(), set, vocabularies)
    }

    fn answered(note: &str) -> Saved {
        let mut assessment = Assessment { title: "Kahvila".into(), ..Assessment::default() };
        assessment.respond(&"q01".into(), |response| {
            response.answer = Level::new(3).map(Answer::Level);
            response.note = note.to_owned();
        });
        Saved { assessment, place: Some("question/?id=q02".into()) }
    }

    #[test]
    fn what_was_saved_comes_back() {
        let storage = Rc::new(MemoryStorage::default());
        assert_eq!(store(&storage).load().unwrap(), Loaded { saved: None, asides: vec![] });
        store(&storage).save(&answered("a")).unwrap();
        assert_eq!(store(&storage).load().unwrap().saved, Some(answered("a")));
        store(&storage).forget().unwrap();
        assert_eq!(store(&storage).load().unwrap().saved, None);
    }

    #[test]
    fn what_cannot_be_read_is_set_aside_before_the_first_write() {
        #[track_caller]
        fn case(text: &str) {
            let storage = Rc::new(MemoryStorage::default());
            storage.write(ASSESSMENT, text).unwrap();
            let first = store(&storage);
            let asides = first.load().unwrap().asides;
            assert_eq!(asides.iter().map(|a| a.text.as_str()).collect::<Vec<_>>(), [text]);
            // Looking again makes no second copy.
            assert_eq!(store(&storage).load().unwrap().asides, asides);
            first.save(&answered("b")).unwrap();
            let loaded = store(&storage).load().unwrap();
            assert_eq!((loaded.saved, loaded.asides.as_slice()), (Some(answered("b")), asides.as_slice()));
            first.drop_aside(&asides[0]).unwrap();
            assert_eq!(store(&storage).load().unwrap().asides, []);
        }
        case("{\"version\":1,\"assess");
        case("{\"version\":2,\"assessment\":{}}");
        case("{\"version\":1,\"assessment\":{\"format\":\"osallisuuspeili/assessment\",\"version\":9}}");
        case("");
        case("null");
    }

    #[test]
    fn without_room_aside_nothing_is_overwritten() {
        // Room for what is saved in place of the damaged text, but not beside it.
        let damaged = "damaged, but dear ".repeat(200);
        let storage = Rc::new(MemoryStorage::with_room(damaged.len() + 1000));
        storage.write(ASSESSMENT, &damaged).unwrap();
        let store = store(&storage);
        assert_eq!(store.load().unwrap().asides.len(), 1);
        assert_eq!(store.save(&answered("c")), Err(StorageError::Full));
        assert_eq!(store.forget(), Err(StorageError::Full));
        assert_eq!(storage.read(ASSESSMENT).unwrap(), Some(damaged));
    }

    #[test]
    fn a_full_storage_keeps_what_it_had() {
        let storage = Rc::new(MemoryStorage::with_room(1000));
        store(&storage).save(&answered("short")).unwrap();
        assert_eq!(store(&storage).save(&answered(&"long ".repeat(300))), Err(StorageError::Full));
        assert_eq!(store(&storage).load().unwrap().saved, Some(answered("short")));
    }

    #[test]
    fn clearing_leaves_other_programs_alone() {
        let storage = Rc::new(MemoryStorage::default());
        for key in [ASSESSMENT, SETTINGS, "osallisuuspeili.aside.1", "another"] {
            storage.write(key, "x").unwrap();
        }
        store(&storage).clear().unwrap();
        assert_eq!(storage.keys().unwrap(), ["another"]);
    }

    #[test]
    fn settings_come_back_and_damaged_ones_are_defaults() {
        let storage = Rc::new(MemoryStorage::default());
        let settings = Settings { locale: Some(Locale::Sv), plain: true, shortcuts: true };
        store(&storage).save_settings(settings).unwrap();
        assert_eq!(store(&storage).settings(), settings);
        storage.write(SETTINGS, "{").unwrap();
        assert_eq!(store(&storage).settings(), Settings::default());
    }

    proptest! {
        #[test]
        fn no_stored_settings_make_the_reader_panic(text in "\\PC{0,60}|\\{\"version\":1,\"(locale|plain)\":[a-z\"]{0,5}\\}") {
            let storage = Rc::new(MemoryStorage::default());
            storage.write(SETTINGS, &text).unwrap();
            let settings = store(&storage).settings();
            store(&storage).save_settings(settings).unwrap();
            prop_assert_eq!(store(&storage).settings(), settings);
        }

        #[test]
        fn no_stored_text_is_ever_lost(text in "\\PC{0,200}") {
            let storage = Rc::new(MemoryStorage::default());
            storage.write(ASSESSMENT, &text).unwrap();
            let store = store(&storage);
            let loaded = store.load().unwrap();
            store.save(&answered("d")).unwrap();
            prop_assert!(loaded.saved.is_some() || storage.keys().unwrap().iter().any(|key| storage.read(key).unwrap().as_deref() == Some(&text)));
        }
    }
}
