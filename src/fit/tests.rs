//! What fits and what does not: lines at the edge of a room, what stands together, and how it is told.

use proptest::prelude::*;
use rstest::rstest;

use super::line::Lines;
use super::stage::{SIZES, Stage};
use crate::content::tests::Files;
use crate::content::{Content, Unit};
use crate::domain::card::{Card, Weight};
use crate::domain::id::DeckId;
use crate::domain::language::Tag;
use crate::domain::safe_text::SafeText;
use crate::domain::scene::View;
use crate::locale::{Arg, Languages, Words};
use crate::problem::{Problem, Severity};
use crate::text;

fn languages() -> Languages {
    Languages::embedded().0
}

fn library() -> Files {
    Files::named("own")
        .with("decks/d/deck.ron", r#"(source: "sv", cards: [(id: "a", minutes: 1), (id: "b", minutes: 1)])"#)
        .with("decks/d/sv.ron", deck("sv", "Vad vill du?", "Och sen?"))
        .with(
            "guides/g/guide.ron",
            r#"(source: "sv", phases: [(id: "p", kind: Open, steps: [Card("d/a")])])"#,
        )
        .with("guides/g/sv.ron", r#"(language: "sv", title: "G", phases: {"p": (prompts: ["P"])})"#)
}

fn deck(language: &str, ask: &str, more: &str) -> String {
    format!(
        "(language: \"{language}\", title: \"D\", cards: {{\n\"a\": (title: \"A\", ask: [\"{ask}\"], follow_ups: [\n\"{more}\"]),\n\"b\": (title: \"B\", ask: [\"{more}\"]) }})"
    )
}

fn found(content: &Content) -> Vec<Problem> {
    let mut problems = super::check(content, &languages(), &mut |_, _| {});
    problems.retain(|problem| ["does-not-fit", "cannot-be-shown"].contains(&problem.code));
    problems
}

/// What was found, a row each: gravity, place, arguments.
fn told(files: Files) -> Vec<String> {
    let row = |problem: &Problem| {
        let arguments = problem.arguments.iter().map(|(name, text)| format!("{name}={text}"));
        let arguments: Vec<String> = arguments.collect();
        format!("{:?} {} {}", problem.severity, problem.at(), arguments.join(" "))
    };
    found(&files.content()).iter().map(row).collect()
}

/// A line of so many words of six letters.
fn words(count: usize) -> String {
    vec!["stannar"; count].join(" ")
}

#[test]
fn a_line_that_just_fits_is_not_told_and_one_word_more_is() {
    // Eight rows of 36 columns, one of them for Swedish: four words of seven letters in a row.
    let with = |count: usize| {
        let files = library().with("decks/d/en.ron", deck("en", &words(count), "And then?"));
        told(files).into_iter().filter(|row| row.starts_with("Warning")).collect::<Vec<_>>()
    };
    assert_eq!(with(28), Vec::<String>::new());
    assert_eq!(
        with(29),
        [
            "Warning own/decks/d/en.ron:2:25 what=line size=40×12 smaller=none view=shared beside=sv pages=2 over=3"
        ]
    );
}

#[test]
fn a_follow_up_is_tried_too_and_a_source_by_itself() {
    let files = library().with("decks/d/sv.ron", deck("sv", "Vad vill du?", &words(200)));
    let rows = told(files);
    assert_eq!(
        rows,
        [
            "Warning own/decks/d/sv.ron:3:1 what=line size=120×40 smaller=80×24, 40×12 view=facilitator beside=none pages=3 over=196",
            "Warning own/decks/d/sv.ron:4:25 what=line size=120×40 smaller=80×24, 40×12 view=facilitator beside=none pages=3 over=196",
        ]
    );
}

#[test]
fn an_adult_alone_with_enlarged_text_turns_pages_and_that_is_worth_knowing_only() {
    // Of 36 columns four words in a row, of the adults’ 33 three.
    let files = library().with("decks/d/en.ron", deck("en", &vec!["stannarr"; 26].join(" "), "And then?"));
    let rows = told(files);
    assert_eq!(rows.len(), 1, "{rows:#?}");
    assert!(rows[0].starts_with("Information") && rows[0].contains("view=interpreter"), "{rows:#?}");
}

#[test]
fn what_is_found_is_said_in_both_languages() {
    let files = library().with("decks/d/en.ron", deck("en", &words(29), "And then?"));
    let problems = found(&files.content());
    let [problem] = problems.as_slice() else { panic!("{problems:#?}") };
    let said = |language: &str, suffix: &str| {
        let arguments: Vec<(&str, Arg<'_>)> =
            problem.arguments.iter().map(|(name, text)| (*name, Arg::Text(text))).collect();
        let words = Words::load(&Tag::new(language), &languages());
        text::plain(&words.tell(&format!("problem-{}{suffix}", problem.code), &arguments))
    };
    assert_eq!(said("en", ""), "The line takes 2 screens at 40×12, in everyone’s view beside sv.");
    assert_eq!(said("en", "-help"), "Make it shorter. About 3 letters too many at 40×12.");
    assert_eq!(said("sv", ""), "Raden tar 2 skärmar på 40×12, i allas vy bredvid sv.");
    assert_eq!(said("sv", "-help"), "Gör den kortare. Ungefär 3 bokstäver för mycket på 40×12.");
}

#[test]
fn what_no_screen_can_show_is_an_error() {
    // One letter of many parts, wider than enlarged text has room for.
    let letter = "\u{1100}".repeat(20);
    let long = words(60);
    let guide = format!(
        "(language: \"sv\", title: \"G\", phases: {{\"p\": (prompts: [\"P\"])}},\npurpose: \"{long}\",\nplan_ideas: {{Structure: [\"Kort.\",\n\"{long}\"]}})"
    );
    let files =
        library().with("decks/d/sv.ron", deck("sv", &letter, "Och sen?")).with("guides/g/sv.ron", guide);
    assert_eq!(
        told(files),
        [
            "Error own/decks/d/sv.ron:2:25 what=letter size=40×12",
            "Error own/guides/g/sv.ron:2:10 what=purpose size=40×12",
            "Error own/guides/g/sv.ron:4:1 what=idea size=40×12",
        ]
    );
}

#[test]
fn titles_to_choose_among_are_tried_together() {
    let ids: Vec<String> = (0..24).map(|number| format!("c{number}")).collect();
    let each = |text: &dyn Fn(&String) -> String| ids.iter().map(text).collect::<Vec<_>>().join(", ");
    let title = |language: &str, long: &str| {
        let cards = each(&|id| {
            let title = if id == "c5" { long } else { "Kort" };
            format!("\n\"{id}\": (title: \"{title}\", ask: [\"Vad?\"])")
        });
        format!("(language: \"{language}\", title: \"T\", cards: {{{cards}}})")
    };
    let choose = each(&|id| format!("\"t/{id}\""));
    let files = library()
        .with("decks/t/deck.ron", format!("(source: \"sv\", cards: [{}])", each(&|id| format!("(id: \"{id}\")"))))
        .with("decks/t/sv.ron", title("sv", "En lite längre rubrik"))
        .with("decks/t/uk.ron", title("uk", "Трохи довший заголовок"))
        .with(
            "guides/g/guide.ron",
            format!("(source: \"sv\", phases: [(id: \"p\", kind: Open, steps: [Card(\"d/a\"),\nChoose([{choose}])])])"),
        );
    assert_eq!(
        told(files),
        [
            "Warning own/decks/t/uk.ron:7:15 what=titles size=120×40 smaller=80×24, 40×12 view=shared beside=sv pages=2 over=0",
            "Warning own/guides/g/guide.ron:2:1 what=titles size=80×24 smaller=40×12 view=shared beside=none pages=2 over=0",
        ],
        "the source's is the guide's own, a translator has only the titles"
    );
}

#[test]
fn the_calm_part_of_safety_is_meant_to_be_turned() {
    let lines = ["\"Vi tar en paus.\""; 12].join(", ");
    let files = library().with(
        "safety/sv.ron",
        format!("(language: \"sv\", shared: [{lines}, \"Jag stannar här hos dig.\"])"),
    );
    assert_eq!(
        told(files),
        [
            "Information own/safety/sv.ron:1:255 what=calm size=80×24 smaller=40×12 view=shared beside=none pages=2 over=0"
        ]
    );
}

#[test]
fn only_what_stands_in_the_checked_layer_is_told() {
    let below = library().with("decks/d/uk.ron", deck("uk", &words(40), "І далі?"));
    let own = Files::named("mine").with("decks/d/so.ron", deck("so", "Maxaad rabtaa?", &words(40)));
    let content = below.content().with_layer(Box::new(own));
    let places: Vec<String> = found(&content).iter().map(Problem::at).collect();
    assert_eq!(places, ["mine/decks/d/so.ron:3:1", "mine/decks/d/so.ron:4:25"]);
}

#[test]
fn a_deck_by_itself_says_the_same_of_a_language() {
    let content = library().with("decks/d/en.ron", deck("en", &words(29), &words(40))).content();
    let (deck, en) = (DeckId::new("d"), Tag::new("en"));
    let decks = [(deck, 0), (DeckId::new("none"), 0)];
    assert_eq!(super::in_decks(&content, &languages(), &decks, &en), [found(&content), Vec::new()]);
}

/// What is shipped has room, but for what is bound to be turned with enlarged text, and the calm part of Safety.
#[test]
fn every_shipped_line_stands_whole_everywhere() {
    let content = Content::embedded().knowing(languages().all());
    for problem in found(&content) {
        let argument =
            |name| problem.arguments.iter().find(|(found, _)| *found == name).map(|(_, text)| text.as_str());
        assert_eq!(problem.severity, Severity::Information, "{problem:#?}");
        assert!(argument("what") == Some("calm") || argument("size") == Some("40×12"), "{problem:#?}");
        assert_ne!(argument("what"), Some("line"), "{problem:#?}");
    }
}

/// Columns, and rows more than one for each of the two texts.
#[rstest]
#[case(View::Shared, [(36, 6), (64, 16), (64, 30)])]
#[case(View::Interpreter, [(33, 7), (40, 13), (62, 27)])]
#[case(View::Facilitator, [(33, 7), (44, 14), (43, 26)])]
fn the_room_of_each_view_is_measured(#[case] view: View, #[case] expected: [(u16, u16); 3]) {
    let languages = languages();
    let mut stage = Stage::new(&languages);
    let rooms = stage.rooms(&(Tag::new("sv"), Tag::new("en")), Weight::Light, false);
    let of_view = rooms.iter().filter(|(found, ..)| *found == view);
    let measured: Vec<_> = of_view.map(|(_, size, room)| (*size, room.columns, room.spare)).collect();
    let expected: Vec<_> = SIZES
        .into_iter()
        .zip(expected)
        .map(|(size, (columns, spare))| (size, columns, Some(spare)))
        .collect();
    assert_eq!(measured, expected);
}

/// Lines of any length in a script, around where they begin to page.
fn lines(alphabet: &'static str) -> impl Strategy<Value = Vec<String>> {
    let word =
        proptest::collection::vec(proptest::sample::select(alphabet.chars().collect::<Vec<_>>()), 1..12);
    let line = proptest::collection::vec(word, 1..70)
        .prop_map(|words| words.into_iter().map(String::from_iter).collect::<Vec<_>>().join(" "));
    proptest::collection::vec(line, 4)
}

fn card(facilitator: &[String], participant: &[String], tag: &str, weight: Weight) -> Card {
    let of = |lines: &[String]| {
        let text = |line: &String| SafeText::new(line).unwrap_or_default();
        let mut texts = lines.iter().map(text);
        crate::domain::card::CardText { title: texts.next(), explain: texts.collect(), ..Default::default() }
    };
    let (content, _) = library().content().deck(&DeckId::new("d"), &[]).expect("a deck");
    let mut card = content.cards[0].clone();
    card.texts = [(Tag::new("sv"), of(facilitator)), (Tag::new(tag), of(participant))].into();
    card.weight = weight;
    card
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever is not drawn, since it surely fits, does fit when it is drawn.
    #[test]
    fn what_is_cleared_takes_one_screen(
        facilitator in lines("abcåö.-"),
        participant in prop_oneof![lines("abcåö.-"), lines("سلامتحب؟"), lines("ሰላምኣሎ።")],
        tag in prop_oneof![Just("ar"), Just("ti"), Just("en")],
        weight in prop_oneof![Just(Weight::Light), Just(Weight::Tender), Just(Weight::Heavy)],
    ) {
        let languages = languages();
        let mut stage = Stage::new(&languages);
        let unit = Unit::Deck(DeckId::new("d"));
        let card = card(&facilitator, &participant, tag, weight);
        let lines = Lines::new(&unit, &card, false);
        for (view, size, cleared, pages) in lines.tried_all(&mut stage, &Tag::new(tag)) {
            prop_assert!(!cleared || pages <= 1, "{view:?} {size:?} takes {pages}");
        }
    }
}
