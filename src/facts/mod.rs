//! The floor of facts: what the platforms are, and the kinds of answer with each one's rule.

pub mod catalog;
pub mod confusable;
pub mod field;
pub mod lint;
