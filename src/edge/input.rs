//! From crossterm's events to messages: keys with their modifiers, what was pointed at, what was pasted.
//!
//! Knows the last frame's places, not what they mean.

use std::io;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind};

use super::arrivals::{Arrival, Door};
use super::os;
use crate::app::key::{Code, Key};
use crate::app::msg::Msg;
use crate::view::Drawn;

/// Most characters of a paste; the rest is dropped.
const PASTE: usize = 10_000;

/// How long the reading may take to rest: it is woken at once, and has nothing else to do.
const PATIENCE: Duration = Duration::from_secs(2);

/// Lets the reading rest while another program has the terminal, so that it takes none of that program's keys.
#[derive(Debug, Clone, Default)]
pub struct Rest(Arc<(Mutex<Resting>, Condvar)>);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Resting {
    #[default]
    Reads,
    Asked,
    Rests,
}

impl Rest {
    /// Asks for it and waits until it is so; `false` where the reading does not rest.
    #[must_use]
    pub fn begin(&self) -> bool {
        let (_, changed) = &*self.0;
        *self.lock() = Resting::Asked;
        // The reading waits for the terminal or for a new size: this is one.
        os::call_size();
        let wait = changed.wait_timeout_while(self.lock(), PATIENCE, |now| *now == Resting::Asked);
        let rests = wait.is_ok_and(|(now, _)| *now == Resting::Rests);
        if !rests {
            self.end();
        }
        rests
    }

    /// Lets the reading go on.
    pub fn end(&self) {
        *self.lock() = Resting::Reads;
        self.0.1.notify_all();
    }

    /// Rests where that was asked for.
    fn pass(&self) {
        let (_, changed) = &*self.0;
        let mut now = self.lock();
        if *now != Resting::Asked {
            return;
        }
        *now = Resting::Rests;
        changed.notify_all();
        drop(changed.wait_while(now, |now| *now == Resting::Rests));
    }

    fn lock(&self) -> MutexGuard<'_, Resting> {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Says that the terminal is gone, however the reading ends.
struct Reading<News>(Door<News>);

impl<News> Drop for Reading<News> {
    fn drop(&mut self) {
        self.0.bring(Arrival::Closed);
    }
}

/// Reads the terminal on a thread of its own, since only a read that may wait for ever misses nothing: crossterm
/// looks into no buffer when it is asked without patience.
///
/// # Errors
/// When the system refuses a thread.
pub fn listen<News: Send + 'static>(door: Door<News>) -> io::Result<Rest> {
    let reading = Reading(door);
    let rest = Rest::default();
    let passing = rest.clone();
    let read = move || {
        let reading = reading;
        while let Ok(event) = crossterm::event::read() {
            if !reading.0.bring(Arrival::Terminal(event)) {
                break;
            }
            passing.pass();
        }
    };
    thread::Builder::new().name("input".into()).stack_size(256 * 1024).spawn(read)?;
    Ok(rest)
}

/// Returns the message of an event; `None` where it has none, or there is nothing under the pointer.
#[must_use]
pub fn message(event: Event, drawn: &Drawn) -> Option<Msg> {
    match event {
        Event::Key(event) => key(event).map(Msg::Key),
        Event::Mouse(event) => match event.kind {
            MouseEventKind::Down(MouseButton::Left) => {
                drawn.hit(event.column, event.row).cloned().map(Msg::Pointed)
            }
            MouseEventKind::ScrollDown => Some(Msg::Scrolled(true)),
            MouseEventKind::ScrollUp => Some(Msg::Scrolled(false)),
            MouseEventKind::Down(_)
            | MouseEventKind::Up(_)
            | MouseEventKind::Drag(_)
            | MouseEventKind::Moved
            | MouseEventKind::ScrollLeft
            | MouseEventKind::ScrollRight => None,
        },
        Event::Paste(text) => Some(Msg::Pasted(text.chars().take(PASTE).collect())),
        // The loop hears of a new size by itself.
        Event::Resize(..) | Event::FocusGained | Event::FocusLost => None,
    }
}

fn key(event: KeyEvent) -> Option<Key> {
    if event.kind == KeyEventKind::Release {
        return None;
    }
    let code = match event.code {
        KeyCode::Char(character) => Code::Char(character),
        KeyCode::F(number) => Code::F(number),
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::Insert
        | KeyCode::Null
        | KeyCode::CapsLock
        | KeyCode::ScrollLock
        | KeyCode::NumLock
        | KeyCode::PrintScreen
        | KeyCode::Pause
        | KeyCode::Menu
        | KeyCode::KeypadBegin
        | KeyCode::Media(_)
        | KeyCode::Modifier(_) => return None,
    };
    let alt = KeyModifiers::ALT.union(KeyModifiers::META).union(KeyModifiers::SUPER);
    Some(Key {
        code,
        ctrl: event.modifiers.contains(KeyModifiers::CONTROL),
        alt: event.modifiers.intersects(alt),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    use crossterm::event::MouseEvent;
    use ratatui::layout::Rect;

    use crate::domain::scene::Hit;

    #[test]
    fn modifiers_are_part_of_the_key_and_shift_is_part_of_the_letter() {
        let of = |code, modifiers| key(KeyEvent::new(code, modifiers));
        assert_eq!(of(KeyCode::Char('d'), KeyModifiers::CONTROL), Some(Key::ctrl('d')));
        assert_eq!(of(KeyCode::Char('Q'), KeyModifiers::SHIFT), Some(Key::char('Q')));
        assert_eq!(of(KeyCode::Char('q'), KeyModifiers::ALT), Some(Key { alt: true, ..Key::char('q') }));
        assert_eq!(of(KeyCode::F(9), KeyModifiers::NONE), Some(Key::new(Code::F(9))));
        assert_eq!(of(KeyCode::CapsLock, KeyModifiers::NONE), None);
        let released = KeyEvent::new_with_kind(KeyCode::Enter, KeyModifiers::NONE, KeyEventKind::Release);
        assert_eq!(key(released), None);
    }

    #[test]
    fn a_paste_is_cut() {
        let pasted = message(Event::Paste("å".repeat(20_000)), &Drawn::default());
        assert!(matches!(pasted, Some(Msg::Pasted(text)) if text.chars().count() == PASTE));
    }

    #[test]
    fn what_lies_on_top_is_pointed_at() {
        let hits =
            vec![(Rect::new(0, 0, 10, 5), Hit::Command("next")), (Rect::new(2, 2, 3, 1), Hit::Choice(1))];
        let drawn = Drawn { hits, ..Drawn::default() };
        let pointed = |column, row| {
            let kind = MouseEventKind::Down(MouseButton::Left);
            match message(
                Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE }),
                &drawn,
            ) {
                Some(Msg::Pointed(hit)) => Some(hit),
                _ => None,
            }
        };
        assert_eq!(pointed(3, 2), Some(Hit::Choice(1)));
        assert_eq!(pointed(9, 4), Some(Hit::Command("next")));
        assert_eq!(pointed(10, 4), None);
    }
}
