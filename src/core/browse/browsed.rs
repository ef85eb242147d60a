//! Which models fit a view.

use super::{Aspect, View};
use crate::core::catalogue::{Catalogue, Model};
use crate::core::ids::ModelId;
use crate::core::locale::Locale;
use crate::core::question_set::QuestionSet;
use crate::core::search::Found;
use std::collections::{BTreeMap, BTreeSet};

/// A model in a view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The model.
    pub model: ModelId,
    /// What of the choices it fits.
    pub fits: Vec<(Aspect, String)>,
    /// Whether it fits a choice in each aspect that has one.
    pub fits_all: bool,
}

/// The catalogue in a view.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Browsed {
    /// The models, the best first.
    pub rows: Vec<Row>,
    /// How many models would be shown, or come first, with each value: those that were found, and that fit the choices in the other
    /// aspects where only such are shown.
    pub counts: BTreeMap<Aspect, BTreeMap<String, usize>>,
}

/// Looks through a catalogue. `found` is what the view's query finds, or nothing where there is no query. Models that fit more
/// choices come first, then those that were found more surely, then by title.
pub fn browse(
    catalogue: &Catalogue,
    set: &QuestionSet,
    view: &View,
    locale: Locale,
    found: Option<&[Found]>,
) -> Browsed {
    let mut browsed = Browsed::default();
    let mut ranked = Vec::new();
    let places: Option<BTreeMap<&str, usize>> =
        found.map(|found| found.iter().enumerate().map(|(at, found)| (&*found.model, at)).collect());
    for model in &catalogue.models {
        let place = match &places {
            None => None,
            Some(places) => match places.get(&*model.id) {
                None => continue,
                Some(place) => Some(*place),
            },
        };
        let values: Vec<(Aspect, BTreeSet<String>)> =
            Aspect::ALL.into_iter().map(|aspect| (aspect, aspect.values(model, set))).collect();
        let unfit: Vec<Aspect> =
            values.iter().filter(|(aspect, values)| !fits(view, *aspect, values)).map(|(aspect, _)| *aspect).collect();
        for (aspect, values) in &values {
            if !view.only || unfit.iter().all(|other| other == aspect) {
                let counts = browsed.counts.entry(*aspect).or_default();
                for value in values {
                    *counts.entry(value.clone()).or_default() += 1;
                }
            }
        }
        if view.only && !unfit.is_empty() {
            continue;
        }
        let fits = values.into_iter().flat_map(|(aspect, values)| values.into_iter().map(move |value| (aspect, value)));
        let fits: Vec<(Aspect, String)> = fits.filter(|(aspect, value)| view.has(*aspect, value)).collect();
        let row = Row { model: model.id.clone(), fits, fits_all: unfit.is_empty() };
        ranked.push(((unfit.len(), place, title(model, locale)), row));
    }
    ranked.sort_by(|(one, a), (other, b)| one.cmp(other).then_with(|| a.model.cmp(&b.model)));
    browsed.rows = ranked.into_iter().map(|(_, row)| row).collect();
    browsed
}

/// Whether values have one of those that were chosen, if any were.
fn fits(view: &View, aspect: Aspect, values: &BTreeSet<String>) -> bool {
    view.chosen.get(&aspect).is_none_or(|chosen| !chosen.is_disjoint(values))
}

/// A title by which models can be put in order: in small letters, of which ä and ö come last, as in Finnish and Swedish.
fn title(model: &Model, locale: Locale) -> String {
    model.title.get(locale).to_lowercase()
}
