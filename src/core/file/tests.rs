//! What files are taken, what files are refused, and that nothing is lost on the way.

use super::*;
use crate::core::assessment::{Answer, Assessment, Level};
use crate::core::question_set::QuestionSet;
use crate::core::vocabulary::Vocabularies;
use proptest::prelude::*;
use serde_json::{Value, json};

fn open(text: &str) -> Result<Opened, ReadError> {
    read(text, QuestionSet::shared(), Vocabularies::shared())
}

fn minimal() -> Value {
    json!({"format": FORMAT, "version": 1, "questionSet": "osallisuus-24@1", "responses": {}})
}

fn to_value(assessment: &Assessment, set: &QuestionSet) -> Value {
    serde_json::from_str(&write(assessment, set)).unwrap()
}

fn with(path: &[&str], value: Value) -> String {
    let mut file = minimal();
    let mut at = &mut file;
    for key in path {
        at = &mut at[*key];
    }
    *at = value;
    file.to_string()
}

#[test]
fn the_contracts_example_is_taken_whole() {
    let text = r#"{"format":"osallisuuspeili/assessment","version":1,"questionSet":"osallisuus-24@1","title":"T","organisation":"O",
     "context":{"targetGroups":["young"],"settings":["online"],"themes":["digital"]},
     "date":"2026-11-23","scope":"S","answeredBy":[{"role":"staff","count":3}],
     "responses":{"q01":{"level":3,"note":"N","important":true,"basis":"participants"},"q02":{"skip":"not-applicable","note":"why"},"q03":{"skip":"dont-know"}},
     "plan":[]}"#;
    let Opened { assessment, remarks } = open(text).unwrap();
    assert_eq!(remarks, []);
    assert_eq!(assessment.level("q01"), Level::new(3));
    assert!(assessment.responses["q01"].important);
    assert_eq!(assessment.answer("q02"), Some(Answer::NotApplicable));
    assert_eq!(assessment.answer("q03"), Some(Answer::DontKnow));
    assert_eq!(assessment.date.unwrap().to_string(), "2026-11-23");
    assert_eq!(open(&format!("\u{feff}{text}")).unwrap().assessment, assessment);
    let set = QuestionSet::shared();
    let mut expected: Value = serde_json::from_str(text).unwrap();
    expected.as_object_mut().unwrap().remove("plan");
    assert_eq!(to_value(&assessment, set), expected);
}

#[test]
fn what_does_not_fit_is_refused_with_its_place() {
    #[track_caller]
    fn case(path: &[&str], value: Value, place: &str, expected: Expected) {
        let Err(ReadError::Field(problem)) = open(&with(path, value)) else { panic!("taken") };
        assert_eq!((problem.place.as_str(), problem.expected), (place, expected));
    }
    let q01 = |value: Value| json!({"q01": value});
    let level = "responses.q01.level";
    case(&["responses"], q01(json!({"level": 5})), level, Expected::Level);
    case(&["responses"], q01(json!({"level": -1})), level, Expected::Level);
    case(&["responses"], q01(json!({"level": 2.5})), level, Expected::Level);
    case(&["responses"], q01(json!({"level": 3.0})), level, Expected::Level);
    case(&["responses"], q01(json!({"level": "3"})), level, Expected::Level);
    case(&["responses"], q01(json!({"level": null})), level, Expected::Level);
    case(&["responses"], q01(json!({"level": u64::MAX})), level, Expected::Level);
    case(&["responses"], q01(json!({"level": 3, "skip": "dont-know"})), "responses.q01", Expected::OneAnswer);
    case(&["responses"], q01(json!({"skip": "later"})), "responses.q01.skip", Expected::Skip);
    case(&["responses"], q01(json!({"note": 1})), "responses.q01.note", Expected::Text);
    case(&["responses"], q01(json!({"note": "x".repeat(10_001)})), "responses.q01.note", Expected::ShorterText);
    case(&["responses"], q01(json!({"important": "yes"})), "responses.q01.important", Expected::Flag);
    case(&["responses"], q01(json!({"basis": "hunch"})), "responses.q01.basis", Expected::Basis);
    case(&["responses"], q01(json!({"parts": [1]})), "responses.q01.parts[0]", Expected::Text);
    case(&["responses"], q01(json!(3)), "responses.q01", Expected::Object);
    case(&["responses"], json!([]), "responses", Expected::Object);
    case(&["title"], json!(["x"]), "title", Expected::Text);
    case(&["date"], json!("2026-02-30"), "date", Expected::Date);
    case(&["context"], json!({"targetGroups": "young"}), "context.targetGroups", Expected::List);
    case(&["context"], json!({"themes": ["a", 2]}), "context.themes[1]", Expected::Text);
    case(&["answeredBy"], json!([{"role": "boss"}]), "answeredBy[0].role", Expected::Role);
    case(&["answeredBy"], json!([{"count": 1}]), "answeredBy[0].role", Expected::Role);
    case(&["answeredBy"], json!([{"role": "staff", "count": -3}]), "answeredBy[0].count", Expected::Count);
    case(&["plan"], json!({}), "plan", Expected::List);
    case(&["focus"], json!({}), "focus", Expected::List);
    case(&["format"], json!("osallisuuspeili/backup"), "format", Expected::Format);
    case(&["version"], json!(2), "version", Expected::Version);
    case(&["version"], json!("1"), "version", Expected::Version);
    let set = Expected::QuestionSet("osallisuus-24@1".into());
    case(&["questionSet"], json!("osallisuus-24@2"), "questionSet", set);
}

#[test]
fn what_must_stand_there_is_missed() {
    for name in ["format", "version", "questionSet", "responses"] {
        let mut file = minimal();
        file.as_object_mut().unwrap().remove(name);
        let Err(ReadError::Field(problem)) = open(&file.to_string()) else { panic!("taken without {name}") };
        assert_eq!((problem.place.as_str(), problem.found), (name, None));
    }
    assert!(matches!(open("[]"), Err(ReadError::Field(Problem { expected: Expected::Object, .. }))));
}

#[test]
fn a_role_that_stands_twice_is_counted_together_until_it_is_changed() {
    use crate::core::assessment::Role;
    let people = json!([{"role": "staff", "count": 2}, {"role": "other"}, {"role": "staff", "count": 3}]);
    let mut assessment = open(&with(&["answeredBy"], people.clone())).unwrap().assessment;
    assert_eq!(to_value(&assessment, QuestionSet::shared())["answeredBy"], people);
    assert_eq!((assessment.count(Role::Staff), assessment.count(Role::Other)), (Some(5), None));
    assessment.set_count(Role::Staff, Some(4));
    assert_eq!((assessment.count(Role::Staff), assessment.answered_by.len()), (Some(4), 2));
    assessment.set_count(Role::Staff, None);
    assert_eq!((assessment.count(Role::Staff), assessment.answered_by.len()), (None, 1));
}

#[test]
fn a_text_may_be_as_long_as_the_limit() {
    let note = "ä".repeat(MOST_CHARS);
    let opened = open(&with(&["responses"], json!({"q01": {"note": note}}))).unwrap();
    assert_eq!(opened.assessment.responses["q01"].note, note);
    assert_eq!(opened.assessment.answer("q01"), None);
}

#[test]
fn broken_texts_are_refused() {
    #[track_caller]
    fn case(text: &str) {
        assert!(matches!(open(text), Err(ReadError::Syntax { .. })), "{:?}", open(text));
    }
    let good = minimal().to_string();
    case("");
    case(&good[..good.len() - 1]);
    case(&format!("{good} {{}}"));
    case(&good.replace("osallisuus-24", "osallisuus\u{0}24"));
    case(&with(&["title"], json!("MARK")).replace("MARK", "\\ud800"));
    case(&format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)));
    case(&good.replace("{}", &format!("{}{}", "{\"a\":".repeat(1000), "1")));
}

#[test]
fn what_is_opened_can_be_stored_however_deep_it_is() {
    use crate::core::storage::{MemoryStorage, Saved, Store};
    let (set, terms) = (QuestionSet::shared(), Vocabularies::shared());
    let nested = |depth: usize| {
        let deep = (1..depth).fold(json!([]), |inner, _| json!([inner]));
        let mut file = minimal();
        file["deep"] = deep;
        file.to_string()
    };
    let assessment = open(&nested(MOST_DEPTH - 1)).unwrap().assessment;
    assert!(matches!(open(&nested(MOST_DEPTH)), Err(ReadError::Syntax { .. })));
    let store = Store::new(std::rc::Rc::new(MemoryStorage::default()), set, terms);
    let saved = Saved { assessment, place: None };
    store.save(&saved).unwrap();
    assert_eq!(store.load().unwrap().saved, Some(saved));
}

#[test]
fn a_key_may_stand_once() {
    let text = minimal().to_string().replace("\"responses\":{}", "\"responses\":{\"q01\":{},\"q01\":{\"level\":1}}");
    assert!(matches!(open(&text), Err(ReadError::DuplicateKey { key, .. }) if key == "q01"));
}

#[test]
fn bytes_are_utf8_and_not_too_many() {
    let (set, terms) = (QuestionSet::shared(), Vocabularies::shared());
    assert_eq!(read_bytes(b"{\"format\xff\"", set, terms), Err(ReadError::NotUtf8 { at: 8 }));
    assert_eq!(read_bytes(&vec![b' '; MOST_BYTES + 1], set, terms), Err(ReadError::TooLarge));
    assert!(read_bytes(minimal().to_string().as_bytes(), set, terms).is_ok());
}

#[test]
fn what_a_later_version_may_add_is_kept_and_reported() {
    let mut file = minimal();
    file["future"] = json!({"deep": [1, null, "x"]});
    file["responses"] = json!({"q01": {"level": 2, "mood": "fine", "parts": ["toes"]}, "q99": {"level": 7}});
    file["context"] = json!({"targetGroups": ["martians", "young"], "weather": 1});
    file["answeredBy"] = json!([{"role": "staff", "count": 2, "shift": "night"}]);
    file["plan"] = json!([{"anything": true}]);
    file["focus"] = json!([{"question": "q04", "target": 3}, 7]);
    let Opened { assessment, remarks } = open(&file.to_string()).unwrap();
    let places: Vec<String> = remarks.iter().map(ToString::to_string).collect();
    for place in [
        "future:",
        "q01.mood:",
        "\"toes\"",
        "responses.q99:",
        "\"martians\"",
        "context.weather:",
        "answeredBy[0].shift:",
    ] {
        assert_eq!(places.iter().filter(|remark| remark.contains(place)).count(), 1, "{place} in {places:?}");
    }
    assert_eq!(remarks.len(), 7);
    assert_eq!(to_value(&assessment, QuestionSet::shared()), file);
}

/// Any JSON, not too deep.
fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map("[a-zA-Z0-9]{1,8}", inner, 0..5)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

pub(super) fn response() -> impl Strategy<Value = Value> {
    let answer = prop_oneof![
        (0..=4u8).prop_map(|level| json!({"level": level})),
        Just(json!({"skip": "dont-know"})),
        Just(json!({"skip": "not-applicable"})),
        Just(json!({"note": "without an answer"})),
    ];
    let more = (prop::option::of("\\PC{1,40}"), any::<bool>(), prop::option::of(json()));
    (answer, more).prop_map(|(mut response, (note, important, extra))| {
        if let Some(note) = note {
            response["note"] = json!(note);
        }
        if important {
            response["important"] = json!(true);
        }
        if let Some(extra) = extra {
            response["zzz"] = extra;
        }
        response
    })
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(text in "\\PC{0,300}", bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = open(&text);
        let _ = read_bytes(&bytes, QuestionSet::shared(), Vocabularies::shared());
    }

    #[test]
    fn no_value_in_any_field_makes_the_reader_panic(name in "[a-zA-Z]{1,12}", at in 0..10usize, value in json()) {
        let known = ["title", "date", "context", "answeredBy", "responses", "focus", "plan", "format", "version", "questionSet"];
        let _ = open(&with(&[known[at]], value.clone()));
        let _ = open(&with(&["responses"], json!({"q01": value.clone()})));
        let _ = open(&with(&["responses"], json!({"q01": {known[at]: value.clone()}})));
        // A key that the format does not have is kept whatever stands there.
        prop_assume!(!known.contains(&name.as_str()) && !["organisation", "scope"].contains(&name.as_str()));
        let text = with(&[&name], value);
        let opened = open(&text).unwrap();
        prop_assert_eq!(to_value(&opened.assessment, QuestionSet::shared()), serde_json::from_str::<Value>(&text).unwrap());
    }

    #[test]
    fn a_cut_file_is_refused(responses in prop::collection::btree_map("q(0[1-9]|1[0-9]|2[0-4])", response(), 0..6), cut in 0.0..1.0f64) {
        let text = with(&["responses"], json!(responses));
        let mut end = (text.len() as f64 * cut) as usize;
        while !text.is_char_boundary(end) { end -= 1; }
        prop_assert!(open(&text[..end]).is_err());
    }

    #[test]
    fn writing_and_reading_keep_everything(
        responses in prop::collection::btree_map("q(0[1-9]|[12][0-9])", response(), 0..24),
        title in "\\PC{0,30}",
        extra in json(),
    ) {
        let mut file = minimal();
        file["responses"] = json!(responses);
        file["title"] = json!(title);
        file["kept"] = extra;
        let set = QuestionSet::shared();
        let first = open(&file.to_string()).unwrap();
        let text = write(&first.assessment, set);
        let second = open(&text).unwrap();
        prop_assert_eq!(&first, &second);
        prop_assert_eq!(write(&second.assessment, set), text);
    }
}
