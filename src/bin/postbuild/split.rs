//! The wasm in parts. Trunk has bound the whole of it; here it is split first, by the split points of `src/app/pages/mod.rs`,
//! and then its main part is bound. The parts share memory and functions, so they are one program that comes in pieces.
//!
//! What several parts share comes in files of its own, so that nothing is fetched twice. The splitter makes one for each set of parts, of
//! which there are dozens; they are gathered into one file a part: a page would wait longer for many small files than for a few
//! kilobytes that it does not need.
//!
//! All of it stands in a folder that is named by its content, because the files name each other.

use crate::files::fingerprint;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::error::Error;
use std::fs;
use std::path::Path;

/// What every page needs of the wasm.
const MAIN: &str = "web_bg.wasm";
const LOADER: &str = "load.js";
const STARTER: &str = "web.js";
const SPLITTER: &str = "split.js";

/// The parts, in the order in which a visit comes to them. What several share comes with the first of them.
const PARTS: [&str; 6] = ["question", "rest", "beside", "models", "action", "files"];

/// The program as the pages need to know it.
pub struct App {
    /// Its folder, from the site's root.
    folder: String,
    /// The script that fetches the wasm files.
    pub loader: Script,
    /// The one that binds the wasm to the browser and starts it.
    pub starter: Script,
    /// The one that adds a part to what runs. The starter imports it.
    pub splitter: Script,
    /// The wasm files of each part.
    parts: HashMap<String, BTreeSet<String>>,
}

impl App {
    /// The address of the wasm that every page needs, from the site's root.
    pub fn main(&self) -> String {
        format!("{}/{MAIN}", self.folder)
    }

    /// The wasm files that a page needs whose code is in these parts.
    pub fn wasm(&self, parts: &[&str]) -> String {
        let files: BTreeSet<&str> =
            parts.iter().filter_map(|part| self.parts.get(*part)).flatten().map(String::as_str).collect();
        [MAIN].into_iter().chain(files).collect::<Vec<_>>().join(" ")
    }
}

/// A script of the program.
pub struct Script {
    /// Its address from the site's root.
    file: String,
    integrity: String,
}

impl Script {
    /// The attributes of an element that has it fetched: its address, in the one of the given name, and its integrity.
    pub fn named(&self, attribute: &str) -> String {
        format!("{attribute}=\"{{{{peili.root}}}}{}\" integrity=\"{}\"", self.file, self.integrity)
    }
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
    let (link, start) = (format!("./{SPLITTER}"), format!("./{STARTER}"));
    options.link_name = &link;
    options.main_module = &start;
    let parts = wasm_split_cli_support::transform(options).map_err(|error| format!("splitting the wasm: {error:#}"))?;

    let homes = homes(&parts.prefetch_map)?;
    let mut files = Vec::new();
    let mut shared: BTreeMap<&str, walrus::Module> = BTreeMap::new();
    for part in &parts.split_modules {
        let name = part.file_stem().and_then(|name| name.to_str()).ok_or("a part without a name")?;
        let bytes = tidy(&fs::read(part)?)?;
        match homes.get(name) {
            Some(home) => {
                let piece = walrus::RawCustomSection { name: name.to_owned(), data: bytes };
                shared.entry(home).or_default().customs.add(piece);
            }
            None => files.push((format!("{name}.wasm"), bytes)),
        }
    }
    files.extend(shared.into_iter().map(|(home, mut module)| (home.to_owned(), module.emit_wasm())));
    let mut bindgen = wasm_bindgen_cli_support::Bindgen::new();
    bindgen.web(true)?.typescript(false).remove_name_section(true).remove_producers_section(true);
    bindgen.keep_lld_exports(true).input_bytes("web", fs::read(&main)?);
    let mut bound = bindgen.generate_output()?;
    files.push((MAIN.to_owned(), bound.wasm_mut().emit_wasm()));

    let splits = fs::read_to_string(work.join(SPLITTER))?;
    // A part is fetched by the loader, which may have begun before it is asked for.
    let count = parts.split_modules.len();
    let mut splits = replaced(&splits, "fetch(new URL(\"./", "load(\"", count)?;
    for (piece, home) in &homes {
        let asked = format!("load(\"{piece}.wasm\", import.meta.url))");
        splits = replaced(&splits, &asked, &format!("load(\"{home}\", \"{piece}\")"), 1)?;
    }
    let splits = replaced(&splits, ".wasm\", import.meta.url))", ".wasm\")", count - homes.len())?;
    let splits = replaced(&splits, "instantiateStreaming(src, ", "instantiate(await src, ", count)?;
    let import = format!("import {{ load }} from \"./{LOADER}\";\n");
    let start = format!("\n__wbg_init({{ module_or_path: load(\"{MAIN}\") }});\n");
    let scripts =
        [(LOADER, loader(&files)?), (STARTER, import.clone() + bound.js() + &start), (SPLITTER, import + &splits)];
    files.extend(scripts.map(|(name, script)| (name.to_owned(), script.into_bytes())));

    remove_trunks(site)?;
    let folder = format!("app-{}", fingerprint(files.iter().map(|(_, bytes)| bytes.as_slice())));
    fs::create_dir_all(site.join(&folder))?;
    for (name, bytes) in &files {
        fs::write(site.join(&folder).join(name), bytes)?;
    }
    let script = |name: &str| -> Result<Script, Box<dyn Error>> {
        let file = format!("{folder}/{name}");
        let integrity = integrity(&fs::read(site.join(&file))?);
        Ok(Script { file, integrity })
    };
    let file = |name: String| homes.get(&name).cloned().unwrap_or_else(|| format!("{name}.wasm"));
    let parts = parts.prefetch_map.into_iter().map(|(part, names)| (part, names.into_iter().map(file).collect()));
    Ok(App {
        loader: script(LOADER)?,
        starter: script(STARTER)?,
        splitter: script(SPLITTER)?,
        parts: parts.collect(),
        folder,
    })
}

/// The file of each piece that several parts share.
fn homes(parts: &HashMap<String, Vec<String>>) -> Result<BTreeMap<String, String>, String> {
    if let Some(unknown) = parts.keys().find(|part| !PARTS.contains(&part.as_str())) {
        return Err(format!("the part {unknown} has no place among PARTS in split.rs"));
    }
    let mut homes = BTreeMap::new();
    for part in PARTS {
        let own = format!("split_{part}");
        for name in parts.get(part).into_iter().flatten().filter(|name| **name != own) {
            homes.entry(name.clone()).or_insert_with(|| format!("shared_{part}.wasm"));
        }
    }
    Ok(homes)
}

/// What a page compares a file with before it uses it.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
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

/// The script that fetches and compiles wasm files and holds each against its integrity. What a page is known to need begins
/// at once.
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
