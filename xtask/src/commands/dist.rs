//! `cargo xtask dist`: a release, as a zip with its checksum.

use std::fs::{self, File};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::build;
use crate::error::Error;
use crate::stages::Stages;
use crate::tools::WebTools;
use crate::workspace::Workspace;

/// What goes along with the site, beside it.
const BESIDE: [&str; 3] = ["docs/hosting.md", "LICENSE-APACHE", "LICENSE-MIT"];

/// Builds the site and writes `target/dist/osallisuuspeili-VERSION.zip` and `….zip.sha256`.
pub(crate) fn run(workspace: &Workspace) -> Result<(), Error> {
    let mut stages = Stages::of("dist");
    let web = stages.stage("preparing the tools", || WebTools::prepare(workspace))?;
    stages.stage("building the site", || build::site(&web, build::RELEASE))?;
    let name = format!("osallisuuspeili-{}", env!("CARGO_PKG_VERSION"));
    let folder = workspace.root().join("target").join("dist");
    let zip = folder.join(format!("{name}.zip"));
    stages.stage("packing", || {
        fs::create_dir_all(&folder).map_err(Error::file(&folder))?;
        pack(workspace, &name, &zip)
    })?;
    let bytes = fs::read(&zip).map_err(Error::file(&zip))?;
    let sum: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let line = format!("{sum}  {name}.zip\n");
    let sums = folder.join(format!("{name}.zip.sha256"));
    fs::write(&sums, &line).map_err(Error::file(&sums))?;
    stages.finish();
    print!("{}: {} bytes\n{line}", zip.display(), bytes.len());
    eprintln!(
        "WARNING: site/config.json says nothing of who runs the site. Fill it in, or run `cargo xtask configure SITE config.json`."
    );
    Ok(())
}

/// Packs the same files into the same bytes: in their order, and without the time of day.
fn pack(workspace: &Workspace, name: &str, zip: &Path) -> Result<(), Error> {
    let mut writer = ZipWriter::new(File::create(zip).map_err(Error::file(zip))?);
    for file in BESIDE {
        let from = workspace.root().join(file);
        let to = Path::new(file).file_name().unwrap_or_default().to_string_lossy();
        add(&mut writer, &format!("{name}/{to}"), &from)?;
    }
    let site = workspace.dist();
    let mut files = Vec::new();
    collect(&site, &mut files)?;
    files.sort();
    for from in files {
        let to = from.strip_prefix(&site).unwrap_or(&from).to_string_lossy().replace('\\', "/");
        add(&mut writer, &format!("{name}/site/{to}"), &from)?;
    }
    writer.finish().map_err(|error| Error::file(zip)(error.into()))?;
    Ok(())
}

/// Adds a file.
fn add<W: Write + Seek>(writer: &mut ZipWriter<W>, to: &str, from: &Path) -> Result<(), Error> {
    let options = SimpleFileOptions::default().unix_permissions(0o644);
    let mut bytes = Vec::new();
    File::open(from).and_then(|mut file| file.read_to_end(&mut bytes)).map_err(Error::file(from))?;
    writer.start_file(to, options).map_err(|error| Error::file(from)(error.into()))?;
    writer.write_all(&bytes).map_err(Error::file(from))
}

/// Collects all files of a folder.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Error> {
    for entry in fs::read_dir(folder).map_err(Error::file(folder))? {
        let path = entry.map_err(Error::file(folder))?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
