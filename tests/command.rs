//! The command as scripts use it: what it prints, where, and how it exits.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail loudly")]

use serde_json::{Value, json};
use std::io::Write;
use std::process::{Command, Output, Stdio};

/// Runs the command with the text or bytes as its standard input.
fn run(arguments: &[&str], input: impl AsRef<[u8]>) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_peili"));
    let command = command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // The command may stop reading early; that is for its exit code to tell.
    let _ = child.stdin.take().unwrap().write_all(input.as_ref());
    child.wait_with_output().unwrap()
}

fn assessment(responses: Value) -> Value {
    json!({"format": "osallisuuspeili/assessment", "version": 1, "questionSet": "osallisuus-24@1", "responses": responses})
}

fn parsed(output: &Output) -> Value {
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn scores_are_per_mille_under_stable_names() {
    let input = assessment(json!({
        "q01": {"level": 3}, "q02": {"level": 1}, "q03": {"level": 4}, "q04": {"skip": "not-applicable"},
        "q05": {"level": 2}, "q06": {"skip": "dont-know"}, "q07": {"level": 0},
    }));
    let found = parsed(&run(&["score", "-", "--json"], input.to_string()));
    assert_eq!(
        found["dimensions"],
        json!([
            {"id": "own-life", "score": 500, "low": 313, "high": 688, "coverage": 625},
            {"id": "influence", "score": null, "low": 0, "high": 1000, "coverage": 0},
            {"id": "common-good", "score": null, "low": 0, "high": 1000, "coverage": 0},
        ])
    );
    assert_eq!(found["principles"].as_array().unwrap().len(), 9);
    assert_eq!(found["principles"][0], json!({"id": "p1", "score": null, "low": 0, "high": 1000, "coverage": 0}));
}

#[test]
fn what_does_not_apply_at_all_is_null() {
    let responses: serde_json::Map<String, Value> =
        (19..=24).map(|number| (format!("q{number}"), json!({"skip": "not-applicable"}))).collect();
    let found = parsed(&run(&["score", "-", "--json"], assessment(Value::Object(responses)).to_string()));
    assert_eq!(
        found["dimensions"][2],
        json!({"id": "common-good", "score": null, "low": null, "high": null, "coverage": null})
    );
}

#[test]
fn recommendations_add_up_and_are_limited_on_demand() {
    let mut input =
        assessment(json!({"q01": {"level": 0, "important": true}, "q13": {"level": 1}, "q16": {"level": 2}}));
    input["context"] = json!({"targetGroups": ["young"], "settings": ["online"]});
    let all = parsed(&run(&["recommend", "-", "--json"], input.to_string()));
    let list = all["recommendations"].as_array().unwrap();
    assert!(list.len() > 10);
    for one in list {
        let points: u64 =
            one["reasons"].as_array().unwrap().iter().map(|reason| reason["points"].as_u64().unwrap()).sum();
        assert_eq!(points, one["gap"].as_u64().unwrap());
        assert!(one["factor"].as_u64().unwrap() >= 1000);
        assert!(
            one["reasons"]
                .as_array()
                .unwrap()
                .iter()
                .all(|reason| (1..=3).contains(&reason["strength"].as_u64().unwrap()))
        );
    }
    let relevance: Vec<u64> = list.iter().map(|one| one["relevance"].as_u64().unwrap()).collect();
    assert!(relevance.is_sorted_by(|a, b| a >= b));
    assert!((3..=5).contains(&all["set"].as_array().unwrap().len()));
    let few = parsed(&run(&["recommend", "-", "--json", "--limit", "3", "--lang", "sv"], input.to_string()));
    assert_eq!(few["recommendations"].as_array().unwrap(), &list[..3]);
    assert_eq!(few["set"], all["set"]);
}

#[test]
fn words_come_in_the_language_asked_for() {
    let input = assessment(json!({"q01": {"level": 0}})).to_string();
    let texts: Vec<Vec<u8>> =
        ["fi", "sv", "en"].iter().map(|lang| run(&["recommend", "-", "--lang", lang], &input).stdout).collect();
    assert!(texts.iter().all(|text| !text.is_empty()));
    assert!(texts[0] != texts[1] && texts[1] != texts[2]);
    assert_eq!(run(&["score", "-", "--lang", "de"], &input).status.code(), Some(2));
}

#[test]
fn the_seeds_and_good_files_pass_the_check() {
    let output = run(&["check"], "");
    assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0));
    let found = parsed(&run(&["check", "-", "--json"], assessment(json!({})).to_string()));
    assert_eq!(found["problems"], json!([]));
}

#[test]
fn what_is_hard_to_read_is_listed_and_does_not_stop() {
    let found = parsed(&run(&["check", "--json"], ""));
    let outliers = found["readability"].as_array().unwrap();
    for outlier in outliers {
        assert!(outlier["found"].as_u64().unwrap() > outlier["limit"].as_u64().unwrap(), "{outlier}");
        assert!(["sentence", "word"].contains(&outlier["measure"].as_str().unwrap()));
        assert!(["fi", "sv", "en"].contains(&outlier["locale"].as_str().unwrap()));
        assert!(!outlier["place"].as_str().unwrap().is_empty());
    }
    // One line tells that the files are well, one how many outliers there are, and then each has one.
    let text = String::from_utf8(run(&["check"], "").stdout).unwrap();
    assert_eq!(text.lines().count(), 2 + outliers.len());
    assert!(text.lines().nth(1).unwrap().starts_with(&outliers.len().to_string()));
    // Who checks a file of their own hears of that file.
    let of_file = parsed(&run(&["check", "-", "--json"], assessment(json!({})).to_string()));
    assert_eq!(of_file["readability"], json!([]));
}

#[test]
fn bad_input_is_refused_with_file_field_and_expectation() {
    #[track_caller]
    fn case(input: impl AsRef<[u8]>, said: &[&str]) {
        for command in [&["score", "-"][..], &["recommend", "-"], &["check", "-"], &["score", "-", "--json"]] {
            let output = run(command, input.as_ref());
            let error = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(2), "{command:?}: {error}");
            assert!(output.stdout.is_empty());
            for word in said.iter().chain(&["standard input"]) {
                assert!(error.contains(word), "{word:?} is not in {error:?}");
            }
        }
    }
    let good = assessment(json!({})).to_string();
    case("", &["line 1"]);
    case(&good[..40], &["line 1"]);
    case(assessment(json!({"q01": {"level": 5}})).to_string(), &["responses.q01.level", "0 to 4", "5"]);
    case(assessment(json!({"q01": {"level": -1}})).to_string(), &["responses.q01.level", "-1"]);
    case(assessment(json!({"q01": {"level": "3"}})).to_string(), &["responses.q01.level", "\"3\""]);
    case(assessment(json!({"q01": {"level": 1, "skip": "dont-know"}})).to_string(), &["responses.q01", "not both"]);
    case(assessment(json!({"q01": {"note": "x".repeat(10_000_000)}})).to_string(), &["responses.q01.note", "10000"]);
    case(good.replace("assessment\"", "backup\""), &["format"]);
    case(good.replace("\"version\":1", "\"version\":2"), &["version"]);
    case(good.replace("24@1", "24@7"), &["questionSet", "osallisuus-24@1"]);
    case(good.replace("{}", "{\"q01\":{},\"q01\":{}}"), &["q01"]);
    case(good.replace("{}", &format!("{}1{}", "[".repeat(200_000), "]".repeat(200_000))), &["line 1"]);
    case(good.replace("osallisuus-24", "osallisuus\\ud800"), &["line 1"]);
    case([good.as_bytes(), b"\0"].concat(), &["line 1"]);
    case([b"\xff", good.as_bytes()].concat(), &["byte 0", "UTF-8"]);
    case(vec![b' '; 17 * 1024 * 1024], &["16 MiB"]);
    let output = run(&["score", "no-such-file.json"], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("no-such-file.json"));
}

#[test]
fn what_is_not_known_is_told_and_does_not_stop() {
    let mut input = assessment(json!({"q01": {"level": 2}, "q99": {"level": 9}}));
    input["future"] = json!(1);
    input["context"] = json!({"themes": ["alchemy"]});
    let bytes = [b"\xef\xbb\xbf", input.to_string().as_bytes()].concat();
    let output = run(&["score", "-", "--json"], bytes);
    parsed(&output);
    let said = String::from_utf8(output.stderr).unwrap();
    for word in ["q99", "future", "alchemy"] {
        assert_eq!(said.lines().filter(|line| line.contains(word)).count(), 1, "{said}");
    }
}

/// The invented assessments differ in nothing but their texts, so that every language shows the same result.
#[test]
fn the_samples_are_alike_and_well() {
    let samples = [
        include_str!("../seeds/sample/fi.json"),
        include_str!("../seeds/sample/sv.json"),
        include_str!("../seeds/sample/en.json"),
    ];
    let alike = |sample: &str| {
        let checked = run(&["check", "-"], sample);
        assert_eq!(checked.status.code(), Some(0), "{}", String::from_utf8_lossy(&checked.stderr));
        let mut sample: Value = serde_json::from_str(sample).unwrap();
        for text in ["title", "organisation", "scope"] {
            assert_eq!(sample.as_object_mut().unwrap().remove(text).map(|text| text.is_string()), Some(true));
        }
        for response in sample["responses"].as_object_mut().unwrap().values_mut() {
            if let Some(note) = response.get_mut("note") {
                *note = json!(!note.as_str().unwrap().is_empty());
            }
        }
        sample
    };
    let [fi, sv, en] = samples.map(alike);
    assert_eq!(fi, sv);
    assert_eq!(fi, en);
}

#[test]
fn a_search_names_models_and_why() {
    let found = parsed(&run(&["search", "vankilasta vapautuvat", "--json", "--limit", "4"], ""));
    let results = found["results"].as_array().unwrap();
    assert_eq!(results.len(), 4);
    assert_eq!((&results[0]["model"], &results[0]["score"]), (&json!("vankilasta-vapautuvan-palvelut"), &json!(1000)));
    assert_eq!(results[0]["matches"][0]["word"], 0);
    assert!(results[0]["matches"][0]["fields"].as_array().unwrap().contains(&json!("title")));
    let text = run(&["search", "vankilasta", "--lang", "sv"], "");
    assert!(String::from_utf8(text.stdout).unwrap().contains("[vankilasta-vapautuvan-palvelut]"));
    assert_eq!(parsed(&run(&["search", "qqqqq", "--json"], "")), json!({"results": []}));
}

#[test]
fn the_catalogue_is_exported_whole() {
    let all = parsed(&run(&["models", "export", "--format", "json"], ""));
    let models = all["models"].as_array().unwrap();
    assert_eq!(models.len(), 102);
    let output = run(&["models", "export", "--format", "csv", "--lang", "en"], "");
    let text = String::from_utf8(output.stdout).unwrap();
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), models.len());
    for (row, model) in rows.iter().zip(models) {
        assert_eq!(
            (&row[0], &row[1], &row[2]),
            (
                model["id"].as_str().unwrap(),
                model["title"]["en"].as_str().unwrap(),
                model["summary"]["en"].as_str().unwrap()
            )
        );
        assert!(row.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@'])));
    }
    assert_eq!(run(&["models", "export", "--format", "xml"], "").status.code(), Some(2));
}

#[test]
fn a_report_comes_in_every_format_and_notes_only_when_asked_for() {
    let input = assessment(json!({"q01": {"level": 1, "note": "SECRET"}, "q02": {"level": 4}})).to_string();
    for (format, begins) in
        [("md", "# ".as_bytes()), ("csv", b"\xef\xbb\xbfquestion,"), ("json", b"{"), ("docx", b"PK"), ("xlsx", b"PK")]
    {
        let output = run(&["report", "-", "--format", format, "--lang", "en"], &input);
        assert_eq!(output.status.code(), Some(0), "{format}: {}", String::from_utf8_lossy(&output.stderr));
        assert!(output.stdout.starts_with(begins), "{format}");
    }
    let text = |arguments: &[&str]| String::from_utf8(run(arguments, &input).stdout).unwrap();
    assert!(!text(&["report", "-"]).contains("SECRET"));
    assert!(text(&["report", "-", "--notes"]).contains("SECRET"));
    let found = parsed(&run(&["report", "-", "--json", "--parts", "scores,find-out"], &input));
    let keys: Vec<&String> = found.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["findOut", "format", "lang", "questionSet", "scores", "version"]);
    assert_eq!(found["format"], "osallisuuspeili/report");
    // The same numbers as those of `score`.
    let scores = parsed(&run(&["score", "-", "--json"], &input));
    for (one, other) in
        found["scores"]["dimensions"].as_array().unwrap().iter().zip(scores["dimensions"].as_array().unwrap())
    {
        assert_eq!((&one["id"], &one["score"], &one["high"]), (&other["id"], &other["score"], &other["high"]));
    }
    for bad in [["--format", "pdf"], ["--parts", "everything"], ["--lang", "de"]] {
        let output = run(&["report", "-", bad[0], bad[1]], &input);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
        assert!(String::from_utf8_lossy(&output.stderr).contains("expected"), "{bad:?}");
    }
}
