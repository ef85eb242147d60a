//! `peili code encode` and `peili code decode`: between a workshop's sheet and the code that is typed.

use crate::merge::read_setup;
use crate::{lines, read_bytes};
use peili::core::assessment::Answer;
use peili::core::question_set::QuestionSet;
use peili::core::workshop::{Code, Sheet, read_sheet};
use serde_json::{Map, Value, json};

/// What is done with codes.
#[derive(clap::Subcommand)]
pub enum Task {
    /// Prints the code of a sheet file.
    Encode {
        /// The sheet file; - reads standard input.
        file: String,
    },
    /// Tells what a code says.
    Decode {
        /// The code.
        code: String,
        /// The workshop's set-up, a link or a file: names the questions, and refuses another workshop's code.
        #[arg(long)]
        setup: Option<String>,
        /// Machine-readable output.
        #[arg(long)]
        json: bool,
    },
}

/// Does the task.
pub fn run(task: &Task) -> Result<String, String> {
    let set = QuestionSet::embedded().map_err(|error| format!("seeds: {error}; run `peili check`"))?;
    match task {
        Task::Encode { file } => encode(file, &set),
        Task::Decode { code, setup, json } => decode(code, setup.as_deref(), *json, &set),
    }
}

fn encode(path: &str, set: &QuestionSet) -> Result<String, String> {
    let name = if path == "-" { "standard input" } else { path };
    let bytes = read_bytes(path).map_err(|error| format!("{name}: {error}"))?;
    let (_, sheet) = read_sheet(&bytes, set).map_err(|error| format!("{name}: {error}"))?;
    let code = sheet.code().map_err(|error| format!("{name}: {error}"))?;
    if sheet.told.is_some_and(|told| !told.important.is_empty() || !told.notes.is_empty()) {
        eprintln!("{name}: notes and marks are not in the code");
    }
    Ok(format!("{code}\n"))
}

fn decode(text: &str, setup: Option<&str>, json: bool, set: &QuestionSet) -> Result<String, String> {
    let code: Code = text.parse().map_err(|error| format!("the code: {error}"))?;
    let setup = setup.map(|setup| read_setup(setup, set)).transpose()?;
    let mut head = vec![
        ("setup", code.setup.number()),
        ("group", code.group.number() + 1),
        ("sheet", code.id.number()),
        ("revision", code.revision.number()),
    ];
    // By id where the questions are known, else by place.
    let answers: Vec<(String, Option<Answer>)> = match &setup {
        Some(setup) => {
            let sheet = Sheet::from_code(&code, setup).map_err(|error| format!("the code: {error}"))?;
            setup.questions.iter().map(ToString::to_string).zip(sheet.answers().iter().copied()).collect()
        }
        None => (1..).map(|place: usize| place.to_string()).zip(code.answers).collect(),
    };
    if json {
        let mut object: Map<String, Value> =
            head.drain(..).map(|(name, number)| (name.to_owned(), number.into())).collect();
        let values = answers.into_iter().map(|(id, answer)| (id, answer_json(answer)));
        if setup.is_some() {
            let given: Map<String, Value> = values.filter(|(_, value)| !value.is_null()).collect();
            object.insert("responses".to_owned(), given.into());
        } else {
            object.insert("answers".to_owned(), values.map(|(_, value)| value).collect());
        }
        return Ok(lines(&Value::Object(object)));
    }
    let mut text: String = head.into_iter().map(|(name, number)| format!("{name}: {number}\n")).collect();
    let words = answers.into_iter().filter_map(|(id, answer)| Some(format!("{id}: {}\n", in_words(answer?))));
    text.extend(words);
    Ok(text)
}

/// As in the files of assessments and sheets.
fn answer_json(answer: Option<Answer>) -> Value {
    match answer {
        Some(Answer::Level(level)) => json!({"level": level.number()}),
        Some(skip) => json!({"skip": in_words(skip)}),
        None => Value::Null,
    }
}

fn in_words(answer: Answer) -> String {
    match answer {
        Answer::Level(level) => format!("level {}", level.number()),
        Answer::NotApplicable => "not-applicable".to_owned(),
        Answer::DontKnow => "dont-know".to_owned(),
    }
}
