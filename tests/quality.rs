//! How good the recommendations are, measured on graded profiles (`tests/fixtures/profiles.json`).
//! `cargo test --test quality -- --nocapture` prints the table.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod measure;

use measure::ndcg;
use peili::core::assessment::Assessment;
use peili::core::catalogue::Catalogue;
use peili::core::file;
use peili::core::ids::ModelId;
use peili::core::question_set::QuestionSet;
use peili::core::recommend::{Recommendation, recommend};
use peili::core::vocabulary::{Facet, Vocabularies};
use rand::{RngExt, SeedableRng, rngs::SmallRng, seq::SliceRandom};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
struct Profiles {
    profiles: Vec<Profile>,
}

#[derive(Deserialize)]
struct Profile {
    context: Value,
    responses: Value,
    judgements: BTreeMap<String, f64>,
}

struct Seeds {
    set: QuestionSet,
    catalogue: Catalogue,
    terms: Vocabularies,
}

fn seeds() -> Seeds {
    Seeds {
        set: QuestionSet::embedded().unwrap(),
        catalogue: Catalogue::embedded().unwrap(),
        terms: Vocabularies::embedded().unwrap(),
    }
}

impl Seeds {
    fn assessment(&self, context: &Value, responses: &Value) -> Assessment {
        let file = json!({"format": file::FORMAT, "version": 1, "questionSet": self.set.key(), "context": context, "responses": responses});
        file::read(&file.to_string(), &self.set, &self.terms).unwrap().assessment
    }

    fn recommend(&self, assessment: &Assessment) -> Vec<Recommendation> {
        recommend(&self.set, &self.catalogue, assessment, &BTreeSet::new())
    }

    fn ids(&self) -> Vec<ModelId> {
        self.catalogue.models.iter().map(|model| model.id.clone()).collect()
    }
}

fn ids(recommendations: Vec<Recommendation>) -> Vec<ModelId> {
    recommendations.into_iter().map(|found| found.model).collect()
}

#[test]
fn recommendations_are_better_than_what_else_one_could_do() {
    let seeds = seeds();
    let profiles: Profiles = serde_json::from_str(include_str!("fixtures/profiles.json")).unwrap();
    let profiles: Vec<(Assessment, &BTreeMap<String, f64>)> =
        profiles.profiles.iter().map(|p| (seeds.assessment(&p.context, &p.responses), &p.judgements)).collect();
    let measure = |rank: &dyn Fn(&Assessment) -> Vec<ModelId>| -> (f64, f64) {
        let mean = |depth| {
            let each = profiles.iter().map(|(assessment, judgements)| ndcg(&rank(assessment), judgements, depth));
            each.sum::<f64>() / profiles.len() as f64
        };
        (mean(5), mean(10))
    };

    let product = measure(&|assessment| ids(seeds.recommend(assessment)));
    let gaps_alone = measure(&|assessment| {
        let mut found = seeds.recommend(assessment);
        found.sort_by(|a, b| b.gap.cmp(&a.gap).then_with(|| a.model.cmp(&b.model)));
        ids(found)
    });
    let context_alone = measure(&|assessment| {
        let mut found = seeds.recommend(assessment);
        found.sort_by(|a, b| b.factor.per_mille.cmp(&a.factor.per_mille).then_with(|| a.model.cmp(&b.model)));
        ids(found)
    });
    let and_filter = measure(&|assessment| {
        let fits = |id: &ModelId| {
            let model = seeds.catalogue.model(id).unwrap();
            Facet::ALL.into_iter().all(|facet| {
                let wanted = assessment.context.of(facet);
                wanted.is_empty() || model.of(facet).iter().any(|term| wanted.contains(term))
            })
        };
        let mut found = seeds.recommend(assessment);
        found.retain(|found| fits(&found.model));
        found.sort_by(|a, b| b.gap.cmp(&a.gap).then_with(|| a.model.cmp(&b.model)));
        ids(found)
    });
    let alphabetical = measure(&|_| {
        let mut ids = seeds.ids();
        ids.sort();
        ids
    });
    let mut random = (0.0, 0.0);
    for seed in 0..100 {
        let (at5, at10) = measure(&|_| {
            let mut ids = seeds.ids();
            ids.shuffle(&mut SmallRng::seed_from_u64(seed));
            ids
        });
        random = (random.0 + at5 / 100.0, random.1 + at10 / 100.0);
    }

    println!("{} graded profiles       nDCG@5  nDCG@10", profiles.len());
    let rows = [
        ("random (mean of 100)", random),
        ("alphabetical", alphabetical),
        ("AND filter, then gaps", and_filter),
        ("gaps alone", gaps_alone),
        ("context alone", context_alone),
        ("recommended", product),
    ];
    for (name, (at5, at10)) in rows {
        println!("{name:<24} {at5:>8.3} {at10:>8.3}");
    }
    assert!(product.0 >= 0.72 && product.1 >= 0.70, "{product:?}");
    assert!(rows.iter().all(|(_, (at5, at10))| *at5 <= product.0 && *at10 <= product.1));
}

#[test]
fn every_model_reaches_somebodys_top_ten() {
    let seeds = seeds();
    let mut random = SmallRng::seed_from_u64(24);
    let mut reached: BTreeMap<ModelId, usize> = seeds.ids().into_iter().map(|id| (id, 0)).collect();
    for _ in 0..5000 {
        let mut assessment = Assessment::default();
        for question in &seeds.set.questions {
            use peili::core::assessment::{Answer, Level};
            let level = Level::new(random.random_range(0..=4)).map(Answer::Level);
            let answer = if random.random_bool(0.15) { Some(Answer::DontKnow) } else { level };
            let important = random.random_bool(0.1);
            assessment.respond(&question.id, |response| (response.answer, response.important) = (answer, important));
        }
        for (facet, most) in Facet::ALL.into_iter().zip([3, 2, 2]) {
            let terms = seeds.terms.of(facet);
            for _ in 0..random.random_range(0..=most) {
                assessment.context.set(facet, &terms[random.random_range(0..terms.len())].id, true);
            }
        }
        for found in seeds.recommend(&assessment).into_iter().take(10) {
            *reached.get_mut(&found.model).unwrap() += 1;
        }
    }
    let mut rarest: Vec<_> = reached.into_iter().collect();
    rarest.sort_by_key(|(_, times)| *times);
    println!("least often in the top 10 of 5,000 random profiles:");
    for (model, times) in rarest.iter().take(5) {
        println!("{times:>5} {model}");
    }
    let never: Vec<_> = rarest.iter().filter(|(_, times)| *times == 0).collect();
    assert!(never.is_empty(), "nobody is ever shown {never:?}");
}
