//! The service worker's side of the page: `assets/offline.js` speaks with the worker, and with the app by marks and events.

use wasm_bindgen::JsValue;

/// The event that tells of a new version.
pub const NEW_VERSION: &str = "peili-new-version";
/// The event that tells that the site is now kept for times without a connection.
pub const OFFLINE: &str = "peili-offline";
const TAKE: &str = "peili-take";

/// A mark that the script has put on the page.
fn mark(name: &str) -> Option<String> {
    web_sys::window()?.document()?.document_element()?.get_attribute(name)
}

/// Whether a new version waits.
pub fn has_new_version() -> bool {
    mark("data-new-version").is_some()
}

/// Whether the site works without a connection: it does, it will soon, or it cannot here.
pub fn works_offline() -> Option<bool> {
    mark("data-offline").map(|state| state == "ready")
}

/// Takes the new version into use. The page is then loaded anew.
pub fn take_new_version() {
    let event = web_sys::Event::new(TAKE).ok();
    if let Some((window, event)) = web_sys::window().zip(event) {
        // Nobody can refuse the event.
        let _: Result<bool, JsValue> = window.dispatch_event(&event);
    }
}
