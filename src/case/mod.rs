//! The floor of the case: the answers so far, the file they are kept in, and the rules over them.

pub mod advice;
pub mod answers;
pub mod file;
