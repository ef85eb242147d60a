//! The stages of a task, each announced and timed.

use std::time::{Duration, Instant};

use crate::error::Error;

/// The stages that a task has been through.
pub(crate) struct Stages {
    task: &'static str,
    start: Instant,
    done: Vec<(&'static str, Duration)>,
}

impl Stages {
    /// A task before its first stage.
    pub(crate) fn of(task: &'static str) -> Self {
        Self { task, start: Instant::now(), done: Vec::new() }
    }

    /// Announces a stage, does its work and says how long it took. An error is told with the stage's name.
    pub(crate) fn stage<T>(&mut self, name: &'static str, work: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
        eprintln!("\n==> {name}");
        let start = Instant::now();
        let result = work().map_err(|source| Error::Stage { name, source: Box::new(source) })?;
        let taken = start.elapsed();
        eprintln!("<== {name}: done in {}", seconds(taken));
        self.done.push((name, taken));
        Ok(result)
    }

    /// Says that every stage has passed, and how long each took.
    pub(crate) fn finish(self) {
        eprintln!("\ncargo xtask {}: all passed in {}", self.task, seconds(self.start.elapsed()));
        for (name, taken) in self.done {
            eprintln!("  {:>8}  {name}", seconds(taken));
        }
    }
}

/// A duration for people.
pub(crate) fn seconds(duration: Duration) -> String {
    let whole = duration.as_secs();
    if whole < 60 {
        format!("{:.1} s", duration.as_secs_f32())
    } else {
        format!("{} min {:02} s", whole / 60, whole % 60)
    }
}
