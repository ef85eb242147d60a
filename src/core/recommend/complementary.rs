//! A small set of models that complement each other: greedy xQuAD (Santos, Macdonald and Ounis, "Exploiting query
//! reformulations for web search result diversification", WWW 2010) with the nine principles as aspects, weighted by
//! their gaps.

use super::Recommendation;
use crate::core::ids::{ModelId, PrincipleId};
use crate::core::question_set::QuestionSet;
use crate::core::score::Gap;
use std::collections::BTreeMap;

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
/// An addition is named when it is at least this share of the pick's largest one.
const WORTH_NAMING: f64 = 0.2;
const MOST_NAMED: usize = 3;

/// Picks three to five of the recommendations, which come best first, for the same gaps.
pub fn complementary_set(set: &QuestionSet, gaps: &[Gap], ranking: &[Recommendation]) -> Vec<Pick> {
    let aspects = Aspects::of(set, gaps);
    let best = ranking.first().map_or(1, |first| first.relevance.max(1)) as f64;
    let mut open: BTreeMap<&PrincipleId, f64> = aspects.sizes.keys().map(|principle| (*principle, 1.0)).collect();
    let mut candidates: Vec<&Recommendation> = ranking.iter().take(CANDIDATES).collect();
    let mut picks = Vec::new();
    while picks.len() < MOST {
        let scored = candidates.iter().enumerate().map(|(at, candidate)| {
            let gain: f64 = aspects.additions(candidate, &open).iter().map(|(_, gain)| gain).sum();
            (at, (1.0 - NOVELTY) * candidate.relevance as f64 / best + NOVELTY * gain, gain)
        });
        // `max_by` takes the last of equals; the ranking's order should win, so the comparison is turned around.
        let Some((at, _, gain)) = scored.rev().max_by(|a, b| a.1.total_cmp(&b.1)) else { break };
        if gain <= 0.0 || (picks.len() >= LEAST && gain < WORTH_ADDING) {
            break;
        }
        let pick = candidates.remove(at);
        picks.push(Pick { model: pick.model.clone(), adds: named(aspects.additions(pick, &open)) });
        for (principle, still_open) in &mut open {
            *still_open *= 1.0 - aspects.cover(pick, principle);
        }
    }
    picks
}

/// The gaps, seen as principles.
struct Aspects<'a> {
    principle_of: BTreeMap<&'a str, &'a PrincipleId>,
    gap_of: BTreeMap<&'a str, f64>,
    sizes: BTreeMap<&'a PrincipleId, f64>,
    total: f64,
}

impl<'a> Aspects<'a> {
    fn of(set: &'a QuestionSet, gaps: &'a [Gap]) -> Self {
        let principle_of: BTreeMap<&str, &PrincipleId> =
            set.questions.iter().map(|question| (&*question.id, &question.principle)).collect();
        let gap_of: BTreeMap<&str, f64> = gaps.iter().map(|gap| (&*gap.question, gap.size() as f64)).collect();
        let mut sizes = BTreeMap::new();
        for (question, size) in &gap_of {
            if let Some(principle) = principle_of.get(question) {
                *sizes.entry(*principle).or_insert(0.0) += size;
            }
        }
        let total = sizes.values().sum();
        Aspects { principle_of, gap_of, sizes, total }
    }

    /// The share of a principle's gaps that a model answers, 0 to 1; a link of strength 3 answers its gap wholly.
    fn cover(&self, model: &Recommendation, principle: &PrincipleId) -> f64 {
        let Some(size) = self.sizes.get(principle) else { return 0.0 };
        let reasons = model.reasons.iter().filter(|reason| self.principle_of.get(&*reason.question) == Some(&principle));
        let answered = reasons.filter_map(|reason| Some(self.gap_of.get(&*reason.question)? * f64::from(reason.strength) / 3.0));
        (answered.sum::<f64>() / size).min(1.0)
    }

    /// The share of all gaps that the model would close of what is still open, by principle.
    fn additions(&self, model: &Recommendation, open: &BTreeMap<&'a PrincipleId, f64>) -> Vec<(&'a PrincipleId, f64)> {
        let share = |(principle, size): (&&'a PrincipleId, &f64)| {
            let still_open = open.get(*principle).copied().unwrap_or(0.0);
            (*principle, size / self.total * self.cover(model, principle) * still_open)
        };
        self.sizes.iter().map(share).filter(|(_, gain)| *gain > 0.0).collect()
    }
}

fn named(mut additions: Vec<(&PrincipleId, f64)>) -> Vec<PrincipleId> {
    additions.sort_by(|a, b| b.1.total_cmp(&a.1));
    let largest = additions.first().map_or(0.0, |(_, gain)| *gain);
    let named = additions.into_iter().filter(|(_, gain)| *gain >= WORTH_NAMING * largest);
    named.take(MOST_NAMED).map(|(principle, _)| principle.clone()).collect()
}
