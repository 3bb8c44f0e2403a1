//! The pictures: what their files are, and what is doubtful about each.
//!
//! Limits that somebody claims hold only where the catalogue has them, and are said as the claims they are.

use std::collections::BTreeSet;

use crate::case::answers::{Answer, Case, Look, Picture, Shot};
use crate::facts::catalog::{Limits, PictureKind};
use crate::ground::text::{Arg, Text};

/// So many files are looked at: more are no proof, and would take too long.
const MOST_FILES: usize = 20;

/// A picture, and what is doubtful about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its number, from 0.
    pub at: usize,
    /// What is doubtful.
    pub doubt: Doubt,
}

/// What is doubtful about a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// There is no such file.
    Missing,
    /// It is a folder.
    Folder,
    /// It is no ordinary file.
    Special,
    /// It cannot be read.
    Refused(Text),
    /// There is nothing in it.
    Empty,
    /// It is something else by its content.
    NoPicture(PictureKind),
    /// It breaks off.
    Broken(PictureKind),
    /// Its name promises something else than it is.
    Ending(String, PictureKind),
    /// It holds the place where it was taken.
    Place,
    /// It is the same as another one, by number from 0.
    Twice(usize),
    /// The time cannot be read on it.
    NoTime,
    /// It is of no claimed kind.
    Kind(PictureKind, Vec<PictureKind>),
    /// It is larger than is claimed to be taken: its size, and the most in megabytes.
    Large(u64, u32),
    /// It is smaller than is claimed to be taken: width, height, and the least.
    Small(u32, u32, u32),
    /// There are more than are claimed to be taken: how many, and the most.
    Many(usize, u32),
}

impl Doubt {
    /// The id, as the JSON output writes it.
    pub fn id(&self) -> &'static str {
        match self {
            Doubt::Missing => "picture_missing",
            Doubt::Folder => "picture_folder",
            Doubt::Special => "picture_special",
            Doubt::Refused(_) => "picture_refused",
            Doubt::Empty => "picture_empty",
            Doubt::NoPicture(_) => "picture_none",
            Doubt::Broken(_) => "picture_broken",
            Doubt::Ending(..) => "picture_ending",
            Doubt::Place => "picture_place",
            Doubt::Twice(_) => "picture_twice",
            Doubt::NoTime => "picture_no_time",
            Doubt::Kind(..) => "picture_kind",
            Doubt::Large(..) => "picture_large",
            Doubt::Small(..) => "picture_small",
            Doubt::Many(..) => "picture_many",
        }
    }

    /// Is it said only because somebody claims a limit?
    pub fn is_claim(&self) -> bool {
        matches!(self, Doubt::Kind(..) | Doubt::Large(..) | Doubt::Small(..) | Doubt::Many(..))
    }

    /// Is it about the file, and not about what the picture shows?
    pub fn is_of_file(&self) -> bool {
        !matches!(self, Doubt::NoTime | Doubt::Many(..))
    }

    /// The words for it.
    pub fn text(&self) -> Text {
        let pixels = |count: u32| i64::from(count);
        match self {
            Doubt::Missing => Text::id("picture-missing"),
            Doubt::Folder => Text::id("picture-folder"),
            Doubt::Special => Text::id("picture-special"),
            Doubt::Refused(reason) => Text::id("picture-refused").with("reason", reason.clone()),
            Doubt::Empty => Text::id("picture-empty"),
            Doubt::NoPicture(kind) => Text::id("picture-none").with("kind", said(*kind)),
            Doubt::Broken(kind) => Text::id("picture-broken").with("kind", said(*kind)),
            Doubt::Ending(ending, kind) => {
                Text::id("picture-ending").with("ending", ending.as_str()).with("kind", said(*kind))
            }
            Doubt::Place => Text::id("picture-place"),
            Doubt::Twice(other) => Text::id("picture-twice").with("other", other + 1),
            Doubt::NoTime => Text::id("picture-no-time"),
            Doubt::Kind(kind, kinds) => {
                let mut all = Vec::new();
                for kind in kinds {
                    if !all.is_empty() {
                        all.push(Text::verbatim(" / "));
                    }
                    all.push(said(*kind));
                }
                Text::id("picture-claim-kind").with("kind", said(*kind)).with("kinds", Text::Parts(all))
            }
            Doubt::Large(bytes, most) => {
                Text::id("picture-claim-large").with("size", size(*bytes)).with("max", pixels(*most))
            }
            Doubt::Small(width, height, least) => Text::id("picture-claim-small")
                .with("width", pixels(*width))
                .with("height", pixels(*height))
                .with("min", pixels(*least)),
            Doubt::Many(count, most) => {
                Text::id("picture-claim-many").with("count", *count).with("max", pixels(*most))
            }
        }
    }
}

impl Found {
    /// The words for it, with the picture's number.
    pub fn text(&self) -> Text {
        Text::id("picture-doubt").with("number", self.at + 1).with("doubt", self.doubt.text())
    }
}

/// What a picture is, in words.
pub fn facts(picture: &Picture) -> Text {
    let facts = match picture.pixels {
        Some((width, height)) => Text::id("picture-facts-pixels")
            .with("width", width.to_string())
            .with("height", height.to_string()),
        None => Text::id("picture-facts"),
    };
    facts.with("kind", said(picture.kind)).with("size", size(picture.bytes))
}

fn said(kind: PictureKind) -> Text {
    Text::id(format!("picture-kind-{}", kind.id()))
}

/// A size in words: kilobytes, or megabytes and tenths of them.
fn size(bytes: u64) -> Text {
    let count = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    if bytes < 100_000 {
        return Text::id("picture-kb").with("kb", count(bytes.div_ceil(1000)));
    }
    Text::id("picture-mb").with("mb", Arg::Tenths(count(bytes.div_ceil(100_000))))
}

/// The pictures of a case.
fn shots(case: &Case) -> &[Shot] {
    match case.answers.get("screenshots") {
        Some(Answer::Shots(shots)) => shots,
        _ => &[],
    }
}

/// The files that nobody has looked at yet.
pub fn unseen(case: &Case) -> Vec<String> {
    let files: BTreeSet<&str> = shots(case).iter().filter_map(file).take(MOST_FILES).collect();
    files.into_iter().filter(|file| !case.looks.contains_key(*file)).map(str::to_owned).collect()
}

fn file(shot: &Shot) -> Option<&str> {
    shot.file.as_deref().filter(|file| !file.trim().is_empty())
}

fn look<'a>(case: &'a Case, shot: &Shot) -> Option<&'a Look> {
    case.looks.get(file(shot)?)
}

/// What the file of a picture is, where one was found.
pub fn picture<'a>(case: &'a Case, shot: &Shot) -> Option<&'a Picture> {
    match look(case, shot)? {
        Look::File(picture) => Some(picture),
        Look::Empty | Look::Missing | Look::Folder | Look::Special | Look::Refused(_) => None,
    }
}

/// Kind, bytes and pixels of a picture: those of its file, else those that were told.
fn measures(case: &Case, shot: &Shot) -> (Option<PictureKind>, Option<u64>, Option<(u32, u32)>) {
    if let Some(picture) = picture(case, shot) {
        return (Some(picture.kind), Some(picture.bytes), picture.pixels);
    }
    let told = shot.ext.as_deref().map(|ext| ext.trim_start_matches('.'));
    let kind = told.and_then(PictureKind::of_ending);
    (kind, shot.mb.and_then(bytes), shot.w.zip(shot.h))
}

/// Megabytes as bytes.
fn bytes(mb: f64) -> Option<u64> {
    // Rounded by way of its digits: a cast would hide what no size can be.
    let text = format!("{:.0}", mb * 1_000_000.0);
    text.parse().ok()
}

/// What is doubtful about the pictures, in their order, with the limits that somebody claims for them.
pub fn found(case: &Case, limits: Option<&Limits>) -> Vec<Found> {
    let shots = shots(case);
    let mut found = Vec::new();
    for (at, shot) in shots.iter().enumerate() {
        let mut add = |doubt| found.push(Found { at, doubt });
        match look(case, shot) {
            Some(Look::Missing) => add(Doubt::Missing),
            Some(Look::Folder) => add(Doubt::Folder),
            Some(Look::Special) => add(Doubt::Special),
            Some(Look::Refused(reason)) => add(Doubt::Refused(reason.clone())),
            Some(Look::Empty) => add(Doubt::Empty),
            Some(Look::File(picture)) => of_file(case, shot, picture, shots.get(..at), &mut add),
            None => {}
        }
        if shot.time_visible == Some(false) {
            add(Doubt::NoTime);
        }
        let Some(limits) = limits else { continue };
        let (kind, bytes, pixels) = measures(case, shot);
        // What is no picture at all is not measured as one.
        if picture(case, shot).is_some_and(|picture| !picture.kind.is_picture()) {
            continue;
        }
        if let Some(kind) = kind.filter(|kind| !limits.kinds.contains(kind)) {
            add(Doubt::Kind(kind, limits.kinds.clone()));
        }
        if let Some(bytes) = bytes.filter(|bytes| *bytes >= u64::from(limits.mb) * 1_000_000) {
            add(Doubt::Large(bytes, limits.mb));
        }
        if let Some((width, height)) = pixels.filter(|(w, h)| (*w).min(*h) < limits.side) {
            add(Doubt::Small(width, height, limits.side));
        }
        if at as u64 == u64::from(limits.count) {
            add(Doubt::Many(shots.len(), limits.count));
        }
    }
    found
}

fn of_file(
    case: &Case,
    shot: &Shot,
    picture: &Picture,
    before: Option<&[Shot]>,
    add: &mut impl FnMut(Doubt),
) {
    if !picture.kind.is_picture() {
        add(Doubt::NoPicture(picture.kind));
        return;
    }
    if picture.broken {
        add(Doubt::Broken(picture.kind));
    }
    let ending = file(shot).and_then(ending);
    if let Some(ending) = ending.filter(|e| PictureKind::of_ending(e).is_some_and(|k| k != picture.kind)) {
        add(Doubt::Ending(ending, picture.kind));
    }
    let same = |other: &Shot| self::picture(case, other).is_some_and(|other| other.mark == picture.mark);
    if let Some(other) = before.and_then(|before| before.iter().position(same)) {
        add(Doubt::Twice(other));
    }
    if picture.place {
        add(Doubt::Place);
    }
}

/// The ending of a file's name, in small letters; quotes of a terminal stand after it.
fn ending(file: &str) -> Option<String> {
    let (_, ending) = file.trim().trim_end_matches(['\'', '"']).rsplit_once('.')?;
    Some(ending.to_ascii_lowercase())
}

/// Can the time be read on every picture? None where nobody has said so of one.
pub fn shows_time(case: &Case) -> Option<bool> {
    shots(case).iter().try_fold(true, |all, shot| shot.time_visible.map(|visible| all && visible))
}

/// Is enough known of every picture to hold it against limits?
pub fn is_measured(case: &Case) -> bool {
    shots(case).iter().all(|shot| {
        let (kind, bytes, pixels) = measures(case, shot);
        kind.is_some_and(PictureKind::is_picture) && bytes.is_some() && pixels.is_some()
    })
}
