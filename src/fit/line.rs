//! x
use crate::domain::scene::View;
pub(super) const VIEWS: [View; 3] = [View::Shared, View::Interpreter, View::Facilitator];
