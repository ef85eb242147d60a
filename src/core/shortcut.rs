//! Single keys that do what the page of a question offers. They are off until the user switches them on (WCAG 2.1.4).

use super::assessment::Level;

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortcut {
    /// Chooses a level.
    Level(Level),
    /// To the next page.
    Next,
    /// To the previous page.
    Previous,
    /// Shows what the keys do.
    Help,
}

impl Shortcut {
    /// What a key does, given by the name that browsers give it (`KeyboardEvent.key`).
    pub fn of(key: &str) -> Option<Shortcut> {
        match key {
            "n" | "N" => Some(Shortcut::Next),
            "p" | "P" => Some(Shortcut::Previous),
            "?" => Some(Shortcut::Help),
            _ => {
                let mut signs = key.chars();
                let digit = signs.next().filter(|_| signs.as_str().is_empty())?.to_digit(10)?;
                Level::new(u64::from(digit)).map(Shortcut::Level)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_keys_do_what_they_say() {
        #[track_caller]
        fn case(key: &str, expected: Option<Shortcut>) {
            assert_eq!(Shortcut::of(key), expected, "{key}");
        }
        for level in Level::ALL {
            case(&level.number().to_string(), Some(Shortcut::Level(level)));
        }
        case("n", Some(Shortcut::Next));
        case("P", Some(Shortcut::Previous));
        case("?", Some(Shortcut::Help));
        for key in ["5", "", "Enter", "F1", "+1", "00000000000000000000001x"] {
            case(key, None);
        }
    }

    proptest! {
        #[test]
        fn no_key_makes_it_panic(key in "\\PC{0,24}") {
            let _ = Shortcut::of(&key);
        }
    }
}
