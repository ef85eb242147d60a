//! What a description of a model consists of.

/// A section of Innokylä's form for operating models.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// What the model is called.
    Name,
    /// What it is, in a few sentences.
    Summary,
    /// Where it is carried out.
    Place,
    /// The municipality, region or wellbeing services county.
    Area,
    /// Who pays for it.
    Funder,
    /// The basic idea of the solution.
    Idea,
    /// In what environment it works.
    Environment,
    /// Who it is for, and what is known of them.
    TargetGroup,
    /// What it needs to succeed and to be adopted.
    Success,
    /// Tips for those who apply it.
    Tips,
    /// Who described it.
    Author,
    /// When it was developed.
    Dates,
    /// Where the development began.
    Start,
    /// How the developers came together, and how it was developed together.
    CoDevelopment,
    /// Which needs are behind it.
    Needs,
    /// What change is aimed at.
    Change,
}

impl Section {
    /// All sections, in the order of Innokylä's form.
    pub const ALL: [Section; 16] = [
        Section::Name,
        Section::Summary,
        Section::Place,
        Section::Area,
        Section::Funder,
        Section::Idea,
        Section::Environment,
        Section::TargetGroup,
        Section::Success,
        Section::Tips,
        Section::Author,
        Section::Dates,
        Section::Start,
        Section::CoDevelopment,
        Section::Needs,
        Section::Change,
    ];

    /// Its key in files.
    pub fn key(self) -> &'static str {
        match self {
            Section::Name => "name",
            Section::Summary => "summary",
            Section::Place => "place",
            Section::Area => "area",
            Section::Funder => "funder",
            Section::Idea => "idea",
            Section::Environment => "environment",
            Section::TargetGroup => "targetGroup",
            Section::Success => "success",
            Section::Tips => "tips",
            Section::Author => "author",
            Section::Dates => "dates",
            Section::Start => "start",
            Section::CoDevelopment => "coDevelopment",
            Section::Needs => "needs",
            Section::Change => "change",
        }
    }

    /// Whether a line is enough for it.
    pub fn is_line(self) -> bool {
        matches!(
            self,
            Section::Name | Section::Place | Section::Area | Section::Funder | Section::Author | Section::Dates
        )
    }

    /// Whether Innokylä's form has a star at it. The name has none, but a model without one could not be told apart.
    pub fn is_required(self) -> bool {
        matches!(
            self,
            Section::Name
                | Section::Idea
                | Section::Environment
                | Section::TargetGroup
                | Section::Success
                | Section::Tips
        )
    }
}
