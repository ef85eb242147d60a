use super::*;
use crate::core::catalogue::Catalogue;
use crate::core::file::{Expected, ReadError};
use crate::core::ids::QuestionId;
use crate::core::question_set::QuestionSet;
use crate::core::vocabulary::Vocabularies;
use proptest::prelude::*;
use proptest::sample::{Index, subsequence};

fn read(text: &str) -> Result<Shelf, Vec<ReadError>> {
    read_shelf(text.as_bytes(), QuestionSet::shared(), Vocabularies::shared(), &|id| id == "taken")
}

fn read_as_catalogue(text: &str) -> Result<Shelf, Vec<ReadError>> {
    read_catalogue(text.as_bytes(), QuestionSet::shared(), Vocabularies::shared(), &|id| id == "taken")
}

fn write(shelf: &Shelf) -> String {
    write_shelf(shelf, QuestionSet::shared(), Vocabularies::shared())
}

fn file(rest: &str) -> String {
    format!(r#"{{"format": "{FORMAT}", "version": 1, "questionSet": "osallisuus-24@1", {rest}}}"#)
}

fn own_model() -> impl Strategy<Value = OwnModel> {
    let questions: Vec<QuestionId> =
        QuestionSet::shared().questions.iter().map(|question| question.id.clone()).collect();
    let lists: Vec<_> = Vocabularies::shared()
        .of_models()
        .into_iter()
        .map(|(_, terms)| {
            let ids: Vec<TermId> = terms.iter().map(|term| term.id.clone()).collect();
            let most = ids.len().min(4);
            subsequence(ids, 0..=most)
        })
        .collect();
    let texts = prop::collection::btree_map(prop::sample::select(&Section::ALL[..]), "\\PC{0,12}", 0..6);
    let answers = prop::collection::btree_map(prop::sample::select(questions), "\\PC{0,12}", 0..5);
    ("[a-z0-9][a-z0-9-]{0,8}", "[a-cåäö]{1,9}", texts, lists, answers).prop_map(|(id, name, texts, lists, answers)| {
        let mut model = OwnModel::new(ModelId::from(id.as_str()));
        for (section, text) in texts {
            model.say(section, &text);
        }
        if !name.starts_with('a') {
            model.say(Section::Name, &name);
        }
        model.terms = lists.try_into().unwrap();
        model.answers = answers;
        model
    })
}

fn shelf() -> impl Strategy<Value = Shelf> {
    let favourites = prop::collection::btree_map("[a-z0-9][a-z0-9-]{0,5}", "\\PC{0,12}", 0..5);
    let models = prop::collection::vec(own_model(), 0..4);
    let regions = Vocabularies::shared().regions.iter().map(|term| term.id.clone()).collect::<Vec<_>>();
    ("\\PC{0,9}", prop::option::of(prop::sample::select(regions)), favourites, models).prop_map(
        |(title, region, favourites, mut models)| {
            let mut seen = BTreeSet::new();
            models.retain(|model: &OwnModel| model.id.as_ref() as &str != "taken" && seen.insert(model.id.clone()));
            let favourites =
                favourites.into_iter().map(|(model, note)| Favourite { model: ModelId::from(model.as_str()), note });
            Shelf { title, region, favourites: favourites.collect(), models }
        },
    )
}

#[test]
fn everything_that_is_wrong_is_told_with_its_place() {
    let faults = |rest: &str| -> Vec<(String, Expected)> {
        let problems = read_as_catalogue(&file(rest)).unwrap_err().into_iter();
        problems
            .map(|error| match error {
                ReadError::Field(problem) => (problem.place, problem.expected),
                other => panic!("{other}"),
            })
            .collect()
    };
    let own =
        file(r#""models": [{"id": "a", "themes": ["no-more"], "questions": {"q99": "how"}}]"#).replace("@1", "@9");
    assert_eq!(read(&own).unwrap().models[0].answers.len(), 1);
    let found = faults(
        r#""models": [
            {"id": "taken", "name": " "},
            {"id": "a", "name": "A", "summery": "x", "themes": ["nothing", 3], "questions": {"q99": "", "q01": 4}},
            {"id": "a"},
            7
        ], "favourites": [{"note": ""}, {"model": "No"}], "region": "fi-99", "other": 1"#,
    );
    let places: Vec<&str> = found.iter().map(|(place, _)| place.as_str()).collect();
    for expected in [
        "models[0].id",
        "models[0].name",
        "models[1].summery",
        "models[1].themes[0]",
        "models[1].themes[1]",
        "models[1].questions.q99",
        "models[1].questions.q01",
        "models[2].name",
        "models[2].id",
        "models[3]",
        "favourites[0].model",
        "favourites[1].model",
        "region",
        "other",
    ] {
        assert!(places.contains(&expected), "{expected} in {places:?}");
    }
    assert_eq!(found.len(), 14);
    assert_eq!(faults(r#""models": 3"#), [("models".to_owned(), Expected::List)]);
    assert_eq!(read("[]").unwrap_err().len(), 1);
    assert_eq!(read("{}").unwrap_err().len(), 4);
    assert!(matches!(read("{,").unwrap_err()[..], [ReadError::Syntax { .. }]));
    let many = vec![r#"{"id":"a","name":"A"}"#; MOST_MODELS + 1].join(",");
    assert_eq!(faults(&format!(r#""models": [{many}]"#)), [("models".to_owned(), Expected::FewerModels)]);
}

#[test]
fn an_own_model_is_one_of_the_catalogue_once_it_has_a_name() {
    let mut own = OwnModel::new(ModelId::from("own-1"));
    assert_eq!(own.as_model(), None);
    assert!(own.is_blank());
    assert_eq!(own.missing().len(), 6);
    let mut shelf = Shelf { models: vec![own.clone()], ..Shelf::default() };
    assert_eq!(shelf.id_to_begin("token"), own.id);
    shelf.models[0].say(Section::Tips, "A tip");
    let id = shelf.id_to_begin("token");
    for _ in 0..2 {
        shelf.begin(&id);
    }
    assert_eq!((&*id, shelf.models.len()), ("own-token", 2));
    own.say(Section::Idea, "An idea");
    own.say(Section::Name, "A name");
    let question = QuestionSet::shared().questions[3].id.clone();
    own.answer(&question, true);
    own.tick(5, &TermId::from("fi-10"), true);
    let model = own.as_model().unwrap();
    assert_eq!((model.title.sv.as_str(), model.summary.fi.as_str()), ("A name", "An idea"));
    assert_eq!(model.link(&question).map(|link| link.strength), Some(2));
    assert_eq!(model.place.regions, [TermId::from("fi-10")]);
    let catalogue = Catalogue { models: vec![model] };
    assert!(catalogue.model("own-1").is_some());
    own.say(Section::Name, "  ");
    assert_eq!(own.as_model(), None);
}

#[test]
fn every_section_and_every_list_is_filled_in_in_one_step() {
    let mut sections: Vec<Section> = Step::ALL.into_iter().flat_map(|step| step.sections()).copied().collect();
    sections.sort();
    assert_eq!(sections, Section::ALL);
    let mut lists: Vec<usize> = Step::ALL.into_iter().flat_map(|step| step.lists()).copied().collect();
    lists.sort();
    assert_eq!(lists, (0..Vocabularies::shared().of_models().len()).collect::<Vec<_>>());
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(shelf in shelf()) {
        let nameless = shelf.models.iter().filter(|model| model.as_model().is_none()).count();
        prop_assert_eq!(read_as_catalogue(&write(&shelf)).map_or_else(|faults| faults.len(), |_| 0), nameless);
        prop_assert_eq!(read(&write(&shelf)), Ok(shelf));
    }

    #[test]
    fn adding_loses_nothing_and_adding_again_changes_nothing(one in shelf(), other in shelf()) {
        let mut both = one.clone();
        both.add(other.clone());
        for model in &one.models {
            prop_assert_eq!(both.model(&model.id), Some(model));
        }
        for model in &other.models {
            prop_assert!(both.models.iter().any(|kept| kept.says_the_same(model)));
        }
        for favourite in &one.favourites {
            let kept = both.favourite(&favourite.model).unwrap();
            prop_assert!(kept.note.chars().count() >= favourite.note.chars().count());
        }
        prop_assert!(both.models.iter().map(|model| &model.id).collect::<BTreeSet<_>>().len() == both.models.len());
        let mut again = both.clone();
        again.add(other);
        prop_assert_eq!(again, both);
    }

    #[test]
    fn what_is_removed_can_be_put_back(shelf in shelf(), at: Index, favoured: bool) {
        prop_assume!(!shelf.models.is_empty());
        let mut shelf = shelf;
        let id = at.get(&shelf.models).id.clone();
        shelf.favour(&id, favoured);
        let taken = shelf.taken(&id);
        let mut changed = shelf.clone();
        changed.remove(&id);
        prop_assert!(changed.model(&id).is_none() && changed.favourite(&id).is_none());
        changed.put_back(taken.clone());
        prop_assert_eq!(&changed, &shelf);
        changed.put_back(taken);
        prop_assert_eq!(&changed, &shelf);
    }

    #[test]
    fn no_file_makes_the_reader_panic(text in "\\PC{0,60}", shelf in shelf(), at: Index, put in "\\PC{0,4}") {
        let _ = read(&text);
        let _ = read(&file(&text));
        let mut text = write(&shelf);
        let mut at = at.index(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        text.insert_str(at, &put);
        if let Ok(changed) = read(&text) {
            prop_assert_eq!(read(&write(&changed)), Ok(changed));
        }
    }
}
