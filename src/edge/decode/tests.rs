//! Each key as terminals send it, and anything else that may come.

use proptest::prelude::*;

use super::*;

fn all(bytes: &[u8]) -> Vec<Input> {
    let mut decoder = Decoder::default();
    let mut inputs = decoder.take(bytes);
    inputs.extend(decoder.rest());
    inputs
}

fn keys(bytes: &[u8]) -> Vec<Key> {
    all(bytes)
        .into_iter()
        .filter_map(|input| if let Input::Key(key) = input { Some(key) } else { None })
        .collect()
}

#[rstest::rstest]
#[case(b"a", Code::Char('a'))]
#[case(b" ", Code::Char(' '))]
#[case("å".as_bytes(), Code::Char('å'))]
#[case("۲".as_bytes(), Code::Char('۲'))]
#[case("🙂".as_bytes(), Code::Char('🙂'))]
#[case(b"\r", Code::Enter)]
#[case(b"\x1bOM", Code::Enter)]
#[case(b"\t", Code::Tab)]
#[case(b"\x1b[Z", Code::BackTab)]
#[case(b"\x7f", Code::Backspace)]
#[case(b"\x1b", Code::Esc)]
#[case(b"\x1b[A", Code::Up)]
#[case(b"\x1bOB", Code::Down)]
#[case(b"\x1b[C", Code::Right)]
#[case(b"\x1b[D", Code::Left)]
#[case(b"\x1b[5~", Code::PageUp)]
#[case(b"\x1b[6~", Code::PageDown)]
#[case(b"\x1b[H", Code::Home)]
#[case(b"\x1b[1~", Code::Home)]
#[case(b"\x1b[4~", Code::End)]
#[case(b"\x1b[3~", Code::Delete)]
#[case(b"\x1bOP", Code::F(1))]
#[case(b"\x1b[[B", Code::F(2))]
#[case(b"\x1b[13~", Code::F(3))]
#[case(b"\x1b[1;2P", Code::F(1))]
#[case(b"\x1b[20~", Code::F(9))]
#[case(b"\x1b[24~", Code::F(12))]
fn a_key_is_known_however_it_is_sent(#[case] bytes: &[u8], #[case] code: Code) {
    assert_eq!(keys(bytes), [Key::new(code)]);
}

#[test]
fn modifiers_are_part_of_the_key() {
    assert_eq!(keys(b"\x04"), [Key::ctrl('d')]);
    assert_eq!(keys(b"\x03"), [Key::ctrl('c')]);
    assert_eq!(keys(b"\x1bq"), [Key { alt: true, ..Key::char('q') }]);
    assert_eq!(keys(b"\x1b\r"), [Key { alt: true, ..Key::new(Code::Enter) }]);
    assert_eq!(keys(b"\x1b[1;5C"), [Key { ctrl: true, ..Key::new(Code::Right) }]);
    assert_eq!(keys(b"\x1b[1;2C"), [Key::new(Code::Right)]);
}

#[test]
fn the_mouse_says_where_and_which_way() {
    assert_eq!(all(b"\x1b[<0;12;3M\x1b[<0;12;3m"), [Input::Pressed(11, 2)]);
    assert_eq!(all(b"\x1b[<64;1;1M\x1b[<65;1;1M"), [Input::Wheel(false), Input::Wheel(true)]);
    assert_eq!(all(b"\x1b[<0;0;0M\x1b[<2;1;1M\x1b[<;;M\x1b[Mabc"), []);
}

#[test]
fn a_paste_is_one_text_and_holds_no_keys() {
    assert_eq!(
        all(b"\x1b[200~hej\rq\x1b[201~x"),
        [Input::Pasted("hej\nq".into()), Input::Key(Key::char('x'))]
    );
    let odd = all("\x1b[200~å\x1b\x1b[20\x1b[201~".as_bytes());
    assert_eq!(odd, [Input::Pasted("å\x1b\x1b[20".into())]);
}

#[test]
fn a_paste_is_cut_at_ten_thousand_characters_and_an_endless_one_can_be_left() {
    let mut decoder = Decoder::default();
    decoder.take(b"\x1b[200~");
    for _ in 0..100 {
        assert_eq!(decoder.take("ö".repeat(1000).as_bytes()), []);
    }
    let inputs = decoder.take(b"\x1b[201~");
    assert!(matches!(&inputs[..], [Input::Pasted(text)] if text.chars().count() == PASTE));
    decoder.take(b"\x1b[200~endless");
    assert_eq!(decoder.take(b"\x03"), [Input::Key(Key::ctrl('c'))]);
    assert_eq!(decoder.take(b"q"), [Input::Key(Key::char('q'))]);
}

#[test]
fn two_escapes_are_two_keys_and_a_half_code_is_none() {
    assert_eq!(keys(b"\x1b\x1b"), [Key::new(Code::Esc); 2]);
    assert_eq!(keys(b"\x1b\x1b[A"), [Key::new(Code::Esc), Key::new(Code::Up)]);
    assert_eq!(keys(b"\x1b[\x1b[A"), [Key::new(Code::Up)]);
    assert_eq!(keys(b"\x1b[1;"), [Key { alt: true, ..Key::char('[') }, Key::char('1'), Key::char(';')]);
}

#[test]
fn bytes_that_are_no_text_are_no_keys() {
    assert_eq!(keys(b"\xff\xfea\xc3"), [Key::char('a')]);
    assert_eq!(keys("\u{9b}A".as_bytes()), [Key::char('A')]);
}

proptest! {
    #[test]
    fn any_bytes_in_any_pieces_are_the_same_input(
        bytes in prop::collection::vec(prop_oneof![any::<u8>(), prop::sample::select(&b"\x1b[O<;0123~ABMmq"[..])], 0..80),
        cut in 0_usize..80,
    ) {
        let (first, second) = bytes.split_at(cut.min(bytes.len()));
        prop_assume!(second != [CTRL_C]);
        let mut decoder = Decoder::default();
        let mut pieces = decoder.take(first);
        pieces.extend(decoder.take(second));
        pieces.extend(decoder.rest());
        prop_assert_eq!(pieces, all(&bytes));
    }
}
