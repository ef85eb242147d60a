//! Words that say nothing about what is looked for.

/// Words of the three languages that only join others, as they are compared. A word that means something in one of the
/// languages (`by`, `men`) is not among them.
const JOINING: [&str; 66] = [
    "a", "am", "an", "and", "are", "as", "at", "att", "av", "be", "can", "de", "den", "det", "do", "ei", "eller", "en",
    "ett", "etta", "for", "fran", "from", "hur", "i", "in", "is", "ja", "jag", "joka", "jos", "jotka", "kan", "kanssa",
    "kuin", "kun", "med", "mika", "missa", "mita", "miten", "myos", "ne", "och", "of", "om", "on", "or", "ovat", "pa",
    "se", "seka", "som", "tai", "that", "the", "till", "to", "utan", "vad", "var", "varten", "voi", "we", "what",
    "with",
];

/// Whether a word, as it is compared, only joins others.
pub(super) fn only_joins(word: &str) -> bool {
    JOINING.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_sorted_and_folded() {
        assert!(JOINING.is_sorted());
        for word in JOINING {
            assert_eq!(super::super::folded(word), word);
            assert!(only_joins(word));
        }
        assert!(!only_joins("by"));
    }
}
