//! A form being filled in: rows with their editors, and the way between an answer and a row.

use jiff::civil::Date;

use crate::case::advice::{self, FOUND_CONTACT, pictures};
use crate::case::answers::{Answer, Case, Event, Outcome, Shot, Try};
use crate::facts::catalog::{Catalog, Field, FieldKind};
use crate::facts::field::{self, country, spoken};
use crate::ground::text::Text;
use crate::wizard::edit::Editor;
use crate::wizard::screen::{self, Body, Typed};
use crate::wizard::step::{APP_OPENS, COUNTRY, LOGGED_IN};
use crate::words::request::{self, COMMON_TRIES};

/// The part of a picture that names its file.
const FILE: &str = "file";

/// The longest name of a file and thing of a list, in graphemes: clouds bury theirs deep, and links are long.
const ITEM_MAX: usize = 1000;

/// A form being filled in.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// Its rows.
    pub rows: Vec<Row>,
    /// The row that has the caret.
    pub focus: usize,
}

/// A row being filled in.
#[derive(Clone, Debug)]
pub struct Row {
    /// The key of the answer.
    pub key: String,
    kind: FieldKind,
    label: Text,
    hint: Text,
    example: Text,
    required: bool,
    mask: bool,
    /// "I don't know" is offered.
    pub may_be_unknown: bool,
    choices: Vec<(String, Text)>,
    /// What the row is made of.
    pub state: State,
}

/// What a row is made of.
#[derive(Clone, Debug)]
pub enum State {
    /// A text being typed.
    Text(Editor),
    /// A few answers; the last place is the user's own, where there is one.
    Options {
        /// The answer.
        chosen: Option<usize>,
        /// The one that Enter would choose.
        at: Option<usize>,
        /// The user's own answer.
        own: Option<Editor>,
    },
    /// A list; the place to add one is behind its last thing.
    List {
        /// The place the caret is at.
        at: usize,
    },
}

impl Row {
    fn new(key: &str, kind: FieldKind, name: &str) -> Self {
        Self {
            key: key.to_owned(),
            kind,
            label: Text::id(name.to_owned()),
            hint: Text::id(format!("{name}.hint")),
            example: Text::id(format!("{name}.example")),
            required: false,
            mask: false,
            may_be_unknown: false,
            choices: Vec::new(),
            state: State::List { at: 0 },
        }
    }

    fn text(mut self, value: &str, max: usize) -> Self {
        self.state = State::Text(if self.kind == FieldKind::Long {
            Editor::long(value, max)
        } else {
            Editor::line(value, max)
        });
        self
    }

    fn options(mut self, choices: Vec<(String, Text)>, value: Option<&str>, open: Option<usize>) -> Self {
        let known = value.and_then(|value| choices.iter().position(|(id, _)| id == value));
        let own_text = value.filter(|_| known.is_none()).unwrap_or_default();
        let own = open.map(|max| Editor::line(own_text, max));
        let chosen = known.or_else(|| (own.is_some() && !own_text.is_empty()).then_some(choices.len()));
        self.choices = choices;
        self.state = State::Options { chosen, at: chosen, own };
        self
    }

    /// The answer as a text: what was typed, or the id of what was chosen.
    pub fn value(&self) -> Option<String> {
        match &self.state {
            State::Text(editor) => (!editor.is_empty()).then(|| editor.text()),
            State::Options { chosen, own, .. } => {
                let chosen = (*chosen)?;
                match self.choices.get(chosen) {
                    Some((id, _)) => Some(id.clone()),
                    None => own.as_ref().filter(|own| !own.is_empty()).map(Editor::text),
                }
            }
            State::List { .. } => None,
        }
    }

    /// How many places a row of answers has.
    pub fn places(&self) -> usize {
        match &self.state {
            State::Options { own, .. } => self.choices.len() + usize::from(own.is_some()),
            State::Text(_) | State::List { .. } => 0,
        }
    }

    /// Do its answers stand beside one another, so that left and right choose and up and down leave?
    pub fn is_beside(&self) -> bool {
        self.kind == FieldKind::YesNo
    }

    /// Is its answer the name of a file?
    pub fn names_a_file(&self) -> bool {
        self.key == FILE
    }

    /// Are its things pictures?
    pub fn takes_pictures(&self) -> bool {
        self.kind == FieldKind::Shots
    }

    /// The editor that takes what is typed, where there is one.
    pub fn editor(&mut self) -> Option<&mut Editor> {
        let own_place = self.choices.len();
        match &mut self.state {
            State::Text(editor) => Some(editor),
            State::Options { at, own: Some(own), .. } if *at == Some(own_place) => Some(own),
            State::Options { .. } | State::List { .. } => None,
        }
    }

    /// Makes the own answer the one that is typed into, where there is one.
    pub fn to_own(&mut self) -> Option<&mut Editor> {
        let own_place = self.choices.len();
        match &mut self.state {
            State::Options { chosen, at, own: Some(own) } => {
                *at = Some(own_place);
                *chosen = Some(own_place);
                Some(own)
            }
            State::Text(_) | State::Options { .. } | State::List { .. } => None,
        }
    }

    /// The row as it is to be seen.
    pub fn view(&self, unknown: bool, focused: bool, seen: Seen) -> screen::Row {
        let masked = self.mask && !focused;
        let room = match &self.state {
            State::Text(editor) => {
                let left = editor.max().saturating_sub(editor.len());
                (left <= editor.max() / 10).then_some(left)
            }
            State::Options { .. } | State::List { .. } => None,
        };
        let body = match &self.state {
            State::Text(editor) => Body::Text { typed: editor.into(), long: editor.is_long() },
            State::Options { chosen, at, own } => Body::Options {
                items: self.choices.iter().map(|(_, text)| text.clone()).collect(),
                chosen: *chosen,
                at: if focused { *at } else { None },
                own: own.as_ref().map(Typed::from),
                beside: self.is_beside(),
            },
            State::List { at } => Body::List { items: seen.items, doubts: seen.doubts, at: *at },
        };
        screen::Row {
            label: self.label.clone(),
            required: self.required,
            hint: self.hint.clone(),
            example: self.example.clone(),
            doubt: seen.doubt,
            remark: seen.remark,
            reading: seen.reading.map(Text::verbatim),
            unknown,
            masked,
            room,
            offer: seen.offer,
            body,
        }
    }
}

/// What the case says about a row.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// What is doubtful.
    pub doubt: Option<Text>,
    /// What is known to be right.
    pub remark: Option<Text>,
    /// The answer as it will be written.
    pub reading: Option<String>,
    /// What the user gave an earlier time.
    pub offer: Option<String>,
    /// The things of a list.
    pub items: Vec<Text>,
    /// What is doubtful about the things of a list, by their number.
    pub doubts: Vec<(usize, Text)>,
}

/// The row of a question about the state or of a field.
pub fn row(key: &str, case: &Case, catalog: &Catalog, required: bool) -> Option<Row> {
    let name = format!("field-{key}");
    match key {
        LOGGED_IN => return Some(yes_or_no_row(key, case.logged_in)),
        APP_OPENS => return Some(yes_or_no_row(key, case.app_opens)),
        COUNTRY => {
            let value = case.country.clone().unwrap_or_default();
            return Some(Row::new(key, FieldKind::Line, &name).text(&value, country::MAX));
        }
        _ => {}
    }
    let field = catalog.field(key)?;
    let mut row = Row::new(key, field.kind, &name);
    row.required = required;
    row.mask = field.mask;
    row.may_be_unknown = field.unknown;
    let value = case.answers.get(key).and_then(|answer| match answer {
        Answer::Text(text) => Some(text.clone()),
        Answer::YesNo(yes) => Some((if *yes { "yes" } else { "no" }).to_owned()),
        Answer::List(_) | Answer::Timeline(_) | Answer::Tried(_) | Answer::Shots(_) => None,
    });
    Some(match field.kind {
        FieldKind::YesNo => row.options(yes_or_no(), value.as_deref(), None),
        FieldKind::Choice => {
            let choices = field.choices.iter().map(|id| (id.clone(), Text::id(format!("choice-{key}-{id}"))));
            let open = (!field.closed).then(|| field::max(field));
            row.options(choices.collect(), value.as_deref(), open)
        }
        FieldKind::List | FieldKind::Links | FieldKind::Timeline | FieldKind::Tried | FieldKind::Shots => {
            row.state = State::List { at: items(case, key).len() };
            row
        }
        FieldKind::Phone
        | FieldKind::Email
        | FieldKind::Line
        | FieldKind::Long
        | FieldKind::Moment
        | FieldKind::Amount
        | FieldKind::Currency
        | FieldKind::Version
        | FieldKind::Link => row.text(&value.unwrap_or_default(), field::max(field)),
    })
}

/// The row of a question that is neither an answer nor a key of the case.
pub fn yes_or_no_row(key: &str, value: Option<bool>) -> Row {
    let value = value.map(|yes| if yes { "yes" } else { "no" });
    Row::new(key, FieldKind::YesNo, &format!("field-{key}")).options(yes_or_no(), value, None)
}

fn yes_or_no() -> Vec<(String, Text)> {
    vec![("yes".to_owned(), Text::id("answer-yes")), ("no".to_owned(), Text::id("answer-no"))]
}

/// Writes a row's answer into the case.
pub fn keep(row: &Row, case: &mut Case, catalog: &Catalog) {
    let value = row.value();
    let yes = value.as_deref().map(|value| value == "yes");
    match row.key.as_str() {
        LOGGED_IN => case.logged_in = yes,
        APP_OPENS => case.app_opens = yes,
        COUNTRY => case.country = value.map(|code| code.trim().to_ascii_uppercase()),
        key => {
            let Some(field) = catalog.field(key) else { return };
            if is_list(field) {
                return;
            }
            match value {
                None => {
                    case.answers.remove(key);
                }
                Some(value) => {
                    case.unknown.remove(key);
                    let answer = if field.kind == FieldKind::YesNo {
                        Answer::YesNo(value == "yes")
                    } else {
                        Answer::Text(value)
                    };
                    case.answers.insert(key.to_owned(), answer);
                }
            }
        }
    }
}

/// Is an answer of this field a list of things?
pub fn is_list(field: &Field) -> bool {
    matches!(
        field.kind,
        FieldKind::List | FieldKind::Links | FieldKind::Timeline | FieldKind::Tried | FieldKind::Shots
    )
}

/// What the case says about the row of a key.
pub fn seen(key: &str, case: &Case, catalog: &Catalog, today: Date) -> Seen {
    if key == COUNTRY {
        // One letter is a code that is being typed.
        let code = case.country.as_deref().filter(|code| code.chars().count() > 1);
        let doubt = code.and_then(country::doubt).map(|doubt| doubt.text());
        let reading = code.and_then(country::read).filter(|read| Some(read.as_str()) != code);
        return Seen { doubt, reading, ..Seen::default() };
    }
    if key == FOUND_CONTACT {
        return match advice::found_contact(case, catalog) {
            Some((said, true)) => Seen { remark: Some(said), ..Seen::default() },
            Some((said, false)) => Seen { doubt: Some(said), ..Seen::default() },
            None => Seen::default(),
        };
    }
    let Some(field) = catalog.field(key) else { return Seen::default() };
    let context = case.context(catalog);
    let mut seen = Seen { items: items(case, key), ..Seen::default() };
    if let Some(Answer::List(list)) = case.answers.get(key) {
        let named = |item: &String| request::common(field, item).unwrap_or_else(|| Text::verbatim(item));
        seen.items = list.iter().map(named).collect();
        let doubts = list.iter().map(|item| field::item_doubt(field.kind, item, &context));
        let doubts = doubts.enumerate().filter_map(|(at, doubt)| Some((at, doubt?.text())));
        seen.doubts = doubts.collect();
    }
    let settled = (field.kind == FieldKind::Moment)
        .then(|| {
            spoken::settle(case.text(key)?, &catalog.facts().moment_words, case.country.as_deref(), today)
        })
        .flatten();
    let reading = match &settled {
        Some(settled) => Some(field::read(field, settled, &context)),
        None => case.reading(field, catalog),
    };
    if let (Some(typed), Some(reading)) = (case.text(key), reading) {
        seen.reading =
            (reading.written != typed.trim() && reading.doubt.is_none()).then_some(reading.written);
        seen.doubt = reading.doubt.map(|doubt| doubt.text());
    }
    seen
}

/// The things of a list, each on a line.
pub fn items(case: &Case, key: &str) -> Vec<Text> {
    match case.answers.get(key) {
        Some(Answer::List(list)) => list.iter().map(Text::verbatim).collect(),
        Some(Answer::Timeline(events)) => events
            .iter()
            .map(|e| Text::id("item-timeline").with("at", e.at.as_str()).with("event", e.event.as_str()))
            .collect(),
        Some(Answer::Tried(tries)) => tries
            .iter()
            .map(|t| {
                let (action, _) = request::action(&t.action);
                match t.result {
                    Some(result) => Text::id("item-tried")
                        .with("action", action)
                        .with("result", Text::id(format!("result-{}", result.id()))),
                    None => action,
                }
            })
            .collect(),
        Some(Answer::Shots(shots)) => shots
            .iter()
            .map(|shot| {
                let item = match &shot.file {
                    Some(file) if shot.shows.is_empty() => Text::verbatim(file),
                    Some(file) => {
                        Text::id("item-shot").with("shows", shot.shows.as_str()).with("file", file.as_str())
                    }
                    None => Text::verbatim(&shot.shows),
                };
                match pictures::picture(case, shot) {
                    Some(picture) => {
                        Text::id("item-shot-seen").with("item", item).with("facts", pictures::facts(picture))
                    }
                    None => item,
                }
            })
            .collect(),
        Some(Answer::Text(_) | Answer::YesNo(_)) | None => Vec::new(),
    }
}

/// A thing of a list being filled in.
#[derive(Clone, Debug)]
pub struct ItemForm {
    /// The list's field.
    pub key: String,
    /// Its number; one past the last for a new one.
    pub at: usize,
    /// The form.
    pub form: Form,
}

/// Opens a thing of a list.
pub fn open_item(case: &Case, catalog: &Catalog, key: &str, at: usize) -> Option<ItemForm> {
    let field = catalog.field(key)?;
    let name = |part: &str| format!("item-{}-{part}", kind_id(field.kind));
    let line = |part: &str, kind, value: &str| Row::new(part, kind, &name(part)).text(value, field::LINE_MAX);
    let rows = match field.kind {
        FieldKind::List | FieldKind::Links => {
            let value = match case.answers.get(key) {
                Some(Answer::List(list)) => list.get(at).cloned().unwrap_or_default(),
                _ => String::new(),
            };
            if field.choices.is_empty() {
                vec![Row::new("item", FieldKind::Line, &name("item")).text(&value, ITEM_MAX)]
            } else {
                let choices = field.choices.iter();
                let choices = choices.filter_map(|id| Some((id.clone(), request::common(field, id)?)));
                let value = (!value.is_empty()).then_some(value.as_str());
                let row = Row::new("item", FieldKind::Choice, &name("choice"));
                vec![row.options(choices.collect(), value, Some(ITEM_MAX))]
            }
        }
        FieldKind::Timeline => {
            let event = match case.answers.get(key) {
                Some(Answer::Timeline(events)) => events.get(at).cloned().unwrap_or_default(),
                _ => Event::default(),
            };
            vec![line("at", FieldKind::Moment, &event.at), line("event", FieldKind::Line, &event.event)]
        }
        FieldKind::Tried => {
            let tried = match case.answers.get(key) {
                Some(Answer::Tried(tries)) => tries.get(at).cloned().unwrap_or_default(),
                _ => Try::default(),
            };
            let common = COMMON_TRIES.iter().map(|id| ((*id).to_owned(), Text::id(format!("try-{id}"))));
            let outcomes =
                Outcome::ALL.iter().map(|o| (o.id().to_owned(), Text::id(format!("result-{}", o.id()))));
            let action = (!tried.action.is_empty()).then_some(tried.action.as_str());
            vec![
                Row::new("action", FieldKind::Choice, &name("action")).options(
                    common.collect(),
                    action,
                    Some(field::LINE_MAX),
                ),
                Row::new("result", FieldKind::Choice, &name("result")).options(
                    outcomes.collect(),
                    tried.result.map(Outcome::id),
                    None,
                ),
            ]
        }
        FieldKind::Shots => {
            let shot = match case.answers.get(key) {
                Some(Answer::Shots(shots)) => shots.get(at).cloned().unwrap_or_default(),
                _ => Shot::default(),
            };
            let visible = shot.time_visible.map(|yes| if yes { "yes" } else { "no" });
            vec![
                line("shows", FieldKind::Line, &shot.shows),
                Row::new(FILE, FieldKind::Line, &name(FILE))
                    .text(shot.file.as_deref().unwrap_or_default(), ITEM_MAX),
                Row::new("time_visible", FieldKind::YesNo, &name("time_visible")).options(
                    yes_or_no(),
                    visible,
                    None,
                ),
            ]
        }
        FieldKind::Phone
        | FieldKind::Email
        | FieldKind::Line
        | FieldKind::Long
        | FieldKind::Moment
        | FieldKind::YesNo
        | FieldKind::Choice
        | FieldKind::Amount
        | FieldKind::Currency
        | FieldKind::Version
        | FieldKind::Link => return None,
    };
    Some(ItemForm { key: key.to_owned(), at, form: Form { rows, focus: 0 } })
}

/// The id of a kind of list in the words of its parts.
pub fn kind_id(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::Timeline => "timeline",
        FieldKind::Tried => "tried",
        FieldKind::Shots => "shot",
        FieldKind::Links => "links",
        _ => "list",
    }
}

impl ItemForm {
    /// Was nothing filled in?
    pub fn is_empty(&self) -> bool {
        self.form.rows.iter().all(|row| row.value().is_none_or(|value| value.trim().is_empty()))
    }

    /// What is doubtful about the thing, where it is one text.
    pub fn doubt(&self, case: &Case, catalog: &Catalog) -> Option<Text> {
        let field = catalog.field(&self.key)?;
        Some(field::item_doubt(field.kind, &self.part("item")?, &case.context(catalog))?.text())
    }

    /// Is the name of a file being typed?
    pub fn names_a_file(&self) -> bool {
        self.form.rows.get(self.form.focus).is_some_and(Row::names_a_file)
    }

    fn part(&self, key: &str) -> Option<String> {
        self.form.rows.iter().find(|row| row.key == key)?.value()
    }

    /// Writes the thing into its list; one that was emptied goes.
    pub fn keep(&self, case: &mut Case, catalog: &Catalog) {
        let Some(field) = catalog.field(&self.key) else { return };
        if self.is_empty() {
            remove_item(case, &self.key, self.at);
            return;
        }
        let text = |key: &str| self.part(key).unwrap_or_default();
        let empty = match field.kind {
            FieldKind::Timeline => Answer::Timeline(Vec::new()),
            FieldKind::Tried => Answer::Tried(Vec::new()),
            FieldKind::Shots => Answer::Shots(Vec::new()),
            _ => Answer::List(Vec::new()),
        };
        case.unknown.remove(&self.key);
        match case.answers.entry(self.key.clone()).or_insert(empty) {
            Answer::List(list) => put(list, self.at, |item| *item = text("item")),
            Answer::Timeline(events) => put(events, self.at, |event| {
                event.at = text("at");
                event.event = text("event");
            }),
            Answer::Tried(tries) => put(tries, self.at, |tried| {
                tried.action = text("action");
                tried.result = self.part("result").as_deref().and_then(Outcome::of);
            }),
            Answer::Shots(shots) => put(shots, self.at, |shot| {
                shot.shows = text("shows");
                shot.file = self.part(FILE);
                shot.time_visible = self.part("time_visible").map(|value| value == "yes");
            }),
            Answer::Text(_) | Answer::YesNo(_) => {}
        }
    }
}

fn put<T: Default>(list: &mut Vec<T>, at: usize, change: impl FnOnce(&mut T)) {
    if at >= list.len() {
        list.push(T::default());
    }
    let end = list.len().saturating_sub(1);
    if let Some(item) = list.get_mut(at.min(end)) {
        change(item);
    }
}

/// Puts a thing of a list one place up or down. Tells where it is now; none where it cannot go further.
pub fn move_item(case: &mut Case, key: &str, at: usize, up: bool) -> Option<usize> {
    let to = if up { at.checked_sub(1)? } else { at + 1 };
    let moved = match case.answers.get_mut(key)? {
        Answer::List(list) => swap(list, at, to),
        Answer::Timeline(list) => swap(list, at, to),
        Answer::Tried(list) => swap(list, at, to),
        Answer::Shots(list) => swap(list, at, to),
        Answer::Text(_) | Answer::YesNo(_) => false,
    };
    moved.then_some(to)
}

fn swap<T>(list: &mut [T], one: usize, other: usize) -> bool {
    let both = one < list.len() && other < list.len();
    if both {
        list.swap(one, other);
    }
    both
}

/// Takes a thing out of its list.
pub fn remove_item(case: &mut Case, key: &str, at: usize) {
    let gone = match case.answers.get_mut(key) {
        Some(Answer::List(list)) => drop_at(list, at),
        Some(Answer::Timeline(list)) => drop_at(list, at),
        Some(Answer::Tried(list)) => drop_at(list, at),
        Some(Answer::Shots(list)) => drop_at(list, at),
        Some(Answer::Text(_) | Answer::YesNo(_)) | None => false,
    };
    if gone {
        case.answers.remove(key);
    }
}

fn drop_at<T>(list: &mut Vec<T>, at: usize) -> bool {
    if at < list.len() {
        list.remove(at);
    }
    list.is_empty()
}
