//! What was agreed on, and by whom it was not.

use super::{FEWEST_SHOWN, GroupAt, Pile, QuestionResult, Setup};
use crate::core::assessment::{Answer, AnsweredBy, Assessment, Basis, Level, Role};
use crate::core::ids::QuestionId;
use std::collections::BTreeMap;

/// What was agreed on, question by question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Consensus {
    /// The agreements; a question without one was not talked about, or not to an end.
    pub agreements: BTreeMap<QuestionId, Agreement>,
}

/// What was agreed on for one question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    /// The level that was agreed on; none where people stayed apart.
    pub level: Option<Level>,
    /// Those who could not live with it. They are kept as they are, never averaged away.
    pub objections: Vec<Objection>,
    /// What else was said. Text, never markup.
    pub note: String,
}

/// Somebody could not live with what was agreed on. Saying so is voluntary and needs no name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Objection {
    /// Who, in whatever words; may be empty. Text, never markup.
    pub who: String,
    /// Why. Text, never markup.
    pub why: String,
}

impl Consensus {
    /// What could be agreed on where nothing was: the median of what may be shown, of two levels the lower. Proposals only; they become
    /// answers by being agreed on.
    pub fn proposals(&self, results: &[QuestionResult]) -> Vec<(QuestionId, Level)> {
        let is_open = |id: &QuestionId| self.agreements.get(id).is_none_or(|agreement| agreement.level.is_none());
        let open = results.iter().filter(|result| is_open(&result.question));
        open.filter_map(|result| Some((result.question.clone(), result.all.spread()?.proposal()?))).collect()
    }

    /// The assessment with what was agreed on; everything else in it stays.
    ///
    /// - Levels that were agreed on become answers. Nothing else does: a median is nobody's agreement.
    /// - Every agreement's story (`story`, in the readers' language: the note, the objections, how the answers were spread) is added to the
    ///   question's note, unless it stands there already.
    /// - An agreed answer rests on the participants where at least [`FEWEST_SHOWN`] of them answered the question, else on the answerers'
    ///   own view; a basis that is there stays.
    /// - Those who answered are counted by role, those of own names as others.
    /// - The title is the set-up's where the assessment has none.
    #[must_use]
    pub fn applied(
        &self,
        assessment: &Assessment,
        setup: &Setup,
        pile: &Pile,
        story: &dyn Fn(&QuestionId, &Agreement) -> String,
    ) -> Assessment {
        let mut result = assessment.clone();
        if result.title.trim().is_empty() {
            result.title.clone_from(&setup.title);
        }
        for role in Role::ALL {
            let groups: Vec<GroupAt> =
                setup.numbered_groups().filter(|(_, group)| group.role == role).map(|(at, _)| at).collect();
            let people = groups.into_iter().map(|at| pile.people(at)).fold(0, u32::saturating_add);
            if people > 0 {
                result.set_count(role, Some(people.min(AnsweredBy::MOST)));
            }
        }
        let counts = pile.counts(setup);
        for (id, agreement) in &self.agreements {
            let story = story(id, agreement);
            let asked = setup.place(id).and_then(|place| counts.get(place));
            let of_participants = setup.groups.iter().zip(asked.into_iter().flatten());
            let of_participants = of_participants.filter(|(group, _)| group.role == Role::Participants);
            let participants = of_participants.map(|(_, counts)| counts.rated()).fold(0, u32::saturating_add);
            result.respond(id, |response| {
                if let Some(level) = agreement.level {
                    response.answer = Some(Answer::Level(level));
                    let basis = if participants >= FEWEST_SHOWN { Basis::Participants } else { Basis::OwnView };
                    response.basis = response.basis.or(Some(basis));
                }
                if !story.trim().is_empty() && !response.note.contains(&story) {
                    if !response.note.is_empty() {
                        response.note.push_str("\n\n");
                    }
                    response.note.push_str(&story);
                }
            });
        }
        result
    }
}
