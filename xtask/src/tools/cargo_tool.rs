//! A command that is built from source with cargo, once per user and version.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;
use std::{env, fs};

use super::{cache, on_path};
use crate::error::Error;
use crate::process;
use crate::stages::seconds;

/// The only variables by which cargo is configured that an installation takes over: where crates come from and
/// how progress looks. Profiles, flags and folders that are meant for the project would change the tool.
const KEPT: [&str; 7] =
    ["CARGO_HOME", "CARGO_HTTP_", "CARGO_NET_", "CARGO_REGISTR", "CARGO_SOURCE_", "CARGO_TERM_", "CARGO_BUILD_JOBS"];

/// A command of exactly one version.
pub(super) struct CargoTool {
    /// The command's name.
    pub(super) command: &'static str,
    /// The crate that holds it.
    pub(super) package: &'static str,
    /// The one version that fits.
    pub(super) version: String,
    /// Whether the crate's own lock file is used.
    pub(super) locked: bool,
    /// How much the tool is optimised: a low level builds several times faster.
    pub(super) opt_level: &'static str,
}

impl CargoTool {
    /// The folder that holds the command, after installing it if need be. A fitting one on PATH comes first.
    pub(super) fn ensure(&self) -> Result<PathBuf, Error> {
        if let Some(file) = on_path(self.command)
            && self.fits(&file)
            && let Some(folder) = file.parent()
        {
            return Ok(folder.to_owned());
        }
        let tools = cache::tools_folder()?;
        let home = tools.join(format!("{}-{}", self.command, self.version));
        if !self.is_in(&home) {
            self.install(&tools, &home)?;
        }
        Ok(home.join("bin"))
    }

    /// Whether the file says that it is the command of this version.
    fn fits(&self, file: &Path) -> bool {
        let answer = process::ask(process::command(file).arg("--version")).unwrap_or_default();
        version_in(&answer, self.command) == Some(self.version.as_str())
    }

    /// Whether an installed command that runs is in the folder.
    fn is_in(&self, home: &Path) -> bool {
        self.fits(&home.join("bin").join(format!("{}{}", self.command, env::consts::EXE_SUFFIX)))
    }

    /// Builds the command beside its place and moves it there whole, so that nothing half-made is ever found. What
    /// is compiled stays until then: an interrupted installation goes on where it was.
    fn install(&self, tools: &Path, home: &Path) -> Result<(), Error> {
        eprintln!(
            "Installing {} {} into {}\nIt is compiled from source, once for all clones: about 2-5 minutes on two cores.",
            self.command,
            self.version,
            home.display()
        );
        let start = Instant::now();
        let partial = tools.join(format!(".partial-{}-{}-{}", self.command, self.version, std::process::id()));
        let target = tools.join(format!(".target-{}-{}", self.command, self.version));
        fs::create_dir_all(&partial).map_err(Error::file(&partial))?;
        let installed = process::run_long(&mut self.cargo_install(tools, &partial, &target), "installing");
        let outcome = installed.and_then(|()| self.put_in_place(&partial, home));
        // Leftovers do no harm, so it is no error when they cannot be removed.
        let _ = fs::remove_dir_all(&partial);
        match outcome {
            Ok(()) => {
                let _ = fs::remove_dir_all(&target);
                eprintln!("Installed {} {} in {}", self.command, self.version, seconds(start.elapsed()));
                Ok(())
            }
            // Another clone may have been quicker, and cleared up under this one's feet.
            Err(_) if self.is_in(home) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// `cargo install`, out of reach of the project's configuration: it runs in the cache's folder.
    fn cargo_install(&self, tools: &Path, partial: &Path, target: &Path) -> Command {
        let mut cargo = process::cargo();
        process::remove_variables(&mut cargo, |name| {
            let kept = KEPT.iter().any(|prefix| name.starts_with(prefix));
            matches!(name, "RUSTFLAGS" | "RUSTDOCFLAGS") || (name.starts_with("CARGO_") && !kept)
        });
        cargo
            .args(["install", self.package, "--version", &format!("={}", self.version)])
            .arg("--root")
            .arg(partial)
            .env("CARGO_TARGET_DIR", target)
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", self.opt_level)
            .current_dir(tools);
        if self.locked {
            cargo.arg("--locked");
        }
        // Else cargo advises to put this passing folder on PATH.
        let own = std::iter::once(partial.join("bin"));
        let path = env::var_os("PATH").unwrap_or_default();
        if let Ok(path) = env::join_paths(env::split_paths(&path).chain(own)) {
            cargo.env("PATH", path);
        }
        cargo
    }

    /// Moves the built command to its place, over what does not run there.
    fn put_in_place(&self, partial: &Path, home: &Path) -> Result<(), Error> {
        if home.exists() {
            fs::remove_dir_all(home).map_err(Error::file(home))?;
        }
        fs::rename(partial, home).map_err(Error::file(home))
    }
}

/// The version in an answer like `trunk 0.21.14` or `wasm-bindgen 0.2.130 (0123abc)`.
fn version_in<'answer>(answer: &'answer str, command: &str) -> Option<&'answer str> {
    answer.strip_prefix(command)?.strip_prefix(' ')?.split_whitespace().next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_from_the_commands_answer() {
        assert_eq!(version_in("trunk 0.21.14", "trunk"), Some("0.21.14"));
        assert_eq!(version_in("wasm-bindgen 0.2.130 (0123abc)", "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(version_in("trunk-recorder 5.0", "trunk"), None);
        assert_eq!(version_in("", "trunk"), None);
    }
}
