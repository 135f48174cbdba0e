//! Faults on demand, in builds for developers only: what happens after a panic can be tried no other way.
//!
//! Knows one variable and two words; a released program does not contain it.

use crate::app::msg::Msg;

/// The variable that lets a paste be a fault.
const VARIABLE: &str = "SAMMANHANG_TRIAL";

/// Panics when the person has pasted `panic here`, or lets another thread panic for `panic there`.
#[allow(clippy::panic, reason = "this is what is tried")]
pub(super) fn paste(message: &Msg) {
    let Msg::Pasted(text) = message else { return };
    if std::env::var_os(VARIABLE).is_none() {
        return;
    }
    match text.as_str() {
        "panic here" => panic!("on trial"),
        "panic there" => {
            std::thread::spawn(|| panic!("on trial elsewhere")).join().ok();
        }
        _ => {}
    }
}
