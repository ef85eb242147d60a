//! Recommending: which models answer the gaps of an assessment, and why. The terms of the sum are the reasons.
//!
//! The formula was chosen on graded profiles; `ARCHITECTURE.md` tells what was tried, `tests/quality.rs` measures it.

mod apportion;
mod complementary;
mod factor;
mod weights;

pub use complementary::{Pick, complementary_set};
pub use factor::{FacetMatch, Factor};
pub use weights::Weights;

use super::assessment::{Assessment, Context};
use super::catalogue::{Catalogue, Model};
use super::ids::{ModelId, QuestionId};
use super::order::sorted_by;
use super::question_set::QuestionSet;
use super::ratio::Ratio;
use super::score::{Gap, gaps};
use apportion::apportion;
use std::collections::BTreeSet;

/// A model that answers at least one gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recommendation {
    /// The model.
    pub model: ModelId,
    /// Gap part x factor, per mille, rounded half up. It may exceed 1000.
    pub relevance: u64,
    /// How well the model answers the gaps, 1 to 999 per mille: the sum of the reasons' points.
    pub gap: u64,
    /// How well it fits the context.
    pub factor: Factor,
    /// The gaps that it answers, most points first, equal ones in number order.
    pub reasons: Vec<Reason>,
}

/// One gap that a model answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The question.
    pub question: QuestionId,
    /// Its share of the gap part, per mille.
    pub points: u64,
    /// The strength of the model's link to the question, 1 to 3.
    pub strength: u8,
}

/// The models that answer the gaps, best first; ties by id. With a focus, only the gaps of those questions count.
///
/// A model's gap part is `sum of weight x (4 - level) x strength / (8 x (S + 4))`, where S is the sum of the strengths
/// of all its links: as if it had four more points of links that answer nothing. So no gap part reaches 1000.
pub fn recommend(
    set: &QuestionSet,
    catalogue: &Catalogue,
    assessment: &Assessment,
    focus: &BTreeSet<QuestionId>,
) -> Vec<Recommendation> {
    let gaps = focused(gaps(set, assessment), focus);
    rank(catalogue, &gaps, &assessment.context, Weights::default())
}

/// The part of a wanted focus that can be focused on: a question that is no gap any more is left out.
pub fn possible_focus(mut wanted: BTreeSet<QuestionId>, gaps: &[Gap]) -> BTreeSet<QuestionId> {
    wanted.retain(|question| gaps.iter().any(|gap| gap.question == *question));
    wanted
}

/// The gaps of the focus; all where the focus is empty.
pub fn focused(mut gaps: Vec<Gap>, focus: &BTreeSet<QuestionId>) -> Vec<Gap> {
    gaps.retain(|gap| focus.is_empty() || focus.contains(&gap.question));
    gaps
}

/// The gaps that no model of the catalogue answers.
pub fn unserved(gaps: &[Gap], catalogue: &Catalogue) -> Vec<QuestionId> {
    let served = |gap: &&Gap| !catalogue.models.iter().any(|model| model.link(&gap.question).is_some());
    gaps.iter().filter(served).map(|gap| gap.question.clone()).collect()
}

/// The models of the first five that stay there however the weights move: without extra weight for what the user wants
/// to develop or with more of it, and with half or twice the context's weight.
pub fn steady(
    set: &QuestionSet,
    catalogue: &Catalogue,
    assessment: &Assessment,
    focus: &BTreeSet<QuestionId>,
) -> Vec<ModelId> {
    let gaps = focused(gaps(set, assessment), focus);
    let first_five = |weights| -> Vec<ModelId> {
        rank(catalogue, &gaps, &assessment.context, weights).into_iter().take(5).map(|found| found.model).collect()
    };
    let mut stay = first_five(Weights::default());
    for five in Weights::MOVED.into_iter().map(first_five) {
        stay.retain(|model| five.contains(model));
    }
    stay
}

/// The gaps' sizes by question. There are few, so that a list serves better than a map.
type Sizes<'a> = Vec<(&'a QuestionId, u64)>;

fn rank(catalogue: &Catalogue, gaps: &[Gap], context: &Context, weights: Weights) -> Vec<Recommendation> {
    let sizes: Sizes<'_> = gaps.iter().map(|gap| (&gap.question, gap.size_at(weights.important))).collect();
    let rarity = factor::Rarity::of(catalogue, context);
    let found = catalogue.models.iter().filter_map(|model| judge(model, &sizes, &rarity, weights)).collect();
    sorted_by(found, |a: &Recommendation, b| b.relevance.cmp(&a.relevance).then_with(|| a.model.cmp(&b.model)))
}

fn judge(model: &Model, sizes: &Sizes<'_>, rarity: &factor::Rarity<'_>, weights: Weights) -> Option<Recommendation> {
    let links = sorted_by(model.links.iter().collect(), |a, b| a.question.cmp(&b.question));
    let size = |question: &QuestionId| sizes.iter().find(|(gap, _)| *gap == question).map(|(_, size)| *size);
    let answered: Vec<_> = links.iter().filter_map(|link| Some((*link, size(&link.question)?))).collect();
    let terms: Vec<u64> = answered.iter().map(|(link, size)| size * u64::from(link.strength)).collect();
    let strengths: u64 = links.iter().map(|link| u64::from(link.strength)).sum();
    let gap = Ratio::new(terms.iter().sum(), weights.most_per_strength() * (strengths + Weights::DAMPING))?.per_mille();
    if gap == 0 {
        return None;
    }
    let points = apportion(gap, &terms);
    let reasons = answered.iter().zip(points).map(|((link, _), points)| Reason {
        question: link.question.clone(),
        points,
        strength: link.strength,
    });
    let reasons = sorted_by(reasons.collect(), |a: &Reason, b| b.points.cmp(&a.points));
    let factor = rarity.factor(model, weights);
    let relevance = Ratio::new(gap * factor.per_mille, 1_000_000)?.per_mille();
    Some(Recommendation { model: model.id.clone(), relevance, gap, factor, reasons })
}

#[cfg(test)]
mod tests;
