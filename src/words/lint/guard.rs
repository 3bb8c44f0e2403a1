//! What the parser of Fluent must not be given, because it would fall: found before anything is parsed.

/// How deep braces may stand in each other: the parser calls itself for each, and the stack ends.
pub const MAX_DEPTH: usize = 8;

/// How many brackets may open within one pair of braces: the parser calls itself for those of a call, too.
const MAX_BRACKETS: usize = 64;

/// Where braces stand deeper in each other than is allowed. What the parser would see as a brace is counted, and an
/// entry that begins ends whatever was open, as it does for the parser.
pub fn too_deep(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut at, mut depth, mut brackets) = (0, 0_usize, 0_usize);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\n' if text.get(at + 1..).is_some_and(|rest| entry_id(rest).is_some()) => depth = 0,
            // None is taken back by a closing one: that may stand in a text, and close nothing.
            b'(' if depth > 0 => {
                brackets += 1;
                if brackets > MAX_BRACKETS {
                    return Some(at);
                }
            }
            b'{' => {
                if depth == 0 {
                    brackets = 0;
                }
                depth += 1;
                if depth > MAX_DEPTH {
                    return Some(at);
                }
                let literal = text.get(at + 1..).unwrap_or_default();
                let blank = literal.len() - literal.trim_start_matches([' ', '\n', '\r']).len();
                if bytes.get(at + 1 + blank) == Some(&b'"') {
                    at = after_literal(bytes, at + 2 + blank);
                    continue;
                }
            }
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        at += 1;
    }
    None
}

/// Where the code of a character is cut short by a character of several bytes: the parser cuts that in two and falls.
/// A string ends with its line, so that only what stands behind a quotation mark can be one.
pub fn cut_escape(text: &str) -> Option<usize> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let quote = line.find('"').unwrap_or(line.len());
        let mut rest = line.char_indices().skip_while(|(place, _)| *place <= quote);
        while let Some((place, c)) = rest.next() {
            let digits = match (c, (c == '\\').then(|| rest.next()).flatten()) {
                ('\\', Some((_, 'u'))) => 4,
                ('\\', Some((_, 'U'))) => 6,
                _ => continue,
            };
            let code = line.get(place + 2..).unwrap_or_default().chars().take(digits);
            if code.into_iter().find(|c| !c.is_ascii_hexdigit()).is_some_and(|c| !c.is_ascii()) {
                return Some(at + place);
            }
        }
        at += line.len();
    }
    None
}

/// The byte after a string literal whose first character is at a place.
fn after_literal(bytes: &[u8], mut at: usize) -> usize {
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            b'"' => return at + 1,
            b'\n' => return at,
            _ => {}
        }
        at += 1;
    }
    at
}

/// The id of the entry that begins a text, terms with their dash.
pub(super) fn entry_id(text: &str) -> Option<&str> {
    let name = text.strip_prefix('-').unwrap_or(text);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let end = text.len() - name.trim_start_matches(is_id).len();
    let id = text.get(..end)?;
    text.get(end..)?.trim_start_matches(' ').starts_with('=').then_some(id)
}

pub(super) fn is_id(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_are_counted_as_the_parser_sees_them() {
        assert_eq!(too_deep("a = { { { $x } } }\n"), None);
        assert_eq!(too_deep(&format!("a = {}", "{".repeat(60_000))), Some(12));
        assert_eq!(too_deep(&"a = {\"{\"}\n".repeat(20)), None);
        assert_eq!(too_deep(&"{\n".repeat(9)), Some(16));
        assert_eq!(too_deep(&format!("a = {{ {}", "A(".repeat(100))), Some(7 + 2 * MAX_BRACKETS));
        assert_eq!(too_deep(&"a = (a) { A(1) }\n".repeat(100)), None);
        // Quotes in the text of a variant hide nothing.
        assert!(too_deep(&format!("a = {{ $x ->\n *[b] \"{}", "{".repeat(20))).is_some());
    }
}
