//! Values that outlive the pages that read them.

use leptos::prelude::*;

/// A value of the session's. It is read and changed like a signal, but whoever reads it on a part of the page is forgotten
/// with that part: a signal would keep word of each reader for as long as it lives itself, some ten kilobytes a page, and tell
/// all of them of every change.
pub struct Lasting<T: 'static> {
    value: StoredValue<T>,
    /// What readers here wait for.
    here: Trigger,
    /// What readers wait for: those around all pages, and those on each part that is shown.
    parts: StoredValue<Vec<Trigger>>,
}

impl<T> Clone for Lasting<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Lasting<T> {}

impl<T: Send + Sync> Lasting<T> {
    /// A value.
    pub fn new(value: T) -> Self {
        let here = Trigger::new();
        Lasting { value: StoredValue::new(value), here, parts: StoredValue::new(vec![here]) }
    }

    /// The same value, for the readers on the part that is being built.
    #[must_use]
    pub fn for_part(self) -> Self {
        let here = Trigger::new();
        self.parts.update_value(|parts| {
            // What was built before may be gone.
            parts.retain(|part| !part.is_disposed());
            parts.push(here);
        });
        Lasting { here, ..self }
    }

    /// Reads again whenever it changes.
    pub fn track(self) {
        self.here.track();
    }

    /// Reads it, now and whenever it changes.
    pub fn with<R>(self, read: impl FnOnce(&T) -> R) -> R {
        self.track();
        self.value.with_value(read)
    }

    /// Reads it as it stands.
    pub fn with_untracked<R>(self, read: impl FnOnce(&T) -> R) -> R {
        self.value.with_value(read)
    }

    /// Changes it.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        self.value.update_value(change);
        for part in self.parts.get_value() {
            part.notify();
        }
    }

    /// Replaces it.
    pub fn set(self, value: T) {
        self.update(|old| *old = value);
    }
}

impl<T: Send + Sync + Clone> Lasting<T> {
    /// A copy, now and whenever it changes.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// A copy as it stands.
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}
