//! The checklist: which lines stand there, and how each stands.

use jiff::civil::Date;

use crate::case::advice::channel::Ways;
use crate::case::advice::{pictures, times};
use crate::case::answers::{Answer, Asked, Case, Need, Wants};
use crate::facts::catalog::{Catalog, Condition, FieldKind, Limits, Line};
use crate::facts::field::{self, Doubt};
use crate::ground::text::Text;

/// How a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It is done.
    Done,
    /// An answer is missing.
    Missing,
    /// Only the user can tell.
    Check,
    /// Something about it is doubtful.
    Warn,
}

impl State {
    /// The id, as the JSON output writes it.
    pub fn id(self) -> &'static str {
        match self {
            State::Done => "done",
            State::Missing => "missing",
            State::Check => "check",
            State::Warn => "warn",
        }
    }
}

/// A line of the checklist for a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// The line's id.
    pub id: String,
    /// How it stands.
    pub state: State,
    /// The field it is about, where it is about one.
    pub field: Option<String>,
    /// What is doubtful about it, or what else is to be said.
    pub about: Option<Text>,
}

impl Tick {
    /// The words for it.
    pub fn text(&self) -> Text {
        Text::id(format!("check-{}", self.id))
    }
}

/// The checklist of a case.
pub fn lines(
    case: &Case,
    catalog: &Catalog,
    ways: &Ways<'_>,
    wants: &Wants,
    pictures: &[pictures::Found],
    today: Date,
) -> Vec<Tick> {
    let asked = case.fields(catalog, wants);
    let view = View { case, catalog, asked: &asked, ways, pictures, today };
    catalog.facts().checklist.iter().filter(|line| view.stands(line)).map(|line| view.tick(line)).collect()
}

/// What is claimed that pictures must be like, where a line stands that says so.
pub fn limits<'a>(
    case: &Case,
    catalog: &'a Catalog,
    ways: &Ways<'_>,
    wants: &Wants,
    today: Date,
) -> Option<&'a Limits> {
    let asked = case.fields(catalog, wants);
    let view = View { case, catalog, asked: &asked, ways, pictures: &[], today };
    let mut lines = catalog.facts().checklist.iter();
    lines.find(|line| line.limits.is_some() && view.stands(line))?.limits.as_ref()
}

struct View<'a> {
    case: &'a Case,
    catalog: &'a Catalog,
    asked: &'a [Asked<'a>],
    ways: &'a Ways<'a>,
    pictures: &'a [pictures::Found],
    today: Date,
}

impl View<'_> {
    fn stands(&self, line: &Line) -> bool {
        line.when.is_empty() || line.when.iter().any(|condition| self.holds(condition))
    }

    fn asks(&self, id: &str) -> bool {
        self.asked.iter().any(|asked| asked.field.id == id && asked.need < Need::Extra)
    }

    fn holds(&self, condition: &Condition) -> bool {
        let Some((platform, category, option)) = self.case.problem() else { return false };
        let any = |list: &[String], holds: &dyn Fn(&str) -> bool| {
            list.is_empty() || list.iter().any(|id| holds(id))
        };
        let channel = self.ways.chosen(self.case);
        any(&condition.asks, &|id| self.asks(id))
            && any(&condition.given, &|id| self.case.answer(id).is_some())
            && any(&condition.platform, &|id| id == platform)
            && any(&condition.category, &|id| id == category)
            && any(&condition.option, &|id| id == option)
            && (condition.asks_kind.is_empty()
                || self.asked.iter().any(|asked| condition.asks_kind.contains(&asked.field.kind)))
            && (condition.channel_kind.is_empty()
                || channel.is_some_and(|channel| condition.channel_kind.contains(&channel.kind)))
            && (!condition.window
                || times::claim(&times::windows(self.case, self.catalog, self.today)).is_some())
    }

    fn tick(&self, line: &Line) -> Tick {
        let watched: Vec<&Asked<'_>> = self
            .asked
            .iter()
            .filter(|asked| {
                line.watches.contains(&asked.field.id) || line.watches_kind == Some(asked.field.kind)
            })
            .collect();
        let tick = |state, field: Option<&str>, about| Tick {
            id: line.id.clone(),
            state,
            field: field.map(str::to_owned),
            about,
        };
        if let Some(id) = &line.confirmed_by {
            return match self.case.yes(id) {
                Some(true) => tick(State::Done, Some(id), None),
                Some(false) => tick(State::Warn, Some(id), None),
                None => tick(State::Check, self.asks(id).then_some(id.as_str()), None),
            };
        }
        let pictures = |asked: &&&Asked<'_>| {
            asked.field.kind == FieldKind::Shots && self.case.answer(&asked.field.id).is_some()
        };
        if let Some(asked) = watched.iter().find(pictures) {
            let (state, told, about) = self.of_pictures(line);
            // Where only the user can tell, Enter says so; elsewhere it leads to the pictures.
            return tick(state, told.then_some(asked.field.id.as_str()), about);
        }
        for asked in &watched {
            if let Some(doubt) = self.doubt(asked) {
                return tick(State::Warn, Some(&asked.field.id), Some(doubt.text()));
            }
        }
        let unanswered = |asked: &&&Asked<'_>| !self.case.is_settled(&asked.field.id);
        let first = watched.first().map(|asked| asked.field.id.as_str());
        // Where kinds are watched, what was given is looked at; where fields are named, each is wanted.
        let missing = if line.watches_kind.is_some() {
            watched.iter().all(|asked| !self.case.is_settled(&asked.field.id)).then_some(first).flatten()
        } else {
            watched.iter().find(unanswered).map(|asked| asked.field.id.as_str())
        };
        if let Some(field) = missing {
            return tick(State::Missing, Some(field), None);
        }
        if first.is_some() || self.case.confirmed.contains(&line.id) {
            if line.when.iter().any(|condition| condition.window) {
                let windows = times::windows(self.case, self.catalog, self.today);
                if let Some(left) = times::claim(&windows).and_then(times::Window::left) {
                    let over = left.key() == times::OVER;
                    return tick(if over { State::Warn } else { State::Done }, first, Some(left));
                }
            }
            return tick(State::Done, first, None);
        }
        tick(State::Check, None, None)
    }

    /// How a line about pictures that were given stands, by the claims or by the time on them; whether the pictures
    /// or what was said of them can settle it; and what is doubtful.
    fn of_pictures(&self, line: &Line) -> (State, bool, Option<Text>) {
        let ours = |found: &&pictures::Found| match line.limits {
            Some(_) => found.doubt.is_claim(),
            None => found.doubt == pictures::Doubt::NoTime,
        };
        if let Some(found) = self.pictures.iter().find(ours) {
            return (State::Warn, true, Some(found.text()));
        }
        let known = match line.limits {
            Some(_) => pictures::is_measured(self.case),
            None => pictures::shows_time(self.case).is_some(),
        };
        let done = known || self.case.confirmed.contains(&line.id);
        (if done { State::Done } else { State::Check }, known || line.limits.is_none(), None)
    }

    fn doubt(&self, asked: &Asked<'_>) -> Option<Doubt> {
        match self.case.answer(&asked.field.id)? {
            Answer::Text(_) => self.case.reading(asked.field, self.catalog)?.doubt,
            Answer::Timeline(events) => {
                let zone = self.case.time_zone();
                events.iter().find_map(|event| field::moment::read(&event.at, zone.as_ref()).doubt())
            }
            Answer::Tried(tries) => {
                tries.iter().any(|t| t.result.is_none()).then_some(Doubt::TryWithoutResult)
            }
            Answer::List(items) => {
                let context = self.case.context(self.catalog);
                items.iter().find_map(|item| field::item_doubt(asked.field.kind, item, &context))
            }
            Answer::YesNo(_) | Answer::Shots(_) => None,
        }
    }
}

/// The fields that are missing: required first, then recommended.
pub fn missing<'a>(case: &Case, catalog: &'a Catalog, wants: &Wants) -> (Vec<&'a str>, Vec<&'a str>) {
    let mut required = Vec::new();
    let mut recommended = Vec::new();
    for asked in case.fields(catalog, wants) {
        let settled = match asked.need {
            // "I don't know" settles what would only speed things up.
            Need::Required | Need::Recommended => case.is_settled(&asked.field.id),
            Need::Extra => true,
        };
        if settled {
            continue;
        }
        match asked.need {
            Need::Required => required.push(asked.field.id.as_str()),
            Need::Recommended => recommended.push(asked.field.id.as_str()),
            Need::Extra => {}
        }
    }
    (required, recommended)
}
