//! What to mind before anything is concluded from a comparison.

use super::{Comparison, Kind};
use crate::core::assessment::{Answer, Assessment, Role};
use crate::core::question_set::QuestionSet;
use crate::core::vocabulary::Facet;

/// A reason why a difference may be no change in the activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// Rounds under different names, or of different organisations.
    OtherActivity,
    /// Other roles answered, or far more people in one of them.
    OtherAnswerers,
    /// At least one does not say who answered.
    UnknownAnswerers,
    /// They are about other target groups, settings or themes.
    OtherContext,
    /// At least one has answers to questions that this version does not ask; they are not compared.
    OtherQuestions,
    /// At least one round has no date.
    NoDate,
    /// Two rounds have the same date.
    SameDate,
    /// A later round stands before an earlier one, so the changes go back in time.
    Backwards,
    /// Fewer than half of the questions could be compared.
    FewInCommon,
}

impl Warning {
    /// Every warning, in the order in which they are told.
    pub const ALL: [Warning; 9] = [
        Warning::OtherActivity,
        Warning::OtherAnswerers,
        Warning::UnknownAnswerers,
        Warning::OtherContext,
        Warning::OtherQuestions,
        Warning::NoDate,
        Warning::SameDate,
        Warning::Backwards,
        Warning::FewInCommon,
    ];

    /// The name that files use.
    pub fn key(self) -> &'static str {
        match self {
            Warning::OtherActivity => "other-activity",
            Warning::OtherAnswerers => "other-answerers",
            Warning::UnknownAnswerers => "unknown-answerers",
            Warning::OtherContext => "other-context",
            Warning::OtherQuestions => "other-questions",
            Warning::NoDate => "no-date",
            Warning::SameDate => "same-date",
            Warning::Backwards => "backwards",
            Warning::FewInCommon => "few-in-common",
        }
    }

    /// The warnings of a comparison. What the kind of comparison is about is no reason to warn.
    pub(super) fn all(set: &QuestionSet, assessments: &[&Assessment], compared: &Comparison) -> Vec<Warning> {
        let over_time = compared.kind.is_over_time();
        let dates: Vec<_> = assessments.iter().filter_map(|assessment| assessment.date).collect();
        let applies = |(warning, holds): (Warning, bool)| holds.then_some(warning);
        [
            (Warning::OtherActivity, over_time && differ(assessments, names_differ)),
            (Warning::OtherAnswerers, compared.kind != Kind::Roles && differ(assessments, answerers_differ)),
            (Warning::UnknownAnswerers, assessments.iter().any(|assessment| counted(assessment).next().is_none())),
            (Warning::OtherContext, differ(assessments, contexts_differ)),
            (Warning::OtherQuestions, assessments.iter().any(|assessment| !assessment.unknown_responses.is_empty())),
            (Warning::NoDate, over_time && dates.len() < assessments.len()),
            (Warning::SameDate, over_time && pairs(&dates).any(|(one, other)| one == other)),
            (Warning::Backwards, over_time && !dates.is_sorted()),
            (Warning::FewInCommon, 2 * compared.overview().compared.len() < applicable(set, assessments)),
        ]
        .into_iter()
        .filter_map(applies)
        .collect()
    }
}

/// How many questions concern at least one of the activities.
fn applicable(set: &QuestionSet, assessments: &[&Assessment]) -> usize {
    let applies = |id: &str| assessments.iter().any(|one| one.answer(id) != Some(Answer::NotApplicable));
    set.questions.iter().filter(|question| applies(&question.id)).count()
}

fn pairs<T>(items: &[T]) -> impl Iterator<Item = (&T, &T)> {
    items.iter().enumerate().flat_map(|(at, one)| items.iter().skip(at + 1).map(move |other| (one, other)))
}

fn differ(assessments: &[&Assessment], alike: fn(&Assessment, &Assessment) -> bool) -> bool {
    pairs(assessments).any(|(one, other)| alike(one, other))
}

/// Whether both have a name, and another one. Capital letters and spaces around are no difference.
fn names_differ(one: &Assessment, other: &Assessment) -> bool {
    let differ = |one: &str, other: &str| {
        let [one, other] = [one, other].map(|name| name.trim().to_lowercase());
        !one.is_empty() && !other.is_empty() && one != other
    };
    differ(&one.title, &other.title) || differ(&one.organisation, &other.organisation)
}

/// The roles in which somebody answered, with how many, where it was said.
fn counted(assessment: &Assessment) -> impl Iterator<Item = (Role, Option<u32>)> {
    let roles = Role::ALL.into_iter().filter(|role| assessment.answered_by.iter().any(|by| by.role == *role));
    roles.map(|role| (role, assessment.count(role))).filter(|(_, count)| *count != Some(0))
}

/// More than twice as many people, and at least this many more, are far more.
const FAR_MORE: u32 = 3;

/// Whether other roles answered, or far more people in one of them. Where one does not say, nothing is known of it.
fn answerers_differ(one: &Assessment, other: &Assessment) -> bool {
    let [one, other]: [Vec<_>; 2] = [one, other].map(|assessment| counted(assessment).collect());
    let far = |one: u32, other: u32| {
        let (less, more) = (one.min(other), one.max(other));
        more - less >= FAR_MORE && more > less.saturating_mul(2)
    };
    let roles = |all: &[(Role, Option<u32>)]| all.iter().map(|(role, _)| *role).collect::<Vec<_>>();
    let known = !one.is_empty() && !other.is_empty();
    known
        && (roles(&one) != roles(&other)
            || one.iter().zip(&other).any(|((_, one), (_, other))| one.zip(*other).is_some_and(|(a, b)| far(a, b))))
}

fn contexts_differ(one: &Assessment, other: &Assessment) -> bool {
    Facet::ALL.into_iter().any(|facet| one.context.of(facet) != other.context.of(facet))
}
