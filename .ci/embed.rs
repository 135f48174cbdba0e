//! Cards and locales stand inside the program: a file that is new there makes it be built anew, as a changed one does.
//!
//! Knows the two folders; knows not what is in them.

#![allow(clippy::print_stdout, reason = "this is how cargo is told")]

fn main() {
    for folder in ["cards", "locales"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
