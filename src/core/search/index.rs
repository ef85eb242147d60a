//! The catalogue as it is searched.

use super::lexicon::{Alike, Gathering, Lexicon};
use super::stop::only_joins;
use super::thesaurus::phrase;
use super::{Field, Found, Hits, Manner, Thesaurus, folded, words};
use crate::core::catalogue::Catalogue;
use crate::core::ids::ModelId;
use crate::core::locale::Locale;
use crate::core::vocabulary::Vocabularies;
use std::collections::{BTreeMap, BTreeSet};

/// How quickly a word that stands often in a model stops counting more: the `k1` of BM25.
const SATURATION: f32 = 2.5;

/// A model that has a word only this much is not counted as having it when it is asked how rare the word is.
const HARDLY: f32 = 0.4;

/// A catalogue that can be searched.
pub struct Index {
    models: Vec<ModelId>,
    lexicons: Vec<Lexicon>,
    /// Which models have a term, by `list/id`.
    terms: BTreeMap<String, Vec<usize>>,
    groups: Vec<Everyday>,
}

/// A group of the thesaurus, ready to be compared.
struct Everyday {
    /// Each phrase of each language, as the stems of its words.
    phrases: Vec<(usize, Vec<Vec<String>>)>,
    /// Each single word, by its language.
    words: Vec<(usize, String)>,
    terms: Vec<String>,
}

/// The models that a word of the query leads to.
#[derive(Debug, Default)]
pub(super) struct Led {
    /// How much each model has of the word.
    weights: Vec<f32>,
    pub(super) alike: Vec<Alike>,
    /// The models that have a term that means the word.
    pub(super) termed: BTreeSet<usize>,
}

impl Index {
    /// Makes a catalogue ready to be searched, in all the languages that its texts are in.
    pub fn of(catalogue: &Catalogue, terms: &Vocabularies, thesaurus: &Thesaurus) -> Index {
        let lexicons: Vec<Lexicon> = Locale::ALL.map(|locale| lexicon(catalogue, terms, locale)).into();
        let mut by_term: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, model) in catalogue.models.iter().enumerate() {
            for ((list, _), ids) in terms.of_models().into_iter().zip(model.terms()) {
                for id in ids {
                    by_term.entry(format!("{list}/{id}")).or_default().push(at);
                }
            }
        }
        let groups = thesaurus.groups.iter().map(|group| {
            let all = Locale::ALL.map(|locale| group.words.get(locale));
            let texts = || all.into_iter().enumerate().flat_map(|(at, texts)| texts.iter().map(move |text| (at, text)));
            Everyday {
                phrases: texts()
                    .filter_map(|(at, text)| {
                        let lexicon = lexicons.get(at)?;
                        Some((at, words(text).map(|word| lexicon.stems(word)).collect()))
                    })
                    .collect(),
                words: texts()
                    .filter(|(_, text)| phrase(text).len() == 1)
                    .map(|(at, text)| (at, text.clone()))
                    .collect(),
                terms: group.terms.clone(),
            }
        });
        let groups = groups.collect();
        let models = catalogue.models.iter().map(|model| model.id.clone()).collect();
        Index { models, lexicons, terms: by_term, groups }
    }

    /// The models that fit a query, the best first, those that fit alike by id; and why they do.
    pub fn search(&self, query: &str) -> Hits {
        let led = self.led(query);
        let mut scores = vec![0.0; self.models.len()];
        let mut shares = vec![0.0; self.models.len()];
        let mut whole = 0.0;
        for Led { weights, .. } in &led {
            let having = weights.iter().filter(|weight| **weight > HARDLY).count() as f32;
            if weights.iter().all(|weight| *weight <= 0.0) {
                continue;
            }
            let rarity = (1.0 + (self.models.len() as f32 - having + 0.5) / (having + 0.5)).ln();
            whole += rarity;
            for ((weight, score), share) in weights.iter().zip(&mut scores).zip(&mut shares) {
                *score += rarity * weight / (SATURATION + weight);
                *share += rarity * (weight / HARDLY).min(1.0);
            }
        }
        // A model that has all the words is better than one that has a single word often.
        let scored =
            scores.iter().zip(&shares).map(|(score, share)| score * (0.3 + 0.7 * share / f32::max(whole, 0.01)));
        let mut ranking: Vec<(usize, f32)> = scored.enumerate().filter(|(_, score)| *score > 0.0).collect();
        let id = |at: &usize| self.models.get(*at);
        ranking.sort_by(|(a, one), (b, other)| other.total_cmp(one).then_with(|| id(a).cmp(&id(b))));
        let best = ranking.first().map_or(1.0, |(_, score)| *score);
        let found = |(at, score): (usize, f32)| {
            let per_mille = (1000.0 * score / best).round().max(1.0) as u32;
            Some((at, Found { model: self.models.get(at)?.clone(), score: per_mille }))
        };
        let (places, found) = ranking.into_iter().filter_map(found).unzip();
        Hits { found, places, led }
    }

    /// What each word of a query leads to. A word that only joins others leads nowhere, unless there is no other.
    fn led(&self, query: &str) -> Vec<Led> {
        let asked: Vec<&str> = words(query).collect();
        let everyday = self.everyday(&asked);
        let says = |word: &&str| !only_joins(&folded(word));
        let all_count = !asked.iter().any(says);
        let led = |(at, word): (usize, &&str)| {
            if !all_count && !says(word) {
                return Led::default();
            }
            let groups = everyday.iter().filter(|(places, _)| places.contains(&at)).map(|(_, group)| *group);
            let (said, meant) = (self.said(word), self.meant(groups));
            // Who says a thing outright and means it too has it a little more.
            let both = |(one, other): (&f32, &f32)| one.max(*other) + 0.3 * one.min(*other);
            Led {
                weights: said.weights.iter().zip(&meant.weights).map(both).collect(),
                alike: said.alike.into_iter().chain(meant.alike).collect(),
                termed: meant.termed,
            }
        };
        asked.iter().enumerate().map(led).collect()
    }

    /// What a word leads to by itself: its forms and relatives, and where it has no forms, what else is like it.
    fn said(&self, word: &str) -> Led {
        let near: Vec<(Vec<Alike>, Vec<Alike>)> =
            self.lexicons.iter().map(|lexicon| (lexicon.forms(word), lexicon.relatives(word))).collect();
        // The beginning of a word may be a word that is still being typed.
        let is_known = near.iter().any(|(forms, relatives)| {
            !forms.is_empty() || relatives.iter().any(|relative| relative.manner == Manner::Beginning)
        });
        let mut led = Led { weights: vec![0.0; self.models.len()], ..Led::default() };
        for (lexicon, (mut alike, relatives)) in self.lexicons.iter().zip(near) {
            alike.extend(relatives);
            if !is_known {
                for other in lexicon.typos(word).into_iter().chain(lexicon.kin(word)) {
                    if alike.iter().all(|known| known.entry.text != other.entry.text) {
                        alike.push(other);
                    }
                }
            }
            // The same thing is said in each language; it counts once.
            self.raise(&mut led.weights, &alike);
            led.alike.append(&mut alike);
        }
        led
    }

    /// What groups of the thesaurus lead to.
    fn meant<'a>(&self, groups: impl Iterator<Item = &'a Everyday>) -> Led {
        let likeness = Manner::Everyday.likeness();
        let mut led = Led { weights: vec![0.0; self.models.len()], ..Led::default() };
        for group in groups {
            for (language, word) in &group.words {
                let forms = self.lexicons.get(*language).map(|lexicon| lexicon.forms(word)).unwrap_or_default();
                let alike: Vec<Alike> =
                    forms.into_iter().map(|form| Alike { manner: Manner::Everyday, likeness, ..form }).collect();
                self.raise(&mut led.weights, &alike);
                led.alike.extend(alike);
            }
            for model in group.terms.iter().filter_map(|term| self.terms.get(term)).flatten() {
                led.termed.insert(*model);
                if let Some(weight) = led.weights.get_mut(*model) {
                    *weight = weight.max(likeness * Field::Terms.weight());
                }
            }
        }
        led
    }

    /// Raises each model to what it has of words of one language.
    fn raise(&self, weights: &mut [f32], alike: &[Alike]) {
        let mut sums = vec![0.0_f32; self.models.len()];
        for Alike { entry, likeness, .. } in alike {
            for posting in &entry.postings {
                if let Some(sum) = sums.get_mut(posting.model) {
                    *sum += likeness * posting.weight;
                }
            }
        }
        for (weight, sum) in weights.iter_mut().zip(sums) {
            *weight = weight.max(sum);
        }
    }

    /// The groups that words of the query belong to, with the places of those words.
    fn everyday(&self, asked: &[&str]) -> Vec<(Vec<usize>, &Everyday)> {
        let stems: Vec<Vec<Vec<String>>> =
            self.lexicons.iter().map(|lexicon| asked.iter().map(|word| lexicon.stems(word)).collect()).collect();
        let mut found = Vec::new();
        for group in &self.groups {
            for (language, phrase) in &group.phrases {
                let Some(stems) = stems.get(*language) else { continue };
                for (start, window) in stems.windows(phrase.len().max(1)).enumerate() {
                    let fits =
                        window.iter().zip(phrase).all(|(one, other)| one.iter().any(|stem| other.contains(stem)));
                    if fits && !phrase.is_empty() {
                        found.push(((start..start + phrase.len()).collect(), group));
                    }
                }
            }
        }
        found
    }
}

fn lexicon(catalogue: &Catalogue, terms: &Vocabularies, locale: Locale) -> Lexicon {
    let mut gathering = Gathering::new(locale);
    for (at, model) in catalogue.models.iter().enumerate() {
        gathering.add(at, Field::Title, model.title.get(locale));
        gathering.add(at, Field::Summary, model.summary.get(locale));
        for ((_, list), ids) in terms.of_models().into_iter().zip(model.terms()) {
            for term in list.iter().filter(|term| ids.contains(&term.id)) {
                gathering.add(at, Field::Terms, term.name.get(locale));
            }
        }
        for maker in model.developers.iter().chain(&model.similar).chain(&model.place.municipalities) {
            gathering.add(at, Field::Makers, maker);
        }
        for link in &model.links {
            gathering.add(at, Field::Reasons, link.why.get(locale));
        }
    }
    gathering.finish()
}
