//! All tests at the program's boundaries, in one binary that links once.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod cases;
mod cli;
mod data;
mod harness;
mod house;
mod pictures;
mod resolved;
mod run;
mod screens;
mod source;
mod tty;
mod walk;
