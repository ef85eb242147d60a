//! Another way to say a question.

use crate::core::listed::listed;
use crate::core::locale::LocalText;
use serde::Deserialize;

/// A question and its levels in other words. The meaning is the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// The question itself.
    pub text: LocalText,
    /// What to think of when answering, where there is anything to say.
    #[serde(default)]
    pub help: Option<LocalText>,
    /// What each level looks like in practice, lowest first.
    pub levels: Vec<LocalText>,
}

listed!(Wording { text, help, levels });

impl Wording {
    pub(super) fn texts_mut(&mut self) -> Vec<&mut LocalText> {
        let mut texts = vec![&mut self.text];
        texts.extend(self.help.iter_mut().chain(&mut self.levels));
        texts
    }
}
