//! Backups of everything that is on the device.

use super::{Saving, Session};
use crate::core::backup::{Backup, Keeper, Way};
use crate::core::storage::{SaveError, StorageError, Store};
use crate::i18n::Texts;
use crate::platform;
use leptos::prelude::*;

impl Session {
    /// Makes and takes backups.
    pub fn keeper(self) -> Keeper {
        self.store.with_value(Store::keeper)
    }

    /// Whether everything that is shown stands on the device, too.
    fn is_all_kept(self) -> bool {
        let failed = self.notices.with_untracked(|notices| matches!(notices.saving, Saving::Failed(_)));
        self.lasting && !failed && self.changes.with_value(Vec::is_empty)
    }

    /// Hands everything that is on the device to the user as a file. Tells whether there was one and the browser took it: what
    /// could not be kept would not be in it.
    pub fn save_backup(self, texts: &Texts) -> bool {
        if !self.is_all_kept() {
            return false;
        }
        let Ok(backup) = self.keeper().now(platform::today()) else { return false };
        let date = backup.date.map(|date| date.to_string()).unwrap_or_default();
        let saved =
            platform::download(&format!("{}-{date}.json", texts.backup.file_name), "application/json", &backup.write());
        if saved {
            // Where it cannot be noted there is a reminder too many.
            let _ = self.keeper().note(&backup);
        }
        saved
    }

    /// Takes a backup back, and gives what the device had before.
    ///
    /// # Errors
    /// When what is in hand is not kept, because another tab has changed it or nothing can be kept; when there is no room. Then
    /// the device is as it was.
    pub fn take_backup(self, backup: &Backup, way: Way) -> Result<Backup, SaveError> {
        if let Saving::Failed(error) = self.notices.with_untracked(|notices| notices.saving) {
            return Err(error);
        }
        if !self.is_all_kept() {
            return Err(StorageError::Blocked.into());
        }
        if self.store.with_value(Store::is_overtaken) {
            return Err(SaveError::Overtaken);
        }
        let before = self.keeper().take(backup, way)?;
        // Another language or wording builds the page anew, and what the device had stands nowhere else.
        self.before.set_value(Some(before.write()));
        self.look_again();
        Ok(before)
    }

    /// Shows what the device has now.
    fn look_again(self) {
        if let Ok(loaded) = self.store.with_value(Store::load) {
            let saved = loaded.saved.unwrap_or_default();
            self.taken.set_value(Some(saved.clone()));
            self.saved.set(saved);
            self.notices.update(|notices| {
                notices.asides = loaded.asides;
                notices.saving = Saving::Idle;
                notices.message = None;
                notices.undo = None;
            });
        }
        self.settings.set(self.store.with_value(Store::settings));
        if self.shelves.with_untracked(Option::is_some) {
            self.changes.update_value(Vec::clear);
            self.load_shelf();
        }
    }
}
