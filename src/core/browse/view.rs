//! What somebody wants to see of the catalogue.

use super::Aspect;
use super::aspect::last_of_span;
use crate::core::ids::is_well_formed;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::collections::{BTreeMap, BTreeSet};

/// The longest query, in characters: more than anybody types, and short enough for an address.
const LONGEST_QUERY: usize = 200;

/// A view of the catalogue. The whole of it stands in the address, so that it can be shared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// The words that are searched for.
    pub query: String,
    /// What was chosen. An aspect without a choice is not in it.
    pub chosen: BTreeMap<Aspect, BTreeSet<String>>,
    /// Only models that fit all choices are shown; otherwise they come first.
    pub only: bool,
}

impl View {
    /// Everything that has a value.
    pub fn of(aspect: Aspect, value: &str) -> View {
        let mut view = View::default();
        view.toggle(aspect, value);
        view
    }

    /// The view of an address's query. What it does not understand is left out.
    pub fn parse(address: &str) -> View {
        let mut view = View::default();
        for (key, value) in address.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('=')) {
            // A plus is a space in what forms make of a text.
            let value = value.replace('+', " ");
            let value = percent_decode_str(&value).decode_utf8_lossy();
            match key {
                "q" => view.search(&value),
                "only" => view.only = value == "1",
                _ => {
                    if let Some(aspect) = Aspect::ALL.into_iter().find(|aspect| aspect.key() == key) {
                        let values = value.split(',').filter(|value| is_well_formed(value)).map(str::to_owned);
                        view.chosen.entry(aspect).or_default().extend(values);
                    }
                }
            }
        }
        view.chosen.retain(|_, values| !values.is_empty());
        view
    }

    /// The address's query, without a question mark; empty where nothing is wanted.
    pub fn address(&self) -> String {
        let mut parts = Vec::new();
        if !self.query.is_empty() {
            parts.push(format!("q={}", utf8_percent_encode(&self.query, NON_ALPHANUMERIC)));
        }
        for (aspect, values) in &self.chosen {
            let values: Vec<&str> = values.iter().map(String::as_str).collect();
            parts.push(format!("{}={}", aspect.key(), values.join(",")));
        }
        if self.only {
            parts.push("only=1".to_owned());
        }
        parts.join("&")
    }

    /// Searches for other words.
    pub fn search(&mut self, query: &str) {
        self.query = query.chars().filter(|sign| !sign.is_control()).take(LONGEST_QUERY).collect();
    }

    /// Whether a value is chosen.
    pub fn has(&self, aspect: Aspect, value: &str) -> bool {
        self.chosen.get(&aspect).is_some_and(|values| values.contains(value))
    }

    /// Chooses a value, or no longer.
    pub fn toggle(&mut self, aspect: Aspect, value: &str) {
        let values = self.chosen.entry(aspect).or_default();
        if !values.remove(value) {
            values.insert(value.to_owned());
        }
        self.chosen.retain(|_, values| !values.is_empty());
    }

    /// The years that a value of [`Aspect::Years`] stands for.
    pub fn years(value: &str) -> Option<(u16, u16)> {
        value.parse().ok().filter(|first| *first < 3000).map(|first| (first, last_of_span(first)))
    }
}
