//! The wasm in parts. Trunk has bound the whole of it; here it is split first, by the split points of `src/app/pages/mod.rs`,
//! and then its main part is bound. The parts share memory and functions, so they are one program that comes in pieces.
//!
//! All of it stands in a folder that is named by its content, because the files name each other.

use crate::files::fingerprint;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};
use std::collections::HashMap;
use std::error::Error;
use std::fs;
use std::path::Path;

const MAIN: &str = "web_bg.wasm";

/// The program as the pages need to know it.
pub struct App {
    /// The scripts that a page loads, from the site's root, with their integrity: the one that starts the app, and what it
    /// imports.
    pub scripts: Vec<(String, String)>,
    /// The wasm files of each part.
    pub parts: HashMap<String, Vec<String>>,
}

/// Splits what cargo has built into the site's folder, in place of what Trunk made of it.
pub fn split(source: &Path, site: &Path, profile: &str) -> Result<App, Box<dyn Error>> {
    let target = std::env::var("CARGO_TARGET_DIR").map_or_else(|_| source.join("target"), Into::into);
    let built = target.join("wasm32-unknown-unknown").join(profile).join("web.wasm");
    let whole = fs::read(&built).map_err(|error| format!("{}: {error}", built.display()))?;
    let work = target.join("split");
    fs::create_dir_all(&work)?;
    let main = work.join("web.wasm");
    let mut options = wasm_split_cli_support::Options::new(&whole);
    options.output_dir = &work;
    options.main_out_path = &main;
    options.link_name = "./split.js";
    options.main_module = "./web.js";
    let parts = wasm_split_cli_support::transform(options).map_err(|error| format!("splitting the wasm: {error:#}"))?;

    let mut files = Vec::new();
    for part in &parts.split_modules {
        let name = part.file_name().and_then(|name| name.to_str()).ok_or("a part without a name")?;
        files.push((name.to_owned(), tidy(&fs::read(part)?)?));
    }
    let mut bindgen = wasm_bindgen_cli_support::Bindgen::new();
    bindgen.web(true)?.typescript(false).remove_name_section(true).remove_producers_section(true);
    bindgen.keep_lld_exports(true).input_bytes("web", fs::read(&main)?);
    let mut bound = bindgen.generate_output()?;
    files.push((MAIN.to_owned(), bound.wasm_mut().emit_wasm()));

    let loader = fs::read_to_string(work.join("split.js"))? + &loader(&files)?;
    // A part is fetched by the loader below, which may have begun before it is asked for.
    let loader = replaced(&loader, "fetch(new URL(\"./", "load(\"", parts.split_modules.len())?;
    let loader = replaced(&loader, ".wasm\", import.meta.url))", ".wasm\")", parts.split_modules.len())?;
    let start = format!(
        "{}\nimport {{ load, begin }} from './split.js';\nbegin();\n__wbg_init({{ module_or_path: load(\"{MAIN}\") }});\n",
        bound.js()
    );
    files.push(("split.js".to_owned(), loader.into_bytes()));
    files.push(("web.js".to_owned(), start.into_bytes()));

    remove_trunks(site)?;
    let folder = format!("app-{}", fingerprint(files.iter().map(|(_, bytes)| bytes.as_slice())));
    fs::create_dir_all(site.join(&folder))?;
    let mut scripts = Vec::new();
    for (name, bytes) in files {
        fs::write(site.join(&folder).join(&name), &bytes)?;
        if name.ends_with(".js") {
            scripts.insert(0, (format!("{folder}/{name}"), integrity(&bytes)));
        }
    }
    Ok(App { scripts, parts: parts.prefetch_map })
}

/// What a page compares a file with before it uses it.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// A part without names and relocations, written as short as can be.
fn tidy(part: &[u8]) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut module =
        walrus::ModuleConfig::new().generate_name_section(false).generate_producers_section(false).parse(part)?;
    let customs: Vec<_> = module.customs.iter().map(|(id, _)| id).collect();
    for id in customs {
        module.customs.delete(id);
    }
    Ok(module.emit_wasm())
}

/// The script that fetches wasm files and holds each against its integrity. What a page is known to need begins at once.
fn loader(files: &[(String, Vec<u8>)]) -> Result<String, Box<dyn Error>> {
    let integrity: HashMap<&str, String> =
        files.iter().map(|(name, bytes)| (name.as_str(), integrity(bytes))).collect();
    let template = include_str!("../../../assets/load.js");
    Ok(template.replace("\"{{integrity}}\"", &serde_json::to_string_pretty(&integrity)?))
}

fn replaced(text: &str, from: &str, to: &str, times: usize) -> Result<String, String> {
    match text.matches(from).count() {
        found if found == times => Ok(text.replace(from, to)),
        found => Err(format!("split.js: expected {from} {times} times, found it {found} times")),
    }
}

/// Removes what Trunk made of the whole wasm.
fn remove_trunks(site: &Path) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(site)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if name.starts_with("web-") || name == "web.js" || name == MAIN {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}
