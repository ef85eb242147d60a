//! How far an action is.

/// How far an action is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// It has not begun.
    #[default]
    Planned,
    /// It has begun.
    UnderWay,
    /// It is done.
    Done,
    /// It will not be done.
    Dropped,
}

impl Status {
    /// Every status, in the order in which they usually follow each other.
    pub const ALL: [Status; 4] = [Status::Planned, Status::UnderWay, Status::Done, Status::Dropped];

    /// The name that files use.
    pub fn key(self) -> &'static str {
        match self {
            Status::Planned => "planned",
            Status::UnderWay => "under-way",
            Status::Done => "done",
            Status::Dropped => "dropped",
        }
    }

    /// The status of a name that files use.
    pub fn of(key: &str) -> Option<Status> {
        Status::ALL.into_iter().find(|status| status.key() == key)
    }
}
