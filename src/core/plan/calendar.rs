//! Calendar files (iCalendar, RFC 5545): days with a name and a text. Written here, because the libraries that there are
//! bring a clock and randomness along, or fold lines one octet too late; `ARCHITECTURE.md` has the figures.

use crate::core::assessment::Date;

/// An entry of a calendar: a whole day, in which one is not taken for busy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The name by which calendars know it again.
    pub uid: String,
    /// The day.
    pub day: Date,
    /// What it is called.
    pub title: String,
    /// What else is said; may be empty.
    pub text: String,
}

/// The longest line, in octets without its end (RFC 5545, 3.1).
const LONGEST: usize = 75;

/// The entries as a calendar file. `written` is the day on which it is written.
pub fn calendar_file(entries: &[Entry], written: Date) -> String {
    let mut file = String::new();
    line(&mut file, "BEGIN", "VCALENDAR");
    line(&mut file, "VERSION", "2.0");
    line(&mut file, "PRODID", "-//Osallisuuspeili//peili//FI");
    line(&mut file, "CALSCALE", "GREGORIAN");
    line(&mut file, "METHOD", "PUBLISH");
    for entry in entries {
        line(&mut file, "BEGIN", "VEVENT");
        line(&mut file, "UID", &escaped(&entry.uid));
        line(&mut file, "DTSTAMP", &format!("{}T000000Z", basic(written)));
        line(&mut file, "DTSTART;VALUE=DATE", &basic(entry.day));
        line(&mut file, "SUMMARY", &escaped(&entry.title));
        if !entry.text.is_empty() {
            line(&mut file, "DESCRIPTION", &escaped(&entry.text));
        }
        line(&mut file, "TRANSP", "TRANSPARENT");
        line(&mut file, "END", "VEVENT");
    }
    line(&mut file, "END", "VCALENDAR");
    file
}

/// A day as calendar files have it, `20261123`.
fn basic(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year, day.month, day.day)
}

/// A text as a value (RFC 5545, 3.3.11). Other control characters than ends of lines and tabs may not stand in one.
fn escaped(text: &str) -> String {
    let mut value = String::new();
    for sign in text.replace("\r\n", "\n").chars() {
        match sign {
            '\\' | ';' | ',' => value.extend(['\\', sign]),
            '\n' | '\r' => value.push_str("\\n"),
            sign if sign.is_control() && sign != '\t' => {}
            sign => value.push(sign),
        }
    }
    value
}

/// Adds a line, folded: what goes on begins with a blank.
fn line(file: &mut String, name: &str, value: &str) {
    let mut octets = 0;
    for sign in name.chars().chain([':']).chain(value.chars()) {
        if octets + sign.len_utf8() > LONGEST {
            file.push_str("\r\n ");
            octets = 1;
        }
        file.push(sign);
        octets += sign.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn entry(title: &str) -> Entry {
        let day = Date::new(2027, 3, 1).unwrap();
        Entry { uid: "1@a".to_owned(), day, title: title.to_owned(), text: String::new() }
    }

    #[test]
    fn a_calendar_is_written_as_the_standard_has_it() {
        let entry = Entry { text: "a;b,c\\d\r\ne\u{7}\tf".to_owned(), ..entry("Katsotaan") };
        let expected = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Osallisuuspeili//peili//FI\r\nCALSCALE:GREGORIAN\r\n\
            METHOD:PUBLISH\r\nBEGIN:VEVENT\r\nUID:1@a\r\nDTSTAMP:20261124T000000Z\r\nDTSTART;VALUE=DATE:20270301\r\n\
            SUMMARY:Katsotaan\r\nDESCRIPTION:a\\;b\\,c\\\\d\\ne\tf\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        assert_eq!(calendar_file(&[entry], Date::new(2026, 11, 24).unwrap()), expected);
    }

    proptest! {
        #[test]
        fn whatever_is_said_comes_back_from_folded_lines(title in "[\\PC\\n\\r\\t\\x00-\\x1f\\\\;,:\"äö👩]{0,200}") {
            let file = calendar_file(&[entry(&title)], Date::new(2026, 11, 24).unwrap());
            let lines: Vec<&str> = file.strip_suffix("\r\n").unwrap().split("\r\n").collect();
            for line in &lines {
                prop_assert!(line.len() <= LONGEST && !line.contains(['\r', '\n']));
            }
            // Unfolded and unescaped, as a reader would.
            let unfolded = file.replace("\r\n ", "");
            let value = unfolded.split("\r\n").find_map(|line| line.strip_prefix("SUMMARY:")).unwrap();
            let mut found = String::new();
            let mut signs = value.chars();
            while let Some(sign) = signs.next() {
                match sign {
                    '\\' => found.push(match signs.next().unwrap() { 'n' => '\n', other => other }),
                    sign => found.push(sign),
                }
            }
            let expected = title.replace("\r\n", "\n").replace('\r', "\n");
            prop_assert_eq!(found, expected.replace(|c: char| c.is_control() && !matches!(c, '\n' | '\t'), ""));
        }
    }
}
