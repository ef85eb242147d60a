//! The words of the catalogue in one language, and which of them are alike a word that somebody typed.

use super::{Field, Manner, folded};
use crate::core::locale::Locale;
use frostem::{Algorithm, Stemmer};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A stem that is looked for inside other words has so many letters at least; a shorter one stands in too many by chance.
const LEAST_INSIDE: usize = 4;
/// The beginning of a word means something from so many letters on.
const LEAST_BEGINNING: usize = 3;
/// A compound has so many letters before a part that is looked for.
const LEAST_BEFORE: usize = 4;
/// Two words are taken for forms of one word if they begin with so many same letters, and so many end differently. Snowball
/// does not know that consonants change (`vaikeudet`, `vaikeuksien`).
const LEAST_COMMON: usize = 6;
const MOST_DIFFERENT: usize = 6;
/// A word can have a typing mistake if it has so many letters, and two if it has so many.
const LEAST_TYPO: usize = 5;
const LEAST_TWO_TYPOS: usize = 9;

/// Where a word stands in a model, and how much it counts there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Posting {
    /// The model's position in the catalogue.
    pub(super) model: usize,
    /// The number of times, each weighed by its field and the field's length.
    pub(super) weight: f32,
    /// The fields, as a set of bits.
    pub(super) fields: u8,
}

/// A word of the catalogue.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// As it is compared.
    pub(super) text: String,
    /// Which letters are in it, a bit each: a quick way to know that something else is not.
    letters: u32,
    /// Where it stands, by model.
    pub(super) postings: Vec<Posting>,
}

/// A word that is alike another one.
#[derive(Clone, Debug)]
pub(super) struct Alike {
    pub(super) entry: Arc<Entry>,
    pub(super) manner: Manner,
    /// Between 0 and 1.
    pub(super) likeness: f32,
}

/// The words of one language.
pub(super) struct Lexicon {
    stemmer: Stemmer,
    /// Sorted by their texts.
    entries: Vec<Arc<Entry>>,
    /// Which entries have a stem.
    stems: BTreeMap<String, Vec<usize>>,
}

/// A number for each field.
type Counts = [u32; Field::ALL.len()];

/// Gathers the words of one language. Models come in the catalogue's order.
pub(super) struct Gathering {
    stemmer: Stemmer,
    /// The place of each word as it is written: most words of a large catalogue have come before, and finding the stems of
    /// a word takes longest.
    written: BTreeMap<String, usize>,
    /// The place of each word as it is compared.
    compared: BTreeMap<String, usize>,
    gathered: Vec<Gathered>,
    /// The number of words in each field, by model.
    lengths: Vec<Counts>,
}

/// A word as it is compared.
#[derive(Default)]
struct Gathered {
    stems: Vec<String>,
    /// How often it stands in each field, by model.
    counts: Vec<(usize, Counts)>,
}

impl Gathering {
    pub(super) fn new(locale: Locale) -> Self {
        let algorithm = match locale {
            Locale::Fi => Algorithm::Finnish,
            Locale::Sv => Algorithm::Swedish,
            Locale::En => Algorithm::English,
        };
        Gathering {
            stemmer: Stemmer::new(algorithm),
            written: BTreeMap::new(),
            compared: BTreeMap::new(),
            gathered: Vec::new(),
            lengths: Vec::new(),
        }
    }

    /// Adds the words of a model's field.
    pub(super) fn add(&mut self, model: usize, field: Field, text: &str) {
        if self.lengths.len() <= model {
            self.lengths.resize(model + 1, Counts::default());
        }
        for word in super::words(text) {
            let place = self.place(word);
            if let Some(length) = self.lengths.get_mut(model).and_then(|lengths| lengths.get_mut(field as usize)) {
                *length += 1;
            }
            let Some(Gathered { counts, .. }) = self.gathered.get_mut(place) else { continue };
            if counts.last().is_none_or(|(last, _)| *last != model) {
                counts.push((model, Counts::default()));
            }
            if let Some(count) = counts.last_mut().and_then(|(_, counts)| counts.get_mut(field as usize)) {
                *count += 1;
            }
        }
    }

    /// The place of a word among those that were gathered.
    fn place(&mut self, word: &str) -> usize {
        if let Some(place) = self.written.get(word) {
            return *place;
        }
        let place = *self.compared.entry(folded(word)).or_insert(self.gathered.len());
        if place == self.gathered.len() {
            self.gathered.push(Gathered::default());
        }
        if let Some(Gathered { stems, .. }) = self.gathered.get_mut(place) {
            for stem in stems_of(&self.stemmer, word) {
                if !stems.contains(&stem) {
                    stems.push(stem);
                }
            }
        }
        self.written.insert(word.to_owned(), place);
        place
    }

    pub(super) fn finish(mut self) -> Lexicon {
        let models = self.lengths.len().max(1) as f32;
        let means = Field::ALL.map(|field| {
            let all: u32 = self.lengths.iter().filter_map(|lengths| lengths.get(field as usize)).sum();
            (all as f32 / models).max(1.0)
        });
        let mut lexicon = Lexicon { stemmer: self.stemmer, entries: Vec::new(), stems: BTreeMap::new() };
        for (text, place) in self.compared {
            let Gathered { stems, counts } = self.gathered.get_mut(place).map(std::mem::take).unwrap_or_default();
            for stem in stems {
                lexicon.stems.entry(stem).or_default().push(lexicon.entries.len());
            }
            let posting = |(model, counts): (usize, Counts)| {
                let lengths = self.lengths.get(model).copied().unwrap_or_default();
                let mut posting = Posting { model, weight: 0.0, fields: 0 };
                for (((field, count), length), mean) in Field::ALL.into_iter().zip(counts).zip(lengths).zip(means) {
                    if count > 0 {
                        posting.weight += field.weight() * count as f32 / (0.5 + 0.5 * length as f32 / mean);
                        posting.fields |= field.bit();
                    }
                }
                posting
            };
            let letters = letters(&text);
            let postings = counts.into_iter().map(posting).collect();
            lexicon.entries.push(Arc::new(Entry { text, letters, postings }));
        }
        lexicon
    }
}

impl Lexicon {
    /// The stems of a word in this language.
    pub(super) fn stems(&self, word: &str) -> Vec<String> {
        stems_of(&self.stemmer, word)
    }

    /// The words that are the same, or another form of it.
    pub(super) fn forms(&self, word: &str) -> Vec<Alike> {
        let text = folded(word);
        let stems = self.stems(word);
        let ids = stems.iter().filter_map(|stem| self.stems.get(stem)).flatten();
        let mut found: Vec<Alike> = ids
            .filter_map(|id| self.entries.get(*id))
            .map(|entry| {
                let manner = if entry.text == text { Manner::Same } else { Manner::Form };
                Alike { entry: entry.clone(), manner, likeness: manner.likeness() }
            })
            .collect();
        found.sort_by(|a, b| a.entry.text.cmp(&b.entry.text));
        found.dedup_by(|a, b| a.entry.text == b.entry.text);
        found
    }

    /// The words that begin with it or have it as a part; its own forms are not among them.
    pub(super) fn relatives(&self, word: &str) -> Vec<Alike> {
        let text = folded(word);
        let stems = self.stems(word);
        let shortest = stems.iter().min_by_key(|stem| stem.len()).cloned().unwrap_or_default();
        let length = text.chars().count();
        let inside = shortest.chars().count() >= LEAST_INSIDE;
        let mask = letters(&shortest);
        let is_form = |entry: &Arc<Entry>| {
            entry.text == text
                || stems
                    .iter()
                    .filter_map(|stem| self.stems.get(stem))
                    .flatten()
                    .any(|id| self.entries.get(*id).is_some_and(|form| Arc::ptr_eq(form, entry)))
        };
        let mut found = Vec::new();
        for entry in &self.entries {
            let manner = if entry.letters & mask != mask {
                None
            } else if length >= LEAST_BEGINNING && entry.text.starts_with(&text) {
                Some(Manner::Beginning)
            } else {
                let at = entry.text.find(&shortest).filter(|_| inside);
                at.filter(|at| *at == 0 || *at >= LEAST_BEFORE).map(|_| Manner::Part)
            };
            if let Some(manner) = manner.filter(|_| !is_form(entry)) {
                found.push(alike(entry, manner, length));
            }
        }
        found
    }

    /// The words that are a part of it, and those that begin alike and end differently: what is left where nothing else is
    /// found.
    pub(super) fn kin(&self, word: &str) -> Vec<Alike> {
        let text = folded(word);
        let length = text.chars().count();
        let manner = |entry: &Entry| {
            let count = entry.text.chars().count();
            let common = text.chars().zip(entry.text.chars()).take_while(|(one, other)| one == other).count();
            if common >= LEAST_COMMON
                && length - common <= MOST_DIFFERENT
                && count - common <= MOST_DIFFERENT
                && 2 * common > length
            {
                Some(Manner::Form)
            } else if count > LEAST_INSIDE && (text.starts_with(&entry.text) || text.ends_with(&entry.text)) {
                Some(Manner::Part)
            } else {
                None
            }
        };
        // That two words only begin alike is no proof that they are one.
        let unsure = |alike: &Alike| alike.likeness * if alike.manner == Manner::Form { 0.6 } else { 1.0 };
        let kin = self.entries.iter().filter_map(|entry| manner(entry).map(|manner| alike(entry, manner, length)));
        kin.map(|alike| Alike { likeness: unsure(&alike), ..alike }).collect()
    }

    /// The words that differ by a typing mistake, from it or in their beginning.
    pub(super) fn typos(&self, word: &str) -> Vec<Alike> {
        let text = folded(word);
        let length = text.chars().count();
        if length < LEAST_TYPO {
            return Vec::new();
        }
        let most = if length < LEAST_TWO_TYPOS { 1 } else { 2 };
        let mask = letters(&text);
        let mut found = Vec::new();
        for entry in &self.entries {
            // Hardly anybody mistypes the first letter.
            if (mask & !entry.letters).count_ones() as usize > most || entry.text.get(..1) != text.get(..1) {
                continue;
            }
            // One letter more or less changes the number of mistakes by one at most.
            let beginning = entry
                .text
                .char_indices()
                .nth(length)
                .map_or(&*entry.text, |(end, _)| entry.text.get(..end).unwrap_or_default());
            if strsim::osa_distance(&text, beginning) > most + 1 {
                continue;
            }
            // A compound, or an ending, may follow.
            let beginnings = (length - 1..=length + 1).filter_map(|count| {
                let beginning: String = entry.text.chars().take(count).collect();
                (beginning.chars().count() == count).then_some((beginning.len() == entry.text.len(), beginning))
            });
            let nearest = beginnings.map(|(whole, beginning)| (strsim::osa_distance(&text, &beginning), !whole)).min();
            if let Some((distance, cut)) = nearest.filter(|(distance, _)| *distance <= most) {
                let likeness =
                    Manner::Typo.likeness() - if cut { 0.1 } else { 0.0 } - if distance > 1 { 0.15 } else { 0.0 };
                found.push(Alike { entry: entry.clone(), manner: Manner::Typo, likeness });
            }
        }
        found
    }
}

/// A word that is alike one of so many letters. The more of the longer word the shorter one is, the more alike they are.
fn alike(entry: &Arc<Entry>, manner: Manner, length: usize) -> Alike {
    let (one, other) = (length as f32, entry.text.chars().count() as f32);
    Alike { entry: entry.clone(), manner, likeness: manner.likeness() * (0.6 + 0.4 * one.min(other) / one.max(other)) }
}

/// The stems of a word as they are compared: of the word as it is, and of the word without diacritics, because who types
/// without them must find the same.
fn stems_of(stemmer: &Stemmer, word: &str) -> Vec<String> {
    let mut stems = vec![folded(&stemmer.stem(&word.to_lowercase()))];
    let plain = stemmer.stem(&folded(word)).into_owned();
    if !stems.contains(&plain) {
        stems.push(plain);
    }
    stems
}

/// Which letters a text has, a bit each; all that are none of a to z share one.
fn letters(text: &str) -> u32 {
    text.bytes().fold(0, |letters, byte| letters | 1 << if byte.is_ascii_lowercase() { byte - b'a' } else { 31 })
}
