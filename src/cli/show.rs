//! `show`: a card as plain text in logical order, line by line in both languages.
//!
//! Knows a card; what is for the adults stands apart, and says so.

use std::io::{self, Write};

use super::fault::Fault;
use super::nearest::nearest_names;
use super::{SUCCESS, plain};
use crate::domain::card::{Address, Card, CardText, Deck, List, Status};
use crate::domain::language::Tag;
use crate::domain::safe_text::SafeText;
use crate::locale::{Arg, Words};

/// Finds a card in its deck.
///
/// # Errors
/// There is no such card; the fault lists the deck's, the nearest first.
pub fn find<'a>(given: &str, deck: &'a Deck) -> Result<&'a Card, Fault> {
    deck.cards.iter().find(|card| card.id.as_str() == given).ok_or_else(|| {
        let names = deck.cards.iter().map(|card| card.id.as_str());
        Fault::UnknownCard(given.to_owned(), nearest_names(given, names))
    })
}

/// Writes a card in one or more languages.
///
/// # Errors
/// Those of `out`.
pub fn show(card: &Card, tags: &[Tag], words: &Words, out: &mut dyn Write) -> io::Result<u8> {
    Sheet { card, tags, words }.write(out)?;
    Ok(SUCCESS)
}

/// A card to write.
struct Sheet<'a> {
    card: &'a Card,
    tags: &'a [Tag],
    words: &'a Words,
}

impl Sheet<'_> {
    fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{}", self.card.id)?;
        self.block(&plain::say(self.words, "cli-show-title"), |text| text.title.as_ref(), out)?;
        for (list, line) in self.card.path() {
            self.line(list, line, out)?;
        }
        let follow_ups = self.card.count(List::FollowUps);
        if follow_ups > 0 {
            writeln!(out, "\n{}", plain::say(self.words, "cli-show-follow-ups"))?;
        }
        for line in 0..follow_ups {
            self.line(List::FollowUps, line, out)?;
        }
        self.adults(out)
    }

    /// One numbered line in every language.
    fn line(&self, list: List, line: usize, out: &mut dyn Write) -> io::Result<()> {
        let code = self.card.code.as_ref().map_or(self.card.id.as_str(), SafeText::as_str);
        let number = i64::try_from(self.card.number(list, line)).unwrap_or(i64::MAX);
        let args = [("code", Arg::Text(code)), ("number", Arg::Number(number))];
        let heading = plain::tell(self.words, "cli-show-line", &args);
        self.block(&heading, |text| text.line(list, line, Address::Masculine), out)?;
        for (tag, text) in self.texts() {
            let feminine = text.line(list, line, Address::Feminine);
            if let Some(said) =
                feminine.filter(|said| text.line(list, line, Address::Masculine) != Some(said))
            {
                let language = [("language", Arg::Text(tag.as_str()))];
                writeln!(out, "  {}", plain::tell(self.words, "cli-show-feminine", &language))?;
                self.row(tag, said, out)?;
            }
        }
        Ok(())
    }

    /// The texts that there are, in the order of the languages.
    fn texts(&self) -> impl Iterator<Item = (&Tag, &CardText)> {
        self.tags.iter().filter_map(|tag| Some((tag, self.card.texts.get(tag)?)))
    }

    /// A heading, and below it the text in each language.
    fn block<'a>(
        &'a self,
        heading: &str,
        text: impl Fn(&'a CardText) -> Option<&'a SafeText>,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        writeln!(out, "\n{heading}")?;
        for tag in self.tags {
            let found = self.card.texts.get(tag).and_then(&text);
            let said = found.map_or_else(|| plain::say(self.words, "cli-show-missing"), ToString::to_string);
            self.row(tag, &said, out)?;
        }
        Ok(())
    }

    /// A text with its language before it.
    fn row(&self, tag: &Tag, text: &str, out: &mut dyn Write) -> io::Result<()> {
        let widest = self.tags.iter().map(|tag| plain::width(tag.as_str())).max().unwrap_or_default();
        writeln!(out, "  {}  {text}", plain::padded(tag.as_str(), widest))
    }

    /// What the participant never sees: notes, and how far the texts have come.
    fn adults(&self, out: &mut dyn Write) -> io::Result<()> {
        let words = self.words;
        let mut states = Vec::new();
        for (tag, text) in self.texts() {
            let language = [("language", Arg::Text(tag.as_str()))];
            if text.status == Status::Draft && *tag != self.card.source {
                states.push(plain::tell(words, "cli-show-draft", &language));
            }
            if text.stale {
                states.push(plain::tell(words, "cli-show-stale", &language));
            }
        }
        let has_notes = self
            .texts()
            .any(|(_, text)| !text.for_facilitator.is_empty() || !text.for_interpreter.is_empty());
        if self.card.is_unverified() {
            states.push(plain::say(words, "cli-show-unverified"));
        }
        if states.is_empty() && !has_notes {
            return Ok(());
        }
        writeln!(out, "\n── {} ──", plain::say(words, "cli-show-adults"))?;
        states.iter().try_for_each(|state| writeln!(out, "  {state}"))?;
        self.notes(&plain::say(words, "cli-show-for-facilitator"), |text| &text.for_facilitator, out)?;
        self.notes(&plain::say(words, "cli-show-for-interpreter"), |text| &text.for_interpreter, out)
    }

    fn notes(
        &self,
        heading: &str,
        notes: impl Fn(&CardText) -> &Vec<SafeText>,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        if self.texts().all(|(_, text)| notes(text).is_empty()) {
            return Ok(());
        }
        writeln!(out, "\n{heading}")?;
        for (tag, text) in self.texts() {
            notes(text).iter().try_for_each(|note| self.row(tag, note, out))?;
        }
        Ok(())
    }
}
