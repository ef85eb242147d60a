//! What the tasks need besides cargo: found, or installed pinned, or asked for in words.

mod browser;
mod cache;
mod cargo_tool;
mod chromium;
mod deny;
mod firefox;
mod node;
mod rust;
mod web;

pub(crate) use chromium::Chromium;
pub(crate) use deny::Deny;
pub(crate) use firefox::Firefox;
pub(crate) use node::Node;
pub(crate) use rust::{ensure_components, ensure_wasm_target};
pub(crate) use web::WebTools;

use std::path::PathBuf;
use std::{env, fs};

/// The file of a program on PATH.
fn on_path(program: &str) -> Option<PathBuf> {
    let file = format!("{program}{}", env::consts::EXE_SUFFIX);
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(&file))
        .find(|candidate| fs::metadata(candidate).is_ok_and(|metadata| metadata.is_file()))
}
