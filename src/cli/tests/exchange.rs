//! `export` and `import`, as a person types them.

use super::*;

#[test]
fn export_holds_all_that_was_said() {
    let line = "export po waiting safety --language prs --feminine -o a.po --content /c";
    let expected = ExportRequest {
        what: Exported::Po,
        language: "prs".to_owned(),
        names: vec!["waiting".to_owned(), "safety".to_owned()],
        with_feminine: true,
        output: Some(PathBuf::from("a.po")),
        content: Some(PathBuf::from("/c")),
    };
    assert_eq!(parse(typed(line), &words("sv")), Ok(Request::Export(expected)));
    let expected = ImportRequest { file: PathBuf::from("a.po"), content: Some(PathBuf::from("/c")) };
    assert_eq!(parse(typed("import po a.po --content /c"), &words("sv")), Ok(Request::Import(expected)));
}

#[test]
fn a_guide_goes_out_with_the_decks_that_it_uses_and_nothing_else() {
    let (po, code) = run("en", "export po after-refusal --language prs");
    assert_eq!(code, SUCCESS);
    for name in ["guides/after-refusal.title", "refusal/what-told.title", "frame/you-decide.title"] {
        assert!(po.contains(&format!("msgctxt \"{name}\"")), "{name}");
    }
    for name in ["guides/check-in", "waiting/", "safety", "glossary", "map/", "common"] {
        assert!(!po.contains(&format!("msgctxt \"{name}")), "{name}");
    }
}

#[test]
fn what_is_named_goes_out_to_standard_output_or_to_a_file() {
    let (po, code) = run("en", "export po safety --language prs");
    assert_eq!(code, SUCCESS);
    assert!(po.contains("\"Language: fa_AF\\n\"") && po.contains("X-Language-Tag: fa-AF"), "{po}");
    assert!(po.contains("msgctxt \"safety.shared.1\"") && !po.contains("msgctxt \"frame"), "{po}");
    assert_eq!(
        run("sv", "export po safety --language ar -o /room"),
        ("Skriven: /room\n".to_owned(), SUCCESS)
    );
}

#[test]
fn a_kit_is_two_files_in_the_folder_that_was_named() {
    let (told, code) = run("en", "export kit safety --language prs -o /kit");
    assert_eq!((told.as_str(), code), ("Written: /kit/fa-AF.po\nWritten: fa-AF.html\n", SUCCESS));
    fails(
        "en",
        "export kit safety --language ar",
        &["sammanhang: A kit is two files. Name a folder for it, for example: -o kit"],
    );
}

#[test]
fn what_cannot_be_exported_or_imported_is_told() {
    let (told, code) = run("en", "export po safty --language ar");
    assert!(
        told.starts_with(
            "sammanhang: There are no texts called “safty”.\nThese exist, the nearest first: safety, "
        ),
        "{told}"
    );
    assert_eq!(code, FAILURE);
    fails(
        "en",
        "export po --language sv",
        &["sammanhang: All of this is written in sv: there is nothing to translate."],
    );
    fails("sv", "import po no.po", &["sammanhang: Filen no.po gick inte att läsa: entity not found"]);
    fails(
        "sv",
        "export po safety --language ar -o /full",
        &["sammanhang: Filen /full gick inte att skriva: no room"],
    );
    fails(
        "sv",
        "export po safety --language ar -o /there.po",
        &[
            "sammanhang: Filen /there.po finns redan och lämnas som den är. Välj ett annat namn, eller flytta den.",
        ],
    );
}
