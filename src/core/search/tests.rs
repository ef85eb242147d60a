//! What searching promises.

use super::*;
use crate::core::catalogue::Catalogue;
use crate::core::locale::Locale;
use crate::core::vocabulary::Vocabularies;
use proptest::prelude::*;
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::embedded().unwrap());
static INDEX: LazyLock<Index> =
    LazyLock::new(|| Index::of(&CATALOGUE, &Vocabularies::embedded().unwrap(), &Thesaurus::embedded().unwrap()));

fn ids(query: &str) -> Vec<String> {
    INDEX.search(query).found.into_iter().map(|found| found.model.to_string()).collect()
}

/// How the first word of a query was found in a model.
#[track_caller]
fn manner(query: &str, model: &str) -> Manner {
    assert!(ids(query).contains(&model.to_owned()), "{query}");
    INDEX.search(query).why(&model.into())[0].manner
}

#[test]
fn a_model_is_found_by_its_title_in_every_language() {
    for model in &CATALOGUE.models {
        for locale in Locale::ALL {
            let title = model.title.get(locale);
            assert_eq!(ids(title).first().map(String::as_str), Some(&*model.id), "{title}");
        }
    }
}

#[test]
fn a_word_is_found_in_every_form() {
    let case = |query: &str, model: &str, expected: Manner| assert_eq!(manner(query, model), expected, "{query}");
    case("pelitarina", "pelitarina-sosiaalityon-valineena", Manner::Same);
    case("PELITARINALLA", "pelitarina-sosiaalityon-valineena", Manner::Part);
    case("pelin", "pelitarina-sosiaalityon-valineena", Manner::Form);
    case("kohtaamispa", "kohtaamispaikka-lapsiperheille-ja-ikaihmisille", Manner::Beginning);
    case("pelitatina", "pelitarina-sosiaalityon-valineena", Manner::Typo);
    case("asunnottomille", "valivuokra-asuttamalla-kiinni-arkeen", Manner::Form);
    case("budgettering", "osallistuva-budjetointi-lahiossa", Manner::Typo);
    case("homeless", "valivuokra-asuttamalla-kiinni-arkeen", Manner::Same);
}

#[test]
fn everyday_words_lead_to_what_the_catalogue_says() {
    for query in ["velat", "rahahuolet", "skulder", "debts"] {
        assert!(ids(query)[..3].contains(&"matalan-kynnyksen-talousneuvonta".to_owned()), "{query}");
    }
}

#[test]
fn what_nobody_wrote_finds_nothing() {
    for query in ["", "   ", "?!", "qqqqqqqq", "ja"] {
        assert!(ids(query).is_empty() == (query != "ja"), "{query}");
    }
}

#[test]
fn matches_say_where_the_words_stand() {
    let hits = INDEX.search("vankila teatteri");
    let found = &hits.found[0];
    assert_eq!(&*found.model, "vankilateatteri-vapauttaa-vangin-roolista");
    let matches = hits.why(&found.model);
    assert_eq!(matches.iter().map(|found| found.at).collect::<Vec<_>>(), [0, 1]);
    for Match { words, fields, .. } in &matches {
        assert!(fields.contains(&Field::Title));
        assert!(!words.is_empty());
    }
}

proptest! {
    #[test]
    fn any_query_is_answered_in_order(query in "\\PC{0,60}") {
        let hits = INDEX.search(&query);
        let found = &hits.found;
        prop_assert!(found.first().is_none_or(|best| best.score == 1000));
        prop_assert!(found.is_sorted_by(|a, b| a.score >= b.score));
        let count = words(&query).count();
        prop_assert!(found.iter().all(|found| found.score >= 1));
        for matches in found.iter().map(|found| hits.why(&found.model)) {
            prop_assert!(!matches.is_empty());
            prop_assert!(matches.iter().all(|found| found.at < count));
            prop_assert!(matches.is_sorted_by_key(|found| found.at));
        }
    }

    #[test]
    fn capitals_and_diacritics_make_no_difference(at in 0..102_usize) {
        let title = &CATALOGUE.models[at].title.fi;
        prop_assert_eq!(ids(title), ids(&title.to_uppercase()));
    }

    #[test]
    fn folding_again_changes_nothing(text in "\\PC{0,40}") {
        prop_assert_eq!(folded(&folded(&text)), folded(&text));
    }

    #[test]
    fn marking_changes_nothing_of_a_text(at in 0..102_usize, query in "[a-zäö]{1,6}") {
        let model = &CATALOGUE.models[at];
        let matches = INDEX.search(&query).why(&model.id);
        for text in [&model.title.fi, &model.summary.fi] {
            let pieces = marked(text, &matches);
            prop_assert_eq!(pieces.iter().map(|(piece, _)| *piece).collect::<String>(), text.as_str());
        }
    }

    #[test]
    fn the_words_of_a_text_stand_in_it_in_order(text in "\\PC{0,60}") {
        let mut rest = text.as_str();
        for word in words(&text) {
            let at = rest.find(word);
            prop_assert!(at.is_some());
            rest = &rest[at.unwrap_or_default() + word.len()..];
        }
    }
}
