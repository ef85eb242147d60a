//! How a word of the query and a word of the catalogue belong together.

/// Why a word was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Manner {
    /// It is the same word; capitals and diacritics make no difference.
    Same,
    /// It is another form of the word.
    Form,
    /// It begins with what was typed.
    Beginning,
    /// It is a compound with the word in it, or a part of the compound that was typed.
    Part,
    /// It differs by a typing mistake.
    Typo,
    /// It means what the everyday word means.
    Everyday,
}

impl Manner {
    /// How alike the two words are taken to be, between 0 and 1. A whole word that stands in the text is surest.
    pub(super) fn likeness(self) -> f32 {
        match self {
            Manner::Same => 1.0,
            Manner::Form => 0.9,
            Manner::Beginning => 0.7,
            Manner::Part => 0.6,
            Manner::Typo => 0.6,
            Manner::Everyday => 0.4,
        }
    }
}
