//! The browsers of the browser tests: those that are on the machine, never a download of Playwright's.

use std::env;
use std::path::PathBuf;

use super::on_path;
use crate::error::Error;
use crate::process;

/// What is known of a browser.
pub(super) struct Browser {
    /// What it is called.
    pub(super) name: &'static str,
    /// The variable that names its program.
    pub(super) variable: &'static str,
    /// The names under which systems have it.
    pub(super) programs: &'static [&'static str],
    /// Where macOS and Windows keep it.
    pub(super) places: &'static [&'static str],
    /// Debian's package.
    pub(super) package: &'static str,
    /// Homebrew's package.
    pub(super) cask: &'static str,
}

impl Browser {
    /// Finds the browser's program, or installs Debian's where that is possible without asking.
    pub(super) fn prepare(&self) -> Result<PathBuf, Error> {
        if let Some(file) = env::var_os(self.variable).filter(|file| !file.is_empty()).map(PathBuf::from) {
            return self.named(file);
        }
        if self.find().is_none() && can_install() {
            self.install()?;
        }
        let Self { name, variable, package, cask, .. } = self;
        self.find().ok_or_else(|| {
            Error::missing(
                format!("no {name} was found for the browser tests"),
                format!(
                    "Install one (Debian and Ubuntu: sudo apt-get install {package}; macOS: brew install --cask {cask}), \
                     or set {variable} to the path of its program. \
                     Without it, `cargo xtask test --native` runs all other tests."
                ),
            )
        })
    }

    /// The one that the person chose.
    fn named(&self, file: PathBuf) -> Result<PathBuf, Error> {
        if file.is_file() {
            return Ok(file);
        }
        let Self { name, variable, .. } = self;
        Err(Error::missing(
            format!("{variable} is set to {}, and there is no such file", file.display()),
            format!("Set it to the path of a {name} program, or unset it so that one is looked for."),
        ))
    }

    /// The first one on PATH or in its usual place.
    fn find(&self) -> Option<PathBuf> {
        let usual = || self.places.iter().map(PathBuf::from).find(|file| file.is_file());
        self.programs.iter().find_map(|name| on_path(name)).or_else(usual)
    }

    /// Installs Debian's.
    fn install(&self) -> Result<(), Error> {
        eprintln!("Installing Debian's {} for the browser tests: about a minute.", self.package);
        for arguments in [&["update"][..], &["install", "-y", "--no-install-recommends", self.package]] {
            process::run(process::command("apt-get").args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))?;
        }
        Ok(())
    }
}

/// Whether this is a system with apt where we are root.
fn can_install() -> bool {
    on_path("apt-get").is_some() && process::ask(process::command("id").arg("-u")).as_deref() == Some("0")
}
