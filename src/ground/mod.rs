//! The ground floor: what a message is before it is in any language, and the one gate for text from outside.

pub mod clean;
pub mod text;
