//! The domain: question set, assessment, scores, catalogue, recommendations, files, storage.
//!
//! No Leptos, no browser, no clock, no randomness, no input or output: everything arrives as an argument.

pub mod aggregate;
pub mod assessment;
pub mod backup;
pub mod browse;
pub mod catalogue;
pub mod check;
pub mod extent;
pub mod file;
pub mod ids;
pub mod listed;
pub mod locale;
pub mod operator;
pub mod order;
pub mod petals;
pub mod plan;
pub mod question_set;
pub mod ratio;
pub mod readability;
pub mod recommend;
pub mod report;
pub mod rounds;
pub mod route;
pub mod score;
pub mod search;
pub mod share;
pub mod shelf;
pub mod shortcut;
pub mod site;
pub mod storage;
pub mod summary;
pub mod vocabulary;
pub mod workshop;
