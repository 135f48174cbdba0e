//! What must hold of the table as a whole.

use super::*;

#[test]
fn no_key_is_taken_twice_in_a_place() {
    for place in Where::ALL {
        let mut taken: Vec<(Key, &str)> = Vec::new();
        for row in TABLE {
            for key in row.keys(place) {
                if let Some((_, other)) = taken.iter().find(|(taken, _)| *taken == key) {
                    panic!("{key:?} is taken by {other} and {} in {place:?}", row.id);
                }
                taken.push((key, row.id));
            }
        }
    }
}

#[test]
fn a_place_for_typing_takes_no_plain_character() {
    for place in Where::ALL.into_iter().filter(|place| place.is_typing()) {
        for row in TABLE {
            for key in row.keys(place) {
                assert!(key.ctrl || !matches!(key.code, Code::Char(_)), "{} in {place:?}", row.id);
            }
        }
    }
}

#[test]
fn ids_and_commands_stand_once() {
    for (index, row) in TABLE.iter().enumerate() {
        assert!(TABLE.iter().skip(index + 1).all(|other| other.id != row.id && other.command != row.command));
        assert_ne!(row.all_keys().first().map(|key| key.name()), Some("key-unknown"));
    }
}
