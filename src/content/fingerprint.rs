//! The fingerprint of a source text: tells whether a translation was made from what stands there now.
//!
//! CONTENT.md, "Fingerprint". Knows the order of fields; knows no file.

use std::collections::BTreeSet;

use sha2::{Digest as _, Sha256};
use unicode_normalization::UnicodeNormalization as _;

use super::common::CommonText;
use super::map_text::PageText;
use crate::domain::card::{CardText, StopArea};
use crate::domain::guide::{Guide, GuideText, Step};
use crate::domain::library::SafetyText;
use crate::domain::safe_text::SafeText;

const LENGTH: usize = 12;

/// Whether a text has the form of a fingerprint: twelve small hex digits.
#[must_use]
pub fn is_one(text: &str) -> bool {
    text.len() == LENGTH && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// Returns the fingerprint of a card's text.
#[must_use]
pub fn card(text: &CardText) -> String {
    let mut lines = Lines::default();
    lines.add("title", text.title.as_slice());
    lines.add("explain", &text.explain);
    lines.add("ask", &text.ask);
    lines.add("follow_ups", &text.follow_ups);
    lines.add("for_facilitator", &text.for_facilitator);
    lines.add("for_interpreter", &text.for_interpreter);
    if let Some(feminine) = &text.feminine {
        let lists = [
            ("feminine/explain", &feminine.explain),
            ("feminine/ask", &feminine.ask),
            ("feminine/follow_ups", &feminine.follow_ups),
        ];
        for (name, list) in lists {
            lines.add(name, list.as_deref().unwrap_or_default());
        }
    }
    lines.fingerprint()
}

/// Returns the fingerprint of a map page's text.
#[must_use]
pub(super) fn page(text: &PageText) -> String {
    let mut lines = Lines::default();
    lines.add("title", text.title.as_slice());
    lines.add("happens", &text.happens);
    lines.add("who", &text.who);
    lines.add("ask", &text.ask);
    lines.add("for_facilitator", &text.for_facilitator);
    lines.add("for_interpreter", &text.for_interpreter);
    lines.fingerprint()
}

/// Returns the fingerprint of a guide's text; the guide gives the order of phases and checklists.
#[must_use]
pub fn guide(guide: &Guide, text: &GuideText) -> String {
    let mut lines = Lines::default();
    lines.add("title", std::slice::from_ref(&text.title));
    lines.add("shown_title", text.shown_title.as_slice());
    lines.add("purpose", text.purpose.as_slice());
    lines.add("presumes", text.presumes.as_slice());
    for phase in &guide.phases {
        if let Some(words) = text.phases.get(&phase.id) {
            lines.add(&format!("phase/{}/title", phase.id), words.title.as_slice());
            lines.add(&format!("phase/{}/prompt", phase.id), &words.prompts);
        }
    }
    let mut seen = BTreeSet::new();
    for step in guide.phases.iter().flat_map(|phase| &phase.steps) {
        let Step::Checklist(id) = step else { continue };
        if let (true, Some(checklist)) = (seen.insert(id), text.checklists.get(id)) {
            lines.add(&format!("checklist/{id}/title"), std::slice::from_ref(&checklist.title));
            lines.add(&format!("checklist/{id}/item"), &checklist.items);
        }
    }
    for area in StopArea::ALL {
        let ideas = text.plan_ideas.get(&area).map(Vec::as_slice).unwrap_or_default();
        lines.add(&format!("plan/{area:?}"), ideas);
    }
    lines.fingerprint()
}

/// Returns the fingerprint of the texts that all guides share: phases in their usual order, checklists by id.
pub(super) fn common(text: &CommonText) -> String {
    let mut lines = Lines::default();
    for (kind, words) in &text.phases {
        lines.add(&format!("phase/{kind:?}/title"), words.title.as_slice());
        lines.add(&format!("phase/{kind:?}/prompt"), &words.prompts);
    }
    for (id, checklist) in &text.checklists {
        lines.add(&format!("checklist/{id}/title"), std::slice::from_ref(&checklist.title));
        lines.add(&format!("checklist/{id}/item"), &checklist.items);
    }
    lines.fingerprint()
}

/// Returns the fingerprint of the safety texts; contacts in the order of their ids.
#[must_use]
pub fn safety(text: &SafetyText) -> String {
    let mut lines = Lines::default();
    lines.add("shared", &text.shared);
    lines.add("adults", &text.adults);
    for (id, label) in &text.contacts {
        lines.add(&format!("contact/{id}"), std::slice::from_ref(label));
    }
    lines.fingerprint()
}

/// Returns the fingerprint of a text as it is.
#[must_use]
pub fn text(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or('0');
    digest.iter().take(LENGTH / 2).flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

#[derive(Debug, Default)]
struct Lines(String);

impl Lines {
    fn add(&mut self, name: &str, texts: &[SafeText]) {
        for text in texts.iter().filter(|text| !text.is_empty()) {
            if !self.0.is_empty() {
                self.0.push('\n');
            }
            self.0.push_str(name);
            self.0.push('\t');
            let normal: String = text.nfc().collect();
            for (number, word) in normal.split_whitespace().enumerate() {
                if number > 0 {
                    self.0.push(' ');
                }
                self.0.push_str(word);
            }
        }
    }

    fn fingerprint(&self) -> String {
        text(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> SafeText {
        SafeText::new(text).unwrap()
    }

    #[test]
    fn the_test_vector_of_the_format_holds() {
        let mut card = CardText {
            title: Some(text("The steps")),
            ask: vec![text("What are you waiting for right now?"), text("We can write the steps in order.")],
            ..CardText::default()
        };
        assert_eq!(super::card(&card), "3ebe0b767ad5");
        card.title = Some(text("  The   steps "));
        assert_eq!(super::card(&card), "3ebe0b767ad5", "white space does not count");
        card.for_interpreter = vec![text("x")];
        assert_ne!(super::card(&card), "3ebe0b767ad5");
    }

    #[test]
    fn a_fingerprint_has_twelve_small_hex_digits() {
        assert!(is_one("3ebe0b767ad5"));
        for other in ["", "3EBE0B767AD5", "3ebe0b767ad", "3ebe0b767adg"] {
            assert!(!is_one(other), "{other}");
        }
    }
}
