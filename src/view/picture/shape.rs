//! The shapes of the pictures, as functions of a place. `x` from -2 to 2, `y` from -1 (top) to 1 (bottom).
//!
//! Knows geometry and roles only.

use crate::view::theme::Role;

fn disc(x: f32, y: f32, at: (f32, f32), radius: f32) -> bool {
    (x - at.0).hypot(y - at.1) < radius
}

fn is_ring(x: f32, y: f32, at: (f32, f32), radius: f32, half: f32) -> bool {
    ((x - at.0).hypot(y - at.1) - radius).abs() < half
}

/// A sun that rises over still water.
pub(super) fn sunrise(x: f32, y: f32, _: f32) -> Option<Role> {
    let horizon = 0.28;
    if y < horizon {
        return disc(x, y, (0.0, horizon), 0.95).then_some(Role::Sun);
    }
    // The light on the water: shorter and shorter.
    let depth = y - horizon;
    let is_line = y < horizon + 0.12;
    if is_line {
        return (x.abs() < 1.9).then_some(Role::Water);
    }
    let stripe = (depth * 4.0).fract() > 0.5;
    (stripe && x.abs() < 1.05 - depth * 1.15).then_some(Role::Sun)
}

/// Three who talk in a ring, none above the others.
pub(super) fn ring(x: f32, y: f32, thin: f32) -> Option<Role> {
    let places = [(0.0, -0.62), (-0.92, 0.5), (0.92, 0.5)];
    let roles = [Role::Sun, Role::Water, Role::Leaf];
    for (at, role) in places.into_iter().zip(roles) {
        if disc(x, y, at, 0.37) {
            return Some(role);
        }
        if disc(x, y, at, 0.5) {
            return None;
        }
    }
    let oval = (x / 1.05).hypot((y - 0.05) / 0.8);
    ((oval - 1.0).abs() < thin.max(0.05)).then_some(Role::Dim)
}

/// A voice, and the waves of it that reach both sides.
pub(super) fn waves(x: f32, y: f32, thin: f32) -> Option<Role> {
    if disc(x, y, (0.0, 0.0), 0.26) {
        return Some(Role::Sun);
    }
    let is_side = y.abs() < x.abs() * 0.75;
    let is_wave =
        [0.62, 1.02, 1.42, 1.82].iter().any(|&radius| is_ring(x, y, (0.0, 0.0), radius, thin.max(0.075)));
    (is_side && is_wave).then_some(Role::Water)
}

/// A warm cup.
pub(super) fn cup(x: f32, y: f32, thin: f32) -> Option<Role> {
    // Steam: two slow waves.
    if y < -0.3 {
        let sway = (y * 7.0).sin() * 0.12;
        let is_steam = [-0.28, 0.28].iter().any(|&at: &f32| (x - at - sway).abs() < thin.max(0.07));
        return (is_steam && y > -0.95).then_some(Role::Dim);
    }
    if y < -0.18 {
        return None;
    }
    let side = 0.78 - ((y + 0.18) * 0.62).powi(3).max(0.0) * 1.3;
    if y < 0.72 {
        if x.abs() < side {
            return Some(Role::Sun);
        }
        let is_handle = is_ring(x, y, (0.82, 0.18), 0.3, thin.max(0.085)) && x > 0.7;
        return is_handle.then_some(Role::Sun);
    }
    (y > 0.8 && y < 0.95 && x.abs() < 1.15).then_some(Role::Water)
}

/// A tree that stands on its hill.
pub(super) fn tree(x: f32, y: f32, thin: f32) -> Option<Role> {
    let ground = 0.62 + x * x * 0.085;
    if y > ground {
        return (y < ground + 0.2).then_some(Role::Leaf);
    }
    if disc(x, y, (1.35, -0.55), 0.26) {
        return Some(Role::Sun);
    }
    let crown = [((0.0, -0.5), 0.46), ((-0.42, -0.2), 0.36), ((0.42, -0.2), 0.36), ((0.0, -0.1), 0.34)];
    if crown.iter().any(|&(at, radius)| disc(x, y, at, radius)) {
        return Some(Role::Leaf);
    }
    (x.abs() < thin.max(0.08) && y > -0.1).then_some(Role::Sun)
}

/// One ring on still water.
pub(super) fn still(x: f32, y: f32, thin: f32) -> Option<Role> {
    let y = y * 1.5;
    if disc(x, y, (0.0, 0.0), 0.2) {
        return Some(Role::Water);
    }
    let is_wave = [0.62, 1.15].iter().any(|&radius| ((x / 1.45).hypot(y) - radius).abs() < thin.max(0.09));
    is_wave.then_some(Role::Water)
}
