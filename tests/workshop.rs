//! Workshops on the command line: codes, and merging what came in.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail loudly")]

use peili::core::assessment::{Answer, Level, Role};
use peili::core::question_set::QuestionSet;
use peili::core::workshop::{
    Choice, Group, GroupAt, Length, Setup, Sheet, SheetId, Told, setup_link, sheet_link, write_setup, write_sheet,
};
use serde_json::{Value, json};
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

fn run(arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_peili"));
    let command = command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn parsed(output: &Output) -> Value {
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[track_caller]
fn refused(arguments: &[&str], input: &str, said: &[&str]) {
    let output = run(arguments, input);
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{error}");
    assert!(output.stdout.is_empty());
    for word in said {
        assert!(error.contains(word), "{word:?} is not in {error:?}");
    }
}

/// A file for the time of a test.
struct File(PathBuf);

impl File {
    fn new(name: &str, text: &str) -> File {
        let path = std::env::temp_dir().join(format!("peili-workshop-{}-{name}", std::process::id()));
        std::fs::write(&path, text).unwrap();
        File(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn set() -> QuestionSet {
    QuestionSet::embedded().unwrap()
}

fn setup() -> Setup {
    Setup {
        title: "Village hall".to_owned(),
        question_set: set().key(),
        questions: Choice::Principles.questions(&set()),
        groups: vec![Group::of(Role::Staff), Group::of(Role::Participants), Group::named("Neighbours")],
        length: Length::Sixty,
        round: 1,
    }
}

fn sheet(group: u64, id: u64, levels: &[u64]) -> Sheet {
    let mut sheet = Sheet::new(&setup(), GroupAt::new(group).unwrap(), SheetId::new(id).unwrap());
    for (place, level) in levels.iter().enumerate() {
        sheet.set_answer(place, Level::new(*level).map(Answer::Level));
    }
    sheet
}

fn code(sheet: &Sheet) -> String {
    sheet.code().unwrap().to_string()
}

#[test]
fn a_sheet_file_becomes_a_code_and_a_code_an_answer() {
    let mut sheet = sheet(1, 77, &[3, 0]);
    sheet.set_answer(2, Some(Answer::DontKnow));
    sheet.told = Some(Told { notes: [("q01".into(), "Asked.".to_owned())].into(), ..Told::default() });
    let encoded = run(&["code", "encode", "-"], &write_sheet(&sheet, &setup(), &set()));
    assert_eq!(String::from_utf8(encoded.stdout).unwrap().trim(), code(&sheet));
    assert!(String::from_utf8(encoded.stderr).unwrap().contains("notes"));
    let decoded = parsed(&run(&["code", "decode", &code(&sheet).to_lowercase(), "--json"], ""));
    assert_eq!((&decoded["group"], &decoded["sheet"], &decoded["revision"]), (&json!(2), &json!(77), &json!(0)));
    assert_eq!(decoded["setup"], setup().fingerprint().number());
    assert_eq!(
        decoded["answers"].as_array().unwrap()[..4],
        [json!({"level": 3}), json!({"level": 0}), json!({"skip": "dont-know"}), Value::Null]
    );
    let link = setup_link(&setup(), &set());
    let decoded = parsed(&run(&["code", "decode", &code(&sheet), "--setup", &link, "--json"], ""));
    assert_eq!(decoded["responses"], json!({"q01": {"level": 3}, "q03": {"level": 0}, "q04": {"skip": "dont-know"}}));
    let text = String::from_utf8(run(&["code", "decode", &code(&sheet), "--setup", &link], "").stdout).unwrap();
    assert!(text.contains("q03: level 0\n"), "{text}");
}

#[test]
fn sheets_come_together_from_files_links_and_codes() {
    let mut later = sheet(0, 3, &[4]);
    later.revision = later.revision.next().unwrap();
    let file = File::new("sheet.json", &write_sheet(&sheet(0, 1, &[0, 4]), &setup(), &set()));
    let lines = [
        code(&sheet(0, 2, &[0])),
        String::new(),
        code(&later).replace('-', " ").to_lowercase(),
        code(&sheet(0, 3, &[1])),
        format!("https://example.org/fi/tyopaja/#{}", sheet_link(&sheet(0, 4, &[4])).unwrap()),
        code(&sheet(0, 5, &[4])),
        code(&sheet(0, 5, &[4])),
        code(&sheet(1, 1, &[2])),
    ];
    let codes = File::new("codes.txt", &format!("\u{feff}{}\r\n", lines.join("\r\n")));
    let found = parsed(&run(&["merge", file.path(), codes.path(), "--json"], ""));
    assert_eq!(found["title"], "Village hall");
    assert_eq!(found["arrivals"], json!({"new": 6, "newer": 0, "same": 1, "older": 1, "clash": 0}));
    let people: Vec<&Value> = found["groups"].as_array().unwrap().iter().map(|group| &group["people"]).collect();
    assert_eq!(people, [5, 1, 0]);
    let first = &found["questions"][0];
    assert_eq!(first["question"], "q01");
    // Five of the staff answered, but with one participant they would give that one away.
    assert_eq!(
        first["groups"],
        json!([null, null, {
            "levels": [0, 0, 0, 0, 0], "notApplicable": 0, "dontKnow": 0,
            "median": null, "interquartileRange": null, "meanDeviation": null, "disagreement": false,
        }])
    );
    assert_eq!(
        first["all"],
        json!({
            "levels": [2, 0, 1, 0, 3], "notApplicable": 0, "dontKnow": 0,
            "median": 3000, "interquartileRange": 4000, "meanDeviation": 1667, "disagreement": true,
        })
    );
    assert_eq!(found["questions"][1]["all"], Value::Null);
    assert_eq!(found["agenda"][0], json!({"question": "q01", "why": ["disagreement"]}));
    assert_eq!(found["agenda"].as_array().unwrap().len(), 5);
    // The same from standard input, with the set-up by hand, in words.
    let setup_file = File::new("setup.json", &write_setup(&setup(), &set()));
    for given in [setup_link(&setup(), &set()), setup_file.path().to_owned()] {
        let output = run(&["merge", "-", "--setup", &given, "--lang", "en"], &lines.join("\n"));
        let text = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(0));
        assert!(text.starts_with("Village hall\n") && text.contains("Neighbours"), "{text}");
    }
}

#[test]
fn small_groups_are_shown_knowingly_and_participants_never() {
    let of = |group, people: u64| (0..people).map(|id| code(&sheet(group, id, &[2, id % 5]))).collect::<Vec<_>>();
    let link = setup_link(&setup(), &set());
    let shown = |codes: &[String], more: &[&str]| {
        let arguments = [&["merge", "-", "--json", "--setup", &link], more].concat();
        let found = parsed(&run(&arguments, &codes.join("\n")));
        let groups = found["questions"][1]["groups"].as_array().unwrap().clone();
        let shown = groups.iter().map(|group| !group.is_null()).collect::<Vec<_>>();
        (shown, !found["questions"][1]["all"].is_null())
    };
    let staff = of(0, 3);
    assert_eq!(shown(&staff, &[]), (vec![false, true, true], false));
    assert_eq!(shown(&staff, &["--small-groups"]), (vec![true, true, true], true));
    assert_eq!(shown(&of(1, 3), &["--small-groups"]), (vec![true, false, true], false));
}

#[test]
fn what_does_not_fit_is_refused_with_file_line_and_place() {
    let link = setup_link(&setup(), &set());
    let good = code(&sheet(0, 2, &[0]));
    let mut wrong = good.clone();
    let third = if &good[2..3] == "0" { "1" } else { "0" };
    wrong.replace_range(2..3, third);
    let merge = &["merge", "-", "--setup", &link];
    refused(merge, &format!("{good}\n\n{wrong}\n"), &["standard input: line 3", "character 3", "block 1"]);
    refused(merge, &format!("{good}\n{}", &good[..20]), &["line 2", "24", "16"]);
    refused(merge, &good.replace('-', "_"), &["line 1", "character 5", "'_'"]);
    // Everything that is wrong is told at once.
    refused(merge, &format!("{wrong}\nU\ns2.x\n"), &["line 1", "line 2", "line 3", "version 2"]);
    let other = Setup { title: "Another".to_owned(), ..setup() };
    let number = other.fingerprint().to_string();
    refused(&["merge", "-", "--setup", &setup_link(&other, &set())], &good, &["line 1", "this workshop", &number]);
    let file = File::new("other.json", &write_sheet(&sheet(0, 1, &[]), &setup(), &set()));
    refused(&["merge", file.path(), "--setup", &setup_link(&other, &set())], "", &["other.json", "this workshop"]);
    refused(&["merge", "-"], &good, &["--setup", "found nothing"]);
    refused(&["merge", "-", "--setup", &link[..40]], &good, &["--setup", "cut off"]);
    refused(&["merge", "no-such-file"], "", &["no-such-file"]);
    refused(&["merge"], "", &["FILES"]);
    refused(&["merge", "-"], "{\"format\": 1}", &["standard input", "format", "osallisuuspeili/sheet"]);
    refused(&["code", "decode", &wrong], "", &["character 3"]);
    refused(&["code", "decode", &good, "--setup", &setup_link(&other, &set())], "", &["this workshop"]);
    refused(&["code", "encode", "-"], "{}", &["standard input: format"]);
    refused(&["code", "encode", "-"], &good, &["line 1"]);
}
