//! The answers so far. Knows no screen: which answers apply is asked of the catalogue.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::facts::catalog::{Brief, Catalog, ChannelKind, Field, FieldKind, PictureKind};
use crate::facts::field::{self, Context, Reading, country, spoken};
use crate::ground::text::Text;

/// The message as the user changed it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnText {
    /// The language it is in (BCP 47).
    pub language: String,
    /// What it was made from: where the answers give another text by now, the two clash.
    pub from: String,
    /// The text.
    pub text: String,
}

/// One person's problem.
///
/// Answers are kept by field, whatever the platform and option: what does not apply now is set aside by not being
/// asked for, and comes back when it applies again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Case {
    /// The platform's id.
    pub platform: Option<String>,
    /// The category's id.
    pub category: Option<String>,
    /// The option's id.
    pub option: Option<String>,
    /// The language of the message (BCP 47); none: that of the interface.
    pub language: Option<String>,
    /// ISO 3166-1 alpha-2, for local phone numbers and regional channels.
    pub country: Option<String>,
    /// IANA name of the zone of moments that name none.
    pub zone: Option<String>,
    /// Can the user still get into the account? None means yes.
    pub logged_in: Option<bool>,
    /// Does the app start? None means yes.
    pub app_opens: Option<bool>,
    /// The channel the user chose among the fitting ones; none: the best.
    pub channel: Option<String>,
    /// The answers by field.
    pub answers: BTreeMap<String, Answer>,
    /// Fields that were asked and that the user cannot answer.
    pub unknown: BTreeSet<String>,
    /// Checklist lines the user has confirmed.
    pub confirmed: BTreeSet<String>,
    /// Texts that look like a secret and are none, as the user says.
    pub not_secret: BTreeSet<String>,
    /// The body of the message, where the user changed it.
    pub own_text: Option<OwnText>,
    /// What was found in the files of pictures, by the file as it was typed. It is looked up anew and never saved.
    pub looks: BTreeMap<String, Look>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Text, as typed.
    Text(String),
    /// Yes or no.
    YesNo(bool),
    /// Several texts.
    List(Vec<String>),
    /// What happened when.
    Timeline(Vec<Event>),
    /// What was tried.
    Tried(Vec<Try>),
    /// Screenshots.
    Shots(Vec<Shot>),
}

impl Answer {
    /// Is there nothing in it?
    pub fn is_empty(&self) -> bool {
        match self {
            Answer::Text(text) => text.trim().is_empty(),
            Answer::YesNo(_) => false,
            Answer::List(items) => items.iter().all(|item| item.trim().is_empty()),
            Answer::Timeline(events) => events.is_empty(),
            Answer::Tried(tries) => tries.is_empty(),
            Answer::Shots(shots) => shots.is_empty(),
        }
    }
}

/// What happened when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Event {
    /// The moment, as typed.
    pub at: String,
    /// What happened.
    pub event: String,
}

/// What was tried.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Try {
    /// What was done: a common one's id, or the user's words.
    pub action: String,
    /// How it went; none where it was not said.
    pub result: Option<Outcome>,
}

/// How a try went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It changed nothing.
    None,
    /// It helped for a while.
    Temporary,
    /// It helped in part.
    Partly,
    /// It solved it.
    Solved,
}

impl Outcome {
    /// All, worst first.
    pub const ALL: [Outcome; 4] = [Outcome::None, Outcome::Temporary, Outcome::Partly, Outcome::Solved];

    /// The id in case files and messages.
    pub fn id(self) -> &'static str {
        match self {
            Outcome::None => "none",
            Outcome::Temporary => "temporary",
            Outcome::Partly => "partly",
            Outcome::Solved => "solved",
        }
    }

    /// The outcome of an id.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.id() == id)
    }
}

/// A screenshot, given as a file or described.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shot {
    /// What it shows.
    pub shows: String,
    /// The file, as typed.
    pub file: Option<String>,
    /// The type by its ending.
    pub ext: Option<String>,
    /// Size in megabytes.
    pub mb: Option<f64>,
    /// Width in pixels.
    pub w: Option<u32>,
    /// Height in pixels.
    pub h: Option<u32>,
    /// The time can be read on it.
    pub time_visible: Option<bool>,
}

impl Eq for Shot {}

/// What was found where a picture's file should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Look {
    /// A file with something in it.
    File(Picture),
    /// A file with nothing in it.
    Empty,
    /// Nothing.
    Missing,
    /// A folder.
    Folder,
    /// No ordinary file: it is not opened.
    Special,
    /// It cannot be read, for this reason.
    Refused(Text),
}

/// What is known of a picture's file. Nothing of what it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its size.
    pub bytes: u64,
    /// What it is, by its content.
    pub kind: PictureKind,
    /// Width and height in pixels, where they can be read.
    pub pixels: Option<(u32, u32)>,
    /// It breaks off, or its head cannot be read.
    pub broken: bool,
    /// Two files with the same mark are the same.
    pub mark: u64,
    /// It holds the place where it was taken.
    pub place: bool,
}

impl Case {
    /// Platform, category and option, once all are chosen.
    pub fn problem(&self) -> Option<(&str, &str, &str)> {
        Some((self.platform.as_deref()?, self.category.as_deref()?, self.option.as_deref()?))
    }

    /// What the problem asks for and says.
    pub fn brief(&self, catalog: &Catalog) -> Brief {
        self.problem().map(|(p, c, o)| catalog.brief(p, c, o)).unwrap_or_default()
    }

    /// Is the user logged in, as far as is known?
    pub fn is_logged_in(&self) -> bool {
        self.logged_in.unwrap_or(true)
    }

    /// Does the app start, as far as is known?
    pub fn app_starts(&self) -> bool {
        self.app_opens.unwrap_or(true)
    }

    /// An answer that has something in it.
    pub fn answer(&self, field: &str) -> Option<&Answer> {
        self.answers.get(field).filter(|answer| !answer.is_empty())
    }

    /// An answer of one text.
    pub fn text(&self, field: &str) -> Option<&str> {
        match self.answer(field)? {
            Answer::Text(text) => Some(text),
            Answer::YesNo(_)
            | Answer::List(_)
            | Answer::Timeline(_)
            | Answer::Tried(_)
            | Answer::Shots(_) => None,
        }
    }

    /// A yes or a no.
    pub fn yes(&self, field: &str) -> Option<bool> {
        match self.answer(field)? {
            Answer::YesNo(yes) => Some(*yes),
            Answer::Text(_) | Answer::List(_) | Answer::Timeline(_) | Answer::Tried(_) | Answer::Shots(_) => {
                None
            }
        }
    }

    /// Moments that were told in words ("yesterday 21:00") become dates, counted from today, and a calling code becomes
    /// its country. What changed comes back: as typed, and as it stands now.
    pub fn settle(&mut self, catalog: &Catalog, today: Date) -> Vec<(String, String)> {
        let mut changed = Vec::new();
        if let Some(typed) = &self.country
            && let Some(code) = country::read(typed).filter(|code| code != typed)
        {
            changed.push((typed.clone(), code.clone()));
            self.country = Some(code);
        }
        let country = self.country.clone();
        let mut settle = |at: &mut String| {
            let words = &catalog.facts().moment_words;
            if let Some(settled) = spoken::settle(at, words, country.as_deref(), today) {
                changed.push((std::mem::replace(at, settled.clone()), settled));
            }
        };
        for (key, answer) in &mut self.answers {
            match answer {
                Answer::Text(at) if catalog.field(key).is_some_and(|f| f.kind == FieldKind::Moment) => {
                    settle(at);
                }
                Answer::Timeline(events) => events.iter_mut().for_each(|event| settle(&mut event.at)),
                Answer::Text(_)
                | Answer::YesNo(_)
                | Answer::List(_)
                | Answer::Tried(_)
                | Answer::Shots(_) => {}
            }
        }
        changed
    }

    /// Is it answered, or known to be unknown?
    pub fn is_settled(&self, field: &str) -> bool {
        self.answer(field).is_some() || self.unknown.contains(field)
    }

    /// The zone of moments that name none.
    pub fn time_zone(&self) -> Option<TimeZone> {
        self.zone.as_deref().and_then(|name| TimeZone::get(name).ok())
    }

    /// What answers are read with.
    pub fn context(&self, catalog: &Catalog) -> Context {
        Context {
            country: self.country.clone(),
            zone: self.time_zone(),
            handles: self.platform.as_deref().is_none_or(|id| catalog.has_handles(id)),
        }
    }

    /// An answer of one text, read by its field's rule.
    pub fn reading(&self, field: &Field, catalog: &Catalog) -> Option<Reading> {
        Some(field::read(field, self.text(&field.id)?, &self.context(catalog)))
    }

    /// The fields that apply now, in the order of the catalogue: what is asked for, what the channel wants, and what
    /// was answered and fits any problem.
    pub fn fields<'a>(&self, catalog: &'a Catalog, wants: &Wants) -> Vec<Asked<'a>> {
        let brief = self.brief(catalog);
        catalog
            .facts()
            .fields
            .iter()
            .filter_map(|field| {
                let need = if brief.asks.required.contains(&field.id) || wants.required.contains(&field.id) {
                    Need::Required
                } else if brief.asks.recommended.contains(&field.id) || wants.recommends(field) {
                    Need::Recommended
                } else if field.common && self.answer(&field.id).is_some() {
                    Need::Extra
                } else {
                    return None;
                };
                Some(Asked { field, need })
            })
            .collect()
    }
}

/// What a channel wants, whatever the problem is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wants {
    /// The fields that its form insists on.
    pub required: Vec<String>,
    /// Its kind; none where there is no channel.
    pub kind: Option<ChannelKind>,
}

impl Wants {
    fn recommends(&self, field: &Field) -> bool {
        self.kind.is_some_and(|kind| field.recommended_by.contains(&kind))
    }
}

/// A field that applies, and how much it is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked<'a> {
    /// The field.
    pub field: &'a Field,
    /// How much it is needed.
    pub need: Need,
}

/// How much an answer is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// Support cannot act without it.
    Required,
    /// It speeds things up.
    Recommended,
    /// It was answered for another problem and fits here too.
    Extra,
}
