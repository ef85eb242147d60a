//! Question sets with a past, invented from the embedded one. Every step tells truly what happened.

use super::{Carry, Question, QuestionSet};
use proptest::prelude::*;
use proptest::sample::Index;

/// A set, and what each of its versions asked.
#[derive(Clone, Debug)]
pub(in crate::core) struct History {
    /// The latest version.
    pub set: QuestionSet,
    /// Each version, oldest first, as it was.
    pub versions: Vec<Version>,
}

/// A version as it was.
#[derive(Clone, Debug)]
pub(in crate::core) struct Version {
    /// The set of that time.
    pub set: QuestionSet,
    /// What it asked about, and by which id. A subject has one number for all times.
    pub asked: Vec<(usize, String)>,
}

impl Version {
    /// The id of a subject.
    pub fn id(&self, subject: usize) -> Option<&str> {
        self.asked.iter().find(|(asked, _)| *asked == subject).map(|(_, id)| id.as_str())
    }
}

/// What becomes of a question in a step.
#[derive(Clone, Copy, Debug)]
enum Fate {
    Stays,
    Changes,
    Goes,
    Moves,
}

/// Each question's fate, how many come, and how the free ids are dealt out.
type Step = (Vec<Fate>, usize, Vec<Index>);

fn step() -> impl Strategy<Value = Step> {
    let fate = prop_oneof![
        6 => Just(Fate::Stays),
        1 => Just(Fate::Changes),
        1 => Just(Fate::Goes),
        2 => Just(Fate::Moves),
    ];
    (prop::collection::vec(fate, 40), 0..4usize, prop::collection::vec(any::<Index>(), 60))
}

/// Sets of two to four versions.
pub(in crate::core) fn histories() -> impl Strategy<Value = History> {
    prop::collection::vec(step(), 1..4).prop_map(|steps| {
        let first = QuestionSet::shared().outline();
        let asked: Vec<(usize, String)> =
            first.questions.iter().map(|question| question.id.to_string()).enumerate().collect();
        let mut versions = vec![Version { set: first.clone(), asked }];
        let mut subjects = first.questions.len();
        for step in &steps {
            let next = after(versions.last().unwrap(), step, &mut subjects);
            versions.push(next);
        }
        History { set: versions.last().unwrap().set.clone(), versions }
    })
}

fn after(before: &Version, (fates, coming, deal): &Step, subjects: &mut usize) -> Version {
    let mut new_subject = || {
        *subjects += 1;
        *subjects - 1
    };
    let mut carries = before.set.carries.clone();
    let mut note =
        |old: &str, new: &str| carries.push(Carry { from: before.set.version, old: old.into(), new: new.into() });
    let mut asked = Vec::new();
    // Ids that questions have given up may go to others, as in a renumbering, and so may ids that nobody had.
    let mut free: Vec<String> = (25..90).map(|number| format!("q{number}")).collect();
    free.retain(|id| before.asked.iter().all(|(_, known)| known != id));
    let mut moving = Vec::new();
    for ((subject, id), fate) in before.asked.iter().zip(fates) {
        match fate {
            Fate::Stays => asked.push((*subject, id.clone())),
            Fate::Changes => {
                note(id, "");
                note("", id);
                asked.push((new_subject(), id.clone()));
            }
            Fate::Goes => {
                note(id, "");
                free.push(id.clone());
            }
            Fate::Moves => {
                moving.push((*subject, id.clone()));
                free.push(id.clone());
            }
        }
    }
    let mut deal = deal.iter();
    let mut next_id = || (!free.is_empty()).then(|| free.remove(deal.next().unwrap().index(free.len()))).unwrap();
    for (subject, from) in moving {
        let to = next_id();
        if to != from {
            note(&from, &to);
        }
        asked.push((subject, to));
    }
    for _ in 0..*coming {
        let id = next_id();
        note("", &id);
        asked.push((new_subject(), id));
    }
    let questions = asked.iter().zip(before.set.questions.iter().cycle());
    let questions = questions.map(|((_, id), like)| Question { id: id.as_str().into(), parts: None, ..like.clone() });
    if carries.len() == before.set.carries.len() {
        carries.push(Carry { from: before.set.version, old: "".into(), new: "".into() });
    }
    let version = before.set.version + 1;
    let set = QuestionSet { questions: questions.collect(), version, carries, ..before.set.clone() };
    Version { set, asked }
}
