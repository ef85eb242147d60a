//! Running other programs.

use std::env;
use std::ffi::OsStr;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::error::Error;
use crate::stages::seconds;

/// How often a long run is said to go on.
const REPORT: Duration = Duration::from_secs(20);

/// How often a long run is looked at.
const LOOK: Duration = Duration::from_millis(50);

/// What the outer `cargo run` tells xtask about xtask itself. Inherited by an inner cargo, these make build
/// scripts that watch them run again each time.
const OUTER_CARGO: [&str; 7] = [
    "CARGO_BIN_NAME",
    "CARGO_CRATE_NAME",
    "CARGO_MANIFEST_DIR",
    "CARGO_MANIFEST_PATH",
    "CARGO_PKG_",
    "CARGO_PRIMARY_PACKAGE",
    "CARGO_TARGET_TMPDIR",
];

/// A command that does not inherit what the outer `cargo run` said about xtask.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    remove_variables(&mut command, |name| OUTER_CARGO.iter().any(|prefix| name.starts_with(prefix)));
    command
}

/// The cargo that runs xtask, so that both are of one toolchain.
pub(crate) fn cargo() -> Command {
    command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Takes out of a command's environment the variables whose name fits.
pub(crate) fn remove_variables(command: &mut Command, fits: impl Fn(&str) -> bool) {
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(&fits) {
            command.env_remove(name);
        }
    }
}

/// Says the command, runs it to its end with its output streaming through, and is content only with success.
pub(crate) fn run(command: &mut Command) -> Result<(), Error> {
    eprintln!("$ {}", words(command));
    let status = command.status().map_err(|source| start_error(command, source))?;
    ended(command, status)
}

/// Like [`run`], and says every now and then that it still goes on: a compiler can be silent for minutes.
pub(crate) fn run_long(command: &mut Command, doing: &str) -> Result<(), Error> {
    let start = Instant::now();
    let mut child = self::start(command)?;
    let mut reported = Instant::now();
    loop {
        if let Some(status) = child.try_wait().map_err(|source| start_error(command, source))? {
            return ended(command, status);
        }
        if reported.elapsed() >= REPORT {
            reported = Instant::now();
            eprintln!("... still {doing} ({})", seconds(start.elapsed()));
        }
        thread::sleep(LOOK);
    }
}

/// Says the command and starts it with its output streaming through.
pub(crate) fn start(command: &mut Command) -> Result<Child, Error> {
    eprintln!("$ {}", words(command));
    command.spawn().map_err(|source| start_error(command, source))
}

/// What the command writes to its standard output, trimmed; `None` when it cannot be started or fails.
pub(crate) fn ask(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// The command line as a person would type it: programs by their name, not their path.
pub(crate) fn words(command: &Command) -> String {
    let arguments = command.get_args().map(|argument| quote(&argument.to_string_lossy()));
    std::iter::once(name(command)).chain(arguments).collect::<Vec<_>>().join(" ")
}

/// The name of the command's program.
fn name(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    program.file_stem().unwrap_or(program.as_os_str()).to_string_lossy().into_owned()
}

/// Puts quotation marks round what a shell would split.
fn quote(argument: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_=./:,@+\\".contains(c);
    if !argument.is_empty() && argument.chars().all(plain) { argument.to_owned() } else { format!("'{argument}'") }
}

/// Is content only with success.
fn ended(command: &Command, status: ExitStatus) -> Result<(), Error> {
    if status.success() { Ok(()) } else { Err(Error::Failed { command: words(command), status }) }
}

/// The command's program could not be started.
fn start_error(command: &Command, source: std::io::Error) -> Error {
    Error::Start { program: name(command), source }
}
