//! Files that answer an older version of the questions.

use super::tests::response;
use super::*;
use crate::core::assessment::{Assessment, Level};
use crate::core::question_set::QuestionSet;
use crate::core::question_set::history::{History, Version, histories};
use crate::core::storage::{MemoryStorage, Saved, Store};
use crate::core::vocabulary::Vocabularies;
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use std::rc::Rc;

fn open(file: &Value, set: &QuestionSet) -> Result<Opened, ReadError> {
    read(&file.to_string(), set, Vocabularies::shared())
}

fn file(set: &str, responses: Value) -> Value {
    json!({"format": FORMAT, "version": 1, "questionSet": set, "responses": responses})
}

/// Version 2 of the embedded set: q07 has another subject, q03 is called q12 now, what was q12 and q13 is gone, and a
/// question has come.
fn second() -> QuestionSet {
    let mut seed: Value = serde_json::from_str(QuestionSet::SEED).unwrap();
    seed["version"] = json!(2);
    seed["carries"] = json!([{
        "from": 1, "changed": ["q07"], "removed": ["q12", "q13", "q24"], "added": ["q25"],
        "renamed": [{"from": "q03", "to": "q12"}],
    }]);
    let questions = seed["questions"].as_array_mut().unwrap();
    questions.retain(|question| question["id"] != "q12" && question["id"] != "q13");
    for question in questions {
        match question["id"].as_str() {
            Some("q03") => question["id"] = json!("q12"),
            Some("q24") => question["id"] = json!("q25"),
            _ => {}
        }
    }
    QuestionSet::parse(&seed.to_string()).unwrap()
}

fn carried(count: usize, left: usize) -> Carried {
    Carried { from: 1, count, left }
}

#[test]
fn what_is_asked_no_more_is_kept_under_the_name_of_its_version() {
    let set = second();
    let old = file(
        "osallisuus-24@1",
        json!({
            "q01": {"level": 4}, "q03": {"level": 3, "note": "n"}, "q07": {"level": 0, "note": "once"}, "q12": {"level": 1},
            "q13": "anything", "q25": {"level": 2}, "q99": 5,
        }),
    );
    let Opened { assessment, remarks } = open(&old, &set).unwrap();
    assert_eq!((assessment.level("q01"), assessment.level("q12")), (Level::new(4), Level::new(3)));
    let new = file(
        "osallisuus-24@2",
        json!({
            "q01": {"level": 4}, "q12": {"level": 3, "note": "n"},
            "osallisuus-24@1/q07": {"level": 0, "note": "once"}, "osallisuus-24@1/q12": {"level": 1},
            "osallisuus-24@1/q13": "anything", "osallisuus-24@1/q25": {"level": 2}, "osallisuus-24@1/q99": 5,
        }),
    );
    assert_eq!(serde_json::from_str::<Value>(&write(&assessment, &set)).unwrap(), new);
    let told = |remarks: &[Remark]| remarks.iter().map(ToString::to_string).collect::<Vec<_>>();
    let left =
        ["q07", "q12", "q13", "q25", "q99"].map(|id| format!("responses.osallisuus-24@1/{id}: unknown question, kept"));
    let summary = "questionSet: version 1, 2 responses carried over, 5 kept as unknown questions".to_owned();
    assert_eq!(told(&remarks), [&left[..], &[summary]].concat());
    // Read again it answers this version. What it does not ask is as unknown as before.
    let again = open(&new, &set).unwrap();
    assert_eq!((again.assessment, told(&again.remarks)), (assessment, left.to_vec()));
}

#[test]
fn what_was_left_before_gives_way_to_nothing() {
    let old = file("osallisuus-24@1", json!({"q07": {"level": 0}, "osallisuus-24@1/q07": "before", "a": 1}));
    let unknown = open(&old, &second()).unwrap().assessment.unknown_responses;
    let kept = json!({"osallisuus-24@1/a": 1, "osallisuus-24@1/q07": "before", "osallisuus-24@1/q07+": {"level": 0}});
    assert_eq!(Value::Object(unknown), kept);
    let old = file("osallisuus-24@1", json!({"a": 1, "osallisuus-24@1/a": 2}));
    let unknown = open(&old, &second()).unwrap().assessment.unknown_responses;
    assert_eq!(Value::Object(unknown), json!({"osallisuus-24@1/a": 1, "osallisuus-24@1/a+": 2}));
}

#[test]
fn a_fault_is_told_by_the_ids_of_the_file_and_a_remark_by_those_of_today() {
    let set = second();
    let old = |response: Value| file("osallisuus-24@1", json!({"q03": response}));
    let Err(ReadError::Field(problem)) = open(&old(json!({"level": 5})), &set) else { panic!("taken") };
    assert_eq!(problem.place, "responses.q03.level");
    let remarks = open(&old(json!({"parts": ["toes"]})), &set).unwrap().remarks;
    let part = Remark::UnknownPart { question: "q12".into(), part: "toes".into() };
    assert_eq!(remarks, [part, Remark::Carried(carried(1, 0))]);
}

#[test]
fn other_sets_and_later_versions_are_refused() {
    #[track_caller]
    fn case(set: &QuestionSet, key: &str) {
        let Err(ReadError::Field(problem)) = open(&file(key, json!({})), set) else { panic!("taken") };
        assert_eq!((problem.place.as_str(), problem.expected), ("questionSet", Expected::QuestionSet(set.key())));
    }
    case(QuestionSet::shared(), "osallisuus-24@2");
    case(QuestionSet::shared(), "osallisuus-24@0");
    case(&second(), "osallisuus-24@3");
    case(&second(), "osallisuus-24@01");
    case(&second(), "another@1");
    // Without a word on version 1, nobody can say what its questions have become.
    case(&QuestionSet { carries: vec![], ..second() }, "osallisuus-24@1");
}

#[test]
fn a_stored_assessment_goes_over_and_says_so_until_it_is_saved() {
    let (set, terms) = (&*Box::leak(Box::new(second())), Vocabularies::shared());
    let storage = Rc::new(MemoryStorage::default());
    let first = Store::new(storage.clone(), QuestionSet::shared(), terms);
    let mut assessment = Assessment::default();
    for id in ["q03", "q07"] {
        assessment.respond(&id.into(), |response| response.note = id.into());
    }
    assessment.extra.insert("future".into(), json!(1));
    let saved = Saved { assessment, place: Some("question/?id=q03".into()) };
    first.save(&saved).unwrap();
    // Of what is merely unknown nothing is told at each start.
    let loaded = first.load().unwrap();
    assert_eq!((loaded.saved, loaded.carried), (Some(saved), None));
    let store = Store::new(storage, set, terms);
    for _ in 0..2 {
        let loaded = store.load().unwrap();
        assert_eq!(loaded.carried, Some(carried(1, 1)));
        let saved = loaded.saved.unwrap();
        assert_eq!((saved.assessment.responses["q12"].note.as_str(), &saved.place), ("q03", &None));
    }
    let saved = store.load().unwrap().saved.unwrap();
    store.save(&saved).unwrap();
    let loaded = store.load().unwrap();
    assert_eq!((loaded.saved, loaded.carried), (Some(saved), None));
    // The tab of the version before cannot read that, and sets it aside instead of writing over it.
    let loaded = first.load().unwrap();
    assert_eq!((loaded.saved, loaded.asides.len()), (None, 1));
}

#[test]
fn what_goes_over_is_no_deeper_than_it_was() {
    let deep = (4..MOST_DEPTH).fold(json!([]), |inner, _| json!([inner]));
    let old = |deep: Value| file("osallisuus-24@1", json!({"q01": {"deep": deep}, "q07": {"deep": deep}}));
    let set = second();
    let assessment = open(&old(deep.clone()), &set).unwrap().assessment;
    assert!(open(&old(json!([deep])), &set).is_err());
    assert_eq!(read(&write(&assessment, &set), &set, Vocabularies::shared()).unwrap().assessment, assessment);
}

/// The responses of a file to questions of a version, and to one that it does not have.
fn responses(version: &Version, responses: &[Value]) -> Map<String, Value> {
    let ids = version.asked.iter().map(|(_, id)| id.clone()).chain(["q99".to_owned()]);
    ids.zip(responses).filter(|(_, response)| response.is_object()).map(|(id, value)| (id, value.clone())).collect()
}

fn some_responses() -> impl Strategy<Value = Vec<Value>> {
    prop::collection::vec(prop_oneof![4 => response(), 1 => Just(Value::Null)], 40)
}

proptest! {
    // Each case has some thirty responses in up to four versions.
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn every_response_goes_over_or_is_kept(history in histories(), given in some_responses(), at: prop::sample::Index) {
        let History { set, versions } = history;
        let (now, version) = (versions.last().unwrap(), at.get(&versions));
        let given = responses(version, &given);
        let old = file(&version.set.key(), json!(given));
        let Opened { assessment, remarks } = open(&old, &set).unwrap();
        // As the version of that time would have read it.
        let then = open(&old, &version.set).unwrap().assessment;
        let mut kept = Map::new();
        for (id, value) in &given {
            let subject = version.asked.iter().find(|(_, asked)| asked == id).map(|(subject, _)| *subject);
            match subject.and_then(|subject| now.id(subject)) {
                Some(id_now) => prop_assert_eq!(&assessment.responses[id_now], &then.responses[&**id]),
                None => {
                    kept.insert(format!("{}/{id}", version.set.key()), value.clone());
                }
            }
        }
        prop_assert_eq!(assessment.responses.len() + kept.len(), given.len());
        if version.set.version == set.version {
            prop_assert_eq!(&assessment, &then);
        } else {
            let (count, left) = (given.len() - kept.len(), kept.len());
            let told = Remark::Carried(Carried { from: version.set.version, count, left });
            prop_assert_eq!(remarks.last(), Some(&told));
            prop_assert_eq!(&assessment.unknown_responses, &kept);
        }
        let text = write(&assessment, &set);
        let again = read(&text, &set, Vocabularies::shared()).unwrap();
        let told_again = again.remarks.iter().any(|remark| matches!(remark, Remark::Carried(_)));
        prop_assert!(!told_again);
        prop_assert_eq!(&again.assessment, &assessment);
        prop_assert_eq!(write(&again.assessment, &set), text);
    }

    #[test]
    fn step_by_step_it_comes_to_the_same(history in histories(), given in some_responses()) {
        let History { set, versions } = history;
        let old = file(&versions[0].set.key(), json!(responses(&versions[0], &given)));
        let at_once = open(&old, &set).unwrap().assessment;
        let stepwise = versions.iter().fold(old, |file, version| {
            let opened = open(&file, &version.set).unwrap();
            serde_json::from_str(&write(&opened.assessment, &version.set)).unwrap()
        });
        let stepwise = open(&stepwise, &set).unwrap().assessment;
        prop_assert_eq!(&at_once.responses, &stepwise.responses);
        // What was left on the way stands under the version that asked it last, but nothing of it is gone.
        let notes = |assessment: &Assessment| {
            let mut notes: Vec<String> = assessment.unknown_responses.values().map(ToString::to_string).collect();
            notes.sort();
            notes
        };
        prop_assert_eq!(notes(&at_once), notes(&stepwise));
    }
}
