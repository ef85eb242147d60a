//! What a query finds, and why.

use super::index::Led;
use super::lexicon::Alike;
use super::{Field, Found, Manner, Match};
use crate::core::ids::ModelId;

/// So many of the catalogue's words are told for each word of the query.
const MOST_WORDS: usize = 8;

/// What a query finds.
#[derive(Debug, Default)]
pub struct Hits {
    /// The models, the best first.
    pub found: Vec<Found>,
    /// Their places in the catalogue.
    pub(super) places: Vec<usize>,
    /// What each word of the query led to.
    pub(super) led: Vec<Led>,
}

impl Hits {
    /// Why a model was found: what fits best for each word of the query, in the query's order. Nothing for a model that was
    /// not. Worked out apart, because few of the models that are found are shown.
    pub fn why(&self, model: &ModelId) -> Vec<Match> {
        let place = self.found.iter().zip(&self.places).find(|(found, _)| found.model == *model);
        place.map(|(_, place)| self.matches(*place)).unwrap_or_default()
    }

    fn matches(&self, model: usize) -> Vec<Match> {
        let here = |alike: &Alike| {
            let at = alike.entry.postings.binary_search_by_key(&model, |posting| posting.model).ok()?;
            alike.entry.postings.get(at).map(|posting| posting.fields)
        };
        let mut matches = Vec::new();
        for (at, Led { alike, termed, .. }) in self.led.iter().enumerate() {
            let mut found: Vec<(&Alike, u8)> = alike.iter().filter_map(|alike| Some((alike, here(alike)?))).collect();
            found.sort_by(|(a, _), (b, _)| b.likeness.total_cmp(&a.likeness));
            found.dedup_by(|(a, _), (b, _)| a.entry.text == b.entry.text);
            let is_termed = termed.contains(&model);
            if is_termed || !found.is_empty() {
                let bits =
                    found.iter().fold(if is_termed { Field::Terms.bit() } else { 0 }, |all, (_, fields)| all | fields);
                matches.push(Match {
                    at,
                    manner: found.first().map_or(Manner::Everyday, |(first, _)| first.manner),
                    words: found.iter().take(MOST_WORDS).map(|(alike, _)| alike.entry.text.clone()).collect(),
                    fields: Field::ALL.into_iter().filter(|field| bits & field.bit() != 0).collect(),
                });
            }
        }
        matches
    }
}
