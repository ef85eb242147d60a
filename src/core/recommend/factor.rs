//! How well a model fits the context. A fit only ever adds; a model made for others gets exactly 1.

use super::Weights;
use crate::core::assessment::Context;
use crate::core::catalogue::{Catalogue, Model};
use crate::core::ids::TermId;
use crate::core::ratio::Ratio;
use crate::core::vocabulary::Facet;

/// How much the context multiplies a gap part, with the terms that it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Factor {
    /// The product of the facets' factors, per mille, rounded half up; at least 1000.
    pub per_mille: u64,
    /// The facets in which the model fits.
    pub matches: Vec<FacetMatch>,
}

/// The fit in one facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetMatch {
    /// The facet.
    pub facet: Facet,
    /// The terms that the model and the context share, in id order.
    pub terms: Vec<TermId>,
    /// The facet's own factor, per mille, above 1000.
    pub per_mille: u64,
}

/// How rare the context's terms are in a catalogue.
pub(super) struct Rarity<'a>(Vec<(Facet, &'a TermId, f64)>);

impl<'a> Rarity<'a> {
    /// The rarity of a term is log2(1 + N / n): N models in the catalogue, n of them with the term. So a term that
    /// every model has still counts 1, and a rarer one always more.
    pub(super) fn of(catalogue: &Catalogue, context: &'a Context) -> Self {
        let terms = Facet::ALL.into_iter().flat_map(|facet| context.of(facet).iter().map(move |term| (facet, term)));
        let all = catalogue.models.len() as f64;
        Rarity(
            terms
                .map(|(facet, term)| {
                    let with = catalogue.models.iter().filter(|model| model.of(facet).contains(term)).count();
                    (facet, term, (1.0 + all / with.max(1) as f64).log2())
                })
                .collect(),
        )
    }

    pub(super) fn factor(&self, model: &Model, weights: Weights) -> Factor {
        let facets = Facet::ALL.into_iter();
        let matches: Vec<FacetMatch> = facets.filter_map(|facet| self.facet(model, facet, weights)).collect();
        let product: u64 = matches.iter().map(|found| found.per_mille).product();
        // Three facets at most, each far below 2^20, so the product fits; the scale is 1000 for each facet that matched.
        let scale = 1000u64.pow(u32::try_from(matches.len()).unwrap_or(0).saturating_sub(1));
        let per_mille = if matches.is_empty() { 1000 } else { (2 * product + scale) / (2 * scale) };
        Factor { per_mille, matches }
    }

    /// 1 + weight x (sum of the shared terms' rarity) / sqrt(number of the model's terms in the facet): a model made
    /// for few groups fits one of them better than a model made for many.
    fn facet(&self, model: &Model, facet: Facet, weights: Weights) -> Option<FacetMatch> {
        let own = model.of(facet);
        // The context's terms come in id order, so that the sum does not depend on the order of the model's.
        let shared = || self.0.iter().filter(|(of, term, _)| *of == facet && own.contains(term));
        let terms: Vec<TermId> = shared().map(|(_, term, _)| (*term).clone()).collect();
        if terms.is_empty() {
            return None;
        }
        let rarity: f64 = shared().map(|(_, _, rarity)| rarity).sum();
        let more = weights.context * rarity / (own.len() as f64).sqrt();
        let per_mille = 1000 + Ratio::new((more * 1e6) as u64, 1_000_000)?.per_mille().max(1);
        Some(FacetMatch { facet, terms, per_mille })
    }
}
