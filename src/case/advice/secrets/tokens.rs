//! The words of a password: where one ends, and whether it looks like a secret or like plain speech.

use std::ops::Range;

use super::glyphs::Writing;
use super::scan::{REACH, Scan};

fn closing(open: char) -> Option<&'static [char]> {
    Some(match open {
        '"' => &['"', '\u{201d}'],
        '\'' => &['\'', '\u{2019}'],
        '`' => &['`', '\''],
        '\u{201c}' => &['\u{201d}', '"'],
        '\u{201e}' => &['\u{201c}', '\u{201d}', '"'],
        '\u{2018}' => &['\u{2019}', '\''],
        '\u{201a}' => &['\u{2018}', '\u{2019}'],
        '\u{ab}' => &['\u{bb}'],
        '\u{bb}' => &['\u{ab}'],
        '\u{2039}' => &['\u{203a}'],
        '\u{300c}' => &['\u{300d}'],
        '\u{300e}' => &['\u{300f}'],
        '\u{300a}' => &['\u{300b}'],
        '\u{3010}' => &['\u{3011}'],
        '\u{ff02}' => &['\u{ff02}'],
        _ => return None,
    })
}

/// Signs that close a quotation in some language.
const CLOSING: &str =
    "\"'`\u{201c}\u{201d}\u{2018}\u{2019}\u{ab}\u{bb}\u{203a}\u{300d}\u{300f}\u{300b}\u{3011}\u{ff02}";

pub(super) fn is_closing(c: char) -> bool {
    CLOSING.contains(c)
}

/// Signs as wide as an ideograph, which no password holds.
fn is_wide_sign(c: char) -> bool {
    "\u{3001}\u{3002}\u{ff0c}\u{ff1b}\u{ff1a}\u{ff01}\u{ff1f}\u{ff08}\u{ff09}".contains(c)
        || matches!(c, '\u{3008}'..='\u{3011}')
}

/// So many glyphs of a word tell whether it is a password.
const LOOKED_AT: usize = 64;

impl Scan {
    pub(super) fn word_end(&self, at: usize, label_end: usize) -> usize {
        if self.writing(at) == Writing::Unspaced {
            return at + 1;
        }
        let end = self.token(at).end;
        // A colon that sticks to a word is a separator.
        let colon = (at.max(label_end)..=end).find(|n| matches!(self.c(*n), ':' | '=') && *n > at);
        colon.unwrap_or(end)
    }

    /// What is in quotes that open here, without them.
    pub(super) fn quoted(&self, at: usize) -> Option<Range<usize>> {
        let closing = closing(self.raw(at))?;
        let end = (at + 1..(at + 1 + 2 * REACH).min(self.glyphs.len()))
            .take_while(|n| self.c(*n) != '\n')
            .find(|n| closing.contains(&self.raw(*n)) && !(self.raw(*n) == '\'' && self.is_letter(*n + 1)))?;
        let start = self.skip_space(at + 1);
        let end = if self.is_space(end - 1) { end - 1 } else { end };
        (start < end).then_some(start..end)
    }

    /// What is in quotes that close before here, without them.
    pub(super) fn quoted_before(&self, end: usize) -> Option<Range<usize>> {
        let close = end.checked_sub(1).filter(|at| is_closing(self.raw(*at)))?;
        let open = (close.saturating_sub(2 * REACH)..close)
            .rev()
            .take_while(|n| self.c(*n) != '\n')
            .find(|n| closing(self.raw(*n)).is_some_and(|closing| closing.contains(&self.raw(close))))?;
        let long = (close - open) > 4;
        (long && self.helper(open + 1).plain < close).then_some(open + 1..close)
    }

    /// The word of a password that begins here: to a space, a full-width sign or a change of script. Of a longer one it
    /// is as much as has to be looked at; what is found is taken out to its end by [`Scan::to_its_end`].
    pub(super) fn token(&self, start: usize) -> Range<usize> {
        self.word(start, LOOKED_AT)
    }

    /// A password that was looked at in part, to the end of its last word.
    pub(super) fn to_its_end(&self, password: Range<usize>) -> Range<usize> {
        let last = password.clone().rev().find(|at| self.is_space(*at)).map_or(password.start, |at| at + 1);
        if self.token(last).end != password.end {
            return password;
        }
        password.start..self.word(last, usize::MAX).end
    }

    /// The word that begins here, of at most so many glyphs.
    pub(super) fn word(&self, start: usize, most: usize) -> Range<usize> {
        let scripted = matches!(self.writing(start), Writing::Unspaced | Writing::Hangul);
        let mut end = start;
        while end < self.glyphs.len() && end - start < most && !self.is_space(end) {
            let other = matches!(self.writing(end), Writing::Unspaced | Writing::Hangul);
            if (other && !scripted) || is_wide_sign(self.raw(end)) {
                break;
            }
            end += 1;
        }
        while end > start
            && (matches!(
                self.raw(end - 1),
                '.' | ',' | ';' | ':' | '?' | ')' | ']' | '\u{60c}' | '\u{964}' | '\u{61b}'
            ) || is_closing(self.raw(end - 1)))
        {
            end -= 1;
        }
        start..end
    }

    pub(super) fn has_substance(&self, token: &Range<usize>) -> bool {
        token.clone().any(|at| !matches!(self.writing(at), Writing::Other))
    }

    /// Does this look like no word of any language: letters with digits or signs, or digits alone?
    pub(super) fn is_secretive(&self, token: &Range<usize>) -> bool {
        let joined = matches!(self.writing(token.start), Writing::Unspaced | Writing::Hangul);
        if token.len() < 4 || joined || self.is_shaped(token) {
            return false;
        }
        let digits = token.clone().filter(|at| self.writing(*at) == Writing::Digit).count();
        let letters =
            token.clone().filter(|at| !matches!(self.writing(*at), Writing::Digit | Writing::Other)).count();
        let signs = token.clone().any(|at| "!#$%&*^_+=@<>\\|~".contains(self.raw(at)) && at + 1 < token.end);
        let first = token.clone().take_while(|at| self.writing(*at) == Writing::Digit).count();
        // "24hours" and "2-step" count something; a password that begins with few digits has more to it.
        let counted = (1..=3).contains(&first) && digits == first && !signs && letters <= 10;
        if letters == 0 {
            let group = self.groups.binary_search_by_key(&token.start, |g| g.start).ok();
            let dated = group.and_then(|n| self.groups.get(n)).is_some_and(|g| g.dated || g.shaped);
            return digits == token.len() && digits <= 12 && !dated;
        }
        (digits > 0 && !counted) || signs
    }

    /// A mail address, a link, a handle, a date, a time, a version or a sum.
    pub(super) fn is_shaped(&self, token: &Range<usize>) -> bool {
        let has = |c: char| token.clone().any(|at| self.c(at) == c);
        let mail = token.clone().position(|at| self.c(at) == '@').is_some_and(|at| {
            let host = token.start + at + 1..token.end;
            let dots = host.clone().filter(|at| self.c(*at) == '.').count();
            dots > 0
                && host
                    .clone()
                    .all(|at| self.writing(at) != Writing::Other || matches!(self.c(at), '.' | '-'))
        });
        let link =
            token.clone().any(|at| self.c(at) == ':' && self.c(at + 1) == '/' && self.c(at + 2) == '/');
        let handle = matches!(self.c(token.start), '@' | '+');
        let digits = token.clone().filter(|at| self.writing(*at) == Writing::Digit).count();
        let figures = digits > 0
            && (has('.') || has(':') || has('/') || has('-') || has(','))
            && token.clone().all(|at| matches!(self.writing(at), Writing::Digit | Writing::Other));
        mail || link || handle || figures
    }

    /// A number with a unit after it, or part of a longer number.
    pub(super) fn is_counted(&self, token: &Range<usize>) -> bool {
        let number = token.clone().all(|at| self.writing(at) == Writing::Digit);
        let after = self.skip_space(token.end);
        number
            && (self.helper(after).unit > after || self.writing(after) == Writing::Digit && token.len() <= 4)
    }

    pub(super) fn is_plain(&self, token: &Range<usize>) -> bool {
        let end = self.helper(token.start).plain;
        end >= token.end
            || (end > token.start && (self.c(end) == '\'' || self.writing(token.start) == Writing::Unspaced))
    }

    /// A secret word with those after it that look like secrets, too.
    pub(super) fn with_alike(&self, token: Range<usize>) -> Range<usize> {
        let mut end = token.end;
        loop {
            let next = self.token(self.skip_space(end));
            let inline = self.c(end) == ' ' && !self.label_at(next.start);
            if !inline
                || next.end > token.start + 2 * REACH
                || !self.is_secretive(&next)
                || self.is_counted(&next)
            {
                return token.start..end;
            }
            end = next.end;
        }
    }

    /// A secret word with what may be the rest of it: a word or two before the clause ends.
    pub(super) fn with_rest(&self, token: Range<usize>) -> Range<usize> {
        let token = self.with_alike(token);
        let mut end = token.end;
        for _ in 0..2 {
            let next = self.token(self.skip_space(end));
            let inline = self.c(end) == ' ' && !next.is_empty() && !self.label_at(next.start);
            let own =
                !matches!(self.writing(next.start), Writing::Unspaced | Writing::Hangul | Writing::Other);
            if !inline || !own || self.is_plain(&next) || self.copula(next.start).is_some() {
                break;
            }
            end = next.end;
        }
        // More words follow: this is prose, and the secret was the one word.
        if self.c(end) == ' ' && self.is_letter(end + 1) && !self.is_plain(&self.token(end + 1)) {
            return token;
        }
        token.start..end
    }

    /// Does a plain word stand in the rest of the clause?
    pub(super) fn has_plain(&self, start: usize, limit: usize) -> bool {
        let mut at = start;
        while at < limit {
            let token = self.token(at);
            if token.is_empty() {
                return false;
            }
            if self.is_plain(&token) {
                return true;
            }
            if self.c(token.end) != ' ' {
                return false;
            }
            at = self.skip_space(token.end);
        }
        false
    }

    /// Where the clause ends: at a sign that ends one, or at plain words, two in a row. After a separator, a plain
    /// word that is the last is part of the password.
    pub(super) fn clause_end(&self, start: usize, limit: usize, separated: bool) -> usize {
        let mut end = start;
        let mut at = start;
        while at < self.glyphs.len() && at < limit {
            let token = self.token(at);
            if token.is_empty() || (at > start && self.label_at(at)) {
                break;
            }
            let next = self.token(self.skip_space(token.end));
            let last = self.c(token.end) != ' ' || next.is_empty();
            let stops = if last { !separated } else { self.is_plain(&next) };
            let copula = self.copula(at).is_some() && !self.is_space(token.end);
            if at > start && self.is_plain(&token) && stops {
                break;
            }
            if at > start && copula {
                break;
            }
            end = token.end;
            at = token.end;
            if self.c(at) != ' ' {
                break;
            }
            at = self.skip_space(at);
        }
        end
    }
}
