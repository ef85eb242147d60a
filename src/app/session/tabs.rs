//! Other tabs on the same assessment. What they store is taken over where nothing is being written, and offered where
//! something is; the store itself writes over nothing that it has not read.

use super::{Message, Saving, Session};
use crate::core::route::Route;
use crate::core::storage::{Kept, SaveError, Store, kept_under};
use leptos::prelude::*;

impl Session {
    /// Looks whether another tab has changed the assessment or the shelf: what stands under a key, or anything.
    pub fn look_at_other_tabs(self, key: Option<&str>) {
        let is_shelf = key.is_none_or(|key| matches!(kept_under(key), Some(Kept::Shelf | Kept::Catalogue)));
        if let Some(follow) = self.follow_shelf.get_value().filter(|_| is_shelf) {
            follow(self);
        }
        if !self.store.with_value(Store::is_overtaken) {
            return;
        }
        let theirs = self.store.with_value(Store::theirs).unwrap_or_default();
        let same = self.peek(|mine| *mine == theirs.assessment);
        let page = self.shown.get_untracked();
        let writes = page.is_some_and(|(_, page)| {
            matches!(page, Route::Setup | Route::Question(_) | Route::Review | Route::Result | Route::Plan)
        });
        let saving = self.notices.with_untracked(|notices| notices.saving);
        if same {
            // Only the place in the walk differs, and each tab has its own; or the other tab took its change back.
            let known = self.store.with_value(Store::load).is_ok();
            if known && saving == Saving::Failed(SaveError::Overtaken) {
                self.note_saving(Saving::Saved);
            }
        } else if writes || matches!(saving, Saving::Failed(_)) {
            // What could not be kept stands nowhere else.
            self.note_saving(Saving::Failed(SaveError::Overtaken));
        } else {
            // Nobody asked for it, so what could be undone still can.
            let undo = self.notices.with_untracked(|notices| notices.undo.clone());
            self.take_over();
            self.notices.update(|notices| notices.undo = undo);
        }
    }

    /// Shows what another tab has stored, in place of what is here; that can be undone.
    pub fn show_newer(self) {
        if self.take_over() {
            self.tell(Some(Message::Newer));
        }
    }

    /// Keeps what is here, in place of what another tab has stored; that is set aside.
    pub fn keep_this(self) {
        let kept = self.store.with_value(|store| store.overwrite(&self.saved.get_untracked()));
        self.note_saving(kept.map_or_else(Saving::Failed, |()| Saving::Saved));
        if let Ok(loaded) = self.store.with_value(Store::load) {
            self.notices.update(|notices| notices.asides = loaded.asides);
        }
    }

    fn take_over(self) -> bool {
        match self.store.with_value(Store::load) {
            Ok(loaded) => {
                let theirs = loaded.saved.unwrap_or_default();
                self.taken.set_value(Some(theirs.clone()));
                self.replace(theirs);
                self.notices.update(|notices| {
                    notices.asides = loaded.asides;
                    notices.saving = Saving::Idle;
                });
                true
            }
            Err(error) => {
                self.note_saving(Saving::Failed(error.into()));
                false
            }
        }
    }
}
