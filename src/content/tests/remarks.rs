//! Remarks that need the glossary or the order of words: told by a check only, each where it stands.

use rstest::rstest;

use super::{Files, all_told, checked, opened, sound};

const SV: &str = "decks/d/sv.ron";
const EN: &str = "decks/d/en.ron";

fn with_glossary() -> Files {
    sound()
        .with("glossary/terms.ron", "(source: \"sv\", terms: [(id: \"counsel\"), (id: \"guardian\"), (id: \"refusal\")])")
        .with("glossary/sv.ron", "(language: \"sv\", terms: {\"counsel\": (term: \"offentligt biträde\", forms: [\"biträdet\"], avoid: [\"advokat\"], status: Approved), \"guardian\": (term: \"förordnad vårdnadshavare\", status: Approved), \"refusal\": (term: \"avslag\", forms: [\"avslaget\"], avoid: [\"avvisning\"], status: Approved)})")
        .with("glossary/en.ron", "(language: \"en\", terms: {\"counsel\": (term: \"public counsel\", avoid: [\"lawyer\", \"guardian\"], status: Approved), \"guardian\": (term: \"appointed guardian\", status: Approved), \"refusal\": (term: \"refusal\", forms: [\"refused\"], status: Approved)})")
}

#[rstest]
#[case::said(
    SV,
    "Vi ritar.",
    "En Advokat ritar.",
    "W avoided-word decks/d/sv.ron:5:81+7 word=Advokat say=offentligt biträde"
)]
#[case::asked(
    EN,
    "How is it?",
    "Is a lawyer here?",
    "W avoided-word decks/d/en.ron:6:37+6 word=lawyer say=public counsel"
)]
#[case::title(
    EN,
    "\"Two\"",
    "\"The lawyer\"",
    "W avoided-word decks/d/en.ron:6:23+6 word=lawyer say=public counsel"
)]
#[case::checklist(
    "guides/g/sv.ron",
    "Stolar.",
    "Ring advokat.",
    "W avoided-word guides/g/sv.ron:5:55+7 word=advokat say=offentligt biträde"
)]
#[case::note(
    SV,
    "ask: [\"Hur är det?\"]",
    "ask: [\"Hur är det?\"], for_interpreter: [\"Inte avvisning.\"]",
    "W avoided-word decks/d/sv.ron:6:71+9 word=avvisning say=avslag"
)]
fn a_word_to_avoid_is_told_with_the_term(
    #[case] file: &str,
    #[case] old: &str,
    #[case] new: &str,
    #[case] expected: &str,
) {
    let files = with_glossary().replacing(file, old, new);
    let told: Vec<String> =
        checked(files.clone()).into_iter().filter(|told| !told.contains("missing-list")).collect();
    assert_eq!(told, [expected]);
    assert_eq!(opened(files).map(|told| told.iter().any(|told| told.contains("avoided"))), Ok(false));
}

#[rstest]
#[case::within_a_term("An appointed guardian is here.")]
#[case::part_of_a_word("We draw lawyers' things, and guardians.")]
#[case::other_language("En advokat.")]
fn what_is_no_word_to_avoid_is_passed_over(#[case] text: &str) {
    let files = with_glossary().replacing(EN, "We draw.", text);
    assert_eq!(checked(files), [] as [&str; 0]);
}

#[test]
fn a_local_layer_is_held_to_the_words_of_the_shipped_glossary() {
    let local = Files::named("local").with(
        "guides/g/sv.ron",
        "(language: \"sv\", title: \"Om avvisning\", phases: {\"prepare\": (), \"open\": ()}, checklists: {\"room\": (title: \"R\")}, status: Approved)",
    );
    let content = with_glossary().content().with_layer(Box::new(local));
    assert_eq!(
        all_told(&content.check()),
        ["W avoided-word local/guides/g/sv.ron:1:29+9 word=avvisning say=avslag"]
    );
}

#[rstest]
#[case::not_said("Avslaget är här.", "The no is here.", &["I unsaid-term decks/d/en.ron:5:83+17 say=refusal"])]
#[case::form("Avslaget är här.", "You are refused.", &[])]
#[case::part_of_a_word("Avslaget är här.", "Refusals are here.", &[])]
#[case::longest("Ett offentligt biträde är här.", "Public counsel is here.", &[])]
#[case::no_term("Vi ritar i dag.", "We draw today.", &[])]
fn a_translation_that_does_not_say_the_term_is_told(
    #[case] source: &str,
    #[case] translation: &str,
    #[case] expected: &[&str],
) {
    let files = with_glossary().replacing(SV, "Vi ritar.", source).replacing(EN, "We draw.", translation);
    assert_eq!(checked(files), expected);
}

#[rstest]
#[case::comma(SV, "Hur är det?", "Hur är det, och vad vill du?", "W two-questions decks/d/sv.ron:6:44+3")]
#[case::or(EN, "How is it?", "Is it good, or do you wait?", "W two-questions decks/d/en.ron:6:44+2")]
#[case::how_come(
    SV,
    "Hur är det?",
    "Hur kommer det sig?",
    "W asks-why decks/d/sv.ron:6:31+21 word=hur kommer det sig"
)]
fn a_question_that_is_hard_to_answer_is_told(
    #[case] file: &str,
    #[case] old: &str,
    #[case] new: &str,
    #[case] expected: &str,
) {
    assert_eq!(checked(sound().replacing(file, old, new)), [expected]);
}
