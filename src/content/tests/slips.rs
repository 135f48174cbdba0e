//! Slips of the hand in a text's file: told as what they are, where they were made.

use rstest::rstest;

use super::{Files, checked, sound};
use crate::domain::language::Tag;
use crate::locale::{Arg, Languages, Words};

/// A deck's texts, in Dari, with a slip in its place.
fn slipped(lines: &str) -> Files {
    Files::named("").with("decks/d/deck.ron", "(source: \"sv\", cards: [(id: \"one\"), (id: \"two\")])").with(
        "decks/d/sv.ron",
        "(language: \"sv\", title: \"Leken\", cards: {\"one\": (title: \"Ett\", explain: [\"a\"], status: Approved), \"two\": (title: \"Två\", ask: [\"b\"], status: Approved)})",
    ).with("decks/d/fa-AF.ron", format!("(\n language: \"fa-AF\",\n cards: {{\n  \"one\": (\n{lines}\n  ),\n }},\n)\n"))
}

#[rstest]
// A closing mark that is missing where the line ends.
#[case::quote_in_a_list(
    "   explain: [\"یک\",\n    \"دو,\n    \"سه\",\n   ],",
    "E missing-quote decks/d/fa-AF.ron:6:5+4"
)]
#[case::quote_of_a_field(
    "   title: \"یک,\n   explain: [\"دو\"],",
    "E missing-quote decks/d/fa-AF.ron:5:11+4"
)]
#[case::quote_at_the_end("   title: \"یک\",\n   ask: [\"دو],", "E missing-quote decks/d/fa-AF.ron:6:10+5")]
#[case::quote_of_another_kind("   ask: [\"یک”,\n    \"دو\"],", "E missing-quote decks/d/fa-AF.ron:5:10+5")]
#[case::quote_then_bracket("   ask: [\"a,\n    \"\", \"b\"],", "E missing-quote decks/d/fa-AF.ron:5:10+3")]
#[case::quote_of_a_key(
    "   title: \"یک\"),\n  \"two: (\n   title: \"دو\",",
    "E missing-quote decks/d/fa-AF.ron:6:3+7"
)]
#[case::quote_in_the_line("   title: \"یک, explain: [\"دو\"],", "E missing-quote decks/d/fa-AF.ron:5:11+16")]
fn a_missing_quotation_mark_is_told_where_the_text_begins(#[case] lines: &str, #[case] expected: &str) {
    assert_eq!(checked(slipped(lines)), [expected]);
}

#[rstest]
#[case::before_a_field(
    "   explain: [\"یک\",\n   ask: [\"دو\"],",
    "E missing-bracket decks/d/fa-AF.ron:6:4+3 character=]"
)]
#[case::without_comma(
    "   explain: [\"یک\"\n   ask: [\"دو\"],",
    "E missing-bracket decks/d/fa-AF.ron:6:4+3 character=]"
)]
#[case::empty("   explain: [\n   ask: [\"دو\"],", "E missing-bracket decks/d/fa-AF.ron:6:4+3 character=]")]
#[case::at_the_end("   explain: [\"یک\",", "E missing-bracket decks/d/fa-AF.ron:6:3+1 character=]")]
#[case::of_a_card(
    "   title: \"یک\",\n  \"two\": (title: \"دو\"),\n  \"one\": (",
    "E missing-bracket decks/d/fa-AF.ron:6:3+1 character=)"
)]
#[case::of_a_card_without_comma(
    "   title: \"یک\"\n  \"two\": (title: \"دو\"),\n  \"one\": (",
    "E missing-bracket decks/d/fa-AF.ron:6:3+1 character=)"
)]
#[case::of_the_cards(
    "   title: \"یک\"),\n  title: \"ورق\",\n  x: (",
    "E missing-bracket decks/d/fa-AF.ron:6:3+5 character=}"
)]
fn a_missing_bracket_is_told_where_it_should_stand(#[case] lines: &str, #[case] expected: &str) {
    assert_eq!(checked(slipped(lines)), [expected]);
}

#[rstest]
#[case::list_of_words(
    "stages: [], cards: [",
    "stages: [Waiting, cards: [",
    "E missing-bracket decks/d/deck.ron:3:20+5 character=]"
)]
#[case::card("minutes: 6),", "minutes: 6,", "E missing-bracket decks/d/deck.ron:5:3+1 character=)")]
#[case::cards("minutes: 4),\n ],", "minutes: 4),", "E missing-bracket decks/d/deck.ron:6:1+1 character=]")]
#[case::one_too_many("minutes: 4),\n ],", "minutes: 4),\n ]],", "E missing-comma decks/d/deck.ron:6:3+1")]
fn a_missing_bracket_of_a_structure_is_told(#[case] old: &str, #[case] new: &str, #[case] expected: &str) {
    let files = sound().replacing("decks/d/deck.ron", " cards: [", " stages: [], cards: [");
    let problems = checked(files.replacing("decks/d/deck.ron", old, new));
    assert!(problems.contains(&expected.to_owned()), "{problems:#?}");
}

#[rstest]
#[case::word("   ask: [\"او \"چیزی\" گفت.\"],", "E quote-within decks/d/fa-AF.ron:5:14+1")]
#[case::after_a_space("   ask: [\"او \" چیزی \" گفت.\"],", "E quote-within decks/d/fa-AF.ron:5:14+1")]
#[case::number("   ask: [\"به \"112\" زنگ بزن.\"],", "E quote-within decks/d/fa-AF.ron:5:14+1")]
#[case::latin("   title: \"a \"b\" c\",", "E quote-within decks/d/fa-AF.ron:5:14+1")]
#[case::name("   ask: [\"a \"stop: now\" c\"],", "E quote-within decks/d/fa-AF.ron:5:13+1")]
#[case::at_the_beginning("   title: \"\"یک\" دو\",", "E quote-within decks/d/fa-AF.ron:5:12+1")]
#[case::key("   title: \"یک\"),\n  \"t\"w\"o\": (\n", "E quote-within decks/d/fa-AF.ron:6:5+1")]
#[case::escaped("   ask: [\"a \\\"b\\\" c \"d\" e\"],", "E quote-within decks/d/fa-AF.ron:5:21+1")]
#[case::a_field_without_comma("   title: \"a\" explain: [],", "E missing-comma decks/d/fa-AF.ron:5:15+7")]
#[case::two_texts("   ask: [\"a\" \"b\"],", "E missing-comma decks/d/fa-AF.ron:5:14+1")]
#[case::next_line("   ask: [\"a\"\n    \"b\"],", "E missing-comma decks/d/fa-AF.ron:6:5+1")]
fn a_quotation_mark_within_a_text_is_told(#[case] lines: &str, #[case] expected: &str) {
    assert_eq!(checked(slipped(lines)), [expected]);
}

#[rstest]
#[case::arabic("   ask: [\"یک\"، \"دو\"],", "E foreign-comma decks/d/fa-AF.ron:5:14+1 found=،")]
#[case::arabic_semicolon("   title: \"یک\"؛", "E foreign-comma decks/d/fa-AF.ron:5:15+1 found=؛")]
#[case::full_width("   title: \"یک\" ，", "E foreign-comma decks/d/fa-AF.ron:5:16+1 found=，")]
#[case::ethiopic("   status: Draft፣", "E foreign-comma decks/d/fa-AF.ron:5:17+1 found=፣")]
#[case::semicolon("   ask: [\"یک\"];", "E foreign-comma decks/d/fa-AF.ron:5:15+1 found=;")]
fn a_comma_of_another_script_is_told(#[case] lines: &str, #[case] expected: &str) {
    assert_eq!(checked(slipped(lines)), [expected]);
}

#[test]
fn a_fault_of_meaning_after_a_text_of_two_lines_is_told_as_it_is() {
    let problems = checked(slipped("   title: \"یک\nدو\",\n   aks: [],"));
    assert!(
        problems[0].starts_with("E unknown-field decks/d/fa-AF.ron:7:4+3 found=aks nearest=ask"),
        "{problems:?}"
    );
}

#[rstest]
#[case::en(
    "en",
    "problem-quote-within-help",
    "Within a text write \\\" or « ». If the text was to end earlier, put a quotation mark (\") there."
)]
#[case::sv("sv", "problem-foreign-comma-help", "Skriv ”,” i stället för ”،”.")]
fn what_helps_is_said(#[case] language: &str, #[case] id: &str, #[case] expected: &str) {
    let words = Words::load(&Tag::new(language), &Languages::embedded().0);
    let said = words.tell(id, &[("found", Arg::Text("،"))]);
    assert_eq!(said.replace(['\u{2068}', '\u{2069}'], ""), expected);
}
