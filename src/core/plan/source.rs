//! Where an action comes from.

use crate::core::ids::{ModelId, QuestionId};

/// Where an action comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Source {
    /// The users' own idea.
    #[default]
    Free,
    /// A question: a gap, or something to find out.
    Question(QuestionId),
    /// A recommended model, for the sake of a question that it answers.
    Reason(QuestionId, ModelId),
    /// A model.
    Model(ModelId),
}

impl Source {
    /// The source with this question and model, either of which there may not be.
    pub fn new(question: Option<QuestionId>, model: Option<ModelId>) -> Source {
        match (question, model) {
            (None, None) => Source::Free,
            (Some(question), None) => Source::Question(question),
            (Some(question), Some(model)) => Source::Reason(question, model),
            (None, Some(model)) => Source::Model(model),
        }
    }

    /// Its question, if it has one.
    pub fn question(&self) -> Option<&QuestionId> {
        match self {
            Source::Question(question) | Source::Reason(question, _) => Some(question),
            Source::Free | Source::Model(_) => None,
        }
    }

    /// Its model, if it has one.
    pub fn model(&self) -> Option<&ModelId> {
        match self {
            Source::Reason(_, model) | Source::Model(model) => Some(model),
            Source::Free | Source::Question(_) => None,
        }
    }
}
