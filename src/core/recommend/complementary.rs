//! A small set of models that complement each other: greedy xQuAD (Santos, Macdonald and Ounis, "Exploiting query
//! reformulations for web search result diversification", WWW 2010) with the nine principles as aspects, weighted by
//! their gaps.

use super::Recommendation;
use crate::core::ids::{ModelId, PrincipleId, QuestionId};
use crate::core::order::sorted_by;
use crate::core::question_set::QuestionSet;
use crate::core::score::Gap;

/// A model of the set, and what it adds to those before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pick {
    /// The model.
    pub model: ModelId,
    /// The principles whose gaps it answers and those before it left open, the largest addition first; at most three.
    pub adds: Vec<PrincipleId>,
}

/// Only the best of the ranking may come into the set.
const CANDIDATES: usize = 20;
/// The set has at least so many, if there are as many candidates with something to add.
const LEAST: usize = 3;
/// And at most so many.
const MOST: usize = 5;
/// Beyond [`LEAST`], a pick must close at least this share of all gaps.
const WORTH_ADDING: f64 = 0.02;
/// The balance between relevance (0) and novelty (1).
const NOVELTY: f64 = 0.5;
/// No model closes a gap for certain, so that a second one still adds something to the first.
const MOST_COVER: f64 = 0.95;
/// An addition is named when it is at least this share of the pick's largest one.
const WORTH_NAMING: f64 = 0.2;
const MOST_NAMED: usize = 3;

/// Picks three to five of the recommendations, which come best first, for the same gaps.
pub fn complementary_set(set: &QuestionSet, gaps: &[Gap], ranking: &[Recommendation]) -> Vec<Pick> {
    let mut aspects = Aspect::all(set, gaps);
    let best = ranking.first().map_or(1, |first| first.relevance.max(1)) as f64;
    let mut candidates: Vec<&Recommendation> = ranking.iter().take(CANDIDATES).collect();
    let mut picks = Vec::new();
    while picks.len() < MOST {
        let scored = candidates.iter().enumerate().map(|(at, candidate)| {
            let gain: f64 = aspects.iter().map(|aspect| aspect.addition(candidate)).sum();
            (at, (1.0 - NOVELTY) * candidate.relevance as f64 / best + NOVELTY * gain, gain)
        });
        // `max_by` takes the last of equals; the ranking's order should win, so the comparison is turned around.
        let Some((at, _, gain)) = scored.rev().max_by(|a, b| a.1.total_cmp(&b.1)) else { break };
        if gain <= 0.0 || (picks.len() >= LEAST && gain < WORTH_ADDING) {
            break;
        }
        let pick = candidates.remove(at);
        picks.push(Pick { model: pick.model.clone(), adds: additions(&aspects, pick) });
        for aspect in &mut aspects {
            aspect.open *= 1.0 - aspect.cover(pick);
        }
    }
    picks
}

/// A principle with gaps.
struct Aspect<'a> {
    principle: &'a PrincipleId,
    /// The principle's gaps and their sizes.
    gaps: Vec<(&'a QuestionId, f64)>,
    /// The sum of their sizes.
    size: f64,
    /// The principle's share of all gaps.
    share: f64,
    /// The share of it that no pick has answered yet, 1 to 0.
    open: f64,
}

impl<'a> Aspect<'a> {
    fn all(set: &'a QuestionSet, gaps: &'a [Gap]) -> Vec<Self> {
        let total: f64 = gaps.iter().map(|gap| gap.size() as f64).sum();
        let aspects = set.principles.iter().map(|principle| {
            let own =
                gaps.iter().filter(|gap| set.question(&gap.question).is_some_and(|q| q.principle == principle.id));
            let gaps: Vec<_> = own.map(|gap| (&gap.question, gap.size() as f64)).collect();
            let size = gaps.iter().map(|(_, size)| size).sum();
            Aspect { principle: &principle.id, gaps, size, share: size / total, open: 1.0 }
        });
        aspects.filter(|aspect| aspect.size > 0.0).collect()
    }

    /// The share of the principle's gaps that a model answers, 0 to 1; a link of strength 3 answers its gap wholly.
    fn cover(&self, model: &Recommendation) -> f64 {
        let answered = model.reasons.iter().filter_map(|reason| {
            let (_, size) = self.gaps.iter().find(|(question, _)| **question == reason.question)?;
            Some(size * f64::from(reason.strength) / 3.0)
        });
        (answered.sum::<f64>() / self.size).min(MOST_COVER)
    }

    /// The share of all gaps that the model would close of what is still open here.
    fn addition(&self, model: &Recommendation) -> f64 {
        self.share * self.cover(model) * self.open
    }
}

/// What a pick adds, in the order of size.
fn additions(aspects: &[Aspect<'_>], pick: &Recommendation) -> Vec<PrincipleId> {
    let all = aspects.iter().map(|aspect| (aspect.principle, aspect.addition(pick))).collect();
    let additions = sorted_by(all, |a: &(&PrincipleId, f64), b| b.1.total_cmp(&a.1));
    let largest = additions.first().map_or(0.0, |(_, gain)| *gain);
    let named = additions.into_iter().filter(|(_, gain)| *gain > 0.0 && *gain >= WORTH_NAMING * largest);
    named.take(MOST_NAMED).map(|(principle, _)| principle.clone()).collect()
}
