//! Firefox, in which the main path is tested too.

use std::path::{Path, PathBuf};

use super::browser::Browser;
use crate::error::Error;

const FIREFOX: Browser = Browser {
    name: "Firefox",
    variable: "FIREFOX",
    programs: &["firefox", "firefox-esr"],
    places: &[
        "/Applications/Firefox.app/Contents/MacOS/firefox",
        r"C:\Program Files\Mozilla Firefox\firefox.exe",
        r"C:\Program Files (x86)\Mozilla Firefox\firefox.exe",
    ],
    package: "firefox-esr",
    cask: "firefox",
};

/// A Firefox on this machine.
pub(crate) struct Firefox {
    file: PathBuf,
}

impl Firefox {
    /// Finds it, or installs Debian's where that is possible without asking.
    pub(crate) fn prepare() -> Result<Self, Error> {
        FIREFOX.prepare().map(|file| Self { file })
    }

    /// The program's file.
    pub(crate) fn file(&self) -> &Path {
        &self.file
    }
}
