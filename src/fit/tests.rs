//! What fits and what does not, asked of fixtures.
