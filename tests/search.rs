//! How good the search is, measured on graded searches (`tests/fixtures/searches.json`).
//! `cargo test --test search -- --nocapture` prints the table.
#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod measure;

use measure::ndcg;
use peili::core::catalogue::Catalogue;
use peili::core::ids::ModelId;
use peili::core::locale::Locale;
use peili::core::search::{Index, Thesaurus, folded, words};
use peili::core::vocabulary::Vocabularies;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Searches {
    searches: Vec<Search>,
}

#[derive(Deserialize)]
struct Search {
    id: String,
    query: String,
    kind: String,
    judgements: BTreeMap<String, f64>,
}

#[test]
fn searching_finds_what_people_judge_to_fit() {
    let (catalogue, terms) = (Catalogue::embedded().unwrap(), Vocabularies::embedded().unwrap());
    let index = Index::of(&catalogue, &terms, &Thesaurus::embedded().unwrap());
    let bare = Index::of(&catalogue, &terms, &Thesaurus::default());
    let Searches { searches } = serde_json::from_str(include_str!("fixtures/searches.json")).unwrap();
    let ids = |index: &Index, query: &str| -> Vec<ModelId> {
        index.search(query).found.into_iter().map(|found| found.model).collect()
    };
    let mean = |name: &str, rank: &dyn Fn(&str) -> Vec<ModelId>| -> f64 {
        let of = |depth| {
            let all = searches.iter().map(|search| ndcg(&rank(&search.query), &search.judgements, depth));
            all.sum::<f64>() / searches.len() as f64
        };
        println!("{name:32} nDCG@5 {:.3}  nDCG@10 {:.3}", of(5), of(10));
        of(5)
    };
    for Search { id, query, kind, judgements } in &searches {
        println!("{id} {kind:10} {:.3}  {query}", ndcg(&ids(&index, query), judgements, 5));
    }
    // What a browser's own search on a page with all texts would find, in the catalogue's order.
    let in_texts = mean("every word in title or summary", &|query| {
        let has = |text: &str| words(query).all(|word| folded(text).contains(&folded(word)));
        let fits = catalogue.models.iter().filter(|model| {
            Locale::ALL
                .iter()
                .any(|locale| has(&format!("{} {}", model.title.get(*locale), model.summary.get(*locale))))
        });
        fits.map(|model| model.id.clone()).collect()
    });
    let without = mean("search without everyday words", &|query| ids(&bare, query));
    let with = mean("search", &|query| ids(&index, query));
    assert!(with >= 0.88 && with > without && without > in_texts);
}
