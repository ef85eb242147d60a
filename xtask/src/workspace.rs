//! The project's folder, and the versions that its own files pin.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;

/// The project's folder.
pub(crate) struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The folder above xtask's own. Asked for at run time first: a built xtask may be moved with its clone.
    pub(crate) fn find() -> Result<Self, Error> {
        let own = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let root = Path::new(&own).parent().unwrap_or(Path::new(".")).to_owned();
        if root.join("Trunk.toml").is_file() {
            return Ok(Self { root });
        }
        Err(Error::missing(
            format!("{} is not the project's folder", root.display()),
            "Run `cargo xtask` inside a clone of the project.",
        ))
    }

    /// The folder itself.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Where the built site is.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The folder of the benchmark in a browser.
    pub(crate) fn bench(&self) -> PathBuf {
        self.root.join("tests").join("bench")
    }

    /// The browser tests' folder.
    pub(crate) fn e2e(&self) -> PathBuf {
        self.root.join("tests").join("e2e")
    }

    /// The version of trunk that `Trunk.toml` asks for.
    pub(crate) fn trunk_version(&self) -> Result<String, Error> {
        self.pinned("Trunk.toml", "trunk-version", trunk_version)
    }

    /// The version of wasm-bindgen that `Cargo.lock` holds: the command has to be of exactly the same.
    pub(crate) fn wasm_bindgen_version(&self) -> Result<String, Error> {
        self.pinned("Cargo.lock", "wasm-bindgen", |lock| locked_version(lock, "wasm-bindgen"))
    }

    /// Reads a pinned version out of a file of the project.
    fn pinned(&self, file: &str, what: &str, read: impl Fn(&str) -> Option<&str>) -> Result<String, Error> {
        let path = self.root.join(file);
        let text = fs::read_to_string(&path).map_err(Error::file(&path))?;
        read(&text).map(str::to_owned).ok_or_else(|| {
            Error::missing(
                format!("{file} names no version of `{what}`"),
                format!("Take {file} from the repository again."),
            )
        })
    }
}

/// The value of `trunk-version`, whether it is written with an equals sign before the number or not.
fn trunk_version(text: &str) -> Option<&str> {
    let line = text.lines().find(|line| line.starts_with("trunk-version"))?;
    Some(line.split('"').nth(1)?.trim_start_matches('='))
}

/// The version of a package in the text of a `Cargo.lock`, where it follows the name on the next line.
fn locked_version<'lock>(lock: &'lock str, package: &str) -> Option<&'lock str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_the_projects_files() {
        let lock = "[[package]]\nname = \"wasm-bindgen-shared\"\nversion = \"0.1.0\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"x\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(lock, "trunk"), None);
        assert_eq!(trunk_version("trunk-version = \"0.21.14\"\n[build]\n"), Some("0.21.14"));
        assert_eq!(trunk_version("# trunk\ntrunk-version = \"=0.21.14\"\n"), Some("0.21.14"));
        assert_eq!(trunk_version("[build]\n"), None);
    }
}
