//! Events in, files and messages out.

use super::*;

use std::fs;

use tempfile::TempDir;

use crate::domain::clock::ClockTime;
use crate::domain::id::{GuideId, PhaseId};
use crate::domain::language::Tag;
use crate::domain::session::{Choices, Place, Position, Spot};

fn stamped(event: Event) -> Stamped {
    Stamped { at: 7, clock: ClockTime::new(14, 2).unwrap(), event }
}

fn place(step: usize) -> Place {
    let position = Position { phase: PhaseId::new("open"), step, spot: Spot::Phase };
    Place { position, is_shown: false, detour: None, asked: Vec::new(), asked_from: None }
}

fn started() -> Stamped {
    stamped(Event::Started {
        code: "K7-M4".into(),
        guide: GuideId::new("after-refusal"),
        choices: Choices::new(Tag::new("sv"), Tag::new("en")),
        place: place(0),
    })
}

fn moved(step: usize) -> Stamped {
    stamped(Event::MovedTo(place(step)))
}

fn open(folder: &TempDir) -> (Runtime, Vec<Waiting>) {
    Runtime::open(Some(folder.path().to_owned()))
}

/// A folder in which a session of three events waits; its program was killed.
fn interrupted() -> TempDir {
    let folder = TempDir::new().unwrap();
    let (mut runtime, waiting) = open(&folder);
    assert_eq!(waiting, []);
    for (event, number) in [started(), moved(1), moved(2)].iter().zip(1..) {
        assert_saved(runtime.append(event), number);
    }
    folder
}

#[allow(clippy::needless_pass_by_value, reason = "what was just answered is looked at once")]
fn assert_saved(msg: Msg, number: u64) {
    assert!(matches!(msg, Msg::Saved(saved) if saved == number), "{msg:?} is not Saved({number})");
}

fn names(folder: &TempDir) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().path().extension().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    names
}

fn file(folder: &TempDir, extension: &str) -> PathBuf {
    let mut paths = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
    paths.find(|path| path.extension().is_some_and(|end| end == extension)).unwrap()
}

#[test]
fn an_interrupted_session_waits_and_goes_on_in_the_same_file() {
    let folder = interrupted();
    let (mut runtime, waiting) = open(&folder);
    assert_eq!(waiting.len(), 1);
    assert_eq!(waiting[0].events, [started(), moved(1), moved(2)]);
    runtime.take_up(0);
    assert_saved(runtime.append(&stamped(Event::Resumed)), 4);
    drop(runtime);
    let (_, waiting) = open(&folder);
    assert_eq!(waiting[0].events.len(), 4);
    assert_eq!(names(&folder), ["jrn"]);
}

#[test]
fn nothing_is_left_after_a_clean_end() {
    let folder = interrupted();
    let (mut runtime, _) = open(&folder);
    runtime.take_up(0);
    runtime.forget();
    assert!(names(&folder).is_empty());
}

#[test]
fn a_session_that_nobody_wants_is_removed() {
    let folder = interrupted();
    open(&folder).0.discard(0);
    assert!(names(&folder).is_empty());
}

#[test]
fn a_journal_in_use_elsewhere_is_not_offered_and_not_removed() {
    let folder = interrupted();
    let (mut late, _) = open(&folder);
    let (mut first, _) = open(&folder);
    first.take_up(0);
    assert_eq!(open(&folder).1, []);
    late.discard(0);
    assert_eq!(names(&folder), ["jrn"]);
    // Both saw it before one took it: the later goes on in a file of its own.
    late.take_up(0);
    assert_saved(late.append(&moved(3)), 4);
    assert_eq!(names(&folder), ["jrn", "jrn"]);
}

#[test]
fn a_cut_off_tail_is_kept_beside_and_the_session_goes_on() {
    let folder = interrupted();
    let path = file(&folder, "jrn");
    let whole = fs::read(&path).unwrap();
    fs::write(&path, &whole[..whole.len() - 5]).unwrap();
    let (mut runtime, waiting) = open(&folder);
    assert_eq!(waiting[0].events, [started(), moved(1)]);
    runtime.take_up(0);
    assert_saved(runtime.append(&moved(9)), 3);
    assert_eq!(names(&folder), ["jrn", "tail"]);
    assert!(whole.windows(8).any(|part| fs::read(file(&folder, "tail")).unwrap().starts_with(part)));
    drop(runtime);
    assert_eq!(open(&folder).1[0].events, [started(), moved(1), moved(9)]);
}

#[test]
fn a_journal_damaged_in_the_middle_stays_as_it_is_and_goes_on_in_a_new_one() {
    let folder = interrupted();
    let path = file(&folder, "jrn");
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() * 3 / 4;
    bytes[middle] ^= 4;
    fs::write(&path, &bytes).unwrap();
    let (mut runtime, waiting) = open(&folder);
    let read = waiting[0].events.len();
    assert!((1..3).contains(&read));
    runtime.take_up(0);
    assert_saved(runtime.append(&moved(9)), u64::try_from(read).unwrap() + 1);
    assert_eq!(names(&folder), ["damaged", "jrn"]);
    assert_eq!(fs::read(file(&folder, "damaged")).unwrap(), bytes);
    drop(runtime);
    let (mut runtime, waiting) = open(&folder);
    assert_eq!(waiting.len(), 1);
    assert_eq!(waiting[0].events.len(), read + 1);
    runtime.take_up(0);
    runtime.forget();
}

#[test]
fn an_event_of_an_unknown_kind_is_kept_and_passed_over() {
    let folder = interrupted();
    let path = file(&folder, "jrn");
    let mut bytes = fs::read(&path).unwrap();
    journal::push_frame(&mut bytes, 4, br#"{"at":1,"clock":{"minutes":3},"event":"Sang"}"#);
    fs::write(&path, &bytes).unwrap();
    let (mut runtime, waiting) = open(&folder);
    assert_eq!(waiting[0].events.len(), 3);
    runtime.take_up(0);
    assert_saved(runtime.append(&moved(3)), 4);
    let written = fs::read(&path).unwrap();
    assert!(written.starts_with(&bytes));
    assert_eq!(journal::read(&written).unwrap().payloads.len(), 5);
}

#[test]
fn a_newer_journal_is_left_alone() {
    let folder = interrupted();
    let path = file(&folder, "jrn");
    let mut bytes = fs::read(&path).unwrap();
    bytes[8] = 9;
    fs::write(&path, &bytes).unwrap();
    assert_eq!(open(&folder).1, []);
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn what_cannot_be_written_is_said_and_written_when_it_can_be() {
    let folder = TempDir::new().unwrap();
    let blocked = folder.path().join("runtime");
    fs::write(&blocked, "in the way").unwrap();
    let mut runtime = Runtime::open(Some(blocked.clone())).0;
    assert!(matches!(runtime.append(&started()), Msg::SaveFailed));
    assert!(matches!(runtime.append(&moved(1)), Msg::SaveFailed));
    fs::remove_file(&blocked).unwrap();
    assert_saved(runtime.append(&moved(2)), 3);
    drop(runtime);
    assert_eq!(Runtime::open(Some(blocked)).1[0].events.len(), 3);
}

#[test]
fn without_a_folder_nothing_is_saved_and_nothing_breaks() {
    let (mut runtime, waiting) = Runtime::open(None);
    assert!(!runtime.can_save() && waiting.is_empty());
    assert!(matches!(runtime.append(&started()), Msg::SaveFailed));
    runtime.take_up(3);
    runtime.discard(3);
    runtime.forget();
}

#[test]
fn sessions_wait_the_newest_first_and_strange_files_do_not_matter() {
    let folder = interrupted();
    fs::write(folder.path().join("empty.jrn"), "").unwrap();
    fs::write(folder.path().join("other.jrn"), "not a journal, though it is named like one").unwrap();
    fs::create_dir(folder.path().join("folder.jrn")).unwrap();
    std::os::unix::fs::symlink(file(&folder, "jrn"), folder.path().join("link.jrn")).ok();
    let (mut second, _) = open(&folder);
    let newer = stamped(Event::Paused(true));
    second.append(&started());
    second.append(&newer);
    drop(second);
    let waiting = open(&folder).1;
    assert_eq!(waiting.len(), 2);
    assert_eq!(waiting[0].events, [started(), newer]);
}
