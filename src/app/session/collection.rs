//! Several assessments: putting the one in hand beside, and taking another one.

use super::{Saving, Session};
use crate::core::assessment::Assessment;
use crate::core::storage::{Collection, SaveError, Saved, StorageError, Store};
use leptos::prelude::*;

impl Session {
    /// The assessments beside the one in hand.
    pub fn collection(self) -> Collection {
        self.store.with_value(Store::collection)
    }

    /// Puts the assessment in hand beside, and takes another in its place, which may be a blank one. Nothing has changed where
    /// that fails.
    ///
    /// # Errors
    /// When another tab has changed the assessment in hand, when there is no room or nothing is kept.
    pub fn put_beside(self, next: Saved) -> Result<(), SaveError> {
        if !self.lasting {
            return Err(StorageError::Blocked.into());
        }
        if self.store.with_value(Store::is_overtaken) {
            self.note_saving(Saving::Failed(SaveError::Overtaken));
            return Err(SaveError::Overtaken);
        }
        let (collection, hand) = (self.collection(), self.saved.get_untracked());
        let key = if hand.assessment.is_blank() { None } else { Some(collection.add(&hand, false)?) };
        let kept = self.store.with_value(|store| match next.assessment.is_blank() {
            true => store.forget(),
            false => store.save(&next),
        });
        if let (Err(error), Some(key)) = (kept, key) {
            // It still stands where it stood.
            collection.remove(&key)?;
            return Err(error);
        }
        kept?;
        self.taken.set_value(Some(next.clone()));
        self.saved.set(next);
        self.notices.update(|notices| {
            notices.saving = Saving::Idle;
            notices.message = None;
            notices.undo = None;
        });
        Ok(())
    }

    /// Takes an assessment in hand that is kept beside, and puts the one in hand there. Tells whether it still was there.
    ///
    /// # Errors
    /// As those of [`put_beside`](Session::put_beside).
    pub fn take_in_hand(self, key: &str) -> Result<bool, SaveError> {
        let Some(saved) = self.collection().get(key)?.and_then(|beside| beside.saved) else { return Ok(false) };
        self.put_beside(saved)?;
        // Only now that it is kept in hand; until then it stands twice.
        self.collection().remove(key)?;
        Ok(true)
    }

    /// Begins another round of an activity, or its copy, and puts the one in hand beside.
    ///
    /// # Errors
    /// As those of [`put_beside`](Session::put_beside).
    pub fn begin(self, assessment: Assessment) -> Result<(), SaveError> {
        self.put_beside(Saved { assessment, place: None })
    }
}
