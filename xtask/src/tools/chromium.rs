//! Chromium or Chrome, which most browser tests are run in.

use std::path::{Path, PathBuf};

use super::browser::Browser;
use crate::error::Error;

const CHROMIUM: Browser = Browser {
    name: "Chromium or Chrome",
    variable: "CHROMIUM",
    programs: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
    places: &[
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        r"C:\Program Files\Google\Chrome\Application\chrome.exe",
        r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    ],
    package: "chromium",
    cask: "chromium",
};

/// A Chromium or Chrome on this machine.
pub(crate) struct Chromium {
    file: PathBuf,
}

impl Chromium {
    /// Finds it, or installs Debian's where that is possible without asking.
    pub(crate) fn prepare() -> Result<Self, Error> {
        CHROMIUM.prepare().map(|file| Self { file })
    }

    /// The program's file.
    pub(crate) fn file(&self) -> &Path {
        &self.file
    }
}
