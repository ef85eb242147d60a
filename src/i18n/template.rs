//! A text with places for numbers and names.

use crate::core::listed::{Lines, Listed};
use std::fmt::Display;

/// A text in which `{0}`, `{1}` and so on stand for values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Template(pub &'static str);

impl Listed for Template {
    fn list(&self, lines: &mut Vec<String>) {
        self.0.list(lines);
    }

    fn take(lines: &mut Lines) -> Self {
        Template(Listed::take(lines))
    }
}

impl Template {
    /// What stands before and after the place of the first value.
    pub fn around(self) -> (&'static str, &'static str) {
        self.0.split_once("{0}").unwrap_or((self.0, ""))
    }

    /// The text with its values. A place without a value stays as it is.
    pub fn with(self, values: &[&dyn Display]) -> String {
        let mut text = String::new();
        let mut rest = self.0;
        while let Some((before, after)) = rest.split_once('{') {
            text.push_str(before);
            let place = after.split_once('}').and_then(|(at, after)| Some((at.parse::<usize>().ok()?, after)));
            match place.and_then(|(at, after)| Some((values.get(at)?, after))) {
                Some((value, after)) => {
                    text.push_str(&value.to_string());
                    rest = after;
                }
                None => {
                    text.push('{');
                    rest = after;
                }
            }
        }
        text + rest
    }
}

#[cfg(test)]
mod tests {
    use super::Template;
    use proptest::prelude::*;

    #[test]
    fn values_stand_in_their_places() {
        assert_eq!(Template("{1} of {0}{0}").with(&[&"a", &2]), "2 of aa");
        assert_eq!(Template("{2} { } {x} {").with(&[&"a"]), "{2} { } {x} {");
        // A value is never read as a template itself.
        assert_eq!(Template("{0}").with(&[&"{0}"]), "{0}");
    }

    proptest! {
        #[test]
        fn nothing_but_the_places_changes(before in "[^{}]{0,9}", value in "\\PC{0,9}", after in "[^{}]{0,9}") {
            let text: &'static str = Box::leak(format!("{before}{{0}}{after}").into_boxed_str());
            prop_assert_eq!(Template(text).with(&[&value]), format!("{before}{value}{after}"));
        }
    }
}
