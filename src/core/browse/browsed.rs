//! What a view shows of the catalogue.

use super::Aspect;
use crate::core::ids::ModelId;
use std::collections::BTreeMap;

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
    /// aspects where only such are shown. Every value of the catalogue's is in it.
    pub counts: BTreeMap<Aspect, BTreeMap<String, usize>>,
}
