//! What the loop drives. Knows only the messages; a test drives a small program of its own.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::app::msg::{Effect, Msg, Now, Remembered};
use crate::domain::clock::Millis;
use crate::domain::id::GuideId;
use crate::domain::language::Tag;
use crate::domain::library::Library;
use crate::domain::scene::Screen;
use crate::problem::Problem;
use crate::view::Drawn;

/// What the loop drives: a model, and what it is drawn and loaded with.
pub trait Program {
    /// Lets something happen.
    fn update(&mut self, message: Msg, now: Now) -> Vec<Effect>;

    /// When it wants to be woken though nothing happens; `None` is never.
    fn wake_at(&self) -> Option<Millis>;

    /// What the screen shows now.
    fn screen(&self) -> Screen;

    /// Draws a screen; nothing of an earlier one is in the buffer.
    fn draw(&mut self, screen: &Screen, area: Rect, buffer: &mut Buffer) -> Drawn;

    /// Reads a guide with all that it uses.
    ///
    /// # Errors
    /// The faults of the guide.
    fn load(&mut self, guide: &GuideId, languages: &[Tag]) -> Result<Box<Library>, Vec<Problem>>;

    /// Uses other languages from now on.
    fn speak(&mut self, facilitator: &Tag, participant: &Tag);

    /// Draws in another theme from now on, by its name.
    fn use_theme(&mut self, name: &str);

    /// Writes what is remembered between sessions, if it can be.
    fn remember(&mut self, remembered: &Remembered);
}
