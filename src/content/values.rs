//! Single values: ids, codes, minutes, dates, tags.
//!
//! Knows the form of each; knows no file.

use std::collections::{BTreeMap, BTreeSet};

use super::code::Code;
use super::layers::{Folder, Layers};
use super::mirror::Raw;
use super::report::{Path, Report};
use crate::domain::id::CardId;
use crate::domain::language::Tag;
use crate::domain::safe_text::SafeText;

/// The longest time that anything may take.
const MOST_MINUTES: u32 = 480;

/// Ids of one list, each of which may stand there once.
#[derive(Debug, Default)]
pub(super) struct Ids<'f>(BTreeSet<&'f str>);

impl<'f> Ids<'f> {
    /// Checks the form of an id, and that it is new.
    pub(super) fn check(&mut self, id: &'f Raw<'_>, at: &Path<'_>, report: &mut Report<'_>) {
        let id = id.as_str();
        if !super::is_id(id) {
            report.add(at, Code::BadId, vec![("id", id.to_owned())]);
        } else if !self.0.insert(id) {
            report.add(at, Code::DuplicateId, vec![("id", id.to_owned())]);
        }
    }
}

/// Whether a code has the form `[A-Z]{1,3}[0-9]*-[0-9]+`, and can be read aloud.
fn is_code(code: &str) -> bool {
    let Some((series, number)) = code.split_once('-') else { return false };
    let letters = series.bytes().take_while(u8::is_ascii_uppercase).count();
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    (1..=3).contains(&letters)
        && digits(series.get(letters..).unwrap_or("x"))
        && !number.is_empty()
        && digits(number)
        && code.len() <= 12
}

/// Checks a code, and that no other card of the file has it.
pub(super) fn code<'f>(
    raw: &'f Raw<'_>,
    card: &CardId,
    codes: &mut BTreeMap<&'f str, CardId>,
    at: &Path<'_>,
    report: &mut Report<'_>,
) {
    let code = || ("code", raw.as_str().to_owned());
    if !is_code(raw.as_str()) {
        report.add(at, Code::BadCode, vec![code()]);
    } else if let Some(other) = codes.insert(raw.as_str(), card.clone()) {
        report.add(at, Code::DuplicateCode, vec![code(), ("other", other.to_string())]);
    }
}

/// Checks a time.
pub(super) fn minutes(minutes: Option<u32>, at: &Path<'_>, report: &mut Report<'_>) {
    if let Some(minutes) = minutes.filter(|minutes| !(1..=MOST_MINUTES).contains(minutes)) {
        let arguments = vec![("minutes", minutes.to_string()), ("limit", MOST_MINUTES.to_string())];
        report.add(at, Code::BadMinutes, arguments);
    }
}

/// Takes a date, `YYYY-MM-DD`.
pub(super) fn date(raw: Option<&Raw<'_>>, at: &Path<'_>, report: &mut Report<'_>) -> Option<SafeText> {
    let date = raw?.as_str();
    if is_date(date) {
        return SafeText::new(date).ok();
    }
    report.add(at, Code::BadDate, vec![("date", date.to_owned())]);
    None
}

fn is_date(date: &str) -> bool {
    let parts: Vec<&str> = date.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let number = |text: &str, length: usize| {
        (text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| text.parse::<u32>().ok())
            .flatten()
    };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2)) else {
        return false;
    };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u32::from(leap),
        1..=12 => 31,
        _ => return false,
    };
    (1..=days).contains(&day)
}

/// Takes `source`; its file must be there.
pub(super) fn source(
    layers: &Layers,
    raw: &Raw<'_>,
    folder: &Folder,
    report: &mut Report<'_>,
) -> Option<Tag> {
    let at = Path::ROOT.field("source");
    let tag = layers.tag(raw.as_str());
    match &tag {
        None => report.add(&at, Code::BadTag, vec![("tag", raw.as_str().to_owned())]),
        Some(tag) if !folder.texts.contains_key(tag) => {
            let file = format!("{}/{tag}.ron", folder.path);
            report.add(&at, Code::MissingSource, vec![("file", file)]);
        }
        Some(_) => {}
    }
    tag
}

/// Checks `language` against the file's name, and that the program knows it.
pub(super) fn language(layers: &Layers, raw: &Raw<'_>, tag: &Tag, report: &mut Report<'_>) {
    let at = Path::ROOT.field("language");
    if layers.tag(raw.as_str()).as_ref() != Some(tag) {
        let arguments = vec![("found", raw.as_str().to_owned()), ("expected", tag.to_string())];
        report.add(&at, Code::WrongLanguage, arguments);
    } else if report.wants_wording() && !layers.knows(tag) {
        report.add(&at, Code::UnknownLanguage, vec![("tag", tag.to_string())]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_have_letters_a_hyphen_and_a_number() {
        for code in ["W-1", "AB2-10", "ABC-001", "R12-3"] {
            assert!(is_code(code), "{code}");
        }
        for code in
            ["", "W", "W-", "-1", "w-1", "ABCD-1", "W-1a", "1W-1", "W1A-1", "Å-1", "W-1-2", "W-1234567890123"]
        {
            assert!(!is_code(code), "{code}");
        }
    }

    #[test]
    fn dates_are_days_that_exist() {
        for date in ["2026-11-01", "2024-02-29", "2000-02-29"] {
            assert!(is_date(date), "{date}");
        }
        for date in [
            "",
            "2026-1-1",
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-04-31",
            "2026-00-10",
            "2026-01-00",
            "+202-01-01",
            "2026/01/01",
        ] {
            assert!(!is_date(date), "{date}");
        }
    }
}
