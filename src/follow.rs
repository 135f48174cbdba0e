//! Following a session from another window: what travels between the two programs, and what the following one shows.
//!
//! ```text
//! wire      frames: a full snapshot for one view, or what the follower says
//! model     the follower: looking, choosing, following, over
//! update    what comes in → what is to be done
//! scene     what its screen shows
//! ```
//!
//! Knows views, keys and scenes; must not know sockets, files, the clock or the session's own Model.

pub mod model;
mod scene;
mod update;
pub mod wire;

pub use model::{Follower, Found, News, Wish};
pub use scene::screen;
pub use update::{hear, update};
