//! Looking through the catalogue: what is wanted, which models fit, and how many there are of each kind.

mod aspect;
mod browsed;
mod compared;
mod listing;
mod places;
mod served;
mod similar;
mod themed;
mod tiles;
mod view;

pub use aspect::{Aspect, NATIONWIDE};
pub use browsed::{Browsed, Row};
pub use compared::{ComparedQuestion, MOST_COMPARED, SIDES, compared_questions, compared_values};
pub use listing::Listing;
pub use places::{Places, places};
pub use served::{Served, least_served, served_principles, served_questions};
pub use similar::{Similar, similar};
pub use themed::{Themed, theme_counts, themed};
pub use tiles::{TILES, Tile};
pub use view::View;

#[cfg(test)]
mod tests;
