//! Looking through the catalogue: what is wanted, which models fit, and how many there are of each kind.

mod aspect;
mod browsed;
mod served;
mod similar;
mod tiles;
mod view;

pub use aspect::{Aspect, NATIONWIDE};
pub use browsed::{Browsed, Row, browse};
pub use served::{Served, served_principles, served_questions};
pub use similar::{Similar, similar};
pub use tiles::{TILES, Tile};
pub use view::View;

#[cfg(test)]
mod tests;
