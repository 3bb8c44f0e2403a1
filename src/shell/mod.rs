//! The shell: the only floor that knows the terminal, the disk, the clock and the environment.

pub mod app;
pub mod cli;
pub mod clipboard;
pub mod input;
pub mod keys;
pub mod listen;
pub mod live;
pub mod paint;
pub mod picture;
pub mod plain;
pub mod reason;
pub mod settings;
pub mod store;
pub mod system;
pub mod terminal;
pub mod theme;
pub mod view;
