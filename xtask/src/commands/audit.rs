//! `cargo xtask audit`: holds the dependencies against `deny.toml`, and the lock file against the manifests.

use std::process::Stdio;

use crate::error::Error;
use crate::process;
use crate::stages::Stages;
use crate::tools::Deny;
use crate::workspace::Workspace;

/// Where cargo-deny has the known weaknesses of crates from.
const ADVISORIES: &str = "https://github.com/rustsec/advisory-db";

/// Runs every check. The first that fails ends it.
pub(crate) fn run(workspace: &Workspace) -> Result<(), Error> {
    let mut stages = Stages::of("audit");
    stages.stage("lock file", || {
        let mut cargo = process::cargo();
        process::run(
            cargo
                .args(["metadata", "--locked", "--format-version=1"])
                .current_dir(workspace.root())
                .stdout(Stdio::null()),
        )
    })?;
    let deny = stages.stage("preparing the tools", Deny::prepare)?;
    stages.stage("licences, duplicates, sources", || {
        process::run(deny.check(workspace).args(["licenses", "bans", "sources"]))
    })?;
    let mut git = process::command("git");
    // Where there is nobody to ask for a password, git must not wait for one.
    git.args(["ls-remote", "--quiet", ADVISORIES, "HEAD"]).env("GIT_TERMINAL_PROMPT", "0");
    if process::ask(&mut git).is_some() {
        stages.stage("advisories", || process::run(deny.check(workspace).arg("advisories")))?;
    } else {
        eprintln!("NOT CHECKED: advisories. {ADVISORIES} cannot be reached from here.");
    }
    stages.finish();
    Ok(())
}
