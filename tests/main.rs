//! All tests at the program's boundaries, in one binary that links once.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::string_slice,
    reason = "a test that cannot go on has failed"
)]

mod case_file;
mod cases;
mod cli;
mod clipboards;
mod contact;
mod data;
mod disk;
mod editing;
mod ends;
mod find;
mod found;
mod harness;
mod house;
mod keeping;
mod lint;
mod looks;
mod messages;
mod outputs;
mod own;
mod phones;
mod pictures;
mod plain;
mod proof;
#[path = "fuzz/properties/mod.rs"]
mod properties;
mod pty;
mod readme;
mod resolved;
mod run;
mod screens;
mod secrets;
mod source;
mod storm;
mod tty;
mod walk;
