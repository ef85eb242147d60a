//! The laws of recommending.

use super::*;
use crate::core::assessment::{Answer, Level};
use crate::core::vocabulary::{Facet, Vocabularies};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::LazyLock;

fn seeds() -> (&'static QuestionSet, &'static Catalogue, &'static Vocabularies) {
    static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::embedded().unwrap());
    (QuestionSet::shared(), &CATALOGUE, Vocabularies::shared())
}

/// One character a question: a digit a level, a letter from `a` (level 0) to `e` the same and important,
/// `d` is never a skip here: `?` is don't know, `n` not applicable, `-` unanswered.
fn answered(set: &QuestionSet, answers: &str) -> Assessment {
    let mut assessment = Assessment::default();
    for (question, answer) in set.questions.iter().zip(answers.chars()) {
        let level = |number: u32| Level::new(u64::from(number)).map(Answer::Level);
        let (answer, important) = match answer {
            '0'..='4' => (level(answer as u32 - '0' as u32), false),
            'a'..='e' => (level(answer as u32 - 'a' as u32), true),
            '?' => (Some(Answer::DontKnow), false),
            'n' => (Some(Answer::NotApplicable), false),
            _ => (None, false),
        };
        assessment.respond(&question.id, |response| (response.answer, response.important) = (answer, important));
    }
    assessment
}

fn contexts() -> impl Strategy<Value = Vec<(usize, usize)>> {
    prop::collection::vec((0..3usize, 0..20usize), 0..6)
}

fn with_context(mut assessment: Assessment, vocabularies: &Vocabularies, chosen: &[(usize, usize)]) -> Assessment {
    for (facet, term) in chosen {
        let facet = Facet::ALL[*facet];
        let terms = vocabularies.of(facet);
        assessment.context.set(facet, &terms[term % terms.len()].id, true);
    }
    assessment
}

fn all() -> BTreeSet<QuestionId> {
    BTreeSet::new()
}

#[test]
fn nothing_is_recommended_without_a_gap() {
    let (set, catalogue, _) = seeds();
    assert_eq!(recommend(set, catalogue, &answered(set, &"4".repeat(24)), &all()), []);
    assert_eq!(recommend(set, catalogue, &answered(set, "n?-"), &all()), []);
    assert_eq!(recommend(set, catalogue, &Assessment::default(), &all()), []);
}

#[test]
fn a_single_gap_is_answered_by_the_models_linked_to_it() {
    let (set, catalogue, _) = seeds();
    for (number, question) in set.questions.iter().enumerate() {
        let answers: String = (0..24).map(|at| if at == number { '3' } else { '4' }).collect();
        let found = recommend(set, catalogue, &answered(set, &answers), &all());
        let linked = catalogue.models.iter().filter(|model| model.link(&question.id).is_some()).count();
        assert_eq!(found.len(), linked);
        assert!(found.iter().all(|found| found.reasons.iter().all(|reason| reason.question == question.id)));
    }
}

#[test]
fn a_focus_leaves_only_its_own_reasons() {
    let (set, catalogue, _) = seeds();
    let focus: BTreeSet<QuestionId> = ["q04".into(), "q09".into()].into();
    let found = recommend(set, catalogue, &answered(set, &"1".repeat(24)), &focus);
    assert!(!found.is_empty());
    assert!(found.iter().flat_map(|found| &found.reasons).all(|reason| focus.contains(&reason.question)));
}

#[test]
fn a_focus_on_what_is_no_gap_is_left_out() {
    let (set, _, _) = seeds();
    let gaps = gaps(set, &answered(set, "41"));
    let wanted: BTreeSet<QuestionId> = ["q01".into(), "q02".into(), "q03".into()].into();
    assert_eq!(possible_focus(wanted, &gaps), ["q02".into()].into());
}

#[test]
fn a_gap_that_no_model_answers_is_said_to_be_one() {
    let (set, catalogue, _) = seeds();
    let mut catalogue = catalogue.clone();
    for model in &mut catalogue.models {
        model.links.retain(|link| &*link.question != "q22");
    }
    let gaps = gaps(set, &answered(set, &"1".repeat(24)));
    assert_eq!(unserved(&gaps, &catalogue), ["q22".into()]);
}

#[test]
fn a_rarer_match_weighs_more() {
    let (set, catalogue, _) = seeds();
    let factor = |term: &str| {
        let mut catalogue = catalogue.clone();
        for model in &mut catalogue.models {
            model.target_groups.retain(|own| &**own == term);
        }
        let mut assessment = answered(set, &"1".repeat(24));
        assessment.context.set(Facet::TargetGroups, &term.into(), true);
        recommend(set, &catalogue, &assessment, &all()).into_iter().map(|found| found.factor.per_mille).max().unwrap()
    };
    assert!(factor("older") > factor("young"));
    assert!(factor("young") > factor("unemployed"));
    assert!(factor("unemployed") > 1000);
}

#[test]
fn the_set_is_small_and_each_pick_adds_something() {
    let (set, catalogue, _) = seeds();
    let assessment = answered(set, "0123a0123b0123?012n-0102");
    let ranking = recommend(set, catalogue, &assessment, &all());
    let picks = complementary_set(set, &gaps(set, &assessment), &ranking);
    assert!((3..=5).contains(&picks.len()));
    assert!(picks.iter().all(|pick| (1..=3).contains(&pick.adds.len())));
    let models: BTreeSet<_> = picks.iter().map(|pick| &pick.model).collect();
    assert_eq!(models.len(), picks.len());
    assert_eq!(complementary_set(set, &[], &[]), []);
    // A single gap gets three models to choose from as well.
    let assessment = answered(set, &format!("{}0", "4".repeat(8)));
    let ranking = recommend(set, catalogue, &assessment, &all());
    assert_eq!(complementary_set(set, &gaps(set, &assessment), &ranking).len(), 3);
}

proptest! {
    #[test]
    fn reasons_add_up_and_the_order_holds(answers in "[0-4a-e?n-]{24}", chosen in contexts()) {
        let (set, catalogue, vocabularies) = seeds();
        let assessment = with_context(answered(set, &answers), vocabularies, &chosen);
        let found = recommend(set, catalogue, &assessment, &all());
        for one in &found {
            prop_assert_eq!(one.reasons.iter().map(|reason| reason.points).sum::<u64>(), one.gap);
            prop_assert!((1..1000).contains(&one.gap));
            prop_assert!(one.factor.per_mille >= 1000);
            prop_assert_eq!(one.factor.per_mille == 1000, one.factor.matches.is_empty());
            prop_assert_eq!(one.relevance, (one.gap * one.factor.per_mille + 500) / 1000);
        }
        for pair in found.windows(2) {
            prop_assert!((pair[1].relevance, &pair[0].model) < (pair[0].relevance, &pair[1].model));
        }
        let answered_gaps = gaps(set, &assessment);
        prop_assert_eq!(found.is_empty(), unserved(&answered_gaps, catalogue).len() == answered_gaps.len());
    }

    #[test]
    fn a_lower_level_never_lowers_a_linked_models_gap_part(answers in "[0-4a-e?n-]{24}", at in 0..24usize, marked: bool) {
        let (set, catalogue, _) = seeds();
        let question = &set.questions[at];
        let mut before = BTreeMap::new();
        for number in (0..=4u32).rev() {
            let mut assessment = answered(set, &answers);
            assessment.respond(&question.id, |response| {
                response.answer = Level::new(u64::from(number)).map(Answer::Level);
                response.important = marked;
            });
            let parts: BTreeMap<ModelId, u64> =
                recommend(set, catalogue, &assessment, &all()).into_iter().map(|one| (one.model, one.gap)).collect();
            for model in &catalogue.models {
                let (now, then) = (parts.get(&model.id).copied().unwrap_or(0), before.get(&model.id).copied().unwrap_or(0));
                if model.link(&question.id).is_some() {
                    prop_assert!(now >= then);
                } else if number < 4 {
                    prop_assert_eq!(now, then);
                }
            }
            before = parts;
        }
    }

    #[test]
    fn the_order_of_the_input_does_not_matter(
        answers in "[0-4a-e?n-]{24}",
        chosen in contexts(),
        order in Just((0..102usize).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let (set, catalogue, vocabularies) = seeds();
        let assessment = with_context(answered(set, &answers), vocabularies, &chosen);
        let mut shuffled = Catalogue { models: order.iter().map(|at| catalogue.models[*at].clone()).collect() };
        for model in &mut shuffled.models {
            model.links.reverse();
            model.target_groups.reverse();
            model.settings.reverse();
            model.themes.reverse();
        }
        let reversed: Vec<_> = chosen.iter().rev().copied().collect();
        let same = with_context(answered(set, &answers), vocabularies, &reversed);
        let ranking = recommend(set, catalogue, &assessment, &all());
        prop_assert_eq!(&ranking, &recommend(set, &shuffled, &same, &all()));
        let gaps = gaps(set, &assessment);
        prop_assert_eq!(complementary_set(set, &gaps, &ranking), complementary_set(set, &gaps, &recommend(set, &shuffled, &same, &all())));
    }

    #[test]
    fn one_more_fitting_term_never_lowers_a_factor(chosen in contexts(), facet in 0..3usize, term in 0..20usize) {
        let (set, catalogue, vocabularies) = seeds();
        let assessment = with_context(answered(set, &"1".repeat(24)), vocabularies, &chosen);
        let more = with_context(assessment.clone(), vocabularies, &[(facet, term)]);
        let factors = |assessment| -> BTreeMap<ModelId, u64> {
            recommend(set, catalogue, assessment, &all()).into_iter().map(|one| (one.model, one.factor.per_mille)).collect()
        };
        let (before, after) = (factors(&assessment), factors(&more));
        prop_assert!(before.iter().all(|(model, factor)| after[model] >= *factor));
    }
}
