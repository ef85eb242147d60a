//! Models side by side.

use super::Aspect;
use crate::core::catalogue::Model;
use crate::core::ids::QuestionId;
use crate::core::question_set::QuestionSet;

/// The most models that are compared at once: more do not fit beside each other.
pub const MOST_COMPARED: usize = 3;

/// What is compared besides the questions.
pub const SIDES: [Aspect; 6] =
    [Aspect::TargetGroups, Aspect::Settings, Aspect::Themes, Aspect::Methods, Aspect::Formats, Aspect::Regions];

/// A question that at least one of the models answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparedQuestion {
    /// The question.
    pub question: QuestionId,
    /// How directly each model answers it, 1 to 3; nothing where it does not.
    pub strengths: Vec<Option<u8>>,
}

impl ComparedQuestion {
    /// Whether all of several models answer it.
    pub fn is_common(&self) -> bool {
        self.strengths.len() > 1 && self.strengths.iter().all(Option::is_some)
    }
}

/// The questions that some of the models answer: those that all of them answer first, each kind in number order.
pub fn compared_questions(models: &[&Model], set: &QuestionSet) -> Vec<ComparedQuestion> {
    let (mut common, mut others) = (Vec::new(), Vec::new());
    for question in &set.questions {
        let strength = |model: &&Model| model.link(&question.id).map(|link| link.strength);
        let strengths: Vec<Option<u8>> = models.iter().map(strength).collect();
        let compared = ComparedQuestion { question: question.id.clone(), strengths };
        match compared.strengths.iter().flatten().count() {
            0 => {}
            count if count == models.len() => common.push(compared),
            _ => others.push(compared),
        }
    }
    common.append(&mut others);
    common
}

/// What each of the models has of an aspect, and whether all of them have it.
pub fn compared_values(models: &[&Model], set: &QuestionSet, aspect: Aspect) -> Vec<Vec<(String, bool)>> {
    let all: Vec<_> = models.iter().map(|model| aspect.values(model, set)).collect();
    let is_common = |value: &String| models.len() > 1 && all.iter().all(|values| values.contains(value));
    all.iter().map(|values| values.iter().map(|value| (value.clone(), is_common(value))).collect()).collect()
}
