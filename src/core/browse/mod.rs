//! Looking through the catalogue: what is wanted, which models fit, and how many there are of each kind.

mod aspect;
mod browsed;
mod similar;
mod view;

pub use aspect::Aspect;
pub use browsed::{Browsed, Row, browse};
pub use similar::{Similar, similar};
pub use view::View;

#[cfg(test)]
mod tests;
