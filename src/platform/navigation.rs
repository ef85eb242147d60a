//! The address bar: following the site's own links without loading the page anew, and going back.

use crate::core::site::root;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement, MouseEvent};

/// The address that the page shows, from the site's root on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// The path, such as `fi/result/`.
    pub path: String,
    /// The query without its question mark, such as `focus=q04`.
    pub query: String,
}

impl Address {
    /// What the address bar shows now. An address that is not the site's is kept whole, which makes it no page.
    pub fn current(root: &str) -> Address {
        let Some(location) = web_sys::window().map(|window| window.location()) else { return Address::default() };
        let query = location.search().unwrap_or_default();
        let path = location.pathname().unwrap_or_default();
        Address {
            path: path.strip_prefix(root).unwrap_or(&path).to_owned(),
            query: query.strip_prefix('?').unwrap_or(&query).to_owned(),
        }
    }
}

/// Where the site stands, as the page's file says how to get there.
pub fn site_root() -> Option<&'static str> {
    let window = web_sys::window()?;
    let up = window.document()?.query_selector("meta[name=root]").ok()??.get_attribute("content")?;
    let path = window.location().pathname().ok()?;
    Some(root(&path, &up).to_owned().leak())
}

/// Puts an address into the address bar, as a new step of the history or in place of the current one.
pub fn set_address(href: &str, replace: bool) {
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else { return };
    let state = wasm_bindgen::JsValue::NULL;
    // A browser refuses only addresses of other sites, or far too many a second; the page stays right without.
    let _ = if replace {
        history.replace_state_with_url(&state, "", Some(href))
    } else {
        history.push_state_with_url(&state, "", Some(href))
    };
}

/// Scrolls to the top of the page.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// The address of the site's own link that a click follows, if it is a plain click on such a link. All other clicks,
/// such as those that open a new tab, are left to the browser.
pub fn followed_link(click: &MouseEvent, root: &str) -> Option<String> {
    let plain = !click.default_prevented()
        && click.button() == 0
        && !(click.meta_key() || click.ctrl_key() || click.shift_key() || click.alt_key());
    // Links within drawings are no anchor elements of HTML; but all of the site's own begin at its root.
    let link = click.target()?.dyn_into::<Element>().ok()?.closest(&format!("a[href^='{root}']")).ok()??;
    let other = link.has_attribute("target") || link.has_attribute("download");
    link.get_attribute("href").filter(|_| plain && !other)
}

/// Follows the first link of a selector, as a click on it would.
pub fn follow(selector: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let link = document.and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
        link.click();
    }
}

/// The page's whole address, as the address bar has it.
pub fn whole_address() -> String {
    web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// Copies the page's whole address for the user to paste. Tells whether the browser did.
pub async fn copy_address() -> bool {
    copy(&whole_address()).await
}

/// Copies a text for the user to paste. Tells whether the browser did.
pub async fn copy(text: &str) -> bool {
    // Over plain http there is no clipboard.
    let Some(window) = web_sys::window().filter(web_sys::Window::is_secure_context) else { return false };
    JsFuture::from(window.navigator().clipboard().write_text(text)).await.is_ok()
}

/// What stands after the `#` of the address.
pub fn fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// The whole address of a page of the site, with its host.
pub fn absolute(href: &str) -> String {
    let origin = web_sys::window().and_then(|window| window.location().origin().ok()).unwrap_or_default();
    origin + href
}
