//! Links and files.

use super::*;

#[test]
fn a_set_of_many_questions_has_no_code_but_a_file() {
    let mut many = set().clone();
    let more = many.questions[0].clone();
    many.questions.push(crate::core::question_set::Question { id: "q25".into(), ..more });
    let setup = Setup { questions: Choice::All.questions(&many), ..setup() };
    let mut sheet = Sheet::new(&setup, group(1), id(9));
    sheet.set_answer(24, Some(Answer::DontKnow));
    let refused = CodeError::NoCode { questions: 25 };
    assert!(!setup.has_codes());
    assert_eq!((sheet.code(), sheet_link(&sheet)), (Err(refused.clone()), Err(refused)));
    assert_eq!(read_sheet(write_sheet(&sheet, &setup, &many).as_bytes(), &many), Ok((setup, sheet)));
}

proptest! {
    #[test]
    fn a_set_up_comes_back_from_links_and_files(setup in some_setup()) {
        prop_assert_eq!(setup.faults(set()), vec![]);
        let link = setup_link(&setup, set());
        prop_assert!(link.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c)));
        prop_assert_eq!(read_setup_link(&link, set()), Ok(setup.clone()));
        let address = format!(" https://example.org/fi/tyopaja/#{link}\n");
        prop_assert_eq!(read_setup_link(&address, set()), Ok(setup.clone()));
        prop_assert_eq!(read_setup(write_setup(&setup, set()).as_bytes(), set()), Ok(setup));
    }

    #[test]
    fn a_sheet_comes_back_from_links_and_files(
        (setup, sheet) in some_setup().prop_flat_map(|setup| (Just(setup.clone()), some_sheet(setup)))
    ) {
        prop_assert_eq!(read_sheet_link(&sheet_link(&sheet).unwrap(), &setup), Ok(sheet.clone()));
        prop_assert_eq!(read_sheet(write_sheet(&sheet, &setup, set()).as_bytes(), set()), Ok((setup.clone(), sheet.clone())));
        let code = sheet.code().unwrap();
        prop_assert_eq!(Sheet::from_code(&code, &setup), Ok(by_code(sheet)));
    }

    #[test]
    fn a_link_that_was_cut_off_is_refused(setup in some_setup(), cut in any::<prop::sample::Index>()) {
        let link = setup_link(&setup, set());
        prop_assert!(read_setup_link(&link[..cut.index(link.len())], set()).is_err());
    }

    #[test]
    fn any_text_is_a_link_or_an_error(text in "\\PC{0,60}", json in "\\{\"(title|questions|groups)\":[\\[\\]{}\"a-z0-9,:]{0,30}\\}?") {
        for text in [text.clone(), format!("w1.{text}"), format!("s1.{text}"), link::Kind::Setup.fragment(&text), json] {
            let _ = (read_setup_link(&text, set()), read_sheet_link(&text, &setup()));
            let _ = (read_setup(text.as_bytes(), set()), read_sheet(text.as_bytes(), set()));
        }
    }

    #[test]
    fn a_change_that_matters_changes_the_fingerprint_of_most(setup in some_setup(), title in "[a-zåäö ]{1,20}[a-z]") {
        let same = Setup { length: Length::Ninety, ..setup.clone() };
        prop_assert_eq!(same.fingerprint(), setup.fingerprint());
        let other = Setup { round: 3 - setup.round, ..setup.clone() };
        prop_assert_ne!(other.fingerprint(), setup.fingerprint());
        // One letter alone is sure to be seen.
        let (one, other) = (format!("{title}a"), format!("{title}b"));
        prop_assert_ne!(
            Setup { title: one, ..setup.clone() }.fingerprint(),
            Setup { title: other, ..setup }.fingerprint()
        );
    }
}

/// Everything that a set-up can be refused for, by link and by file.
#[test]
fn a_bad_set_up_is_refused_with_its_place() {
    let good: serde_json::Value = serde_json::from_str(&write_setup(&setup(), set())).unwrap();
    #[track_caller]
    fn case(good: &serde_json::Value, change: impl FnOnce(&mut serde_json::Value), place: &str) {
        let mut file = good.clone();
        change(&mut file);
        let found = read_setup(file.to_string().as_bytes(), set());
        assert!(matches!(&found, Err(ReadError::Field(problem)) if problem.place == place), "{found:?}");
    }
    let case = |place: &str, change: fn(&mut serde_json::Value)| case(&good, change, place);
    use serde_json::json;
    case("format", |file| file["format"] = json!("osallisuuspeili/sheet"));
    case("version", |file| file["version"] = json!(2));
    case("setup", |file| drop(file.as_object_mut().unwrap().remove("setup")));
    case("extra", |file| file["extra"] = json!(1));
    case("setup.extra", |file| file["setup"]["extra"] = json!(1));
    case("setup.title", |file| file["setup"]["title"] = json!("  "));
    case("setup.title", |file| file["setup"]["title"] = json!("x".repeat(101)));
    case("setup.title", |file| drop(file["setup"].as_object_mut().unwrap().remove("title")));
    case("setup.questionSet", |file| file["setup"]["questionSet"] = json!("osallisuus-24@2"));
    case("setup.questions", |file| file["setup"]["questions"] = json!("none"));
    case("setup.questions", |file| file["setup"]["questions"] = json!([]));
    case("setup.questions", |file| file["setup"]["questions"] = json!(["q02", "q01"]));
    case("setup.questions", |file| file["setup"]["questions"] = json!(["q01", "q01"]));
    case("setup.questions", |file| file["setup"]["questions"] = json!(["q99"]));
    case("setup.questions[1]", |file| file["setup"]["questions"] = json!(["q01", 2]));
    case("setup.groups", |file| file["setup"]["groups"] = json!([]));
    case("setup.groups", |file| file["setup"]["groups"] = (0..9).map(|n| json!({"name": n.to_string()})).collect());
    case("setup.groups[1]", |file| file["setup"]["groups"] = json!(["staff", "staff"]));
    case("setup.groups[0]", |file| file["setup"]["groups"] = json!(["other"]));
    case("setup.groups[0]", |file| file["setup"]["groups"] = json!([{"name": " "}]));
    case("setup.groups[0]", |file| file["setup"]["groups"] = json!([{"name": "a", "role": "staff"}]));
    case("setup.groups[0].wording", |file| file["setup"]["groups"] = json!([{"role": "staff", "wording": "loud"}]));
    case("setup.minutes", |file| file["setup"]["minutes"] = json!(75));
    case("setup.round", |file| file["setup"]["round"] = json!(3));
    case("setup.round", |file| file["setup"]["round"] = json!(300));
}

#[test]
fn a_bad_set_up_in_a_link_is_refused_with_its_place() {
    use serde_json::json;
    #[track_caller]
    fn case(carried: serde_json::Value, place: &str) {
        let found = read_setup_link(&link::Kind::Setup.fragment(&link::encode(&carried)), set());
        let Err(LinkError::Content(ReadError::Field(problem))) = &found else { panic!("{found:?}") };
        assert_eq!(problem.place, place);
    }
    let key = set().key();
    assert!(
        read_setup_link(&link::Kind::Setup.fragment(&link::encode(&json!(["a", key, "all", ["staff"], 60]))), set())
            .is_ok()
    );
    case(json!({"title": "a"}), "setup");
    case(json!(["a", key, "all", ["staff"]]), "setup.minutes");
    case(json!(["a", key, "all", ["staff"], 61]), "setup.minutes");
    case(json!(["a", key, "all", ["staff"], 60, 1, 1]), "setup[6]");
    case(json!([" ", key, "all", ["staff"], 60]), "setup.title");
    case(json!(["a", "other@1", "all", ["staff"], 60]), "setup.questionSet");
}

#[test]
fn a_bad_sheet_is_refused_with_its_place() {
    let mut sheet = Sheet::new(&setup(), group(1), id(7));
    sheet.set_answer(2, Level::new(3).map(Answer::Level));
    let good: serde_json::Value = serde_json::from_str(&write_sheet(&sheet, &setup(), set())).unwrap();
    use serde_json::json;
    let case = |place: &str, change: fn(&mut serde_json::Value)| {
        let mut file = good.clone();
        change(&mut file);
        let found = read_sheet(file.to_string().as_bytes(), set());
        assert!(matches!(&found, Err(ReadError::Field(problem)) if problem.place == place), "{place}: {found:?}");
    };
    case("setup.minutes", |file| file["setup"]["minutes"] = json!(1));
    case("group", |file| file["group"] = json!(0));
    case("group", |file| file["group"] = json!(5));
    case("sheet", |file| file["sheet"] = json!(262_144));
    case("revision", |file| file["revision"] = json!(16));
    case("responses", |file| drop(file.as_object_mut().unwrap().remove("responses")));
    case("responses.q99", |file| file["responses"]["q99"] = json!({}));
    case("responses.q01.level", |file| file["responses"]["q01"] = json!({"level": 5}));
    case("responses.q01.skip", |file| file["responses"]["q01"] = json!({"skip": "later"}));
    case("responses.q01", |file| file["responses"]["q01"] = json!({"level": 1, "skip": "dont-know"}));
    case("responses.q01.basis", |file| file["responses"]["q01"] = json!({"basis": "data"}));
    case("responses.q01.important", |file| file["responses"]["q01"] = json!({"important": 1}));
    case("onlyAnswers", |file| file["onlyAnswers"] = json!("yes"));
    case("responses", |file| {
        file["onlyAnswers"] = json!(true);
        file["responses"]["q01"] = json!({"note": "x"});
    });
    let told = link::encode(&json!({"important": ["q99"]}));
    let link = link::Kind::Sheet.fragment(&format!("{}.{told}", sheet.code().unwrap().compact()));
    let expected = Problem { place: "important[0]".into(), expected: Expected::Asked, found: Some("\"q99\"".into()) };
    assert_eq!(read_sheet_link(&link, &setup()), Err(LinkError::Content(ReadError::Field(expected))));
    assert_eq!(read_sheet_link("s2.0000", &setup()), Err(LinkError::Version { found: 2 }));
    assert_eq!(read_sheet_link(&setup_link(&setup(), set()), &setup()), Err(LinkError::NotOne));
}

/// The lengths that `docs/files.md` tells.
#[test]
fn links_are_short_enough_for_a_code_that_is_read_from_afar() {
    let usual = Setup {
        title: "Kylätalon osallisuustyöpaja 24.11.2026".to_owned(),
        questions: Choice::Principles.questions(set()),
        groups: [Role::Staff, Role::Management, Role::Participants, Role::Partners].map(Group::of).to_vec(),
        ..setup()
    };
    let twelve = Setup { questions: Choice::All.questions(set()).into_iter().step_by(2).collect(), ..usual.clone() };
    let lengths = [&usual, &twelve].map(|setup| setup_link(setup, set()).len());
    assert_eq!(lengths, [173, 254]);
}

/// The example of `docs/files.md`, so that neither codes nor fingerprints ever change unseen.
#[test]
fn the_documented_example_stays_as_it_is() {
    let file = r#"{
        "format": "osallisuuspeili/setup", "version": 1,
        "setup": {
            "title": "Village hall, November", "questionSet": "osallisuus-24@1", "questions": "principles",
            "groups": ["staff", "participants", {"role": "partners", "wording": "plain"}, {"name": "Neighbours"}],
            "minutes": 60
        }
    }"#;
    let setup = read_setup(file.as_bytes(), set()).unwrap();
    assert_eq!(setup.fingerprint().number(), 297);
    let mut sheet = Sheet::new(&setup, group(0), id(173_204));
    sheet.set_answer(0, Level::new(3).map(Answer::Level));
    sheet.set_answer(1, Some(Answer::DontKnow));
    assert_eq!(sheet.code().unwrap().to_string(), "554A-J982-E000-0000-0000-008S");
}
