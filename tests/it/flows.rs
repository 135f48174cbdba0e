//! Flows: keys in, facts out, no drawing.

mod adults;
mod home;
mod map;
mod others;
mod plan;
mod saving;
mod shared;
mod stepping;
mod time;
