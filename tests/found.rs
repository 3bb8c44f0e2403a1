//! What the fuzzer once found stays mended, and what it begins with holds.

use std::fs;
use std::path::{Path, PathBuf};

use crate::properties::{self, TARGETS};
use crate::source::root;

/// The inputs of a target in a folder, in order.
fn inputs(folder: &str, target: &str) -> Vec<PathBuf> {
    let folder = root().join("tests/fuzz").join(folder).join(target);
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut inputs: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    inputs.sort();
    inputs
}

fn hold(target: &str, input: &Path) {
    let bytes = fs::read(input).unwrap();
    let held = std::panic::catch_unwind(|| {
        properties::hold(target, &bytes);
        properties::hold_some(target, &bytes);
    });
    assert!(held.is_ok(), "{}", input.display());
}

#[test]
fn what_was_once_found_stays_mended() {
    for target in TARGETS {
        for input in inputs("found", target) {
            hold(target, &input);
        }
    }
}

#[test]
fn every_target_holds_for_what_it_begins_with() {
    for target in TARGETS {
        let seeds = inputs("seeds", target);
        assert!(seeds.len() >= 5, "{target}");
        for input in &seeds {
            hold(target, input);
        }
    }
}
