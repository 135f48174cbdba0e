//! What travels between a session and its followers: frames of a length and a JSON text.
//!
//! A frame down is a full snapshot of one view with a revision; the newest wins. An empty frame says only that the
//! session lives. Knows bytes; knows no socket.

use std::io::{self, Read};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::domain::scene::{Sight, View};

/// The version of this format. Another version is refused in words.
pub const VERSION: u32 = 5;
/// The largest frame down, in bytes: a deck may have 8 MiB, in each of two languages.
pub const LARGEST: usize = 16 * 1024 * 1024;
/// The largest frame up, in bytes.
pub const LARGEST_UP: usize = 1024;

/// The first thing that a follower says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hello {
    /// [`VERSION`].
    pub version: u32,
    /// The view that it asks for; `None`: the one that the first screen does not show.
    pub view: Option<View>,
    /// Whether its keyboard may go on and back.
    pub controls: bool,
}

/// What a follower says later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Up {
    /// A snapshot of the shared view was drawn, in so many pages.
    Pages {
        /// Which snapshot.
        revision: u64,
        /// At least 1.
        pages: usize,
    },
    /// Go on.
    Next,
    /// Go back.
    Previous,
}

/// What a session answers to a hello.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// Snapshots of this view follow.
    Welcome(View),
    /// Nothing follows.
    Refused(Refusal),
}

/// Why a follower is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refusal {
    /// The two programs are not of one version.
    Version,
    /// There are too many.
    Full,
}

/// What a session sends, to followers of one view: `S` is that view's own type and nothing else fits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Down<S> {
    /// A snapshot.
    Sight {
        /// Counts up, for each view by itself.
        revision: u64,
        /// What is to be shown.
        sight: S,
    },
    /// The session waits: its program is closed, and may go on later.
    Waits,
    /// The session has ended cleanly; nothing follows.
    Ended,
}

/// What a follower has been sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sent {
    /// A snapshot with its revision.
    Sight(u64, Sight),
    /// The session waits.
    Waits,
    /// The session has ended.
    Ended,
}

/// Says only that the session lives.
pub const BEAT: [u8; 4] = [0; 4];

/// Makes a frame. Nothing that is sent here can fail to become JSON; were it so, it would be no more than a sign of life.
#[must_use]
pub fn frame(message: &impl Serialize) -> Vec<u8> {
    let mut bytes = BEAT.to_vec();
    if serde_json::to_writer(&mut bytes, message).is_err() {
        return BEAT.to_vec();
    }
    let length = u32::try_from(bytes.len() - BEAT.len()).unwrap_or(0).to_le_bytes();
    for (byte, part) in bytes.iter_mut().zip(length) {
        *byte = part;
    }
    bytes
}

/// Reads a message; `None` where it is none.
#[must_use]
pub fn read<T: DeserializeOwned>(payload: &[u8]) -> Option<T> {
    serde_json::from_slice(payload).ok()
}

/// Reads what a session sent to a follower of a view.
#[must_use]
pub fn sent(view: View, payload: &[u8]) -> Option<Sent> {
    fn of<S: DeserializeOwned>(payload: &[u8], sight: impl Fn(Box<S>) -> Sight) -> Option<Sent> {
        Some(match read::<Down<Box<S>>>(payload)? {
            Down::Sight { revision, sight: it } => Sent::Sight(revision, sight(it)),
            Down::Waits => Sent::Waits,
            Down::Ended => Sent::Ended,
        })
    }
    match view {
        View::Shared => of(payload, Sight::Shared),
        View::Facilitator => of(payload, Sight::Facilitator),
        View::Interpreter => of(payload, Sight::Interpreter),
    }
}

/// Frames out of a stream of bytes. A read that is given up for lack of time loses nothing.
#[derive(Debug)]
pub struct Frames<R> {
    from: R,
    largest: usize,
    bytes: Vec<u8>,
}

impl<R: Read> Frames<R> {
    /// Reads frames of at most so many bytes.
    pub fn new(from: R, largest: usize) -> Self {
        Self { from, largest, bytes: Vec::new() }
    }

    /// Returns the next frame's payload; an empty one is a sign of life.
    ///
    /// # Errors
    /// As the reading; `UnexpectedEof` at the end, `InvalidData` for a frame that is too large.
    pub fn take(&mut self) -> io::Result<Vec<u8>> {
        loop {
            if let Some((length, rest)) = self.bytes.split_first_chunk::<4>() {
                let length = usize::try_from(u32::from_le_bytes(*length)).unwrap_or(usize::MAX);
                if length > self.largest {
                    return Err(io::ErrorKind::InvalidData.into());
                }
                if let Some(payload) = rest.get(..length) {
                    let payload = payload.to_vec();
                    self.bytes.drain(..length + BEAT.len());
                    return Ok(payload);
                }
            }
            let mut piece = [0; 8192];
            match self.from.read(&mut piece) {
                Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(count) => self.bytes.extend(piece.iter().take(count)),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives one byte at a time, and before each says that it has no time.
    struct Slow(Vec<u8>, bool);

    impl Read for Slow {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            self.1 = !self.1;
            if self.1 {
                return Err(io::ErrorKind::WouldBlock.into());
            }
            if self.0.is_empty() {
                return Ok(0);
            }
            into[0] = self.0.remove(0);
            Ok(1)
        }
    }

    #[test]
    fn frames_come_whole_however_slowly_they_are_read() {
        let mut bytes = frame(&Up::Next);
        bytes.extend(BEAT);
        bytes.extend(frame(&Up::Pages { revision: 7, pages: 2 }));
        let mut frames = Frames::new(Slow(bytes, false), LARGEST_UP);
        let mut got = Vec::new();
        loop {
            match frames.take() {
                Ok(payload) => got.push(payload),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => {
                    assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof);
                    break;
                }
            }
        }
        assert_eq!(read::<Up>(&got[0]), Some(Up::Next));
        assert!(got[1].is_empty());
        assert_eq!(read::<Up>(&got[2]), Some(Up::Pages { revision: 7, pages: 2 }));
        assert_eq!(got.len(), 3);
    }

    #[test]
    fn a_frame_that_is_too_large_is_not_waited_for() {
        let huge = [0xff, 0xff, 0xff, 0x7f, b'{'];
        let error = Frames::new(huge.as_slice(), LARGEST).take().unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::InvalidData);
    }

    #[test]
    fn a_text_that_could_control_a_terminal_is_no_message() {
        let safe: Option<crate::domain::safe_text::SafeText> = read(b"\"hej\"");
        assert!(safe.is_some());
        let unsafe_text: Option<crate::domain::safe_text::SafeText> = read(b"\"\\u001b[2J\"");
        assert_eq!(unsafe_text, None);
    }
}
