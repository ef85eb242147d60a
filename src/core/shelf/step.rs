//! Describing a model step by step.

use super::Section;

/// A step of describing a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// What it is.
    Short,
    /// For whom, and where.
    Where,
    /// What makes it succeed.
    Success,
    /// Which questions it answers.
    Questions,
    /// How it came about.
    Origin,
}

impl Step {
    /// All steps, in their order.
    pub const ALL: [Step; 5] = [Step::Short, Step::Where, Step::Success, Step::Questions, Step::Origin];

    /// The sections that are written in this step.
    pub fn sections(self) -> &'static [Section] {
        match self {
            Step::Short => &[Section::Name, Section::Summary, Section::Idea],
            Step::Where => &[Section::TargetGroup, Section::Environment, Section::Place, Section::Area],
            Step::Success => &[Section::Success, Section::Tips],
            Step::Questions => &[],
            Step::Origin => &[
                Section::Needs,
                Section::Start,
                Section::CoDevelopment,
                Section::Change,
                Section::Author,
                Section::Dates,
                Section::Funder,
            ],
        }
    }

    /// The lists of terms that are chosen from, by their places in
    /// [`Vocabularies::of_models`](crate::core::vocabulary::Vocabularies::of_models).
    pub fn lists(self) -> &'static [usize] {
        match self {
            Step::Short => &[4, 2, 3],
            Step::Where => &[0, 1, 5],
            Step::Success | Step::Questions | Step::Origin => &[],
        }
    }
}
