//! The ground floor: what a message is before it is in any language, the one gate for text from outside, and text in rows.

pub mod clean;
pub mod text;
pub mod wrap;
