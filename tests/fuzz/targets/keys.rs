//! What a terminal sends.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| properties::hold_some("keys", input));
