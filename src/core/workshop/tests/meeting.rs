//! What the meeting sees and what becomes of it.

use super::*;

/// A pile in which each group says these levels to each question, a person a level.
fn pile(setup: &Setup, said: &[(u64, Vec<Vec<u64>>)]) -> Pile {
    let mut pile = Pile::new(setup);
    for (at, people) in said {
        for (number, levels) in people.iter().enumerate() {
            let mut sheet = Sheet::new(setup, group(*at), id(number as u64));
            for (place, level) in levels.iter().enumerate() {
                sheet.set_answer(place, Level::new(*level).map(Answer::Level));
            }
            pile.add(sheet).unwrap();
        }
    }
    pile
}

#[test]
fn the_agenda_goes_by_disagreement_then_median_then_importance_then_number() {
    let setup = Setup { questions: Choice::All.questions(set()).into_iter().take(7).collect(), ..setup() };
    let mut pile = pile(
        &setup,
        &[(
            0,
            [[3, 1, 0, 3, 2, 3], [3, 1, 0, 3, 2, 3], [3, 1, 2, 3, 2, 3], [3, 2, 4, 3, 2, 3], [3, 2, 4, 3, 2, 3]]
                .map(Vec::from)
                .into(),
        )],
    );
    for mut sheet in pile.clone().sheets().cloned() {
        if sheet.id < id(2) {
            sheet.told = Some(Told { important: [QuestionId::from("q04")].into(), ..Told::default() });
        }
        sheet.revision = sheet.revision.next().unwrap();
        pile.add(sheet).unwrap();
    }
    let rows = results(&setup, &pile, SmallGroups::Hidden);
    let agenda = Agenda::of(&setup, &rows);
    let ids: Vec<QuestionId> = agenda.questions();
    assert_eq!(ids.iter().map(|id| &**id).collect::<Vec<_>>(), ["q03", "q02", "q05", "q04", "q01"]);
    assert_eq!(agenda.items[0].why, [Why::Disagreement, Why::Low { median: 4 }]);
    assert_eq!(agenda.items[1].why, [Why::Low { median: 2 }]);
    assert_eq!(agenda.items[3].why, [Why::Important { people: 2 }]);
    assert_eq!(agenda.items[4].why, []);
    let longer = Setup { length: Length::HundredTwenty, ..setup };
    assert_eq!(Agenda::of(&longer, &rows).items.len(), 7);
}

#[test]
fn scripts_take_just_as_long_as_the_meeting() {
    for length in Length::ALL {
        let script = Script::of(&Setup { length, ..setup() });
        let mut end = 0;
        for part in &script.parts {
            assert_eq!(part.start, end);
            assert!(part.minutes > 0);
            end += part.minutes;
        }
        assert_eq!(end, length.minutes());
        assert_eq!(script.parts.iter().any(|part| part.phase == Phase::Answering), !length.is_answered_beforehand());
        assert!((5..=8).contains(&script.minutes_a_question(length.agenda_size())));
        assert_eq!(script.minutes_a_question(0), 0);
    }
}

#[test]
fn small_groups_stay_hidden_and_tallies_count() {
    let setup = setup();
    let people = |count: u64| (0..count).map(|level| vec![level]).collect::<Vec<_>>();
    let mut pile = pile(&setup, &[(0, people(5)), (1, people(3)), (2, people(2))]);
    let shown = |pile: &Pile, small| {
        let first = results(&setup, pile, small).swap_remove(0);
        let all = first.all.spread().map(|spread| spread.counts.rated());
        (first.groups.iter().map(|shown| shown.spread().is_some()).collect::<Vec<_>>(), all)
    };
    assert_eq!(shown(&pile, SmallGroups::Hidden), (vec![true, false, false, false], Some(10)));
    // The participants stay hidden, and so must the smallest other group.
    assert_eq!(shown(&pile, SmallGroups::Shown), (vec![true, false, false, false], Some(10)));
    let mut tally = Tally::new(&setup, group(1), id(1));
    tally.set(0, Counts { levels: [0, 2, 0, 0, 0], ..Counts::default() });
    pile.add_tally(tally.clone()).unwrap();
    pile.add_tally(tally).unwrap();
    assert_eq!(super::people(&setup, &pile), [5, 5, 2, 0]);
    assert_eq!(shown(&pile, SmallGroups::Shown), (vec![true, true, true, false], Some(12)));
    assert_eq!(shown(&pile, SmallGroups::Hidden), (vec![true, false, false, false], Some(12)));
}

#[test]
fn rounds_are_compared_where_both_may_be_shown() {
    let first = setup();
    let second = first.second_round(&["q03".into(), "q01".into()]);
    assert_eq!((second.round, second.questions.len(), second.faults(set())), (2, 2, vec![]));
    assert_ne!(second.fingerprint(), first.fingerprint());
    let before = results(&first, &pile(&first, &[(0, vec![vec![0; 3]; 5])]), SmallGroups::Hidden);
    let after = results(
        &second,
        &pile(&second, &[(0, vec![vec![2], vec![2], vec![2], vec![2], vec![2, 3]])]),
        SmallGroups::Hidden,
    );
    let found = changes(&before, &after);
    let medians: Vec<_> = found.iter().map(|one| (&*one.question, one.before.median(), one.after.median())).collect();
    assert_eq!(medians, [("q01", Some(0), Some(4))]);
}

#[test]
fn only_what_was_agreed_on_becomes_an_answer() {
    let setup = setup();
    let pile = pile(&setup, &[(0, vec![vec![1; 3]; 6]), (1, vec![vec![3; 2]; 5]), (3, vec![vec![2]; 2])]);
    let rows = results(&setup, &pile, SmallGroups::Hidden);
    let objection = Objection { who: String::new(), why: "Asked once only".to_owned() };
    let level = Level::new(2);
    let consensus = Consensus {
        agreements: BTreeMap::from([
            ("q01".into(), Agreement { level, objections: vec![objection], note: String::new() }),
            ("q02".into(), Agreement { note: "Not yet".to_owned(), ..Agreement::default() }),
            ("q03".into(), Agreement { level, ..Agreement::default() }),
        ]),
    };
    let mut before = Assessment { organisation: "A town".to_owned(), ..Assessment::default() };
    before.set_count(Role::Management, Some(4));
    before.respond(&"q01".into(), |response| response.note = "Seen in spring.".to_owned());
    before.respond(&"q09".into(), |response| response.answer = Some(Answer::DontKnow));
    let story = |id: &QuestionId, agreement: &Agreement| {
        let whys: Vec<&str> = agreement.objections.iter().map(|objection| objection.why.as_str()).collect();
        format!("{id} {} {}", agreement.note, whys.join(" "))
    };
    let after = consensus.applied(&before, &setup, &pile, &story);
    assert_eq!((&*after.title, &*after.organisation), (&*setup.title, "A town"));
    let counts = Role::ALL.map(|role| after.count(role));
    assert_eq!(counts, [Some(6), Some(4), Some(5), None, Some(2)]);
    let (one, two, three) = (&after.responses["q01"], &after.responses["q02"], &after.responses["q03"]);
    assert_eq!((one.answer, one.basis), (level.map(Answer::Level), Some(Basis::Participants)));
    assert_eq!(one.note, "Seen in spring.\n\nq01  Asked once only");
    assert_eq!(*two, Response { note: "q02 Not yet ".to_owned(), ..Response::default() });
    // No participant said anything to the third.
    assert_eq!((three.answer, three.basis), (level.map(Answer::Level), Some(Basis::OwnView)));
    assert_eq!(after.answer("q09"), Some(Answer::DontKnow));
    assert_eq!(consensus.applied(&after, &setup, &pile, &story), after);
    let proposed: Vec<_> =
        consensus.proposals(&rows).into_iter().map(|(id, level)| (id.to_string(), level.number())).collect();
    assert_eq!(proposed, [("q02".to_owned(), 1)]);
}
