//! Which of the things that exist a person may have meant.
//!
//! Knows spelling only.

/// Sorts what exists by how near it is to what was typed, the nearest first.
///
/// Each candidate has the name that is shown and other names that it goes by. Equally near ones keep their order.
#[must_use]
pub fn nearest<'a>(given: &str, candidates: impl IntoIterator<Item = (String, Vec<&'a str>)>) -> Vec<String> {
    let given = given.to_lowercase();
    let mut ranked: Vec<(f64, String)> = candidates
        .into_iter()
        .map(|(name, others)| {
            let names = others.into_iter().chain([name.as_str()]);
            let near = names.map(|name| likeness(&given, &name.to_lowercase())).fold(0.0, f64::max);
            (near, name)
        })
        .collect();
    ranked.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    ranked.into_iter().map(|(_, name)| name).collect()
}

/// As [`nearest`], for names that stand for themselves.
#[must_use]
pub fn nearest_names<S: Into<String>>(given: &str, names: impl IntoIterator<Item = S>) -> Vec<String> {
    nearest(given, names.into_iter().map(|name| (name.into(), Vec::new())))
}

/// How alike two names are: letters out of place, and words in common for ids such as `after-refusal`.
fn likeness(given: &str, name: &str) -> f64 {
    let letters = strsim::normalized_damerau_levenshtein(given, name);
    let beginning = strsim::jaro_winkler(given, name) * 0.5;
    let part = if given.len() > 2 && name.contains(given) { 0.7 } else { 0.0 };
    letters.max(beginning).max(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_stands_first() {
        let guides = ["arrival", "after-refusal", "waiting", "turning-eighteen"];
        assert_eq!(nearest_names("after-refusl", guides)[0], "after-refusal");
        assert_eq!(nearest_names("refusal", guides)[0], "after-refusal");
        assert_eq!(nearest_names("Wating", guides)[0], "waiting");
        assert_eq!(nearest_names("eighteen", guides)[0], "turning-eighteen");
        assert_eq!(nearest_names("rnu", ["check", "resume", "run"])[0], "run");
    }

    #[test]
    fn a_language_is_near_by_its_name_too() {
        let languages = [("ar".to_owned(), vec!["العربية"]), ("sv".to_owned(), vec!["svenska"])];
        assert_eq!(nearest("swenska", languages)[0], "sv");
    }
}
