//! `cargo xtask bench`: measures the built site.

use super::build;
use crate::error::Error;
use crate::process;
use crate::stages::Stages;
use crate::tools::{Chromium, Node, WebTools};
use crate::workspace::Workspace;

/// Prepares, builds, and measures the first load. Over its budget is a failure.
pub(crate) fn run(workspace: &Workspace) -> Result<(), Error> {
    let mut stages = Stages::of("bench");
    let (web, node) = stages.stage("preparing the tools", || {
        let web = WebTools::prepare(workspace)?;
        Ok((web, Node::prepare(workspace, Chromium::prepare()?)?))
    })?;
    stages.stage("building the site", || build::site(&web, build::RELEASE))?;
    stages.stage("first load", || process::run(&mut node.script("support/first-load.mjs", [""; 0])))?;
    stages.finish();
    Ok(())
}
