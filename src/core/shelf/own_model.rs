//! A model that the users described themselves.

use super::Section;
use crate::core::catalogue::{Evidence, Link, Model, Place};
use crate::core::ids::{ModelId, QuestionId, TermId};
use crate::core::locale::LocalText;
use std::collections::BTreeMap;

/// A model in the users' own words, in whatever language they write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnModel {
    /// Its id, which no other model has.
    pub id: ModelId,
    /// What is said of it. A section about which nothing is said is not in it.
    pub texts: BTreeMap<Section, String>,
    /// What it can be told apart by, in the order of [`Vocabularies::of_models`](crate::core::vocabulary::Vocabularies::of_models).
    pub terms: [Vec<TermId>; 6],
    /// The questions that it answers, and how that shows; the text may be empty.
    pub answers: BTreeMap<QuestionId, String>,
}

/// The strength of an own model's links: nobody but its authors knows it well enough to say more.
const STRENGTH: u8 = 2;

/// The most that is told of the idea where there is no summary, in characters.
const LONGEST_SUMMARY: usize = 300;

impl OwnModel {
    /// A model of which nothing is said yet.
    pub fn new(id: ModelId) -> OwnModel {
        OwnModel { id, texts: BTreeMap::new(), terms: Default::default(), answers: BTreeMap::new() }
    }

    /// What is said in a section; empty where nothing is.
    pub fn text(&self, section: Section) -> &str {
        self.texts.get(&section).map_or("", String::as_str)
    }

    /// Says something in a section. Blanks are kept, because more may be typed after them, but say nothing.
    pub fn say(&mut self, section: Section, text: &str) {
        if text.is_empty() {
            self.texts.remove(&section);
        } else {
            self.texts.insert(section, text.to_owned());
        }
    }

    /// Says that it answers a question, or does not.
    pub fn answer(&mut self, question: &QuestionId, answers: bool) {
        if answers {
            self.answers.entry(question.clone()).or_default();
        } else {
            self.answers.remove(question);
        }
    }

    /// Chooses a term of a list, or no longer.
    pub fn tick(&mut self, list: usize, term: &TermId, ticked: bool) {
        if let Some(terms) = self.terms.get_mut(list) {
            terms.retain(|known| known != term);
            if ticked {
                terms.push(term.clone());
            }
        }
    }

    /// Whether nothing is said of it.
    pub fn is_blank(&self) -> bool {
        self.says_the_same(&OwnModel::new(self.id.clone()))
    }

    /// Whether another one is the same but for its id.
    pub fn says_the_same(&self, other: &OwnModel) -> bool {
        (&self.texts, &self.terms, &self.answers) == (&other.texts, &other.terms, &other.answers)
    }

    /// The sections that are still to be filled in.
    pub fn missing(&self) -> Vec<Section> {
        let is_missing = |section: &Section| section.is_required() && self.text(*section).trim().is_empty();
        Section::ALL.into_iter().filter(is_missing).collect()
    }

    /// The model as the catalogue has models; nothing as long as it has no name. Its texts are in the language in which they
    /// were written, so they stand for all languages.
    pub fn as_model(&self) -> Option<Model> {
        let title = self.texts.get(&Section::Name).map(|name| name.trim()).filter(|name| !name.is_empty())?;
        let text = |text: &str| LocalText { fi: text.to_owned(), sv: text.to_owned(), en: text.to_owned() };
        let summary = match self.text(Section::Summary).trim() {
            "" => shortened(self.text(Section::Idea)),
            summary => summary.to_owned(),
        };
        let [target_groups, settings, methods, formats, themes, regions] = self.terms.clone();
        let links = self.answers.iter().map(|(question, why)| Link {
            question: question.clone(),
            strength: STRENGTH,
            why: text(why),
            evidence: TermId::from(Evidence::Own.key()),
        });
        let listed = |section: Section| self.texts.get(&section).filter(|text| !text.trim().is_empty()).cloned();
        Some(Model {
            id: self.id.clone(),
            title: text(title),
            summary: text(&summary),
            developers: listed(Section::Author).into_iter().collect(),
            similar: Vec::new(),
            funding: Vec::new(),
            innokyla_url: None,
            sources: Vec::new(),
            status: None,
            place: Place { nationwide: None, regions, municipalities: listed(Section::Area).into_iter().collect() },
            target_groups,
            settings,
            methods,
            formats,
            themes,
            links: links.collect(),
            evidence: Evidence::Own,
        })
    }
}

/// The beginning of a text, up to the end of a word.
fn shortened(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(LONGEST_SUMMARY) else { return text.to_owned() };
    let beginning = text.get(..end).unwrap_or_default();
    let whole = beginning.rsplit_once(char::is_whitespace).map_or(beginning, |(whole, _)| whole);
    format!("{}…", whole.trim_end())
}
