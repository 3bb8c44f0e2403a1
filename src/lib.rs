//! casewright.

pub mod case;
pub mod facts;
pub mod ground;
pub mod shell;
pub mod wizard;
pub mod words;
