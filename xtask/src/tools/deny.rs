//! The tool that holds dependencies against rules.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use super::cargo_tool::CargoTool;
use crate::error::Error;
use crate::process;
use crate::workspace::Workspace;

/// cargo-deny, ready for use.
pub(crate) struct Deny(PathBuf);

impl Deny {
    /// Finds or installs it.
    pub(crate) fn prepare() -> Result<Self, Error> {
        let deny = CargoTool {
            command: "cargo-deny",
            package: "cargo-deny",
            version: "0.20.2".to_owned(),
            locked: true,
            opt_level: "0",
        };
        Ok(Self(deny.ensure()?))
    }

    /// A check of the whole workspace by `deny.toml`; which checks is still to be said.
    pub(crate) fn check(&self, workspace: &Workspace) -> Command {
        let mut deny = process::command(self.0.join(format!("cargo-deny{}", env::consts::EXE_SUFFIX)));
        deny.args(["--locked", "check", "--hide-inclusion-graph"]).current_dir(workspace.root());
        deny
    }
}
