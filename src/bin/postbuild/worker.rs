//! The service worker: the list of all the site's files, and the script that keeps them for times without a connection.

use crate::files::fingerprint;
use crate::split::integrity;
use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// Previews for other sites' links, the page for what a server does not find, what is for the server, and what the operator
/// may change at any time: the worker keeps that too, but not as a part of the version.
const NOT_KEPT: [&str; 5] = ["social-", "404.html", "config.json", "_headers", "sw.js"];

/// Writes `sw.js` with the integrity of every file of the site.
pub fn write(site: &Path) -> Result<(), Box<dyn Error>> {
    let files = files(site)?;
    let script = include_str!("../../../assets/sw.js");
    // The script is a part of the version too.
    let parts = files.iter().flat_map(|(name, integrity)| [name.as_bytes(), integrity.as_bytes()]);
    let version = fingerprint(parts.chain([script.as_bytes()]));
    let script = script
        .replace("\"{{version}}\"", &serde_json::to_string(&version)?)
        .replace("\"{{files}}\"", &serde_json::to_string_pretty(&files)?);
    fs::write(site.join("sw.js"), script)?;
    Ok(())
}

/// Every file to be kept, from the site's root, with its integrity.
fn files(site: &Path) -> Result<BTreeMap<String, String>, Box<dyn Error>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![PathBuf::from(site)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(site)?.to_string_lossy().replace('\\', "/");
            if !NOT_KEPT.iter().any(|start| name.starts_with(start)) {
                found.insert(name, integrity(&fs::read(&path)?));
            }
        }
    }
    Ok(found)
}
