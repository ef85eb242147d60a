//! Who runs a site: what stands in the file `config.json` beside the app.

use super::file::{MOST_DEPTH, parse_json};
use serde_json::Value;

/// Who runs the site. Every field may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Operator {
    /// The organisation's name.
    pub name: String,
    /// Where to send feedback: an address of the web or of e-mail.
    pub feedback: String,
    /// The privacy notice: an address of the web, or the notice itself.
    pub privacy: String,
}

impl Operator {
    /// The operator of a file; nobody where it cannot be read, since the app works without.
    pub fn read(file: &[u8]) -> Operator {
        let parsed = std::str::from_utf8(file).ok().and_then(|text| parse_json(text, MOST_DEPTH).ok());
        let Some(Value::Object(fields)) = parsed else { return Operator::default() };
        let text = |name: &str| fields.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        Operator { name: text("operator"), feedback: text("feedback"), privacy: text("privacy") }
    }

    /// Whether nothing is said.
    pub fn is_unknown(&self) -> bool {
        [&self.name, &self.feedback, &self.privacy].iter().all(|text| text.trim().is_empty())
    }
}

/// Where a text leads, if it is an address of the web (`https://…`) or of e-mail (`a@b.fi`). No other kind of link comes out of
/// it, whatever the file says.
pub fn link(text: &str) -> Option<String> {
    let text = text.trim();
    if text.contains(|c: char| c.is_whitespace() || c.is_control()) {
        None
    } else if text.starts_with("https://") {
        Some(text.to_owned())
    } else {
        let is_address = text.split_once('@').is_some_and(|(who, host)| !who.is_empty() && host.contains('.'));
        (is_address && !text.contains([':', '?', '&'])).then(|| format!("mailto:{text}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_operator_is_read_as_far_as_it_is_there() {
        let whole =
            Operator::read(r#"{"operator": "Kaupunki", "feedback": "a@b.fi", "privacy": "", "origin": 1}"#.as_bytes());
        assert_eq!((&*whole.name, &*whole.feedback, &*whole.privacy), ("Kaupunki", "a@b.fi", ""));
        assert!(!whole.is_unknown());
        for unknown in ["{}", r#"{"operator": " "}"#, "", "[]", "<!doctype html>", r#"{"operator": 1}"#] {
            assert!(Operator::read(unknown.as_bytes()).is_unknown(), "{unknown}");
        }
    }

    #[test]
    fn only_addresses_become_links() {
        assert_eq!(link("https://example.fi/palaute").as_deref(), Some("https://example.fi/palaute"));
        assert_eq!(link(" palaute@example.fi ").as_deref(), Some("mailto:palaute@example.fi"));
        for text in [
            "javascript:alert(1)",
            "http://example.fi",
            "Soita meille",
            "a@b",
            "javascript:a@b.fi",
            "@b.fi",
            "a@b.fi?bcc=c@d.fi",
            "",
        ] {
            assert_eq!(link(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_file_makes_reading_panic_and_no_text_another_kind_of_link(file: Vec<u8>, text in "\\PC{0,30}") {
            let _ = Operator::read(&file);
            prop_assert!(link(&text).is_none_or(|link| link.starts_with("https://") || link.starts_with("mailto:")));
        }
    }
}
