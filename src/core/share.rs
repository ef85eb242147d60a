//! A link that carries an assessment in the fragment of its address, which browsers send to no server.

use super::assessment::Assessment;
use super::file::{AssessmentV1, Opened, ReadError, read_bytes};
use super::question_set::QuestionSet;
use super::vocabulary::{Facet, Vocabularies};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// What such a fragment begins with; the number is the version.
const BEGINNING: &str = "a1.";

/// Why a link was refused. Nothing is taken from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShareError {
    /// There is nothing of the kind in it, or it is of another version.
    NotOne,
    /// It was cut off or changed on the way.
    Damaged,
    /// What it carries is no assessment that fits.
    Content(ReadError),
}

/// The fragment, without its `#`, that carries an assessment: `a1.` and base64url without padding of an assessment file. Notes, the
/// plan and what this version does not know go along only where that is wanted: any of them may be about people.
pub fn share(assessment: &Assessment, set: &QuestionSet, terms: &Vocabularies, with_notes: bool) -> String {
    let carried = if with_notes { assessment.clone() } else { without_notes(assessment, set, terms) };
    // Objects with text keys: writing them cannot fail.
    let text = serde_json::to_string(&AssessmentV1::new(&carried, set)).unwrap_or_default();
    BEGINNING.to_owned() + &URL_SAFE_NO_PAD.encode(text)
}

/// The assessment that a link carries: a whole address, or its fragment with or without the `#`.
///
/// # Errors
/// See [`ShareError`].
pub fn read_share(link: &str, set: &QuestionSet, terms: &Vocabularies) -> Result<Opened, ShareError> {
    let fragment = link.trim().rsplit('#').next().unwrap_or_default();
    let carried = fragment.strip_prefix(BEGINNING).ok_or(ShareError::NotOne)?;
    let bytes = URL_SAFE_NO_PAD.decode(carried).map_err(|_| ShareError::Damaged)?;
    read_bytes(&bytes, set, terms).map_err(|error| match error {
        ReadError::Syntax { .. } | ReadError::NotUtf8 { .. } => ShareError::Damaged,
        error => ShareError::Content(error),
    })
}

/// What was answered and what is known of the activity.
fn without_notes(assessment: &Assessment, set: &QuestionSet, terms: &Vocabularies) -> Assessment {
    let mut carried = assessment.clone();
    carried.unknown_responses.clear();
    carried.plan.clear();
    carried.focus.clear();
    carried.extra.clear();
    carried.context.extra.clear();
    for by in &mut carried.answered_by {
        by.extra.clear();
    }
    // What is not known may say anything.
    for facet in Facet::ALL {
        let known = terms.of(facet);
        carried.context.of_mut(facet).retain(|id| known.iter().any(|term| term.id == *id));
    }
    for (id, response) in &mut carried.responses {
        response.note.clear();
        response.extra.clear();
        let parts = set.question(id).and_then(|question| question.parts.as_ref());
        response.parts.retain(|id| parts.is_some_and(|parts| parts.items.iter().any(|part| part.id == *id)));
    }
    carried.responses.retain(|_, response| !response.is_blank());
    carried
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::assessment::{Answer, Level};
    use proptest::prelude::*;
    use serde_json::json;

    fn answered() -> Assessment {
        let mut assessment = Assessment { title: "Kylätupa".to_owned(), ..Assessment::default() };
        for (question, level) in QuestionSet::shared().questions.iter().zip((0..5).cycle()) {
            assessment.respond(&question.id, |response| {
                response.answer = Level::new(level).map(Answer::Level);
                response.note = "Liisa said so".to_owned();
            });
        }
        assessment.plan = vec![json!({"action": "Ask Liisa"})];
        assessment.extra.insert("x".to_owned(), json!("Liisa"));
        assessment.context.themes.insert("Liisa".into());
        assessment
    }

    fn read(link: &str) -> Result<Assessment, ShareError> {
        read_share(link, QuestionSet::shared(), Vocabularies::shared()).map(|opened| opened.assessment)
    }

    #[test]
    fn notes_go_along_only_when_they_are_wanted() {
        let assessment = answered();
        let whole = share(&assessment, QuestionSet::shared(), Vocabularies::shared(), true);
        assert_eq!(read(&format!("https://example.org/fi/shared/#{whole}")), Ok(assessment.clone()));
        let bare = share(&assessment, QuestionSet::shared(), Vocabularies::shared(), false);
        let text = String::from_utf8(URL_SAFE_NO_PAD.decode(&bare[BEGINNING.len()..]).unwrap()).unwrap();
        assert!(!text.contains("Liisa"), "{text}");
        let read = read(&bare).unwrap();
        assert_eq!((&read.title, read.responses.len()), (&assessment.title, assessment.responses.len()));
        assert!(read.responses.iter().all(|(id, response)| response.answer == assessment.answer(id)));
        // Messages and addresses take as much: an assessment without notes is no longer than this.
        assert!(bare.len() < 1_500, "{}", bare.len());
    }

    #[test]
    fn what_is_no_such_link_is_refused_with_its_reason() {
        assert_eq!(read(""), Err(ShareError::NotOne));
        assert_eq!(read("a2.e30"), Err(ShareError::NotOne));
        assert_eq!(read("a1.§"), Err(ShareError::Damaged));
        assert_eq!(read("a1.eyJ"), Err(ShareError::Damaged));
        assert!(matches!(read("a1.e30"), Err(ShareError::Content(_))));
        let whole = share(&answered(), QuestionSet::shared(), Vocabularies::shared(), false);
        for cut in [5, whole.len() / 2, whole.len() - 1] {
            assert!(read(&whole[..cut]).is_err());
        }
    }

    proptest! {
        #[test]
        fn no_link_makes_the_reader_panic(text in "\\PC{0,60}", bytes in prop::collection::vec(any::<u8>(), 0..60)) {
            let _ = (read(&text), read(&format!("a1.{text}")), read(&format!("a1.{}", URL_SAFE_NO_PAD.encode(bytes))));
        }
    }
}
