//! What was read anew: it never moves the place, and never takes a text away because a file is broken.
//!
//! Knows the model; knows no key.

use super::model::{Preview, Reading, Shelf, lines};
use super::review;
use crate::content::{Proof, Unit};
use crate::domain::language::Tag;
use crate::problem::Problem;

/// Takes in what was read anew. The place stays, by ids; texts of a broken file stay as they were good last.
pub fn hear(preview: &mut Preview, reading: Reading) {
    preview.broken = reading.broken;
    if preview.broken.is_some() {
        return;
    }
    let before = std::mem::take(&mut preview.shelves);
    let language = preview.language.clone();
    let number = preview.number();
    preview.shelves = reading
        .proofs
        .into_iter()
        .map(|proof| {
            let old = before.iter().find(|shelf| shelf.proof.unit == proof.unit);
            let was_whole = !is_broken(&proof) || old.is_some_and(|old| old.was_whole);
            Shelf { proof: kept(proof, old, &language), was_whole }
        })
        .collect();
    let mut all = Vec::new();
    preview.places.clear();
    for (on, shelf) in preview.shelves.iter().enumerate() {
        for (at, card) in shelf.proof.deck.iter().flat_map(|deck| &deck.cards).enumerate() {
            all.push(card.id.clone());
            preview.places.entry(card.id.clone()).or_insert((on, at));
        }
    }
    preview.cards = reading.order.unwrap_or(all);
    preview.glossary = reading.glossary;
    preview.whole = reading.whole;
    let is_there = preview.here().is_some();
    if !is_there {
        let near = preview.cards.iter().skip(number).chain(preview.cards.iter().take(number).rev());
        let id = near.into_iter().find(|id| preview.find(id).is_some()).cloned();
        preview.line = None;
        preview.card = id;
    }
    let line = preview.here().and_then(|(_, card)| {
        let all: Vec<_> = lines(card).collect();
        preview.line.filter(|line| all.contains(line)).or_else(|| all.first().copied())
    });
    preview.line = line;
    review::look_again(preview);
}

fn is_broken(proof: &Proof) -> bool {
    proof.problems.iter().any(Problem::is_error)
}

/// Puts what was good last where a file of the deck cannot be read now.
fn kept(mut proof: Proof, old: Option<&Shelf>, language: &Tag) -> Proof {
    let Some(old) = old.map(|shelf| &shelf.proof) else { return proof };
    if !is_broken(&proof) {
        return proof;
    }
    if let Some((file, old)) = proof.file.as_mut().zip(old.file.as_ref())
        && file.cards.len() < old.cards.len()
    {
        file.cards.clone_from(&old.cards);
    }
    // Where layers add up, a lower one may have been read instead.
    let is_file_broken = proof.file.as_ref().is_some_and(|file| {
        let in_it = |problem: &Problem| problem.place.as_ref().is_some_and(|place| place.path == file.path);
        proof.problems.iter().any(|problem| problem.is_error() && in_it(problem))
    });
    // How many lines a term has is not up to its source alone.
    let deck = proof.deck.as_mut().filter(|_| !is_file_broken || proof.unit != Unit::Glossary);
    let Some(deck) = deck else {
        proof.deck.clone_from(&old.deck);
        proof.parts.clone_from(&old.parts);
        proof.made_from.clone_from(&old.made_from);
        return proof;
    };
    let was_read = deck.cards.iter().any(|card| card.texts.contains_key(language));
    if is_file_broken || proof.file.is_some() && !was_read {
        for card in &mut deck.cards {
            let old = old.deck.iter().flat_map(|deck| &deck.cards).find(|old| old.id == card.id);
            if let Some(text) = old.and_then(|old| old.texts.get(language)) {
                card.texts.insert(language.clone(), text.clone());
            }
        }
    }
    proof
}
