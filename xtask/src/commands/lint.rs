//! `cargo xtask lint`: formatting, lints and documentation, as CI wants them.

use crate::error::Error;
use crate::process;
use crate::stages::Stages;
use crate::tools::{ensure_components, ensure_wasm_target};
use crate::workspace::Workspace;

/// The sets of code that are linted apart, because each is compiled with other features.
const CLIPPY: [(&str, &[&str]); 4] = [
    ("clippy: native", &["--workspace", "--all-targets"]),
    ("clippy: core alone", &["-p", "peili", "--no-default-features", "--lib"]),
    (
        "clippy: post-build step",
        &["-p", "peili", "--no-default-features", "--features", "site", "--lib", "--bin", "postbuild"],
    ),
    (
        "clippy: web app",
        &[
            "-p",
            "peili",
            "--no-default-features",
            "--features",
            "web",
            "--target",
            "wasm32-unknown-unknown",
            "--bin",
            "web",
        ],
    ),
];

/// Runs every check. The first that fails ends it.
pub(crate) fn run(workspace: &Workspace) -> Result<(), Error> {
    let mut stages = Stages::of("lint");
    let cargo = || {
        let mut cargo = process::cargo();
        cargo.current_dir(workspace.root());
        cargo
    };
    stages.stage("preparing the tools", || {
        ensure_components()?;
        ensure_wasm_target()
    })?;
    stages.stage("formatting", || process::run(cargo().args(["fmt", "--all", "--check"])))?;
    for (name, what) in CLIPPY {
        stages.stage(name, || {
            process::run(cargo().args(["clippy", "--locked"]).args(what).args(["--", "-D", "warnings"]))
        })?;
    }
    stages.stage("documentation", || {
        process::run(cargo().args(["doc", "--locked", "--no-deps", "-p", "peili"]).env("RUSTDOCFLAGS", "-Dwarnings"))
    })?;
    stages.finish();
    Ok(())
}
