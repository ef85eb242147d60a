//! The pictures that are drawn at build time: the icon, and the sample's petals on the start page.

use crate::files::sample;
use peili::core::assessment::{Answer, Assessment, Level};
use peili::core::file;
use peili::core::locale::Locale;
use peili::core::petals::Petals;
use peili::core::question_set::QuestionSet;
use peili::core::vocabulary::Vocabularies;
use std::error::Error;

/// The petals as an icon, long and short ones in turn.
pub fn icon(set: &QuestionSet) -> String {
    let petals = Petals::of(set, &Assessment::default());
    let level = |number| Level::new(if number % 2 == 0 { 3 } else { 4 }).map(Answer::Level);
    picture(&petals.each(|petal| petal.answer = level(petal.number)))
}

/// The petals of the sample, for the start page.
pub fn sample_picture(set: &QuestionSet) -> Result<String, Box<dyn Error>> {
    let opened = file::read_bytes(sample(Locale::Fi).as_bytes(), set, &Vocabularies::embedded()?);
    Ok(picture(&Petals::of(set, &opened.map_err(|error| format!("seeds/sample/fi.json: {error}"))?.assessment)))
}

/// A drawing that stands alone. It has no page's style around it, so it brings the tokens and rules that it needs.
fn picture(petals: &Petals) -> String {
    let tokens = include_str!("../../../style/tokens.css");
    let (light, dark) = tokens.split_once("@media screen and (prefers-color-scheme: dark)").unwrap_or((tokens, ""));
    let (dark, classes) = dark.split_once(".d1 {").unwrap_or((dark, ""));
    let colours = |block: &str| -> String {
        let names = ["--ink:", "--soft:", "--d1:", "--d2:", "--d3:", "--d1-tint:", "--d2-tint:", "--d3-tint:"];
        block.lines().map(str::trim).filter(|line| names.iter().any(|name| line.starts_with(name))).collect()
    };
    let classes = classes.rsplit_once('}').map_or("", |(classes, _)| classes);
    let rules = include_str!("../../../style/petals.css");
    let style = format!(
        "@layer components;:root{{{}}}@media (prefers-color-scheme:dark){{:root{{{}}}}}.d1 {{{classes}{rules}",
        colours(light),
        colours(dark)
    );
    let style: Vec<&str> = style.split_whitespace().collect();
    petals.svg("").replacen("><g", &format!("><style>{}</style><g", style.join(" ")), 1)
}
