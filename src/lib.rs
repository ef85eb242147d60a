//! Osallisuuspeili: an organisation looks at its own activity through the 24 guiding questions on participation.
//!
//! [`core`] is the domain, [`i18n`] the words of the user interface. The browser's side (`platform`, `app`)
//! exists only with the feature `app`. `ARCHITECTURE.md` has the code map.
// The types of whole pages are deep where components are not erased, as they are for the web.
#![cfg_attr(feature = "site", recursion_limit = "512")]
#![forbid(unsafe_code)]

#[cfg(feature = "app")]
pub mod app;
pub mod core;
#[cfg(feature = "export")]
pub mod export;
pub mod i18n;
#[cfg(feature = "app")]
pub mod platform;
