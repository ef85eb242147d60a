//! What has been said to the question at hand.

use crate::app::Session;
use crate::app::at_hand::AtHand;
use crate::core::assessment::Response;
use crate::core::question_set::Question;
use leptos::prelude::*;

/// The response to the question at hand. A handle: copies share everything.
#[derive(Clone, Copy)]
pub(super) struct Answering {
    pub(super) current: Memo<AtHand>,
    pub(super) session: Session,
}

impl Answering {
    /// The question; what is shown of it changes with it.
    pub(super) fn question(self) -> &'static Question {
        self.current.get().0
    }

    /// The same, for the readers on the part of the page that is being built.
    #[must_use]
    pub(super) fn for_part(self) -> Self {
        Answering { session: self.session.for_part(), ..self }
    }

    /// Reads the response; a question that nothing was said to has a blank one.
    pub(super) fn with<T>(self, read: impl FnOnce(&Response) -> T) -> T {
        let id = &self.question().id;
        self.session.read(|assessment| match assessment.responses.get(id) {
            Some(response) => read(response),
            None => read(&Response::default()),
        })
    }

    pub(super) fn change(self, change: impl FnOnce(&mut Response)) {
        self.session.respond(&self.current.get_untracked().id, change);
    }
}
