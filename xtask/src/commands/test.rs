//! `cargo xtask test`: every test, the browser's too.

use super::build;
use crate::args::TestOptions;
use crate::error::Error;
use crate::process;
use crate::stages::Stages;
use crate::tools::{Chromium, Firefox, Node, WebTools};
use crate::workspace::Workspace;

/// Prepares everything first, so that what is missing shows at once, and then runs the tests from quick to slow.
pub(crate) fn run(workspace: &Workspace, options: &TestOptions) -> Result<(), Error> {
    let mut stages = Stages::of("test");
    let mut browser = None;
    if options.scope.has_browser() {
        let prepare = || {
            let (chromium, firefox) = (Chromium::prepare()?, Firefox::prepare()?);
            let node = Node::prepare(workspace.e2e(), chromium)?;
            Ok((WebTools::prepare(workspace)?, node, firefox))
        };
        browser = Some(stages.stage("preparing the tools", prepare)?);
    }
    if options.scope.has_native() {
        native(workspace, &mut stages)?;
    }
    if let Some((web, node, firefox)) = browser {
        stages.stage("building the site", || build::site(&web, build::RELEASE))?;
        let mut playwright = node.script("node_modules/@playwright/test/cli.js", ["test"]);
        playwright.args(&options.playwright).env("FIREFOX", firefox.file());
        stages.stage("browser tests", || process::run(&mut playwright))?;
    }
    stages.finish();
    Ok(())
}

/// The tests that need no browser. The core is tested alone too: it must not lean on what the features bring.
fn native(workspace: &Workspace, stages: &mut Stages) -> Result<(), Error> {
    let cargo_test = |what: &[&str]| {
        process::run(process::cargo().args(["test", "--locked"]).args(what).current_dir(workspace.root()))
    };
    stages.stage("native tests", || cargo_test(&["--workspace"]))?;
    stages.stage("core tests without features", || cargo_test(&["-p", "peili", "--no-default-features", "--lib"]))?;
    let postbuild = ["-p", "peili", "--no-default-features", "--features", "site", "--bin", "postbuild"];
    stages.stage("tests of the post-build step", || cargo_test(&postbuild))
}
