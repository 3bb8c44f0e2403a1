//! What a name looks like, and whether it could be taken for another.

use super::SHOWN;
use crate::facts::confusable::skeleton;

/// What a name looks like (UTS #39), whatever its letters are.
pub(super) fn look(name: &str) -> String {
    // Twice, since the skeleton of a small letter may be a capital one, which has its own skeleton.
    let once = skeleton(&name.to_lowercase()).to_lowercase();
    skeleton(&once).to_lowercase()
}

/// A name as it is seen.
#[derive(Debug)]
pub(super) struct Face {
    name: String,
    pub(super) looks: String,
}

impl Face {
    pub(super) fn new(name: &str) -> Self {
        // Nothing that is compared is longer, and a long one would only cost time.
        let name: String = name.chars().take(2 * SHOWN).flat_map(char::to_lowercase).collect();
        Face { looks: look(&name), name }
    }

    /// Could this be taken for an official name, which it is not?
    pub(super) fn is_near(&self, official: &Face) -> bool {
        let slips = match official.name.len() {
            0..=4 => 0,
            5..=8 => 1,
            _ => 2,
        };
        let known = official.name.is_empty() || self.name == official.name;
        let close = self.name.len().abs_diff(official.name.len()) <= 2 * slips;
        !known
            && (self.looks == official.looks
                || close && strsim::osa_distance(&self.name, &official.name) <= slips)
    }
}
