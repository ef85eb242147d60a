//! Codes, results and agreements of workshops in words.

use super::Texts;
use super::format::level_name;
use crate::core::assessment::{Level, Role};
use crate::core::file::ReadError;
use crate::core::locale::Locale;
use crate::core::question_set::QuestionSet;
use crate::core::workshop::{
    Agreement, Arrival, CODE_LENGTH, CodeError, Group, LinkError, MOST_SLOTS, Mistake, Why, block_of,
};

impl Texts {
    /// Why a sheet code was refused, in words.
    pub fn code_error(&self, error: &CodeError) -> String {
        let words = &self.workshop.code;
        match error {
            CodeError::Character { found, place } => {
                words.character.with(&[found, place, &block_of(place.saturating_sub(1))])
            }
            CodeError::Length { found, blocks } => {
                let length = words.length.with(&[&CODE_LENGTH, found]);
                if blocks.is_empty() { length } else { format!("{length} {}", words.blocks.with(&[&list(blocks)])) }
            }
            CodeError::Mistyped(Mistake::Character(place)) => words.mistyped.with(&[&(place + 1), &block_of(*place)]),
            CodeError::Mistyped(Mistake::Swap(places)) => {
                let pairs = places.iter().map(|place| words.swapped_pair.with(&[&(place + 1), &(place + 2)]));
                words.swapped.with(&[&list(&pairs.collect::<Vec<_>>())])
            }
            CodeError::Mistyped(Mistake::Several) => words.mistyped_several.to_owned(),
            CodeError::Version { .. } => words.version.to_owned(),
            CodeError::OtherWorkshop { .. } => words.other_workshop.to_owned(),
            CodeError::Group { .. } => words.group.to_owned(),
            CodeError::Slot { .. } => words.slot.to_owned(),
            CodeError::NoCode { .. } => words.no_code.with(&[&MOST_SLOTS]),
        }
    }

    /// Why a workshop's link was refused, in words.
    pub fn link_error(&self, error: &LinkError) -> String {
        let words = &self.workshop.code;
        match error {
            LinkError::NotOne => words.no_link.to_owned(),
            LinkError::Version { .. } => words.version.to_owned(),
            LinkError::Damaged | LinkError::Content(ReadError::Syntax { .. }) => words.damaged.to_owned(),
            LinkError::Content(error) => self.read_error(error),
            LinkError::Code(error) => self.code_error(error),
        }
    }

    /// What a group of a workshop is called.
    pub fn group<'a>(&'a self, group: &'a Group) -> &'a str {
        if group.role == Role::Other { &group.name } else { self.role(group.role) }
    }

    /// A median, given in half levels: a level's name, or the two that it lies between.
    pub fn median(&self, halves: u8, set: &QuestionSet, locale: Locale) -> String {
        let name = |halves: u8| Level::new(u64::from(halves / 2)).map_or("", |level| level_name(set, level, locale));
        if halves.is_multiple_of(2) {
            name(halves).to_owned()
        } else {
            self.workshop.between.with(&[&name(halves), &name(halves + 1)])
        }
    }

    /// Why a question is on the agenda.
    pub fn why(&self, why: Why, set: &QuestionSet, locale: Locale) -> String {
        let [disagreement, low, important] = self.workshop.why;
        match why {
            Why::Disagreement => disagreement.with(&[]),
            Why::Low { median } => low.with(&[&self.median(median, set, locale)]),
            Why::Important { people } => important.with(&[&people]),
        }
    }

    /// How many sheets became what.
    pub fn arrived(&self, arrival: Arrival, count: usize) -> String {
        let [new, newer, same, older, clash] = self.workshop.arrived;
        let words = match arrival {
            Arrival::New => new,
            Arrival::Newer => newer,
            Arrival::Same => same,
            Arrival::Older => older,
            Arrival::Clash => clash,
        };
        words.with(&[&count])
    }

    /// How an agreement came about, for the note of its answer: whether a level was agreed on, what was noted, and every objection as it
    /// was said.
    pub fn story(&self, workshop: &str, agreement: &Agreement) -> String {
        let words = &self.workshop.story;
        let begin = if agreement.level.is_some() { words.agreed } else { words.not_agreed };
        let mut lines = vec![begin.with(&[&workshop])];
        lines.extend(Some(agreement.note.trim().to_owned()).filter(|note| !note.is_empty()));
        lines.extend(agreement.objections.iter().map(|objection| match objection.who.trim() {
            "" => words.objection.with(&[&objection.why]),
            who => words.objection_by.with(&[&who, &objection.why]),
        }));
        lines.join("\n")
    }
}

fn list(items: &[impl ToString]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::workshop::Objection;

    #[test]
    fn a_mistake_is_told_with_its_place_in_every_language() {
        #[track_caller]
        fn case(error: &CodeError, said: &[&str]) {
            for locale in Locale::ALL {
                let text = Texts::of(locale).code_error(error);
                assert!(said.iter().all(|word| text.contains(word)), "{text}");
            }
        }
        case(&CodeError::Mistyped(Mistake::Character(9)), &["10", "3"]);
        case(&CodeError::Mistyped(Mistake::Swap(vec![2, 20])), &["3", "4", "21", "22"]);
        case(&CodeError::Character { found: 'U', place: 24 }, &["U", "24", "6"]);
        case(&CodeError::Length { found: 23, blocks: vec![5] }, &["24", "23", "5"]);
    }

    #[test]
    fn an_agreement_is_told_with_every_objection() {
        let objection = |who: &str, why: &str| Objection { who: who.to_owned(), why: why.to_owned() };
        let agreement = Agreement {
            level: Level::new(2),
            objections: vec![objection("", "first"), objection("Liisa", "second")],
            note: " noted ".to_owned(),
        };
        for locale in Locale::ALL {
            let story = Texts::of(locale).story("the meeting", &agreement);
            assert_eq!(story.lines().count(), 4, "{story}");
            for word in ["the meeting", "noted", "first", "Liisa", "second"] {
                assert!(story.contains(word), "{story}");
            }
            let open = Texts::of(locale).story("the meeting", &Agreement { level: None, ..agreement.clone() });
            assert_ne!(open, story);
        }
    }
}
