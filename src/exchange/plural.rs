//! How gettext counts in a language, and how it writes a language's tag.
//!
//! Our texts have no plurals; the programs of translators ask for the rule all the same. Knows tags only.

use crate::domain::language::Tag;

/// Returns the `Plural-Forms` of a language (GNU gettext's own table; the most usual rule where it has none).
pub(super) fn forms(tag: &Tag) -> &'static str {
    match tag.primary().unwrap_or_default() {
        "ar" => {
            "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"
        }
        "uk" | "ru" => {
            "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
        }
        "fr" | "fa" | "haz" | "am" | "ti" | "pa" => "nplurals=2; plural=(n > 1);",
        _ => "nplurals=2; plural=(n != 1);",
    }
}

/// Writes a tag as gettext does: `fa_AF`, `uz@latin`.
pub(super) fn written(tag: &Tag) -> String {
    let mut parts = tag.as_str().split('-');
    let mut written = parts.next().unwrap_or_default().to_owned();
    let mut script = String::new();
    for part in parts {
        match part {
            "Latn" => "@latin".clone_into(&mut script),
            "Arab" => "@arabic".clone_into(&mut script),
            "Cyrl" => "@cyrillic".clone_into(&mut script),
            other => {
                written.push('_');
                written.push_str(other);
            }
        }
    }
    written + &script
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_written_as_gettext_writes_it() {
        for (tag, expected) in
            [("ar", "ar"), ("fa-AF", "fa_AF"), ("uz-Latn", "uz@latin"), ("pa-Arab", "pa@arabic")]
        {
            assert_eq!(written(&Tag::new(tag)), expected);
        }
    }

    #[test]
    fn the_rule_is_the_languages_not_the_regions() {
        assert_eq!(forms(&Tag::new("fa-AF")), forms(&Tag::new("fa")));
        assert!(forms(&Tag::new("ar")).starts_with("nplurals=6;"));
    }
}
