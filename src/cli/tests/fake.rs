//! A small content, made up for the tests of the command line.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::cli::Contents;
use crate::content::Content;
use crate::domain::card::{Answer, Card, CardText, Deck, Feminine, Status, Weight};
use crate::domain::id::{CardId, DeckId, GuideId};
use crate::domain::language::Tag;
use crate::domain::library::{DeckEntry, GuideEntry, Index, Library};
use crate::domain::safe_text::SafeText;
use crate::problem::Problem;

fn text(text: &str) -> SafeText {
    SafeText::new(text).unwrap()
}

fn tags(tags: &[&str]) -> Vec<Tag> {
    tags.iter().map(|tag| Tag::new(*tag)).collect()
}

fn guide(id: &str, title: &str, is_broken: bool) -> GuideEntry {
    GuideEntry {
        id: GuideId::new(id),
        source: Tag::new("sv"),
        titles: BTreeMap::from([(Tag::new("sv"), text(title))]),
        languages: tags(&["sv", "en"]),
        minutes: 35,
        presumes: false,
        is_broken,
    }
}

/// A small content.
pub(super) struct Fake;

impl Contents for Fake {
    fn index(&self, _: &[Tag]) -> Index {
        Index {
            safety: crate::domain::library::Safety::default(),
            guides: vec![
                guide("after-refusal", "Efter ett avslag", false),
                guide("arrival", "De första dagarna", false),
                guide("waiting", "Väntan", true),
            ],
            decks: vec![
                DeckEntry { id: DeckId::new("frame"), languages: tags(&["ar", "sv"]) },
                DeckEntry { id: DeckId::new("broken"), languages: tags(&["sv"]) },
            ],
            languages: tags(&["ar", "en", "sv", "zza"]),
        }
    }

    fn deck(&self, id: &DeckId, _: &[Tag]) -> Option<Deck> {
        let deck = Deck {
            id: id.clone(),
            source: Tag::new("sv"),
            stages: Vec::new(),
            cards: vec![card("frame/hear-well"), card("frame/you-decide")],
            titles: BTreeMap::new(),
        };
        (id.as_str() == "frame").then_some(deck)
    }

    fn library(&self, id: &GuideId, tags: &[Tag]) -> Option<Library> {
        self.content().open(id, tags).ok().map(|(library, _)| library)
    }

    fn problems(&self, _: &dyn Fn(usize, usize)) -> Vec<Problem> {
        Vec::new()
    }

    fn fingerprints(&self, id: &DeckId) -> Vec<(CardId, String)> {
        vec![(CardId::in_deck(id, "hear-well"), "3ebe0b767ad5".to_owned())]
    }

    fn common(&self) -> (Vec<Tag>, Option<String>) {
        (tags(&["en", "sv"]), Some("395720b4a503".to_owned()))
    }

    fn content(&self) -> &Content {
        static EMBEDDED: LazyLock<Content> = LazyLock::new(Content::embedded);
        &EMBEDDED
    }
}

fn card(id: &str) -> Card {
    let swedish = CardText {
        title: Some(text("Höra bra")),
        explain: vec![text("Tolken säger allt.")],
        ask: vec![text("Hör du bra?"), text("Förstår du tolken?")],
        follow_ups: vec![text("Vad gör det lättare?")],
        for_facilitator: vec![text("Vänta in tolken.")],
        ..CardText::default()
    };
    let arabic = CardText {
        title: Some(text("السمع الجيد")),
        explain: vec![text("المترجم يقول كل شيء.")],
        ask: vec![text("هل تسمع جيدًا؟"), text("")],
        follow_ups: Vec::new(),
        for_interpreter: vec![text("اسم المترجم.")],
        feminine: Some(Feminine {
            ask: Some(vec![text("هل تسمعين جيدًا؟")]), ..Feminine::default()
        }),
        status: Status::Draft,
        stale: true,
        ..CardText::default()
    };
    Card {
        id: CardId::new(id),
        code: Some(text("F-3")),
        dimension: None,
        stop: Vec::new(),
        weight: Weight::Light,
        core: false,
        needs_interpreter: false,
        answer: Answer::Open,
        pictogram: None,
        minutes: None,
        verified_on: None,
        source: Tag::new("sv"),
        texts: BTreeMap::from([(Tag::new("sv"), swedish), (Tag::new("ar"), arabic)]),
    }
}
