//! What somebody tells, with secrets in it or none.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| properties::hold_some("secrets", input));
