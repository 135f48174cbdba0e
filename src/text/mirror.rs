//! Signs of the interface that point: arrows, gauges, box corners, turned for right-to-left interfaces.
//!
//! Knows single signs; must not mirror text (the lay-out does).

use super::Direction;

/// Returns a sign as it looks in an interface of this direction; written for left-to-right.
///
/// A sign that is its own mirror image, or unknown, comes back as it is.
#[must_use]
pub fn mirror(direction: Direction, symbol: &str) -> &str {
    if direction == Direction::LeftToRight {
        return symbol;
    }
    PAIRS
        .iter()
        .find_map(|(left, right)| {
            if *left == symbol {
                Some(*right)
            } else if *right == symbol {
                Some(*left)
            } else {
                None
            }
        })
        .unwrap_or(symbol)
}

/// What becomes what, both ways.
const PAIRS: &[(&str, &str)] = &[
    ("←", "→"),
    ("⇐", "⇒"),
    ("⟵", "⟶"),
    ("↞", "↠"),
    ("↖", "↗"),
    ("↙", "↘"),
    ("↩", "↪"),
    ("◀", "▶"),
    ("◂", "▸"),
    ("◄", "►"),
    ("◁", "▷"),
    ("◃", "▹"),
    ("❮", "❯"),
    ("‹", "›"),
    ("«", "»"),
    ("<", ">"),
    ("(", ")"),
    ("[", "]"),
    ("{", "}"),
    ("/", "\\"),
    ("▌", "▐"),
    ("▏", "▕"),
    ("▖", "▗"),
    ("▘", "▝"),
    ("◖", "◗"),
    ("╴", "╶"),
    ("╸", "╺"),
    ("├", "┤"),
    ("┌", "┐"),
    ("└", "┘"),
    ("╭", "╮"),
    ("╰", "╯"),
    ("┏", "┓"),
    ("┗", "┛"),
    ("┣", "┫"),
    ("╔", "╗"),
    ("╚", "╝"),
    ("╠", "╣"),
    ("╼", "╾"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_points_the_other_way_from_right_to_left() {
        for (sign, turned) in
            [("→", "←"), ("←", "→"), ("▶", "◀"), ("╭", "╮"), ("•", "•"), ("▎", "▎"), ("ab", "ab")]
        {
            assert_eq!(mirror(Direction::LeftToRight, sign), sign);
            assert_eq!(mirror(Direction::RightToLeft, sign), turned);
        }
    }

    #[test]
    fn every_sign_has_one_mirror_image() {
        let mut signs: Vec<&str> = PAIRS.iter().flat_map(|(left, right)| [*left, *right]).collect();
        signs.sort_unstable();
        let all = signs.len();
        signs.dedup();
        assert_eq!(signs.len(), all);
    }
}
