//! The floor of the wizard: a pure state machine from messages to a description of the screen.

pub mod edit;
pub mod form;
pub mod kept;
pub mod machine;
pub mod msg;
pub mod screen;
pub mod step;
