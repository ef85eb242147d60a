//! What can go wrong, in words that say what to do next.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{ExitCode, ExitStatus};

/// Why a task stopped.
#[derive(Debug)]
pub(crate) enum Error {
    /// The command line makes no sense.
    Usage(String),
    /// A program could not be started at all.
    Start {
        /// The program.
        program: String,
        /// The system's reason.
        source: io::Error,
    },
    /// A program ran and failed.
    Failed {
        /// The command line, as a person would type it.
        command: String,
        /// How it ended.
        status: ExitStatus,
    },
    /// A file or folder could not be read or written.
    File {
        /// Its path.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// Something is missing or unfit, and xtask cannot put it right by itself.
    Missing {
        /// What is missing.
        what: String,
        /// What a person can do about it.
        remedy: String,
    },
    /// Another program listens on the port.
    PortTaken(u16),
    /// A stage of a task failed.
    Stage {
        /// The stage.
        name: &'static str,
        /// Why.
        source: Box<Error>,
    },
}

impl Error {
    /// For `map_err` on what touches the file at `path`.
    pub(crate) fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { path, source }
    }

    /// Something is missing, and this is what a person can do about it.
    pub(crate) fn missing(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self::Missing { what: what.into(), remedy: remedy.into() }
    }

    /// 2 for a wrong command line, else 1.
    pub(crate) fn exit_code(&self) -> ExitCode {
        match self {
            Self::Usage(_) => ExitCode::from(2),
            _ => ExitCode::FAILURE,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(problem) => write!(f, "{problem}\n`cargo xtask --help` lists the tasks and their options."),
            Self::Start { program, source } if source.kind() == io::ErrorKind::NotFound => {
                write!(f, "`{program}` was not found: install it, or put it on PATH.")
            }
            Self::Start { program, source } => write!(f, "`{program}` could not be started: {source}."),
            Self::Failed { command, status } => {
                write!(f, "this command failed ({status}); its own words are above:\n  {command}")
            }
            Self::File { path, source } => write!(f, "{}: {source}.", path.display()),
            Self::Missing { what, remedy } => write!(f, "{what}.\n{remedy}"),
            Self::PortTaken(port) => write!(
                f,
                "port {port} is taken by another program (perhaps another `cargo xtask serve`).\n\
                 End that one, or choose another port: cargo xtask serve --port {}",
                port.checked_add(1).unwrap_or(8080)
            ),
            Self::Stage { name, source } => write!(f, "FAILED at the stage \"{name}\": {source}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Start { source, .. } | Self::File { source, .. } => Some(source),
            Self::Stage { source, .. } => Some(source),
            _ => None,
        }
    }
}

impl From<lexopt::Error> for Error {
    fn from(error: lexopt::Error) -> Self {
        Self::Usage(error.to_string())
    }
}
