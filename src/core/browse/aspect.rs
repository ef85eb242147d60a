//! What models can be told apart by.

use crate::core::catalogue::Model;
use crate::core::question_set::QuestionSet;
use std::collections::BTreeSet;

/// How many years one value of [`Aspect::Years`] stands for.
const SPAN: u16 = 5;

/// The value of [`Aspect::Regions`] for models that say of themselves that they were nationwide.
pub const NATIONWIDE: &str = "nationwide";

/// A side of models on which they differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// What it is about.
    Themes,
    /// Who it is for.
    TargetGroups,
    /// Where it takes place.
    Settings,
    /// Where it was developed: regions, and [`NATIONWIDE`].
    Regions,
    /// What is done.
    Methods,
    /// In what form.
    Formats,
    /// The dimensions of the questions that it answers.
    Dimensions,
    /// The principles of those questions.
    Principles,
    /// The questions that it answers.
    Questions,
    /// When it was funded: the first years of spans of five years.
    Years,
}

impl Aspect {
    /// All aspects, in the order in which they are offered.
    pub const ALL: [Aspect; 10] = [
        Aspect::Themes,
        Aspect::TargetGroups,
        Aspect::Settings,
        Aspect::Regions,
        Aspect::Methods,
        Aspect::Formats,
        Aspect::Dimensions,
        Aspect::Principles,
        Aspect::Questions,
        Aspect::Years,
    ];

    /// Its name in addresses.
    pub fn key(self) -> &'static str {
        match self {
            Aspect::Themes => "theme",
            Aspect::TargetGroups => "for",
            Aspect::Settings => "where",
            Aspect::Regions => "region",
            Aspect::Methods => "how",
            Aspect::Formats => "form",
            Aspect::Dimensions => "dimension",
            Aspect::Principles => "principle",
            Aspect::Questions => "question",
            Aspect::Years => "years",
        }
    }

    /// What a model has of it: ids of terms, dimensions, principles or questions, or the first years of spans.
    pub fn values(self, model: &Model, set: &QuestionSet) -> BTreeSet<String> {
        let questions = || model.links.iter().filter_map(|link| set.question(&link.question));
        let terms = match self {
            Aspect::Themes => &model.themes,
            Aspect::TargetGroups => &model.target_groups,
            Aspect::Settings => &model.settings,
            Aspect::Regions => {
                let nationwide = (model.place.nationwide == Some(true)).then(|| NATIONWIDE.to_owned());
                return texts(model.place.regions.iter().map(ToString::to_string).chain(nationwide));
            }
            Aspect::Methods => &model.methods,
            Aspect::Formats => &model.formats,
            Aspect::Dimensions => return texts(questions().map(|question| question.dimension.to_string())),
            Aspect::Principles => return texts(questions().map(|question| question.principle.to_string())),
            Aspect::Questions => return texts(questions().map(|question| question.id.to_string())),
            Aspect::Years => return texts(model.years().into_iter().flat_map(spans).map(|year| year.to_string())),
        };
        texts(terms.iter().map(ToString::to_string))
    }
}

/// The last year of the span that a value of [`Aspect::Years`] begins.
pub(super) fn last_of_span(first: u16) -> u16 {
    first + SPAN - 1
}

/// The first years of the spans that some years lie in.
fn spans((from, to): (u16, u16)) -> impl Iterator<Item = u16> {
    (from / SPAN..=to / SPAN).map(|span| span * SPAN)
}

fn texts(values: impl Iterator<Item = String>) -> BTreeSet<String> {
    let mut texts = BTreeSet::new();
    texts.extend(values);
    texts
}
