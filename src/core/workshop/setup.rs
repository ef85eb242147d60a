//! What a facilitator prepares.

use super::{Fingerprint, Group, GroupAt, Length, MOST_GROUPS, MOST_SLOTS};
use crate::core::assessment::Role;
use crate::core::file::{Expected, Problem};
use crate::core::ids::QuestionId;
use crate::core::question_set::QuestionSet;
use crc::{CRC_10_ATM, Crc, NoTable};
use serde_json::json;

/// What a facilitator prepares and everybody who answers gets: by a link, or in the file of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// What the workshop is called. Text, never markup.
    pub title: String,
    /// The key of the question set, such as `osallisuus-24@1`.
    pub question_set: String,
    /// The questions that are asked, in number order.
    pub questions: Vec<QuestionId>,
    /// Who answers.
    pub groups: Vec<Group>,
    /// How long the meeting takes.
    pub length: Length,
    /// 1, or 2 where the agenda's questions are answered again.
    pub round: u8,
}

impl Setup {
    /// The longest title, in characters, so that the link still fits a QR code that can be read from afar.
    pub const LONGEST_TITLE: usize = 100;

    /// What it is told apart by: CRC-10/ATM over the UTF-8 of its canonical form. That is the compact JSON list of the question
    /// set's key, the round, the title, the list of question ids and the list of groups, each as its role's key or as `=` with
    /// its own name. Length and phrasings stay out: they do not change what an answer means, so they can still be changed when
    /// codes are out. Two set-ups that differ within ten bits, in one letter say, never have the same; others do in one case of
    /// 1024.
    pub fn fingerprint(&self) -> Fingerprint {
        let sum = Crc::<u16, NoTable>::new(&CRC_10_ATM).checksum(self.canonical().as_bytes());
        Fingerprint::new(u64::from(sum)).unwrap_or_default()
    }

    /// Whether answers to one are answers to the other. Where both are at hand, this is surer than their fingerprints.
    pub fn is_same_workshop(&self, other: &Setup) -> bool {
        self.canonical() == other.canonical()
    }

    fn canonical(&self) -> String {
        let ids: Vec<&str> = self.questions.iter().map(|id| &**id).collect();
        let name = |group: &Group| match group.role {
            Role::Other => format!("={}", group.name),
            role => role.key().to_owned(),
        };
        let groups: Vec<String> = self.groups.iter().map(name).collect();
        json!([self.question_set, self.round, self.title, ids, groups]).to_string()
    }

    /// The place of a question among those that are asked.
    pub fn place(&self, question: &str) -> Option<usize> {
        self.questions.iter().position(|id| &**id == question)
    }

    /// A group, where the set-up has it.
    pub fn group(&self, at: GroupAt) -> Option<&Group> {
        self.groups.get(at.index())
    }

    /// The groups with their numbers.
    pub fn numbered_groups(&self) -> impl Iterator<Item = (GroupAt, &Group)> {
        (0..).map_while(GroupAt::new).zip(&self.groups)
    }

    /// Whether sheets have codes: a code has room for 24 questions.
    pub fn has_codes(&self) -> bool {
        self.questions.len() <= MOST_SLOTS
    }

    /// The set-up of the second round, on some of the questions.
    #[must_use]
    pub fn second_round(&self, questions: &[QuestionId]) -> Setup {
        let asked = self.questions.iter().filter(|id| questions.contains(id));
        Setup { questions: asked.cloned().collect(), round: 2, ..self.clone() }
    }

    /// What does not fit, by the names that files have for it; nothing where all is well. A form that makes a set-up says the same as
    /// the reader of files.
    pub fn faults(&self, set: &QuestionSet) -> Vec<Problem> {
        let mut faults = Vec::new();
        let mut expect = |good: bool, place: &str, expected: Expected, found: Option<String>| {
            if !good {
                faults.push(Problem { place: place.to_owned(), expected, found });
            }
        };
        let (title, key) = (&self.title, set.key());
        let quoted = |text: &str| Some(format!("{text:?}"));
        expect(!title.trim().is_empty(), "title", Expected::FilledText, quoted(title));
        expect(fits(title, Self::LONGEST_TITLE), "title", Expected::TextUpTo(Self::LONGEST_TITLE), quoted(title));
        expect(self.question_set == key, "questionSet", Expected::QuestionSet(key), quoted(&self.question_set));
        let numbers: Vec<Option<usize>> = self.questions.iter().map(|id| set.number(id)).collect();
        let good = !numbers.is_empty() && numbers.iter().all(Option::is_some) && numbers.is_sorted_by(|a, b| a < b);
        let ids: Vec<&str> = self.questions.iter().map(|id| &**id).collect();
        expect(good, "questions", Expected::Questions, quoted(&ids.join(" ")));
        let count = self.groups.len();
        expect((1..=MOST_GROUPS).contains(&count), "groups", Expected::Groups, Some(count.to_string()));
        for (at, group) in self.groups.iter().enumerate() {
            let Group { role, name, .. } = group;
            let place = format!("groups[{at}]");
            let is_own = *role == Role::Other;
            expect(is_own != name.trim().is_empty(), &place, Expected::Group, quoted(name));
            expect(fits(name, Group::LONGEST_NAME), &place, Expected::TextUpTo(Group::LONGEST_NAME), quoted(name));
            let again = self.groups.iter().take(at).any(|before| before.role == *role && before.name == *name);
            expect(!again, &place, Expected::Groups, quoted(if is_own { name } else { role.key() }));
        }
        expect(matches!(self.round, 1 | 2), "round", Expected::OneOf("1, 2"), Some(self.round.to_string()));
        faults
    }
}

fn fits(text: &str, most: usize) -> bool {
    text.chars().nth(most).is_none()
}
