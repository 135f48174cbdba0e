//! The program's own words, checked as strictly as cards: each catalogue is made into a deck beside its source, and `check`
//! says what it says of any deck.
//!
//! What the participant reads is said to be a line of a card, with all that is asked of one; the adults' words are notes.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use sammanhang::content::Content;
use sammanhang::domain::everyone::ForEveryone;
use sammanhang::edge::folder::FolderSource;
use sammanhang::locale::Languages;
use sammanhang::problem::{Problem, Severity};

/// A text of a catalogue: every way in which a message can be said.
type Texts = BTreeMap<String, Vec<String>>;

/// Says a pattern in every way; a number stands for what is put in.
fn ways(pattern: &Pattern<&str>) -> Vec<String> {
    pattern.elements.iter().fold(vec![String::new()], |said, element| {
        let next = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => of_expression(expression),
        };
        said.iter().flat_map(|before| next.iter().map(move |after| format!("{before}{after}"))).collect()
    })
}

fn of_expression(expression: &Expression<&str>) -> Vec<String> {
    match expression {
        Expression::Select { variants, .. } => variants.iter().flat_map(|it| ways(&it.value)).collect(),
        Expression::Inline(InlineExpression::StringLiteral { value }) => vec![(*value).to_owned()],
        Expression::Inline(InlineExpression::Placeable { expression }) => of_expression(expression),
        Expression::Inline(_) => vec!["7".to_owned()],
    }
}

fn texts(folder: &str) -> Texts {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(folder);
    let mut texts = Texts::new();
    for entry in fs::read_dir(folder).unwrap() {
        let source = fs::read_to_string(entry.unwrap().path()).unwrap();
        for entry in parser::parse(source.as_str()).unwrap().body {
            let Entry::Message(message) = entry else { continue };
            let values = message.value.iter().map(|value| (message.id.name.to_owned(), value));
            let attributes = message.attributes.iter();
            let attributes = attributes.map(|it| (format!("{}-{}", message.id.name, it.id.name), &it.value));
            // A message of several paragraphs is as many texts.
            let lines =
                |pattern| ways(pattern).iter().flat_map(|way| way.lines().map(str::to_owned)).collect();
            texts.extend(values.chain(attributes).map(|(id, pattern)| (id, lines(pattern))));
        }
    }
    texts
}

/// Writes a language's texts as cards: with the source's number of ways, so that they stand beside each other.
fn cards(language: &str, texts: &Texts, source: &Texts) -> String {
    let of_everyone = |id: &str| ForEveryone::ALL.iter().any(|message| message.id() == id);
    let mut cards = format!("(language: \"{language}\", title: \"words\", cards: {{\n");
    for (id, ways) in texts {
        let asks = source.get(id).is_some_and(|ways| ways.iter().any(|text| text.ends_with('?')));
        let list = match (of_everyone(id), asks) {
            (false, _) => "for_facilitator",
            (true, true) => "ask",
            (true, false) => "explain",
        };
        let quoted: Vec<String> = ways.iter().map(|text| format!("r#\"{text}\"#")).collect();
        let other = if list == "for_facilitator" { "explain: [\"–\"], " } else { "" };
        writeln!(cards, "\"{id}\": (title: \"–\", {other}{list}: [{}]),", quoted.join(", ")).unwrap();
    }
    cards + "})"
}

/// Checks catalogues, each a folder of texts, beside a source.
fn check(source: (&str, &Texts), others: &[(&str, Texts)]) -> Vec<Problem> {
    let folder = tempfile::tempdir().unwrap();
    let deck = folder.path().join("decks/words");
    fs::create_dir_all(&deck).unwrap();
    let ids: Vec<String> = source.1.keys().map(|id| format!("(id: \"{id}\")")).collect();
    let structure = format!("(source: \"{}\", cards: [{}])", source.0, ids.join(", "));
    fs::write(folder.path().join("library.ron"), format!("(source: \"{}\")", source.0)).unwrap();
    fs::write(deck.join("deck.ron"), structure).unwrap();
    fs::write(deck.join(format!("{}.ron", source.0)), cards(source.0, source.1, source.1)).unwrap();
    for (tag, texts) in others {
        fs::write(deck.join(format!("{tag}.ron")), cards(tag, texts, source.1)).unwrap();
    }
    let (languages, _) = Languages::embedded();
    let content = Content::of(Box::new(FolderSource::new(folder.path()))).knowing(languages.all());
    content.check()
}

/// What is no fault here: a catalogue's status stands in `languages.ron`, what it leaves out in the file itself.
const ELSEWHERE: [&str; 2] = ["unreviewed", "missing-card"];

fn told(problems: &[Problem]) -> Vec<String> {
    let told = problems.iter().filter(|problem| !ELSEWHERE.contains(&problem.code));
    told.map(|problem| {
        let place = problem.place.as_ref();
        let source = place.and_then(|place| Some(place.at.as_ref()?.source.as_str())).unwrap_or_default();
        let file = place.map(|place| place.path.file_name().unwrap().to_string_lossy().into_owned());
        format!("{} {} {:?}: {source}", file.unwrap_or_default(), problem.code, problem.arguments)
    })
    .collect()
}

#[test]
fn the_participants_catalogues_stand_every_check_of_a_card() {
    let (languages, _) = Languages::embedded();
    let everyone = |texts: Texts| -> Texts {
        let of_everyone = |id: &String| ForEveryone::ALL.iter().any(|message| message.id() == id);
        texts.into_iter().filter(|(id, _)| of_everyone(id)).collect()
    };
    let others: Vec<(&str, Texts)> = languages
        .all()
        .iter()
        .filter(|row| row.words.is_some() && row.tag.as_str() != "sv")
        .map(|row| (row.tag.as_str(), everyone(texts(row.tag.as_str()))))
        .collect();
    let problems = check(("sv", &everyone(texts("sv"))), &others);
    assert_eq!(told(&problems), Vec::<String>::new());
}

#[test]
fn the_adults_words_stand_the_checks_of_a_note() {
    let problems = check(("sv", &texts("sv")), &[("en", texts("en"))]);
    let graver = problems.into_iter().filter(|problem| problem.severity < Severity::Information);
    let told = told(&graver.collect::<Vec<_>>());
    // Its blanks part three signs and their words; a unit and a name are alike in both languages.
    let known = ["\"preview-progress-legend\"", "#\"7 min\"#", "#\"sammanhang 7\"#"];
    let told: Vec<_> = told.iter().filter(|text| !known.iter().any(|known| text.contains(known))).collect();
    assert_eq!(told, Vec::<&String>::new());
}

#[test]
fn what_is_wrong_in_a_card_is_wrong_in_a_catalogue() {
    let words = |said: &[(&str, &str)]| -> Texts {
        said.iter().map(|(id, text)| ((*id).to_owned(), vec![(*text).to_owned()])).collect()
    };
    let source = words(&[("chooser-heading", "Vad vill du prata om?"), ("until", "till 7")]);
    let codes = |tag: &'static str, said: &[(&str, &str)]| -> Vec<&str> {
        let problems = check(("sv", &source), &[(tag, words(said))]);
        problems.iter().map(|problem| problem.code).filter(|code| !ELSEWHERE.contains(code)).collect()
    };
    let heading = |tag, text: &'static str| codes(tag, &[("chooser-heading", text), ("until", "7")]);
    assert_eq!(heading("ar", "عن ماذا نتكلم؟"), Vec::<&str>::new());
    for (tag, text, code) in [
        ("ar", "عن ماذا نتكلم?", "strange-sign"),
        ("ar", "عن ماذا نتكلم", "end-punctuation"),
        ("ar", "عن ماذا نتـكلم؟", "tatweel"),
        ("ar", "\u{FEB3}لام؟", "presentation-form"),
        ("fa-AF", "دربارهٔ چه كار؟", "strange-letter"),
        ("uk", "Про щo?", "look-alike"),
        ("uk", "Про  що?", "spaces"),
        ("so", "Vad vill du prata om?", "same-as-source"),
        ("so", "Maxaad u\u{301}?", "not-nfc"),
        ("so", "Maxaad\u{E000}?", "private-use"),
        ("so", "Maxaad\u{FFFD}?", "replacement-character"),
        ("so", "Maxaad\u{202E}?", "bidi-control"),
        ("so", "Maxaad 3?", "digits-differ"),
    ] {
        assert!(heading(tag, text).contains(&code), "{tag} {text}: {:?}", heading(tag, text));
    }
}
