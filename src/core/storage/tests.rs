//! Loading, saving, setting aside, and two tabs at once.

use super::store::{ASSESSMENT, SETTINGS};
use super::*;
use crate::core::assessment::{Answer, Assessment, Level};
use crate::core::locale::Locale;
use crate::core::question_set::QuestionSet;
use crate::core::vocabulary::Vocabularies;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::rc::Rc;

const FULL: SaveError = SaveError::Storage(StorageError::Full);

fn store(storage: &Rc<MemoryStorage>) -> Store {
    let (set, vocabularies) = (QuestionSet::shared(), Vocabularies::shared());
    Store::new(storage.clone(), set, vocabularies)
}

fn answered(note: &str) -> Saved {
    let mut assessment = Assessment { title: "Kahvila".into(), ..Assessment::default() };
    assessment.respond(&"q01".into(), |response| {
        response.answer = Level::new(3).map(Answer::Level);
        response.note = note.to_owned();
    });
    Saved { assessment, place: Some("question/?id=q02".into()) }
}

#[test]
fn what_was_saved_comes_back() {
    let storage = Rc::new(MemoryStorage::default());
    assert_eq!(store(&storage).load().unwrap(), Loaded { saved: None, carried: None, asides: vec![] });
    let first = store(&storage);
    first.save(&answered("a")).unwrap();
    assert_eq!(store(&storage).load().unwrap().saved, Some(answered("a")));
    first.forget().unwrap();
    assert_eq!(store(&storage).load().unwrap().saved, None);
}

#[test]
fn what_cannot_be_read_is_set_aside_before_the_first_write() {
    #[track_caller]
    fn case(text: &str) {
        let storage = Rc::new(MemoryStorage::default());
        storage.write(ASSESSMENT, text).unwrap();
        let first = store(&storage);
        let asides = first.load().unwrap().asides;
        assert_eq!(asides.iter().map(|a| a.text.as_str()).collect::<Vec<_>>(), [text]);
        // Looking again makes no second copy.
        assert_eq!(store(&storage).load().unwrap().asides, asides);
        first.save(&answered("b")).unwrap();
        let loaded = store(&storage).load().unwrap();
        assert_eq!((loaded.saved, loaded.asides.as_slice()), (Some(answered("b")), asides.as_slice()));
        first.drop_aside(&asides[0]).unwrap();
        assert_eq!(store(&storage).load().unwrap().asides, []);
    }
    case("{\"version\":1,\"assess");
    case("{\"version\":2,\"assessment\":{}}");
    case("{\"version\":1,\"assessment\":{\"format\":\"osallisuuspeili/assessment\",\"version\":9}}");
    case("");
    case("null");
}

#[test]
fn without_room_aside_nothing_is_overwritten() {
    // Room for what is saved in place of the damaged text, but not beside it.
    let damaged = "damaged, but dear ".repeat(200);
    let storage = Rc::new(MemoryStorage::with_room(damaged.len() + 1000));
    storage.write(ASSESSMENT, &damaged).unwrap();
    let store = store(&storage);
    assert_eq!(store.load().unwrap().asides.len(), 1);
    assert_eq!(store.save(&answered("c")), Err(FULL));
    assert_eq!(store.forget(), Err(FULL));
    assert_eq!(storage.read(ASSESSMENT).unwrap(), Some(damaged));
}

#[test]
fn a_full_storage_keeps_what_it_had() {
    let storage = Rc::new(MemoryStorage::with_room(1000));
    let first = store(&storage);
    first.save(&answered("short")).unwrap();
    assert_eq!(first.save(&answered(&"long ".repeat(300))), Err(FULL));
    assert_eq!(store(&storage).load().unwrap().saved, Some(answered("short")));
}

#[test]
fn clearing_leaves_other_programs_alone() {
    let storage = Rc::new(MemoryStorage::default());
    for key in [ASSESSMENT, SETTINGS, "osallisuuspeili.aside.1", "another"] {
        storage.write(key, "x").unwrap();
    }
    store(&storage).clear().unwrap();
    assert_eq!(storage.keys().unwrap(), ["another"]);
}

#[test]
fn a_tab_never_writes_over_what_another_has_stored() {
    let storage = Rc::new(MemoryStorage::default());
    let (one, other) = (store(&storage), store(&storage));
    one.load().unwrap();
    other.load().unwrap();
    one.save(&answered("one")).unwrap();
    assert_eq!((one.is_overtaken(), other.is_overtaken()), (false, true));
    assert_eq!(other.save(&answered("other")), Err(SaveError::Overtaken));
    assert_eq!(other.forget(), Err(SaveError::Overtaken));
    assert_eq!(store(&storage).save(&answered("not loaded")), Err(SaveError::Overtaken));
    // The one that takes what stands there goes on from it, and now the first is overtaken.
    assert_eq!(other.load().unwrap().saved, Some(answered("one")));
    other.save(&answered("other")).unwrap();
    assert_eq!((one.is_overtaken(), other.is_overtaken()), (true, false));
    assert_eq!(other.load().unwrap().asides, []);
    // What was removed elsewhere does not come back by itself either.
    other.forget().unwrap();
    assert_eq!(one.save(&answered("one")), Err(SaveError::Overtaken));
    one.overwrite(&answered("one")).unwrap();
    assert_eq!(one.load().unwrap(), Loaded { saved: Some(answered("one")), carried: None, asides: vec![] });
}

#[test]
fn what_is_overwritten_knowingly_is_set_aside_and_can_be_taken_back() {
    let storage = Rc::new(MemoryStorage::default());
    let (one, other) = (store(&storage), store(&storage));
    one.save(&answered("one")).unwrap();
    other.overwrite(&answered("other")).unwrap();
    let loaded = other.load().unwrap();
    assert_eq!(loaded.saved, Some(answered("other")));
    assert_eq!(loaded.asides.iter().map(|aside| aside.saved.clone()).collect::<Vec<_>>(), [Some(answered("one"))]);
    // Where this tab has nothing, nothing is left in place of the other's.
    one.overwrite(&Saved::default()).unwrap();
    let loaded = one.load().unwrap();
    assert_eq!((loaded.saved, loaded.asides.len(), storage.keys().unwrap().len()), (None, 2, 2));
}

#[test]
fn what_another_tab_dropped_is_dropped_once() {
    let storage = Rc::new(MemoryStorage::default());
    storage.write(ASSESSMENT, "first").unwrap();
    let (one, other) = (store(&storage), store(&storage));
    let seen = one.load().unwrap().asides;
    assert_eq!(other.load().unwrap().asides, seen);
    one.drop_aside(&seen[0]).unwrap();
    one.forget().unwrap();
    // Another text has taken the free key.
    storage.write(ASSESSMENT, "second").unwrap();
    let later = one.load().unwrap().asides;
    assert_eq!((later[0].key.as_str(), later[0].text.as_str()), (seen[0].key.as_str(), "second"));
    other.drop_aside(&seen[0]).unwrap();
    assert_eq!(storage.read(&later[0].key).unwrap().as_deref(), Some("second"));
    one.drop_aside(&later[0]).unwrap();
    assert_eq!(storage.read(&later[0].key).unwrap(), None);
}

#[test]
fn a_text_for_which_room_was_found_later_can_be_dropped() {
    let storage = Rc::new(MemoryStorage::with_room(2000));
    storage.write(ASSESSMENT, "damaged").unwrap();
    storage.write("another.program", &"x".repeat(1940)).unwrap();
    let one = store(&storage);
    let asides = one.load().unwrap().asides;
    assert_eq!(one.save(&answered("a")), Err(FULL));
    storage.remove("another.program").unwrap();
    one.save(&answered("a")).unwrap();
    one.drop_aside(&asides[0]).unwrap();
    assert_eq!(store(&storage).load().unwrap(), Loaded { saved: Some(answered("a")), carried: None, asides: vec![] });
}

#[test]
fn without_room_aside_nothing_is_overwritten_knowingly_either() {
    let long = answered(&"long ".repeat(300));
    let storage = Rc::new(MemoryStorage::with_room(2500));
    let (one, other) = (store(&storage), store(&storage));
    one.save(&long).unwrap();
    assert_eq!(other.overwrite(&answered("short")), Err(FULL));
    assert_eq!(other.save(&answered("short")), Err(FULL));
    assert_eq!(one.load().unwrap(), Loaded { saved: Some(long), carried: None, asides: vec![] });
}

#[test]
fn a_cleared_device_stays_cleared_until_the_other_tab_wants_otherwise() {
    let storage = Rc::new(MemoryStorage::default());
    let (one, other) = (store(&storage), store(&storage));
    one.save(&answered("one")).unwrap();
    other.clear().unwrap();
    assert_eq!(storage.keys().unwrap().len(), 0);
    assert_eq!(one.save(&answered("one, changed")), Err(SaveError::Overtaken));
    other.save(&answered("other")).unwrap();
    other.clear().unwrap();
    other.save(&answered("other, again")).unwrap();
}

#[test]
fn settings_come_back_and_damaged_ones_are_defaults() {
    let storage = Rc::new(MemoryStorage::default());
    let settings = Settings { locale: Some(Locale::Sv), plain: true, shortcuts: true };
    store(&storage).save_settings(settings).unwrap();
    assert_eq!(store(&storage).settings(), settings);
    storage.write(SETTINGS, "{").unwrap();
    assert_eq!(store(&storage).settings(), Settings::default());
}

/// What happens in a tab.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Deed {
    Save,
    Forget,
    Load,
    Overwrite,
    Later,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => Just(Deed::Save),
        1 => Just(Deed::Forget),
        2 => Just(Deed::Load),
        2 => Just(Deed::Overwrite),
        1 => Just(Deed::Later),
    ]
}

/// A tab, and what one who looks on would say that it knows.
struct Tab {
    store: Store,
    hand: Saved,
    /// What stood there when it last looked.
    known: Option<String>,
    /// What its assessment was made from.
    own: Option<String>,
}

fn all_texts(storage: &MemoryStorage) -> Vec<(String, String)> {
    let keys = storage.keys().unwrap().into_iter();
    keys.map(|key| (key.clone(), storage.read(&key).unwrap().unwrap())).collect()
}

proptest! {
    #[test]
    fn no_stored_settings_make_the_reader_panic(text in "\\PC{0,60}|\\{\"version\":1,\"(locale|plain)\":[a-z\"]{0,5}\\}") {
        let storage = Rc::new(MemoryStorage::default());
        storage.write(SETTINGS, &text).unwrap();
        let settings = store(&storage).settings();
        store(&storage).save_settings(settings).unwrap();
        prop_assert_eq!(store(&storage).settings(), settings);
    }

    #[test]
    fn no_stored_text_is_ever_lost(text in "\\PC{0,200}") {
        let storage = Rc::new(MemoryStorage::default());
        storage.write(ASSESSMENT, &text).unwrap();
        let store = store(&storage);
        let loaded = store.load().unwrap();
        store.save(&answered("d")).unwrap();
        prop_assert!(loaded.saved.is_some() || storage.keys().unwrap().iter().any(|key| storage.read(key).unwrap().as_deref() == Some(&text)));
    }

    #[test]
    fn no_text_is_lost_between_two_tabs(
        deeds in prop::collection::vec((0..2usize, deed()), 0..40),
        room in prop_oneof![Just(usize::MAX), 500..4000usize],
    ) {
        let storage = Rc::new(MemoryStorage::with_room(room));
        let tab = || Tab { store: store(&storage), hand: Saved::default(), known: None, own: None };
        let mut tabs = [tab(), tab()];
        let mut stored = BTreeSet::new();
        // Texts that gave way to one that was made from them.
        let mut succeeded = BTreeSet::new();
        let now = || storage.read(ASSESSMENT).unwrap();
        for (number, (tab, deed)) in deeds.into_iter().enumerate() {
            let (tab, before, all) = (&mut tabs[tab], now(), all_texts(&storage));
            prop_assert_eq!(tab.store.is_overtaken(), tab.known != before);
            let done = match deed {
                Deed::Save => {
                    tab.hand = answered(&format!("change {number}"));
                    tab.store.save(&tab.hand)
                }
                Deed::Forget => tab.store.forget(),
                Deed::Overwrite => tab.store.overwrite(&tab.hand),
                Deed::Load => {
                    let loaded = tab.store.load().unwrap();
                    tab.hand = loaded.saved.unwrap_or_default();
                    tab.own.clone_from(&before);
                    Ok(())
                }
                Deed::Later => {
                    // A later version of the product, which knows what it does.
                    if storage.write(ASSESSMENT, &format!("a later version's {number}")).is_ok() {
                        succeeded.extend(before);
                        stored.extend(now());
                    }
                    continue;
                }
            };
            let after = now();
            match done {
                Ok(()) if deed == Deed::Load => {}
                Ok(()) => {
                    prop_assert!(deed == Deed::Overwrite || tab.known == before, "written over another tab's");
                    let made_from = before.filter(|text| tab.own.as_ref() == Some(text) && text.starts_with('{'));
                    succeeded.extend(made_from);
                    tab.own.clone_from(&after);
                }
                Err(SaveError::Overtaken) => {
                    prop_assert!(deed != Deed::Overwrite && tab.known != before);
                    prop_assert_eq!(all_texts(&storage), all);
                    continue;
                }
                Err(error) => {
                    prop_assert_eq!(error, FULL);
                    prop_assert_eq!(&after, &before);
                    if deed != Deed::Overwrite {
                        continue;
                    }
                }
            }
            stored.extend(after.clone());
            tab.known = after;
        }
        let kept = all_texts(&storage);
        for text in stored {
            prop_assert!(succeeded.contains(&text) || kept.iter().any(|(_, kept)| *kept == text), "lost: {text}");
        }
    }
}
