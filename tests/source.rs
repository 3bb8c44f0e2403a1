//! The project's own files, and just enough of Rust's grammar to tell code, literals, comments and tests apart.

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// A file of the project.
pub struct Source {
    /// Its path from the root, with slashes.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// A string literal.
pub struct Literal {
    /// Where it stands, with its quotes.
    pub at: Range<usize>,
    /// What stands between the quotes, escapes as they are written.
    pub text: String,
}

/// Rust code with literals and comments told apart.
pub struct Code {
    /// The code alone: every byte of a literal's content, a comment or a test module is a space.
    pub bare: String,
    /// The string literals outside comments and test modules.
    pub literals: Vec<Literal>,
}

/// The project's root.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All files below a folder whose names end so, in order.
pub fn below(folder: &str, ending: &str) -> Vec<Source> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_str().unwrap().ends_with(ending) {
                found.push(read(&path));
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// A file.
pub fn read(path: &PathBuf) -> Source {
    let shown: Vec<&str> =
        path.strip_prefix(root()).unwrap().iter().map(|part| part.to_str().unwrap()).collect();
    Source { path: shown.join("/"), text: fs::read_to_string(path).unwrap() }
}

/// The line a byte stands on, from 1.
pub fn line(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

/// Tells code, literals, comments and test modules apart.
pub fn code(text: &str) -> Code {
    let mut bare = text.as_bytes().to_vec();
    let mut literals = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let rest = &text[at..];
        let end = if rest.starts_with("//") {
            at + rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            at + rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some((content, end)) = string(text, at) {
            literals.push(Literal { at: at..end, text: text[content.clone()].to_owned() });
            blank(&mut bare, content);
            at = end;
            continue;
        } else if let Some(length) = character(rest) {
            at + length
        } else {
            at += rest.chars().next().unwrap().len_utf8();
            continue;
        };
        blank(&mut bare, at..end);
        at = end;
    }
    let mut bare = String::from_utf8(bare).unwrap();
    while let Some(start) = bare.find("#[cfg(test)]") {
        let open = start + bare[start..].find('{').unwrap();
        let end = closing(&bare, open).unwrap();
        literals.retain(|literal| !(start..end).contains(&literal.at.start));
        bare.replace_range(start..end, &" ".repeat(end - start));
    }
    Code { bare, literals }
}

/// The byte after the bracket that closes the one at `open`, in bare code.
pub fn closing(bare: &str, open: usize) -> Option<usize> {
    let mut depth = 0;
    for (at, c) in bare[open..].char_indices() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(open + at + 1);
        }
    }
    None
}

/// Every path in bare code that begins with a root such as `crate`; groups in braces are taken apart.
pub fn paths(bare: &str, root: &str) -> Vec<Vec<String>> {
    let lead = format!("{root}::");
    let mut found = Vec::new();
    for (at, _) in bare.match_indices(&lead) {
        let before = bare[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
            continue;
        }
        branches(&bare[at + lead.len()..], &mut Vec::new(), &mut found);
    }
    found
}

fn branches(tree: &str, stem: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    let name: String = tree.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    let rest = &tree[name.len()..];
    let depth = stem.len();
    if !name.is_empty() {
        stem.push(name);
        match rest.strip_prefix("::") {
            Some(more) => branches(more, stem, found),
            None => found.push(stem.clone()),
        }
    } else if tree.starts_with('{') {
        let end = closing(tree, 0).unwrap();
        let mut start = 1;
        let mut open = 0;
        for (at, c) in tree[..end].char_indices().skip(1) {
            match c {
                '{' => open += 1,
                '}' if open > 0 => open -= 1,
                ',' | '}' if open == 0 => {
                    branches(tree[start..at].trim_start(), stem, found);
                    start = at + 1;
                }
                _ => {}
            }
        }
    } else {
        found.push(stem.clone());
    }
    stem.truncate(depth);
}

fn blank(bytes: &mut [u8], range: Range<usize>) {
    for byte in &mut bytes[range] {
        if *byte != b'\n' {
            *byte = b' ';
        }
    }
}

/// A string literal that begins here: its content, and the byte after it.
fn string(text: &str, at: usize) -> Option<(Range<usize>, usize)> {
    let rest = &text[at..];
    let joined = text[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_');
    let prefix = rest.len() - rest.trim_start_matches(['r', 'b', 'c']).len();
    let hashes = rest[prefix..].len() - rest[prefix..].trim_start_matches('#').len();
    let raw = rest[..prefix].contains('r');
    if prefix > 2 || (prefix > 0 && joined) || (hashes > 0 && !raw) {
        return None;
    }
    let open = prefix + hashes;
    if !rest[open..].starts_with('"') {
        return None;
    }
    let inside = &rest[open + 1..];
    let length = if raw {
        inside.find(&format!("\"{}", "#".repeat(hashes)))?
    } else {
        let mut escaped = false;
        inside.find(|c| {
            let ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            ends
        })?
    };
    let start = at + open + 1;
    Some((start..start + length, start + length + 1 + hashes))
}

/// The length of a character literal that begins here; a lifetime is none.
fn character(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('\'')?;
    let first = inside.chars().next()?;
    let length = if first == '\\' {
        let mut escaped = false;
        inside.find(|c| {
            let ends = c == '\'' && !escaped;
            escaped = c == '\\' && !escaped;
            ends
        })?
    } else {
        first.len_utf8()
    };
    inside[length..].starts_with('\'').then_some(length + 2)
}

#[test]
fn code_is_told_from_what_is_not() {
    let text = "use crate::a::{b, c::{d, self}}; // \"no\"\nlet x = ('\"', b\"y\\\"\", r#\"z\"w\"#, 'a');\n\
                fn f<'a>() { super::g::h() }\n#[cfg(test)]\nmod tests { \"t\" }\n";
    let code = code(text);
    let literals: Vec<&str> = code.literals.iter().map(|literal| literal.text.as_str()).collect();
    assert_eq!(literals, ["y\\\"", "z\"w"]);
    assert_eq!(code.bare.len(), text.len());
    let joined = |root| paths(&code.bare, root).iter().map(|path| path.join("::")).collect::<Vec<_>>();
    assert_eq!(joined("crate"), ["a::b", "a::c::d", "a::c::self"]);
    assert_eq!(joined("super"), ["g::h"]);
}
