//! `peili search`: models by words.

use crate::{Seeds, lines};
use peili::core::locale::Locale;
use peili::core::search::{Field, Found, Index, Manner, Match, Thesaurus};
use serde_json::{Value, json};

/// Searches the catalogue, for people or for machines.
pub fn search(query: &str, lang: Locale, limit: Option<usize>, json: bool) -> Result<String, String> {
    let seeds = Seeds::load()?;
    let thesaurus = Thesaurus::embedded().map_err(|error| format!("seeds/thesaurus.json: {error}"))?;
    let index = Index::of(&seeds.catalogue, &seeds.terms, &thesaurus);
    let hits = index.search(query);
    let found = hits.found.iter().take(limit.unwrap_or(usize::MAX));
    let found: Vec<(Found, Vec<Match>)> = found.map(|found| (found.clone(), hits.why(&found.model))).collect();
    Ok(if json { as_json(&found) } else { as_text(&seeds, &found, lang) })
}

fn as_json(found: &[(Found, Vec<Match>)]) -> String {
    let one = |found: &Match| {
        json!({
            "word": found.at,
            "manner": manner(found.manner),
            "found": found.words,
            "fields": found.fields.iter().map(|field| name(*field)).collect::<Vec<_>>(),
        })
    };
    let result = |(found, why): &(Found, Vec<Match>)| {
        let matches: Vec<Value> = why.iter().map(one).collect();
        json!({"model": &*found.model, "score": found.score, "matches": matches})
    };
    lines(&json!({"results": found.iter().map(result).collect::<Vec<_>>()}))
}

fn as_text(seeds: &Seeds, found: &[(Found, Vec<Match>)], lang: Locale) -> String {
    let mut text = String::new();
    for (rank, (found, why)) in found.iter().enumerate() {
        let title = seeds.catalogue.model(&found.model).map_or("", |model| model.title.get(lang));
        text += &format!("{}. {title}  [{}]\n", rank + 1, found.model);
        for Match { manner: how, words, .. } in why {
            text += &format!("   {}: {}\n", manner(*how), words.join(", "));
        }
    }
    text
}

/// What the command calls a manner.
fn manner(manner: Manner) -> &'static str {
    match manner {
        Manner::Same => "same",
        Manner::Form => "form",
        Manner::Beginning => "beginning",
        Manner::Part => "part",
        Manner::Typo => "typo",
        Manner::Everyday => "everyday",
    }
}

/// What the command calls a field.
fn name(field: Field) -> &'static str {
    match field {
        Field::Title => "title",
        Field::Terms => "terms",
        Field::Summary => "summary",
        Field::Makers => "makers",
        Field::Reasons => "reasons",
    }
}
