//! The folder in the user's cache where built tools are kept for every clone of the project.

use std::env;
use std::path::PathBuf;

use crate::error::Error;

/// The folder of the built tools. It may not exist yet.
pub(super) fn tools_folder() -> Result<PathBuf, Error> {
    let cache = user_cache().ok_or_else(|| {
        Error::missing(
            "the user's cache folder is not known, so there is no place for the build tools",
            "Set HOME (on Windows LOCALAPPDATA), or XDG_CACHE_HOME to an absolute path.",
        )
    })?;
    Ok(cache.join("osallisuuspeili").join("tools"))
}

/// The user's cache folder by the custom of the system.
fn user_cache() -> Option<PathBuf> {
    if cfg!(windows) {
        return absolute("LOCALAPPDATA");
    }
    if cfg!(target_os = "macos") {
        return Some(absolute("HOME")?.join("Library").join("Caches"));
    }
    absolute("XDG_CACHE_HOME").or_else(|| Some(absolute("HOME")?.join(".cache")))
}

/// An absolute path in a variable. A relative one is as good as none.
fn absolute(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|path| path.is_absolute())
}
