//! What several measurements have in common.

use std::collections::BTreeMap;
use std::ops::Deref;

/// Normalised discounted cumulative gain: gain 2^g - 1, discount log2(rank + 1), ideal over all graded models.
pub fn ndcg<Id: Deref<Target = str>>(ranking: &[Id], judgements: &BTreeMap<String, f64>, depth: usize) -> f64 {
    let dcg = |grades: &mut dyn Iterator<Item = f64>| -> f64 {
        grades.take(depth).enumerate().map(|(at, grade)| (grade.exp2() - 1.0) / (at as f64 + 2.0).log2()).sum()
    };
    let mut ideal: Vec<f64> = judgements.values().copied().collect();
    ideal.sort_by(|a, b| b.total_cmp(a));
    let mut found = ranking.iter().map(|id| judgements.get(&**id).copied().unwrap_or(0.0));
    dcg(&mut found) / dcg(&mut ideal.into_iter())
}
