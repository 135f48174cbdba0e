//! Texts out to translators and back: what goes out comes back, and nothing is lost or raised on the way.

mod kit;
mod properties;

use std::fs;
use std::path::Path;

use sammanhang::content::{Content, Unit};
use sammanhang::domain::id::DeckId;
use sammanhang::domain::language::Tag;
use sammanhang::edge::folder::FolderSource;
use sammanhang::exchange::{self, Imported, NoExport, Order};
use sammanhang::locale::{Languages, Words};
use sammanhang::problem::Severity;
use tempfile::TempDir;

/// A folder with content over the shipped one, or over nothing.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new(files: &[(&str, &str)]) -> Self {
        let desk = Self { folder: TempDir::new().expect("a folder") };
        for (path, text) in files {
            desk.write(path, text);
        }
        desk
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.folder.path().join(path)).expect("a file")
    }

    fn source(&self) -> FolderSource {
        FolderSource::new(self.folder.path())
    }

    fn alone(&self) -> Content {
        Content::of(Box::new(self.source())).knowing(Languages::embedded().0.all())
    }

    fn over_the_shipped(&self) -> Content {
        Content::embedded().knowing(Languages::embedded().0.all()).with_layer(Box::new(self.source()))
    }

    /// Imports, and writes what comes of it.
    fn import(&self, content: &Content, po: &str) -> Imported {
        let imported = import(content, po);
        imported.files.iter().for_each(|file| self.write(&file.path, &file.text));
        imported
    }
}

fn import(content: &Content, po: &str) -> Imported {
    exchange::import(content, &Languages::embedded().0, po.as_bytes(), Path::new("x.po"))
}

fn export_of(content: &Content, to: &str, units: &[Unit], with_feminine: bool) -> Result<String, NoExport> {
    let (languages, _) = Languages::embedded();
    let words = Words::load(&Tag::new("en"), &languages);
    let to = Tag::new(to);
    let (words, languages) = (&words, &languages);
    exchange::po(&Order { content, to: &to, units, with_feminine, words, languages })
}

fn export(content: &Content, to: &str) -> String {
    export_of(content, to, &content.units(), false).expect("a PO")
}

fn codes(imported: &Imported) -> Vec<(&str, usize, usize)> {
    let place = |problem: &sammanhang::problem::Problem| {
        let spot = problem.place.as_ref().and_then(|place| place.at.as_ref());
        spot.map_or((0, 0), |spot| (spot.line, spot.column))
    };
    imported.problems.iter().map(|problem| (problem.code, place(problem).0, place(problem).1)).collect()
}

const STRUCTURE: &str = r#"(source: "sv", cards: [(id: "a"), (id: "b")])"#;
const SOURCE: &str = r#"(
    language: "sv",
    title: "Lek",
    cards: {
        "a": (title: "Ett", ask: ["Vill du \"prata\"?", "Vill du vila?"], for_interpreter: ["Vila är paus."]),
        "b": (title: "Två", explain: ["Vi är här."]),
    },
)
"#;

/// A deck whose first card was read by somebody, and whose second card is stale.
fn reviewed() -> Desk {
    let desk = Desk::new(&[("decks/d/deck.ron", STRUCTURE), ("decks/d/sv.ron", SOURCE)]);
    let today = desk.alone().fingerprints(&DeckId::new("d"));
    let arabic = format!(
        "// Mine.\n(language: \"ar\", title: \"د\", cards: {{\"a\": (title: \"١\", ask: [\"هل تريد «الكلام»؟\", \"هل ترتاح؟\"], \
         for_interpreter: [\"راحة.\"], status: Reviewed, translated_from: \"{}\", reviewed_by: \"T1\"), \
         \"b\": (title: \"٢\", explain: [\"نحن هنا.\"], status: Approved, translated_from: \"000000000000\")}})",
        today[0].1
    );
    desk.write("decks/d/ar.ron", &arabic);
    desk
}

#[test]
fn all_that_is_shipped_comes_back_as_it_went() {
    let content = Content::embedded().knowing(Languages::embedded().0.all());
    let po = export(&content, "en");
    let imported = import(&content, &po);
    assert_eq!((codes(&imported), imported.changed, imported.files.len()), (Vec::new(), 0, 0));
    assert_eq!(imported.same, po.matches("msgctxt").count());
    assert!(imported.same > 2000);
    assert_eq!(po, export(&content, "en"), "the same bytes again");
    assert!(!po.contains("fuzzy") && !po.contains("/home/"), "nothing is stale, nobody is named");
}

#[test]
fn a_new_language_is_written_as_the_house_writes_it() {
    let desk = Desk::new(&[]);
    let content = desk.over_the_shipped();
    let po = export(&content, "en").replace("Language: en", "Language: so").replace("Tag: en", "Tag: so");
    let imported = desk.import(&content, &po);
    assert_eq!(codes(&imported), Vec::new());
    let content = desk.over_the_shipped();
    let faults = content.check();
    let fault = faults.iter().find(|problem| problem.severity != Severity::Information);
    assert_eq!(fault, None);
    let again = export(&content, "so");
    let texts =
        |po: &str| po.lines().filter(|line| line.starts_with("msg")).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(texts(&again), texts(&po), "nothing is lost");
    assert_eq!(import(&content, &again).files, Vec::new());
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("cards/decks/waiting/en.ron");
    let shipped = fs::read_to_string(shipped).expect("a deck").replace("\"en\"", "\"so\"");
    assert!(desk.read("decks/waiting/so.ron") == shipped, "{}", desk.read("decks/waiting/so.ron"));
}

#[test]
fn an_entry_tells_a_translator_what_they_need() {
    let desk = reviewed();
    desk.write("decks/d/en.ron", r#"(language: "en", title: "Deck", cards: {"a": (title: "One", ask: ["Do you want to \"talk\"?", "Rest?"], for_interpreter: ["Rest is a break."])})"#);
    desk.write("glossary/terms.ron", r#"(source: "sv", terms: [(id: "rest")])"#);
    desk.write("glossary/sv.ron", r#"(language: "sv", terms: {"rest": (term: "vila")})"#);
    desk.write("glossary/ar.ron", r#"(language: "ar", terms: {"rest": (term: "راحة", avoid: ["نوم"])})"#);
    let po = export(&desk.alone(), "ar");
    let entry = po.split("\n\n").find(|entry| entry.contains("\"d/a.ask.2\"")).expect("an entry");
    assert_eq!(
        entry,
        "#. English: Rest?\n\
         #. Said to the participant through the interpreter, and shown on the screen. One short sentence in plain words.\n\
         #. At most 15 words.\n\
         #. With enlarged text (40×12) there is room for about 210 letters at once.\n\
         #. Note for the interpreter: Rest is a break.\n\
         #. Glossary: “\u{2068}vila\u{2069}” is “\u{2068}راحة\u{2069}”.\n\
         #. Do not use: \u{2068}نوم\u{2069}\n\
         #: decks/d/sv.ron:5\n\
         msgctxt \"d/a.ask.2\"\n\
         msgid \"Vill du vila?\"\n\
         msgstr \"هل ترتاح؟\""
    );
    assert!(po.contains("#, fuzzy\nmsgctxt \"d/b.explain.1\"\n"), "what is stale is marked");
    assert!(po.contains("msgid \"Vill du \\\"prata\\\"?\"\n"));
}

#[test]
fn nothing_changes_where_nothing_was_changed_not_even_a_comment() {
    let desk = reviewed();
    let imported = import(&desk.alone(), &export(&desk.alone(), "ar"));
    assert_eq!((imported.files, imported.problems, imported.changed), (Vec::new(), Vec::new(), 0));
}

#[test]
fn what_is_changed_is_a_draft_again_and_the_rest_keeps_its_review() {
    let desk = reviewed();
    let po = export(&desk.alone(), "ar").replace("نحن هنا.", "كلنا هنا.").replace("#, fuzzy\n", "");
    let imported = desk.import(&desk.alone(), &po);
    assert_eq!((imported.changed, imported.problems), (1, Vec::new()));
    let text = desk.read("decks/d/ar.ron");
    let today = desk.alone().fingerprints(&DeckId::new("d"));
    let (first, second) = text.split_once("\"b\"").expect("both cards");
    assert!(first.contains("status: Reviewed") && first.contains("reviewed_by: \"T1\""), "{text}");
    assert!(second.contains("status: Draft") && second.contains(&today[1].1), "{text}");
    assert!(!second.contains("reviewed_by"));
}

#[test]
fn a_stale_text_that_was_read_again_is_made_from_todays_source_and_a_draft() {
    let desk = reviewed();
    let po = export(&desk.alone(), "ar").replace("#, fuzzy\n", "");
    let imported = desk.import(&desk.alone(), &po);
    assert_eq!((imported.changed, imported.files.len()), (0, 1));
    let second = desk.read("decks/d/ar.ron").split_once("\"b\"").expect("both").1.to_owned();
    assert!(second.contains("status: Draft") && !second.contains("000000000000"), "{second}");
    let one_mark_left = export(&reviewed().alone(), "ar").replacen("#, fuzzy\n", "", 1);
    assert_eq!(import(&reviewed().alone(), &one_mark_left).files, Vec::new(), "not yet read as a whole");
}

#[test]
fn a_card_that_is_half_done_does_not_say_what_it_was_made_from() {
    let desk = Desk::new(&[("decks/d/deck.ron", STRUCTURE), ("decks/d/sv.ron", SOURCE)]);
    let po = export(&desk.alone(), "ar");
    let with = |po: &str, name: &str, text: &str| {
        let (before, after) = po.split_once(&format!("msgctxt \"{name}\"\n")).expect("the entry");
        format!(
            "{before}msgctxt \"{name}\"\n{}",
            after.replacen("msgstr \"\"", &format!("msgstr \"{text}\""), 1)
        )
    };
    let half = with(&po, "d/a.ask.2", "هل ترتاح؟");
    desk.import(&desk.alone(), &half);
    assert!(
        desk.read("decks/d/ar.ron")
            .contains("ask: [\n                \"\",\n                \"هل ترتاح؟\",\n")
    );
    assert!(!desk.read("decks/d/ar.ron").contains("translated_from"));
    let mut whole = half;
    for (name, text) in [("d/a.title", "١"), ("d/a.ask.1", "هل تتكلم؟"), ("d/a.for_interpreter.1", "راحة.")]
    {
        whole = with(&whole, name, text);
    }
    desk.import(&desk.alone(), &whole);
    assert!(desk.read("decks/d/ar.ron").contains(&desk.alone().fingerprints(&DeckId::new("d"))[0].1));
}

#[test]
fn feminine_forms_have_places_of_their_own() {
    let desk = reviewed();
    assert!(!export(&desk.alone(), "ar").contains("feminine"));
    let po = export_of(&desk.alone(), "ar", &desk.alone().units(), true).expect("a PO");
    assert_eq!(po.matches(".feminine.").count(), 3);
    let (before, after) = po.split_once("msgctxt \"d/a.feminine.ask.2\"").expect("the entry");
    let po = format!(
        "{before}msgctxt \"d/a.feminine.ask.2\"{}",
        after.replacen("msgstr \"\"", "msgstr \"هل ترتاحين؟\"", 1)
    );
    desk.import(&desk.alone(), &po);
    assert!(desk.read("decks/d/ar.ron").contains("feminine: (\n                ask: [\n                    \"\",\n                    \"هل ترتاحين؟\",\n"));
    assert!(
        export(&desk.alone(), "ar").contains("msgctxt \"d/a.feminine.ask.2\""),
        "and is kept from then on"
    );
}

#[test]
fn what_cannot_be_taken_is_told_with_its_place_and_the_rest_is_taken() {
    let desk = reviewed();
    let header = "msgid \"\"\nmsgstr \"Language: ar\\n\"\n\n";
    let entry = |name: &str, id: &str, text: &str| {
        format!("msgctxt \"{name}\"\nmsgid \"{id}\"\nmsgstr \"{text}\"\n\n")
    };
    let good = entry("d/a.title", "Ett", "واحد");
    let cases = [
        (entry("d/a.ask.2", "Vill du sova?", "x"), "exchange-source-changed", 5, 8),
        (entry("d/c.title", "Tre", "x"), "exchange-unknown-text", 4, 10),
        (entry("d/b.title", "Två", "a\u{7}b"), "control-character", 6, 10),
        (entry("d/b.title", "Två", "a\\tb"), "control-character", 6, 10),
        (entry("d/b.title", "Två", "a\\\"\u{202E}b"), "bidi-control", 6, 12),
        (entry("d/b.title", "Två", "a{b"), "reserved-brace", 6, 10),
        (entry("d/b.title", "Två", "ﻼ"), "presentation-form", 6, 9),
        (entry("d/b.title", "Två", ""), "exchange-emptied", 6, 9),
        ("msgid \"Två\"\nmsgstr \"x\"\n\n".to_owned(), "exchange-no-context", 4, 8),
        (format!("#, fuzzy\n{}", entry("d/b.title", "Två", "ثان")), "exchange-unsure", 7, 9),
        (
            "msgctxt \"d/b.title\"\nmsgid \"Två\"\nmsgid_plural \"x\"\nmsgstr[0] \"x\"\n\n".to_owned(),
            "exchange-plural",
            5,
            8,
        ),
        ("msgctxt \"d/b.title\"\nmsgid Två\nmsgstr \"x\"\n\n".to_owned(), "exchange-syntax", 5, 7),
        ("msgctxt \"d/b.title\"\nmsgid \"T\\q\"\nmsgstr \"x\"\n\n".to_owned(), "exchange-bad-escape", 5, 9),
    ];
    for (bad, code, line, column) in cases {
        let imported = import(&desk.alone(), &format!("{header}{bad}{good}"));
        assert_eq!((codes(&imported), imported.changed), (vec![(code, line, column)], 1), "{bad}");
        let words = Words::load(&Tag::new("sv"), &Languages::embedded().0);
        assert!(
            words.has(&format!("problem-{code}")) && words.has(&format!("problem-{code}-help")),
            "{code}"
        );
    }
    let twice = import(&desk.alone(), &format!("{header}{good}{good}"));
    assert_eq!((codes(&twice), twice.changed), (vec![("exchange-duplicate", 8, 10)], 1));
}

#[test]
fn a_po_from_any_program_is_read() {
    let desk = reviewed();
    let po = "\u{FEFF}# A comment\r\nmsgid \"\"\r\nmsgstr \"\"\r\n\"Language: ar\\n\"\r\n\"Last-Translator: Someone <a@b>\\n\"\r\n\
              \"Content-Type: text/plain; charset=UTF-8\\n\"\r\n\r\n#~ msgctxt \"d/b.title\"\r\n#~ msgid \"Två\"\r\n#~ msgstr \"old\"\r\n\r\n\
              #| msgid \"Vill du \\\"tala\\\"?\"\r\nmsgctxt \"\"\r\n\"d/a\"\r\n\".ask.1\"\r\nmsgid \"\"\r\n\"Vill du \"\r\n\"\\\"prata\\\"?\"\r\nmsgstr \"\"\r\n\"هل \"\r\n\"تتكلم؟\"\r\n";
    let imported = desk.import(&desk.alone(), po);
    assert_eq!((codes(&imported), imported.changed), (Vec::new(), 1));
    let text = desk.read("decks/d/ar.ron");
    assert!(text.contains("\"هل تتكلم؟\"") && !text.contains("Someone") && !text.contains("old"), "{text}");
}

#[test]
fn a_file_as_a_whole_is_refused_with_the_reason() {
    let content = reviewed().alone();
    let body = "msgctxt \"d/b.title\"\nmsgid \"Två\"\nmsgstr \"x\"\n";
    let header = |fields: &str| format!("msgid \"\"\nmsgstr \"{fields}\"\n\n{body}");
    for (po, code) in [
        (String::new(), "exchange-no-entries"),
        (body.to_owned(), "exchange-no-language"),
        (header("Language: \\n"), "exchange-no-language"),
        (header("Language: fa\\nX-Language-Tag: ar\\n"), "exchange-languages-differ"),
        (
            header("Language: ar\\nContent-Type: text/plain; charset=windows-1256\\n"),
            "exchange-wrong-charset",
        ),
    ] {
        let imported = import(&content, &po);
        assert_eq!((codes(&imported)[0].0, imported.files.len()), (code, 0), "{po}");
    }
    let bytes = exchange::import(&content, &Languages::embedded().0, b"msgid \"\"\n\xFF", Path::new("x.po"));
    assert_eq!(codes(&bytes), vec![("exchange-not-utf8", 2, 1)]);
    let source = import(&content, &header("Language: sv\\n"));
    assert_eq!(codes(&source), vec![("exchange-unknown-text", 4, 10)], "the source is nobody's translation");
}

#[test]
fn a_file_that_the_loader_leaves_out_is_not_written_over() {
    let desk = reviewed();
    let po = export(&desk.alone(), "ar").replace("نحن هنا.", "كلنا هنا.");
    desk.write("decks/d/ar.ron", "(language: \"ar\", cards: {\"a\": (title: \"{\")})");
    let imported = import(&desk.alone(), &po);
    assert!(imported.files.is_empty() && codes(&imported).contains(&("exchange-broken-target", 0, 0)));
    desk.write("decks/d/ar.ron", "(language: ");
    let imported = import(&desk.alone(), &po);
    assert!(imported.files.is_empty() && !imported.problems.is_empty());
    assert!(matches!(export_of(&desk.alone(), "ar", &desk.alone().units(), false), Err(NoExport::Broken(_))));
}

#[test]
fn the_same_letters_written_in_another_way_are_no_change() {
    let desk = Desk::new(&[("decks/d/deck.ron", STRUCTURE), ("decks/d/sv.ron", SOURCE)]);
    desk.write("decks/d/so.ron", "(language: \"so\", cards: {\"b\": (title: \"Två å\")})");
    let po = export(&desk.alone(), "so").replace('å', "a\u{30A}");
    let imported = import(&desk.alone(), &po);
    assert_eq!((codes(&imported), imported.files.len()), (Vec::new(), 0));
}

#[test]
fn the_glossary_goes_out_in_both_languages_with_what_not_to_say() {
    let desk = Desk::new(&[
        ("glossary/terms.ron", r#"(source: "sv", terms: [(id: "rest"), (id: "112")])"#),
        (
            "glossary/sv.ron",
            r#"(language: "sv", terms: {"rest": (term: "vila", forms: ["vilar"], definition: "Paus & lugn."), "112": (term: "112")})"#,
        ),
        ("glossary/ar.ron", r#"(language: "ar", terms: {"rest": (term: "راحة", avoid: ["نوم"])})"#),
    ]);
    let (languages, _) = Languages::embedded();
    let words = Words::load(&Tag::new("sv"), &languages);
    let (content, to) = (desk.alone(), Tag::new("ar"));
    let (content, words, languages) = (&content, &words, &languages);
    let order = Order { content, to: &to, units: &[], with_feminine: false, words, languages };
    let tbx = exchange::tbx(&order).expect("a TBX");
    let (_, body) = tbx.split_once("<body>\n").expect("a body");
    assert_eq!(
        body,
        "<termEntry id=\"term-rest\">\n\
         <langSet xml:lang=\"sv\">\n\
         <descripGrp><descrip type=\"definition\">Paus &amp; lugn.</descrip></descripGrp>\n\
         <tig><term>vila</term><termNote type=\"administrativeStatus\">preferredTerm-admn-sts</termNote></tig>\n\
         <tig><term>vilar</term><termNote type=\"termType\">variant</termNote><termNote type=\"administrativeStatus\">admittedTerm-admn-sts</termNote></tig>\n\
         </langSet>\n\
         <langSet xml:lang=\"ar\">\n\
         <tig><term>راحة</term><termNote type=\"administrativeStatus\">preferredTerm-admn-sts</termNote></tig>\n\
         <tig><term>نوم</term><termNote type=\"administrativeStatus\">deprecatedTerm-admn-sts</termNote></tig>\n\
         </langSet>\n\
         </termEntry>\n\
         <termEntry id=\"term-112\">\n\
         <langSet xml:lang=\"sv\">\n\
         <tig><term>112</term><termNote type=\"administrativeStatus\">preferredTerm-admn-sts</termNote></tig>\n\
         </langSet>\n\
         </termEntry>\n\
         </body>\n</text>\n</martif>\n"
    );
    let source = Tag::new("sv");
    assert_eq!(exchange::tbx(&Order { to: &source, ..order }), Err(NoExport::NothingToTranslate));
}

#[test]
fn there_is_nothing_to_translate_into_the_source_itself() {
    let content = reviewed().alone();
    assert_eq!(export_of(&content, "sv", &content.units(), false), Err(NoExport::NothingToTranslate));
}
