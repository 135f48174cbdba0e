//! Full pages of few words: too small, private, gate, blank.
//!
//! Knows messages only.

use ratatui::layout::Rect;

use super::area::{self, Size};
use super::choice;
use super::flow::{Flow, Show, Vertical};
use super::paint::{Align, Paint, private};
use super::theme::Role;
use crate::domain::scene::{Choice, FollowScene, GateScene, Label};

/// Says in one line that the window is too small.
pub(super) fn too_small(paint: &mut Paint<'_>, area: Rect) {
    let mut flow = Flow::new(paint, area.width);
    let text = paint.say("too-small", Role::Text);
    flow.push(paint, &text);
    flow.draw(paint, area, Show::Page, Vertical::Top);
}

/// Draws a calm page before anything private.
///
/// ```text
///                     Private
///
///       Turn the screen, then press Enter.
///                 Esc: back
/// ```
pub(super) fn private_page(paint: &mut Paint<'_>, area: Rect) {
    let place = area::column(area, 48);
    let mut flow = Flow::new(paint, place.width);
    let texts = [
        paint.say("private-page", Role::Line),
        paint.say("private-page-enter", Role::Text),
        paint.say("private-page-back", Role::Dim),
    ];
    for (text, gap) in texts.iter().zip([0, 1, 1]) {
        flow.centred(paint, text).gap(gap);
    }
    flow.draw(paint, place, Show::Page, Vertical::Middle);
}

/// Draws what a window says that follows no session now.
///
/// ```text
///              No talk is open yet.
///
///   This window shows it as soon as it begins.
/// ```
pub(super) fn follow(paint: &mut Paint<'_>, area: Rect, scene: FollowScene) {
    let (says, helps) = match scene {
        FollowScene::Looking => ("follow-looking", "follow-looking-help"),
        FollowScene::Ended => ("follow-ended", "follow-ended-help"),
        FollowScene::OtherVersion => ("follow-other-version", "follow-other-version-help"),
        FollowScene::Full => ("follow-full", "follow-full-help"),
    };
    let place = area::column(area, 48);
    let mut flow = Flow::new(paint, place.width);
    let (says, helps) = (paint.say(says, Role::Line), paint.say(helps, Role::Dim));
    flow.centred(paint, &says);
    flow.centred(paint, &helps).gap(1);
    flow.draw(paint, place, Show::Page, Vertical::Middle);
}

/// Draws the gate question of a guide; what is not to be seen cannot be answered.
///
/// ```text
/// Before you begin
///
/// Does the participant already know of the decision? …
///
/// ▸   Yes
///     No
/// ```
pub(super) fn gate(paint: &mut Paint<'_>, area: Rect, scene: &GateScene) {
    let size = Size::of(area);
    let place = area::inset(area::column(area, 70), size.pick(1, 3, 3), size.pick(0, 2, 5));
    let choices = [Choice::new(Label::Message("gate-yes")), Choice::new(Label::Message("gate-no"))];
    let answers = size.pick(3, 4, 5);
    let question = private(&scene.question, Role::Line);
    let heading = paint.say("gate-heading", Role::Heading);
    let mut whole = Flow::new(paint, place.width);
    whole.push(paint, &heading);
    whole.push(paint, &question).gap(1);
    let mut bare = Flow::new(paint, place.width);
    bare.push(paint, &question);
    // First the keys go, which the footer says too, then the heading; then it pages, and the answers stand on the last.
    let has_keys = whole.height().saturating_add(answers + 1) <= place.height;
    let flow = if whole.height().saturating_add(answers) <= place.height { &whole } else { &bare };
    let mut rest = place;
    if has_keys {
        let keys = area::bottom(&mut rest, 1);
        let text = paint.say("home-keys", Role::Dim);
        paint.text(&text, keys, Align::Start(text.direction));
    }
    let room = rest.height.saturating_sub(answers);
    let height = flow.height().min(room.max(2));
    let at = area::top(&mut rest, height);
    flow.draw(paint, at, Show::Page, Vertical::Top);
    if paint.is_last_page() {
        area::top(&mut rest, 1);
        choice::list(paint, rest, &choices, scene.cursor);
    }
}
