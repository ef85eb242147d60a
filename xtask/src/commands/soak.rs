//! `cargo xtask soak`: what takes too long for every test run.

use std::ffi::OsString;

use super::on_site;
use crate::error::Error;
use crate::process;
use crate::workspace::Workspace;

/// So many cases each property of the core is tried with; the usual number is 256.
const CASES: &str = "10000";

/// Tries each property of the core and its parsers with many cases, and then walks the app at random.
pub(crate) fn run(workspace: &Workspace, arguments: &[OsString]) -> Result<(), Error> {
    let mut properties = process::cargo();
    properties
        .args(["test", "--release", "--locked", "-p", "peili", "--no-default-features", "--lib"])
        .env("PROPTEST_CASES", CASES)
        .current_dir(workspace.root());
    process::run(&mut properties)?;
    on_site::run(workspace, workspace.e2e(), "soak", "support/random-walk.mjs", arguments)
}
