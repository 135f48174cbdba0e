//! What the check says does not fit is what does not fit in a talk: the same texts, walked through in the real program.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use rstest::rstest;
use tempfile::TempDir;

use crate::room::{Room, Setup, room};
use crate::screens::text;
use sammanhang::app::{facilitator_scene, interpreter_scene, shared_scene};
use sammanhang::content::Content;
use sammanhang::domain::card::{Address, List};
use sammanhang::domain::language::Tag;
use sammanhang::domain::scene::{Base, Face, Rendering, Screen};
use sammanhang::domain::session::Spot;
use sammanhang::edge::folder::FolderSource;
use sammanhang::fit::{self, SIZES};
use sammanhang::locale::{Languages, Spoken, Words};
use sammanhang::problem::{Problem, Severity};
use sammanhang::text::{Bidi, Layouts, Setting};
use sammanhang::view::{self, Look, Theme};

/// What a text comes to: the sizes at which some view shows it on more than one screen, and whether everyone's does.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Found {
    sizes: BTreeSet<String>,
    severity: Option<Severity>,
}

/// Words of a language, and how its questions end.
const WORDS: [(&str, &str, &str); 4] = [
    ("en", "today you can tell us about what is important to you and we listen", "?"),
    ("ar", "يمكنك اليوم أن تحكي عن كل ما هو مهم عندك ونحن نسمع", "؟"),
    ("ti", "ሎሚ ንዓኻ ኣገዳሲ ዝኾነ ነገር ክትነግረና ትኽእል ኢኻ ንሕና ድማ ንሰምዕ", "?"),
    ("uk", "сьогодні ти можеш розповісти про те що для тебе важливо і ми слухаємо", "?"),
];

/// Lines of so many words: around the edge of enlarged text one by one, further on with larger steps.
fn lengths() -> impl Iterator<Item = usize> {
    (14..46).chain((46..250).step_by(11))
}

/// A line of so many words; `number` makes no two lines the same.
fn line(language: &str, words: usize, number: usize) -> String {
    let (_, all, end) = WORDS.iter().find(|(tag, ..)| *tag == language).expect("words of the language");
    let some: Vec<&str> = all.split(' ').cycle().skip(number).take(words).collect();
    format!("{}{end}", some.join(" "))
}

/// Writes a deck whose lines grow word by word beside a short Swedish line, and a guide that walks it.
fn growing(folder: &Path, language: &str) {
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    let (mut structure, mut source, mut target, mut steps) =
        (String::new(), String::new(), String::new(), String::new());
    let kinds = ["", "answer: YesNo, ", "weight: Tender, "];
    for (number, words) in lengths().enumerate() {
        {
            let kind = number % kinds.len();
            let fields = kinds[kind];
            let id = format!("w{words}-{kind}");
            writeln!(structure, "(id: \"{id}\", {fields}minutes: 1),").unwrap();
            let follows = if kind == 0 { "follow_ups: [\"Och sen?\"], " } else { "" };
            writeln!(source, "\"{id}\": (title: \"Ett\", ask: [\"Vad vill du?\"], {follows}),").unwrap();
            let (ask, more, her) = (
                line(language, words, number),
                line(language, words, number + 1),
                line(language, words + 1, number),
            );
            let follows = if kind == 0 { format!("follow_ups: [\"{more}\"], ") } else { String::new() };
            // What stands at the end of a row of the file says which text it is.
            writeln!(target, "\"{id}\": (title: \"1\", status: Approved,\nask: [\"{ask}\"], // {id} ask")
                .unwrap();
            writeln!(target, "{follows} // {id} more\nfeminine: (ask: [\"{her}\"]), // {id} her\n),")
                .unwrap();
            write!(steps, "Card(\"grow/{id}\"), ").unwrap();
        }
    }
    write("decks/grow/deck.ron", &format!("(source: \"sv\", cards: [\n{structure}])"));
    write("decks/grow/sv.ron", &format!("(language: \"sv\", title: \"Längre\", cards: {{\n{source}}})"));
    let path = format!("decks/grow/{language}.ron");
    write(&path, &format!("(language: \"{language}\", title: \"1\", cards: {{\n{target}}})"));
    let open = format!("(id: \"open\", kind: Open, minutes: 5, steps: [{steps}])");
    let plan = "(id: \"plan\", kind: Plan, minutes: 5, steps: [Plan])";
    write("guides/grow/guide.ron", &format!("(source: \"sv\", phases: [{open}, {plan}])"));
    let prompts = "{\"open\": (prompts: [\"Läs.\"]), \"plan\": (prompts: [\"Skriv.\"])}";
    write("guides/grow/sv.ron", &format!("(language: \"sv\", title: \"Längre\", phases: {prompts})"));
}

/// What draws, as the program does it.
struct Easel {
    facilitator: Words,
    participant: Option<Spoken>,
    theme: Theme,
    layouts: Layouts<view::Role>,
}

impl Easel {
    fn new(facilitator: &str, participant: &str) -> Self {
        let (languages, _) = Languages::embedded();
        let (facilitator, participant) = (Tag::new(facilitator), Tag::new(participant));
        Self {
            participant: Words::of_participant(&facilitator, &participant, &languages),
            facilitator: Words::load(&facilitator, &languages),
            theme: Theme::monochrome(),
            layouts: Layouts::new(),
        }
    }

    /// Whether what is said takes more than this screen. The sign of pages stands there then, and only then.
    fn pages(&mut self, screen: &Screen, (width, height): (u16, u16), is_shared: bool) -> bool {
        let area = Rect::new(0, 0, width, height);
        let words = view::Words { facilitator: &self.facilitator, participant: self.participant.as_ref() };
        let setting = Setting { bidi: Bidi::App, ethiopic_spacing: true };
        let look = Look { words, theme: &self.theme, setting };
        let mut buffer = Buffer::empty(area);
        let drawn = view::render(screen, &look, &mut self.layouts, area, &mut buffer);
        if is_shared {
            assert_eq!(text(&buffer).contains('▼'), drawn.pages > 1, "{}", text(&buffer));
            return drawn.pages > 1;
        }
        drawn.line_pages > 1
    }
}

/// Walks a talk to its plan, and says of every line of the participant's what it came to.
fn walked(setup: Setup, facilitator: &str, participant: &str) -> BTreeMap<String, Found> {
    let mut room = setup.talk();
    let mut easel = Easel::new(facilitator, participant);
    let mut found = BTreeMap::new();
    for _ in 0..4_000 {
        look(&mut room, &mut easel, &mut found);
        let spot = room.talk().spot().clone();
        if spot == Spot::Plan {
            return found;
        }
        let Spot::Line { card, list: List::Ask, .. } = &spot else {
            room.keys("Space");
            continue;
        };
        let is_shown = !matches!(shared_scene(&room.model, room.talk()).face, Face::Listen);
        if is_shown && room.talk().library.card(card).unwrap().count(List::FollowUps) > 0 {
            room.keys("f");
            look(&mut room, &mut easel, &mut found);
        }
        room.keys("Space");
    }
    panic!("the plan was not reached: {}", room.at());
}

fn look(room: &mut Room, easel: &mut Easel, found: &mut BTreeMap<String, Found>) {
    let shared = shared_scene(&room.model, room.talk());
    let Spot::Line { card, list, line } = room.talk().spot().clone() else { return };
    let choices = &room.talk().session.choices;
    let own = room.talk().library.card(&card).unwrap();
    if own.line(&choices.participant, list, line, choices.address).is_none() {
        return;
    }
    // A draft of a heavy card is withheld, and one that is not said yet.
    if let Face::Line(both, ..) = &shared.face
        && !matches!(both.participant, Rendering::Text(_))
    {
        return;
    }
    let text = match (list, choices.address) {
        (List::FollowUps, _) => "more",
        (_, Address::Feminine) => "her",
        (_, Address::Masculine) => "ask",
    };
    let text = format!("{} {text}", card.name());
    let bases = [
        Base::Shared(shared.clone()),
        Base::Interpreter(Box::new(interpreter_scene(&room.model, room.talk()))),
        Base::Facilitator(Box::new(facilitator_scene(&room.model, room.talk()))),
    ];
    let entry: &mut Found = found.entry(text).or_default();
    for base in bases {
        let is_shared = matches!(base, Base::Shared(_));
        let screen = Screen { base, page: 0, ..room.screen() };
        for size in SIZES {
            if easel.pages(&screen, size, is_shared) {
                entry.sizes.insert(format!("{}×{}", size.0, size.1));
                let is_grave = is_shared || size.1 >= 24;
                let severity = if is_grave { Severity::Warning } else { Severity::Information };
                entry.severity = Some(entry.severity.map_or(severity, |known| known.min(severity)));
            }
        }
    }
}

/// What the check says of a folder, by the text that it says it of.
fn told(folder: &Path, language: &str) -> BTreeMap<String, Found> {
    let (languages, _) = Languages::embedded();
    let content =
        Content::embedded().with_layer(Box::new(FolderSource::new(folder))).knowing(languages.all());
    let problems = fit::check(&content, &languages, &mut |_, _| {});
    let file = format!("{language}.ron");
    let is_it = |problem: &&Problem| {
        let place = problem.place.as_ref();
        problem.code == "does-not-fit" && place.is_some_and(|place| place.path.ends_with(&file))
    };
    let of = |problem: &Problem| {
        let at = problem.place.as_ref().unwrap().at.as_ref().unwrap();
        let text = at.source.rsplit("// ").next().unwrap().to_owned();
        let argument = |name| &problem.arguments.iter().find(|(found, _)| *found == name).unwrap().1;
        let smaller = argument("smaller").split(", ").filter(|size| *size != "none");
        let sizes = smaller.chain([argument("size").as_str()]).map(ToOwned::to_owned).collect();
        (text, Found { sizes, severity: Some(problem.severity) })
    };
    problems.iter().filter(is_it).map(of).collect()
}

#[rstest]
fn the_check_names_precisely_the_lines_that_take_more_than_a_screen(
    #[values("en", "ar", "ti", "uk")] language: &str,
) {
    let folder = TempDir::new().unwrap();
    growing(folder.path(), language);
    let mut seen = BTreeMap::new();
    for address in [Address::Masculine, Address::Feminine] {
        let mut setup = room().with(folder.path()).guide("grow").languages("sv", language).drafts_were_read();
        setup.choices.address = address;
        for (text, found) in walked(setup, "sv", language) {
            let known: &mut Found = seen.entry(text).or_default();
            known.sizes.extend(found.sizes);
            known.severity = known.severity.into_iter().chain(found.severity).min();
        }
    }
    let all = seen.len();
    seen.retain(|_, found| !found.sizes.is_empty());
    let by = |count: usize| seen.values().filter(|found| found.sizes.len() == count).count();
    assert!(all - seen.len() > 15 && by(1) > 15 && by(2) + by(3) > 5, "{all} {} {} {}", by(1), by(2), by(3));
    let told = told(folder.path(), language);
    let all: BTreeSet<&String> = told.keys().chain(seen.keys()).collect();
    let differ = all.into_iter().filter(|text| told.get(*text) != seen.get(*text));
    let differ: Vec<_> = differ.map(|text| (text, told.get(text), seen.get(text))).collect();
    assert!(
        differ.is_empty(),
        "{} differ: text, told, seen: {:#?}",
        differ.len(),
        &differ[..differ.len().min(4)]
    );
}

/// A sample of what is shipped: nothing is told of its lines, and no line takes more than a screen.
#[rstest]
fn shipped_lines_stand_whole(
    #[values(("first-talk", "sv", "en"), ("after-refusal", "sv", "ar"), ("after-refusal", "en", "uk"))] way: (
        &str,
        &str,
        &str,
    ),
) {
    let (guide, facilitator, participant) = way;
    let setup = room().shipped().guide(guide).languages(facilitator, participant).drafts_were_read();
    let found = walked(setup, facilitator, participant);
    assert!(found.len() > 10, "{}", found.len());
    assert!(found.values().all(|found| found.sizes.is_empty()), "{found:#?}");
}
