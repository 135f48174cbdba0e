//! Every code has its message and what would be right, in both of the program's own languages.

use crate::content::Code;

#[test]
fn every_code_has_both_messages_in_both_languages() {
    for language in ["sv", "en"] {
        let path = format!("{}/locales/{language}/problems.ftl", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(&path).expect("the catalogue is there");
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
            for id in [format!("problem-{}", code.as_str()), format!("problem-{}-help", code.as_str())] {
                assert!(ids.contains(&id.as_str()), "{language}: {id} is missing");
            }
        }
        let unknown: Vec<&&str> = ids
            .iter()
            .filter(|id| {
                let code = id.trim_start_matches("problem-");
                let code = code.strip_suffix("-help").unwrap_or(code);
                !Code::ALL.iter().any(|known| known.as_str() == code)
            })
            .collect();
        assert!(unknown.is_empty(), "{language}: {unknown:?} belong to no code");
    }
}
