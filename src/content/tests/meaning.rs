//! Faults of meaning: all of them at once, each with the place of its value.

use rstest::rstest;

use super::{checked, opened, sound};

const DECK: &str = "decks/d/deck.ron";
const SV: &str = "decks/d/sv.ron";
const EN: &str = "decks/d/en.ron";
const GUIDE: &str = "guides/g/guide.ron";
const GUIDE_SV: &str = "guides/g/sv.ron";
const GUIDE_EN: &str = "guides/g/en.ron";

#[rstest]
#[case::id(DECK, "\"two\"", "\"Two\"", "E bad-id decks/d/deck.ron:5:8+5 id=Two")]
#[case::nfd(DECK, "\"two\"", "\"twa\u{30A}\"", "E bad-id decks/d/deck.ron:5:8+6 id=twa\u{30A}")]
#[case::same_id(DECK, "\"two\"", "\"one\"", "E duplicate-id decks/d/deck.ron:5:8+5 id=one")]
#[case::code(DECK, "D-2", "d2", "E bad-code decks/d/deck.ron:5:21+4 code=d2")]
#[case::same_code(DECK, "D-2", "D-1", "E duplicate-code decks/d/deck.ron:5:21+5 code=D-1 other=d/one")]
#[case::no_time(
    DECK,
    "minutes: 4",
    "minutes: 0",
    "E bad-minutes decks/d/deck.ron:5:37+1 minutes=0 limit=480"
)]
#[case::date(
    DECK,
    "minutes: 4",
    "verified_on: \"2026-02-30\"",
    "E bad-date decks/d/deck.ron:5:41+12 date=2026-02-30"
)]
#[case::source(DECK, "\"sv\"", "\"ar\"", "E missing-source decks/d/deck.ron:2:10+4 file=decks/d/ar.ron")]
#[case::source_tag(DECK, "\"sv\"", "\"../x\"", "E bad-tag decks/d/deck.ron:2:10+6 tag=../x")]
#[case::language(EN, "\"en\"", "\"sv\"", "E wrong-language decks/d/en.ron:2:12+4 found=sv expected=en")]
#[case::same_key(
    EN,
    "\"two\":",
    "\"one\": (title: \"\"), \"two\":",
    "E duplicate-key decks/d/en.ron:6:3+5 key=one"
)]
#[case::control(
    EN,
    "We draw.",
    "We \\u{1b}draw.",
    "E control-character decks/d/en.ron:5:87+6 character=U+001B"
)]
#[case::tab(EN, "We draw.", "We\tdraw.", "E control-character decks/d/en.ron:5:86+1 character=U+0009")]
#[case::line_break(EN, "We draw.", "We\ndraw.", "E control-character decks/d/en.ron:5:86+1 character=U+000A")]
#[case::override_(EN, "We draw.", "We\u{202E}draw.", "E bidi-control decks/d/en.ron:5:86+1 character=U+202E")]
#[case::invisible(
    EN,
    "We draw.",
    "We\u{200B}draw.",
    "E invisible-character decks/d/en.ron:5:86+1 character=U+200B"
)]
#[case::brace(EN, "We draw.", "We {draw.", "E reserved-brace decks/d/en.ron:5:87+1 character={")]
#[case::form(EN, "We draw.", "We \u{FE8D}.", "E presentation-form decks/d/en.ron:5:87+1 character=U+FE8D")]
#[case::private(EN, "We draw.", "We \u{E000}.", "E private-use decks/d/en.ron:5:87+1 character=U+E000")]
#[case::replaced(
    EN,
    "We draw.",
    "We \u{FFFD}.",
    "E replacement-character decks/d/en.ron:5:87+1 character=U+FFFD"
)]
#[case::no_text(SV, "\"two\":", "\"tow\":", "E no-text decks/d/sv.ron:4:2+5 card=two")]
#[case::no_title(SV, "title: \"Ett\", ", "", "E no-title decks/d/sv.ron:5:3+5")]
#[case::no_lines(SV, "ask: [\"Hur är det?\"], ", "", "E no-lines decks/d/sv.ron:6:3+5")]
#[case::empty(SV, "\"Vi ritar.\"", "\" \"", "E empty-text decks/d/sv.ron:5:77+3")]
#[case::card(
    GUIDE,
    "Card(\"d/one\")",
    "Card(\"d/onee\")",
    "E unknown-card guides/g/guide.ron:5:41+8 card=d/onee nearest=d/one"
)]
#[case::deck(
    GUIDE,
    "Card(\"d/one\")",
    "Card(\"e/one\")",
    "E unknown-card guides/g/guide.ron:5:41+7 card=e/one nearest=d/one"
)]
#[case::out(
    GUIDE,
    "Card(\"d/one\")",
    "Card(\"../../etc/passwd\")",
    "E bad-reference guides/g/guide.ron:5:41+18 card=../../etc/passwd"
)]
#[case::choose(GUIDE, "[\"d/one\", \"d/two\"]", "[]", "E empty-choose guides/g/guide.ron:5:51+1")]
#[case::in_choose(
    GUIDE,
    "\"d/two\"",
    "\"d/x\"",
    "E unknown-card guides/g/guide.ron:5:68+5 card=d/x nearest=none"
)]
#[case::phase(GUIDE, "\"prepare\"", "\"open\"", "E duplicate-id guides/g/guide.ron:5:8+6 id=open")]
#[case::presumes(
    GUIDE,
    "source: \"sv\",",
    "source: \"sv\", presumes: true,",
    "E no-presumes guides/g/sv.ron:1:1+1"
)]
#[case::phase_text(
    GUIDE_SV,
    "\"prepare\": (), ",
    "",
    "E no-phase-text guides/g/sv.ron:4:2+6 phase=prepare common=common/sv.ron"
)]
#[case::checklist_text(
    GUIDE_SV,
    "\"room\"",
    "\"rom\"",
    "E no-checklist-text guides/g/sv.ron:5:2+10 checklist=room common=common/sv.ron"
)]
#[case::guide_title(GUIDE_SV, "title: \"Guiden\",", "", "E no-title guides/g/sv.ron:1:1+1")]
fn an_error_stands_at_its_value(
    #[case] file: &str,
    #[case] old: &str,
    #[case] new: &str,
    #[case] expected: &str,
) {
    let problems = checked(sound().replacing(file, old, new));
    assert!(problems.contains(&expected.to_owned()), "{problems:#?}");
}

#[rstest]
#[case::card(EN, "  \"two\": (title: \"Two\", ask: [\"How is it?\"], status: Approved),\n", "", &["W missing-card decks/d/en.ron:4:2+5 card=two"])]
#[case::title(EN, "\"Two\"", "\"\"", &["W missing-title decks/d/en.ron:6:18+2"])]
#[case::list(EN, "explain: [\"There are steps.\"], ", "", &["W missing-list decks/d/en.ron:5:3+5 list=explain"])]
#[case::line(EN, "\"What do you want?\"", "\"\"", &["W missing-line decks/d/en.ron:5:62+2 list=ask number=1"])]
#[case::fewer(EN, ", \"We draw.\"", "", &["W fewer-lines decks/d/en.ron:5:56+3 list=ask have=1 need=2"])]
#[case::extra(EN, "[\"How is it?\"]", "[\"How is it?\", \"More.\", \"Yet more.\"]", &["W extra-lines decks/d/en.ron:6:45+7 list=ask have=3 need=1"])]
#[case::obsolete(EN, "\"two\":", "\"twos\": (), \"two\":", &["W obsolete-card decks/d/en.ron:6:3+6 card=twos nearest=two"])]
#[case::stale(EN, "\"Two\",", "\"Two\", translated_from: \"000000000000\",", &["W stale decks/d/en.ron:6:42+14"])]
#[case::fingerprint(EN, "\"Two\",", "\"Two\", translated_from: \"now\",", &["W bad-fingerprint decks/d/en.ron:6:42+5"])]
#[case::source_fingerprint(SV, "\"Två\",", "\"Två\", translated_from: \"000000000000\",", &["W fingerprint-in-source decks/d/sv.ron:6:42+14"])]
#[case::phase(GUIDE_EN, "\"prepare\": (), ", "", &["W missing-phase guides/g/en.ron:4:2+6 phase=prepare"])]
#[case::old_phase(GUIDE_EN, "\"prepare\": (), ", "\"prepare\": (), \"opem\": (),", &["W obsolete-phase guides/g/en.ron:4:26+6 phase=opem nearest=open"])]
#[case::prompt(GUIDE_EN, "\"Greet.\"", "\"Greet.\", \"More.\"", &["W extra-lines guides/g/en.ron:4:55+7 list=prompts have=2 need=1"])]
#[case::item(GUIDE_EN, "\"Chairs.\"", "\"\"", &["W missing-line guides/g/en.ron:5:51+2 list=items number=1"])]
fn what_a_translation_lacks_is_a_warning_when_opened_too(
    #[case] file: &str,
    #[case] old: &str,
    #[case] new: &str,
    #[case] expected: &[&str],
) {
    let files = sound().replacing(file, old, new);
    assert_eq!(checked(files.clone()), expected);
    assert_eq!(opened(files), Ok(expected.iter().map(|&text| text.to_owned()).collect()));
}

#[rstest]
#[case::draft(
    EN,
    "status: Approved),\n  \"two\"",
    "status: Draft),\n  \"two\"",
    "I unreviewed decks/d/en.ron:5:104+5"
)]
#[case::absent(
    EN,
    "\"How is it?\"], status: Approved",
    "\"How is it?\"]",
    "I unreviewed decks/d/en.ron:6:3+5"
)]
#[case::same(EN, "There are steps.", "Det finns steg.", "W same-as-source decks/d/en.ron:5:35+17")]
#[case::end(EN, "How is it?", "How is it.", "W end-punctuation decks/d/en.ron:6:31+12 source=? here=.")]
#[case::digits(EN, "How is it?", "How is it, 5?", "W digits-differ decks/d/en.ron:6:31+15 source=– here=5")]
#[case::digits_lost(
    EN,
    "How is it?",
    "How is it, 1?",
    "W digits-differ decks/d/en.ron:6:31+15 source=– here=1"
)]
#[case::doubled(EN, "How is it?", "How  is it?", "W spaces decks/d/en.ron:6:36+1")]
#[case::before_a_sign(EN, "How is it?", "How is it ?", "W spaces decks/d/en.ron:6:41+1")]
#[case::before_a_joiner(EN, "How is it?", "How is \u{200C}it?", "W spaces decks/d/en.ron:6:38+1")]
#[case::ends(EN, "How is it?", "How is it? ", "W spaces decks/d/en.ron:6:42+1")]
#[case::nfd(EN, "How is it?", "How is a\u{30A}?", "W not-nfc decks/d/en.ron:6:31+12")]
#[case::tatweel(EN, "How is it?", "\u{628}\u{640}\u{628}?", "W tatweel decks/d/en.ron:6:33+1")]
#[case::look_alike(
    EN,
    "How is it?",
    "Hоw is it?",
    "W look-alike decks/d/en.ron:6:33+1 letter=о point=U+043E instead=o word=Hоw"
)]
#[case::island(EN, "How is it?", "درجة A@ هنا?", "W broken-island decks/d/en.ron:6:37+2 island=A@")]
#[case::long(
    EN,
    "How is it?",
    "How is it now and then and a b c d e f g h i?",
    "W long-line decks/d/en.ron:6:31+47 words=16 limit=15"
)]
#[case::questions(EN, "How is it?", "How is it? Who?", "W two-questions decks/d/en.ron:6:31+17")]
#[case::sentences(EN, "We draw.", "We draw. You look.", "W two-sentences decks/d/en.ron:5:93+1")]
#[case::why(EN, "How is it?", "Why is it?", "W asks-why decks/d/en.ron:6:31+12 word=why")]
#[case::why_sv(SV, "Hur är det?", "Varför, så?", "W asks-why decks/d/sv.ron:6:31+13 word=varför")]
#[case::feminine(
    EN,
    "\"Two\",",
    "\"Two\", feminine: (ask: [\"How is she?\"]),",
    "W feminine-missing decks/d/en.ron:5:3+5 card=one"
)]
fn remarks_on_wording_come_with_a_check_only(
    #[case] file: &str,
    #[case] old: &str,
    #[case] new: &str,
    #[case] expected: &str,
) {
    let files = sound().replacing(file, old, new);
    assert_eq!(checked(files.clone()), [expected]);
    assert_eq!(opened(files), Ok(vec![]));
}

#[rstest]
#[case("Kl. 8 kommer t.ex. en buss.", "At 8 a bus comes, e.g. here.")]
#[case("Det är 3 steg.", "ሰለስተ 3 ደረጃ።")]
#[case("Det är 3 steg.", "۳ مرحله است.")]
#[case("Vad vill du?", "ماذا تريد؟")]
#[case("Det är 3 steg.", "There are three steps.")]
#[case("Det är 3:e steget.", "It is the 3rd step.")]
#[case("Det finns 4G.", "There are 4 of G.")]
#[case("Det är så (bl.a.)", "It is so (among others)")]
#[case("Det är så ...", "It is so …")]
#[case("Det är en .ron", "It is a .ron")]
#[case("Är det du?", "هل أنت هنا؟؟؟")]
#[case("Det är 20 år.", "وُلِدَ كـ SOS مُحِبًّا ٢٠.")]
fn what_is_right_is_passed_over(#[case] source: &str, #[case] translation: &str) {
    let files =
        sound().replacing(SV, "Det finns steg.", source).replacing(EN, "There are steps.", translation);
    assert_eq!(checked(files), [] as [&str; 0]);
}

#[test]
fn everything_is_told_at_once() {
    let files = sound()
        .replacing(DECK, "D-2", "d2")
        .replacing(DECK, "minutes: 6", "minutes: 999")
        .replacing(SV, "Vi ritar.", "Vi {ritar.")
        .replacing(EN, "\"two\":", "\"three\":")
        .replacing(GUIDE, "\"d/two\"", "\"d\"")
        .replacing(GUIDE_SV, "Rummet", "Rum\u{7}met");
    let expected = [
        "E bad-minutes decks/d/deck.ron:4:37+3 minutes=999 limit=480",
        "E bad-code decks/d/deck.ron:5:21+4 code=d2",
        "W missing-card decks/d/en.ron:4:2+5 card=two",
        "W obsolete-card decks/d/en.ron:6:3+7 card=three nearest=none",
        "E reserved-brace decks/d/sv.ron:5:81+1 character={",
        "E card-in-broken-deck guides/g/guide.ron:5:41+7 card=d/one deck=d",
        "E card-in-broken-deck guides/g/guide.ron:5:59+7 card=d/one deck=d",
        "E bad-reference guides/g/guide.ron:5:68+3 card=d",
        "E control-character guides/g/sv.ron:5:35+1 character=U+0007",
    ];
    assert_eq!(checked(files.clone()), expected);
    assert_eq!(opened(files), Err(expected.iter().map(|&text| text.to_owned()).collect()));
}

#[test]
fn texts_are_looked_at_though_the_structure_cannot_be_read() {
    let files = sound()
        .with(DECK, "(")
        .with(GUIDE, "(")
        .replacing(SV, "Vi ritar.", "Vi {ritar.")
        .replacing(EN, "We draw.", "We {draw.")
        .replacing(GUIDE_EN, "\"en\"", "\"sv\"");
    assert_eq!(
        checked(files),
        [
            "E ends-too-early decks/d/deck.ron:1:1+1",
            "E reserved-brace decks/d/en.ron:5:87+1 character={",
            "E reserved-brace decks/d/sv.ron:5:81+1 character={",
            "E wrong-language guides/g/en.ron:2:12+4 found=sv expected=en",
            "E ends-too-early guides/g/guide.ron:1:1+1",
        ]
    );
}

#[test]
fn names_that_mean_nothing_are_told() {
    let files = sound()
        .with("deck/x/deck.ron", "()")
        .with("decks/Å/deck.ron", "()")
        .with("decks/e/sv.ron", "()")
        .with("decks/d/english.ron", "()");
    assert_eq!(
        checked(files),
        [
            "W unexpected-file deck name=deck nearest=decks",
            "E bad-tag decks/d/english.ron tag=english",
            "E missing-structure decks/e file=deck.ron",
            "E bad-id decks/Å id=Å",
        ]
    );
}

#[test]
fn one_code_in_two_decks_of_a_layer_is_told() {
    let mut files = sound();
    for name in ["deck", "sv", "en"] {
        let text = files.files[&format!("decks/d/{name}.ron")].clone();
        files = files.with(&format!("decks/e/{name}.ron"), text);
    }
    assert_eq!(
        checked(files),
        [
            "E duplicate-code decks/e/deck.ron:4:21+5 code=D-1 other=d/one",
            "E duplicate-code decks/e/deck.ron:5:21+5 code=D-2 other=d/two",
        ]
    );
}

#[test]
fn what_does_not_exist_is_told_without_a_place() {
    let content = sound().content();
    let unknown = |result: Vec<crate::problem::Problem>| super::all_told(&result);
    for (id, nearest) in [("gg", "g"), ("", "none"), ("../g", "none")] {
        let problems = content.open(&crate::domain::id::GuideId::new(id), &[]).map(|_| ()).unwrap_err();
        assert_eq!(unknown(problems), [format!("E unknown-guide guide={id} nearest={nearest}")]);
    }
    let problems = content.deck(&crate::domain::id::DeckId::new("x"), &[]).map(|_| ()).unwrap_err();
    assert_eq!(unknown(problems), ["E unknown-deck deck=x nearest=none"]);
}
