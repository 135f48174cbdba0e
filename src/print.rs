//! Paper: what a room with one screen, or none, can hold in its hands.
//!
//! Each function makes one page of HTML that needs nothing but itself and is made to be printed. Knows content, choices
//! and the program's words; knows no terminal, no session's course, no file and no clock.
//!
//! ```text
//! facilitator   the whole guide, for the adults      cards       one a page, to lay on the table
//! interpreter   how we work, words, today's cards    take_home   the plan, to write on and to keep
//! ```

mod answers;
mod both;
mod card;
mod cards;
mod facilitator;
mod guide;
mod html;
mod interpreter;
mod map;
mod pictogram;
mod safety;
mod sheet;
mod size;
mod take_home;

pub use cards::cards;
pub use facilitator::facilitator;
pub use interpreter::interpreter;
pub use take_home::{empty_take_home, take_home};

use crate::domain::everyone::ForEveryone;
use crate::domain::language::Tag;
use crate::domain::pair::Tongues;
use crate::domain::scene::Tongue;
use crate::domain::session::Choices;
use crate::locale::{Arg, Languages, Spoken, Words};
use html::Html;

/// What a paper is made with: the two languages, and the program's words in them.
#[derive(Debug, Clone, Copy)]
pub struct Press<'a> {
    /// The languages, the form of address, and whether an interpreter has read the unreviewed texts.
    pub choices: &'a Choices,
    /// What is known of languages.
    pub languages: &'a Languages,
    /// The program's words in the facilitator's language.
    pub words: &'a Words,
    /// The program's words in the participant's; `None` where there are none, or the paper is in one language.
    pub participant: Option<&'a Spoken>,
}

impl Tongues for Languages {
    fn tongue(&self, tag: &Tag) -> Tongue {
        Tongue { tag: tag.clone(), direction: self.get(tag).direction }
    }
}

impl Press<'_> {
    /// Returns the facilitator's language.
    fn facilitator(&self) -> Tongue {
        self.languages.tongue(&self.choices.facilitator)
    }

    /// Says a message in the facilitator's language.
    fn say(&self, id: &str, name: &'static str, class: &'static str) -> Html {
        self.tell(id, name, class, &[])
    }

    /// Says a message with what it takes, in the facilitator's language.
    fn tell(&self, id: &str, name: &'static str, class: &'static str, args: &[(&str, Arg<'_>)]) -> Html {
        said(self.words, name, class, id, args)
    }

    /// Returns the program's words in the participant's language, where they may stand on a paper.
    fn spoken(&self) -> Option<&Spoken> {
        self.participant.filter(|spoken| spoken.may_be_shown(self.choices.drafts_were_read))
    }

    /// Returns words without an element, in the participant's language where it has some of its own, and their language.
    fn name(&self, message: ForEveryone) -> (Tongue, String) {
        let own = self.spoken().and_then(|spoken| spoken.that_say(&[message]));
        let (words, id) = (own.unwrap_or(self.words), message.id());
        let language = words.language_of(id);
        (Tongue { tag: language.tag.clone(), direction: language.direction }, words.say(id))
    }

    /// Says a message in the participant's language, where it has one of its own: never English in its place.
    fn say_other(&self, message: ForEveryone, name: &'static str, class: &'static str) -> Option<Html> {
        let words = self.spoken()?.that_say(&[message])?;
        Some(said(words, name, class, message.id(), &[]))
    }
}

fn said(words: &Words, name: &'static str, class: &'static str, id: &str, args: &[(&str, Arg<'_>)]) -> Html {
    let language = words.language_of(id);
    let tongue = Tongue { tag: language.tag.clone(), direction: language.direction };
    Html::text(name, class, &tongue, &words.tell(id, args))
}
