//! The curves of `cargo xtask bench`: how time and memory grow with the number of models and of assessments.

use crate::error::Error;
use crate::process;
use crate::workspace::Workspace;

/// Runs the core's own benchmark, which prints them.
pub(crate) fn run(workspace: &Workspace) -> Result<(), Error> {
    let mut cargo = process::cargo();
    cargo.args(["bench", "--locked", "-p", "peili", "--bench", "scale"]).current_dir(workspace.root());
    process::run(&mut cargo)
}
