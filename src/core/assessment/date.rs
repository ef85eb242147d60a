//! A day.

use std::{fmt, str::FromStr};

/// A day of the calendar, written `2026-11-23` in files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// 1 to 9999.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to the month's last day.
    pub day: u8,
}

impl Date {
    /// The day, if the calendar has it.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let last = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        ((1..=9999).contains(&year) && (1..=last).contains(&day)).then_some(Date { year, month, day })
    }
}

/// The text was not a day of the calendar written `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADate;

impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let shape = text.len() == 10
            && text.bytes().enumerate().all(|(at, b)| if matches!(at, 4 | 7) { b == b'-' } else { b.is_ascii_digit() });
        if !shape {
            return Err(NotADate);
        }
        let mut parts = text.split('-');
        let mut next = || parts.next().and_then(|part| part.parse::<u16>().ok()).ok_or(NotADate);
        let (year, month, day) = (next()?, next()?, next()?);
        let small = |number: u16| u8::try_from(number).map_err(|_| NotADate);
        Date::new(year, small(month)?, small(day)?).ok_or(NotADate)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_date_is_read_as_it_is_written(text in "\\PC{0,14}|[0-9]{4}-[0-9]{2}-[0-9]{2}") {
            if let Ok(date) = text.parse::<Date>() {
                prop_assert_eq!(date.to_string(), text);
            }
        }
    }

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        #[track_caller]
        fn case(text: &str, good: bool) {
            assert_eq!(text.parse::<Date>().map(|date| date.to_string()).ok(), good.then(|| text.to_owned()));
        }
        case("2026-11-23", true);
        case("2024-02-29", true);
        case("2000-02-29", true);
        case("2026-02-29", false);
        case("1900-02-29", false);
        case("2026-13-01", false);
        case("2026-00-10", false);
        case("2026-04-31", false);
        case("0000-01-01", false);
        case("23.11.2026", false);
        case("2026-1-23", false);
        case("2026-11-23T10:00", false);
        case("٢٠٢٦-11-23", false);
        case("", false);
    }
}
