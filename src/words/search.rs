//! The filter of lists: folded text, best match first, and what of a name matched.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation as _;

/// Folds width, case and accents away (NFKC, then NFD without accents, lower case), so that `Ｗｈａｔｓ`, `İ`, `é` and `đ`
/// match `whats`, `i`, `e` and `d`.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.nfkc().flat_map(char::to_lowercase).nfd().filter(|c| !is_accent(*c)).map(unstroked).nfc().collect()
}

/// Is it a mark that people leave out when they type in haste? The vowel signs of Thai and Hindi and the voicing marks of
/// kana are marks to Unicode and letters to their readers, so they stay.
fn is_accent(c: char) -> bool {
    let latin_greek_cyrillic = matches!(c, '\u{300}'..='\u{36f}' | '\u{1dc0}'..='\u{1dff}');
    let hebrew_points = matches!(c, '\u{591}'..='\u{5c7}');
    let arabic_vowels = matches!(c, '\u{64b}'..='\u{65f}' | '\u{670}');
    is_combining_mark(c) && (latin_greek_cyrillic || hebrew_points || arabic_vowels)
}

/// The letter without its stroke or dot, where Unicode has no decomposition for it.
fn unstroked(c: char) -> char {
    match c {
        'ı' => 'i',
        'đ' => 'd',
        'ł' => 'l',
        'ø' => 'o',
        other => other,
    }
}

/// Something a thing can be found by, folded once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// As it is shown.
    pub shown: String,
    folded: String,
    near: Near,
}

/// How near a name is to what the user sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Near {
    /// It tells about the thing in another language: it counts where nothing else fits.
    Far,
    /// It tells about the thing.
    About,
    /// The thing is called so.
    Called,
}

impl Name {
    /// What a thing is called.
    pub fn of(shown: impl Into<String>) -> Self {
        let shown = shown.into();
        Self { folded: fold(&shown), shown, near: Near::Called }
    }

    /// What is told about a thing.
    pub fn about(shown: impl Into<String>) -> Self {
        Self { near: Near::About, ..Self::of(shown) }
    }

    /// What is told about a thing in another language than the user's.
    pub fn far(shown: impl Into<String>) -> Self {
        Self { near: Near::Far, ..Self::of(shown) }
    }

    /// Does it count only where nothing else fits?
    pub fn is_far(&self) -> bool {
        self.near == Near::Far
    }
}

/// The name that a folded query fits best, and how well; none where it fits no name.
///
/// A name that begins with the query beats a word that does, which beats a match inside a word.
pub fn best<'a>(query: &str, names: &'a [Name]) -> Option<(u32, &'a Name)> {
    let scored = names.iter().filter_map(|name| {
        let score = score(query, &name.folded)?;
        Some((if name.near == Near::Called { score } else { score / 2 }, name))
    });
    // Of equals, the first.
    let weight = |(score, name): &(u32, &Name)| (!name.is_far(), *score);
    scored.reduce(|best, other| if weight(&other) > weight(&best) { other } else { best })
}

fn score(query: &str, name: &str) -> Option<u32> {
    if query.is_empty() {
        return Some(0);
    }
    if name == query {
        return Some(100);
    }
    if name.starts_with(query) {
        return Some(80);
    }
    match place(query, name) {
        Some((_, true)) => return Some(60),
        Some((_, false)) => return Some(40),
        None => {}
    }
    // Every word of the query, in any order: "code no" finds "no code".
    let mut words = query.split_whitespace().peekable();
    words.peek()?;
    words.all(|word| name.contains(word)).then_some(20)
}

/// Where a text stands in another, at the start of a word where it can be; and whether it does.
fn place(part: &str, whole: &str) -> Option<(usize, bool)> {
    let starts_a_word =
        |at: usize| whole.get(..at).is_some_and(|before| !before.ends_with(|c: char| c.is_alphanumeric()));
    let mut places = whole.match_indices(part).map(|(at, _)| at);
    let first = places.next()?;
    std::iter::once(first)
        .chain(places)
        .find(|at| starts_a_word(*at))
        .map_or(Some((first, false)), |at| Some((at, true)))
}

/// What of a text a folded query matched, as ranges of bytes at grapheme boundaries: the query itself, else each of its
/// words. None where it is not all there.
pub fn marks(query: &str, text: &str) -> Vec<Range<usize>> {
    let query = query.trim();
    if query.is_empty() {
        return Vec::new();
    }
    let mut folded = String::new();
    let mut clusters = Vec::new();
    for (at, cluster) in text.grapheme_indices(true) {
        let start = folded.len();
        folded.push_str(&fold(cluster));
        clusters.push((start..folded.len(), at..at + cluster.len()));
    }
    let mark = |part: &str| {
        let (start, _) = place(part, &folded)?;
        let mut touched = clusters.iter().filter(|(of, _)| of.start < start + part.len() && of.end > start);
        let first = touched.next()?.1.clone();
        Some(first.start..touched.next_back().map_or(first.end, |(_, range)| range.end))
    };
    if let Some(range) = mark(query) {
        return vec![range];
    }
    let words: Option<Vec<Range<usize>>> = query.split_whitespace().map(mark).collect();
    let mut words = words.unwrap_or_default();
    words.sort_by_key(|range| range.start);
    words.dedup_by(|next, last| {
        let overlap = next.start < last.end;
        if overlap {
            last.end = last.end.max(next.end);
        }
        overlap
    });
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn width_case_and_accents_do_not_matter_and_what_matched_is_told() {
        for (query, name, expected, marked) in [
            ("ｗｈａｔｓ", "WhatsApp", Some(80), "[Whats]App"),
            ("app", "WhatsApp", Some(40), "Whats[App]"),
            ("istanbul", "İSTANBUL", Some(100), "[İSTANBUL]"),
            ("IŞIK", "ışık", Some(100), "[ışık]"),
            ("ecran", "l’écran", Some(60), "l’[écran]"),
            ("ecran", "l’e\u{301}cran", Some(60), "l’[e\u{301}cran]"),
            ("code no", "No code arrives", Some(20), "[No] [code] arrives"),
            ("ban account", "Account banned", Some(20), "[Account] [ban]ned"),
            ("ll lo", "hello", Some(20), "he[llo]"),
            ("on", "son on", Some(60), "son [on]"),
            ("驗證", "收不到驗證碼", Some(40), "收不到[驗證]碼"),
            ("dang nhap", "Không đăng nhập được", Some(60), "Không [đăng nhập] được"),
            ("ไม่", "ไม่ได้รับรหัส", Some(80), "[ไม่]ได้รับรหัส"),
            ("ม", "ที่", None, "ที่"),
            ("ที", "ทา", None, "ทา"),
            ("मेल", "माल", None, "माल"),
            ("ﾊﾞﾝ", "バン", Some(100), "[バン]"),
            ("ハン", "バン", None, "バン"),
            ("zzz", "WhatsApp", None, "WhatsApp"),
            ("zzz app", "WhatsApp", None, "WhatsApp"),
        ] {
            let query = fold(query);
            assert_eq!(best(&query, &[Name::of(name)]).map(|(score, _)| score), expected, "{query}");
            let mut shown = name.to_owned();
            for range in marks(&query, name).into_iter().rev() {
                shown.insert(range.end, ']');
                shown.insert(range.start, '[');
            }
            assert_eq!(shown, marked, "{query}");
        }
    }

    #[test]
    fn a_name_counts_for_more_than_what_is_told_about_it() {
        let names = [Name::about("banned"), Name::of("Account banned")];
        assert_eq!(best("banned", &names).map(|(_, name)| name), names.get(1));
    }
}
