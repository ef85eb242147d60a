//! How the meeting goes, minute by minute.

use super::{Length, Setup};

/// What happens in a part of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    /// Welcome and ground rules: objections are voluntary and need no name, everybody may leave a question out.
    Opening,
    /// Everybody answers alone.
    Answering,
    /// The results are looked at together.
    Looking,
    /// The agenda's questions are talked about.
    Discussing,
    /// A break.
    Break,
    /// The agenda's questions are answered alone once more.
    SecondRound,
    /// A level is agreed on where it can be, and objections are written down.
    Agreeing,
    /// What happens next, and who does it.
    Closing,
}

/// A part of the meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScriptPart {
    /// What happens.
    pub phase: Phase,
    /// When it begins, in minutes from the meeting's beginning.
    pub start: u32,
    /// How long it takes, in minutes.
    pub minutes: u32,
}

/// The parts of a meeting, in their order. Together they take as long as the meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script {
    /// The parts.
    pub parts: Vec<ScriptPart>,
}

impl Script {
    /// The script for a set-up. With two hours everybody has answered before, and there is a break.
    pub fn of(setup: &Setup) -> Script {
        let plan: &[(Phase, u32)] = match setup.length {
            Length::Sixty => &[
                (Phase::Opening, 5),
                (Phase::Answering, 10),
                (Phase::Looking, 5),
                (Phase::Discussing, 25),
                (Phase::SecondRound, 5),
                (Phase::Agreeing, 5),
                (Phase::Closing, 5),
            ],
            Length::Ninety => &[
                (Phase::Opening, 5),
                (Phase::Answering, 15),
                (Phase::Looking, 10),
                (Phase::Discussing, 36),
                (Phase::SecondRound, 6),
                (Phase::Agreeing, 12),
                (Phase::Closing, 6),
            ],
            Length::HundredTwenty => &[
                (Phase::Opening, 10),
                (Phase::Looking, 15),
                (Phase::Discussing, 56),
                (Phase::Break, 10),
                (Phase::SecondRound, 8),
                (Phase::Agreeing, 14),
                (Phase::Closing, 7),
            ],
        };
        let mut start = 0;
        let parts = plan.iter().map(|(phase, minutes)| {
            let part = ScriptPart { phase: *phase, start, minutes: *minutes };
            start += minutes;
            part
        });
        Script { parts: parts.collect() }
    }

    /// How long each of so many questions of the agenda can be talked about, in whole minutes.
    pub fn minutes_a_question(&self, questions: usize) -> u32 {
        let talk =
            self.parts.iter().filter(|part| part.phase == Phase::Discussing).map(|part| part.minutes).sum::<u32>();
        u32::try_from(questions).ok().and_then(|questions| talk.checked_div(questions)).unwrap_or_default()
    }
}
