//! Where in a model a word stands.

/// A field of a model that is searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The title.
    Title,
    /// The names of its terms: whom it is for, where, how, in what form and about what.
    Terms,
    /// The summary.
    Summary,
    /// Who developed it, and similar actors.
    Makers,
    /// Why it answers its questions.
    Reasons,
}

impl Field {
    /// All fields, the one that says most first.
    pub const ALL: [Field; 5] = [Field::Title, Field::Terms, Field::Summary, Field::Makers, Field::Reasons];

    /// How much a word in it counts, compared with a word in the summary.
    pub(super) fn weight(self) -> f32 {
        match self {
            Field::Title => 2.5,
            Field::Terms => 1.5,
            Field::Summary => 1.0,
            Field::Makers => 1.0,
            Field::Reasons => 0.6,
        }
    }

    /// Its place in a set of fields, as one bit.
    pub(super) fn bit(self) -> u8 {
        1 << self as u8
    }
}
