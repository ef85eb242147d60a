//! The days of a plan that belong into a calendar.

use super::{Action, Plan, Status};
use crate::core::assessment::{Assessment, Date};

/// A day of the plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Occasion<'a> {
    /// An action ends.
    End(&'a Action, Date),
    /// It is looked at what became of an action.
    FollowUp(&'a Action, Date),
    /// The activity is looked at anew.
    NewRound(Date),
}

/// A new round is suggested after so many months.
const ROUND_MONTHS: u16 = 12;

/// When a new round is suggested: a year after the assessment was made, or today where that is over; a year from today where
/// the assessment has no day.
pub fn next_round(assessment: &Assessment, today: Date) -> Option<Date> {
    Some(assessment.date.unwrap_or(today).plus_months(ROUND_MONTHS)?.max(today))
}

/// What belongs into a calendar, action by action, the new round last. What is done no longer ends, and what was dropped
/// has no days.
pub fn occasions<'a>(plan: &'a Plan, assessment: &Assessment, today: Date) -> Vec<Occasion<'a>> {
    let mut occasions = Vec::new();
    for action in plan.known_actions().filter(|action| action.status != Status::Dropped) {
        let end = action.end.filter(|_| action.status != Status::Done);
        occasions.extend(end.map(|day| Occasion::End(action, day)));
        occasions.extend(action.follow_up.map(|day| Occasion::FollowUp(action, day)));
    }
    occasions.extend(next_round(assessment, today).map(Occasion::NewRound));
    occasions
}

impl Occasion<'_> {
    /// The day.
    pub fn day(&self) -> Date {
        match self {
            Occasion::End(_, day) | Occasion::FollowUp(_, day) | Occasion::NewRound(day) => *day,
        }
    }

    /// The name by which calendars know the same entry when it comes again (RFC 5545, 3.8.4.7). An action keeps its own, whatever
    /// becomes of its day; a round is known by its activity and its day.
    pub fn uid(&self, assessment: &Assessment) -> String {
        match self {
            Occasion::End(action, _) => format!("{}-end@osallisuuspeili", hash(&[&action.id])),
            Occasion::FollowUp(action, _) => format!("{}-follow-up@osallisuuspeili", hash(&[&action.id])),
            Occasion::NewRound(day) => {
                let day = day.to_string();
                format!("{}-round@osallisuuspeili", hash(&[&assessment.title, &assessment.organisation, &day]))
            }
        }
    }
}

/// A short name for texts: FNV-1a, 64 bits (draft-eastlake-fnv). The ids of files may have signs and lengths that calendars
/// would not take.
fn hash(texts: &[&str]) -> String {
    let bytes = texts.iter().flat_map(|text| text.bytes().chain([0xff]));
    let hash = bytes
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    format!("{hash:016x}")
}
