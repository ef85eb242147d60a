//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::prelude::{Long, Short, Value, ValueExt};

use crate::error::Error;

/// What `cargo xtask --help` prints.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask <task>

  serve [--port N] [--open] [--dev]
                      build the site, serve it at http://127.0.0.1:8080/ and build it again at each change
                      --port N  another port      --open  open a browser      --dev  the quick, larger build
  test [--native | --browser] [-- ARGS]
                      run every test: native, core, and in a real browser
                      --native  without the browser's      --browser  the browser's only      ARGS go to Playwright
  build               write the release site to dist/ and print its sizes
  dist                pack the release site as target/dist/osallisuuspeili-VERSION.zip, with its SHA-256
  configure SITE CONFIG
                      change a built site for its deployment: who runs it, where it stands (docs/hosting.md)
  lint                formatting, lints and documentation, as CI wants them
  audit               licences, duplicate versions, sources and advisories of the dependencies (deny.toml), and the lock file
  bench [-- ARGS]     measure loads, answers and memory against their budgets, beside a SurveyJS and a React page with the
                      same questions; then how the core scales      ARGS: --rounds N
  soak [-- ARGS]      try each property with many cases; then walk the app at random, with reloads, killed tabs and a
                      failing storage, against a reference
                      ARGS: --steps 10000  --kills 1000  --seed N
  look [-- ARGS]      take pictures of every page and state, as files and contact sheets in target/look/
                      ARGS choose: --only NAME,…  --locales fi,…  --variants 360,…  --out DIR
  pictures            make the pictures that are kept in assets/ and docs/pictures/ anew

What a task needs and does not find is installed first, pinned, into a cache that a second clone reuses.
";

/// The port of `serve` when none is named.
const DEFAULT_PORT: u16 = 8080;

/// One task with its options.
#[derive(Debug, PartialEq)]
pub(crate) enum Task {
    /// Print the usage.
    Help,
    /// Build, serve and watch.
    Serve(ServeOptions),
    /// Write the release site.
    Build,
    /// Run the tests.
    Test(TestOptions),
    /// Pack a release.
    Dist,
    /// Change a built site, in a folder, as a file says.
    Configure(PathBuf, PathBuf),
    /// Check formatting, lints and documentation.
    Lint,
    /// Check the dependencies.
    Audit,
    /// Measure, with arguments that go to the script as they are.
    Bench(Vec<OsString>),
    /// Walk at random, with arguments that go to the script as they are.
    Soak(Vec<OsString>),
    /// Take pictures, with arguments that go to the script as they are.
    Look(Vec<OsString>),
    /// Make the kept pictures anew.
    Pictures,
}

/// The options of `serve`.
#[derive(Debug, PartialEq)]
pub(crate) struct ServeOptions {
    /// The port on 127.0.0.1.
    pub(crate) port: u16,
    /// Open a browser when the site answers.
    pub(crate) open: bool,
    /// Use the quick profile.
    pub(crate) dev: bool,
}

/// The options of `test`.
#[derive(Debug, PartialEq)]
pub(crate) struct TestOptions {
    /// Which tests run.
    pub(crate) scope: TestScope,
    /// Arguments that go to Playwright as they are.
    pub(crate) playwright: Vec<OsString>,
}

/// Which tests run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum TestScope {
    /// All of them.
    All,
    /// Those that need no browser.
    Native,
    /// Those in the browser.
    Browser,
}

impl TestScope {
    /// Whether the native tests run.
    pub(crate) fn has_native(self) -> bool {
        self != Self::Browser
    }

    /// Whether the browser's tests run.
    pub(crate) fn has_browser(self) -> bool {
        self != Self::Native
    }
}

/// Reads a task from the command line.
pub(crate) fn parse(mut parser: lexopt::Parser) -> Result<Task, Error> {
    let task = match parser.next()? {
        None | Some(Long("help") | Short('h')) => return Ok(Task::Help),
        Some(Value(name)) => name.string()?,
        Some(other) => return Err(other.unexpected().into()),
    };
    match task.as_str() {
        "help" => Ok(Task::Help),
        "serve" => parse_serve(&mut parser),
        "test" => parse_test(&mut parser),
        "build" => parse_plain(&mut parser, Task::Build),
        "dist" => parse_plain(&mut parser, Task::Dist),
        "configure" => parse_configure(&mut parser),
        "lint" => parse_plain(&mut parser, Task::Lint),
        "audit" => parse_plain(&mut parser, Task::Audit),
        "bench" => parse_passing(&mut parser, Task::Bench),
        "soak" => parse_passing(&mut parser, Task::Soak),
        "look" => parse_passing(&mut parser, Task::Look),
        "pictures" => parse_plain(&mut parser, Task::Pictures),
        unknown => Err(Error::Usage(format!("there is no task `{unknown}`"))),
    }
}

/// Reads a task that takes no options.
fn parse_plain(parser: &mut lexopt::Parser, task: Task) -> Result<Task, Error> {
    match parser.next()? {
        None => Ok(task),
        Some(Long("help") | Short('h')) => Ok(Task::Help),
        Some(other) => Err(other.unexpected().into()),
    }
}

/// Reads the two paths of `configure`.
fn parse_configure(parser: &mut lexopt::Parser) -> Result<Task, Error> {
    let mut paths = Vec::new();
    while let Some(argument) = parser.next()? {
        match argument {
            Value(path) => paths.push(PathBuf::from(path)),
            Long("help") | Short('h') => return Ok(Task::Help),
            other => return Err(other.unexpected().into()),
        }
    }
    match <[PathBuf; 2]>::try_from(paths) {
        Ok([site, config]) => Ok(Task::Configure(site, config)),
        Err(_) => Err(Error::Usage("`configure` takes a built site's folder and a file".to_owned())),
    }
}

/// Reads the options of `serve`.
fn parse_serve(parser: &mut lexopt::Parser) -> Result<Task, Error> {
    let mut options = ServeOptions { port: DEFAULT_PORT, open: false, dev: false };
    while let Some(argument) = parser.next()? {
        match argument {
            Long("port") => options.port = parser.value()?.parse()?,
            Long("open") => options.open = true,
            Long("dev") => options.dev = true,
            Long("help") | Short('h') => return Ok(Task::Help),
            other => return Err(other.unexpected().into()),
        }
    }
    if options.port == 0 {
        return Err(Error::Usage("`--port` is a number from 1 to 65535".to_owned()));
    }
    Ok(Task::Serve(options))
}

/// What follows `--`, if that is the next argument. lexopt swallows it, so it has to be seen in the raw arguments first.
fn passed_on(parser: &mut lexopt::Parser) -> Option<Vec<OsString>> {
    let mut rest = parser.try_raw_args()?;
    rest.next_if(|argument| argument == "--")?;
    Some(rest.collect())
}

/// Reads the arguments of a task that hands them on, all of them behind `--`.
fn parse_passing(parser: &mut lexopt::Parser, task: fn(Vec<OsString>) -> Task) -> Result<Task, Error> {
    match passed_on(parser) {
        Some(arguments) => Ok(task(arguments)),
        None => parse_plain(parser, task(Vec::new())),
    }
}

/// Reads the options of `test`. What follows `--` is Playwright's.
fn parse_test(parser: &mut lexopt::Parser) -> Result<Task, Error> {
    let mut native = false;
    let mut browser = false;
    let mut playwright = Vec::new();
    loop {
        if let Some(rest) = passed_on(parser) {
            playwright = rest;
            break;
        }
        match parser.next()? {
            None => break,
            Some(Long("native")) => native = true,
            Some(Long("browser")) => browser = true,
            Some(Long("help") | Short('h')) => return Ok(Task::Help),
            Some(Value(value)) => {
                let value = value.to_string_lossy().into_owned();
                return Err(Error::Usage(format!(
                    "unexpected argument `{value}`: write `--` before what goes to Playwright"
                )));
            }
            Some(other) => return Err(other.unexpected().into()),
        }
    }
    let scope = match (native, browser) {
        (true, false) => TestScope::Native,
        (false, true) => TestScope::Browser,
        (false, false) => TestScope::All,
        (true, true) => return Err(Error::Usage("`--native` and `--browser` exclude each other".to_owned())),
    };
    if scope == TestScope::Native && !playwright.is_empty() {
        return Err(Error::Usage("with `--native` nothing goes to Playwright".to_owned()));
    }
    Ok(Task::Test(TestOptions { scope, playwright }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(arguments: &[&str], expected: Task) {
        assert_eq!(parse(lexopt::Parser::from_args(arguments)).map_err(|error| error.to_string()), Ok(expected));
    }

    #[track_caller]
    fn refused(arguments: &[&str]) {
        assert!(matches!(parse(lexopt::Parser::from_args(arguments)), Err(Error::Usage(_))));
    }

    fn test_task(scope: TestScope, playwright: &[&str]) -> Task {
        Task::Test(TestOptions { scope, playwright: playwright.iter().map(OsString::from).collect() })
    }

    #[test]
    fn tasks_and_their_options() {
        case(&[], Task::Help);
        case(&["--help"], Task::Help);
        case(&["lint"], Task::Lint);
        case(&["bench", "-h"], Task::Help);
        case(&["dist"], Task::Dist);
        case(&["audit"], Task::Audit);
        case(&["configure", "dist", "config.json"], Task::Configure("dist".into(), "config.json".into()));
        case(&["serve"], Task::Serve(ServeOptions { port: 8080, open: false, dev: false }));
        case(
            &["serve", "--dev", "--port=9000", "--open"],
            Task::Serve(ServeOptions { port: 9000, open: true, dev: true }),
        );
        case(&["test"], test_task(TestScope::All, &[]));
        case(&["test", "--native"], test_task(TestScope::Native, &[]));
        case(
            &["test", "--browser", "--", "--grep", "walk", "--"],
            test_task(TestScope::Browser, &["--grep", "walk", "--"]),
        );
    }

    #[test]
    fn what_goes_to_the_pictures_script() {
        case(&["look"], Task::Look(Vec::new()));
        case(&["bench", "--", "--rounds", "3"], Task::Bench(vec!["--rounds".into(), "3".into()]));
        case(&["soak"], Task::Soak(Vec::new()));
        case(&["look", "--help"], Task::Help);
        case(&["look", "--", "--only", "method"], Task::Look(vec!["--only".into(), "method".into()]));
        refused(&["look", "--only", "method"]);
    }

    #[test]
    fn what_is_refused() {
        refused(&["deploy"]);
        refused(&["configure", "dist"]);
        refused(&["configure", "dist", "config.json", "more"]);
        refused(&["--port"]);
        refused(&["build", "--release"]);
        refused(&["serve", "--port", "0"]);
        refused(&["serve", "--port", "65536"]);
        refused(&["test", "walk"]);
        refused(&["test", "--native", "--browser"]);
        refused(&["test", "--native", "--", "walk"]);
    }
}
