//! Paper: what stands on each kind, in which language and direction, and what never does.

mod markup;

use std::process::Command;

use markup::{Element, elements};
use sammanhang::domain::card::StopArea;
use sammanhang::domain::id::DeckId;
use sammanhang::domain::language::Tag;
use sammanhang::domain::pair::Tongues as _;
use sammanhang::domain::safe_text::SafeText;
use sammanhang::domain::scene::{Both, PlanLine, PlanRow, PlanScene, Rendering, Shown, ShownContact};
use sammanhang::domain::session::{Choices, Who};
use sammanhang::locale::{Languages, Words};
use sammanhang::print::{self, Press};

use crate::room::{content, library};

#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Facilitator,
    Interpreter,
    TakeHome,
    Cards(&'static str),
}

const KINDS: [Kind; 5] =
    [Kind::Facilitator, Kind::Interpreter, Kind::TakeHome, Kind::Cards("talk"), Kind::Cards("hard")];

/// What a paper is asked for with.
struct Order {
    kind: Kind,
    guide: &'static str,
    languages: [&'static str; 2],
    drafts: bool,
}

/// The fixtures' guide, or one of its decks; nobody has read the unreviewed texts.
fn order(kind: Kind, facilitator: &'static str, participant: &'static str) -> Order {
    Order { kind, guide: "short", languages: [facilitator, participant], drafts: false }
}

impl Order {
    fn drafts(mut self) -> Self {
        self.drafts = true;
        self
    }

    fn with<T>(&self, make: impl FnOnce(&Press<'_>) -> T) -> T {
        let [facilitator, participant] = self.languages.map(Tag::new);
        let (languages, _) = Languages::embedded();
        let words = Words::load(&facilitator, &languages);
        let spoken = Words::of_participant(&facilitator, &participant, &languages);
        let choices = Choices { drafts_were_read: self.drafts, ..Choices::new(facilitator, participant) };
        make(&Press { choices: &choices, languages: &languages, words: &words, participant: spoken.as_ref() })
    }

    fn page(&self) -> String {
        let library = || library(self.guide, &self.languages);
        self.with(|press| match self.kind {
            Kind::Facilitator => print::facilitator(&library(), press),
            Kind::Interpreter => print::interpreter(&library(), press),
            Kind::TakeHome => print::empty_take_home(&library(), press),
            Kind::Cards(deck) => {
                let tags = self.languages.map(Tag::new);
                print::cards(&content().deck(&DeckId::new(deck), &tags).expect("a deck").0, press)
            }
        })
    }

    fn elements(&self) -> Vec<Element> {
        elements(&self.page())
    }
}

/// All texts, one a line.
fn texts<'a>(elements: impl IntoIterator<Item = &'a Element>) -> String {
    elements.into_iter().map(|element| element.text.as_str()).collect::<Vec<_>>().join("\n")
}

fn is_on_a_card(element: &Element) -> bool {
    element.is_in("card")
}

fn has_arabic(text: &str) -> bool {
    text.chars().any(|letter| ('\u{620}'..='\u{64a}').contains(&letter))
}

#[test]
fn every_paper_is_whole_fetches_nothing_and_every_text_has_its_language_and_direction() {
    for languages in
        [["sv", "en"], ["en", "en"], ["sv", "ar"], ["sv", "ti"], ["ar", "sv"], ["en-XA", "ar-XB"]]
    {
        for kind in KINDS {
            let order = order(kind, languages[0], languages[1]).drafts();
            let page = order.page();
            for never in ["http", "<script", "src=", "href=", "url(", "@import", "⟨", "{$", "{ $"] {
                assert!(!page.contains(never), "{kind:?} {languages:?}: {never}");
            }
            let elements = elements(&page);
            assert_eq!(elements[0].name, "html");
            for element in &elements {
                let (tag, direction) = (element.get("lang"), element.get("dir"));
                let expected = match tag {
                    "" => "",
                    "ar" | "ar-XB" => "rtl",
                    _ => "ltr",
                };
                assert_eq!(direction, expected, "{kind:?} {languages:?}: {element:?}");
                assert!(element.text.is_empty() || !tag.is_empty(), "{kind:?} {languages:?}: {element:?}");
                let is_code = element.text.chars().all(|letter| !letter.is_alphabetic());
                assert!(element.name != "bdi" || tag == "zxx" && (is_code || element.text.contains('-')));
            }
        }
    }
}

#[test]
fn the_adults_papers_hold_the_map_and_the_pages_of_the_guides_stages() {
    let paper = |kind, guide| Order { guide, ..order(kind, "sv", "en") };
    let listed = |order: &Order| {
        let elements = order.elements();
        let rows = elements.iter().filter(|element| element.is_in("map") && element.name != "bdi");
        texts(rows).split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let facilitator = paper(Kind::Facilitator, "x-map-grown");
    let tree = "Första dagen Inlämning Annat land I kön Svaret Ja-sidan Nej-sidan En gång till Födelsedagen";
    assert_eq!(listed(&facilitator), tree);
    assert_eq!(listed(&paper(Kind::Interpreter, "x-map-grown")), "", "the whole map is the facilitator's");
    for order in [facilitator, paper(Kind::Interpreter, "x-map-grown")] {
        let elements = order.elements();
        let cards = texts(elements.iter().filter(|element| is_on_a_card(element)));
        for line in
            ["Nej-sidan: det här händer.", "The no page: this happens.", "Födelsedagen: någon hjälper dig."]
        {
            assert!(cards.contains(line), "{line}: {cards}");
        }
        assert!(cards.contains("? Ingen har kontrollerat de här uppgifterna"), "{cards}");
        assert!(!cards.contains("I kön: det här händer."), "{cards}");
    }
    let none = paper(Kind::Facilitator, "short").page();
    assert!(!none.contains("Nej-sidan"), "a guide that does not show the map has none on paper");
}

#[test]
fn what_lies_before_the_participant_holds_nothing_of_the_adults() {
    for participant in ["en", "sv", "ar"] {
        let page = order(Kind::TakeHome, "sv", participant).drafts().page();
        assert!(!page.contains("CANARY"), "{page}");
        for deck in ["talk", "hard", "map"] {
            let elements = order(Kind::Cards(deck), "sv", participant).drafts().elements();
            let cards = texts(elements.iter().filter(|element| is_on_a_card(element)));
            assert!(!cards.contains("CANARY") && !cards.contains("△") && !cards.contains("▲"), "{cards}");
            assert!(!cards.contains("Vill du säga mer om det?"), "a follow-up: {cards}");
            let title = texts(elements.iter().filter(|element| element.name == "title"));
            assert_eq!(title, "Kort", "a browser prints it at the top of each page");
            let cover = texts(elements.iter().filter(|element| element.is_in("cover")));
            assert!(cover.starts_with("\nFör de vuxna."), "{cover}");
            assert!(!cover.replace("CANARY-T", "").replace("CANARY-K", "").contains("CANARY"), "{cover}");
        }
    }
}

#[test]
fn each_of_the_adults_gets_what_is_theirs_and_no_more() {
    let page = order(Kind::Facilitator, "sv", "en").page();
    for theirs in [
        "P prepare",
        "P debrief",
        "L chairs",
        "L terms",
        "F hello",
        "S stay",
        "S Jouren",
        "G short",
        "Q",
        "H open",
    ] {
        assert!(page.contains(&format!("CANARY-{theirs}")), "{theirs}");
    }
    assert!(!page.contains("CANARY-I"), "the interpreter's notes");
    let page = order(Kind::Interpreter, "sv", "en").page();
    for theirs in ["L terms", "I hello", "I hard", "D sv", "D en"] {
        assert!(page.contains(&format!("CANARY-{theirs}")), "{theirs}");
    }
    assert!(page.contains("Undvik:") && page.contains("reply"), "the words not to use");
    for never in ["P", "F", "S", "Q", "L chairs", "L rest"] {
        assert!(!page.contains(&format!("CANARY-{never}")), "{never}");
    }
    for kind in [Kind::Facilitator, Kind::Interpreter] {
        let elements = order(kind, "sv", "en").elements();
        let first = elements.iter().find(|element| element.name == "p").expect("a text");
        assert!(first.is_in("private") && first.text.ends_with("Inte för deltagarens bord."), "{first:?}");
    }
}

#[test]
fn lines_are_numbered_as_they_are_said_and_follow_ups_go_on() {
    for kind in [Kind::Facilitator, Kind::Interpreter] {
        let elements = order(kind, "sv", "ar").elements();
        let codes: Vec<&str> = elements
            .iter()
            .filter(|element| element.name == "bdi" && element.is_in("lines"))
            .map(|element| element.text.as_str())
            .collect();
        let expected =
            "T-1 1 2 3 4 5 T-2 1 H-1 1 2 H-2 1 2 3 T-3 1 T-10 1 2 T-11 1".split(' ').collect::<Vec<_>>();
        assert_eq!(codes, expected, "{kind:?}");
    }
}

#[test]
fn the_facilitators_paper_says_length_weight_review_and_what_is_not_filled_in() {
    let said = texts(&order(Kind::Facilitator, "en", "ar").elements());
    let isolated = |text: &str| format!("\u{2068}{text}\u{2069}");
    for text in [
        &format!("{} min without an interpreter", isolated("23")),
        &format!("{} min with an interpreter", isolated("46")),
        &format!("Only {}", isolated("\u{2068}by telephone\u{2069} or \u{2068}by video\u{2069}")),
        "△ Tender: say it before it is shown.",
        "▲ Heavy: say it before it is shown.",
        "▲ Unreviewed translation",
        "◇ The participant can point: yes, a little, no",
        "◇ The participant can point: that is right, something is different",
        "The participant chooses which of these cards, and in what order.",
        "not verified",
        "▲ not filled in yet",
    ] {
        assert!(said.contains(text), "{text}\n{said}");
    }
    assert!(!texts(&order(Kind::Facilitator, "sv", "en").elements()).contains("Ogranskad"), "approved");
}

#[test]
fn an_unreviewed_text_is_laid_on_the_table_only_when_an_interpreter_has_read_it_and_a_heavy_one_never() {
    let on_cards = |deck, participant, drafts| {
        let order = order(Kind::Cards(deck), "sv", participant);
        let order = if drafts { order.drafts() } else { order };
        texts(order.elements().iter().filter(|element| is_on_a_card(element)))
    };
    assert!(!has_arabic(&on_cards("talk", "ar", false)) && !has_arabic(&on_cards("hard", "ar", false)));
    assert!(on_cards("talk", "ar", true).contains("لدينا نصف ساعة."));
    let hard = on_cards("hard", "ar", true);
    assert!(hard.contains("كيف الحال") && hard.contains("Det du har hört"), "{hard}");
    assert!(!hard.contains("ما سمعته"), "the heavy card: {hard}");
    assert!(on_cards("hard", "en", false).contains("What you have heard"), "approved");
    assert!(on_cards("hard", "sv", false).contains("Det du har hört"), "one language");
    // Shipped: a draft in a language that the program speaks. It is said once a card that the interpreter says it.
    let order = Order { guide: "after-refusal", ..order(Kind::Cards("refusal"), "sv", "en") };
    let elements = order.elements();
    let says = elements.iter().filter(|element| element.text == "The interpreter says this").count();
    assert_eq!(says, elements.iter().filter(|element| element.name == "section").count() - 1);
    assert!(texts(&elements).contains("Några översättningar är inte granskade. De är utelämnade"));
    assert!(
        !texts(order.drafts().elements().iter().filter(|element| is_on_a_card(element)))
            .contains("What you have been told")
    );
}

#[test]
fn words_that_nobody_has_reviewed_stand_on_a_paper_only_when_an_interpreter_has_read_them() {
    for (participant, tonight) in [("uk", "Сьогодні ввечері"), ("ti", "ሎሚ ምሸት"), ("fa", "امروز شام")]
    {
        let paper = || order(Kind::TakeHome, "sv", participant);
        assert!(!paper().page().contains(tonight) && paper().drafts().page().contains(tonight));
        let answers = |order: Order| {
            let elements = order.elements();
            elements
                .iter()
                .filter(|it| it.is_in("answers") && it.get("lang") != "sv" && !it.text.is_empty())
                .count()
        };
        let cards = || order(Kind::Cards("talk"), "sv", participant);
        assert_eq!((answers(cards()), answers(cards().drafts())), (0, 3), "{participant}");
    }
    // Before that the interpreter reads them.
    let read = |participant| texts(&order(Kind::Interpreter, "sv", participant).elements());
    assert!(read("uk").contains("Говорить перекладач") && read("uk").contains("до \u{2068}14:45\u{2069}"));
    assert!(read("fa").contains("ترجمان این را می‌گوید"));
    assert!(!read("en").contains("The interpreter speaks for the participant"), "they need no reader");
    // What a catalogue leaves out is a line to write on, as in a language without one.
    let ti = order(Kind::TakeHome, "sv", "ti").drafts();
    assert!(ti.elements().iter().all(|element| element.get("lang") != "en"));
}

#[test]
fn a_language_without_the_programs_words_gets_a_line_to_write_on_and_never_english() {
    for kind in KINDS {
        for participant in ["ti", "ckb"] {
            let elements = order(kind, "sv", participant).drafts().elements();
            assert!(elements.iter().all(|element| element.get("lang") != "en"), "{kind:?}");
        }
    }
    let elements = order(Kind::TakeHome, "sv", "ti").elements();
    let gaps = elements.iter().filter(|element| element.get("class") == "gap").count();
    // The title, seven headings, five numbers meant for the participant.
    assert_eq!(gaps, 1 + 7 + 5);
    let answers = order(Kind::Cards("talk"), "sv", "ti").elements();
    assert_eq!(answers.iter().filter(|element| element.is_in("answers") && element.name == "svg").count(), 3);
    let is_gap = |element: &&Element| element.get("class") == "gap";
    assert_eq!(answers.iter().filter(|element| element.is_in("answers")).filter(is_gap).count(), 3);
    let of_cards =
        |class| answers.iter().filter(move |element| element.is_in("pair") && element.get("class") == class);
    assert_eq!(of_cards("first").count(), 0, "nothing that the participant cannot read stands first");
    assert_eq!(of_cards("gap").count(), of_cards("second").count());
    assert!(of_cards("gap").count() > 10, "every title and line has one");
}

fn shown(order: &Order, tag: &str, text: &str) -> Shown {
    let tongue = order.with(|press| press.languages.tongue(&Tag::new(tag)));
    Shown { text: SafeText::new(text).expect("a text"), tongue }
}

/// A plan with something picked and something typed, and room for more.
fn filled_in(order: &Order) -> (PlanScene, Vec<ShownContact>) {
    let both = |own: &str, other: &str| Both {
        facilitator: shown(order, "sv", own),
        participant: Rendering::Text(shown(order, "en", other)),
    };
    let typed = |tag: &str, text: &str| Both {
        facilitator: shown(order, tag, text),
        participant: Rendering::InterpreterSays,
    };
    let lines = |area| match area {
        StopArea::Structure => vec![
            PlanLine {
                text: both("Skolan i morgon", "School tomorrow"),
                is_typed: false,
                who: Some(Who::Participant),
            },
            PlanLine { text: typed("sv", "Möte <kl. 9> & te"), is_typed: true, who: None },
            PlanLine { text: typed("en", "Football"), is_typed: true, who: Some(Who::Friend) },
        ],
        StopArea::TalkAndTime | StopArea::OrganisedPlay | StopArea::ParentSupport => Vec::new(),
    };
    let rows = StopArea::ALL.map(|area| PlanRow { area, lines: lines(area) }).into();
    let contact =
        ShownContact { label: both("Fara för liv", "Danger to life"), number: Some("112".to_owned()) };
    (PlanScene { rows, cursor: None, turns_by_page: false }, vec![contact])
}

#[test]
fn a_plan_is_printed_filled_in_with_tonight_first_and_room_for_more() {
    let order = order(Kind::TakeHome, "sv", "en");
    let (plan, contacts) = filled_in(&order);
    let page = order.with(|press| print::take_home(None, &plan, &contacts, press));
    assert!(page.contains("Möte &lt;kl. 9&gt; &amp; te"));
    let body = page.split_once("<body>").expect("a body").1;
    insta::assert_snapshot!("take_home_filled_in", body);
    let elements = elements(&page);
    let headings = elements.iter().filter(|element| element.name == "h2" && element.get("lang") == "en");
    assert_eq!(
        texts(headings).split('\n').collect::<Vec<_>>(),
        [
            "Tonight",
            "Tomorrow",
            "My day",
            "Someone to talk to",
            "Something I like",
            "People who support me",
            "Numbers to call"
        ]
    );
    assert!(!page.contains("STOP") && elements.iter().all(|element| element.text.chars().count() != 1));
}

#[test]
fn the_guides_own_title_stands_on_the_paper_to_take_home_only_where_it_may_be_shown() {
    let order = order(Kind::TakeHome, "sv", "en");
    let title = Both {
        facilitator: shown(&order, "sv", "Vårt samtal"),
        participant: Rendering::Text(shown(&order, "en", "Our talk")),
    };
    let (plan, _) = filled_in(&order);
    let page = order.with(|press| print::take_home(Some(&title), &plan, &[], press));
    assert!(
        page.contains("Our talk") && page.contains("Vårt samtal") && !page.contains(">Dagens samtal</h1>")
    );
    assert!(order.page().contains(">Today&#39;s talk</h1>"));
}

/// Runs the real program; returns the exit code, and what it printed.
fn run(args: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_sammanhang"))
        .args(args)
        .args(["--interface", "sv"])
        .output()
        .expect("the program runs");
    let text = |bytes| String::from_utf8(bytes).expect("text");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn a_paper_is_written_to_a_file_whole_or_the_file_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("kort.html");
    let path = path.to_str().expect("a path");
    let asked = ["print", "take-home", "after-refusal", "--language", "sv", "--participant", "en"];
    let (code, page, faults) = run(&asked);
    assert_eq!((code, faults.as_str()), (Some(0), ""));
    let (code, told, faults) = run(&[&asked[..], &["-o", path]].concat());
    assert_eq!((code, faults.as_str()), (Some(0), ""));
    assert!(told.contains(path) && told.lines().count() == 1, "{told}");
    assert_eq!(std::fs::read_to_string(path).expect("the file"), page);
    let inside = format!("{path}/no.html");
    let (code, out, faults) = run(&[&asked[..], &["--output", &inside]].concat());
    assert_eq!((code, out.as_str()), (Some(2), ""));
    assert!(faults.starts_with(&format!("sammanhang: Filen {inside} gick inte att skriva: ")), "{faults}");
    assert_eq!(faults.lines().count(), 1);
    assert_eq!(std::fs::read_dir(folder.path()).expect("the folder").count(), 1, "nothing is left beside it");
    assert_eq!(std::fs::read_to_string(path).expect("the file"), page);
}
