//! The sizes of the built site's code and data.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::error::Error;

/// The kinds of files whose size matters to the first load.
const KINDS: [&str; 4] = ["wasm", "js", "css", "txt"];

/// Prints each file with its size as it is and as a server sends it with the best brotli.
pub(super) fn print(dist: &Path) -> Result<(), Error> {
    let mut files = Vec::new();
    collect(dist, &mut files)?;
    files.sort();
    println!("{:>10} {:>10}  file", "bytes", "brotli");
    for file in files {
        let bytes = fs::read(&file).map_err(Error::file(&file))?;
        let packed = brotli_size(&bytes).map_err(Error::file(&file))?;
        println!("{:>10} {packed:>10}  {}", bytes.len(), file.strip_prefix(dist).unwrap_or(&file).display());
    }
    Ok(())
}

/// Collects the files of the kinds that matter, also in folders.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Error> {
    for entry in fs::read_dir(folder).map_err(Error::file(folder))? {
        let path = entry.map_err(Error::file(folder))?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|kind| KINDS.iter().any(|wanted| kind == *wanted)) {
            files.push(path);
        }
    }
    Ok(())
}

/// The size at quality 11 with the largest usual window.
fn brotli_size(bytes: &[u8]) -> std::io::Result<usize> {
    let mut packed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut packed, 1 << 16, 11, 22);
    writer.write_all(bytes)?;
    writer.flush()?;
    drop(writer);
    Ok(packed.len())
}
