//! What must hold for any sequence of commands, on any guide.
