//! Papers that a running session writes, because somebody asked for it.
//!
//! Knows where they lie: in the person's home folder, where a browser's file dialogue begins.

use std::path::PathBuf;

use super::drawing::Drawing;
use super::whole;
use crate::app::msg::TakeHome;
use crate::print::{self, Press};

/// Where papers are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Papers {
    /// The person's home folder.
    pub home: PathBuf,
}

impl Papers {
    /// Writes the plan as a page of HTML that its owner alone may read, and returns where it lies, with `~` for the home
    /// folder; `None` where it cannot be written.
    #[must_use]
    pub fn write(&self, it: &TakeHome, drawing: &Drawing) -> Option<String> {
        let (words, participant) = drawing.words();
        let press = Press { choices: &it.choices, languages: drawing.languages(), words, participant };
        let page = print::take_home(it.title.as_ref(), &it.plan, &it.contacts, &press);
        whole::write(&self.home.join(name(&it.code)), page.as_bytes()).ok()?;
        Some(Self::named(&it.code))
    }

    /// Returns how a person writes where the plan of a session lies.
    #[must_use]
    pub fn named(code: &str) -> String {
        format!("~/{}", name(code))
    }
}

fn name(code: &str) -> String {
    format!("plan-{code}.html")
}
