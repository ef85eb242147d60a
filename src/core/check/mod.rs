//! Checking the seeds: everything that the rest of the product takes for granted about them.

mod carries;
mod thesaurus;

use super::assessment::Level;
use super::catalogue::{Catalogue, Model};
use super::ids::{TermId, is_well_formed};
use super::locale::{LocalText, Locale};
use super::question_set::QuestionSet;
use super::search::Thesaurus;
use super::vocabulary::{Term, Vocabularies};
use std::collections::BTreeSet;
use std::fmt;

/// Something that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The seed file's name.
    pub file: &'static str,
    /// Where in it.
    pub place: String,
    /// What was expected, and what was found.
    pub problem: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Finding { file, place, problem } = self;
        write!(f, "seeds/{file}: {place}: {problem}")
    }
}

/// The longest texts of each kind, in characters: what fits the page, and what a reader takes in at once.
mod longest {
    pub(super) const SHORT: usize = 32;
    pub(super) const NAME: usize = 110;
    pub(super) const QUESTION: usize = 180;
    pub(super) const HELP: usize = 450;
    pub(super) const LEVEL: usize = 160;
    pub(super) const PLAIN: usize = 130;
    pub(super) const PLAIN_HELP: usize = 260;
    pub(super) const PLAIN_LEVEL: usize = 120;
    pub(super) const EXAMPLE: usize = 250;
    pub(super) const TITLE: usize = 160;
    pub(super) const SUMMARY: usize = 600;
    pub(super) const WHY: usize = 240;
}

const QUESTIONS: &str = "questions.json";
const VOCABULARIES: &str = "vocabularies.json";
const MODELS: &str = "models.json";
const THESAURUS: &str = "thesaurus.json";

/// Checks the four seed files, given as texts, against each other. An empty list means that all is well.
pub fn check_seeds(questions: &str, vocabularies: &str, models: &str, thesaurus: &str) -> Vec<Finding> {
    let mut findings = Findings::default();
    let set = findings.parsed(QUESTIONS, QuestionSet::parse(questions));
    let terms = findings.parsed(VOCABULARIES, Vocabularies::parse(vocabularies));
    let catalogue = findings.parsed(MODELS, Catalogue::parse(models));
    let thesaurus = findings.parsed(THESAURUS, Thesaurus::parse(thesaurus));
    if let Some(set) = &set {
        findings.file = QUESTIONS;
        findings.question_set(set);
    }
    if let Some(terms) = &terms {
        findings.file = VOCABULARIES;
        findings.vocabularies(terms);
    }
    if let (Some(terms), Some(thesaurus)) = (&terms, &thesaurus) {
        findings.file = THESAURUS;
        findings.thesaurus(thesaurus, terms);
    }
    if let (Some(set), Some(terms), Some(catalogue)) = (&set, &terms, &catalogue) {
        findings.file = QUESTIONS;
        findings.examples(set, catalogue);
        findings.file = MODELS;
        findings.ids("models", catalogue.models.iter().map(|model| &*model.id));
        for model in &catalogue.models {
            findings.model(model, set, terms);
        }
    }
    findings.list
}

#[derive(Default)]
struct Findings {
    file: &'static str,
    list: Vec<Finding>,
}

impl Findings {
    fn parsed<T>(&mut self, file: &'static str, parsed: Result<T, serde_json::Error>) -> Option<T> {
        self.file = file;
        parsed.map_err(|error| self.add("the file", error.to_string())).ok()
    }

    fn add(&mut self, place: impl Into<String>, problem: impl Into<String>) {
        self.list.push(Finding { file: self.file, place: place.into(), problem: problem.into() });
    }

    /// Ids are well formed, and each stands once.
    fn ids<'a>(&mut self, place: &str, ids: impl Iterator<Item = &'a str>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !is_well_formed(&id.to_ascii_lowercase()) {
                self.add(place, format!("expected an id of letters, digits and hyphens, found {id:?}"));
            }
            if !seen.insert(id) {
                self.add(place, format!("expected each id once, found {id:?} again"));
            }
        }
    }

    /// A text stands in every language, trimmed, without control characters, and not too long.
    fn text(&mut self, place: &str, text: &LocalText, longest: usize) {
        for locale in Locale::ALL {
            let (text, length) = (text.get(locale), text.get(locale).chars().count());
            let place = format!("{place}.{}", locale.tag());
            if text.is_empty() {
                self.add(&place, "expected a text, found nothing");
            } else if text.trim() != text || text.chars().any(char::is_control) || text.contains("  ") {
                self.add(&place, "expected a text without loose spaces and control characters");
            }
            if length > longest {
                self.add(&place, format!("expected at most {longest} characters, found {length}"));
            }
        }
    }

    fn question_set(&mut self, set: &QuestionSet) {
        self.ids("dimensions", set.dimensions.iter().map(|dimension| &*dimension.id));
        self.ids("principles", set.principles.iter().map(|principle| &*principle.id));
        self.ids("questions", set.questions.iter().map(|question| &*question.id));
        for dimension in &set.dimensions {
            let place = format!("dimensions.{}", dimension.id);
            self.text(&format!("{place}.name"), &dimension.name, longest::NAME);
            self.text(&format!("{place}.short"), &dimension.short, longest::SHORT);
            self.text(&format!("{place}.means"), &dimension.means, longest::HELP);
        }
        for principle in &set.principles {
            let place = format!("principles.{}", principle.id);
            self.text(&format!("{place}.name"), &principle.name, longest::NAME);
            self.text(&format!("{place}.short"), &principle.short, longest::SHORT);
            self.text(&format!("{place}.strong"), &principle.strong, longest::NAME);
            self.text(&format!("{place}.develop"), &principle.develop, longest::QUESTION);
            if set.dimension(&principle.dimension).is_none() {
                self.add(place, format!("expected a dimension of the set, found {:?}", &*principle.dimension));
            } else if !set.questions.iter().any(|question| question.principle == principle.id) {
                self.add(place, "expected a question of this principle, found none");
            }
        }
        if !set.levels.iter().map(|level| u64::from(level.level)).eq(0..=u64::from(Level::TOP)) {
            self.add("levels", format!("expected the levels 0 to {} in order", Level::TOP));
        }
        for level in &set.levels {
            self.text(&format!("levels.{}.name", level.level), &level.name, longest::SHORT);
            self.text(&format!("levels.{}.means", level.level), &level.means, longest::QUESTION);
        }
        self.carries(set);
        for question in &set.questions {
            let place = format!("questions.{}", question.id);
            self.text(&format!("{place}.text"), &question.text, longest::QUESTION);
            self.text(&format!("{place}.help"), &question.help, longest::HELP);
            self.levels(&place, &question.levels, longest::LEVEL);
            for (name, wording) in [("plain", &question.plain), ("participant", &question.participant)] {
                let place = format!("{place}.{name}");
                self.text(&format!("{place}.text"), &wording.text, longest::PLAIN);
                if let Some(help) = &wording.help {
                    self.text(&format!("{place}.help"), help, longest::PLAIN_HELP);
                }
                self.levels(&place, &wording.levels, longest::PLAIN_LEVEL);
            }
            if question.plain.help.is_none() {
                self.add(format!("{place}.plain.help"), "expected a text, found nothing");
            }
            self.text(&format!("{place}.example.text"), &question.example.text, longest::EXAMPLE);
            if !(2..=3).contains(&question.prompts.len()) {
                self.add(format!("{place}.prompts"), format!("expected 2 or 3, found {}", question.prompts.len()));
            }
            for (number, prompt) in question.prompts.iter().enumerate() {
                self.text(&format!("{place}.prompts.{number}"), prompt, longest::QUESTION);
            }
            let principle = set.principle(&question.principle);
            if principle.is_none_or(|principle| principle.dimension != question.dimension) {
                self.add(&place, "expected a principle of the set that belongs to the question's dimension");
            }
            if let Some(parts) = &question.parts {
                self.ids(&format!("{place}.parts"), parts.items.iter().map(|part| &*part.id));
                for part in &parts.items {
                    self.text(&format!("{place}.parts.{}", part.id), &part.text, longest::NAME);
                }
            }
        }
    }

    /// Each level has a text of its own in every language.
    fn levels(&mut self, place: &str, levels: &[LocalText], longest: usize) {
        if levels.len() != Level::ALL.len() {
            self.add(format!("{place}.levels"), format!("expected {}, found {}", Level::ALL.len(), levels.len()));
        }
        for (level, text) in levels.iter().enumerate() {
            let place = format!("{place}.levels.{level}");
            self.text(&place, text, longest);
            for locale in Locale::ALL {
                if levels.iter().take(level).any(|lower| lower.get(locale) == text.get(locale)) {
                    self.add(format!("{place}.{}", locale.tag()), "expected another text than that of a lower level");
                }
            }
        }
    }

    /// The examples are models of the catalogue that answer the question.
    fn examples(&mut self, set: &QuestionSet, catalogue: &Catalogue) {
        for question in &set.questions {
            let model = catalogue.model(&question.example.model);
            if model.and_then(|model| model.link(&question.id)).is_none() {
                let place = format!("questions.{}.example.model", question.id);
                self.add(
                    place,
                    format!("expected a model with a link to the question, found {:?}", &*question.example.model),
                );
            }
        }
    }

    fn vocabularies(&mut self, terms: &Vocabularies) {
        for (name, list) in lists(terms) {
            self.ids(name, list.iter().map(|term| &*term.id));
            for term in list {
                self.text(&format!("{name}.{}", term.id), &term.name, longest::NAME);
            }
        }
    }

    fn model(&mut self, model: &Model, set: &QuestionSet, terms: &Vocabularies) {
        let place = format!("models.{}", model.id);
        self.text(&format!("{place}.title"), &model.title, longest::TITLE);
        self.text(&format!("{place}.summary"), &model.summary, longest::SUMMARY);
        if let Some(status) = &model.status {
            self.text(&format!("{place}.status"), status, longest::WHY);
        }
        for url in model.sources.iter().chain(&model.innokyla_url) {
            if !url.starts_with("https://") && !url.starts_with("http://") {
                self.add(&place, format!("expected an address that begins with https:// or http://, found {url:?}"));
            }
        }
        for ((name, list), own) in terms.of_models().into_iter().zip(model.terms()) {
            self.terms(&place, name, own, list);
        }
        let programmes: Vec<TermId> = model.funding.iter().map(|funding| funding.programme.clone()).collect();
        for programme in programmes {
            self.terms(&place, "funding", &[programme], &terms.programmes);
        }
        if !terms.evidence.iter().any(|term| &*term.id == model.evidence.key()) {
            self.add(&place, format!("expected a term of evidence, found {:?}", model.evidence.key()));
        }
        if model.links.is_empty() {
            self.add(&place, "expected a link to a question, found none");
        }
        self.ids(&format!("{place}.links"), model.links.iter().map(|link| &*link.question));
        for link in &model.links {
            let place = format!("{place}.links.{}", link.question);
            self.text(&format!("{place}.why"), &link.why, longest::WHY);
            self.terms(&place, "evidence", std::slice::from_ref(&link.evidence), &terms.link_evidence);
            if set.question(&link.question).is_none() {
                self.add(&place, "expected a question of the set");
            }
            if !(1..=3).contains(&link.strength) {
                self.add(&place, format!("expected a strength from 1 to 3, found {}", link.strength));
            }
        }
    }

    /// Each term is known, and stands once.
    fn terms(&mut self, place: &str, name: &str, used: &[TermId], known: &[Term]) {
        let mut seen = BTreeSet::new();
        for term in used {
            if !known.iter().any(|known| known.id == *term) {
                self.add(format!("{place}.{name}"), format!("expected a term of the vocabulary, found {:?}", &**term));
            }
            if !seen.insert(term) {
                self.add(format!("{place}.{name}"), format!("expected each term once, found {:?} again", &**term));
            }
        }
    }
}

fn lists(terms: &Vocabularies) -> [(&'static str, &[Term]); 8] {
    [
        ("targetGroups", &terms.target_groups),
        ("settings", &terms.settings),
        ("methods", &terms.methods),
        ("formats", &terms.formats),
        ("themes", &terms.themes),
        ("programmes", &terms.programmes),
        ("evidence", &terms.evidence),
        ("linkEvidence", &terms.link_evidence),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seeds_are_well() {
        let findings = check_seeds(QuestionSet::SEED, Vocabularies::SEED, Catalogue::SEED, Thesaurus::SEED);
        assert!(findings.is_empty(), "{}", findings.iter().map(|f| format!("\n{f}")).collect::<String>());
    }

    #[test]
    fn a_fault_is_found_where_it_is() {
        #[track_caller]
        fn case(file: &'static str, from: &str, to: &str, place: &str) {
            let changed = |name: &str, seed: &str| {
                if name == file {
                    assert!(seed.contains(from), "nothing to change");
                    seed.replacen(from, to, 1)
                } else {
                    seed.to_owned()
                }
            };
            let findings = check_seeds(
                &changed(QUESTIONS, QuestionSet::SEED),
                &changed(VOCABULARIES, Vocabularies::SEED),
                &changed(MODELS, Catalogue::SEED),
                &changed(THESAURUS, Thesaurus::SEED),
            );
            assert!(findings.iter().any(|f| f.file == file && f.place.starts_with(place)), "{findings:?}");
        }
        case(QUESTIONS, "\"id\": \"q02\"", "\"id\": \"q01\"", "questions");
        case(QUESTIONS, "\"principle\": \"p4\"", "\"principle\": \"p5\"", "questions.q01");
        case(QUESTIONS, "Ei vielä", "", "levels.0.name.fi");
        case(QUESTIONS, "\"help\"", "\"halp\"", "the file");
        case(VOCABULARIES, "\"id\": \"children\"", "\"id\": \"young\"", "targetGroups");
        case(MODELS, "\"question\": \"q02\"", "\"question\": \"q99\"", "models.aistien-tila");
        case(MODELS, "\"strength\": 2", "\"strength\": 4", "models.aistien-tila");
        case(MODELS, "\"library-culture\"", "\"circus\"", "models.aistien-tila");
        case(THESAURUS, "\"targetGroups/lonely\"", "\"targetGroups/merry\"", "groups.loneliness.terms");
        case(THESAURUS, "\"id\": \"debt\"", "\"id\": \"loneliness\"", "groups");
        case(THESAURUS, "\"yksinäisyys\"", "\"yksinäinen\"", "groups.loneliness.words.fi");
        case(THESAURUS, "\"yksinäisyys\"", "\"\"", "groups.loneliness.words.fi");
        case(MODELS, "\"evidence\": \"page\"", "\"evidence\": \"rumour\"", "models.aistien-tila");
    }
}
