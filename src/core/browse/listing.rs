//! A catalogue that is ready to be looked through.

use super::{Aspect, Browsed, Row, View};
use crate::core::catalogue::Catalogue;
use crate::core::ids::ModelId;
use crate::core::locale::Locale;
use crate::core::question_set::QuestionSet;
use crate::core::search::Found;
use std::collections::{BTreeMap, BTreeSet};

/// A catalogue as it is looked through: what each model can be told apart by, worked out once, because it is wanted at every
/// key stroke.
#[derive(Debug, Default)]
pub struct Listing {
    models: Vec<Entry>,
    /// Each model's place, by its id.
    places: BTreeMap<ModelId, usize>,
    /// The values that there are of each of [`Aspect::ALL`], in their order.
    values: Vec<Vec<String>>,
}

/// A model.
#[derive(Debug)]
struct Entry {
    id: ModelId,
    /// Its place by title, and by id among equal ones.
    rank: usize,
    /// What it has of each aspect, as places among the values.
    values: Vec<Vec<usize>>,
}

impl Listing {
    /// Gets a catalogue ready, to be read in a language.
    pub fn of(catalogue: &Catalogue, set: &QuestionSet, locale: Locale) -> Listing {
        let mut listing = Listing::default();
        let all: Vec<Vec<BTreeSet<String>>> =
            Aspect::ALL.map(|aspect| catalogue.models.iter().map(|model| aspect.values(model, set)).collect()).into();
        for of_models in &all {
            let distinct: BTreeSet<&String> = of_models.iter().flatten().collect();
            listing.values.push(distinct.into_iter().cloned().collect());
        }
        // In small letters ä and ö come last, as in Finnish and Swedish.
        let titles = catalogue.models.iter().map(|model| (model.title.get(locale).to_lowercase(), &model.id));
        let mut order: Vec<(usize, (String, &ModelId))> = titles.enumerate().collect();
        order.sort_by(|(_, one), (_, other)| one.cmp(other));
        let mut ranks = vec![0; order.len()];
        for (rank, (at, _)) in order.into_iter().enumerate() {
            if let Some(place) = ranks.get_mut(at) {
                *place = rank;
            }
        }
        for (at, (model, rank)) in catalogue.models.iter().zip(ranks).enumerate() {
            let of_aspect = |(of_models, known): (&Vec<BTreeSet<String>>, &Vec<String>)| {
                let own = of_models.get(at).into_iter().flatten();
                own.filter_map(|value| known.binary_search(value).ok()).collect()
            };
            let values = all.iter().zip(&listing.values).map(of_aspect).collect();
            listing.places.insert(model.id.clone(), at);
            listing.models.push(Entry { id: model.id.clone(), rank, values });
        }
        listing
    }

    /// The values that the models have of an aspect.
    pub fn values(&self, aspect: Aspect) -> &[String] {
        self.values.get(aspect as usize).map_or(&[], Vec::as_slice)
    }

    /// Looks through it. `found` is what the view's query finds, or nothing where there is no query. Models that fit more choices
    /// come first, then those that were found more surely, then by title.
    pub fn browse(&self, view: &View, found: Option<&[Found]>) -> Browsed {
        let mut places: Vec<Option<usize>> = vec![None; self.models.len()];
        for (place, found) in found.into_iter().flatten().enumerate() {
            if let Some(at) = self.places.get(&found.model).and_then(|at| places.get_mut(*at)) {
                *at = Some(place);
            }
        }
        // For each aspect, which of its values were chosen; nothing where none was.
        let chosen = Aspect::ALL.map(|aspect| {
            let values = view.chosen.get(&aspect)?;
            Some(self.values(aspect).iter().map(|value| values.contains(value)).collect::<Vec<bool>>())
        });
        let mut counts: Vec<Vec<usize>> = self.values.iter().map(|values| vec![0; values.len()]).collect();
        let mut ranked = Vec::new();
        for (entry, place) in self.models.iter().zip(places) {
            if found.is_some() && place.is_none() {
                continue;
            }
            let is_unfit = |(chosen, values): &(&Option<Vec<bool>>, &Vec<usize>)| {
                chosen.as_ref().is_some_and(|chosen| !values.iter().any(|at| chosen.get(*at) == Some(&true)))
            };
            let unfit: Vec<bool> = chosen.iter().zip(&entry.values).map(|pair| is_unfit(&pair)).collect();
            let missed = unfit.iter().filter(|is_unfit| **is_unfit).count();
            for ((counts, values), is_unfit) in counts.iter_mut().zip(&entry.values).zip(&unfit) {
                if !view.only || missed == usize::from(*is_unfit) {
                    for at in values {
                        if let Some(count) = counts.get_mut(*at) {
                            *count += 1;
                        }
                    }
                }
            }
            if !view.only || missed == 0 {
                ranked.push((missed, place, entry));
            }
        }
        ranked.sort_by_key(|(missed, place, entry)| (*missed, *place, entry.rank));
        let row = |(missed, _, entry): (usize, Option<usize>, &Entry)| Row {
            model: entry.id.clone(),
            fits: self.fits(view, entry),
            fits_all: missed == 0,
        };
        Browsed { rows: ranked.into_iter().map(row).collect(), counts: self.named(counts) }
    }

    /// What of the choices a model fits.
    fn fits(&self, view: &View, entry: &Entry) -> Vec<(Aspect, String)> {
        let mut fits = Vec::new();
        for (aspect, chosen) in &view.chosen {
            let own = entry.values.get(*aspect as usize).into_iter().flatten();
            let own = own.filter_map(|at| self.values(*aspect).get(*at)).filter(|value| chosen.contains(*value));
            fits.extend(own.map(|value| (*aspect, value.clone())));
        }
        fits
    }

    /// Counts by the names of the values.
    fn named(&self, counts: Vec<Vec<usize>>) -> BTreeMap<Aspect, BTreeMap<String, usize>> {
        let named = |aspect: Aspect, counts: Vec<usize>| self.values(aspect).iter().cloned().zip(counts).collect();
        Aspect::ALL.into_iter().zip(counts).map(|(aspect, counts)| (aspect, named(aspect, counts))).collect()
    }
}
