//! Something that is to be done.

use super::{Source, Status, Warning, personal_data};
use crate::core::assessment::Date;
use crate::core::ids::{ActionId, ModelId, QuestionId};
use serde_json::{Map, Value};

/// Something that is to be done. All but the id may be empty. Texts are text, never markup.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// Its id, which no other action of the plan has.
    pub id: ActionId,
    /// What is to be done.
    pub text: String,
    /// Who sees to it: a role, never a person's name.
    pub responsible: String,
    /// The day it begins.
    pub start: Option<Date>,
    /// The day it ends.
    pub end: Option<Date>,
    /// What it takes.
    pub resources: String,
    /// The change that is aimed at.
    pub change: String,
    /// How that will be seen.
    pub sign: String,
    /// The day on which it is looked at what became of it.
    pub follow_up: Option<Date>,
    /// How far it is.
    pub status: Status,
    /// Where it comes from.
    pub source: Source,
    /// Keys of the file that this version does not know, as they came.
    pub extra: Map<String, Value>,
}

/// A follow-up is suggested between so many months after the beginning.
pub const FOLLOW_UP_MONTHS: (u16, u16) = (3, 6);

/// The months after the beginning at which a follow-up is suggested.
const SUGGESTED_MONTHS: u16 = 4;

impl Action {
    /// An action of which nothing is said yet.
    pub fn new(id: ActionId, source: Source) -> Action {
        Action {
            id,
            text: String::new(),
            responsible: String::new(),
            start: None,
            end: None,
            resources: String::new(),
            change: String::new(),
            sign: String::new(),
            follow_up: None,
            status: Status::Planned,
            source,
            extra: Map::new(),
        }
    }

    /// What a file says, if it is an action. It has an empty id where the file gives none.
    pub(super) fn read(value: &Value) -> Option<Action> {
        let mut action = Action::new(ActionId::from(""), Source::Free);
        let (mut question, mut model) = (None, None);
        for (name, value) in value.as_object()? {
            let text = || value.as_str().map(str::to_owned);
            let day = || value.as_str().and_then(|text| text.parse().ok());
            match name.as_str() {
                "id" => action.id = ActionId::from(value.as_str()?),
                "action" => action.text = text()?,
                "responsible" => action.responsible = text()?,
                "start" => action.start = Some(day()?),
                "end" => action.end = Some(day()?),
                "resources" => action.resources = text()?,
                "change" => action.change = text()?,
                "sign" => action.sign = text()?,
                "followUp" => action.follow_up = Some(day()?),
                "status" => action.status = Status::of(value.as_str()?)?,
                "question" => question = Some(value.as_str()?).filter(|id| !id.is_empty()).map(QuestionId::from),
                "model" => model = Some(value.as_str()?).filter(|id| !id.is_empty()).map(ModelId::from),
                _ => {
                    action.extra.insert(name.clone(), value.clone());
                }
            }
        }
        action.source = Source::new(question, model);
        Some(action)
    }

    /// The action as files have it. What is empty is left out.
    pub(super) fn write(&self) -> Value {
        let mut object = Map::new();
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let source = |id: Option<&str>| id.unwrap_or_default().to_owned();
        let status = if self.status == Status::Planned { "" } else { self.status.key() };
        let fields = [
            ("id", self.id.to_string()),
            ("action", self.text.clone()),
            ("responsible", self.responsible.clone()),
            ("start", day(self.start)),
            ("end", day(self.end)),
            ("resources", self.resources.clone()),
            ("change", self.change.clone()),
            ("sign", self.sign.clone()),
            ("followUp", day(self.follow_up)),
            ("status", status.to_owned()),
            ("question", source(self.source.question().map(|id| &**id))),
            ("model", source(self.source.model().map(|id| &**id))),
        ];
        for (name, text) in fields {
            if !text.is_empty() {
                object.insert(name.to_owned(), Value::from(text));
            }
        }
        object.extend(self.extra.clone());
        Value::Object(object)
    }

    /// What is worth a second look.
    pub fn warnings(&self) -> Vec<Warning> {
        let is_before = |a: Option<Date>, b: Option<Date>| a.zip(b).is_some_and(|(a, b)| a < b);
        let mut warnings = Vec::new();
        if is_before(self.end, self.start) {
            warnings.push(Warning::EndBeforeStart);
        }
        if is_before(self.follow_up, self.end.or(self.start)) {
            warnings.push(Warning::FollowUpBeforeEnd);
        }
        warnings.extend(personal_data(&self.responsible).map(Warning::PersonalData));
        warnings
    }

    /// The days between which a follow-up is suggested: 3 to 6 months after the beginning, or after today where none is given.
    pub fn follow_up_range(&self, today: Date) -> Option<(Date, Date)> {
        let from = self.start.unwrap_or(today);
        let (first, last) = FOLLOW_UP_MONTHS;
        from.plus_months(first).zip(from.plus_months(last))
    }

    /// The day that is suggested for the follow-up: four months after the beginning, or the day of the end where that is later.
    pub fn suggested_follow_up(&self, today: Date) -> Option<Date> {
        let day = self.start.unwrap_or(today).plus_months(SUGGESTED_MONTHS)?;
        Some(self.end.map_or(day, |end| day.max(end)))
    }

    /// Whether nothing is said of it.
    pub fn is_blank(&self) -> bool {
        *self == Action::new(self.id.clone(), Source::Free)
    }
}
