//! The page as a whole: its title, language and focus; the day; the printer.

use crate::core::assessment::Date;
use crate::core::locale::Locale;
use wasm_bindgen::JsCast;

/// Sets the title and the language of the page.
pub fn set_page(title: &str, locale: Locale) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    document.set_title(title);
    if let Some(root) = document.document_element() {
        // Setting an attribute of a plain name cannot fail.
        let _ = root.set_attribute("lang", locale.tag());
    }
}

/// Moves the focus to the page's heading, where a reader begins.
pub fn focus_heading() {
    let document = web_sys::window().and_then(|window| window.document());
    let heading = document.and_then(|document| document.query_selector("main h1").ok().flatten());
    if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<web_sys::HtmlElement>().ok()) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        // Where it has the focus already, its new text would not be read out.
        let _ = heading.blur();
        // Focusing can only fail when the element has gone, and then there is nothing to focus.
        let _ = heading.focus_with_options(&options);
    }
}

/// Moves the focus to the element with this id.
pub fn focus_on(id: &str) {
    let element = web_sys::window().and_then(|window| window.document()?.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        // Focusing can only fail when the element has gone, and then there is nothing to focus.
        let _ = element.focus();
    }
}

/// Whether the window is wide enough for something beside the page's text; the same width as in the style sheets.
pub fn is_wide() -> bool {
    let wide = web_sys::window().and_then(|window| window.match_media("(width >= 64rem)").ok().flatten());
    wide.is_some_and(|wide| wide.matches())
}

/// Whether the `details` element that an event is about is open.
pub fn is_open(event: &web_sys::Event) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    element.is_some_and(|element| element.has_attribute("open"))
}

/// Fills an element with markup. None of the user's may be in it.
pub fn draw(place: &web_sys::HtmlElement, markup: &str) {
    place.set_inner_html(markup);
}

/// Replaces one child of the element that the selector finds within `place`, the first of which is at 0.
pub fn redraw(place: &web_sys::HtmlElement, selector: &str, at: usize, markup: &str) {
    if let Ok(Some(child)) = place.query_selector(&format!("{selector} > :nth-child({})", at + 1)) {
        child.set_outer_html(markup);
    }
}

/// Opens a `dialog` element above the page.
pub fn show_dialog(id: &str) {
    let element = web_sys::window().and_then(|window| window.document()?.get_element_by_id(id));
    if let Some(dialog) = element.and_then(|element| element.dyn_into::<web_sys::HtmlDialogElement>().ok()) {
        // It fails only when the dialog is open already.
        let _ = dialog.show_modal();
    }
}

/// The name of a key that was pressed alone, unless it was meant for a field that takes text, or a dialog is open.
pub fn typed_key(event: &web_sys::KeyboardEvent) -> Option<String> {
    let with_another = event.ctrl_key() || event.meta_key() || event.alt_key() || event.is_composing();
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    // A petal with the focus is drawn anew at each answer, which would take the focus from it.
    let taken = "textarea, select, .petal, input:not([type=radio], [type=checkbox])";
    let document = web_sys::window().and_then(|window| window.document());
    let dialog = document.and_then(|document| document.query_selector("dialog[open]").ok().flatten());
    let taken = dialog.is_some() || target.is_some_and(|target| target.matches(taken).unwrap_or_default());
    (!with_another && !taken && !event.default_prevented()).then(|| event.key())
}

/// The languages that the user wants, most wanted first.
pub fn wanted_languages() -> Vec<String> {
    let languages = web_sys::window().map(|window| window.navigator().languages());
    languages.map(|languages| languages.iter().filter_map(|tag| tag.as_string()).collect()).unwrap_or_default()
}

/// Today, by the device's clock and time zone.
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let (month, day) = (now.get_month() + 1, now.get_date());
    Date::new(u16::try_from(now.get_full_year()).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // Printing may be blocked; the browser tells the user itself.
        let _ = window.print();
    }
}

/// Empties the page of the shell that stood in until now, and gives the element to mount the app in.
pub fn clear_shell() -> Option<web_sys::HtmlElement> {
    let root = web_sys::window()?.document()?.get_element_by_id("app")?;
    root.set_inner_html("");
    // The guard tells by this mark whether the app has started.
    root.remove_attribute("data-shell").ok()?;
    root.dyn_into().ok()
}

/// Shows the message for an app that cannot run.
pub fn show_dead() {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(dead) = document.and_then(|document| document.get_element_by_id("dead")) {
        // Removing an attribute of a plain name cannot fail.
        let _ = dead.remove_attribute("hidden");
    }
}

/// Eight letters and digits by chance.
pub fn token() -> String {
    // 2^32 is not missed by rounding down; the number is one of 32 bits.
    format!("{:08x}", (js_sys::Math::random() * 4_294_967_296.0) as u32)
}
