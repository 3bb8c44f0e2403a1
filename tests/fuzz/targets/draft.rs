//! A case file of a stranger.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| properties::hold_some("draft", input));
