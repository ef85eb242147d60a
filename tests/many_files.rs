//! `peili compare` and `peili summary` as scripts use them: several files at once.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail loudly")]

use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_peili")).args(arguments).output().unwrap()
}

#[track_caller]
fn parsed(output: &Output) -> Value {
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn assessment(responses: Value) -> Value {
    json!({"format": "osallisuuspeili/assessment", "version": 1, "questionSet": "osallisuus-24@1", "responses": responses})
}

/// A folder of a test's own, empty.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn put(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, text).unwrap();
    path.display().to_string()
}

fn put_level(folder: &Path, name: &str, level: u8) -> String {
    put(folder, name, &assessment(json!({"q01": {"level": level}})).to_string())
}

#[test]
fn changes_are_told_only_where_both_have_answers() {
    let folder = folder("changes");
    let mut before = assessment(json!({
        "q01": {"level": 3}, "q02": {"level": 1}, "q03": {"skip": "dont-know"}, "q04": {"skip": "not-applicable"},
        "q05": {"level": 2}, "q06": {"level": 2}, "q07": {"level": 2}, "q08": {"level": 2}, "q09": {"level": 2},
    }));
    before["date"] = json!("2025-01-01");
    let mut after = before.clone();
    after["date"] = json!("2026-01-01");
    after["responses"]["q01"] = json!({"level": 1});
    after["responses"]["q02"] = json!({"level": 2});
    after["responses"]["q03"] = json!({"level": 4});
    after["responses"].as_object_mut().unwrap().remove("q05");
    let files = [put(&folder, "before.json", &before.to_string()), put(&folder, "after.json", &after.to_string())];
    let found = parsed(&run(&["compare", &files[0], &files[1], "--json"]));
    assert_eq!(found["kind"], "rounds");
    assert_eq!(found["warnings"], json!(["unknown-answerers", "few-in-common"]));
    assert_eq!(found["overview"]["rose"], json!(["q02"]));
    assert_eq!(found["overview"]["fell"], json!(["q01"]));
    assert_eq!(found["overview"]["same"], json!(["q06", "q07", "q08", "q09"]));
    assert_eq!(
        (&found["overview"]["becameKnown"], &found["overview"]["becameOpen"]),
        (&json!(["q03"]), &json!(["q05"]))
    );
    // Six questions have a level in both; together they fell by one, a twenty-fourth of the scale.
    let whole = &found["dimensions"][0];
    assert_eq!((&whole["change"], &whole["compared"]), (&json!(-42), &json!(6)));
    assert_eq!(whole["scores"], json!([500, 536]));
    assert_eq!(
        found["dimensions"][1],
        json!({"id": "influence", "scores": [null, null], "change": null, "compared": 0})
    );
    assert_eq!(found["questions"][0], json!({"id": "q01", "answers": [3, 1], "change": -2}));
    assert_eq!(found["questions"][2], json!({"id": "q03", "answers": ["dont-know", 4], "change": null}));
    assert_eq!(found["questions"][3]["answers"], json!(["not-applicable", "not-applicable"]));
    assert_eq!(found["questions"][4]["answers"], json!([2, null]));
}

#[test]
fn the_files_stay_in_the_order_given_and_others_than_rounds_have_no_direction() {
    let folder = folder("order");
    let [low, high] = [put_level(&folder, "a.json", 1), put_level(&folder, "b.json", 4)];
    for (files, answers) in [([&high, &low, &high], [4, 1, 4]), ([&low, &high, &low], [1, 4, 1])] {
        let found = parsed(&run(&["compare", files[0], files[1], files[2], "--kind", "units", "--json"]));
        assert_eq!(found["questions"][0], json!({"id": "q01", "answers": answers, "change": 3}));
        assert_eq!(found["overview"]["apart"], json!(["q01"]));
    }
    // Units are told only after the word on why they are no contest.
    let text = String::from_utf8(run(&["compare", &low, &high, "--kind", "units", "--lang", "en"]).stdout).unwrap();
    assert!(text.lines().nth(1).unwrap().contains("no contest"), "{text}");
}

#[test]
fn only_two_to_four_readable_files_are_compared() {
    let folder = folder("count");
    let (good, bad) = (put_level(&folder, "good.json", 1), put(&folder, "bad.json", "{}"));
    #[track_caller]
    fn case(files: &[&str], code: i32) {
        let output = run(&[&["compare"], files].concat());
        assert_eq!(output.status.code(), Some(code), "{files:?}");
        assert_eq!(code == 2, output.stdout.is_empty());
        assert_eq!(code == 2, !output.stderr.is_empty());
    }
    case(&[&good], 2);
    case(&[&good, &good], 0);
    case(&[good.as_str(); 4], 0);
    case(&[good.as_str(); 5], 2);
    case(&[&good, &bad], 2);
    case(&[&good, "nowhere.json"], 2);
}

#[test]
fn a_folder_is_counted_with_all_within_it_and_faulty_files_are_told() {
    let folder = folder("folder");
    for number in 0..6 {
        put_level(&folder, &format!("{number}.json"), 2);
        put_level(&folder, &format!("north/deeper/{number}.JSON"), 4);
    }
    put_level(&folder, "not-looked-at.txt", 0);
    put(&folder, "broken.json", "{");
    put(&folder, "north/level.json", &assessment(json!({"q01": {"level": 9}})).to_string());
    let output = run(&["summary", folder.to_str().unwrap(), "--format", "json"]);
    let found = parsed(&output);
    assert_eq!((&found["files"], &found["questionSet"]), (&json!(12), &json!("osallisuus-24@1")));
    let question = &found["questions"][0];
    assert_eq!((&question["level2"], &question["level4"], &question["level0"]), (&json!(6), &json!(6), &json!(0)));
    assert_eq!((found["dimensions"].as_array().unwrap().len(), found["principles"].as_array().unwrap().len()), (3, 9));
    let told = String::from_utf8(output.stderr).unwrap();
    let lines: Vec<&str> = told.lines().collect();
    assert!(lines[0].contains("broken.json: line 1"), "{told}");
    assert!(
        lines[1].ends_with("level.json: responses.q01.level: expected a whole number from 0 to 4, found 9"),
        "{told}"
    );
    assert_eq!(lines[2], "2 at fault, left out");
}

#[test]
fn where_no_file_can_be_read_the_input_is_at_fault() {
    let folder = folder("none");
    let summary = |folder: &Path| run(&["summary", folder.to_str().unwrap()]);
    for output in [summary(&folder), summary(&folder.join("nowhere"))] {
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
    }
    put(&folder, "broken.json", "{");
    assert_eq!(summary(&folder).status.code(), Some(2));
    put_level(&folder, "good.json", 1);
    assert_eq!(summary(&folder).status.code(), Some(0));
}

#[test]
fn small_groups_and_names_stay_out_of_every_form() {
    let folder = folder("small");
    let put = |number: usize, level: u8| {
        let mut one = assessment(json!({"q01": {"level": level, "note": "Secret note"}}));
        one["title"] = json!("Secret title");
        one["organisation"] = json!("Secret town");
        one["scope"] = json!("Secret scope");
        put(&folder, &format!("secret-{number}.json"), &one.to_string());
    };
    (0..4).for_each(|number| put(number, 2));
    let summary = |format| {
        let output = run(&["summary", folder.to_str().unwrap(), "--format", format]);
        assert_eq!(output.status.code(), Some(0));
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(!text.to_lowercase().contains("secret"), "{text}");
        text
    };
    let found: Value = serde_json::from_str(&summary("json")).unwrap();
    assert_eq!((&found["files"], &found["questions"]), (&Value::Null, &json!([])));
    assert_eq!(summary("csv").lines().count(), 2);
    assert_eq!(summary("text").lines().count(), 1);
    // Ten, of which two differ: the ten are told, and neither the two nor what they could be computed from.
    (4..8).for_each(|number| put(number, 2));
    (8..10).for_each(|number| put(number, 4));
    let found: Value = serde_json::from_str(&summary("json")).unwrap();
    let question = &found["questions"][0];
    assert_eq!(found["files"], 10);
    for name in ["toDevelop", "level2", "level4", "withoutLevel", "unanswered"] {
        assert_eq!(question[name], Value::Null, "{name} of {question}");
    }
    let csv = summary("csv");
    assert!(csv.contains("question,q01,") && csv.lines().any(|line| line.ends_with(",level4,")), "{csv}");
    assert!(summary("text").contains("Vakiintunut .."));
}

#[cfg(unix)]
#[test]
fn links_that_lead_in_a_circle_are_not_followed() {
    let folder = folder("links");
    (0..5).for_each(|number| drop(put_level(&folder, &format!("{number}.json"), 2)));
    std::os::unix::fs::symlink(&folder, folder.join("again")).unwrap();
    std::os::unix::fs::symlink(folder.join("0.json"), folder.join("twice.json")).unwrap();
    let output = run(&["summary", folder.to_str().unwrap(), "--format", "json"]);
    assert_eq!(parsed(&output)["files"], 5);
    assert_eq!(output.stderr, b"");
}
