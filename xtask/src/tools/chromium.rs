//! The browser of the browser tests: one that is on the machine, never a download of Playwright's.

use std::env;
use std::path::{Path, PathBuf};

use super::on_path;
use crate::error::Error;
use crate::process;

/// The names under which systems have it.
const NAMES: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/// Where macOS and Windows keep it.
const PLACES: [&str; 4] = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
];

/// A Chromium or Chrome on this machine.
pub(crate) struct Chromium {
    file: PathBuf,
}

impl Chromium {
    /// Finds the browser, or installs Debian's where that is possible without asking.
    pub(crate) fn prepare() -> Result<Self, Error> {
        if let Some(file) = env::var_os("CHROMIUM").filter(|file| !file.is_empty()).map(PathBuf::from) {
            return Self::named(file);
        }
        if find().is_none() && can_install() {
            install()?;
        }
        find().map(|file| Self { file }).ok_or_else(|| {
            Error::missing(
                "no Chromium or Chrome was found for the browser tests",
                "Install one (Debian and Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium), \
                 or set CHROMIUM to the path of its program. \
                 Without it, `cargo xtask test --native` runs all other tests.",
            )
        })
    }

    /// The program's file.
    pub(crate) fn file(&self) -> &Path {
        &self.file
    }

    /// The one that the person chose.
    fn named(file: PathBuf) -> Result<Self, Error> {
        if file.is_file() {
            return Ok(Self { file });
        }
        Err(Error::missing(
            format!("CHROMIUM is set to {}, and there is no such file", file.display()),
            "Set it to the path of a Chromium or Chrome program, or unset it so that one is looked for.",
        ))
    }
}

/// The first one on PATH or in its usual place.
fn find() -> Option<PathBuf> {
    let usual = || PLACES.iter().map(PathBuf::from).find(|file| file.is_file());
    NAMES.iter().find_map(|name| on_path(name)).or_else(usual)
}

/// Whether this is a system with apt where we are root.
fn can_install() -> bool {
    on_path("apt-get").is_some() && process::ask(process::command("id").arg("-u")).as_deref() == Some("0")
}

/// Installs Debian's Chromium.
fn install() -> Result<(), Error> {
    eprintln!("Installing Debian's Chromium for the browser tests: about a minute.");
    for arguments in [&["update"][..], &["install", "-y", "--no-install-recommends", "chromium"]] {
        process::run(process::command("apt-get").args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))?;
    }
    Ok(())
}
