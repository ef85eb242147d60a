//! A focus area: a question, and how far it should come.

use crate::core::assessment::Level;
use crate::core::ids::QuestionId;
use crate::core::question_set::QuestionSet;
use serde_json::{Map, Value};

/// A focus area: a question that is to be developed first.
#[derive(Clone, Debug, PartialEq)]
pub struct Focus {
    /// The question.
    pub question: QuestionId,
    /// The level that is aimed at; it need not be the top. Nothing where none was chosen.
    pub target: Option<Level>,
    /// Keys of the file that this version does not know, as they came.
    pub extra: Map<String, Value>,
}

impl Focus {
    /// What a file says, if it is a focus area on a question of the set.
    pub(super) fn read(value: &Value, set: &QuestionSet) -> Option<Focus> {
        let object = value.as_object()?;
        let question = set.question(object.get("question")?.as_str()?)?.id.clone();
        let mut focus = Focus { question, target: None, extra: Map::new() };
        for (name, value) in object {
            match name.as_str() {
                "question" => {}
                "target" => focus.target = Some(value.as_u64().and_then(Level::new)?),
                _ => {
                    focus.extra.insert(name.clone(), value.clone());
                }
            }
        }
        Some(focus)
    }

    /// The focus area as files have it.
    pub(super) fn write(&self) -> Value {
        let mut object = Map::new();
        object.insert("question".to_owned(), Value::from(&*self.question));
        if let Some(target) = self.target {
            object.insert("target".to_owned(), Value::from(target.number()));
        }
        object.extend(self.extra.clone());
        Value::Object(object)
    }
}
