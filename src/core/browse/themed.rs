//! What there is of a theme.

use super::{Served, served_questions};
use crate::core::catalogue::Catalogue;
use crate::core::ids::{ModelId, QuestionId, TermId};
use crate::core::order::sorted_by;
use crate::core::question_set::QuestionSet;
use std::collections::BTreeMap;

/// A theme's models, and what they are for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Themed {
    /// The models, in the catalogue's order.
    pub models: Vec<ModelId>,
    /// The questions that they answer, those with the most models first.
    pub questions: Vec<Served<QuestionId>>,
    /// Who they are for, and how many of them, the most first.
    pub groups: Vec<(TermId, usize)>,
}

/// Looks up a theme.
pub fn themed(catalogue: &Catalogue, set: &QuestionSet, theme: &str) -> Themed {
    let of = catalogue.models.iter().filter(|model| model.themes.iter().any(|known| &**known == theme));
    let of = Catalogue { models: of.cloned().collect() };
    let mut questions = served_questions(&of, set);
    questions.retain(|served| served.models > 0);
    let mut groups: BTreeMap<TermId, usize> = BTreeMap::new();
    for group in of.models.iter().flat_map(|model| &model.target_groups) {
        *groups.entry(group.clone()).or_default() += 1;
    }
    Themed {
        models: of.models.into_iter().map(|model| model.id).collect(),
        questions: sorted_by(questions, |one, other| other.models.cmp(&one.models).then_with(|| one.id.cmp(&other.id))),
        groups: sorted_by(groups.into_iter().collect(), |(one, few), (other, many)| {
            many.cmp(few).then_with(|| one.cmp(other))
        }),
    }
}

/// How many models each theme has, in the vocabulary's order given.
pub fn theme_counts<'a>(catalogue: &Catalogue, themes: impl IntoIterator<Item = &'a TermId>) -> Vec<(TermId, usize)> {
    let count = |theme: &TermId| catalogue.models.iter().filter(|model| model.themes.contains(theme)).count();
    themes.into_iter().map(|theme| (theme.clone(), count(theme))).collect()
}
