//! The report for programs. `docs/files.md` describes it.

use crate::core::assessment::{Answer, Basis};
use crate::core::file::to_json;
use crate::core::ids::{PrincipleId, QuestionId};
use crate::core::ratio::Ratio;
use crate::core::report::{Line, Part};
use crate::core::score::Score;
use crate::i18n::ReportIn;
use serde_json::{Map, Value, json};

const FORMAT: &str = "osallisuuspeili/report";
const VERSION: u32 = 1;

/// The file. Parts that the report does not have are left out.
pub(super) fn write(words: &ReportIn<'_>) -> String {
    let report = words.report;
    let mut file = Map::new();
    let mut add = |key: &str, value: Value| {
        file.insert(key.to_owned(), value);
    };
    add("format", json!(FORMAT));
    add("version", json!(VERSION));
    add("lang", json!(words.locale.tag()));
    add("questionSet", json!(report.question_set));
    for part in Part::ALL.into_iter().filter(|part| report.parts.has(*part)) {
        match part {
            Part::Cover => add("cover", cover(words)),
            Part::Summary => add("summary", summary(words)),
            Part::Scores => add("scores", scores(words)),
            Part::Answers => add("answers", report.answers.iter().map(|line| answer(words, line)).collect()),
            Part::Gaps => add("gaps", gaps(words)),
            Part::FindOut => add("findOut", json!(names(&report.findings.to_find_out))),
            Part::Recommendations => add("recommendations", recommendations(words)),
            Part::Plan => add("plan", plan(words)),
            Part::Notes => add(
                "notes",
                report.notes().map(|line| json!({"question": &*line.question, "note": line.note})).collect(),
            ),
        }
    }
    to_json(&Value::Object(file))
}

fn cover(words: &ReportIn<'_>) -> Value {
    let report = words.report;
    let by = report.answered_by.iter().map(|(role, count)| json!({"role": role.key(), "count": count}));
    let grounds = &report.grounds;
    json!({
        "title": report.title,
        "organisation": report.organisation,
        "scope": report.scope,
        "date": report.date.map(|date| date.to_string()),
        "answeredBy": by.collect::<Vec<_>>(),
        "basis": {
            "answers": grounds.answers,
            "participants": grounds.on(Basis::Participants),
            "data": grounds.on(Basis::Data),
            "own-view": grounds.on(Basis::OwnView),
            "unsaid": grounds.unsaid(),
        },
    })
}

fn summary(words: &ReportIn<'_>) -> Value {
    let findings = &words.report.findings;
    json!({
        "text": words.summary(),
        "tooFew": findings.too_few,
        "strongest": principles(&findings.strongest),
        "toDevelop": principles(&findings.to_develop),
        "findOut": names(&findings.to_find_out),
        "next": names(&findings.next),
    })
}

fn scores(words: &ReportIn<'_>) -> Value {
    let scores = &words.report.scores;
    let one = |id: &str, name: Option<&str>, score: &Score| {
        let per_mille = |ratio: Option<Ratio>| ratio.map(Ratio::per_mille);
        json!({
            "id": id,
            "name": name,
            "score": per_mille(score.value()),
            "low": per_mille(score.low()),
            "high": per_mille(score.high()),
            "coverage": per_mille(score.coverage()),
        })
    };
    let dimensions = scores
        .dimensions
        .iter()
        .map(|(id, score)| one(id, words.set.dimension(id).map(|dimension| dimension.name.get(words.locale)), score));
    let principles = scores
        .principles
        .iter()
        .map(|(id, score)| one(id, words.set.principle(id).map(|principle| principle.name.get(words.locale)), score));
    json!({"dimensions": dimensions.collect::<Vec<_>>(), "principles": principles.collect::<Vec<_>>()})
}

fn answer(words: &ReportIn<'_>, line: &Line) -> Value {
    let (level, skip) = match line.answer {
        Some(Answer::Level(level)) => (Some(level.number()), None),
        Some(Answer::NotApplicable) => (None, Some("not-applicable")),
        Some(Answer::DontKnow) => (None, Some("dont-know")),
        None => (None, None),
    };
    let text = words.set.question(&line.question).map(|question| question.text.get(words.locale));
    json!({
        "question": &*line.question,
        "number": line.number,
        "text": text,
        "level": level,
        "skip": skip,
        "important": line.important,
        "basis": line.basis.map(Basis::key),
    })
}

fn gaps(words: &ReportIn<'_>) -> Value {
    let gap = |gap: &crate::core::score::Gap| {
        json!({
            "question": &*gap.question,
            "level": gap.level.number(),
            "important": gap.important,
            "size": gap.size(),
        })
    };
    words.report.gaps.iter().map(gap).collect()
}

fn recommendations(words: &ReportIn<'_>) -> Value {
    let models = words.report.recommended.iter().map(|recommended| {
        let found = &recommended.found;
        let reasons = found
            .reasons
            .iter()
            .map(|reason| json!({"question": &*reason.question, "points": reason.points, "strength": reason.strength}));
        json!({
            "model": &*found.model,
            "title": recommended.model.title.get(words.locale),
            "url": recommended.model.innokyla_url,
            "relevance": found.relevance,
            "gap": found.gap,
            "factor": found.factor.per_mille,
            "reasons": reasons.collect::<Vec<_>>(),
            "adds": principles(&recommended.adds),
        })
    });
    models.collect()
}

fn plan(words: &ReportIn<'_>) -> Value {
    let report = words.report;
    let target = |focus: &crate::core::plan::Focus| focus.target.map(|level| level.number());
    let focus = report.focus.iter().map(|focus| json!({"question": &*focus.question, "target": target(focus)}));
    let actions = report.actions.iter().map(|planned| {
        let action = &planned.action;
        let day = |date: Option<crate::core::assessment::Date>| date.map(|date| date.to_string());
        json!({
            "action": action.text,
            "responsible": action.responsible,
            "start": day(action.start),
            "end": day(action.end),
            "resources": action.resources,
            "change": action.change,
            "sign": action.sign,
            "followUp": day(action.follow_up),
            "status": action.status.key(),
            "question": action.source.question().map(|id| id.to_string()),
            "model": action.source.model().map(|id| id.to_string()),
        })
    });
    json!({"focus": focus.collect::<Vec<_>>(), "actions": actions.collect::<Vec<_>>()})
}

fn names(questions: &[QuestionId]) -> Vec<&str> {
    questions.iter().map(|id| &**id).collect()
}

fn principles(ids: &[PrincipleId]) -> Vec<&str> {
    ids.iter().map(|id| &**id).collect()
}
