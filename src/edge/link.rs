//! The follower's side of the line: finds sessions, follows one, and comes back to it when it was lost.
//!
//! Runs on a thread of its own and brings news; what it was sent it does not look into.

use std::io::{self, Write as _};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::arrivals::{Arrival, Door};
use super::clock;
use super::folders::Places;
use super::os::Line;
use super::sockets::{self, Socket};
use crate::domain::scene::View;
use crate::follow::wire::{self, Answer, Frames, Hello, Sent, Up};
use crate::follow::{Found, News};

/// How often it looks for sessions while it follows none.
const LOOK: Duration = Duration::from_millis(400);
/// Nothing for so long, and the session is not live: it says every two seconds that it is.
const SILENCE: Duration = Duration::from_secs(5);
/// The most that a word to the session may take.
const SAY: Duration = Duration::from_millis(100);

/// What has come over the line.
#[derive(Debug)]
pub enum Word {
    /// For the follower.
    News(News),
    /// The line on which it can be answered.
    Line(Arc<Line>),
}

/// What the person asks of the search.
#[derive(Debug)]
enum Ask {
    Choose(String),
    Again,
}

impl Ask {
    /// Returns the session that is to be followed now; `None`: whichever there is.
    fn wanted(self) -> Option<(String, Option<View>)> {
        match self {
            Self::Choose(code) => Some((code, None)),
            Self::Again => None,
        }
    }
}

/// The person's hand on the search, and on the line.
#[derive(Debug)]
pub struct Link {
    asks: Sender<Ask>,
    line: Option<Arc<Line>>,
}

impl Link {
    /// Follows the session with this code.
    pub fn choose(&self, code: String) {
        self.asks.send(Ask::Choose(code)).ok();
    }

    /// Looks for sessions again.
    pub fn look_again(&mut self) {
        self.hang_up();
        self.asks.send(Ask::Again).ok();
    }

    /// Takes the line of the session that is followed now.
    pub fn take(&mut self, line: Arc<Line>) {
        self.line = Some(line);
    }

    /// Says something to the session, if it can be said at once: nothing that is said here must arrive.
    pub fn say(&self, up: Up) {
        if let Some(line) = &self.line {
            (&**line).write_all(&wire::frame(&up)).ok();
        }
    }

    fn hang_up(&mut self) {
        if let Some(line) = self.line.take() {
            line.shutdown(std::net::Shutdown::Both).ok();
        }
    }
}

/// Begins to look for a session and to follow it.
///
/// # Errors
/// When the system refuses a thread.
pub fn begin(places: Places, view: Option<View>, controls: bool, door: Door<Word>) -> io::Result<Link> {
    let (asks, hears) = channel();
    let search =
        Search { places, hello: Hello { version: wire::VERSION, view, controls }, door, asks: hears };
    thread::Builder::new().name("link".into()).spawn(move || search.run())?;
    Ok(Link { asks, line: None })
}

/// How following a session came to an end.
enum End {
    /// It may come back.
    Lost,
    /// It has ended, or refuses; or nobody listens here any longer.
    Over,
}

struct Search {
    places: Places,
    hello: Hello,
    door: Door<Word>,
    asks: Receiver<Ask>,
}

impl Search {
    fn run(self) {
        let mut wanted: Option<(String, Option<View>)> = None;
        let mut told = None;
        loop {
            // What the person asked meanwhile goes before what was lost.
            while let Ok(ask) = self.asks.try_recv() {
                (wanted, told) = (ask.wanted(), None);
            }
            let sockets: Vec<Socket> = sockets::list(&self.places)
                .into_iter()
                .filter(|socket| wanted.as_ref().is_none_or(|(code, _)| *code == socket.code))
                .filter(|socket| wanted.is_some() || socket.call().is_ok())
                .collect();
            let chosen = if wanted.is_some() || sockets.len() == 1 { sockets.first() } else { None };
            if let Some(socket) = chosen {
                let view = wanted.as_ref().and_then(|(_, view)| *view).or(self.hello.view);
                // Where nobody listens any longer it looks again in a moment.
                if let Ok((end, view)) = self.follow(socket, view) {
                    told = None;
                    wanted = match end {
                        End::Lost => Some((socket.code.clone(), view)),
                        End::Over => match self.asks.recv() {
                            Ok(_) => None,
                            Err(_) => return,
                        },
                    };
                    continue;
                }
            } else if wanted.is_none() {
                let found: Vec<Found> = sockets.iter().map(found).collect();
                if told.as_ref() != Some(&found) {
                    told = Some(found.clone());
                    if !self.bring(News::Looking(found)) {
                        return;
                    }
                }
            }
            match self.asks.recv_timeout(LOOK) {
                Ok(ask) => (wanted, told) = (ask.wanted(), None),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    /// Follows a session until it is lost or over, and returns the view that it showed.
    fn follow(&self, socket: &Socket, view: Option<View>) -> io::Result<(End, Option<View>)> {
        let line = socket.call()?;
        line.set_write_timeout(Some(SAY))?;
        line.set_read_timeout(Some(SILENCE))?;
        (&line).write_all(&wire::frame(&Hello { view, ..self.hello }))?;
        let mut frames = Frames::new(line.try_clone()?, wire::LARGEST);
        let view = match wire::read(&frames.take()?) {
            Some(Answer::Welcome(view)) => view,
            Some(Answer::Refused(refusal)) => {
                self.bring(News::Refused(refusal));
                return Ok((End::Over, None));
            }
            None => return Err(io::ErrorKind::InvalidData.into()),
        };
        self.door.bring(Arrival::News(Word::Line(Arc::new(line.try_clone()?))));
        self.bring(News::Joined(view));
        let end = self.hear(&line, &mut frames, view);
        if matches!(end, End::Lost) {
            self.bring(News::Lost);
        }
        Ok((end, Some(view)))
    }

    fn hear(&self, line: &Line, frames: &mut Frames<Line>, view: View) -> End {
        let mut heard = Instant::now();
        loop {
            match frames.take() {
                Ok(payload) => {
                    heard = Instant::now();
                    let news = match wire::sent(view, &payload) {
                        _ if payload.is_empty() => News::Beat,
                        Some(Sent::Sight(revision, sight)) => News::Sight(revision, Box::new(sight)),
                        Some(Sent::Waits) => News::Waits,
                        Some(Sent::Ended) => {
                            self.bring(News::Ended);
                            return End::Over;
                        }
                        None => return End::Lost,
                    };
                    if !self.bring(news) {
                        return End::Over;
                    }
                }
                Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => {
                    if heard.elapsed() >= SILENCE && !self.bring(News::Lost) {
                        return End::Over;
                    }
                }
                Err(_) => {
                    line.shutdown(std::net::Shutdown::Both).ok();
                    return End::Lost;
                }
            }
        }
    }

    fn bring(&self, news: News) -> bool {
        self.door.bring(Arrival::News(Word::News(news)))
    }
}

fn found(socket: &Socket) -> Found {
    Found { code: socket.code.clone(), since: clock::time_of(socket.since) }
}
