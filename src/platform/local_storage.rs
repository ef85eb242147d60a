//! The browser's local storage, behind a probe: `gloo_storage` panics where it is blocked.

use crate::core::storage::{Storage, StorageError};
use gloo_storage::Storage as _;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The browser's local storage. It exists only where the browser gives it.
#[derive(Clone, Copy, Debug)]
pub struct LocalStorage(());

impl LocalStorage {
    /// The local storage, unless the browser blocks it.
    pub fn probe() -> Option<LocalStorage> {
        let storage = web_sys::window()?.local_storage().ok()??;
        storage.length().ok().map(|_| LocalStorage(()))
    }

    fn raw() -> Result<web_sys::Storage, StorageError> {
        // The user may block storage while the page is open, so each access is probed.
        LocalStorage::probe().map(|_| gloo_storage::LocalStorage::raw()).ok_or(StorageError::Blocked)
    }
}

impl Storage for LocalStorage {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        Self::raw()?.get_item(key).map_err(|_| StorageError::Blocked)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageError> {
        Self::raw()?.set_item(key, text).map_err(|error| failure(&error))
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        Self::raw()?.remove_item(key).map_err(|_| StorageError::Blocked)
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        let storage = Self::raw()?;
        let length = storage.length().map_err(|_| StorageError::Blocked)?;
        (0..length).filter_map(|at| storage.key(at).map_err(|_| StorageError::Blocked).transpose()).collect()
    }
}

fn failure(error: &JsValue) -> StorageError {
    match error.dyn_ref::<web_sys::DomException>().map(web_sys::DomException::name).as_deref() {
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => StorageError::Full,
        _ => StorageError::Blocked,
    }
}

/// Asks the browser not to clear the storage by itself. Tells whether it has promised.
pub async fn ask_to_persist() -> bool {
    is_promised(web_sys::StorageManager::persist).await
}

/// Whether the browser has promised not to clear the storage by itself.
pub async fn is_persistent() -> bool {
    is_promised(web_sys::StorageManager::persisted).await
}

async fn is_promised(ask: fn(&web_sys::StorageManager) -> Result<js_sys::Promise, JsValue>) -> bool {
    let Some(window) = web_sys::window() else { return false };
    // Older browsers have no `navigator.storage`; asking it would throw.
    let manager: JsValue = window.navigator().storage().into();
    let Some(promise) = manager.dyn_ref().and_then(|manager| ask(manager).ok()) else { return false };
    JsFuture::from(promise).await.is_ok_and(|answer| answer.is_truthy())
}

/// Whether the browser is one that removes what a site has stored after seven days of use without a visit: Safari, and all of
/// Apple's phones and tablets, unless the site stands on the home screen.
pub fn forgets_after_seven_days() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let vendor = js_sys::Reflect::get(&window.navigator(), &"vendor".into()).ok();
    let by_apple = vendor.and_then(|vendor| vendor.as_string()).is_some_and(|vendor| vendor.starts_with("Apple"));
    let installed = window.match_media("(display-mode: minimal-ui), (display-mode: standalone)").ok().flatten();
    by_apple && !installed.is_some_and(|installed| installed.matches())
}
