//! The real preview while somebody writes: every way of saving, and the editor.

use std::path::PathBuf;

use super::hands::Hands;
use crate::desk::copy;

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/cards");
const OLD: &str = "We have half an hour.";

/// The preview of a copy of the fixtures, at the second line; and the file that is written.
fn begun(variables: &[(&str, &str)]) -> (Hands, PathBuf, tempfile::TempDir) {
    let folder = tempfile::TempDir::new().unwrap();
    copy(FIXTURES.as_ref(), folder.path());
    let name = folder.path().to_str().unwrap();
    let arguments = ["preview", "talk", "--language", "en", "--content", name];
    let mut hands = Hands::start_with(&arguments, variables);
    hands.until("the text", |screen| screen.contents().contains(OLD));
    hands.type_only("\x1b[C");
    is_at_the_second(&mut hands);
    let file = folder.path().join("decks/talk/en.ron");
    (hands, file, folder)
}

fn is_at_the_second(hands: &mut Hands) {
    hands.until("the second line", |screen| screen.contents().contains("▸ 2"));
}

fn shows(hands: &mut Hands, text: &str) {
    hands.until(text, |screen| screen.contents().contains(text));
}

#[test]
fn a_file_may_be_saved_in_place_by_rename_or_in_pieces() {
    let (mut hands, file, _folder) = begun(&[]);
    let text = std::fs::read_to_string(&file).unwrap();
    let with = |new: &str| text.replace(OLD, new);
    std::fs::write(&file, with("Saved in place.")).unwrap();
    shows(&mut hands, "Saved in place.");
    is_at_the_second(&mut hands);
    let beside = file.with_extension("tmp");
    std::fs::write(&beside, with("Saved by rename.")).unwrap();
    std::fs::rename(&beside, &file).unwrap();
    shows(&mut hands, "Saved by rename.");
    is_at_the_second(&mut hands);
    let whole = with("Saved in pieces.");
    let half = whole.lines().take(7).collect::<Vec<_>>().join("\n");
    std::fs::write(&file, half).unwrap();
    // Line and column, and the last good text.
    shows(&mut hands, "en.ron:7:42");
    assert!(hands.screen().contents().contains("Saved by rename."));
    is_at_the_second(&mut hands);
    std::fs::write(&file, whole).unwrap();
    shows(&mut hands, "Saved in pieces.");
    hands.until("the bar gone", |screen| !screen.contents().contains("en.ron:7:42"));
    is_at_the_second(&mut hands);
    hands.type_only("q");
    assert_eq!(hands.gone(), 0);
    hands.assert_restored();
}

#[test]
fn a_file_may_go_and_come_back_and_the_whole_folder_be_another() {
    let (mut hands, file, folder) = begun(&[]);
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    shows(&mut hands, "inte översatt");
    is_at_the_second(&mut hands);
    std::fs::write(&file, text.replace(OLD, "Saved anew.")).unwrap();
    shows(&mut hands, "Saved anew.");
    is_at_the_second(&mut hands);
    // As `git checkout` does it, and a synchronised folder: another folder by the same name.
    let (new, old) = (folder.path().join("new"), folder.path().join("old"));
    copy(FIXTURES.as_ref(), &new);
    let decks = new.join("decks/talk/en.ron");
    std::fs::write(&decks, text.replace(OLD, "Another folder.")).unwrap();
    std::fs::rename(folder.path().join("decks"), &old).unwrap();
    std::fs::rename(new.join("decks"), folder.path().join("decks")).unwrap();
    shows(&mut hands, "Another folder.");
    is_at_the_second(&mut hands);
    hands.type_only("q");
    assert_eq!(hands.gone(), 0);
    hands.assert_restored();
}

#[test]
fn a_person_marks_a_text_and_its_file_says_so() {
    let (mut hands, file, _folder) = begun(&[]);
    let text = std::fs::read_to_string(&file).unwrap().replacen("Approved", "Draft", 1);
    std::fs::write(&file, &text).unwrap();
    shows(&mut hands, "utkast");
    hands.type_only("r");
    shows(&mut hands, "Vad är den här texten?");
    hands.type_only("\r");
    shows(&mut hands, "inget namn");
    hands.type_only("tolk\r");
    shows(&mut hands, "Skrivet:");
    is_at_the_second(&mut hands);
    let new = std::fs::read_to_string(&file).unwrap();
    assert!(new.contains("status: Reviewed,") && new.contains("reviewed_by: \"tolk\","), "{new}");
    let kept: Vec<&str> = new
        .lines()
        .filter(|line| !line.contains("reviewed_by") && !line.contains("translated_from"))
        .collect();
    assert_eq!(kept.join("\n").replace("Reviewed", "Draft"), text.trim_end());
    hands.type_only("q");
    assert_eq!(hands.gone(), 0);
    hands.assert_restored();
}

#[test]
fn the_editor_has_the_terminal_and_its_keys_and_the_preview_comes_back() {
    let tools = tempfile::TempDir::new().unwrap();
    let editor = tools.path().join("editor");
    // It says how it was called, reads a line, and writes it into the file; Ctrl-C ends it.
    let script =
        "#!/bin/sh\necho \"called $(basename $1):$2\"\nread word\nsed -i \"s/half an hour/$word/\" \"$1\"\n";
    std::fs::write(&editor, script).unwrap();
    std::fs::set_permissions(&editor, std::os::unix::fs::PermissionsExt::from_mode(0o700)).unwrap();
    let (mut hands, _file, _folder) = begun(&[("EDITOR", editor.to_str().unwrap())]);
    hands.type_only("e");
    shows(&mut hands, "called en.ron:");
    assert!(!hands.screen().alternate_screen() && !hands.screen().hide_cursor());
    hands.type_only("q quite a while\n");
    shows(&mut hands, "We have q quite a while.");
    assert!(hands.screen().alternate_screen());
    is_at_the_second(&mut hands);
    // Keys come here again; an editor that is cut off by Ctrl-C ends by itself.
    hands.type_only("e");
    hands.until("the editor again", |screen| screen.contents().matches("called").count() == 2);
    hands.type_only("\x03");
    hands.until("the preview again", vt100::Screen::alternate_screen);
    is_at_the_second(&mut hands);
    hands.type_only("\x1b[D");
    hands.until("the first line", |screen| screen.contents().contains("▸ 1"));
    hands.type_only("q");
    assert_eq!(hands.gone(), 0);
    hands.assert_restored();
}

#[test]
fn an_editor_that_is_not_there_is_told() {
    let (mut hands, _file, _folder) = begun(&[("EDITOR", "/nowhere/editor")]);
    hands.type_only("e");
    shows(&mut hands, "VISUAL eller EDITOR");
    is_at_the_second(&mut hands);
}
