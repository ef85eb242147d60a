//! What a plan keeps, and what its changes do.

use super::*;
use crate::core::assessment::Date;
use crate::core::ids::ModelId;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

fn assessment(focus: Value, plan: Value) -> Assessment {
    let list = |value: Value| value.as_array().cloned().unwrap();
    let mut assessment = Assessment { focus: list(focus), plan: list(plan), ..Assessment::default() };
    for (question, level) in [("q01", 0), ("q02", 3), ("q03", 4), ("q04", 1), ("q05", 2)] {
        assessment.respond(&question.into(), |response| response.answer = Level::new(level).map(Answer::Level));
    }
    assessment.respond(&"q06".into(), |response| response.answer = Some(Answer::DontKnow));
    assessment
}

fn of(assessment: &Assessment) -> Plan {
    Plan::of(assessment, QuestionSet::shared())
}

fn plan(actions: Value) -> Plan {
    of(&assessment(json!([]), actions))
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn ids(plan: &Plan) -> Vec<&str> {
    plan.actions.iter().map(|item| item.known().map_or("?", |action| &*action.id)).collect()
}

#[test]
fn an_action_is_read_with_all_its_fields() {
    let value = json!({
        "id": "a-1", "action": "Kysytään", "responsible": "Ohjaaja", "start": "2027-01-01", "end": "2027-02-01",
        "resources": "Kahvit", "change": "Useampi tietää", "sign": "Kysely", "followUp": "2027-05-01", "status": "under-way",
        "question": "q04", "model": "kylan-tupa", "later": [1.50]
    });
    let before = assessment(json!([{"question": "q04", "target": 3, "later": null}]), json!([value]));
    let plan = of(&before);
    let action = plan.action("a-1").unwrap();
    assert_eq!(
        (action.start, action.end, action.follow_up),
        (Some(day("2027-01-01")), Some(day("2027-02-01")), Some(day("2027-05-01")))
    );
    assert_eq!((&*action.text, &*action.responsible, &*action.sign), ("Kysytään", "Ohjaaja", "Kysely"));
    assert_eq!(
        (action.status, &action.source),
        (Status::UnderWay, &Source::Reason("q04".into(), ModelId::from("kylan-tupa")))
    );
    let mut after = before.clone();
    plan.write_to(&mut after);
    assert_eq!(after, before);
}

#[test]
fn what_is_not_understood_stays_in_its_place() {
    #[track_caller]
    fn case(action: Value) {
        let before = assessment(json!([]), json!([{"id": "a"}, action, {"id": "b"}]));
        let plan = of(&before);
        assert_eq!(ids(&plan), ["a", "?", "b"]);
        let mut after = before.clone();
        plan.write_to(&mut after);
        assert_eq!(after, before);
    }
    case(json!("Kysytään"));
    case(json!({"start": "huomenna"}));
    case(json!({"status": "valmis"}));
    case(json!({"action": 7}));
    case(json!({"id": null}));
    case(json!([[]]));
}

#[test]
fn each_action_has_an_id_of_its_own() {
    let plan = plan(json!([{"action": "x"}, {"id": "a"}, {"id": "a"}, {"id": "a-1"}, {}]));
    assert_eq!(ids(&plan), ["a-1-2", "a", "a-3", "a-1", "a-5"]);
}

#[test]
fn a_focus_is_on_a_gap_and_there_are_three_at_most() {
    let before = assessment(json!([{"question": "q99"}]), json!([]));
    let mut plan = of(&before);
    let on = |plan: &mut Plan, question: &str| plan.focus_on(&question.into(), &before);
    assert_eq!(on(&mut plan, "q01"), Ok(()));
    assert_eq!(on(&mut plan, "q01"), Err(NotFocused::Already));
    assert_eq!(on(&mut plan, "q03"), Err(NotFocused::NoGap));
    assert_eq!(on(&mut plan, "q06"), Err(NotFocused::NoGap));
    assert_eq!((on(&mut plan, "q02"), on(&mut plan, "q04")), (Ok(()), Ok(())));
    assert_eq!(on(&mut plan, "q05"), Err(NotFocused::Full));
    let aims: Vec<(&str, u8)> =
        plan.focuses().map(|focus| (&*focus.question, focus.target.unwrap().number())).collect();
    assert_eq!(aims, [("q01", 1), ("q02", 4), ("q04", 2)]);
    let candidates: Vec<String> =
        plan.candidates(QuestionSet::shared(), &before).iter().map(|gap| gap.question.to_string()).collect();
    assert_eq!(candidates, ["q05"]);
    let suggested: Vec<String> =
        plan.suggested_gaps(QuestionSet::shared(), &before).iter().map(|gap| gap.question.to_string()).collect();
    assert_eq!(suggested, ["q01", "q04", "q02", "q05"]);
    plan.unfocus("q02");
    assert_eq!((plan.focuses().count(), plan.focus.len()), (2, 3));
}

#[test]
fn focus_areas_of_a_file_that_are_too_many_or_repeated_have_no_effect() {
    let focus = json!([{"question": "q01"}, {"question": "q01", "target": 4}, {"question": "q02", "target": 9}, {"question": "q04"}, {"question": "q05"}, {"question": "q07"}]);
    let before = assessment(focus, json!([]));
    let plan = of(&before);
    let known: Vec<&str> = plan.focuses().map(|focus| &*focus.question).collect();
    assert_eq!(known, ["q01", "q04", "q05"]);
    let mut after = before.clone();
    plan.write_to(&mut after);
    assert_eq!(after, before);
}

#[test]
fn a_target_is_above_the_present_level_and_need_not_be_the_top() {
    let assessment = assessment(json!([{"question": "q04", "target": 1}]), json!([]));
    let mut plan = of(&assessment);
    assert!(plan.focuses().all(|focus| is_reached(focus, &assessment)));
    let aims: Vec<bool> = Level::ALL.map(|level| plan.aim("q04", level, &assessment)).into();
    assert_eq!(aims, [false, false, true, true, true]);
    assert!(!plan.focuses().any(|focus| is_reached(focus, &assessment)));
    assert!(!plan.aim("q01", Level::ALL[4], &assessment), "it is no focus area");
}

#[test]
fn what_nobody_knew_is_asked_once() {
    let mut plan = plan(json!([]));
    let first = plan.ask_participants(&"q06".into(), "x1", "Kysytään", "Vastaukset");
    let again = plan.ask_participants(&"q06".into(), "x2", "Kysytään", "Vastaukset");
    assert_eq!((&first, ids(&plan)), (&again, vec!["a-x1"]));
    let action = plan.action(&first).unwrap();
    assert_eq!(
        (&*action.text, &*action.sign, action.source.question().map(|id| &**id)),
        ("Kysytään", "Vastaukset", Some("q06"))
    );
}

#[test]
fn something_is_planned_for_a_model_whatever_the_question() {
    let plan = plan(json!([{"question": "q04", "model": "m"}, {"question": "q05"}]));
    assert!(plan.has(&Source::Model("m".into())) && plan.has(&Source::Reason("q01".into(), "m".into())));
    assert!(plan.has(&Source::Question("q05".into())) && !plan.has(&Source::Question("q04".into())));
    assert!(!plan.has(&Source::Model("q05".into())));
}

#[test]
fn what_is_worth_a_second_look_is_told() {
    #[track_caller]
    fn case(action: Value, expected: &[Warning]) {
        assert_eq!(plan(json!([action])).known_actions().next().unwrap().warnings(), expected);
    }
    case(json!({}), &[]);
    case(json!({"start": "2027-01-02", "end": "2027-01-02", "followUp": "2027-01-02"}), &[]);
    case(json!({"start": "2027-01-02", "end": "2027-01-01"}), &[Warning::EndBeforeStart]);
    case(json!({"end": "2027-01-02", "followUp": "2027-01-01"}), &[Warning::FollowUpBeforeEnd]);
    case(json!({"start": "2027-01-02", "followUp": "2027-01-01"}), &[Warning::FollowUpBeforeEnd]);
    case(json!({"responsible": "liisa@example.org"}), &[Warning::PersonalData(PersonalData::Email)]);
}

#[test]
fn a_follow_up_is_suggested_after_some_months() {
    #[track_caller]
    fn case(action: Value, day: &str, range: [&str; 2]) {
        let plan = plan(json!([action]));
        let action = plan.known_actions().next().unwrap();
        let today = "2026-11-30".parse().unwrap();
        assert_eq!(action.suggested_follow_up(today).unwrap().to_string(), day);
        assert_eq!(action.follow_up_range(today).unwrap(), (range[0].parse().unwrap(), range[1].parse().unwrap()));
    }
    case(json!({}), "2027-03-30", ["2027-02-28", "2027-05-30"]);
    case(json!({"start": "2027-01-15"}), "2027-05-15", ["2027-04-15", "2027-07-15"]);
    case(json!({"start": "2027-01-15", "end": "2027-08-01"}), "2027-08-01", ["2027-04-15", "2027-07-15"]);
}

#[test]
fn a_new_round_comes_after_a_year() {
    #[track_caller]
    fn case(made: Option<&str>, expected: &str) {
        let assessment = Assessment { date: made.map(day), ..Assessment::default() };
        assert_eq!(next_round(&assessment, day("2026-11-24")), Some(day(expected)));
    }
    case(None, "2027-11-24");
    case(Some("2026-05-01"), "2027-05-01");
    case(Some("2024-05-01"), "2026-11-24");
}

#[test]
fn days_that_are_still_to_come_go_into_the_calendar() {
    let actions = json!([
        {"id": "a", "end": "2027-01-01", "followUp": "2027-04-01"},
        {"id": "b", "end": "2027-01-02", "followUp": "2027-04-02", "status": "done"},
        {"id": "c", "end": "2027-01-03", "followUp": "2027-04-03", "status": "dropped"},
        {"id": "d"}
    ]);
    let assessment = assessment(json!([]), actions);
    let plan = of(&assessment);
    let found = occasions(&plan, &assessment, day("2026-11-24"));
    let days: Vec<String> = found.iter().map(|occasion| occasion.day().to_string()).collect();
    assert_eq!(days, ["2027-01-01", "2027-04-01", "2027-04-02", "2027-11-24"]);
    let uids: BTreeSet<String> = found.iter().map(|occasion| occasion.uid(&assessment)).collect();
    assert_eq!(uids.len(), found.len(), "each has a name of its own");
}

fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "\\PC{0,9}".prop_map(Value::from)
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z]{0,4}", inner, 0..4).prop_map(|map| json!(map)),
        ]
    })
}

/// Actions as files may have them: mostly such as are understood.
fn action() -> impl Strategy<Value = Value> {
    let names = [
        "id",
        "action",
        "responsible",
        "start",
        "end",
        "resources",
        "change",
        "sign",
        "followUp",
        "status",
        "question",
        "model",
        "later",
    ];
    let text = prop_oneof![3 => "[a-c]{1,2}", 1 => Just("2027-02-28".to_owned()), 1 => Just("done".to_owned())]
        .prop_map(Value::from);
    let fields = prop::collection::btree_map(select(names.to_vec()), prop_oneof![9 => text, 1 => json_value()], 0..6);
    prop_oneof![9 => fields.prop_map(|map| json!(map)), 1 => json_value()]
}

fn focus() -> impl Strategy<Value = Value> {
    let known = ("q0[1-9]", 0..6u64).prop_map(|(question, target)| json!({"question": question, "target": target}));
    prop_oneof![4 => known, 1 => json_value()]
}

/// Something that the users do.
#[derive(Clone, Debug)]
enum Deed {
    Raise(Index),
    Lower(Index),
    Add,
    RemoveAndPutBack(Index),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        any::<Index>().prop_map(Deed::Raise),
        any::<Index>().prop_map(Deed::Lower),
        Just(Deed::Add),
        any::<Index>().prop_map(Deed::RemoveAndPutBack),
    ]
}

fn sorted(plan: &Plan) -> Vec<String> {
    let mut items: Vec<String> = plan.actions.iter().map(|item| format!("{item:?}")).collect();
    items.sort();
    items
}

/// What a file's action says, without what says nothing.
fn said(mut value: Value) -> Value {
    if let Some(object) = value.as_object_mut() {
        object.retain(|name, value| name == "later" || (name != "id" && *value != "" && *value != "planned"));
    }
    value
}

proptest! {
    #[test]
    fn reading_and_writing_keep_everything(focus in prop::collection::vec(focus(), 0..6), actions in prop::collection::vec(action(), 0..6)) {
        let before = assessment(json!(focus), json!(actions));
        let plan = of(&before);
        let mut after = before.clone();
        plan.write_to(&mut after);
        prop_assert_eq!(&after.focus, &before.focus);
        let all = |assessment: &Assessment| assessment.plan.iter().cloned().map(said).collect::<Vec<_>>();
        for ((written, came), item) in all(&after).iter().zip(all(&before)).zip(&plan.actions) {
            match item {
                Item::Known(_) => prop_assert_eq!(written, &came),
                Item::Unknown(value) => prop_assert_eq!(&said(value.clone()), &came),
            }
        }
        prop_assert_eq!(after.plan.len(), before.plan.len());
        // What was written is read as the same plan, and written in the same way.
        prop_assert_eq!(&of(&after), &plan);
        let mut again = after.clone();
        of(&after).write_to(&mut again);
        prop_assert_eq!(again, after);
    }

    #[test]
    fn each_id_stands_once(actions in prop::collection::vec(action(), 0..8), deeds in prop::collection::vec(deed(), 0..8)) {
        let mut plan = plan(json!(actions));
        for deed in deeds {
            act(&mut plan, &deed);
        }
        let mut ids: Vec<&ActionId> = plan.known_actions().map(|action| &action.id).collect();
        let count = ids.len();
        ids.sort();
        ids.dedup();
        prop_assert_eq!(ids.len(), count);
        prop_assert!(ids.iter().all(|id| !id.is_empty()));
    }

    #[test]
    fn moves_only_change_the_order(actions in prop::collection::vec(action(), 1..8), at: Index, up: bool) {
        let mut plan = plan(json!(actions));
        let before = plan.clone();
        let place = at.index(plan.actions.len());
        let Some(id) = plan.actions[place].known().map(|action| action.id.clone()) else { return Ok(()) };
        let moved = if up { plan.raise(&id) } else { plan.lower(&id) };
        prop_assert_eq!(sorted(&plan), sorted(&before));
        prop_assert_eq!(moved, if up { place > 0 } else { place + 1 < before.actions.len() });
        prop_assert_eq!(moved, plan != before);
        let back = if up { plan.lower(&id) } else { plan.raise(&id) };
        prop_assert!(!moved || back);
        if moved {
            prop_assert_eq!(plan, before);
        }
    }

    #[test]
    fn what_is_put_back_stands_where_it_stood(actions in prop::collection::vec(action(), 1..8), at: Index) {
        let before = plan(json!(actions));
        let mut plan = before.clone();
        let Some(action) = before.actions[at.index(before.actions.len())].known() else { return Ok(()) };
        let removed = plan.remove(&action.id).unwrap();
        prop_assert!(plan.action(&action.id).is_none() && plan.actions.len() + 1 == before.actions.len());
        plan.put_back(removed);
        prop_assert_eq!(plan, before);
    }

    #[test]
    fn a_suggested_follow_up_needs_no_warning(start in 1..=27u8, end in prop::option::of((1..=12u8, 1..=27u8))) {
        let mut action = Action::new("a".into(), Source::Free);
        action.start = Date::new(2027, 3, start);
        action.end = end.and_then(|(month, day)| Date::new(2028, month, day));
        let today = day("2026-11-24");
        action.follow_up = action.suggested_follow_up(today);
        prop_assert_eq!(action.warnings(), []);
        if action.end.is_none() {
            let (first, last) = action.follow_up_range(today).unwrap();
            prop_assert!((first..=last).contains(&action.follow_up.unwrap()));
        }
    }
}

fn act(plan: &mut Plan, deed: &Deed) {
    let all: Vec<ActionId> = plan.known_actions().map(|action| action.id.clone()).collect();
    let pick = |at: &Index| all.get(at.index(all.len().max(1))).cloned().unwrap_or_else(|| "none".into());
    match deed {
        Deed::Raise(at) => drop(plan.raise(&pick(at))),
        Deed::Lower(at) => drop(plan.lower(&pick(at))),
        Deed::Add => drop(plan.add("1", Source::Free, "")),
        Deed::RemoveAndPutBack(at) => {
            if let Some(removed) = plan.remove(&pick(at)) {
                plan.add("1", Source::Free, "");
                plan.put_back(removed);
            }
        }
    }
}
