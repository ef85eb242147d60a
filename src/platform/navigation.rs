//! The address bar: following the site's own links without loading the page anew, and going back.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement, MouseEvent, Window};

/// The address that the page shows, without the site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// The path, such as `/fi/result/`.
    pub path: String,
    /// The query without its question mark, such as `focus=q04`.
    pub query: String,
}

impl Address {
    /// What the address bar shows now.
    pub fn current() -> Address {
        let Some(location) = web_sys::window().map(|window| window.location()) else { return Address::default() };
        let query = location.search().unwrap_or_default();
        Address {
            path: location.pathname().unwrap_or_default(),
            query: query.strip_prefix('?').unwrap_or(&query).to_owned(),
        }
    }
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
pub fn followed_link(click: &MouseEvent) -> Option<String> {
    let plain = !click.default_prevented()
        && click.button() == 0
        && !(click.meta_key() || click.ctrl_key() || click.shift_key() || click.alt_key());
    let link = click.target()?.dyn_into::<Element>().ok()?.closest("a[href]").ok()??;
    let link = link.dyn_into::<HtmlAnchorElement>().ok().filter(|_| plain)?;
    let own = link.target().is_empty() && !link.has_attribute("download") && !link.rel().contains("external");
    let same_site = web_sys::window().map(own_origin)?? == link.origin();
    (own && same_site).then(|| format!("{}{}", link.pathname(), link.search()))
}

fn own_origin(window: Window) -> Option<String> {
    window.location().origin().ok()
}
