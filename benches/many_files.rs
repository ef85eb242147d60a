//! What `peili summary` takes for many files, in time and memory: `cargo bench --bench many_files`. It writes the files into cargo's
//! folder for such things and runs the command on them. The memory is what `/usr/bin/time` (GNU) says of the whole process; where
//! that is not there, only the time is told.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a bench may fail loudly")]

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use serde_json::{Map, Value, json};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// How many files there are; ten times as many should take ten times as long, and the same memory.
const FILES: [usize; 3] = [100, 1_000, 10_000];
/// So long is each note, in characters; every question has one.
const NOTE: usize = 200;

fn main() {
    println!("{:>8} {:>10} {:>12} {:>12}", "files", "MB", "seconds", "peak MB");
    for count in FILES {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("many-{count}"));
        let _ = fs::remove_dir_all(&folder);
        let bytes = write(&folder, count);
        let start = Instant::now();
        let peak = summary(&folder);
        let seconds = start.elapsed().as_secs_f64();
        let peak = peak.map_or("-".to_owned(), |kilobytes| format!("{:.1}", kilobytes / 1024.0));
        println!("{count:>8} {:>10.1} {seconds:>12.2} {peak:>12}", bytes as f64 / 1e6);
        fs::remove_dir_all(&folder).unwrap();
    }
}

/// Writes random assessments, a hundred a folder. Tells how many bytes they have.
fn write(folder: &Path, count: usize) -> usize {
    let mut random = StdRng::seed_from_u64(6);
    let mut bytes = 0;
    for number in 0..count {
        let folder = folder.join(format!("{:03}", number / 100));
        fs::create_dir_all(&folder).unwrap();
        let responses: Map<String, Value> = (1..=24)
            .map(|question| {
                let note = "n".repeat(NOTE);
                let response = match random.random_range(0..8u8) {
                    level @ 0..5 => json!({"level": level, "note": note}),
                    5 => json!({"skip": "dont-know", "note": note}),
                    6 => json!({"skip": "not-applicable", "note": note}),
                    _ => json!({"note": note}),
                };
                (format!("q{question:02}"), response)
            })
            .collect();
        let file = json!({
            "format": "osallisuuspeili/assessment", "version": 1, "questionSet": "osallisuus-24@1", "responses": responses,
        });
        let text = format!("{file:#}");
        bytes += text.len();
        fs::write(folder.join(format!("{number}.json")), text).unwrap();
    }
    bytes
}

/// Runs the command. Tells the most memory that it held, in kilobytes.
fn summary(folder: &Path) -> Option<f64> {
    let command = env!("CARGO_BIN_EXE_peili");
    let folder = folder.to_str().unwrap();
    let arguments = ["summary", folder, "--format", "json"];
    let timed =
        Command::new("/usr/bin/time").args(["-f", "%M", command]).args(arguments).stdout(Stdio::null()).output();
    match timed {
        Ok(output) => {
            assert!(output.status.success());
            String::from_utf8(output.stderr).unwrap().trim().parse().ok()
        }
        Err(_) => {
            assert!(Command::new(command).args(arguments).stdout(Stdio::null()).status().unwrap().success());
            None
        }
    }
}
