//! `CommonMark`: the subject as a heading, the body with its line ends kept.

use super::Letter;

/// The whole message; lines end in a backslash where `CommonMark` would join them.
pub fn text(letter: &Letter) -> String {
    let mut out = format!("# {}\n", escape(&letter.subject));
    for (_, paragraph) in &letter.paragraphs {
        let lines: Vec<String> = paragraph.lines().map(escape).collect();
        out.push('\n');
        out.push_str(&lines.join("\\\n"));
        out.push('\n');
    }
    out
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let marks = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '&' | '|' | '~' | '!');
        let starts_a_list = at == 0 && matches!(c, '-' | '+' | '=');
        let numbers = c == '.'
            && text.get(..at).is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
        if marks || starts_a_list || numbers {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
