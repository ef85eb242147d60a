//! The layers hold: core <- i18n <- export <- app; the browser only in `platform` and `app`; nothing of the machine or the world in the core.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail loudly")]

use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    assert!(!found.is_empty());
    found
}

#[track_caller]
fn nothing_in(folder: &str, forbidden: &[&str]) {
    for (path, text) in sources(folder) {
        for (number, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            let found = forbidden.iter().find(|word| code.contains(**word));
            assert!(found.is_none(), "{}:{}: {} does not belong there", path.display(), number + 1, found.unwrap());
        }
    }
}

#[test]
fn the_core_stands_alone() {
    nothing_in(
        "core",
        &[
            "crate::i18n",
            "crate::export",
            "crate::platform",
            "crate::app",
            "leptos",
            "web_sys",
            "js_sys",
            "wasm_bindgen",
            "gloo",
            "std::fs",
            "std::io",
            "std::net",
            "std::env",
            "std::process",
            "std::time",
            "std::thread",
            "SystemTime",
            "Instant",
            "println!",
            "eprintln!",
        ],
    );
}

#[test]
fn the_texts_know_only_the_core() {
    nothing_in(
        "i18n",
        &["crate::export", "crate::platform", "crate::app", "leptos", "web_sys", "js_sys", "wasm_bindgen", "std::fs"],
    );
}

#[test]
fn the_files_are_made_without_browser_machine_or_clock() {
    let world = ["std::fs", "std::net", "std::env", "std::process", "std::time", "SystemTime", "println!"];
    let browser = ["crate::platform", "crate::app", "leptos", "web_sys", "js_sys", "wasm_bindgen"];
    nothing_in("export", &[world.as_slice(), &browser].concat());
}

#[test]
fn the_platform_knows_no_pages() {
    nothing_in("platform", &["crate::app", "crate::i18n", "crate::export", "leptos"]);
}

#[test]
fn the_app_reaches_the_browser_through_the_platform() {
    nothing_in("app", &["web_sys", "js_sys", "wasm_bindgen", "gloo", "serde_json"]);
}
