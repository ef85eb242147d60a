//! What comes in with a backup, and what it would replace.

use super::Backup;
use crate::core::assessment::{Assessment, Date};
use crate::core::question_set::QuestionSet;
use crate::core::shelf::{Shelf, read_shelf};
use crate::core::storage::{Kept, kept_under, read_kept};
use crate::core::vocabulary::Vocabularies;

/// An assessment in a backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// What it is called; may be empty.
    pub title: String,
    /// Its day.
    pub date: Option<Date>,
    /// How many questions have an answer.
    pub answered: usize,
    /// The device has the same one.
    pub is_here: bool,
}

/// What stands in a backup, for people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// Its assessments, the one in hand first.
    pub assessments: Vec<Listed>,
    /// How many texts of assessments cannot be read by this version. They come along as they are.
    pub unreadable: usize,
    /// How many favourites.
    pub favourites: usize,
    /// How many own models.
    pub models: usize,
    /// Whether there is an organisation's catalogue.
    pub catalogue: bool,
}

impl Contents {
    /// What stands in a backup, beside what the device has.
    pub fn of(backup: &Backup, device: &Backup, set: &QuestionSet, terms: &Vocabularies) -> Contents {
        let here = assessments(device, set, terms);
        let mut contents = Contents::default();
        for found in assessments(backup, set, terms) {
            let Some(assessment) = found else {
                contents.unreadable += 1;
                continue;
            };
            let is_here = here.iter().flatten().any(|known| *known == assessment);
            let answered = set.questions.iter().filter(|question| assessment.answer(&question.id).is_some()).count();
            let Assessment { title, date, .. } = assessment;
            contents.assessments.push(Listed { title, date, answered, is_here });
        }
        for (key, text) in &backup.texts {
            match kept_under(key) {
                Some(Kept::Shelf) => {
                    let shelf = read_shelf(text.as_bytes(), set, terms, &|_| false);
                    let Shelf { favourites, models, .. } = shelf.unwrap_or_default();
                    (contents.favourites, contents.models) = (favourites.len(), models.len());
                }
                Some(Kept::Catalogue) => contents.catalogue = true,
                _ => {}
            }
        }
        contents
    }
}

/// The assessments of a backup, nothing for each that cannot be read.
fn assessments(backup: &Backup, set: &QuestionSet, terms: &Vocabularies) -> Vec<Option<Assessment>> {
    let is_assessment = |key: &str| matches!(kept_under(key), Some(Kept::Assessment | Kept::Beside));
    let texts = backup.texts.iter().filter(|(key, _)| is_assessment(key));
    texts.map(|(_, text)| read_kept(text, set, terms).map(|(saved, _)| saved.assessment)).collect()
}
