//! What is worth a second look in an action.

/// What is worth a second look in an action. Nothing is refused for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// It ends before it begins.
    EndBeforeStart,
    /// The follow-up comes before the end, or before the beginning where no end is given.
    FollowUpBeforeEnd,
    /// Who sees to it looks like a person's data.
    PersonalData(PersonalData),
}

/// What looks like a person's data. Names cannot be told from other words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PersonalData {
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A Finnish personal identity code.
    IdentityCode,
}

impl PersonalData {
    /// All kinds.
    pub const ALL: [PersonalData; 3] = [PersonalData::IdentityCode, PersonalData::Email, PersonalData::Phone];
}

/// The fewest and the most digits of a telephone number (ITU-T E.164 has 15 at most).
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// The personal data that a text seems to hold, the most sensitive first.
pub fn personal_data(text: &str) -> Option<PersonalData> {
    if text.split(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '+')).any(holds_identity_code) {
        Some(PersonalData::IdentityCode)
    } else if text.split_whitespace().any(is_email) {
        Some(PersonalData::Email)
    } else if holds_phone(text) {
        Some(PersonalData::Phone)
    } else {
        None
    }
}

/// Something before an @, and after it a name with a dot inside.
fn is_email(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let Some((local, domain)) = word.rsplit_once('@') else { return false };
    !local.is_empty() && domain.split('.').count() > 1 && domain.split('.').all(|part| !part.is_empty())
}

/// `DDMMYY`, a sign of the century, three digits and a check character (Digital and Population Data Services Agency). The check
/// character is not computed: a mistyped code tells as much of a person.
fn holds_identity_code(word: &str) -> bool {
    let signs: Vec<char> = word.chars().collect();
    let number = |digits: Option<&[char]>| -> Option<u32> {
        digits?.iter().try_fold(0, |number, digit| Some(number * 10 + digit.to_digit(10)?))
    };
    let is_century = |sign: &char| matches!(sign.to_ascii_uppercase(), '+' | '-' | 'A'..='F' | 'U'..='Y');
    signs.len() == 11
        && number(signs.get(..2)).is_some_and(|day| (1..=31).contains(&day))
        && number(signs.get(2..4)).is_some_and(|month| (1..=12).contains(&month))
        && number(signs.get(4..6)).is_some()
        && signs.get(6).is_some_and(is_century)
        && number(signs.get(7..10)).is_some()
        && signs.get(10).is_some_and(|sign| sign.is_ascii_alphanumeric())
}

/// Digits in a row, with nothing but blanks, hyphens and brackets between them, that begin with 0 or +.
fn holds_phone(text: &str) -> bool {
    let runs = text.split(|c: char| !c.is_ascii_digit() && !matches!(c, '+' | ' ' | '\u{a0}' | '-' | '(' | ')'));
    runs.map(|run| run.trim_start_matches(|c: char| !c.is_ascii_digit() && c != '+')).any(|run| {
        let digits = run.chars().filter(char::is_ascii_digit).count();
        (run.starts_with('0') || run.starts_with('+')) && PHONE_DIGITS.contains(&digits)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_looks_like_personal_data_is_seen() {
        #[track_caller]
        fn case(text: &str, expected: Option<PersonalData>) {
            assert_eq!(personal_data(text), expected, "{text}");
        }
        use PersonalData::{Email, IdentityCode, Phone};
        case("Työpajaohjaaja", None);
        case("Liisa Virtanen", None);
        case("Ohjaajat 2 ja 3, huone 0123", None);
        case("tiimi 2026-11-23", None);
        case("kevät 01.02.2027–03.04.2027", None);
        case("@tiimi, a@b", None);
        case("liisa.virtanen@example.fi", Some(Email));
        case("Ohjaaja (liisa@example.org).", Some(Email));
        case("040 123 4567", Some(Phone));
        case("Ohjaaja, p. +358 (0)40-1234567", Some(Phone));
        case("09-1234567", Some(Phone));
        case("131052-308T", Some(IdentityCode));
        case("(010203A123B)", Some(IdentityCode));
        case("asia 991399-3081", None);
        case("", None);
    }

    proptest! {
        #[test]
        fn what_surrounds_them_hides_no_addresses_and_codes(before in "[a-zäö ,(]{0,12}", after in "[ ,)][a-zäö ]{0,12}") {
            let found = |text: &str| personal_data(&format!("{before} {text}{after}"));
            prop_assert_eq!(found("liisa@example.org"), Some(PersonalData::Email));
            prop_assert_eq!(found("131052-308T"), Some(PersonalData::IdentityCode));
            prop_assert_eq!(found("+358401234567"), Some(PersonalData::Phone));
            prop_assert_eq!(found("ohjaaja"), None);
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,60}|[0-9@.+() -]{0,40}") {
            let _ = personal_data(&text);
        }
    }
}
