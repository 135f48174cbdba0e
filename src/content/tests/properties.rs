//! Any bytes become a library or problems: no panic, no hang, places within the file.

use proptest::prelude::*;

use super::{Files, sound};
use crate::content::Content;
use crate::domain::id::GuideId;
use crate::domain::language::Tag;
use crate::problem::Problem;

fn paths() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "decks/d/deck.ron",
        "decks/d/sv.ron",
        "decks/d/en.ron",
        "guides/g/guide.ron",
        "guides/g/sv.ron",
        "library.ron",
        "safety/sv.ron",
        "glossary/terms.ron",
        "glossary/en.ron",
    ])
}

/// Bytes of no kind, and pieces of the format in any order.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let pieces = prop::sample::select(vec![
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ",",
        ":",
        "\"",
        "\\",
        "//",
        "/*",
        "*/",
        "\n",
        "r#\"",
        "'",
        "Some(",
        "None",
        "source: \"sv\"",
        "language: \"sv\"",
        "cards: ",
        "\"one\": ",
        "id: \"one\"",
        "title: \"Å\"",
        "ask: [\"\"]",
        "Card(\"d/one\")",
        "#![",
        "\u{202E}",
        "e\u{301}",
        "\u{FEFF}",
        "\r",
        "-1",
        "1e9",
        "phases: [",
        "terms: {",
        "contacts: {",
    ]);
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..300),
        prop::collection::vec(pieces, 0..60).prop_map(|pieces| pieces.concat().into_bytes()),
    ]
}

fn all(content: &Content) -> Vec<Problem> {
    let mut problems = content.check();
    problems.extend(content.index(&[Tag::new("en")]).1);
    match content.open(&GuideId::new("g"), &[Tag::new("sv"), Tag::new("en")]) {
        Ok((library, more)) => {
            assert!(
                library.guide.cards().iter().all(|id| library.card(id).is_some()),
                "every reference resolves"
            );
            assert!(library.guide.texts.contains_key(&library.guide.source));
            problems.extend(more);
        }
        Err(more) => {
            assert!(!more.is_empty(), "what cannot be opened says why");
            problems.extend(more);
        }
    }
    problems
}

fn sane(problems: &[Problem]) {
    for problem in problems {
        if let Some(at) = problem.place.as_ref().and_then(|place| place.at.as_ref()) {
            assert!(at.line > 0 && at.column > 0 && at.length > 0, "{problem:?}");
            if at.source.is_empty() {
                continue;
            }
            let characters = at.source.chars().count();
            assert!(at.column <= characters + 1, "{problem:?}");
            assert!(at.column + at.length <= characters + 2, "{problem:?}");
            assert!(!at.source.contains('\n'), "{problem:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_become_a_library_or_problems(path in paths(), bytes in bytes()) {
        sane(&all(&sound().with(path, bytes).content()));
    }

    #[test]
    fn any_cut_or_changed_byte_becomes_a_library_or_problems(path in paths(), at in 0_usize..400, byte: u8, cuts: bool) {
        let files = sound();
        if let Some(mut bytes) = files.files.get(path).cloned() {
            let at = at % bytes.len();
            if cuts { bytes.truncate(at) } else { bytes[at] = byte }
            sane(&all(&files.with(path, bytes).content()));
        }
    }

    #[test]
    fn any_text_is_taken_or_refused_within_its_place(text in "\\PC{0,40}|[\u{0}-\u{2069}]{0,20}|[ؠ-ۿ\u{64B}-\u{65F}?؟. ]{0,30}") {
        let quoted = text.replace('\\', "\\\\").replace('"', "\\\"");
        let files = sound().replacing("decks/d/en.ron", "What do you want?", &quoted);
        sane(&all(&files.content()));
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test may look at the clock to see that nothing hangs")]
fn large_files_of_any_kind_end_soon() {
    let begun = std::time::Instant::now();
    let fills = [
        "(",
        "[",
        "\"",
        "/*",
        "\\",
        "a",
        "(a:",
        "[[",
        "\"a\":(),",
        "()",
        ",",
        "'",
        "r#",
        "Some(",
        "\n",
        "//\n",
        "\"\\u{",
    ];
    for fill in fills {
        let text =
            format!("(language: \"en\", title: \"E\", cards: {{{}", fill.repeat((1 << 20) / fill.len() - 50));
        sane(&sound().with("decks/d/en.ron", text).content().check());
        let list = format!("(source: \"sv\", cards: [{}", fill.repeat((1 << 20) / fill.len() - 50));
        sane(&Files::named("").with("decks/d/deck.ron", list).content().check());
    }
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
}
