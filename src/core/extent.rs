//! How much there is of the content of a language.

/// How much of the content there is, or a page shows. Each has what those before it have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// What every page needs; of the questions only the outline.
    Outline,
    /// The questions too, and what is said around answering them.
    Questions,
    /// Everything.
    Whole,
}
