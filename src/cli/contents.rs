//! What the commands ask of the content, and the content's answers.
//!
//! Knows the layers by their order; the edge knows where they lie.

use crate::content::{Content, Source};
use crate::domain::card::Deck;
use crate::domain::id::{CardId, DeckId, GuideId};
use crate::domain::language::Tag;
use crate::domain::library::{Index, Library};
use crate::fit;
use crate::locale::Languages;
use crate::problem::Problem;

/// What the commands ask of the content.
pub trait Contents {
    /// What exists, with titles in some languages.
    fn index(&self, tags: &[Tag]) -> Index;
    /// A deck with its texts in some languages; `None` where it does not exist or cannot be read.
    fn deck(&self, id: &DeckId, tags: &[Tag]) -> Option<Deck>;
    /// A guide with all that it uses, in some languages; `None` where it cannot be used.
    fn library(&self, id: &GuideId, tags: &[Tag]) -> Option<Library>;
    /// Everything that is wrong; in the person's own folder only, where there is one. Tells how far it is.
    fn problems(&self, progress: &dyn Fn(usize, usize)) -> Vec<Problem>;
    /// The fingerprints of a deck's source texts.
    fn fingerprints(&self, id: &DeckId) -> Vec<(CardId, String)>;
    /// The languages of the texts that all guides share, and the fingerprint of the source's.
    fn common(&self) -> (Vec<Tag>, Option<String>);
    /// The content itself, for those who exchange its texts.
    fn content(&self) -> &Content;
}

/// The content in its layers.
pub struct Opened {
    /// All layers: what the program would read.
    whole: Content,
    /// The program's own layer, where it is not the last and is to be checked too.
    below: Option<Content>,
    /// What is known of languages.
    languages: Languages,
}

impl Opened {
    /// Opens the program's own content below the person's and below a folder that was named.
    ///
    /// Where a folder was named, [`Contents::problems`] is about that folder only.
    #[must_use]
    pub fn new(own: Option<Box<dyn Source>>, named: Option<Box<dyn Source>>, languages: &Languages) -> Self {
        let embedded = || Content::embedded().knowing(languages.all());
        let below = (own.is_some() && named.is_none()).then(embedded);
        let whole = own.into_iter().chain(named).fold(embedded(), Content::with_layer);
        Self { whole, below, languages: languages.clone() }
    }

    /// What exists, by the names of folders and files alone.
    #[must_use]
    pub fn names(&self) -> Index {
        self.whole.names()
    }

    /// Gives the content itself, for a session.
    #[must_use]
    pub fn into_content(self) -> Content {
        self.whole
    }
}

impl Contents for Opened {
    fn index(&self, tags: &[Tag]) -> Index {
        self.whole.index(tags).0
    }

    fn deck(&self, id: &DeckId, tags: &[Tag]) -> Option<Deck> {
        self.whole.deck(id, tags).ok().map(|(deck, _)| deck)
    }

    fn library(&self, id: &GuideId, tags: &[Tag]) -> Option<Library> {
        self.whole.open(id, tags).ok().map(|(library, _)| library)
    }

    fn problems(&self, progress: &dyn Fn(usize, usize)) -> Vec<Problem> {
        let contents = self.below.iter().chain([&self.whole]);
        let check = |content| fit::check(content, &self.languages, &mut |done, all| progress(done, all));
        contents.flat_map(check).collect()
    }

    fn fingerprints(&self, id: &DeckId) -> Vec<(CardId, String)> {
        self.whole.fingerprints(id)
    }

    fn common(&self) -> (Vec<Tag>, Option<String>) {
        (self.whole.common_languages(), self.whole.common_fingerprint())
    }

    fn content(&self) -> &Content {
        &self.whole
    }
}
