//! What must hold of codes, links, files and merging.

mod codes;
mod forms;
mod meeting;
mod merging;

use super::*;
use crate::core::assessment::{Answer, Assessment, Basis, Level, Response, Role};
use crate::core::file::{Expected, Problem, ReadError};
use crate::core::ids::QuestionId;
use crate::core::question_set::QuestionSet;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn set() -> &'static QuestionSet {
    QuestionSet::shared()
}

fn setup() -> Setup {
    Setup {
        title: "Kylätalon työpaja".to_owned(),
        question_set: set().key(),
        questions: Choice::All.questions(set()),
        groups: vec![
            Group::of(Role::Staff),
            Group::of(Role::Participants),
            Group::of(Role::Partners),
            Group::named("Vapaaehtoiset"),
        ],
        length: Length::Sixty,
        round: 1,
    }
}

fn group(number: u64) -> GroupAt {
    GroupAt::new(number).unwrap()
}

fn id(number: u64) -> SheetId {
    SheetId::new(number).unwrap()
}

fn some_answer() -> impl Strategy<Value = Option<Answer>> {
    (0..8u8).prop_map(state::answer)
}

fn some_code() -> impl Strategy<Value = Code> {
    let numbers = (0..=Fingerprint::MOST, 0..=GroupAt::MOST, 0..=SheetId::MOST, 0..=Revision::MOST);
    (numbers, prop::collection::vec(some_answer(), MOST_SLOTS)).prop_map(|((setup, group, id, revision), answers)| {
        Code {
            setup: Fingerprint::new(setup).unwrap(),
            group: GroupAt::new(group).unwrap(),
            id: SheetId::new(id).unwrap(),
            revision: Revision::new(revision).unwrap(),
            answers: answers.try_into().unwrap(),
        }
    })
}

fn some_setup() -> impl Strategy<Value = Setup> {
    let groups = prop_oneof![
        (0..4usize).prop_map(|role| Group::of(Role::ALL[role])),
        "\\PC{0,38}[^\\s\\p{C}]".prop_map(|name| Group::named(&name)),
    ];
    let groups = prop::collection::vec((groups, 0..3usize), 1..=MOST_GROUPS).prop_map(|groups| {
        let mut differ: Vec<Group> = Vec::new();
        for (group, phrasing) in groups {
            if !differ.iter().any(|other| (other.role, &other.name) == (group.role, &group.name)) {
                differ.push(Group { phrasing: Phrasing::ALL[phrasing], ..group });
            }
        }
        differ
    });
    let all = Choice::All.questions(set());
    let questions = prop_oneof![
        Just(all.clone()),
        Just(Choice::Principles.questions(set())),
        prop::sample::subsequence(all, 1..=24),
    ];
    ("\\PC{0,98}[^\\s\\p{C}]", questions, groups, 0..3usize, 1..=2u8).prop_map(
        |(title, questions, groups, length, round)| Setup {
            title,
            question_set: set().key(),
            questions,
            groups,
            length: Length::ALL[length],
            round,
        },
    )
}

/// Sheets of few people, so that they meet.
fn some_sheet(setup: Setup) -> impl Strategy<Value = Sheet> {
    let answers = prop::collection::vec(some_answer(), setup.questions.len());
    let people = (0..setup.groups.len() as u64, prop_oneof![3 => 0..3u64, 1 => 0..=SheetId::MOST], 0..3u64);
    let questions = setup.questions.clone();
    let marks = prop::collection::btree_set(prop::sample::select(questions.clone()), 0..3);
    let notes = prop::collection::btree_map(prop::sample::select(questions), "\\PC{1,20}", 0..3);
    let told = prop::option::of((marks, notes).prop_map(|(important, notes)| Told { important, notes }));
    (people, answers, told).prop_map(move |((at, number, revision), answers, told)| {
        let mut sheet = Sheet::new(&setup, group(at), id(number));
        sheet.revision = Revision::new(revision).unwrap();
        answers.into_iter().enumerate().for_each(|(place, answer)| sheet.set_answer(place, answer));
        sheet.told = told;
        sheet
    })
}

/// What a code alone says of a sheet.
fn by_code(mut sheet: Sheet) -> Sheet {
    sheet.told = None;
    sheet
}

fn some_tally(setup: &Setup) -> impl Strategy<Value = Tally> + use<> {
    let setup = setup.clone();
    (0..2u64, 0..3u64, 0..3u32, prop::array::uniform5(0..4u32), 0..24usize).prop_map(
        move |(at, number, revision, levels, place)| {
            let mut tally = Tally::new(&setup, group(at), id(number));
            tally.revision = revision;
            tally.set(place, Counts { levels, ..Counts::default() });
            tally
        },
    )
}

fn some_pile() -> impl Strategy<Value = Pile> {
    let setup = setup();
    let sheets = prop::collection::vec(some_sheet(setup.clone()), 0..12);
    let tallies = prop::collection::vec(some_tally(&setup), 0..4);
    (sheets, tallies).prop_map(move |(sheets, tallies)| {
        let mut pile = Pile::new(&setup);
        sheets.into_iter().for_each(|sheet| assert!(pile.add(sheet).is_ok()));
        tallies.into_iter().for_each(|tally| pile.add_tally(tally).unwrap());
        pile
    })
}
