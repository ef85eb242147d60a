//! The tasks, one per file.

pub(crate) mod audit;
pub(crate) mod build;
pub(crate) mod configure;
pub(crate) mod dist;
pub(crate) mod lint;
pub(crate) mod on_site;
pub(crate) mod scale;
pub(crate) mod serve;
mod sizes;
pub(crate) mod soak;
pub(crate) mod test;
