//! Work that waits for the browser.

use std::pin::Pin;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// Does the work as its parts become ready; nothing outside a browser, where nobody waits for it. It is boxed, because each type of work would bring its own copy of the
/// machinery.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    let work: Pin<Box<dyn Future<Output = ()>>> = Box::pin(work);
    if cfg!(target_family = "wasm") {
        wasm_bindgen_futures::spawn_local(work);
    }
}

/// Does some work once what stands on the page now has been painted.
pub fn after_paint(work: impl FnOnce() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let later = Closure::once_into_js(work);
    // A frame's own callbacks come before it is painted, and a timer that they start comes after.
    let frame = Closure::once_into_js(move || {
        if let Some(window) = web_sys::window() {
            // Neither can fail: both are functions.
            let _ = window.set_timeout_with_callback(later.unchecked_ref());
        }
    });
    let _ = window.request_animation_frame(frame.unchecked_ref());
}
