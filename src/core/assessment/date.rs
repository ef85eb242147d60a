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
        let last = last_day(year, month)?;
        ((1..=9999).contains(&year) && (1..=last).contains(&day)).then_some(Date { year, month, day })
    }

    /// The day so many months later, or the last one of that month where it is shorter: a month after 31 January is the end of
    /// February. Nothing after the year 9999.
    pub fn plus_months(self, months: u16) -> Option<Date> {
        let all = (u32::from(self.year) * 12 + u32::from(self.month) - 1).checked_add(u32::from(months))?;
        let (year, month) = (u16::try_from(all / 12).ok()?, u8::try_from(all % 12 + 1).ok()?);
        Date::new(year, month, self.day.min(last_day(year, month)?))
    }
}

/// The last day of a month; nothing where there is no such month.
fn last_day(year: u16, month: u8) -> Option<u8> {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 if leap => Some(29),
        2 => Some(28),
        _ => None,
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

        #[test]
        fn months_later_is_in_that_month(year in 1..=9999u16, month in 1..=12u8, day in 1..=31u8, more: u16) {
            let Some(date) = Date::new(year, month, day) else { return Ok(()) };
            let all = u32::from(year) * 12 + u32::from(month) - 1 + u32::from(more);
            match date.plus_months(more) {
                None => prop_assert!(all / 12 > 9999),
                Some(later) => {
                    prop_assert_eq!(u32::from(later.year) * 12 + u32::from(later.month) - 1, all);
                    // The same day of the month, or the last one that there is.
                    let next = Date::new(later.year, later.month, later.day + 1);
                    prop_assert!(later.day == day || (later.day < day && next.is_none()));
                }
            }
            prop_assert_eq!(date.plus_months(0), Some(date));
        }
    }

    #[test]
    fn months_are_added_by_the_calendar() {
        #[track_caller]
        fn case(from: &str, months: u16, to: &str) {
            assert_eq!(from.parse::<Date>().unwrap().plus_months(months).unwrap().to_string(), to);
        }
        case("2026-11-23", 4, "2027-03-23");
        case("2026-12-31", 2, "2027-02-28");
        case("2027-10-31", 4, "2028-02-29");
        case("2028-02-29", 12, "2029-02-28");
        case("2026-08-31", 1, "2026-09-30");
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
