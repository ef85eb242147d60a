//! Writing: the reverse of reading. Everything that was kept goes out again.

use super::{FORMAT, VERSION};
use crate::core::assessment::{Answer, AnsweredBy, Assessment, Context, Response};
use crate::core::ids::{PartId, TermId};
use crate::core::order::sorted_by;
use crate::core::question_set::QuestionSet;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// The assessment as an assessment file: indented JSON with a line end.
pub fn write(assessment: &Assessment, set: &QuestionSet) -> String {
    to_json(&AssessmentV1::new(assessment, set))
}

/// Indented JSON with a line end. All that is kept and saved is written by this one writer.
pub(crate) fn to_json(value: &impl Serialize) -> String {
    // Objects with text keys: writing them cannot fail.
    serde_json::to_string_pretty(value).map(|text| text + "\n").unwrap_or_default()
}

/// The form of an assessment file, version 1, also inside other files.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::core) struct AssessmentV1<'a> {
    format: &'static str,
    version: u64,
    question_set: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    title: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    organisation: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    scope: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    answered_by: Vec<AnsweredByV1<'a>>,
    #[serde(skip_serializing_if = "ContextV1::is_empty")]
    context: ContextV1<'a>,
    #[serde(serialize_with = "object")]
    responses: Vec<(&'a str, Entry<'a>)>,
    #[serde(skip_serializing_if = "<[Value]>::is_empty")]
    focus: &'a [Value],
    #[serde(skip_serializing_if = "<[Value]>::is_empty")]
    plan: &'a [Value],
    #[serde(flatten)]
    extra: &'a Map<String, Value>,
}

#[derive(Serialize)]
struct AnsweredByV1<'a> {
    role: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<u32>,
    #[serde(flatten)]
    extra: &'a Map<String, Value>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ContextV1<'a> {
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    target_groups: &'a BTreeSet<TermId>,
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    settings: &'a BTreeSet<TermId>,
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    themes: &'a BTreeSet<TermId>,
    #[serde(flatten)]
    extra: &'a Map<String, Value>,
}

/// A response that the question set knows, or one that is only carried along.
#[derive(Serialize)]
#[serde(untagged)]
enum Entry<'a> {
    Known(ResponseV1<'a>),
    Unknown(&'a Value),
}

#[derive(Serialize)]
struct ResponseV1<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    skip: Option<&'static str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    note: &'a str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    important: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    basis: Option<&'static str>,
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    parts: &'a BTreeSet<PartId>,
    #[serde(flatten)]
    extra: &'a Map<String, Value>,
}

/// Pairs as the keys and values of an object.
fn object<S: Serializer>(pairs: &[(&str, Entry<'_>)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(pairs.iter().map(|(key, value)| (key, value)))
}

impl<'a> AssessmentV1<'a> {
    pub(in crate::core) fn new(assessment: &'a Assessment, set: &QuestionSet) -> Self {
        let known = assessment.responses.iter().map(|(id, response)| (&**id, Entry::Known(response.into())));
        let unknown = assessment.unknown_responses.iter().map(|(id, value)| (id.as_str(), Entry::Unknown(value)));
        let responses = sorted_by(known.chain(unknown).collect(), |(a, _): &(&str, _), (b, _)| a.cmp(b));
        AssessmentV1 {
            format: FORMAT,
            version: VERSION,
            question_set: set.key(),
            title: &assessment.title,
            organisation: &assessment.organisation,
            scope: &assessment.scope,
            date: assessment.date.map(|date| date.to_string()),
            answered_by: assessment.answered_by.iter().map(AnsweredByV1::from).collect(),
            context: ContextV1::from(&assessment.context),
            responses,
            focus: &assessment.focus,
            plan: &assessment.plan,
            extra: &assessment.extra,
        }
    }
}

impl<'a> From<&'a AnsweredBy> for AnsweredByV1<'a> {
    fn from(by: &'a AnsweredBy) -> Self {
        AnsweredByV1 { role: by.role.key(), count: by.count, extra: &by.extra }
    }
}

impl<'a> From<&'a Context> for ContextV1<'a> {
    fn from(context: &'a Context) -> Self {
        let Context { target_groups, settings, themes, extra } = context;
        ContextV1 { target_groups, settings, themes, extra }
    }
}

impl ContextV1<'_> {
    fn is_empty(&self) -> bool {
        self.target_groups.is_empty() && self.settings.is_empty() && self.themes.is_empty() && self.extra.is_empty()
    }
}

impl<'a> From<&'a Response> for ResponseV1<'a> {
    fn from(response: &'a Response) -> Self {
        let (level, skip) = match response.answer {
            Some(Answer::Level(level)) => (Some(level.number()), None),
            Some(Answer::NotApplicable) => (None, Some("not-applicable")),
            Some(Answer::DontKnow) => (None, Some("dont-know")),
            None => (None, None),
        };
        ResponseV1 {
            level,
            skip,
            note: &response.note,
            important: response.important,
            basis: response.basis.map(|basis| basis.key()),
            parts: &response.parts,
            extra: &response.extra,
        }
    }
}
