//! What looking through the catalogue promises.

use super::*;
use crate::core::catalogue::Catalogue;
use crate::core::locale::Locale;
use crate::core::question_set::QuestionSet;
use crate::core::search::Found;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::collections::BTreeSet;
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::embedded().unwrap());

static LISTING: LazyLock<Listing> = LazyLock::new(|| Listing::of(&CATALOGUE, QuestionSet::shared(), Locale::Sv));

/// Every value of every aspect.
static VALUES: LazyLock<Vec<(Aspect, String)>> = LazyLock::new(|| {
    let all = LISTING.browse(&View::default(), None);
    all.counts.into_iter().flat_map(|(aspect, counts)| counts.into_keys().map(move |value| (aspect, value))).collect()
});

fn seen(view: &View, found: Option<&[Found]>) -> Browsed {
    LISTING.browse(view, found)
}

fn any_view() -> impl Strategy<Value = View> {
    (prop::collection::vec(select(&**VALUES), 0..4), any::<bool>(), "\\PC{0,12}").prop_map(|(values, only, query)| {
        let mut view = View { only, ..View::default() };
        view.search(&query);
        for (aspect, value) in values {
            view.chosen.entry(aspect).or_default().insert(value);
        }
        view
    })
}

fn any_found() -> impl Strategy<Value = Option<Vec<Found>>> {
    let picked = prop::collection::vec(any::<Index>(), 0..20).prop_map(|picked| {
        let ids: BTreeSet<_> = picked.iter().map(|at| CATALOGUE.models[at.index(102)].id.clone()).collect();
        ids.into_iter().map(|model| Found { model, score: 1 }).collect()
    });
    prop::option::of(picked)
}

#[test]
fn without_a_wish_all_models_stand_by_title() {
    let all = seen(&View::default(), None);
    assert_eq!(all.rows.len(), 102);
    let titles: Vec<String> =
        all.rows.iter().map(|row| CATALOGUE.model(&row.model).unwrap().title.sv.to_lowercase()).collect();
    assert!(titles.is_sorted());
    assert!(all.rows.iter().all(|row| row.fits_all && row.fits.is_empty()));
}

#[test]
fn an_address_says_what_is_wanted() {
    #[track_caller]
    fn case(address: &str, query: &str, chosen: &[(Aspect, &str)], only: bool) {
        let view = View::parse(address);
        assert_eq!((view.query.as_str(), view.only), (query, only));
        assert_eq!(view.chosen.values().map(BTreeSet::len).sum::<usize>(), chosen.len());
        assert!(chosen.iter().all(|(aspect, value)| view.has(*aspect, value)));
    }
    case("", "", &[], false);
    case("?q=yksin%C3%A4inen+vanhus&only=1", "yksinäinen vanhus", &[], true);
    case(
        "theme=digital,nature&for=young",
        "",
        &[(Aspect::Themes, "digital"), (Aspect::Themes, "nature"), (Aspect::TargetGroups, "young")],
        false,
    );
    case("theme=&q=%FF%0A&only=yes&colour=red&for=%3Cb%3E", "\u{fffd}", &[], false);
}

#[test]
fn years_are_spans() {
    assert_eq!(View::years("2015"), Some((2015, 2019)));
    assert_eq!((View::years("x"), View::years("65535")), (None, None));
    let values = seen(&View::default(), None).counts.remove(&Aspect::Years).unwrap();
    assert!(values.keys().all(|value| View::years(value).is_some_and(|(first, _)| first % 5 == 0)));
}

#[test]
fn similar_models_share_what_is_said() {
    let set = QuestionSet::shared();
    let ids = |model: &str| {
        similar(&CATALOGUE, set, model, 4).into_iter().map(|found| found.model.to_string()).collect::<Vec<_>>()
    };
    assert!(ids("vankilateatteri-vapauttaa-vangin-roolista").contains(&"vankilasta-vapautuvan-palvelut".to_owned()));
    assert_eq!(ids("no-such-model"), Vec::<String>::new());
    for model in &CATALOGUE.models {
        let found = similar(&CATALOGUE, set, &model.id, usize::MAX);
        assert!(found.len() >= 4, "{}", model.id);
        for Similar { model: other, shared } in &found {
            assert_ne!(*other, model.id);
            let other = CATALOGUE.model(other).unwrap();
            for (aspect, value) in shared {
                assert!(aspect.values(model, set).contains(value) && aspect.values(other, set).contains(value));
            }
            assert!(!shared.is_empty());
        }
    }
}

#[test]
fn the_values_are_those_of_the_models() {
    for aspect in Aspect::ALL {
        let all = CATALOGUE.models.iter().flat_map(|model| aspect.values(model, QuestionSet::shared()));
        assert_eq!(LISTING.values(aspect), all.collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>());
    }
}

#[test]
fn places_themes_and_comparisons_say_what_the_models_have() {
    let set = QuestionSet::shared();
    let places = places(&CATALOGUE);
    for (tile, count) in &places.regions {
        let view = View { only: true, ..View::of(Aspect::Regions, tile.region) };
        assert_eq!(seen(&view, None).rows.len(), *count, "{}", tile.region);
    }
    let nationwide = View { only: true, ..View::of(Aspect::Regions, NATIONWIDE) };
    assert_eq!(seen(&nationwide, None).rows.len(), places.nationwide);
    for theme in LISTING.values(Aspect::Themes) {
        let themed = themed(&CATALOGUE, set, theme);
        assert_eq!(
            themed.models.len(),
            CATALOGUE.models.iter().filter(|model| model.themes.iter().any(|id| **id == **theme)).count()
        );
        assert!(themed.questions.is_sorted_by_key(|served| std::cmp::Reverse(served.models)));
        assert!(themed.groups.is_sorted_by_key(|(_, count)| std::cmp::Reverse(*count)));
    }
    let models: Vec<&crate::core::catalogue::Model> = CATALOGUE.models.iter().take(MOST_COMPARED).collect();
    let questions = compared_questions(&models, set);
    assert!(questions.is_sorted_by_key(|compared| !compared.is_common()));
    for compared in &questions {
        let strengths: Vec<Option<u8>> =
            models.iter().map(|model| model.link(&compared.question).map(|link| link.strength)).collect();
        assert_eq!(compared.strengths, strengths);
        assert!(strengths.iter().any(Option::is_some));
    }
    for aspect in SIDES {
        for (values, model) in compared_values(&models, set, aspect).iter().zip(&models) {
            assert_eq!(values.len(), aspect.values(model, set).len());
        }
    }
}

proptest! {
    #[test]
    fn an_address_round_trips(view in any_view()) {
        prop_assert_eq!(View::parse(&view.address()), view);
    }

    #[test]
    fn any_address_is_some_view(address in "\\PC{0,80}") {
        let view = View::parse(&address);
        prop_assert_eq!(View::parse(&view.address()), view);
    }

    #[test]
    fn choosing_again_takes_the_choice_back(view in any_view(), at: Index) {
        let (aspect, value) = at.get(&VALUES);
        let mut changed = view.clone();
        changed.toggle(*aspect, value);
        prop_assert_ne!(changed.has(*aspect, value), view.has(*aspect, value));
        changed.toggle(*aspect, value);
        prop_assert_eq!(changed, view);
    }

    #[test]
    fn wishes_put_first_and_hide_nothing_unless_only_they_are_wanted(view in any_view(), found in any_found()) {
        let all = seen(&View { only: false, ..view.clone() }, found.as_deref());
        let only = seen(&View { only: true, ..view }, found.as_deref());
        prop_assert_eq!(all.rows.len(), found.map_or(102, |found| found.len()));
        prop_assert!(only.rows.iter().all(|row| row.fits_all));
        prop_assert_eq!(&all.rows[..only.rows.len()], &only.rows[..]);
        prop_assert!(all.rows[only.rows.len()..].iter().all(|row| !row.fits_all));
    }

    #[test]
    fn a_count_says_how_many_there_would_be(view in any_view(), found in any_found(), at: Index) {
        let (aspect, value) = at.get(&VALUES);
        let mut view = View { only: true, ..view };
        view.chosen.remove(aspect);
        let count = seen(&view, found.as_deref()).counts.get(aspect).and_then(|counts| counts.get(value)).copied();
        view.toggle(*aspect, value);
        prop_assert_eq!(seen(&view, found.as_deref()).rows.len(), count.unwrap_or_default());
    }
}
