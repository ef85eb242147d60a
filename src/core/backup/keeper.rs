//! Making backups of a device and taking them back.

use super::{Backup, Last, goes_along};
use crate::core::assessment::Date;
use crate::core::question_set::QuestionSet;
use crate::core::shelf::{read_shelf, write_shelf};
use crate::core::storage::{BACKUP, Collection, Kept, Storage, StorageError, kept_under, read_kept, set_aside};
use crate::core::vocabulary::Vocabularies;
use std::collections::BTreeMap;
use std::rc::Rc;

/// How a backup is taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// What is on the device stays, and what it does not have comes in.
    Merge,
    /// What is on the device gives way.
    Replace,
}

/// Makes and takes backups, on a storage.
pub struct Keeper {
    storage: Rc<dyn Storage>,
    set: &'static QuestionSet,
    terms: &'static Vocabularies,
}

impl Keeper {
    /// A keeper on a storage.
    pub fn new(storage: Rc<dyn Storage>, set: &'static QuestionSet, terms: &'static Vocabularies) -> Self {
        Keeper { storage, set, terms }
    }

    /// Everything that the device keeps now.
    ///
    /// # Errors
    /// When the storage cannot be reached.
    pub fn now(&self, date: Option<Date>) -> Result<Backup, StorageError> {
        let mut texts = BTreeMap::new();
        for key in self.storage.keys()?.into_iter().filter(|key| goes_along(key)) {
            if let Some(text) = self.storage.read(&key)? {
                texts.insert(key, text);
            }
        }
        Ok(Backup { date, texts })
    }

    /// The last backup that was made of this device, as far as it is known.
    pub fn last(&self) -> Option<Last> {
        self.storage.read(BACKUP).ok().flatten().as_deref().and_then(Last::read)
    }

    /// Notes that a backup was made.
    ///
    /// # Errors
    /// When there is no room or the storage cannot be reached; then there is a reminder too many.
    pub fn note(&self, backup: &Backup) -> Result<(), StorageError> {
        self.storage.write(BACKUP, &Last::of(backup).write())
    }

    /// Takes a backup back, and gives what the device had before, which [`Way::Replace`] brings back.
    ///
    /// # Errors
    /// When there is no room or the storage cannot be reached; what the device had is put back as far as the storage lets it be.
    pub fn take(&self, backup: &Backup, way: Way) -> Result<Backup, StorageError> {
        let before = self.now(None)?;
        let taken = match way {
            Way::Merge => self.merge(backup),
            Way::Replace => self.put(backup),
        };
        if let Err(error) = taken {
            self.put(&before)?;
            return Err(error);
        }
        Ok(before)
    }

    /// Puts exactly these texts on the device.
    fn put(&self, backup: &Backup) -> Result<(), StorageError> {
        for key in self.storage.keys()?.into_iter().filter(|key| goes_along(key)) {
            if !backup.texts.contains_key(&key) {
                self.storage.remove(&key)?;
            }
        }
        // What gets shorter goes first, so that there is room for what gets longer.
        let units = |text: &str| text.encode_utf16().count();
        let length = |key: &String| self.storage.read(key).ok().flatten().map_or(0, |text| units(&text));
        let mut texts: Vec<(&String, &String)> = backup.texts.iter().collect();
        texts.sort_by_key(|(key, text)| units(text) > length(key));
        // One that finds no room keeps none of the others out.
        let written = texts.into_iter().map(|(key, text)| self.storage.write(key, text));
        written.fold(Ok(()), Result::and)
    }

    fn merge(&self, backup: &Backup) -> Result<(), StorageError> {
        let collection = Collection::new(self.storage.clone(), self.set, self.terms);
        for (key, text) in &backup.texts {
            let Some(kept) = kept_under(key) else { continue };
            let here = self.storage.read(key)?;
            if here.as_ref() == Some(text) {
                continue;
            }
            match kept {
                Kept::Assessment | Kept::Beside => match read_kept(text, self.set, self.terms) {
                    None => set_aside(&*self.storage, text)?,
                    Some((saved, archived)) => {
                        let is_here = |known: &String| {
                            read_kept(known, self.set, self.terms)
                                .is_some_and(|(known, _)| known.assessment == saved.assessment)
                        };
                        let now = self.now(None)?;
                        let mut assessments = now
                            .texts
                            .iter()
                            .filter(|(key, _)| matches!(kept_under(key), Some(Kept::Assessment | Kept::Beside)));
                        if !assessments.any(|(_, known)| is_here(known)) {
                            if kept == Kept::Assessment && here.is_none() {
                                self.storage.write(key, text)?;
                            } else {
                                collection.add(&saved, archived)?;
                            }
                        }
                    }
                },
                Kept::Shelf => self.merge_shelf(key, here, text)?,
                // The device's own stay.
                Kept::Catalogue | Kept::Settings if here.is_some() => {}
                Kept::Catalogue | Kept::Settings => self.storage.write(key, text)?,
                Kept::Aside => set_aside(&*self.storage, text)?,
                Kept::Backup => {}
            }
        }
        Ok(())
    }

    fn merge_shelf(&self, key: &str, here: Option<String>, text: &str) -> Result<(), StorageError> {
        let read = |text: &str| read_shelf(text.as_bytes(), self.set, self.terms, &|_| false).ok();
        let Some(here) = here else { return self.storage.write(key, text) };
        match (read(&here), read(text)) {
            (Some(mut shelf), Some(added)) => {
                shelf.add(added);
                self.storage.write(key, &write_shelf(&shelf, self.set, self.terms))
            }
            _ => set_aside(&*self.storage, text),
        }
    }
}
