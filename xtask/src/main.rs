//! The project's task runner: `cargo xtask serve | build | dist | configure | test | lint | audit | bench | soak | look | pictures`.
//!
//! It installs what is missing, pinned, and then does the work. It holds no knowledge of the product beyond
//! the names of its crate, its features and its folders.
#![forbid(unsafe_code)]

mod args;
mod commands;
mod error;
mod process;
mod stages;
mod tools;
mod workspace;

use std::process::ExitCode;

use args::Task;
use error::Error;
use workspace::Workspace;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error}");
            error.exit_code()
        }
    }
}

/// Reads the command line and runs the task that it names.
fn run() -> Result<(), Error> {
    let task = args::parse(lexopt::Parser::from_env())?;
    let workspace = Workspace::find()?;
    match task {
        Task::Help => {
            print!("{}", args::USAGE);
            Ok(())
        }
        Task::Serve(options) => commands::serve::run(&workspace, &options),
        Task::Build => commands::build::run(&workspace),
        Task::Test(options) => commands::test::run(&workspace, &options),
        Task::Dist => commands::dist::run(&workspace),
        Task::Configure(site, config) => commands::configure::run(&workspace, &site, &config),
        Task::Audit => commands::audit::run(&workspace),
        Task::Lint => commands::lint::run(&workspace),
        Task::Bench(arguments) => {
            commands::on_site::run(&workspace, workspace.bench(), "bench", "bench.mjs", &arguments)?;
            commands::scale::run(&workspace)
        }
        Task::Soak(arguments) => commands::soak::run(&workspace, &arguments),
        Task::Look(arguments) => {
            commands::on_site::run(&workspace, workspace.e2e(), "look", "support/look.mjs", &arguments)
        }
        Task::Pictures => {
            commands::on_site::run(&workspace, workspace.e2e(), "pictures", "support/pictures.mjs", &[""; 0])
        }
    }
}
