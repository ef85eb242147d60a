//! An own model as plain text, to be copied into Innokylä's form.

use super::Texts;
use crate::core::locale::Locale;
use crate::core::question_set::QuestionSet;
use crate::core::shelf::{OwnModel, Section};
use crate::core::vocabulary::{Vocabularies, name_of};

impl Texts {
    /// A section's name, and what helps to write it.
    pub fn section(&self, section: Section) -> [&'static str; 2] {
        self.describe.sections.get(section as usize).copied().unwrap_or_default()
    }

    /// The name of a list of [`Vocabularies::of_models`].
    pub fn list_name(&self, list: usize) -> &'static str {
        let [groups, settings, themes] = self.setup.facet;
        let names = [groups, settings, self.models.methods, self.models.formats, themes, self.atlas.region];
        names.get(list).copied().unwrap_or_default()
    }
}

/// The model in the order of Innokylä's form; then what the form has no place for: its topics and the questions that it answers.
pub fn own_model_text(t: &Texts, set: &QuestionSet, terms: &Vocabularies, locale: Locale, model: &OwnModel) -> String {
    let mut parts = Vec::new();
    for section in Section::ALL {
        let [name, _] = t.section(section);
        let text = match model.text(section).trim() {
            "" => "–",
            text => text,
        };
        parts.push(format!("{name}\n{text}"));
    }
    for (list, ((_, known), chosen)) in terms.of_models().into_iter().zip(&model.terms).enumerate() {
        let names: Vec<&str> = chosen.iter().map(|term| name_of(known, term, locale)).collect();
        if !names.is_empty() {
            parts.push(format!("{}\n{}", t.list_name(list), names.join(", ")));
        }
    }
    let answers = model.answers.iter().filter_map(|(id, how)| {
        let question = set.question(id)?;
        let line = format!("{}. {}", set.number(id)?, question.text.get(locale));
        Some(if how.trim().is_empty() { line } else { format!("{line}\n   {}", how.trim()) })
    });
    let answers: Vec<String> = answers.collect();
    if !answers.is_empty() {
        parts.push(format!("{}\n{}", t.models.answers, answers.join("\n")));
    }
    parts.join("\n\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::ids::ModelId;

    #[test]
    fn every_section_stands_in_the_order_of_the_form() {
        let (set, terms) = (QuestionSet::embedded().unwrap(), Vocabularies::embedded().unwrap());
        for locale in Locale::ALL {
            let t = Texts::of(locale);
            let mut model = OwnModel::new(ModelId::from("own-1"));
            model.say(Section::Change, "CHANGE");
            model.say(Section::Name, "NAME");
            model.answer(&set.questions[3].id, true);
            let text = own_model_text(t, &set, &terms, locale, &model);
            let mut rest = text.as_str();
            for section in Section::ALL {
                let [name, _] = t.section(section);
                rest = rest.split_once(&format!("{name}\n")).unwrap_or_else(|| panic!("{name}")).1;
            }
            assert!(rest.starts_with("CHANGE") && rest.contains(set.questions[3].text.get(locale)));
        }
    }
}
