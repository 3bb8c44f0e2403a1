//! Text in lines of a width: breaks where UAX #14 allows and between the words of scripts that write no blanks (Thai, Lao,
//! Khmer, Burmese, by a trained model), measured in terminal columns (UAX #11).

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;
use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr as _};

/// The columns a text takes.
pub fn width(text: &str) -> usize {
    if is_plain(text) {
        return text.len();
    }
    clusters(text).map(|(_, cluster)| columns(cluster)).sum()
}

/// Does every byte take a column? Then there is nothing to measure.
pub fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| (0x20..0x7f).contains(&byte))
}

/// The grapheme clusters of a text (UAX #29), each with the byte it begins at.
pub fn clusters(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..)?;
        let mut chars = rest.chars();
        let first = chars.next()?;
        let alone = single(first).is_some() && chars.next().is_none_or(|next| single(next).is_some());
        let length = if alone { first.len_utf8() } else { rest.graphemes(true).next()?.len() };
        let begun = at;
        at += length;
        Some((begun, rest.get(..length)?))
    })
}

/// How many grapheme clusters a text has.
pub fn count(text: &str) -> usize {
    // All of a long text is counted at every key.
    let alone = text.chars().all(|c| single(c).is_some());
    if alone { text.chars().count() } else { clusters(text).count() }
}

/// The columns of a character that is a cluster by itself wherever another such character follows: most of what is
/// written in most languages, for which the rules need not be asked.
fn single(c: char) -> Option<usize> {
    match c {
        ' '..='~'
        | '\u{c0}'..='\u{24f}'
        | '\u{400}'..='\u{481}'
        | '\u{48a}'..='\u{52f}'
        | '\u{2018}'..='\u{201d}'
        | '\u{2026}' => Some(1),
        '\u{3001}'..='\u{3029}'
        | '\u{3041}'..='\u{3096}'
        | '\u{30a0}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{ff01}'..='\u{ff60}' => Some(2),
        _ => None,
    }
}

fn columns(cluster: &str) -> usize {
    let mut chars = cluster.chars();
    let alone = chars.next().and_then(single).filter(|_| chars.next().is_none());
    // Terminals give a halfwidth sound mark a column of its own, whatever it stands behind.
    let marks = || cluster.chars().filter(|c| matches!(c, '\u{ff9e}' | '\u{ff9f}')).count();
    alone.unwrap_or_else(|| cluster.width() + marks())
}

/// Cuts a text into what each cell of the screen holds. That is a grapheme, but for one of several letters with a column
/// each, such as Thai “ทำ” or Hindi “की”: terminals give every such letter a cell of its own, and where a grapheme of
/// two cells stood, only the first would be drawn over.
pub fn cells(text: &str) -> impl Iterator<Item = &str> {
    clusters(text).flat_map(|(_, grapheme)| {
        let mut widths = grapheme.chars().filter_map(UnicodeWidthChar::width);
        // What begins with a mark has nothing before its first letter that could have a cell.
        let first = widths.next().unwrap_or_default();
        let spread = first > 0 && first + widths.sum::<usize>() == columns(grapheme);
        let mut rest = grapheme;
        std::iter::from_fn(move || {
            let next = rest.char_indices().skip(1).find(|(_, c)| spread && is_spacing_letter(*c));
            let (cell, after) = rest.split_at(next.map_or(rest.len(), |(at, _)| at));
            rest = after;
            (!cell.is_empty()).then_some(cell)
        })
    })
}

fn is_spacing_letter(c: char) -> bool {
    c.is_alphabetic() && c.width() == Some(1)
}

/// Breaks one line of text into rows of at most `width` columns; the ranges together are the whole line.
/// What has no break within a row is broken between graphemes.
pub fn rows(line: &str, width: usize) -> Vec<Range<usize>> {
    let most = width.max(2);
    let mut used = 0;
    let fits = clusters(line).all(|(_, cluster)| {
        used += columns(cluster);
        used <= most
    });
    if fits {
        return std::iter::once(0..line.len()).collect();
    }
    if line.len() < LONG {
        return rows_of(line, most);
    }
    LAST.with_borrow_mut(|last| last.rows(line, most))
}

/// The rows of a line that is wider than one.
fn rows_of(line: &str, most: usize) -> Vec<Range<usize>> {
    let breaks = breaks(line);
    if is_plain(line) {
        // Every byte is a cluster of one column.
        let clusters = line.bytes().enumerate().map(|(at, byte)| (at, 1, byte == b' '));
        return fill(line.len(), most, &breaks, clusters);
    }
    let clusters = clusters(line).map(|(at, cluster)| (at, columns(cluster), cluster.trim().is_empty()));
    fill(line.len(), most, &breaks, clusters)
}

/// From so many bytes on, the rows of a line are kept: a key changes one place of it.
const LONG: usize = 400;

/// The rows of so many long lines are kept.
const KEPT: usize = 16;

thread_local! {
    static LAST: RefCell<Kept> = const { RefCell::new(Kept(Vec::new())) };
}

/// The last long lines, the one that was asked for last at the end.
struct Kept(Vec<Wrapped>);

/// A line and its rows of a width.
struct Wrapped {
    line: String,
    most: usize,
    rows: Vec<Range<usize>>,
}

impl Kept {
    fn rows(&mut self, line: &str, most: usize) -> Vec<Range<usize>> {
        // The line that has most in common with this one.
        let common = |old: &Wrapped| {
            let same = || old.line.bytes().zip(line.bytes()).take_while(|(a, b)| a == b).count();
            if old.most == most { same() } else { 0 }
        };
        let best = self.0.iter().map(common).enumerate().max_by_key(|(_, common)| *common);
        let (mut kept, common) = match best {
            Some((at, common)) if common >= LONG => (self.0.remove(at), common),
            _ => (Wrapped { line: String::new(), most, rows: Vec::new() }, 0),
        };
        if kept.line != line {
            // A row ends where it does for what stands in it and in the next one.
            let same = kept.rows.iter().filter(|row| row.end <= common).count().saturating_sub(1);
            kept.rows.truncate(same);
            while kept.rows.pop_if(|row| !is_cut(line, row.end)).is_some() {}
            let done = kept.rows.last().map_or(0, |row| row.end);
            let rest = rows_of(line.get(done..).unwrap_or_default(), most);
            kept.rows.extend(rest.into_iter().map(|row| done + row.start..done + row.end));
            line.clone_into(&mut kept.line);
        }
        let rows = kept.rows.clone();
        if self.0.len() >= KEPT {
            self.0.remove(0);
        }
        self.0.push(kept);
        rows
    }
}

/// May a line be broken here whatever stands around? So it is behind a blank between plain letters, and between
/// ideographs (UAX #14, class ID).
fn is_cut(line: &str, at: usize) -> bool {
    let ideograph = |c: char| matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}');
    let (before, after) = line.split_at_checked(at).unwrap_or_default();
    is_behind_a_word(line, at) || (before.ends_with(ideograph) && after.starts_with(ideograph))
}

/// Where a line may be broken.
fn breaks(line: &str) -> Vec<usize> {
    let general = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
    let mut breaks: Vec<usize> = Vec::new();
    for piece in pieces(line) {
        breaks.extend(Some(piece.start).filter(|at| *at > 0));
        let text = line.get(piece.clone()).unwrap_or_default();
        if !text.trim_end_matches(' ').chars().all(is_plain_letter) {
            let inside = general.segment_str(text).filter(|at| (1..text.len()).contains(at));
            breaks.extend(inside.map(|at| piece.start + at));
        }
    }
    breaks.retain(|at| !is_kept_together(line, *at));
    let mut start = 0;
    for run in line.split(|c| !is_written_without_blanks(c)) {
        breaks.extend(between_words(run).into_iter().map(|at| start + at));
        let end = line.get(start + run.len()..).and_then(|after| after.chars().next());
        start += run.len() + end.map_or(0, char::len_utf8);
    }
    breaks.sort_unstable();
    breaks
}

/// A letter or digit that is never broken from one beside it, and always from one behind a blank (UAX #14, classes AL
/// and NU).
fn is_plain_letter(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(c, '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{24f}')
        || matches!(c, '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}')
}

/// Cuts a line behind blanks between plain letters, where it may be broken whatever stands around. Most pieces are words
/// in which nothing has to be looked for; only the others are read by all the rules.
fn pieces(line: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut start = 0;
    let cuts = line.match_indices(' ').map(|(at, _)| at + 1).filter(|at| is_behind_a_word(line, *at));
    cuts.chain(std::iter::once(line.len())).map(move |end| {
        let piece = start..end;
        start = end;
        piece
    })
}

/// Is a place behind a blank between plain letters?
fn is_behind_a_word(line: &str, at: usize) -> bool {
    let (before, after) = line.split_at_checked(at).unwrap_or_default();
    let word = before.strip_suffix(' ').and_then(|word| word.chars().next_back());
    word.is_some_and(is_plain_letter) && after.starts_with(is_plain_letter)
}

/// Is it of a script that puts no blanks between words (UAX #14, class SA)?
fn is_written_without_blanks(c: char) -> bool {
    let thai_lao = matches!(c, '\u{e01}'..='\u{e3a}' | '\u{e40}'..='\u{e4e}' | '\u{e80}'..='\u{edf}');
    let burmese_khmer =
        matches!(c, '\u{1000}'..='\u{103f}' | '\u{1050}'..='\u{109f}' | '\u{1780}'..='\u{17d3}');
    (thai_lao || burmese_khmer) && !c.is_numeric()
}

thread_local! {
    /// The words of what was measured before: finding them takes some 8 µs a letter, and a key changes one phrase.
    static FOUND: RefCell<HashMap<String, Vec<usize>>> = RefCell::default();
}

/// As many phrases as a long message and its screens have.
const MOST_FOUND: usize = 1000;

/// The places between the words of a phrase that has no blanks.
fn between_words(phrase: &str) -> Vec<usize> {
    if phrase.is_empty() {
        return Vec::new();
    }
    FOUND.with_borrow_mut(|found| {
        if let Some(places) = found.get(phrase) {
            return places.clone();
        }
        let words = LineSegmenter::new_lstm(LineBreakOptions::default());
        let places: Vec<usize> =
            words.segment_str(phrase).filter(|at| (1..phrase.len()).contains(at)).collect();
        if found.len() >= MOST_FOUND {
            found.clear();
        }
        found.insert(phrase.to_owned(), places.clone());
        places
    })
}

/// Is a place where UAX #14 allows a break better left whole? Korean is written in words and breaks between them, and
/// the name of an option or of a key is one word, hyphens and all.
fn is_kept_together(line: &str, at: usize) -> bool {
    let (before, after) = line.split_at_checked(at).unwrap_or((line, ""));
    let hangul =
        |c: Option<char>| c.is_some_and(|c| matches!(c, '\u{ac00}'..='\u{d7a3}' | '\u{1100}'..='\u{11ff}'));
    let next = after.chars().next();
    if before.ends_with('-') {
        let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
        return word.starts_with('-') && next.is_some_and(|c| c == '-' || c.is_alphanumeric());
    }
    hangul(before.chars().next_back()) && hangul(next)
}

/// Fills rows with clusters: where each is, its columns, and whether it is blank.
fn fill(
    length: usize,
    most: usize,
    breaks: &[usize],
    clusters: impl Iterator<Item = (usize, usize, bool)>,
) -> Vec<Range<usize>> {
    let mut next_break = breaks.iter().copied().peekable();
    let mut rows = Vec::new();
    let (mut start, mut used) = (0, 0);
    // The last place a row could end at, and the columns up to there.
    let mut open: Option<(usize, usize)> = None;
    for (at, wide, blank) in clusters {
        while next_break.peek().is_some_and(|place| *place <= at) {
            let place = next_break.next().unwrap_or(at);
            if place > start && place == at {
                open = Some((place, used));
            }
        }
        // Blanks at the end of a row may stand over: they are not seen.
        // Twice where what was kept together is itself too wide.
        while used > 0 && used + wide > most && !blank {
            let (end, before) = open.take().unwrap_or((at, used));
            rows.push(start..end);
            start = end;
            used -= before;
        }
        used += wide;
    }
    rows.push(start..length);
    rows
}

/// Breaks a text into lines of at most `width` columns, without the blanks at their ends.
pub fn lines(text: &str, width: usize) -> Vec<String> {
    places(text, width).map(|place| text.get(place).unwrap_or_default().trim_end().to_owned()).collect()
}

/// As [`lines`], but at most so many, and a mark of one column where something is left out.
pub fn few(text: &str, width: usize, most: usize, mark: &str) -> Vec<String> {
    let places: Vec<Range<usize>> = places(text, width).collect();
    let last = places.get(most.saturating_sub(1)).filter(|_| places.len() > most);
    let (whole, rest) = last.map_or((text, None), |last| {
        let (whole, rest) = text.split_at_checked(last.start).unwrap_or((text, ""));
        (whole, Some(cut(&rest.replace('\n', " "), width, mark)))
    });
    let whole = places.iter().filter_map(|place| whole.get(place.clone()));
    whole.map(|row| row.trim_end().to_owned()).chain(rest).collect()
}

/// Where the lines of a text begin and end.
fn places(text: &str, width: usize) -> impl Iterator<Item = Range<usize>> {
    let mut next = 0;
    text.split('\n').flat_map(move |line| {
        let at = next;
        next += line.len() + 1;
        rows(line, width).into_iter().map(move |row| at + row.start..at + row.end)
    })
}

/// Cuts a text to at most `max` columns, with a mark of one column where something is left out.
pub fn cut(text: &str, max: usize, mark: &str) -> String {
    if width(text) <= max {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut used = 0;
    for (_, grapheme) in clusters(text) {
        let wide = columns(grapheme);
        if used + wide + 1 > max {
            break;
        }
        used += wide;
        out.push_str(grapheme);
    }
    out.push_str(mark);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_where_each_script_allows() {
        for (text, width, expected) in [
            ("one two three", 7, vec!["one two", "three"]),
            ("unbreakable", 4, vec!["unbr", "eaka", "ble"]),
            ("私は元気です。ありがとう", 14, vec!["私は元気です。", "ありがとう"]),
            ("私は元気です。", 12, vec!["私は元気で", "す。"]),
            ("사진을 다시 올려 주세요", 12, vec!["사진을 다시", "올려 주세요"]),
            ("ลืมรหัสยืนยันสองขั้นตอน", 10, vec!["ลืมรหัสยืนยัน", "สองขั้นตอน"]),
            ("아주긴한국어낱말", 6, vec!["아주긴", "한국어", "낱말"]),
            ("use --no-save", 9, vec!["use", "--no-save"]),
            ("well-known", 6, vec!["well-", "known"]),
            ("a\n\nb", 5, vec!["a", "", "b"]),
            ("👩‍👩‍👧👩‍👩‍👧", 2, vec!["👩‍👩‍👧", "👩‍👩‍👧"]),
            ("", 5, vec![""]),
        ] {
            assert_eq!(lines(text, width), expected, "{text}");
        }
    }

    #[test]
    fn of_a_long_text_a_few_lines_end_with_a_mark() {
        for (text, expected) in [
            ("one two three", vec!["one two", "three"]),
            ("one two three four", vec!["one two", "three …"]),
            ("one two three fo six", vec!["one two", "three …"]),
            ("one two thr e four", vec!["one two", "thr e …"]),
            ("私は元気です。ありがとう", vec!["私は元", "気です…"]),
            ("a\nb\nc", vec!["a", "b c"]),
        ] {
            assert_eq!(few(text, 7, 2, "…"), expected, "{text}");
        }
    }

    #[test]
    fn a_line_in_pieces_breaks_where_the_whole_line_does() {
        use proptest::prelude::*;
        let whole = |line: &str| -> Vec<usize> {
            let all = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
            let all: Vec<usize> = all.segment_str(line).collect();
            all.into_iter()
                .filter(|at| (1..line.len()).contains(at) && !is_kept_together(line, *at))
                .collect()
        };
        for c in ('\u{20}'..='\u{52f}').filter(|c| is_plain_letter(*c)) {
            for line in [format!("a{c}a"), format!("{c}1{c}"), format!("{c} {c}"), format!("1 {c} a")] {
                assert_eq!(breaks(&line), whole(&line), "{line:?}");
            }
        }
        proptest!(|(line in "[a-cé1 ж(“”).,:/-]{0,30}[中。한 👩é%$]{0,6}[a-c 1(\"]{0,20}")| {
            prop_assert_eq!(breaks(&line), whole(&line));
        });
    }

    #[test]
    fn every_letter_with_a_column_of_its_own_has_a_cell_of_its_own() {
        for (text, expected) in [
            ("ทำได้", &["ท", "ำ", "ไ", "ด้"][..]),
            ("की", &["क", "ी"]),
            ("क्षि", &["क्", "ष", "ि"]),
            ("漢字é", &["漢", "字", "é"]),
            ("👩‍👩‍👧🇹🇼1️⃣", &["👩‍👩‍👧", "🇹🇼", "1️⃣"]),
            ("각", &["각"]),
        ] {
            assert_eq!(cells(text).collect::<Vec<_>>(), expected, "{text}");
            assert_eq!(cells(text).map(width).sum::<usize>(), width(text), "{text}");
        }
    }

    #[test]
    fn a_line_that_changes_has_the_rows_of_one_that_does_not() {
        use proptest::prelude::*;
        let piece = "(It stops at 100%[.,] |檔案停在傳送中，重新安裝。|a-b |word |語言|“引”|ทำได้|e\u{301}|👩|가나 |\\(x\\))";
        let text = prop::collection::vec(piece, 60..140).prop_map(|pieces| pieces.concat());
        let edits = prop::collection::vec((any::<prop::sample::Index>(), 0..3_usize, piece), 1..6);
        proptest!(ProptestConfig::with_cases(60), |(text in text, edits in edits, most in 4_usize..60)| {
            let mut text = text;
            for (place, gone, new) in edits {
                let places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
                let start = *place.get(&places);
                let end = text.get(start..).unwrap_or_default().char_indices().nth(gone).map_or(text.len(), |(at, _)| start + at);
                text.replace_range(start..end, &new);
                prop_assert_eq!(rows(&text, most), rows_of(&text, most));
            }
        });
    }

    #[test]
    fn what_needs_no_rules_is_what_the_rules_say() {
        use proptest::prelude::*;
        let singles: Vec<char> = ('\0'..='\u{ffff}').filter(|c| single(*c).is_some()).collect();
        assert!(singles.len() > 30_000);
        for pair in singles.windows(2) {
            let text: String = pair.iter().collect();
            assert_eq!(text.graphemes(true).count(), 2, "{text}");
            assert_eq!(pair.first().and_then(|c| single(*c)), pair.first().and_then(|c| c.width()), "{text}");
        }
        proptest!(|(text in "(\\PC|[a가各語、e\u{301}\u{200d}\u{fe0f}👩🇹ทำคि\u{600}])*")| {
            let said: Vec<(usize, &str)> = clusters(&text).collect();
            prop_assert_eq!(count(&text), said.len());
            prop_assert_eq!(said, text.grapheme_indices(true).collect::<Vec<_>>());
            let marks = text.matches(['\u{ff9e}', '\u{ff9f}']).count();
            let columns = text.graphemes(true).map(unicode_width::UnicodeWidthStr::width).sum::<usize>();
            prop_assert_eq!(width(&text), columns + marks);
        });
    }

    #[test]
    fn no_row_is_wider_than_asked_and_nothing_is_lost() {
        use proptest::prelude::*;
        proptest!(|(text in "[a-z 中文。、ไทยทำहिंदीé👩]{0,80}", columns in 4_usize..30)| {
            let rows = rows(&text, columns);
            let joined: String = rows.iter().filter_map(|range| text.get(range.clone())).collect();
            prop_assert_eq!(&joined, &text);
            for range in rows {
                let row = text.get(range).unwrap_or_default().trim_end();
                // What no script writes can make one cluster wider than that.
                prop_assert!(width(row) <= columns || row.graphemes(true).count() == 1);
            }
        });
    }
}
