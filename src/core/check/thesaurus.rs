//! Checking the everyday words.

use super::Findings;
use crate::core::locale::Locale;
use crate::core::search::{Thesaurus, folded};
use crate::core::vocabulary::Vocabularies;
use std::collections::{BTreeMap, BTreeSet};

/// A word that stands in more groups would lead anywhere.
const MOST_GROUPS: usize = 2;

impl Findings {
    /// Each group has words in every language, each once, and terms that there are.
    pub(super) fn thesaurus(&mut self, thesaurus: &Thesaurus, terms: &Vocabularies) {
        self.ids("groups", thesaurus.groups.iter().map(|group| group.id.as_str()));
        let known: BTreeSet<String> = terms
            .of_models()
            .into_iter()
            .flat_map(|(list, terms)| terms.iter().map(move |term| format!("{list}/{}", term.id)))
            .collect();
        let mut groups_of: BTreeMap<(Locale, String), usize> = BTreeMap::new();
        for group in &thesaurus.groups {
            for locale in Locale::ALL {
                let place = format!("groups.{}.words.{}", group.id, locale.tag());
                let words = group.words.get(locale);
                if words.is_empty() {
                    self.add(&place, "expected words, found none");
                }
                let mut seen = BTreeSet::new();
                for word in words {
                    if word.trim() != word || word.is_empty() || word.chars().any(char::is_control) {
                        self.add(&place, format!("expected a word without loose spaces, found {word:?}"));
                    }
                    if seen.insert(folded(word)) {
                        *groups_of.entry((locale, folded(word))).or_default() += 1;
                    } else {
                        self.add(&place, format!("expected each word once, found {word:?} again"));
                    }
                }
            }
            for term in group.terms.iter().filter(|term| !known.contains(*term)) {
                self.add(format!("groups.{}.terms", group.id), format!("expected a term as list/id, found {term:?}"));
            }
        }
        for ((locale, word), count) in groups_of {
            if count > MOST_GROUPS {
                self.add(
                    format!("groups, {}", locale.tag()),
                    format!("expected {word:?} in at most {MOST_GROUPS} groups, found {count}"),
                );
            }
        }
    }
}
