//! What must hold of codes, links, files and merging.

use super::*;
use crate::core::assessment::{Answer, Assessment, Basis, Level, Response, Role};
use crate::core::file::{Expected, Problem, ReadError};
use crate::core::ids::QuestionId;
use crate::core::question_set::QuestionSet;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
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

/// A code as somebody might type it: other case, look-alikes, hyphens and spaces anywhere.
fn typed(code: &str, whims: u64) -> String {
    let mut whims = whims;
    let mut whim = |of: u64| {
        whims = whims.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (whims >> 33) % of
    };
    let mut text = String::new();
    for character in code.chars() {
        text += ["", "", "-", " ", " - ", "–", "\u{a0}"][whim(7) as usize];
        let looks_like = match character {
            '0' => "0Oo",
            '1' => "1IiLl",
            _ => "",
        };
        let character = looks_like.chars().nth(whim(5) as usize).unwrap_or(character);
        text.push(if whim(2) == 0 { character.to_ascii_lowercase() } else { character });
    }
    text
}

proptest! {
    #[test]
    fn every_code_comes_back_however_it_is_typed(code in some_code(), whims: u64) {
        let text = code.to_string();
        prop_assert_eq!(text.len(), 29);
        prop_assert_eq!(text.parse::<Code>(), Ok(code));
        prop_assert_eq!(typed(&code.compact(), whims).parse::<Code>(), Ok(code));
    }

    #[test]
    fn two_codes_are_never_the_same(one in some_code(), other in some_code()) {
        prop_assert_eq!(one == other, one.to_string() == other.to_string());
    }

    #[test]
    fn any_text_is_a_code_or_an_error(text in "\\PC{0,60}|[0-9A-Za-z -]{0,40}|[0-9A-HJKMNP-TV-Z]{24}") {
        if let Ok(code) = text.parse::<Code>() {
            prop_assert_eq!(code.to_string().parse::<Code>(), Ok(code));
        }
    }

    #[test]
    fn the_greater_sheet_has_the_greater_code(one in some_sheet(setup()), other in some_sheet(setup())) {
        let codes = (one.code().unwrap().compact(), other.code().unwrap().compact());
        // Without the check, of which the order says nothing.
        let carrying = (&codes.0[..22], &codes.1[..22]);
        if carrying.0 != carrying.1 {
            prop_assert_eq!(one.cmp(&other), carrying.0.cmp(carrying.1));
        }
    }
}

/// Every character that there is at each place, and every exchange of neighbours, typed into codes with their hyphens.
#[test]
fn every_mistake_of_one_character_and_every_swap_is_caught_and_placed() {
    let mut dice = proptest::test_runner::TestRunner::deterministic();
    for _ in 0..6 {
        let code = some_code().new_tree(&mut dice).unwrap().current().compact();
        let characters: Vec<char> = code.chars().collect();
        for place in 0..24 {
            for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().filter(|other| *other != characters[place]) {
                let mut wrong = characters.clone();
                wrong[place] = other;
                let wrong: String = wrong.iter().collect();
                assert_eq!(
                    wrong.parse::<Code>(),
                    Err(CodeError::Mistyped(Mistake::Character(place))),
                    "{code} {wrong}"
                );
            }
            let mut left_out = characters.clone();
            left_out.remove(place);
            let left_out: String = left_out.iter().collect();
            assert!(matches!(left_out.parse::<Code>(), Err(CodeError::Length { found: 23, .. })));
            if place > 0 && characters[place - 1] != characters[place] {
                let mut wrong = characters.clone();
                wrong.swap(place - 1, place);
                match wrong.iter().collect::<String>().parse::<Code>() {
                    Err(CodeError::Mistyped(Mistake::Swap(places))) => assert!(places.contains(&(place - 1))),
                    other => panic!("{other:?}"),
                }
            }
        }
    }
}

#[test]
fn what_is_no_code_is_told_with_its_place() {
    let code = Sheet::new(&setup(), group(0), id(5)).code().unwrap().to_string();
    #[track_caller]
    fn case(text: &str, expected: CodeError) {
        assert_eq!(text.parse::<Code>(), Err(expected));
    }
    case("", CodeError::Length { found: 0, blocks: vec![] });
    case(&code[..12], CodeError::Length { found: 10, blocks: vec![] });
    let short = format!("{}{}", &code[..11], &code[12..]);
    case(&short, CodeError::Length { found: 23, blocks: vec![3] });
    case(&format!("{code}7"), CodeError::Length { found: 25, blocks: vec![6] });
    case(&code.replacen('-', "u", 1), CodeError::Character { found: 'u', place: 5 });
    case(&code.replacen('-', "ä", 1), CodeError::Character { found: 'ä', place: 5 });
    case(&"0".repeat(100_000), CodeError::Length { found: 241, blocks: vec![] });
}

#[test]
fn a_code_of_another_version_workshop_or_group_is_refused() {
    let (setup, other) = (setup(), Setup { title: "Toinen".to_owned(), ..setup() });
    let code = Sheet::new(&setup, group(3), id(5)).code().unwrap();
    let refused = |setup: &Setup, code: &Code| Sheet::from_code(code, setup).unwrap_err();
    let (expected, found) = (other.fingerprint(), setup.fingerprint());
    assert_eq!(refused(&other, &code), CodeError::OtherWorkshop { expected, found });
    assert_eq!(refused(&setup, &Code { group: group(4), ..code }), CodeError::Group { found: 5, groups: 4 });
    let nine = Setup { questions: Choice::Principles.questions(set()), ..setup.clone() };
    let mut code = Sheet::new(&nine, group(0), id(5)).code().unwrap();
    code.answers[9] = Some(Answer::DontKnow);
    assert_eq!(refused(&nine, &code), CodeError::Slot { found: 10, questions: 9 });
    // The check holds in every version; the first three bits are the version.
    let mut later = [0; 22];
    later[0] = 2 << 2;
    let later: String = check::completed(later)
        .iter()
        .map(|symbol| "0123456789ABCDEFGHJKMNPQRSTVWXYZ".as_bytes()[*symbol as usize] as char)
        .collect();
    assert_eq!(later.parse::<Code>(), Err(CodeError::Version { found: 2 }));
}

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

proptest! {
    #[test]
    fn merging_is_commutative(one in some_pile(), other in some_pile()) {
        let (mut ab, mut ba) = (one.clone(), other.clone());
        ab.merge(other).unwrap();
        ba.merge(one).unwrap();
        prop_assert_eq!(ab, ba);
    }

    #[test]
    fn merging_is_associative(a in some_pile(), b in some_pile(), c in some_pile()) {
        let (mut left, mut right, mut last) = (a.clone(), a, b.clone());
        left.merge(b).unwrap();
        left.merge(c.clone()).unwrap();
        last.merge(c).unwrap();
        right.merge(last).unwrap();
        prop_assert_eq!(left, right);
    }

    #[test]
    fn merging_is_idempotent(pile in some_pile(), other in some_pile()) {
        let mut twice = pile.clone();
        twice.merge(pile.clone()).unwrap();
        prop_assert_eq!(&twice, &pile);
        twice.merge(other.clone()).unwrap();
        let once = twice.clone();
        twice.merge(other).unwrap();
        prop_assert_eq!(twice, once);
    }

    #[test]
    fn everybody_counts_once(sheets in prop::collection::vec(some_sheet(setup()), 0..20)) {
        let setup = setup();
        let mut pile = Pile::new(&setup);
        let mut last: BTreeMap<(GroupAt, SheetId), Revision> = BTreeMap::new();
        for sheet in sheets {
            let known = last.get(&(sheet.group, sheet.id)).copied();
            let arrival = pile.add(sheet.clone()).unwrap();
            prop_assert_eq!(known.is_none(), arrival == Arrival::New);
            prop_assert_eq!(known.is_some_and(|known| sheet.revision > known), arrival == Arrival::Newer);
            prop_assert_eq!(known.is_some_and(|known| sheet.revision < known), arrival == Arrival::Older);
            let revision = last.entry((sheet.group, sheet.id)).or_default();
            *revision = (*revision).max(sheet.revision);
        }
        prop_assert_eq!(pile.sheets().len(), last.len());
        for sheet in pile.sheets() {
            prop_assert_eq!(sheet.revision, last[&(sheet.group, sheet.id)]);
        }
    }
}

#[test]
fn two_people_with_the_same_answers_stay_two() {
    let setup = setup();
    let mut pile = Pile::new(&setup);
    for number in [1, 2, 1] {
        pile.add(Sheet::new(&setup, group(1), id(number))).unwrap();
    }
    // The same number in another group is another person.
    pile.add(Sheet::new(&setup, group(0), id(1))).unwrap();
    assert_eq!(people(&setup, &pile), [1, 2, 0, 0]);
}

#[test]
fn of_equal_revisions_the_greater_code_stays_and_notes_are_not_lost() {
    let setup = setup();
    let with_level = |level: u64| {
        let mut sheet = Sheet::new(&setup, group(1), id(1));
        sheet.set_answer(0, Level::new(level).map(Answer::Level));
        sheet
    };
    let mut pile = Pile::new(&setup);
    let arrivals = [3, 1, 4].map(|level| pile.add(with_level(level)).unwrap());
    assert_eq!(arrivals, [Arrival::New, Arrival::Clash, Arrival::Clash]);
    assert_eq!(pile.sheets().collect::<Vec<_>>(), [&with_level(4)]);
    // The same by code only tells nothing new.
    assert_eq!(pile.add(by_code(with_level(4))), Ok(Arrival::Same));
    assert!(pile.sheets().all(|sheet| sheet.told.is_some()));
    let other = Setup { round: 2, ..setup.clone() };
    assert_eq!(pile.add(Sheet::new(&other, group(1), id(1))), Err(OtherWorkshop));
    assert_eq!(pile.merge(Pile::new(&other)), Err(OtherWorkshop));
    assert!(pile.remove(group(1), id(1)).is_some() && pile.sheets().len() == 0);
}

/// A pile in which each group says these levels to each question, a person a level.
fn pile(setup: &Setup, said: &[(u64, Vec<Vec<u64>>)]) -> Pile {
    let mut pile = Pile::new(setup);
    for (at, people) in said {
        for (number, levels) in people.iter().enumerate() {
            let mut sheet = Sheet::new(setup, group(*at), id(number as u64));
            for (place, level) in levels.iter().enumerate() {
                sheet.set_answer(place, Level::new(*level).map(Answer::Level));
            }
            pile.add(sheet).unwrap();
        }
    }
    pile
}

#[test]
fn the_agenda_goes_by_disagreement_then_median_then_importance_then_number() {
    let setup = Setup { questions: Choice::All.questions(set()).into_iter().take(7).collect(), ..setup() };
    let mut pile = pile(
        &setup,
        &[(
            0,
            [[3, 1, 0, 3, 2, 3], [3, 1, 0, 3, 2, 3], [3, 1, 2, 3, 2, 3], [3, 2, 4, 3, 2, 3], [3, 2, 4, 3, 2, 3]]
                .map(Vec::from)
                .into(),
        )],
    );
    for mut sheet in pile.clone().sheets().cloned() {
        if sheet.id < id(2) {
            sheet.told = Some(Told { important: [QuestionId::from("q04")].into(), ..Told::default() });
        }
        sheet.revision = sheet.revision.next().unwrap();
        pile.add(sheet).unwrap();
    }
    let rows = results(&setup, &pile, SmallGroups::Hidden);
    let agenda = Agenda::of(&setup, &rows);
    let ids: Vec<QuestionId> = agenda.questions();
    assert_eq!(ids.iter().map(|id| &**id).collect::<Vec<_>>(), ["q03", "q02", "q05", "q04", "q01"]);
    assert_eq!(agenda.items[0].why, [Why::Disagreement, Why::Low { median: 4 }]);
    assert_eq!(agenda.items[1].why, [Why::Low { median: 2 }]);
    assert_eq!(agenda.items[3].why, [Why::Important { people: 2 }]);
    assert_eq!(agenda.items[4].why, []);
    let longer = Setup { length: Length::HundredTwenty, ..setup };
    assert_eq!(Agenda::of(&longer, &rows).items.len(), 7);
}

#[test]
fn scripts_take_just_as_long_as_the_meeting() {
    for length in Length::ALL {
        let script = Script::of(&Setup { length, ..setup() });
        let mut end = 0;
        for part in &script.parts {
            assert_eq!(part.start, end);
            assert!(part.minutes > 0);
            end += part.minutes;
        }
        assert_eq!(end, length.minutes());
        assert_eq!(script.parts.iter().any(|part| part.phase == Phase::Answering), !length.is_answered_beforehand());
        assert!((5..=8).contains(&script.minutes_a_question(length.agenda_size())));
        assert_eq!(script.minutes_a_question(0), 0);
    }
}

#[test]
fn small_groups_stay_hidden_and_tallies_count() {
    let setup = setup();
    let people = |count: u64| (0..count).map(|level| vec![level]).collect::<Vec<_>>();
    let mut pile = pile(&setup, &[(0, people(5)), (1, people(3)), (2, people(2))]);
    let shown = |pile: &Pile, small| {
        let first = results(&setup, pile, small).swap_remove(0);
        let all = first.all.spread().map(|spread| spread.counts.rated());
        (first.groups.iter().map(|shown| shown.spread().is_some()).collect::<Vec<_>>(), all)
    };
    assert_eq!(shown(&pile, SmallGroups::Hidden), (vec![true, false, false, false], Some(10)));
    // The participants stay hidden, and so must the smallest other group.
    assert_eq!(shown(&pile, SmallGroups::Shown), (vec![true, false, false, false], Some(10)));
    let mut tally = Tally::new(&setup, group(1), id(1));
    tally.set(0, Counts { levels: [0, 2, 0, 0, 0], ..Counts::default() });
    pile.add_tally(tally.clone()).unwrap();
    pile.add_tally(tally).unwrap();
    assert_eq!(super::people(&setup, &pile), [5, 5, 2, 0]);
    assert_eq!(shown(&pile, SmallGroups::Shown), (vec![true, true, true, false], Some(12)));
    assert_eq!(shown(&pile, SmallGroups::Hidden), (vec![true, false, false, false], Some(12)));
}

#[test]
fn rounds_are_compared_where_both_may_be_shown() {
    let first = setup();
    let second = first.second_round(&["q03".into(), "q01".into()]);
    assert_eq!((second.round, second.questions.len(), second.faults(set())), (2, 2, vec![]));
    assert_ne!(second.fingerprint(), first.fingerprint());
    let before = results(&first, &pile(&first, &[(0, vec![vec![0; 3]; 5])]), SmallGroups::Hidden);
    let after = results(
        &second,
        &pile(&second, &[(0, vec![vec![2], vec![2], vec![2], vec![2], vec![2, 3]])]),
        SmallGroups::Hidden,
    );
    let found = changes(&before, &after);
    let medians: Vec<_> = found.iter().map(|one| (&*one.question, one.before.median(), one.after.median())).collect();
    assert_eq!(medians, [("q01", Some(0), Some(4))]);
}

#[test]
fn only_what_was_agreed_on_becomes_an_answer() {
    let setup = setup();
    let pile = pile(&setup, &[(0, vec![vec![1; 3]; 6]), (1, vec![vec![3; 2]; 5]), (3, vec![vec![2]; 2])]);
    let rows = results(&setup, &pile, SmallGroups::Hidden);
    let objection = Objection { who: String::new(), why: "Asked once only".to_owned() };
    let level = Level::new(2);
    let consensus = Consensus {
        agreements: BTreeMap::from([
            ("q01".into(), Agreement { level, objections: vec![objection], note: String::new() }),
            ("q02".into(), Agreement { note: "Not yet".to_owned(), ..Agreement::default() }),
            ("q03".into(), Agreement { level, ..Agreement::default() }),
        ]),
    };
    let mut before = Assessment { organisation: "A town".to_owned(), ..Assessment::default() };
    before.set_count(Role::Management, Some(4));
    before.respond(&"q01".into(), |response| response.note = "Seen in spring.".to_owned());
    before.respond(&"q09".into(), |response| response.answer = Some(Answer::DontKnow));
    let story = |id: &QuestionId, agreement: &Agreement| {
        let whys: Vec<&str> = agreement.objections.iter().map(|objection| objection.why.as_str()).collect();
        format!("{id} {} {}", agreement.note, whys.join(" "))
    };
    let after = consensus.applied(&before, &setup, &pile, &story);
    assert_eq!((&*after.title, &*after.organisation), (&*setup.title, "A town"));
    let counts = Role::ALL.map(|role| after.count(role));
    assert_eq!(counts, [Some(6), Some(4), Some(5), None, Some(2)]);
    let (one, two, three) = (&after.responses["q01"], &after.responses["q02"], &after.responses["q03"]);
    assert_eq!((one.answer, one.basis), (level.map(Answer::Level), Some(Basis::Participants)));
    assert_eq!(one.note, "Seen in spring.\n\nq01  Asked once only");
    assert_eq!(*two, Response { note: "q02 Not yet ".to_owned(), ..Response::default() });
    // No participant said anything to the third.
    assert_eq!((three.answer, three.basis), (level.map(Answer::Level), Some(Basis::OwnView)));
    assert_eq!(after.answer("q09"), Some(Answer::DontKnow));
    assert_eq!(consensus.applied(&after, &setup, &pile, &story), after);
    let proposed: Vec<_> =
        consensus.proposals(&rows).into_iter().map(|(id, level)| (id.to_string(), level.number())).collect();
    assert_eq!(proposed, [("q02".to_owned(), 1)]);
}
