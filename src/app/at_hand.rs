//! The question that is shown.

use crate::core::question_set::Question;
use std::ops::Deref;

/// The question at hand. It is the same one only as long as it is in the same language.
#[derive(Clone, Copy)]
pub(super) struct AtHand(pub(super) &'static Question);

impl PartialEq for AtHand {
    fn eq(&self, other: &AtHand) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Deref for AtHand {
    type Target = Question;

    fn deref(&self) -> &Question {
        self.0
    }
}
