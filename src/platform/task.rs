//! Work that waits for the browser.

use std::pin::Pin;

/// Does the work as its parts become ready; nothing outside a browser, where nobody waits for it. It is boxed, because each type of work would bring its own copy of the
/// machinery.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    let work: Pin<Box<dyn Future<Output = ()>>> = Box::pin(work);
    if cfg!(target_family = "wasm") {
        wasm_bindgen_futures::spawn_local(work);
    }
}
