//! Keeping assessments beside the one in hand.

use super::store::{BESIDE, kept_under};
use super::{Kept, Saved, Storage, StorageError, envelope};
use crate::core::question_set::QuestionSet;
use crate::core::vocabulary::Vocabularies;
use std::rc::Rc;

/// An assessment that is kept beside the one in hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    /// The key under which it stands, for as long as it is kept.
    pub key: String,
    /// The assessment; nothing where the text cannot be read, which then stays as it is.
    pub saved: Option<Saved>,
    /// The users are done with it.
    pub archived: bool,
    /// Its place in the order in which they were put there.
    number: u32,
}

/// The assessments beside the one in hand, each under a key of its own, so that two tabs that change different ones never
/// meet. Nothing is remembered between calls: another tab may have changed what is there.
pub struct Collection {
    storage: Rc<dyn Storage>,
    set: &'static QuestionSet,
    terms: &'static Vocabularies,
}

impl Collection {
    /// A collection on a storage.
    pub fn new(storage: Rc<dyn Storage>, set: &'static QuestionSet, terms: &'static Vocabularies) -> Self {
        Collection { storage, set, terms }
    }

    /// All of them, in the order in which they were put there.
    ///
    /// # Errors
    /// When the storage cannot be reached.
    pub fn all(&self) -> Result<Vec<Beside>, StorageError> {
        let mut all = Vec::new();
        for key in self.storage.keys()? {
            if kept_under(&key) == Some(Kept::Beside) {
                all.extend(self.get(&key)?);
            }
        }
        all.sort_by(|one, other| (one.number, &one.key).cmp(&(other.number, &other.key)));
        Ok(all)
    }

    /// The one that stands under a key, if there still is one.
    ///
    /// # Errors
    /// When the storage cannot be reached.
    pub fn get(&self, key: &str) -> Result<Option<Beside>, StorageError> {
        let number = key.strip_prefix(BESIDE).and_then(|number| number.parse().ok()).unwrap_or(u32::MAX);
        let beside = |text: String| {
            let (saved, archived) = envelope::read_beside(&text, self.set, self.terms).ok().unzip();
            Beside { key: key.to_owned(), saved, archived: archived.unwrap_or_default(), number }
        };
        Ok(self.storage.read(key)?.map(beside))
    }

    /// The text under a key as it stands there, for who wants to save what cannot be read.
    ///
    /// # Errors
    /// When the storage cannot be reached.
    pub fn text(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.storage.read(key)
    }

    /// Puts an assessment there, after all others, and gives its key.
    ///
    /// # Errors
    /// When there is no room or the storage cannot be reached; then nothing has changed.
    pub fn add(&self, saved: &Saved, archived: bool) -> Result<String, StorageError> {
        let numbers = self.all()?.into_iter().map(|beside| beside.number).filter(|number| *number < u32::MAX);
        let after = numbers.max().unwrap_or_default().saturating_add(1);
        let mut key = String::new();
        for number in (after..=u32::MAX).chain(1..after) {
            key = format!("{BESIDE}{number}");
            if self.storage.read(&key)?.is_none() {
                break;
            }
        }
        self.storage.write(&key, &envelope::write_beside(saved, archived, self.set))?;
        Ok(key)
    }

    /// Changes one of them as it stands now. Tells whether it still was there and could be read.
    ///
    /// # Errors
    /// As those of [`add`](Collection::add).
    pub fn change(&self, key: &str, change: impl FnOnce(&mut Saved, &mut bool)) -> Result<bool, StorageError> {
        let Some(Beside { saved: Some(mut saved), mut archived, .. }) = self.get(key)? else { return Ok(false) };
        change(&mut saved, &mut archived);
        self.storage.write(key, &envelope::write_beside(&saved, archived, self.set))?;
        Ok(true)
    }

    /// Removes one of them, and gives the text that stood there.
    ///
    /// # Errors
    /// When the storage cannot be reached.
    pub fn remove(&self, key: &str) -> Result<Option<String>, StorageError> {
        let text = self.storage.read(key)?;
        self.storage.remove(key)?;
        Ok(text)
    }

    /// Puts a text back that was removed from under a key; where another one stands there by now, under a free one.
    ///
    /// # Errors
    /// As those of [`add`](Collection::add).
    pub fn put_back(&self, key: &str, text: &str) -> Result<(), StorageError> {
        if self.storage.read(key)?.is_none() {
            return self.storage.write(key, text);
        }
        match envelope::read_beside(text, self.set, self.terms) {
            Ok((saved, archived)) => self.add(&saved, archived).map(drop),
            Err(_) => super::store::set_aside(&*self.storage, text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::assessment::Assessment;
    use crate::core::storage::MemoryStorage;
    use proptest::prelude::*;

    fn collection(storage: &Rc<MemoryStorage>) -> Collection {
        Collection::new(storage.clone(), QuestionSet::shared(), Vocabularies::shared())
    }

    fn saved(title: &str) -> Saved {
        Saved { assessment: Assessment { title: title.to_owned(), ..Assessment::default() }, place: None }
    }

    fn titles(all: &[Beside]) -> Vec<String> {
        all.iter()
            .map(|beside| beside.saved.as_ref().map_or("?".to_owned(), |saved| saved.assessment.title.clone()))
            .collect()
    }

    #[test]
    fn they_stand_in_the_order_in_which_they_came() {
        let storage = Rc::new(MemoryStorage::default());
        let (one, other) = (collection(&storage), collection(&storage));
        for number in 1..=11 {
            let tab = if number % 2 == 0 { &one } else { &other };
            tab.add(&saved(&number.to_string()), false).unwrap();
        }
        let expected: Vec<String> = (1..=11).map(|number| number.to_string()).collect();
        assert_eq!(titles(&one.all().unwrap()), expected);
        assert_eq!(kept_under(&one.all().unwrap()[0].key), Some(Kept::Beside));
    }

    #[test]
    fn nothing_is_written_over_even_at_the_last_number() {
        let storage = Rc::new(MemoryStorage::default());
        let collection = collection(&storage);
        storage.write(&format!("{BESIDE}{}", u32::MAX - 1), "{}").unwrap();
        for _ in 0..3 {
            collection.add(&saved("a"), false).unwrap();
        }
        assert_eq!(collection.all().unwrap().len(), 4);
    }

    #[test]
    fn what_was_removed_comes_back_to_its_place() {
        let storage = Rc::new(MemoryStorage::default());
        let collection = collection(&storage);
        let keys = ["a", "b", "c"].map(|title| collection.add(&saved(title), title == "b").unwrap());
        let before = collection.all().unwrap();
        let text = collection.remove(&keys[1]).unwrap().unwrap();
        assert_eq!(titles(&collection.all().unwrap()), ["a", "c"]);
        assert!(!collection.change(&keys[1], |_, _| unreachable!()).unwrap());
        collection.put_back(&keys[1], &text).unwrap();
        assert_eq!(collection.all().unwrap(), before);
        // Its place may have been taken; both stay.
        let last = collection.remove(&keys[2]).unwrap().unwrap();
        assert_eq!(collection.add(&saved("d"), false).unwrap(), keys[2]);
        collection.put_back(&keys[2], &last).unwrap();
        assert_eq!(titles(&collection.all().unwrap()), ["a", "b", "d", "c"]);
    }

    #[test]
    fn what_cannot_be_read_stays_as_it_is() {
        let storage = Rc::new(MemoryStorage::default());
        let collection = collection(&storage);
        let key = format!("{BESIDE}7");
        storage.write(&key, "{\"version\": 9}").unwrap();
        let all = collection.all().unwrap();
        assert_eq!((all.len(), &all[0].saved), (1, &None));
        assert!(!collection.change(&key, |_, _| unreachable!()).unwrap());
        assert_eq!(collection.add(&saved("a"), false).unwrap(), format!("{BESIDE}8"));
        assert_eq!(collection.text(&key).unwrap().unwrap(), "{\"version\": 9}");
    }

    #[test]
    fn where_there_is_no_room_nothing_changes() {
        let storage = Rc::new(MemoryStorage::with_room(700));
        let collection = collection(&storage);
        let key = collection.add(&saved("a"), false).unwrap();
        let before = collection.all().unwrap();
        let long = "a".repeat(700);
        assert_eq!(collection.add(&saved(&long), false), Err(StorageError::Full));
        assert!(collection.change(&key, |saved, _| saved.assessment.title = long).is_err());
        assert_eq!(collection.all().unwrap(), before);
    }

    proptest! {
        #[test]
        fn whatever_is_stored_is_listed_and_stays(texts in prop::collection::btree_map("[0-9a-z]{0,3}", "\\PC{0,30}", 0..5)) {
            let storage = Rc::new(MemoryStorage::default());
            for (name, text) in &texts {
                storage.write(&format!("{BESIDE}{name}"), text).unwrap();
            }
            let collection = collection(&storage);
            let key = collection.add(&saved("new"), true).unwrap();
            prop_assert!(!texts.contains_key(&key[BESIDE.len()..]));
            prop_assert_eq!(collection.all().unwrap().len(), texts.len() + 1);
            for (name, text) in &texts {
                let stands = collection.text(&format!("{BESIDE}{name}")).unwrap();
                prop_assert_eq!(stands.as_ref(), Some(text));
            }
        }
    }
}
