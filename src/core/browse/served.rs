//! Which questions the catalogue has models for, and which it has few for.

use crate::core::catalogue::Catalogue;
use crate::core::ids::{PrincipleId, QuestionId};
use crate::core::order::sorted_by;
use crate::core::question_set::QuestionSet;

/// The strength of a link from a model whose core answers the question.
const CORE: u8 = 3;

/// How many models answer something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Served<Id> {
    /// The question or principle.
    pub id: Id,
    /// So many models answer it.
    pub models: usize,
    /// So many of them at their core.
    pub at_core: usize,
}

impl<Id> Served<Id> {
    /// How many models there are, per mille of the most that there are of any.
    pub fn share(&self, of: &[Served<Id>]) -> usize {
        let most = of.iter().map(|served| served.models).max().unwrap_or_default();
        self.models * 1000 / most.max(1)
    }
}

/// How many models answer each question, in number order.
pub fn served_questions(catalogue: &Catalogue, set: &QuestionSet) -> Vec<Served<QuestionId>> {
    let questions = set.questions.iter().map(|question| count(catalogue, question.id.clone(), |id| *id == question.id));
    questions.collect()
}

/// How many models answer a question of each principle. A model that answers two of them counts once.
pub fn served_principles(catalogue: &Catalogue, set: &QuestionSet) -> Vec<Served<PrincipleId>> {
    let of = |id: &QuestionId| set.question(id).map(|question| &question.principle);
    let principles = set.principles.iter();
    principles.map(|principle| count(catalogue, principle.id.clone(), |id| of(id) == Some(&principle.id))).collect()
}

/// How many questions are told of as those with the fewest models.
const LEAST: usize = 3;

/// Three questions than which no other has fewer models, in number order.
pub fn least_served(served: &[Served<QuestionId>]) -> Vec<QuestionId> {
    let order = sorted_by((0..served.len()).collect(), |one, other| {
        let models = |at: &usize| served.get(*at).map(|served| served.models);
        models(one).cmp(&models(other))
    });
    let fewest: Vec<usize> = sorted_by(order.into_iter().take(LEAST).collect(), usize::cmp);
    fewest.into_iter().filter_map(|at| served.get(at)).map(|served| served.id.clone()).collect()
}

fn count<Id>(catalogue: &Catalogue, id: Id, is_meant: impl Fn(&QuestionId) -> bool) -> Served<Id> {
    let having = |least: u8| {
        let has = |links: &[crate::core::catalogue::Link]| {
            links.iter().any(|link| link.strength >= least && is_meant(&link.question))
        };
        catalogue.models.iter().filter(|model| has(&model.links)).count()
    };
    Served { id, models: having(0), at_core: having(CORE) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_link_counts_and_no_model_counts_twice() {
        let catalogue = Catalogue::embedded().unwrap();
        let set = QuestionSet::shared();
        let questions = served_questions(&catalogue, set);
        let links: usize = catalogue.models.iter().map(|model| model.links.len()).sum();
        assert_eq!(questions.iter().map(|served| served.models).sum::<usize>(), links);
        let least = least_served(&questions);
        let of = |id: &QuestionId| questions.iter().find(|served| served.id == *id).unwrap().models;
        let most = least.iter().map(of).max().unwrap();
        assert_eq!(questions.iter().filter(|served| served.models < most && !least.contains(&served.id)).count(), 0);
        assert!(least.len() == LEAST && least.is_sorted());
        for principle in served_principles(&catalogue, set) {
            let of = |served: &&Served<QuestionId>| set.question(&served.id).unwrap().principle == principle.id;
            let counts: Vec<usize> = questions.iter().filter(of).map(|served| served.models).collect();
            assert!(principle.models <= catalogue.models.len() && principle.at_core <= principle.models);
            assert!(principle.models >= *counts.iter().max().unwrap());
            assert!(principle.models <= counts.iter().sum());
        }
    }
}
