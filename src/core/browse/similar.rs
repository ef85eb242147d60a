//! Which models are like one another.

use super::Aspect;
use crate::core::catalogue::Catalogue;
use crate::core::ids::ModelId;
use crate::core::question_set::QuestionSet;
use std::collections::{BTreeMap, BTreeSet};

/// What models are compared by. Dimensions and principles follow from the questions.
const COMPARED: [Aspect; 6] =
    [Aspect::Themes, Aspect::TargetGroups, Aspect::Settings, Aspect::Methods, Aspect::Formats, Aspect::Questions];

/// A model that is like another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Similar {
    /// The model.
    pub model: ModelId,
    /// What both have, the rarest first.
    pub shared: Vec<(Aspect, String)>,
}

/// The models most like one of the catalogue, the most alike first; at most `most`. The likeness is the cosine between what the
/// two have, where a rare thing weighs more: the logarithm of the number of models by the number of those that have it.
pub fn similar(catalogue: &Catalogue, set: &QuestionSet, model: &str, most: usize) -> Vec<Similar> {
    let all: Vec<BTreeSet<(Aspect, String)>> = catalogue
        .models
        .iter()
        .map(|model| {
            let mut values = BTreeSet::new();
            for aspect in COMPARED {
                values.extend(aspect.values(model, set).into_iter().map(|value| (aspect, value)));
            }
            values
        })
        .collect();
    let mut holders: BTreeMap<&(Aspect, String), usize> = BTreeMap::new();
    for value in all.iter().flatten() {
        *holders.entry(value).or_default() += 1;
    }
    let weight = |value: &(Aspect, String)| {
        let having = holders.get(value).copied().unwrap_or(1);
        (catalogue.models.len() as f32 / having as f32).ln()
    };
    let length =
        |values: &BTreeSet<(Aspect, String)>| values.iter().map(|value| weight(value).powi(2)).sum::<f32>().sqrt();
    let Some(own) = catalogue.models.iter().zip(&all).find(|(known, _)| &*known.id == model).map(|(_, own)| own) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (other, values) in catalogue.models.iter().zip(&all).filter(|(other, _)| &*other.id != model) {
        let mut shared: Vec<(Aspect, String)> = own.intersection(values).cloned().collect();
        let dot: f32 = shared.iter().map(|value| weight(value).powi(2)).sum();
        if dot > 0.0 {
            shared.sort_by(|a, b| weight(b).total_cmp(&weight(a)).then_with(|| a.cmp(b)));
            found.push((dot / (length(own) * length(values)), Similar { model: other.id.clone(), shared }));
        }
    }
    found.sort_by(|(one, a), (other, b)| other.total_cmp(one).then_with(|| a.model.cmp(&b.model)));
    found.into_iter().take(most).map(|(_, similar)| similar).collect()
}
