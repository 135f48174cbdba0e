//! What fits and what does not, asked of fixtures.

use std::path::Path;

use super::room::{Kind, Room};
use super::stage::{SIZES, Stage};
use crate::content::Content;
use crate::domain::card::Weight;
use crate::domain::language::Tag;
use crate::domain::scene::View;
use crate::edge::folder::FolderSource;
use crate::locale::Languages;
use crate::problem::Problem;

fn languages() -> Languages {
    Languages::embedded().0
}

/// Lines at the edge of the room, over what is shipped.
fn fixtures() -> Vec<Problem> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/fit");
    let languages = languages();
    let content =
        Content::embedded().with_layer(Box::new(FolderSource::new(&folder))).knowing(languages.all());
    let mut problems = super::check(&content, &languages, &mut |_, _| {});
    problems.retain(|problem| ["does-not-fit", "cannot-be-shown"].contains(&problem.code));
    problems
}
#[test]
fn look() {
    let l = languages();
    let mut stage = Stage::new(&l);
    for (f, p) in [("sv", "sv"), ("sv", "ar"), ("sv", "en")] {
        for (v, s, r) in stage.rooms(&(Tag::new(f), Tag::new(p)), Weight::Light, false).iter() {
            println!("{f} {p} {v:?} {s:?} {r:?}");
        }
        for (v, s, r) in stage
            .rooms(&(Tag::new(f), Tag::new(p)), Weight::Light, true)
            .iter()
            .filter(|x| x.0 == View::Shared)
        {
            println!("answered {f} {p} {v:?} {s:?} {r:?}");
        }
    }
    for p in fixtures() {
        println!("{:?} {} {:?}", p.severity, p.at(), p.arguments);
    }
}
