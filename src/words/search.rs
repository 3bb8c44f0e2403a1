//! The filter of lists: folded text, best match first.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// Folds width, case and accents away (NFKC, then NFD without marks, lower case), so that `Ｗｈａｔｓ`, `İ` and `é`
/// match `whats`, `i` and `e`.
pub fn fold(text: &str) -> String {
    text.nfkc()
        .flat_map(char::to_lowercase)
        .nfd()
        .filter(|c| !is_combining_mark(*c))
        .map(dotless)
        .nfc()
        .collect()
}

fn dotless(c: char) -> char {
    if c == 'ı' { 'i' } else { c }
}

/// How well a folded query fits some names, best of all; none where it fits no name.
///
/// A name that begins with the query beats a word that does, which beats a match inside a word.
pub fn score<'a>(query: &str, names: impl IntoIterator<Item = &'a str>) -> Option<u32> {
    names.into_iter().filter_map(|name| score_one(query, &fold(name))).max()
}

fn score_one(query: &str, name: &str) -> Option<u32> {
    if query.is_empty() {
        return Some(0);
    }
    if name == query {
        return Some(100);
    }
    if name.starts_with(query) {
        return Some(80);
    }
    let starts_a_word = name
        .match_indices(query)
        .any(|(at, _)| name.get(..at).is_some_and(|before| before.ends_with(|c: char| !c.is_alphanumeric())));
    if starts_a_word {
        return Some(60);
    }
    if name.contains(query) {
        return Some(40);
    }
    // Every word of the query, in any order: "code no" finds "no code".
    let mut words = query.split_whitespace().peekable();
    words.peek()?;
    words.all(|word| name.contains(word)).then_some(20)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn width_case_and_accents_do_not_matter() {
        for (query, name, expected) in [
            ("ｗｈａｔｓ", "WhatsApp", Some(80)),
            ("app", "WhatsApp", Some(40)),
            ("istanbul", "İSTANBUL", Some(100)),
            ("ecran", "l’écran", Some(60)),
            ("code no", "No code arrives", Some(20)),
            ("驗證", "收不到驗證碼", Some(40)),
            ("zzz", "WhatsApp", None),
        ] {
            assert_eq!(score(&fold(query), [name]), expected, "{query}");
        }
    }
}
