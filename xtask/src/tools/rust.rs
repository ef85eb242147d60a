//! The parts of the Rust toolchain that `rust-toolchain.toml` names. rustup installs them by itself only where it
//! may (`RUSTUP_AUTO_INSTALL`), and not after the toolchain was installed without them.

use std::path::Path;

use super::on_path;
use crate::error::Error;
use crate::process;

/// The target of the web app.
const WASM: &str = "wasm32-unknown-unknown";

/// Sees to it that the toolchain in force can build for the browser.
pub(crate) fn ensure_wasm_target() -> Result<(), Error> {
    let mut rustc = process::command("rustc");
    rustc.args(["--print", "target-libdir", "--target", WASM]);
    if process::ask(&mut rustc).is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    rustup("target", WASM)
}

/// Sees to it that the toolchain in force has the commands that `lint` uses.
pub(crate) fn ensure_components() -> Result<(), Error> {
    for (component, command) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if process::ask(process::cargo().args([command, "--version"])).is_none() {
            rustup("component", component)?;
        }
    }
    Ok(())
}

/// Adds a part to the toolchain in force.
fn rustup(kind: &str, part: &str) -> Result<(), Error> {
    if on_path("rustup").is_none() {
        return Err(Error::missing(
            format!("the Rust toolchain has no {kind} `{part}`, and there is no rustup to add it"),
            "Install Rust with rustup (https://rustup.rs), or add it the way this toolchain was installed.",
        ));
    }
    process::run(process::command("rustup").args([kind, "add", part]))
}
