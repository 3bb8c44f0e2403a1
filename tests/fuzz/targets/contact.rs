//! A contact, as it is pasted.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| properties::hold_some("contact", input));
