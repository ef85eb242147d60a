//! What is measured of a text.

use super::sentences::sentences;
use crate::core::locale::Locale;

/// Hyphenation for the browser, not a letter.
const SOFT_HYPHEN: char = '\u{ad}';

/// The measures of a text, each with the passage that it was found in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measures<'a> {
    /// The sentences in order, each with the number of its words.
    pub sentences: Vec<(&'a str, usize)>,
    /// The longest word and the number of its letters. Of a word with hyphens, the longest part counts.
    pub longest_word: (&'a str, usize),
}

impl<'a> Measures<'a> {
    /// Measures a text.
    pub fn of(text: &'a str, locale: Locale) -> Measures<'a> {
        let sentences = sentences(text, locale).into_iter().map(|sentence| (sentence, words(sentence))).collect();
        let parts = text.split(|c: char| !c.is_alphabetic() && c != SOFT_HYPHEN);
        let longest_word = parts.map(|part| (part, letters(part))).max_by_key(|(_, letters)| *letters);
        Measures { sentences, longest_word: longest_word.unwrap_or_default() }
    }

    /// The sentence with most words, and their number.
    pub fn longest_sentence(&self) -> (&'a str, usize) {
        self.sentences.iter().copied().max_by_key(|(_, words)| *words).unwrap_or_default()
    }
}

/// What stands between spaces is a word where it has a letter or a digit: a dash alone is none.
fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

fn letters(word: &str) -> usize {
    word.chars().filter(|c| c.is_alphabetic()).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_and_letters_are_counted() {
        #[track_caller]
        fn case(text: &str, words: &[usize], longest: (&str, usize)) {
            let found = Measures::of(text, Locale::Fi);
            assert_eq!(found.sentences.iter().map(|(_, words)| *words).collect::<Vec<_>>(), words);
            assert_eq!(found.longest_word, longest);
        }
        case("", &[], ("", 0));
        case(" – … ", &[], ("", 0));
        case("Yksi – kaksi. Kolme!", &[2, 1], ("Kolme", 5));
        case("Taso 0–4 on 2.6", &[4], ("Taso", 4));
        case("kulttuuri\u{ad}toiminta", &[1], ("kulttuuri\u{ad}toiminta", 17));
        case("sosiaali- ja terveys-ala", &[3], ("sosiaali", 8));
        case("THL:n ”äänekäs”", &[2], ("äänekäs", 7));
        case("yksi\u{a0}kaksi", &[2], ("kaksi", 5));
    }

    /// Texts full of what the splitter looks at, and texts of anything.
    fn texts() -> impl Strategy<Value = String> {
        prop_oneof![
            "[a-dA-DäÄ0-9 .!?:…”()\u{ad}\u{a0}\n-]{0,60}",
            "(e\\.g\\.|n\\.|esim\\.|[A-C]|2|[.?!:] |  ){0,20}",
            "\\PC{0,60}"
        ]
    }

    proptest! {
        #[test]
        fn the_sentences_have_every_word_once(text in texts()) {
            for locale in Locale::ALL {
                let measures = Measures::of(&text, locale);
                prop_assert_eq!(measures.sentences.iter().map(|(_, words)| words).sum::<usize>(), words(&text));
                prop_assert!(measures.longest_sentence().1 <= words(&text));
                prop_assert!(measures.longest_word.1 <= letters(&text));
                prop_assert!(measures.sentences.iter().all(|(_, words)| *words > 0));
            }
        }

        #[test]
        fn a_sentence_is_one_sentence(text in texts()) {
            for locale in Locale::ALL {
                for (sentence, words) in Measures::of(&text, locale).sentences {
                    prop_assert_eq!(Measures::of(sentence, locale).sentences, [(sentence, words)]);
                }
            }
        }

        #[test]
        fn joined_sentences_add_up(all in prop::collection::vec("[A-ZÄÖ][a-zäö]{0,9}( [a-zäö]{1,9}| [0-9]{1,4}){0,9} [a-z]{9}[.?!…]”?", 0..6)) {
            for locale in Locale::ALL {
                let joined = all.join(" ");
                let expected: Vec<_> = all.iter().map(|sentence| (sentence.as_str(), words(sentence))).collect();
                prop_assert_eq!(Measures::of(&joined, locale).sentences, expected);
            }
        }
    }
}
