//! What has been said to the question at hand.

use crate::app::Session;
use crate::app::at_hand::AtHand;
use crate::core::assessment::Response;
use crate::core::question_set::Question;
use leptos::prelude::*;

/// The response to the question at hand. A handle: copies share everything.
#[derive(Clone, Copy)]
pub(super) struct Answering {
    current: Memo<AtHand>,
    /// A blank one where nothing was said.
    response: Memo<Response>,
    pub(super) session: Session,
}

impl Answering {
    pub(super) fn new(current: Memo<AtHand>, session: Session) -> Self {
        let response = Memo::new(move |_| {
            let id = &current.get().0.id;
            session.read(|assessment| assessment.responses.get(id).cloned().unwrap_or_default())
        });
        Answering { current, response, session }
    }

    /// The same, for the readers on the part of the page that is being built.
    #[must_use]
    pub(super) fn for_part(self) -> Self {
        Answering::new(self.current, self.session.for_part())
    }

    /// The question; what is shown of it changes with it.
    pub(super) fn question(self) -> &'static Question {
        self.current.get().0
    }

    /// Reads the response; what is shown of it changes with it.
    pub(super) fn with<T>(self, read: impl FnOnce(&Response) -> T) -> T {
        self.response.with(read)
    }

    /// Changes the response.
    pub(super) fn change(self, change: impl FnOnce(&mut Response)) {
        self.session.respond(&self.current.get_untracked().id, change);
    }
}
