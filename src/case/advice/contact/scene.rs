//! A text taken apart: its contacts, and what stands around them.

use super::reading::{Found, read};
use super::spelling::{fold, is_foreign_mark, is_invisible, is_unspaced, plain};
use super::{LONGEST, cut};
use crate::ground::clean;

/// A text taken apart: its contacts, and what stands around them.
#[derive(Debug, Default)]
pub(super) struct Scene {
    pub(super) found: Vec<Found>,
    /// All that is no contact, as it was typed.
    pub(super) rest: String,
    /// The same in lower case (NFKC), one space between words and at both ends.
    pub(super) plain: String,
}

impl Scene {
    pub(super) fn read(input: &str) -> Self {
        let mut scene = Scene::default();
        let text = fold(&without_sequences(&first_part(input)));
        for chunk in text.split_inclusive(char::is_whitespace) {
            scene.chunk(chunk);
        }
        scene.plain = plain(&scene.rest);
        scene
    }

    /// Cuts a run without spaces into tokens.
    fn chunk(&mut self, chunk: &str) {
        // Some characters end a link or a host, but are allowed in a mailbox.
        let at = chunk.rfind('@');
        let mut start = 0;
        let mut in_path = false;
        for (here, c) in chunk.char_indices() {
            let ends = match c {
                '\'' | '|' | '{' | '}' => at.is_none_or(|at| at < here),
                ',' | ';' => {
                    !in_path || cut(chunk, here + 1..).chars().all(|c| c.is_whitespace() || c == '"')
                }
                '"' | '<' | '>' | '(' | ')' | '[' | ']' => true,
                c if c.is_whitespace() => true,
                c => is_foreign_mark(c),
            };
            if ends {
                self.token(cut(chunk, start..here));
                self.rest.push(c);
                start = here + c.len_utf8();
                in_path = false;
            }
            in_path |= c == '/';
        }
        self.token(cut(chunk, start..));
    }

    /// Cuts a token where a script without spaces touches a contact, unless both might be one host.
    fn token(&mut self, token: &str) {
        let mut start = 0;
        let mut run: Option<usize> = None;
        let mut before = None;
        for (here, c) in token.char_indices().chain([(token.len(), ' ')]) {
            match (is_unspaced(c), run) {
                (true, None) => run = Some(here),
                (false, Some(from)) => {
                    let ends = here == token.len();
                    let left = from == 0
                        || before.is_some_and(|b: char| b.is_ascii_alphanumeric() || is_invisible(b));
                    let right = ends
                        || c.is_ascii_alphanumeric()
                        || is_invisible(c)
                        || c == '@'
                        || c == '+'
                        || c != '/' && LEADING.contains(&c);
                    if left && right {
                        self.piece(cut(token, start..from));
                        self.rest.push_str(cut(token, from..here));
                        start = here;
                    }
                    run = None;
                    before = Some(c);
                }
                (true, Some(_)) => {}
                (false, None) => before = Some(c),
            }
        }
        self.piece(cut(token, start..));
    }

    fn piece(&mut self, piece: &str) {
        let typed = piece
            .trim_start_matches(|c| LEADING.contains(&c) || is_invisible(c))
            .trim_end_matches(|c| TRAILING.contains(&c) || is_invisible(c));
        let hidden = typed.contains(is_invisible);
        let read = if hidden {
            read(&typed.chars().filter(|c| !is_invisible(*c)).collect::<String>())
        } else {
            read(typed)
        };
        match read {
            Some(contact) => {
                self.found.push(Found { contact, text: typed.to_owned(), hidden });
                self.rest.push('\n');
            }
            None => self.rest.push_str(piece),
        }
    }
}

/// What stands before a contact and is no part of it. A dot, a dash and an underscore are not among these: they
/// may be the first character of another mailbox.
pub(super) const LEADING: [char; 14] =
    ['\'', '"', '*', '`', '|', ',', ';', ':', '!', '?', '/', '#', '{', '}'];

/// What stands after a contact and is no part of it.
const TRAILING: [char; 13] = ['\'', '"', '*', '`', '|', ',', ';', ':', '!', '?', '.', '{', '}'];

/// The first part of a long text. A contact that the end cuts through is left out, not half of it judged.
fn first_part(input: &str) -> String {
    let mut part: String = input.chars().take(LONGEST).collect();
    if cut(input, part.len()..).starts_with(|c: char| !c.is_whitespace()) {
        part.truncate(part.rfind(char::is_whitespace).unwrap_or(0));
    }
    part
}

/// Takes escape sequences out. A mark that nobody sees is left in the place of each, so that none can change a
/// contact unnoticed.
fn without_sequences(text: &str) -> String {
    const ESCAPE: char = '\u{1b}';
    const MARK: char = '\u{200b}';
    let mut pieces = text.split(ESCAPE);
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        // A sequence holds no hidden character but the one that ends it, so that the gate, which would take all
        // of them out, need not see more.
        let hidden = piece.char_indices().find(|(_, c)| clean::is_hidden(*c));
        let (sequence, after) = piece.split_at(hidden.map_or(piece.len(), |(at, c)| at + c.len_utf8()));
        out.push(MARK);
        out.push_str(&clean::line(&format!("{ESCAPE}{sequence}")).text);
        out.extend(hidden.map(|_| MARK));
        out.push_str(after);
    }
    out
}
