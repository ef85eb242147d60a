//! What changes within a page. Everything that does passes through these few types: the machinery for each other type of
//! closure would bring a kilobyte or two of its own to the wasm.

use leptos::prelude::*;

/// A part of the page that is built anew whenever what it reads changes.
pub(super) fn dynamic(view: impl FnMut() -> AnyView + Send + 'static) -> Box<dyn FnMut() -> AnyView + Send> {
    Box::new(view)
}

/// A text that changes.
pub(super) fn text(read: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    Signal::derive(read)
}

/// Something that holds or does not hold.
pub(super) fn flag(read: impl Fn() -> bool + Send + Sync + 'static) -> Signal<bool> {
    Signal::derive(read)
}

/// An attribute that comes and goes.
pub(super) fn attribute(
    read: impl Fn() -> Option<&'static str> + Send + Sync + 'static,
) -> Signal<Option<&'static str>> {
    Signal::derive(read)
}

/// What is done at an event.
pub(super) fn handler<E>(act: impl FnMut(E) + 'static) -> Box<dyn FnMut(E)> {
    Box::new(act)
}

/// A part of the page that is there only while something holds.
pub(super) fn when(
    holds: Signal<bool>,
    view: impl Fn() -> AnyView + Send + 'static,
) -> Box<dyn FnMut() -> AnyView + Send> {
    dynamic(move || if holds.get() { view() } else { ().into_any() })
}
