//! Files in and out, and the site's own files.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Hands the user a text as a file to keep. Tells whether the browser took it.
pub fn download(name: &str, mime: &str, text: &str) -> bool {
    offer(name, mime, &text.into()).is_ok()
}

/// The same with bytes.
pub fn download_bytes(name: &str, mime: &str, bytes: &[u8]) -> bool {
    offer(name, mime, &js_sys::Uint8Array::from(bytes).into()).is_ok()
}

fn offer(name: &str, mime: &str, content: &JsValue) -> Result<(), JsValue> {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(mime);
    // The browser takes texts and bytes alike.
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(content), &options)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let url = web_sys::Url::create_object_url_with_blob(&blob)?;
    let link: web_sys::HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    web_sys::Url::revoke_object_url(&url)
}

/// The bytes of a file that the user chose; nothing when the browser cannot read it.
/// Of a file larger than `most` bytes only `most` + 1 are read, so that the reader sees that it is too large.
pub async fn read_file(file: &web_sys::File, most: usize) -> Option<Vec<u8>> {
    let part = file.slice_with_f64_and_f64(0.0, most as f64 + 1.0).ok()?;
    let buffer = JsFuture::from(part.array_buffer()).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// The bytes of one of the site's own files, whose name from the site's root stands in the `content` of a `meta` element.
pub async fn fetch_file(root: &str, meta: &str) -> Option<Vec<u8>> {
    let selector = format!("meta[name=\"{meta}\"]");
    let name = web_sys::window()?.document()?.query_selector(&selector).ok()??.get_attribute("content")?;
    fetch_bytes(&(root.to_owned() + &name)).await
}

/// The bytes at an address of the site.
pub async fn fetch_bytes(address: &str) -> Option<Vec<u8>> {
    let response = JsFuture::from(web_sys::window()?.fetch_with_str(address)).await.ok()?;
    let response: web_sys::Response = response.unchecked_into();
    if !response.ok() {
        return None;
    }
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}
