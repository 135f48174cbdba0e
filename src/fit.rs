//! What of the content does not fit which screen, found without a terminal.
mod bound;
mod line;
mod scene;
mod stage;
#[cfg(test)]
mod tests;
