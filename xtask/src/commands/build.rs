//! `cargo xtask build`: the release site.

use super::sizes;
use crate::error::Error;
use crate::process;
use crate::stages::Stages;
use crate::tools::WebTools;
use crate::workspace::Workspace;

/// The profile of the site that is published, tested and measured.
pub(super) const RELEASE: &str = "web";

/// Prepares, writes the site to `dist/` and prints its sizes.
pub(crate) fn run(workspace: &Workspace) -> Result<(), Error> {
    let mut stages = Stages::of("build");
    let web = stages.stage("preparing the tools", || WebTools::prepare(workspace))?;
    stages.stage("building the site", || site(&web, RELEASE))?;
    stages.stage("measuring", || sizes::print(&workspace.dist()))?;
    stages.finish();
    println!("The site is in {}: any static server can serve it.", workspace.dist().display());
    Ok(())
}

/// Writes the site to `dist/`.
pub(super) fn site(web: &WebTools, profile: &str) -> Result<(), Error> {
    process::run_long(web.trunk("build", profile).arg("--locked"), "building")
}
