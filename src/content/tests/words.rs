//! Every code has its message, what would be right, and why it matters, in both of the program's own languages.

use crate::content::Code;

#[test]
fn every_code_has_both_messages_in_both_languages() {
    for language in ["sv", "en"] {
        let read = |name: &str| {
            let path = format!("{}/locales/{language}/{name}.ftl", env!("CARGO_MANIFEST_DIR"));
            std::fs::read_to_string(&path).expect("the catalogue is there")
        };
        let text = read("problems") + &read("problems-why");
        let resource = fluent_syntax::parser::parse(text.as_str()).expect("the catalogue is sound");
        let ids: Vec<&str> = resource
            .body
            .iter()
            .filter_map(|entry| {
                let fluent_syntax::ast::Entry::Message(message) = entry else { return None };
                Some(message.id.name)
            })
            .collect();
        for code in Code::ALL {
            for part in ["", "-help", "-why"] {
                let id = format!("problem-{}{part}", code.as_str());
                assert!(ids.contains(&id.as_str()), "{language}: {id} is missing");
            }
        }
        let unknown: Vec<&&str> = ids
            .iter()
            .filter(|id| {
                let code = id.trim_start_matches("problem-");
                let parts = [Some(code), code.strip_suffix("-help"), code.strip_suffix("-why")];
                !Code::ALL.iter().any(|known| parts.contains(&Some(known.as_str())))
            })
            .collect();
        assert!(unknown.is_empty(), "{language}: {unknown:?} belong to no code");
    }
}
