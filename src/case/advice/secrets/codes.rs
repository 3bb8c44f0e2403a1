//! Codes and PINs: numbers, and words of letters and digits, that a label names.

use std::ops::Range;

use super::digits::Group;
use super::glyphs::{Writing, writing};
use super::scan::{FAR_REACH, GUARD, REACH, Scan};
use super::{Found, Kind};

/// Digits that may be one secret.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    start: usize,
    end: usize,
    digits: usize,
    /// A label far away does not suffice.
    near_only: bool,
    /// It is a usual shape of a code: six digits in one piece or two.
    usual: bool,
    dated: bool,
}

/// What a number is said to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Secret(Kind),
    Else,
}

impl Scan {
    fn candidates(&self) -> Vec<Candidate> {
        let mut all = Vec::new();
        let mut n = 0;
        while n < self.groups.len() {
            let mut end = n + 1;
            // A date or a time after a code is no part of it.
            let whole = |n: usize| self.groups.get(n).is_some_and(|g| !g.shaped);
            while end < self.groups.len() && whole(end - 1) && whole(end) && self.joint(end - 1).is_some() {
                end += 1;
            }
            if whole(n) {
                self.candidates_of(n..end, &mut all);
            }
            n = end;
        }
        all
    }

    /// The candidates of groups that are joined.
    fn candidates_of(&self, groups: Range<usize>, all: &mut Vec<Candidate>) {
        let Some(list) = self.groups.get(groups.clone()) else { return };
        let (Some(first), Some(end)) = (list.first(), list.last().map(|g| g.end)) else { return };
        let digits: usize = list.iter().map(Group::len).sum();
        let signs: Vec<char> = (groups.start..groups.end - 1).filter_map(|n| self.joint(n)).collect();
        let same_sign = signs.windows(2).all(|pair| pair.first() == pair.last());
        let make = |start: usize, end: usize, digits: usize| Candidate {
            start: self.prefix(start).unwrap_or(start),
            end,
            digits,
            near_only: false,
            usual: digits == 6,
            dated: false,
        };
        if list.len() == 1 {
            all.push(Candidate { dated: first.dated, ..make(first.start, first.end, digits) });
            return;
        }
        let even = list.iter().all(|g| g.len() == first.len());
        if same_sign && digits <= 8 {
            let single = first.len() == 1 && even;
            let paired = even && first.len() >= 3 && matches!(signs.first(), Some(' ' | '-'));
            all.push(Candidate {
                near_only: !single && !paired,
                usual: digits == 6,
                ..make(first.start, end, digits)
            });
            return;
        }
        // A longer row: single digits, or a code that only a space keeps from what follows.
        let mut n = 0;
        while let Some(group) = list.get(n) {
            let singles = list.iter().skip(n).take_while(|g| g.len() == 1).count();
            if singles >= 4 {
                if let Some(end) = list.get(n + singles - 1) {
                    all.push(make(group.start, end.end, singles));
                }
                n += singles;
                continue;
            }
            let sign = |at: usize| signs.get(at).copied();
            let loose = |sign: Option<char>| sign.is_none_or(|sign| sign == ' ');
            let pair = list.get(n + 1).filter(|next| {
                group.len() == 3
                    && next.len() == 3
                    && loose(n.checked_sub(1).and_then(sign))
                    && loose(sign(n + 1))
            });
            if let Some(next) = pair {
                all.push(Candidate { near_only: true, ..make(group.start, next.end, 6) });
                n += 2;
                continue;
            }
            if loose(n.checked_sub(1).and_then(sign)) && loose(sign(n)) {
                let short = |at: Option<usize>| at.and_then(|at| list.get(at)).is_none_or(|g| g.len() <= 2);
                let alone = group.len() >= 5 && short(n.checked_sub(1)) && short(Some(n + 1));
                let candidate = make(group.start, group.end, group.len());
                all.push(Candidate { near_only: !alone, dated: group.dated, ..candidate });
            }
            n += 1;
        }
    }

    /// The start of a code's prefix, as in "G-482913": up to three capitals and a dash.
    pub(super) fn prefix(&self, start: usize) -> Option<usize> {
        let dash = start.checked_sub(1).filter(|at| self.c(*at) == '-')?;
        let mut at = dash;
        while at > 0
            && dash - at < 3
            && self.raw(at - 1).is_uppercase()
            && writing(self.c(at - 1)) == Writing::Spaced
        {
            at -= 1;
        }
        let labelled = self.labels.binary_search_by_key(&dash, |label| label.end).is_ok();
        (at < dash && !labelled && self.boundary(at)).then_some(at)
    }

    pub(super) fn numbers(&self, cards: &[Found]) -> Vec<Found> {
        let mut candidates = self.candidates();
        candidates.retain(|c| !cards.iter().any(|(at, _)| at.start < c.end && c.start < at.end));
        let mut used = vec![false; self.labels.len()];
        let verdicts: Vec<Option<Verdict>> = candidates
            .iter()
            .map(|candidate| {
                let (label, verdict) = self.near(candidate)?;
                if let Some(slot) = used.get_mut(label) {
                    *slot = true;
                }
                Some(verdict)
            })
            .collect();
        let mut found = Vec::new();
        let mut last: Option<(Candidate, Verdict)> = None;
        for (candidate, verdict) in candidates.iter().zip(verdicts) {
            let chained = || {
                let (before, verdict) = last?;
                let gap = self.gap(before.end, candidate.start);
                let near = gap.len <= 8 && gap.words <= 1 && gap.breaks == 0;
                let alike = before.digits == candidate.digits && !candidate.near_only && !candidate.dated;
                (near && alike).then_some(verdict)
            };
            let verdict = verdict.or_else(chained).or_else(|| self.far(candidate, &used));
            if let Some(Verdict::Secret(kind)) = verdict {
                found.push((candidate.start..candidate.end, kind));
            }
            last = verdict.map(|verdict| (*candidate, verdict));
        }
        found
    }

    /// What the label right beside a number says of it, and which label that is.
    fn near(&self, candidate: &Candidate) -> Option<(usize, Verdict)> {
        let said_after = self.said_after(candidate);
        let n = self.left(candidate.start, candidate.digits);
        let label = n.and_then(|n| self.labels.get(n));
        if let (Some(n), Some(label)) = (n, label) {
            let gap = self.gap(label.end, candidate.start);
            if label.secret() {
                if gap.direct() && !self.is_errors(n) {
                    let told = gap.copula_last || label.copula;
                    let kind = label.kind(candidate.digits).filter(|_| told || !candidate.dated);
                    if let Some(kind) = kind {
                        return Some((n, Verdict::Secret(kind)));
                    }
                }
            } else if let (true, Some(owner)) = (gap.direct() && gap.copula_last, self.owner_of(n)) {
                let kind = self.labels.get(owner).and_then(|label| label.kind(candidate.digits));
                return kind.map(|kind| (owner, Verdict::Secret(kind)));
            } else if gap.direct() && said_after.is_none() {
                return Some((n, Verdict::Else));
            }
        }
        said_after.filter(|_| !candidate.near_only)
    }

    /// A label after a number, joined by a copula: "… is my code".
    fn said_after(&self, candidate: &Candidate) -> Option<(usize, Verdict)> {
        let n = self.right(candidate.end, candidate.digits)?;
        let label = self.labels.get(n)?;
        let gap = self.gap(candidate.end, label.start);
        let said =
            gap.copula_first && gap.breaks == 0 && gap.commas == 0 && gap.words <= 3 && gap.len <= REACH;
        if !said {
            return None;
        }
        match label.kind(candidate.digits) {
            Some(kind) => Some((n, Verdict::Secret(kind))),
            None => (!label.secret()).then_some((n, Verdict::Else)),
        }
    }

    /// What a label farther away says of a number.
    fn far(&self, candidate: &Candidate, used: &[bool]) -> Option<Verdict> {
        if candidate.near_only || candidate.dated || self.before(candidate.start) == '#' {
            return None;
        }
        if self.protected(candidate.start, candidate.digits) {
            return Some(Verdict::Else);
        }
        let free = |n: &usize| !used.get(*n).copied().unwrap_or(false);
        let left = self.left(candidate.start, candidate.digits).filter(free).and_then(|n| {
            let label = self.labels.get(n)?;
            let gap = self.gap(label.end, candidate.start);
            let kind = label.kind(candidate.digits)?;
            let near = gap.breaks == 0
                && match (kind, candidate.digits) {
                    _ if candidate.usual => true,
                    (_, 5..=8) => gap.words <= 6,
                    _ => gap.len <= GUARD && gap.words <= 5,
                };
            let next_sentence =
                gap.breaks == 1 && (candidate.usual || (gap.copula_last && candidate.digits > 4));
            let reach = if candidate.usual && near { FAR_REACH } else { REACH };
            (gap.len <= reach && (near || next_sentence)).then_some(Verdict::Secret(kind))
        });
        left.or_else(|| {
            let n = self.right(candidate.end, candidate.digits).filter(free)?;
            let label = self.labels.get(n)?;
            let gap = self.gap(candidate.end, label.start);
            let kind = label.kind(candidate.digits)?;
            let near = candidate.usual || (gap.words == 0 && gap.len <= 4);
            let reach = if candidate.usual { FAR_REACH } else { REACH };
            (near && gap.breaks == 0 && gap.len <= reach).then_some(Verdict::Secret(kind))
        })
    }

    /// Codes of letters and digits, right after a code's name.
    pub(super) fn mixed_codes(&self) -> Vec<Found> {
        let mut found = Vec::new();
        for (n, label) in self.labels.iter().enumerate() {
            let Some(kind) = label.kinds.iter().find_map(|kind| Kind::of(*kind)) else { continue };
            if self.is_errors(n) {
                continue;
            }
            let (mut at, mut told) = (label.end, label.copula);
            while at < label.end + 12 {
                if let Some(after) = self.copula(at) {
                    told = true;
                    at = after;
                } else if self.writing(at) == Writing::Other && at < self.glyphs.len() {
                    at += 1;
                } else {
                    break;
                }
            }
            if self.label_at(at) || at == label.end {
                continue;
            }
            let mut end = at;
            let part = |at: usize| self.c(at).is_ascii_alphanumeric();
            while part(end) || (self.c(end) == '-' && part(end + 1)) {
                end += 1;
            }
            let letters = (at..end).filter(|n| self.c(*n).is_ascii_lowercase()).count();
            let digits = (at..end).filter(|n| self.c(*n).is_ascii_digit()).count();
            let capitals = (at..end).all(|n| !self.raw(n).is_lowercase());
            // "30min" and "4x" count something.
            let lead = (at..end).take_while(|n| self.c(*n).is_ascii_digit()).count();
            let counted = lead == digits && digits <= 3 && !capitals;
            let long = (5..=20).contains(&(letters + digits));
            if letters > 0 && digits > 0 && long && (told || (capitals && digits >= 2)) && !counted {
                found.push((at..end, kind));
            }
        }
        found
    }
}
