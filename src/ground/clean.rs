//! The one gate for text from outside: no control character, no escape sequence, no direction override gets in.

/// Text that came through the gate, and how many characters stayed outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clean {
    /// What is left: line feeds are kept, tabs are four spaces.
    pub text: String,
    /// How many hidden characters were taken out. A carriage return before a line feed is not counted.
    pub removed: usize,
}

/// Lets text of several lines in: `\r\n` and `\r` become `\n`, escape sequences go as a whole.
pub fn lines(raw: &str) -> Clean {
    let mut text = String::with_capacity(raw.len());
    let mut removed = 0;
    let mut rest = raw.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\n' => text.push('\n'),
            '\r' => {
                if rest.peek() != Some(&'\n') {
                    text.push('\n');
                }
            }
            '\t' => text.push_str("    "),
            '\u{1b}' => removed += 1 + skip_sequence(&mut rest),
            c if is_hidden(c) => removed += 1,
            c => text.push(c),
        }
    }
    Clean { text, removed }
}

/// Lets one line in: as [`lines`], with every line end a space.
pub fn line(raw: &str) -> Clean {
    let Clean { text, removed } = lines(raw);
    Clean { text: text.replace('\n', " "), removed }
}

/// Is this a character that no text of ours may hold: C0 but the line feed, DEL, C1, a bidirectional
/// override, embedding or isolate (UAX #9), a tag character, a byte order mark or a line separator.
pub fn is_hidden(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c,
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e001f}' | '\u{00ad}' | '\u{200b}'
            | '\u{2060}'..='\u{2064}')
}

/// Skips the rest of an escape sequence (ECMA-48): CSI to its final byte, OSC, DCS, APC and PM to BEL or ST.
fn skip_sequence(rest: &mut std::iter::Peekable<std::str::Chars<'_>>) -> usize {
    let mut skipped = 0;
    match rest.peek() {
        Some('[') => {
            skipped += 1;
            rest.next();
            while let Some(&c) = rest.peek() {
                if !('\u{20}'..='\u{7e}').contains(&c) {
                    break;
                }
                rest.next();
                skipped += 1;
                if ('@'..='~').contains(&c) {
                    break;
                }
            }
        }
        Some(']' | 'P' | '_' | '^' | 'X') => {
            // An unended string sequence hides at most this much, so that a stray ESC cannot eat a letter.
            const LONGEST: usize = 4096;
            let ahead: Vec<char> = rest.clone().take(LONGEST).collect();
            let end = ahead.iter().position(|&c| c == '\u{7}' || c == '\u{1b}' || c == '\u{9c}');
            let take = match end {
                Some(at) if ahead.get(at) == Some(&'\u{1b}') && ahead.get(at + 1) == Some(&'\\') => at + 2,
                Some(at) if ahead.get(at) == Some(&'\u{1b}') => at,
                Some(at) => at + 1,
                None => 1,
            };
            for _ in 0..take {
                rest.next();
                skipped += 1;
            }
        }
        Some(&c) if ('\u{20}'..='\u{7e}').contains(&c) && !c.is_alphanumeric() => {
            rest.next();
            skipped += 1;
        }
        _ => {}
    }
    skipped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_characters_stay_outside_and_are_counted() {
        for (raw, text, removed) in [
            ("plain\ttab", "plain    tab", 0),
            ("a\r\nb\rc\nd", "a\nb\nc\nd", 0),
            ("x\u{202e}y\u{2066}z", "xyz", 2),
            ("red \u{1b}[31mtext", "red text", 5),
            (
                "Hello \u{1b}]52;c;ZXZpbA==\u{7}\u{1b}]0;pwned\u{7}\u{9b}31m\0\u{8}\u{7f} bye",
                "Hello 31m bye",
                30,
            ),
            ("lone \u{1b}escape", "lone escape", 1),
            ("open \u{1b}]0;kept", "open 0;kept", 2),
            ("👩‍👩‍👧 नमस्ते ไทย ‏عربي", "👩‍👩‍👧 नमस्ते ไทย ‏عربي", 0),
        ] {
            assert_eq!(lines(raw), Clean { text: text.to_owned(), removed }, "{raw:?}");
        }
    }
}
