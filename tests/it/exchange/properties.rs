//! Whatever comes in from a translator's program: texts or problems, and content that loads.

use proptest::prelude::*;

use super::*;

proptest! {
    /// Any bytes are entries or problems.
    #[test]
    fn any_bytes_are_texts_or_problems(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let content = Content::of(Box::new(FolderSource::new("/nowhere")));
        let _ = exchange::import(&content, &Languages::embedded().0, &bytes, Path::new("x.po"));
    }

    /// So is anything made of PO's own pieces, and what is taken loads.
    #[test]
    fn any_pieces_of_po_are_texts_or_problems(pieces in proptest::collection::vec(prop_oneof![
        Just("msgctxt "), Just("msgid "), Just("msgstr "), Just("msgid_plural "), Just("msgstr[0] "), Just("\"d/a.title\""),
        Just("\"Ett\""), Just("\"Language: ar\\n\""), Just("\"\""), Just("\""), Just("\\"), Just("\n"), Just("\r"), Just("#, fuzzy\n"),
        Just("#~ "), Just("#| "), Just("\\x4"), Just("\\400"), Just("å"), Just("\u{202E}"), Just("\u{FEFF}"), Just("{"),
    ], 0..40)) {
        let desk = reviewed();
        let po = format!("msgid \"\"\nmsgstr \"Language: ar\\n\"\n{}", pieces.concat());
        desk.import(&desk.alone(), &po);
        let errors = desk.alone().check().into_iter().filter(|problem| problem.severity == Severity::Error).count();
        prop_assert_eq!(errors, 0);
    }
}
