//! What a report says of an assessment, before any language or format.

mod clean;
mod document;
mod findings;
mod parts;

pub use document::{Block, Cell, Column, Document, Section, Table};
pub use findings::{Findings, Grounds};
pub use parts::{Part, Parts};

use super::assessment::{Answer, Assessment, Basis, Date, Role};
use super::catalogue::{Catalogue, Model};
use super::ids::{PrincipleId, QuestionId};
use super::locale::LocalText;
use super::plan::{Action, Focus, Plan};
use super::question_set::QuestionSet;
use super::recommend::{Recommendation, complementary_set, focused, recommend};
use super::score::{Gap, Scores, gaps};
use clean::clean;
use std::collections::BTreeSet;

/// What a report says. There is no total over the dimensions in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The parts that it has.
    pub parts: Parts,
    /// The question set and its version: `osallisuus-24@1`.
    pub question_set: String,
    /// What the activity is called; may be empty.
    pub title: String,
    /// Whose activity it is; may be empty.
    pub organisation: String,
    /// What the assessment covers; may be empty.
    pub scope: String,
    /// The day it was made.
    pub date: Option<Date>,
    /// Who answered, each role once, and how many they were where that was said.
    pub answered_by: Vec<(Role, Option<u32>)>,
    /// What the answers rest on.
    pub grounds: Grounds,
    /// What it comes to.
    pub findings: Findings,
    /// The scores.
    pub scores: Scores,
    /// All questions, in number order.
    pub answers: Vec<Line>,
    /// What there is to develop, the most first.
    pub gaps: Vec<Gap>,
    /// The models that complement each other, the best first.
    pub recommended: Vec<Recommended>,
    /// The focus areas.
    pub focus: Vec<Focus>,
    /// What is to be done, in the users' order.
    pub actions: Vec<Planned>,
}

/// An action that a report has.
#[derive(Clone, Debug, PartialEq)]
pub struct Planned {
    /// The action.
    pub action: Action,
    /// The title of the model that it comes from, where it comes from one of the catalogue's.
    pub model: Option<LocalText>,
}

/// A question as a report has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The question.
    pub question: QuestionId,
    /// Its number, from 1.
    pub number: usize,
    /// What was answered.
    pub answer: Option<Answer>,
    /// "We want to develop this."
    pub important: bool,
    /// What the answer rests on.
    pub basis: Option<Basis>,
    /// What was written beside it; always empty where the report has no notes.
    pub note: String,
}

/// A model that a report recommends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recommended {
    /// The model.
    pub model: Model,
    /// How well it fits, and which gaps it answers.
    pub found: Recommendation,
    /// The principles that it adds to those before it.
    pub adds: Vec<PrincipleId>,
}

impl Report {
    /// A report of an assessment, with models for the gaps in focus; for all where the focus is empty. Texts of the user's come
    /// out as every format can carry them.
    pub fn of(
        set: &QuestionSet,
        catalogue: &Catalogue,
        assessment: &Assessment,
        focus: &BTreeSet<QuestionId>,
        parts: Parts,
    ) -> Report {
        let scores = Scores::of(set, assessment);
        let plan = Plan::of(assessment, set);
        let with_count = |role| {
            let named = assessment.answered_by.iter().any(|by| by.role == role);
            named.then(|| (role, assessment.count(role))).filter(|(_, count)| *count != Some(0))
        };
        Report {
            parts,
            question_set: set.key(),
            title: clean(assessment.title.trim()),
            organisation: clean(assessment.organisation.trim()),
            scope: clean(assessment.scope.trim()),
            date: assessment.date,
            answered_by: Role::ALL.into_iter().filter_map(with_count).collect(),
            grounds: Grounds::of(set, assessment),
            findings: Findings::of(set, assessment, &scores, focus),
            answers: lines(set, assessment, parts.has(Part::Notes)),
            gaps: gaps(set, assessment),
            recommended: recommended(set, catalogue, assessment, focus),
            scores,
            focus: plan.focuses().cloned().collect(),
            actions: plan.known_actions().map(|action| planned(action, catalogue)).collect(),
        }
    }

    /// The answers beside which something was written.
    pub fn notes(&self) -> impl Iterator<Item = &Line> {
        self.answers.iter().filter(|line| !line.note.is_empty())
    }
}

fn lines(set: &QuestionSet, assessment: &Assessment, with_notes: bool) -> Vec<Line> {
    let line = |(number, id): (usize, &QuestionId)| {
        let response = assessment.responses.get(id);
        let note = response.filter(|_| with_notes).map(|response| clean(response.note.trim()));
        Line {
            question: id.clone(),
            number,
            answer: response.and_then(|response| response.answer),
            important: assessment.is_important(id),
            basis: response.and_then(|response| response.basis),
            note: note.unwrap_or_default(),
        }
    };
    (1..).zip(set.questions.iter().map(|question| &question.id)).map(line).collect()
}

fn recommended(
    set: &QuestionSet,
    catalogue: &Catalogue,
    assessment: &Assessment,
    focus: &BTreeSet<QuestionId>,
) -> Vec<Recommended> {
    let ranking = recommend(set, catalogue, assessment, focus);
    let picks = complementary_set(set, &focused(gaps(set, assessment), focus), &ranking);
    let picked = picks.into_iter().filter_map(|pick| {
        let model = catalogue.model(&pick.model)?.clone();
        let found = ranking.iter().find(|found| found.model == pick.model)?.clone();
        Some(Recommended { model: cleaned(model), found, adds: pick.adds })
    });
    picked.collect()
}

/// The action with its texts as every format can carry them.
fn planned(action: &Action, catalogue: &Catalogue) -> Planned {
    let mut action = action.clone();
    let Action { text, responsible, resources, change, sign, .. } = &mut action;
    for words in [text, responsible, resources, change, sign] {
        *words = clean(words.trim());
    }
    let model = action.source.model().and_then(|id| catalogue.model(id));
    let model = model.map(|model| cleaned(model.clone()).title);
    Planned { action, model }
}

/// The model with its texts as every format can carry them: users describe models too.
fn cleaned(mut model: Model) -> Model {
    let reasons = model.links.iter_mut().map(|link| &mut link.why);
    for text in [&mut model.title, &mut model.summary].into_iter().chain(reasons) {
        for words in [&mut text.fi, &mut text.sv, &mut text.en] {
            *words = clean(words);
        }
    }
    model.innokyla_url = model.innokyla_url.map(|url| clean(&url));
    model
}

#[cfg(test)]
mod tests;
