//! What of a text was found.

use super::{Match, folded, words};

/// A text in pieces, each with whether a search has found it. The pieces together are the text.
pub fn marked<'a>(text: &'a str, matches: &[Match]) -> Vec<(&'a str, bool)> {
    let mut pieces = Vec::new();
    let mut rest = text;
    for word in words(text) {
        let found = folded(word);
        if !matches.iter().any(|one| one.words.contains(&found)) {
            continue;
        }
        if let Some((before, after)) =
            rest.find(word).and_then(|at| Some((rest.get(..at)?, rest.get(at + word.len()..)?)))
        {
            if !before.is_empty() {
                pieces.push((before, false));
            }
            pieces.push((word, true));
            rest = after;
        }
    }
    if !rest.is_empty() {
        pieces.push((rest, false));
    }
    pieces
}
