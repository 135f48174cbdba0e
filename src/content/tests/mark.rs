//! A mark changes three fields and nothing else: layouts with the whole expected text, and any layout there is.

use proptest::prelude::*;
use rstest::rstest;

use crate::content::Unit;
use crate::content::mark::{Field, Mark, Unmarkable, set};
use crate::domain::card::Status;
use crate::domain::id::DeckId;
use crate::domain::safe_text::SafeText;

fn text(text: &str) -> SafeText {
    SafeText::new(text).unwrap()
}

fn reviewed() -> Mark {
    Mark {
        status: Status::Reviewed,
        reviewed_by: Field::Is(text("AB")),
        translated_from: Field::Is(text("3ebe0b767ad5")),
    }
}

fn deck() -> Unit {
    Unit::Deck(DeckId::new("d"))
}

fn marked(before: &str, mark: &Mark) -> Result<String, Unmarkable> {
    set(before.as_bytes(), &deck(), Some("one"), mark).map(|bytes| String::from_utf8(bytes).unwrap())
}

/// The card with what stands around it.
fn file(card: &str) -> String {
    format!("(language: \"en\", cards: {{\"zero\": (ask: [\"\"], status: Draft), {card}}})")
}

#[rstest]
#[case::one_line(
    r#""one": (ask: ["a)"])"#,
    r#""one": (ask: ["a)"], status: Reviewed, translated_from: "3ebe0b767ad5", reviewed_by: "AB")"#
)]
#[case::one_line_with_a_comma(
    r#""one": (ask: ["a"],)"#,
    r#""one": (ask: ["a"], status: Reviewed, translated_from: "3ebe0b767ad5", reviewed_by: "AB",)"#
)]
#[case::all_there(
    r#""one": (status: Draft, reviewed_by: None, ask: ["a"], translated_from: "000000000000" /* x */)"#,
    r#""one": (status: Reviewed, reviewed_by: "AB", ask: ["a"], translated_from: "3ebe0b767ad5" /* x */)"#
)]
#[case::written_with_some(
    r#""one": (ask: ["a"], status:Draft, reviewed_by: Some( "x" /* y) */ ), translated_from:Some("z"))"#,
    r#""one": (ask: ["a"], status:Reviewed, reviewed_by: Some( "AB" /* y) */ ), translated_from:Some("3ebe0b767ad5"))"#
)]
#[case::a_line_each(
    "\"one\": (\n    ask: [\"a\"], // status: Draft\n    ),",
    "\"one\": (\n    ask: [\"a\"], // status: Draft\n    status: Reviewed,\n    translated_from: \"3ebe0b767ad5\",\n    reviewed_by: \"AB\",\n    ),"
)]
#[case::a_line_each_without_the_last_comma(
    "\"one\": (\n\task: [\n\t\t\"a\",\n\t] /* ( */ // b\n)",
    "\"one\": (\n\task: [\n\t\t\"a\",\n\t], /* ( */ // b\n\tstatus: Reviewed,\n\ttranslated_from: \"3ebe0b767ad5\",\n\treviewed_by: \"AB\"\n)"
)]
#[case::behind_the_status_that_is_there(
    "\"one\": (\r\n  status: Draft, // not yet\r\n  ask: [\"a\"],\r\n)",
    "\"one\": (\r\n  status: Reviewed, // not yet\r\n  translated_from: \"3ebe0b767ad5\",\r\n  reviewed_by: \"AB\",\r\n  ask: [\"a\"],\r\n)"
)]
#[case::old_line_ends(
    "\"one\": (\r  ask: [\"a\"], // ),\r)",
    "\"one\": (\r  ask: [\"a\"], // ),\r  status: Reviewed,\r  translated_from: \"3ebe0b767ad5\",\r  reviewed_by: \"AB\",\r)"
)]
#[case::closed_on_the_last_line(
    "\"one\": (title: \"t\",\n         ask: [r#\"a\")\"#, \"\\\"\\u{61}\"]),",
    "\"one\": (title: \"t\",\n         ask: [r#\"a\")\"#, \"\\\"\\u{61}\"], status: Reviewed, translated_from: \"3ebe0b767ad5\", reviewed_by: \"AB\"),"
)]
#[case::two_fields_on_the_last_line(
    "\"one\": (\n  title: \"t\", ask: [\"a\"], // b\n)",
    "\"one\": (\n  title: \"t\", ask: [\"a\"], status: Reviewed, translated_from: \"3ebe0b767ad5\", reviewed_by: \"AB\", // b\n)"
)]
#[case::the_comma_on_a_line_of_its_own(
    "\"one\": (\n  ask: [\"a\"]\n  , // b\n)",
    "\"one\": (\n  ask: [\"a\"]\n  , // b\n  status: Reviewed,\n  translated_from: \"3ebe0b767ad5\",\n  reviewed_by: \"AB\",\n)"
)]
#[case::a_key_with_an_escape(
    r#""\u{6f}ne" /* k */ : (ask: [], status: Approved)"#,
    r#""\u{6f}ne" /* k */ : (ask: [], status: Reviewed, translated_from: "3ebe0b767ad5", reviewed_by: "AB")"#
)]
fn a_mark_is_written_in_the_cards_own_style(#[case] before: &str, #[case] after: &str) {
    assert_eq!(marked(&file(before), &reviewed()).as_ref(), Ok(&file(after)));
    let with_mark = |text: &str| format!("\u{feff}#![enable(implicit_some)]\n{}\n// end", file(text));
    assert_eq!(marked(&with_mark(before), &reviewed()), Ok(with_mark(after)));
}

#[test]
fn back_to_draft_takes_away_what_was_said_and_adds_nothing() {
    let draft = Mark { status: Status::Draft, reviewed_by: Field::Nothing, translated_from: Field::Left };
    let before = r#""one": (ask: [], status: Reviewed, reviewed_by: Some("AB"), translated_from: "x")"#;
    let after = r#""one": (ask: [], status: Draft, reviewed_by: None, translated_from: "x")"#;
    assert_eq!(marked(&file(before), &draft), Ok(file(after)));
    let bare = r#""one": (ask: [])"#;
    assert_eq!(marked(&file(bare), &draft), Ok(file(r#""one": (ask: [], status: Draft)"#)));
}

#[rstest]
#[case::one_line(r#""one": (ask: ["a)"], status: Draft)"#)]
#[case::one_line_with_a_comma(r#""one": (ask: ["a"], status: Draft,)"#)]
#[case::in_the_middle("\"one\": (\r\n  status: Draft, // not yet\r\n  ask: [\"a\"],\r\n)")]
#[case::old_line_ends("\"one\": (\r  status: Draft, // ),\r)")]
#[case::without_the_last_comma("\"one\": (\n\task: [\n\t\t\"a\",\n\t],\n\tstatus: Draft /* ( */ // b\n)")]
#[case::two_on_a_line("\"one\": (\n  ask: [\"a\"], status: Draft, // b\n)")]
#[case::one_was_there("\"one\": (\n  translated_from: \"000000000000\",\n  status: Draft\n)")]
fn a_mark_that_is_taken_back_leaves_the_file_as_it_was(#[case] before: &str) {
    let was_there = before.contains("translated_from");
    let translated_from = if was_there { Field::Is(text("000000000000")) } else { Field::Gone };
    let back = Mark { status: Status::Draft, reviewed_by: Field::Gone, translated_from };
    let after = marked(&file(before), &reviewed()).unwrap();
    assert_ne!(after, file(before));
    assert_eq!(marked(&after, &back), Ok(file(before)));
}

#[rstest]
#[case::a_comment_behind_it(
    "\"one\": (\n  status: Reviewed,\n  reviewed_by: \"AB\", // she knows\n)",
    "\"one\": (\n  status: Draft,\n  reviewed_by: None, // she knows\n)"
)]
#[case::first_on_its_line(
    r#""one": (reviewed_by: "AB", status: Reviewed)"#,
    r#""one": (reviewed_by: None, status: Draft)"#
)]
#[case::not_there_any_more(r#""one": (ask: [], status: Reviewed)"#, r#""one": (ask: [], status: Draft)"#)]
fn what_stands_there_in_another_way_says_none(#[case] before: &str, #[case] after: &str) {
    let back = Mark { status: Status::Draft, reviewed_by: Field::Gone, translated_from: Field::Gone };
    assert_eq!(marked(&file(before), &back), Ok(file(after)));
}

#[test]
fn what_is_written_is_quoted() {
    let by = Mark { reviewed_by: Field::Is(text(r#"a "b" \c"#)), ..reviewed() };
    let after = marked(&file(r#""one": (ask: [], status: Draft)"#), &by).unwrap();
    assert!(after.contains(r#"reviewed_by: "a \"b\" \\c")"#), "{after}");
}

#[rstest]
#[case(r#""two": (ask: [])"#, Unmarkable::NotThere)]
#[case(r#""one": ()"#, Unmarkable::NotThere)]
#[case(r#""one": (ask: []"#, Unmarkable::Broken)]
#[case(r#""one": (ask: [], nonsense: 1)"#, Unmarkable::Broken)]
// A raw name hides the field from the scan: better refused than written twice.
#[case(r#""one": (ask: [], r#status: Draft)"#, Unmarkable::Broken)]
fn what_is_not_understood_is_left_alone(#[case] card: &str, #[case] expected: Unmarkable) {
    assert_eq!(marked(&file(card), &reviewed()), Err(expected));
}

#[test]
fn every_kind_of_file_has_its_mark() {
    let root = |language: &str| format!("(language: \"en\"{language})");
    let units = [
        (Unit::Guide(crate::domain::id::GuideId::new("g")), None, root(", title: \"t\"")),
        (Unit::Safety, None, root(", shared: [\"a\"]")),
        (Unit::Common, None, root(", phases: {Open: (prompts: [\"a\"])}")),
        (Unit::Map, Some("one"), root(", pages: {\"one\": (happens: [\"a\"])}")),
        (Unit::Glossary, Some("one"), root(", terms: {\"one\": (term: \"a\")}")),
    ];
    for (unit, entry, before) in units {
        let after = set(before.as_bytes(), &unit, entry, &reviewed()).unwrap();
        let after = String::from_utf8(after).unwrap();
        let field = "status: Reviewed, translated_from: \"3ebe0b767ad5\", reviewed_by: \"AB\"";
        assert!(after.contains(field), "{after}");
    }
}

/// White space and comments, as they may stand between any two signs.
fn space() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "",
        " ",
        "\n",
        "\r\n",
        "\t",
        "\r",
        "    ",
        "// ), status: Draft, \"\n",
        "/* {[( */",
        "/* /* \" */ */",
        "// ü\r\n",
    ]);
    prop::collection::vec(pieces, 0..4).prop_map(|pieces| pieces.concat())
}

fn value() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "\"a\"",
        "\"a) (b\"",
        "r\"a\\\"",
        "r#\"a\")\"#",
        "\"\\\"\\u{61}\\\\\"",
        "\"نعم، (لا)\"",
        "\"status: Draft,\"",
    ])
    .prop_map(str::to_owned)
}

/// A field's name and value, its value perhaps with `Some`.
fn field() -> impl Strategy<Value = (String, Vec<String>)> {
    let list = |name: &'static str| {
        prop::collection::vec(value(), 0..3).prop_map(move |items| {
            let mut signs = vec!["[".to_owned()];
            for item in items {
                signs.extend([item, ",".to_owned()]);
            }
            signs.push("]".to_owned());
            (name.to_owned(), signs)
        })
    };
    let one = |name: &'static str| {
        (value(), any::<bool>()).prop_map(move |(value, has_some)| {
            let signs =
                if has_some { vec!["Some".into(), "(".into(), value, ")".into()] } else { vec![value] };
            (name.to_owned(), signs)
        })
    };
    let status = prop::sample::select(vec!["Draft", "Reviewed", "Approved"])
        .prop_map(|status| ("status".to_owned(), vec![status.to_owned()]));
    let none = prop::sample::select(vec!["reviewed_by", "translated_from"])
        .prop_map(|name| (name.to_owned(), vec!["None".to_owned()]));
    prop_oneof![
        list("ask"),
        list("explain"),
        one("title"),
        one("reviewed_by"),
        one("translated_from"),
        status,
        none,
    ]
}

/// A whole file with any spacing; and the same with the values that are there replaced by hand.
fn any_file() -> impl Strategy<Value = (String, String)> {
    let fields = prop::collection::vec(field(), 1..6);
    let shape = (fields, any::<bool>(), any::<bool>(), prop::collection::vec(space(), 64));
    shape.prop_map(|(mut fields, has_comma, has_mark, spaces)| {
        let mut seen = std::collections::BTreeSet::new();
        fields.retain(|(name, _)| seen.insert(name.clone()));
        let head = "( language : \"en\" , cards : { \"zero\" : ( status : Draft ) , \"one\" : (";
        let plain = |sign: &str| (sign.to_owned(), sign.to_owned());
        let mut signs: Vec<(String, String)> = head.split(' ').map(plain).collect();
        let last = fields.len() - 1;
        for (number, (name, value)) in fields.iter().enumerate() {
            signs.extend([plain(name), plain(":")]);
            let new = match name.as_str() {
                "status" => Some("Reviewed"),
                "reviewed_by" => Some("\"AB\""),
                "translated_from" => Some("\"3ebe0b767ad5\""),
                _ => None,
            };
            for sign in value {
                let is_value = !["Some", "(", ")"].contains(&sign.as_str());
                let new = new.filter(|_| is_value).unwrap_or(sign);
                signs.push((sign.clone(), new.to_owned()));
            }
            if number < last || has_comma {
                signs.push(plain(","));
            }
        }
        signs.extend([")", ",", "}", ")"].map(plain));
        let start = if has_mark { "\u{feff}" } else { "" };
        let mut texts = (start.to_owned(), start.to_owned());
        for ((before, after), space) in signs.iter().zip(spaces.iter().cycle()) {
            texts.0.extend([before.as_str(), space]);
            texts.1.extend([after.as_str(), space]);
        }
        texts
    })
}

/// What stands in `whole` besides the characters of `part`, which all stand there in their order; `None`: they do not.
fn besides(part: &str, whole: &str) -> Option<String> {
    let mut part = part.chars().peekable();
    let rest = whole.chars().filter(|found| part.next_if_eq(found).is_none()).collect();
    part.peek().is_none().then_some(rest)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn in_any_layout_the_mark_is_all_that_changes((before, replaced) in any_file()) {
        let after = marked(&before, &reviewed());
        prop_assert!(after.is_ok(), "{after:?} of {before:?}");
        let after = after.unwrap();
        // Every byte that was not replaced stands where it stood; the fields that are new are all there is besides.
        let new = besides(&replaced, &after);
        prop_assert!(new.is_some(), "{replaced:?} in {after:?}");
        let names = ["status", "translated_from", "reviewed_by"];
        let added = names.iter().filter(|name| !before_has(&before, name)).count();
        prop_assert_eq!(new.unwrap().is_empty(), added == 0);
        // What is marked already is not touched.
        prop_assert_eq!(marked(&after, &reviewed()), Ok(after));
    }

    #[test]
    fn any_bytes_are_marked_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(set(&bytes, &deck(), Some("one"), &reviewed()).is_err());
    }
}

/// Whether the card has a field: the only places where such a name stands without a quote before it or a comment's sign.
fn before_has(before: &str, name: &str) -> bool {
    let card = before.split("\"one\"").nth(1).unwrap_or_default();
    let card = card.replace("// ), status: Draft, \"\n", "").replace("\"status: Draft,\"", "");
    card.contains(name)
}
