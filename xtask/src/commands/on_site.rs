//! `cargo xtask bench`, `soak`, `look` and `pictures`: programs that use the built site in a browser.

use std::ffi::OsStr;
use std::path::PathBuf;

use super::build;
use crate::error::Error;
use crate::process;
use crate::stages::Stages;
use crate::tools::{Chromium, Node, WebTools};
use crate::workspace::Workspace;

/// Prepares, builds, and runs a script of a folder.
pub(crate) fn run<A: AsRef<OsStr>>(
    workspace: &Workspace,
    folder: PathBuf,
    task: &'static str,
    script: &'static str,
    arguments: &[A],
) -> Result<(), Error> {
    let mut stages = Stages::of(task);
    let (web, node) = stages.stage("preparing the tools", || {
        let web = WebTools::prepare(workspace)?;
        Ok((web, Node::prepare(folder, Chromium::prepare()?)?))
    })?;
    stages.stage("building the site", || build::site(&web, build::RELEASE))?;
    stages.stage(script, || process::run(&mut node.script(script, arguments)))?;
    stages.finish();
    Ok(())
}
