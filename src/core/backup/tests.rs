//! Backups: nothing is lost on the way out, on the way in, or where there is no room.

use super::*;
use crate::core::assessment::Assessment;
use crate::core::ids::ModelId;
use crate::core::question_set::QuestionSet;
use crate::core::storage::{Collection, MemoryStorage, Saved, Storage, Store};
use crate::core::vocabulary::Vocabularies;
use proptest::prelude::*;
use std::rc::Rc;

fn keeper(storage: &Rc<MemoryStorage>) -> Keeper {
    Keeper::new(storage.clone(), QuestionSet::shared(), Vocabularies::shared())
}

fn saved(title: &str) -> Saved {
    Saved { assessment: Assessment { title: title.to_owned(), ..Assessment::default() }, place: None }
}

/// A device with an assessment in hand, others beside it, and favourites.
fn device(hand: &str, beside: &[&str], favourites: &[&str], room: Option<usize>) -> Rc<MemoryStorage> {
    let storage = Rc::new(room.map_or_else(MemoryStorage::default, MemoryStorage::with_room));
    let (set, terms) = (QuestionSet::shared(), Vocabularies::shared());
    let store = Store::new(storage.clone(), set, terms);
    if !hand.is_empty() {
        store.save(&saved(hand)).unwrap();
    }
    for title in beside {
        Collection::new(storage.clone(), set, terms).add(&saved(title), true).unwrap();
    }
    for id in favourites {
        store.shelf().change(|shelf| shelf.favour(&ModelId::from(*id), true)).unwrap();
    }
    storage
}

fn contents(keeper: &Keeper) -> Contents {
    let now = keeper.now(None).unwrap();
    Contents::of(&now, &now, QuestionSet::shared(), Vocabularies::shared())
}

fn titles(keeper: &Keeper) -> Vec<String> {
    contents(keeper).assessments.into_iter().map(|listed| listed.title).collect()
}

#[test]
fn a_backup_moves_everything_to_an_empty_device() {
    let (old, new) = (device("a", &["b", "c"], &["m"], None), device("", &[], &[], None));
    let backup = keeper(&old).now(Date::new(2026, 11, 24)).unwrap();
    let read = Backup::read(backup.write().as_bytes()).unwrap();
    assert_eq!(read.date, Date::new(2026, 11, 24));
    assert!(read.says_the_same(&backup));
    for way in [Way::Merge, Way::Replace] {
        let before = keeper(&new).take(&read, way).unwrap();
        assert_eq!(contents(&keeper(&new)), contents(&keeper(&old)));
        keeper(&new).take(&before, Way::Replace).unwrap();
        assert_eq!(new.keys().unwrap().len(), 0);
    }
}

#[test]
fn merging_adds_what_is_not_there_and_nothing_twice() {
    let (one, other) = (device("a", &["b"], &["m"], None), device("c", &["b", "d"], &["n"], None));
    let backup = keeper(&other).now(None).unwrap();
    let keeper = keeper(&one);
    for _ in 0..2 {
        keeper.take(&backup, Way::Merge).unwrap();
        assert_eq!(titles(&keeper), ["a", "b", "c", "d"]);
        assert_eq!(contents(&keeper).favourites, 2);
    }
}

#[test]
fn where_there_is_no_room_the_device_stays_as_it_was() {
    let one = device("a", &["b"], &["m"], Some(1_600));
    let long = "d".repeat(900);
    let backup = keeper(&device(&long, &[&long], &[], None)).now(None).unwrap();
    let before = keeper(&one).now(None).unwrap();
    for way in [Way::Merge, Way::Replace] {
        assert!(keeper(&one).take(&backup, way).is_err());
        assert_eq!(keeper(&one).now(None).unwrap(), before);
    }
}

#[test]
fn a_reminder_is_due_once_something_has_changed() {
    let storage = device("a", &[], &[], None);
    let keeper = keeper(&storage);
    assert_eq!(keeper.last(), None);
    let backup = keeper.now(Date::new(2026, 11, 24)).unwrap();
    keeper.note(&backup).unwrap();
    let last = keeper.last().unwrap();
    assert_eq!(last.date, backup.date);
    assert!(!last.is_outdated(&keeper.now(None).unwrap()));
    keeper.take(&keeper.now(None).unwrap(), Way::Replace).unwrap();
    assert!(!last.is_outdated(&keeper.now(None).unwrap()));
    Collection::new(storage.clone(), QuestionSet::shared(), Vocabularies::shared()).add(&saved("b"), false).unwrap();
    assert!(last.is_outdated(&keeper.now(None).unwrap()));
}

#[test]
fn what_is_no_backup_is_refused_with_its_reason() {
    let refused = |text: &str| Backup::read(text.as_bytes()).unwrap_err();
    assert_eq!(refused(r#"{"format":"osallisuuspeili/assessment","version":1}"#), BackupError::NotABackup);
    assert_eq!(refused(r#"{"format":"osallisuuspeili/backup","version":2}"#), BackupError::LaterVersion);
    assert_eq!(refused(r#"{"format":"osallisuuspeili/backup","version":1}"#), BackupError::NotABackup);
    let kept = |kept: &str| refused(&format!(r#"{{"format":"osallisuuspeili/backup","version":1,"kept":{kept}}}"#));
    assert_eq!(kept(r#"{"other.key":"x"}"#), BackupError::UnknownKey("other.key".to_owned()));
    let key = "osallisuuspeili.shelf";
    assert_eq!(kept(&format!(r#"{{"{key}":7}}"#)), BackupError::NotKept(key.to_owned()));
    assert!(matches!(refused("{"), BackupError::Unreadable(_)));
    assert_eq!(Backup::read(&[0xff]), Err(BackupError::NotABackup));
}

proptest! {
    #[test]
    fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), text in "\\PC{0,200}") {
        let _ = (Backup::read(&bytes), Backup::read(text.as_bytes()));
    }

    #[test]
    fn whatever_is_kept_comes_back(texts in prop::collection::btree_map("osallisuuspeili\\.(assessment|shelf|catalogue|settings|(assessment|aside)\\.[0-9]{1,2})", "\\PC{0,40}|\\{\"version\":1\\}", 0..6)) {
        let backup = Backup { date: None, texts };
        let read = Backup::read(backup.write().as_bytes()).unwrap();
        prop_assert!(read.says_the_same(&backup));
        let storage = Rc::new(MemoryStorage::default());
        keeper(&storage).take(&read, Way::Replace).unwrap();
        prop_assert_eq!(keeper(&storage).now(None).unwrap(), read.clone());
        // Nothing of the device's is lost by merging, whatever comes in.
        let device = device("a", &["b"], &["m"], None);
        keeper(&device).take(&read, Way::Merge).unwrap();
        let kept = titles(&keeper(&device));
        prop_assert!(["a", "b"].iter().all(|title| kept.iter().any(|known| known == title)));
        prop_assert_eq!(contents(&keeper(&device)).favourites, 1);
    }
}
