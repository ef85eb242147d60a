//! Node.js and the npm packages of the programs that drive a browser.

use std::ffi::OsStr;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::Chromium;
use crate::error::Error;
use crate::process;

/// The oldest major version of Node.js that will do.
const OLDEST: u32 = 20;

/// Node.js with the packages of one folder of scripts, and the browser that they drive.
pub(crate) struct Node {
    folder: PathBuf,
    chromium: Chromium,
}

impl Node {
    /// Checks Node.js, and installs the packages when the lock file is another than at the last installation.
    pub(crate) fn prepare(folder: PathBuf, chromium: Chromium) -> Result<Self, Error> {
        check_version()?;
        let node = Self { folder, chromium };
        node.install_packages()?;
        Ok(node)
    }

    /// A script of the folder, run there.
    pub(crate) fn script(&self, script: &str, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Command {
        let mut node = process::command("node");
        node.arg(script).args(arguments).current_dir(&self.folder).env("CHROMIUM", self.chromium.file());
        node
    }

    /// `npm ci`, unless a copy of the same lock file lies in what it installed. npm empties that folder first, so an
    /// interrupted installation leaves no copy behind.
    fn install_packages(&self) -> Result<(), Error> {
        let lock = self.folder.join("package-lock.json");
        let stamp = self.folder.join("node_modules").join(".installed-package-lock.json");
        let wanted = fs::read(&lock).map_err(Error::file(&lock))?;
        if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
            return Ok(());
        }
        let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
        process::run(
            process::command(npm)
                .args(["ci", "--no-audit", "--no-fund"])
                .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
                .current_dir(&self.folder),
        )?;
        fs::write(&stamp, wanted).map_err(Error::file(&stamp))
    }
}

/// Is content with a Node.js that is new enough.
fn check_version() -> Result<(), Error> {
    let remedy = format!(
        "The browser tests need Node.js {OLDEST} or newer with npm: https://nodejs.org. \
         Without it, `cargo xtask test --native` runs all other tests."
    );
    let answer = process::ask(process::command("node").arg("--version"))
        .ok_or_else(|| Error::missing("Node.js was not found", remedy.as_str()))?;
    match major(&answer) {
        Some(found) if found >= OLDEST => Ok(()),
        _ => Err(Error::missing(format!("the Node.js on PATH is {answer}, which is too old"), remedy)),
    }
}

/// The major version in an answer like `v20.20.2`.
fn major(answer: &str) -> Option<u32> {
    answer.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_is_read() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("v8.0.0"), Some(8));
        assert_eq!(major("20"), None);
        assert_eq!(major("vnext"), None);
    }
}
