//! What a text looks like: its skeleton (UTS #39, confusable detection).
//!
//! The table is packed by the build script. As a table of slices it would be relocated at every start, for a question
//! that is seldom asked.

use std::collections::HashMap;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization as _;

/// Each character and its prototype, ended by a null.
static PACKED: &str = include_str!(concat!(env!("OUT_DIR"), "/confusables.txt"));

static PROTOTYPES: LazyLock<HashMap<char, &'static str>> = LazyLock::new(|| {
    let entry = |entry: &'static str| {
        let mut rest = entry.chars();
        Some((rest.next()?, rest.as_str()))
    };
    PACKED.split('\0').filter_map(entry).collect()
});

/// The skeleton of a text: two texts that look the same have the same one.
pub fn skeleton(text: &str) -> String {
    let prototype = |c: char| match PROTOTYPES.get(&c) {
        Some(prototype) => (*prototype).to_owned(),
        None => c.to_string(),
    };
    text.nfd().map(prototype).collect::<String>().nfd().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_the_same_has_the_same_skeleton() {
        for (one, other) in
            [("whatsapp", "whats\u{430}pp"), ("maria_k_exampIe", "maria_k_example"), ("te\u{200b}le", "tele")]
        {
            assert_eq!(skeleton(one), skeleton(other), "{one} {other}");
        }
        assert_ne!(skeleton("telegram"), skeleton("telegrarn!"));
    }
}
