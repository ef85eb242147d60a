//! `cargo xtask configure`: changes a built site for its deployment.

use std::path::Path;

use crate::error::Error;
use crate::process;
use crate::workspace::Workspace;

/// Hands the work to the post-build step, which knows what a site is made of.
pub(crate) fn run(workspace: &Workspace, site: &Path, config: &Path) -> Result<(), Error> {
    let features = ["run", "--quiet", "--locked", "--no-default-features", "--features", "site", "--bin", "postbuild"];
    let manifest = workspace.root().join("Cargo.toml");
    let mut postbuild = process::cargo();
    postbuild.args(features).arg("--manifest-path").arg(manifest).args(["--", "configure"]).arg(site).arg(config);
    process::run_long(&mut postbuild, "configuring")
}
