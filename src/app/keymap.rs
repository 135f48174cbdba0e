//! From a key to a command: what the table says for the place where it was pressed.

use crate::domain::language::Direction;

use super::command::{Command, TABLE, Where};
use super::key::{Code, Key};

/// Returns the command of a key in a place, `None` where it has none.
///
/// Arrows mirror with the interface's direction; Arabic and Persian digits count as Latin ones; a capital
/// letter (Caps Lock) counts as its small one.
#[must_use]
pub fn command(key: Key, place: Where, direction: Direction) -> Option<Command> {
    let key = Key { code: mirror(key.code, direction), ..key };
    let find =
        |key: Key| TABLE.iter().find(|row| row.keys(place).any(|bound| bound == key)).map(|row| row.command);
    find(key).or_else(|| {
        let Code::Char(character) = key.code else { return None };
        if place.is_typing() { None } else { find(Key { code: Code::Char(fold(character)), ..key }) }
    })
}

/// Returns what an arrow means where the interface runs from right to left.
pub(super) fn mirror(code: Code, direction: Direction) -> Code {
    match (code, direction) {
        (Code::Left, Direction::RightToLeft) => Code::Right,
        (Code::Right, Direction::RightToLeft) => Code::Left,
        (code, _) => code,
    }
}

fn fold(character: char) -> char {
    let digit = |first: u32| char::from_digit(u32::from(character).wrapping_sub(first), 10);
    match character {
        '\u{660}'..='\u{669}' => digit(0x660).unwrap_or(character),
        '\u{6F0}'..='\u{6F9}' => digit(0x6F0).unwrap_or(character),
        '؟' => '?',
        _ => character.to_ascii_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(Key::char(' '), Where::Talk, Some(Command::Next))]
    #[case(Key::new(Code::PageDown), Where::Talk, Some(Command::Next))]
    #[case(Key::char('۹'), Where::Talk, Some(Command::Safety))]
    #[case(Key::char('٢'), Where::Talk, Some(Command::ShowFacilitator))]
    #[case(Key::char('P'), Where::Talk, Some(Command::Pause))]
    #[case(Key::ctrl('d'), Where::Talk, None)]
    #[case(Key::ctrl('q'), Where::Talk, None)]
    #[case(Key::char('q'), Where::GoTo, None)]
    #[case(Key::new(Code::F(8)), Where::GoTo, Some(Command::Blank))]
    #[case(Key::new(Code::F(5)), Where::Talk, Some(Command::Thaw))]
    fn keys_find_their_commands(#[case] key: Key, #[case] place: Where, #[case] expected: Option<Command>) {
        assert_eq!(command(key, place, Direction::LeftToRight), expected);
    }

    #[test]
    fn arrows_mirror_with_the_interface() {
        let left = Key::new(Code::Left);
        assert_eq!(command(left, Where::Talk, Direction::LeftToRight), Some(Command::Previous));
        assert_eq!(command(left, Where::Talk, Direction::RightToLeft), Some(Command::Next));
    }
}
