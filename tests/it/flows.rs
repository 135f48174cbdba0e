//! Flows: keys in, facts out, no drawing.

mod adults;
mod asking;
mod home;
mod map;
mod others;
mod places;
mod plan;
mod preview;
mod review;
mod saving;
mod shared;
mod stepping;
mod terminal_check;
mod texts;
mod time;
