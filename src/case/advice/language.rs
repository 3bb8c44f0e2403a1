//! Whether support can read a message: only where a channel is known to read but a few languages.

use crate::case::answers::{Answer, Case};
use crate::facts::catalog::{Catalog, Channel, FieldKind};

/// Languages that are written in another script than the Latin one.
const NOT_LATIN: [&str; 24] = [
    "am", "ar", "be", "bg", "bn", "el", "fa", "he", "hi", "hy", "ja", "ka", "km", "ko", "mk", "mr", "ne",
    "ru", "sr", "ta", "th", "uk", "ur", "zh",
];

/// A language without its script and its region.
fn bare(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

/// Is the message, or what the user wrote for it, in a language that the channel's support does not read?
///
/// The language of the user's own words is known by its script alone; where that cannot tell, nothing is said.
pub fn is_foreign(channel: &Channel, case: &Case, catalog: &Catalog, language: &str) -> bool {
    if channel.languages.is_empty() {
        return false;
    }
    let read: Vec<&str> = channel.languages.iter().map(|tag| bare(tag)).collect();
    if !read.contains(&bare(language)) {
        return true;
    }
    let latin = own_script(case, catalog);
    let others = read.iter().filter(|tag| NOT_LATIN.contains(tag)).count();
    latin.is_some_and(|latin| if latin { others == read.len() } else { others == 0 })
}

/// Is most of what the user wrote in Latin letters? None where there are no letters.
fn own_script(case: &Case, catalog: &Catalog) -> Option<bool> {
    let long = |id: &str| catalog.field(id).is_some_and(|f| f.in_message && f.kind == FieldKind::Long);
    let texts = case.answers.iter().filter(|(id, _)| long(id) || *id == "summary");
    let (mut latin, mut other) = (0_usize, 0_usize);
    for (_, answer) in texts {
        let Answer::Text(text) = answer else { continue };
        for c in text.chars().filter(|c| c.is_alphabetic()) {
            // Latin with all its marks ends here; what comes after it is another script, or its few rare letters.
            if u32::from(c) < 0x0250 || (0x1E00..0x1F00).contains(&u32::from(c)) {
                latin += 1;
            } else {
                other += 1;
            }
        }
    }
    (latin + other > 0).then_some(latin >= other)
}
