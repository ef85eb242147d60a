//! `cargo xtask serve`: builds, serves and watches.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::process::Child;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::build;
use crate::args::ServeOptions;
use crate::error::Error;
use crate::process;
use crate::stages::Stages;
use crate::tools::WebTools;
use crate::workspace::Workspace;

/// The profile that builds quickly and makes a large site.
const QUICK: &str = "web-dev";

/// How often the server is looked at.
const LOOK: Duration = Duration::from_millis(150);

/// How long trunk may take to end by itself.
const GRACE: Duration = Duration::from_secs(2);

/// Serves until trunk ends or the person ends it.
pub(crate) fn run(workspace: &Workspace, options: &ServeOptions) -> Result<(), Error> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, options.port));
    ensure_free(address)?;
    let profile = if options.dev { QUICK } else { build::RELEASE };
    let mut stages = Stages::of("serve");
    let web = stages.stage("preparing the tools", || WebTools::prepare(workspace))?;
    // trunk goes on serving an older site when its first build fails, so that build is made apart.
    stages.stage("building the site", || build::site(&web, profile))?;

    let stopped = stop_flag()?;
    let mut trunk = web.trunk("serve", profile);
    trunk.args(["--address", &address.ip().to_string(), "--port", &address.port().to_string()]);
    // Else trunk lists every name of this machine, most of which do not work.
    trunk.arg("--disable-address-lookup");
    if options.open {
        trunk.arg("--open");
    }
    let mut server = process::start(&mut trunk)?;
    let mut announced = false;
    loop {
        if stopped.load(Ordering::Relaxed) {
            end(&mut server);
            eprintln!("\nStopped.");
            return Ok(());
        }
        let ended = server.try_wait().map_err(|source| Error::Start { program: "trunk".to_owned(), source })?;
        if let Some(status) = ended {
            // Ctrl-C reaches trunk as well, and trunk may be the quicker one.
            if stopped.load(Ordering::Relaxed) || status.success() {
                return Ok(());
            }
            return Err(Error::Failed { command: process::words(&trunk), status });
        }
        if !announced && answers(address) {
            announced = true;
            println!("\n{}", banner(&format!("Osallisuuspeili is at  http://{address}/")));
            println!("It is built again when a file changes. Ctrl-C ends it.\n");
        }
        thread::sleep(LOOK);
    }
}

/// A line that stands out of a build's output.
fn banner(line: &str) -> String {
    let rule = "=".repeat(line.chars().count() + 4);
    format!("{rule}\n  {line}\n{rule}")
}

/// Is content only when nothing listens at the address.
fn ensure_free(address: SocketAddr) -> Result<(), Error> {
    match TcpListener::bind(address) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => Err(Error::missing(
            format!("port {} may not be used by this user", address.port()),
            "Choose a port above 1023: cargo xtask serve --port 8080",
        )),
        Err(_) => Err(Error::PortTaken(address.port())),
    }
}

/// A flag that Ctrl-C and a plain `kill` raise.
fn stop_flag() -> Result<Arc<AtomicBool>, Error> {
    let stopped = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&stopped);
    ctrlc::set_handler(move || flag.store(true, Ordering::Relaxed)).map_err(|error| {
        Error::missing(format!("Ctrl-C cannot be caught ({error})"), "Start it from an ordinary terminal.")
    })?;
    Ok(stopped)
}

/// Ends trunk: by itself, if Ctrl-C has reached it too, else by force.
fn end(server: &mut Child) {
    let start = Instant::now();
    while start.elapsed() < GRACE {
        if matches!(server.try_wait(), Ok(Some(_))) {
            return;
        }
        thread::sleep(LOOK);
    }
    // It may have ended in this moment, which is as good.
    let _ = server.kill();
    let _ = server.wait();
}

/// Whether the start page is served at the address.
fn answers(address: SocketAddr) -> bool {
    status_line(address).is_ok_and(|line| line.starts_with("HTTP/1.1 200"))
}

/// The first bytes of the answer to a request for the start page.
fn status_line(address: SocketAddr) -> std::io::Result<String> {
    let patience = Duration::from_secs(2);
    let mut stream = TcpStream::connect_timeout(&address, patience)?;
    stream.set_read_timeout(Some(patience))?;
    stream.write_all(format!("GET / HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").as_bytes())?;
    let mut start = [0; 12];
    stream.read_exact(&mut start)?;
    Ok(String::from_utf8_lossy(&start).into_owned())
}
