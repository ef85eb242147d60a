//! Stands in for the crate `wasm-streams`, which Leptos brings along for server functions. The app has none, but the real
//! crate exports classes to JavaScript, and what is exported cannot be left out by the linker: some five kilobytes of the
//! first load (brotli). These are the types that `server_fn` 0.8 names; nothing ever calls them.

use futures_util::stream::{Empty, Stream, empty};
use wasm_bindgen::{JsCast, JsValue};

/// A stream without anything in it.
#[derive(Clone, Copy, Debug)]
pub struct ReadableStream(());

impl ReadableStream {
    /// Takes a stream, and forgets it.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        ReadableStream(())
    }

    /// Takes a stream of the browser, and forgets it.
    pub fn from_raw(_: web_sys::ReadableStream) -> Self {
        ReadableStream(())
    }

    /// Nothing, as a stream of the browser.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        JsValue::UNDEFINED.unchecked_into()
    }

    /// Nothing, as a stream.
    pub fn into_stream(self) -> Empty<Result<JsValue, JsValue>> {
        empty()
    }
}
