//! The tools that build the web app.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use super::cargo_tool::CargoTool;
use super::ensure_wasm_target;
use crate::error::Error;
use crate::process;
use crate::workspace::Workspace;

/// trunk and what it calls, ready for use.
pub(crate) struct WebTools {
    root: PathBuf,
    trunk: PathBuf,
    path: OsString,
}

impl WebTools {
    /// Finds or installs the wasm target, trunk and wasm-bindgen.
    pub(crate) fn prepare(workspace: &Workspace) -> Result<Self, Error> {
        ensure_wasm_target()?;
        let trunk = CargoTool {
            command: "trunk",
            package: "trunk",
            version: workspace.trunk_version()?,
            locked: true,
            opt_level: "0",
        };
        let wasm_bindgen = CargoTool {
            command: "wasm-bindgen",
            package: "wasm-bindgen-cli",
            version: workspace.wasm_bindgen_version()?,
            // Its lock file may name crates that a mirror of the registry does not have yet.
            locked: false,
            // It goes through the whole wasm at each build, so some speed pays.
            opt_level: "1",
        };
        let trunk = trunk.ensure()?;
        let folders = [trunk.clone(), wasm_bindgen.ensure()?];
        let inherited = env::var_os("PATH").unwrap_or_default();
        let path = env::join_paths(folders.into_iter().chain(env::split_paths(&inherited))).map_err(|error| {
            Error::missing(
                format!("the tools' folders cannot stand on PATH ({error})"),
                "Set XDG_CACHE_HOME to a folder whose name has no path separator in it.",
            )
        })?;
        Ok(Self { root: workspace.root().to_owned(), trunk, path })
    }

    /// A trunk command, in the project's folder, that finds the fitting wasm-bindgen first.
    pub(crate) fn trunk(&self, subcommand: &str, profile: &str) -> Command {
        let mut trunk = process::command(self.trunk.join(format!("trunk{}", env::consts::EXE_SUFFIX)));
        trunk
            .args([subcommand, "--skip-version-check", "--cargo-profile", profile])
            .current_dir(&self.root)
            .env("PATH", &self.path)
            // The post-build step takes what cargo has built, and trunk does not tell it where that is.
            .env("PEILI_PROFILE", profile)
            // trunk 0.21 takes NO_COLOR for an option of its own and refuses the usual `1`.
            .env_remove("NO_COLOR")
            // They would replace the flags that the project itself needs for the web (`.cargo/config.toml`).
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env_remove("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS")
            // A build that fails says why in its first lines. trunk's own stack says nothing about it.
            .env("RUST_LIB_BACKTRACE", "0");
        trunk
    }
}
