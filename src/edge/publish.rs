//! The session's side of other screens: a socket, the followers at it, and what each was sent last.
//!
//! Knows the Model's sights and the wire. Publishing never waits: each follower has a writer of its own that takes the
//! newest snapshot when it can. What a follower may see is decided by the type of its view's snapshot.

mod hall;
mod seat;

use std::path::PathBuf;
use std::sync::Arc;

use serde::Serialize;

use super::arrivals::{Arrival, Door};
use super::sockets;
use crate::app::model::Model;
use crate::app::msg::Msg;
use crate::app::{facilitator_sight, interpreter_sight, other_view, shared_sight};
use crate::domain::scene::{Face, FacilitatorSight, InterpreterSight, Picture, SharedSight, View};
use crate::follow::wire::{self, Down};

use hall::Hall;

/// Publishes a session to those who follow it.
#[derive(Debug)]
pub struct Publisher {
    folder: Option<PathBuf>,
    door: Door<Msg>,
    open: Option<Open>,
}

#[derive(Debug)]
struct Open {
    hall: Arc<Hall>,
    path: PathBuf,
    shared: Last<SharedSight>,
    facilitator: Last<FacilitatorSight>,
    interpreter: Last<InterpreterSight>,
}

/// What the followers of a view were sent last.
#[derive(Debug)]
struct Last<S> {
    sight: Option<S>,
    revision: u64,
    /// How many had ever come then: who comes later is sent it too.
    come: usize,
}

impl<S> Default for Last<S> {
    fn default() -> Self {
        Self { sight: None, revision: 0, come: 0 }
    }
}

impl Publisher {
    /// Publishes in a runtime folder; without one there are no followers.
    #[must_use]
    pub fn new(folder: Option<PathBuf>, door: Door<Msg>) -> Self {
        Self { folder, door, open: None }
    }

    /// Lets every follower know what changed; from the session's first moment others can find it.
    pub fn publish(&mut self, model: &Model) {
        let Some(talk) = model.talk() else { return };
        if self.open.is_none()
            && let Some(folder) = self.folder.take()
        {
            self.open = Open::begin(&folder, &talk.session.code, &self.door);
            if self.open.is_none() {
                self.door.bring(Arrival::News(Msg::CannotBeFollowed));
            }
        }
        let Some(open) = &mut self.open else { return };
        open.hall.shows_others(other_view(talk.session.choices.screen));
        open.shared.publish(&open.hall, View::Shared, || shared_sight(model));
        open.facilitator.publish(&open.hall, View::Facilitator, || facilitator_sight(model));
        open.interpreter.publish(&open.hall, View::Interpreter, || interpreter_sight(model));
    }

    /// The program ends: followers of a session that has ended are told so; those of one that waits see that it is gone.
    pub fn end(&mut self, model: &Model) {
        let Some(mut open) = self.open.take() else { return };
        if model.talk().is_some_and(|talk| talk.is_over) {
            return open.hall.say(&Down::<()>::Ended);
        }
        // It waits: what stood there last is not left standing.
        if let Some(mut sight) = open.shared.sight.take() {
            sight.scene.face = Face::Picture(Picture::Pause, None);
            sight.scene.title = None;
            sight.safety = None;
            open.shared.publish(&open.hall, View::Shared, || Some(sight));
        }
        open.hall.say(&Down::<()>::Waits);
    }
}

impl Open {
    fn begin(folder: &std::path::Path, code: &str, door: &Door<Msg>) -> Option<Self> {
        let (counter, path) = sockets::open(folder, code).ok()?;
        let hall = Arc::new(Hall::new(door.clone()));
        hall::receive(counter, Arc::clone(&hall)).ok()?;
        Some(Self {
            hall,
            path,
            shared: Last::default(),
            facilitator: Last::default(),
            interpreter: Last::default(),
        })
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        std::fs::remove_file(&self.path).ok();
    }
}

impl<S: PartialEq + Serialize> Last<S> {
    /// Sends a view's snapshot to those who follow that view, when it is another one or somebody new has come.
    fn publish(&mut self, hall: &Hall, view: View, make: impl FnOnce() -> Option<S>) {
        let (here, come) = hall.count(view);
        if here == 0 {
            return;
        }
        let Some(sight) = make() else { return };
        if self.come == come && self.sight.as_ref() == Some(&sight) {
            return;
        }
        self.come = come;
        self.revision += 1;
        let frame = wire::frame(&Down::Sight { revision: self.revision, sight: &sight });
        hall.send(view, self.revision, &frame.into());
        self.sight = Some(sight);
    }
}
