//! The request: a case and a channel become a subject, paragraphs and slots, as data in no language.

use crate::case::advice::{self, channel, redact};
use crate::case::answers::{Answer, Asked, Case, Event, Need, Shot, Try};
use crate::facts::catalog::{Catalog, Channel, ChannelKind, Field, FieldKind, SlotLimit};
use crate::facts::field::moment;
use crate::ground::text::{Arg, Text};

/// The tries that have their words in every language.
pub const COMMON_TRIES: [&str; 7] =
    ["restart_app", "reinstall", "other_network", "restart_phone", "update", "clear_cache", "other_device"];

/// A request, ready to be put into words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// The subject, for a channel that has one.
    pub subject: Option<Text>,
    /// The paragraphs, in order; one without facts is not there.
    pub paragraphs: Vec<Paragraph>,
    /// What goes into each slot of the channel's form.
    pub slots: Vec<Slot>,
    /// The same case in a few lines, for a chat.
    pub short: Vec<Line>,
    /// The body as the user changed it.
    pub own: Option<Own>,
}

/// A body that the user changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// Its language (BCP 47): in any other, the body is made from the answers.
    pub language: String,
    /// What it was made from.
    pub from: String,
    /// The body, without its secrets.
    pub text: Text,
}

/// A paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// `overview`, `details`, `timeline`, `attempts` or `request`.
    pub id: &'static str,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// A line of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The line.
    pub text: Text,
    /// It holds the user's own words, which are the same in every language.
    pub own: bool,
}

impl Line {
    /// Is it there for the space alone?
    pub fn is_blank(&self) -> bool {
        self.text == Text::verbatim("")
    }
}

/// A slot of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The field it is for.
    pub field: String,
    /// What goes into it.
    pub content: SlotContent,
    /// How much it takes, where that is known.
    pub limit: Option<SlotLimit>,
}

/// What goes into a slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SlotContent {
    /// The whole message.
    Body,
    /// One answer.
    Answer(Text),
}

/// Writes the request of a case for a channel.
pub fn compose(case: &Case, catalog: &Catalog, channel: Option<&Channel>) -> Request {
    let Some((platform, category, option)) = case.problem() else { return Request::default() };
    let wants = channel.map(channel::wants_of).unwrap_or_default();
    let writer = Writer {
        case,
        catalog,
        channel,
        fields: case.fields(catalog, &wants),
        platform: catalog.platform_name(platform).unwrap_or(platform),
        category,
        option,
    };
    let paragraphs = [
        ("overview", writer.overview()),
        ("details", writer.details()),
        ("timeline", writer.timeline()),
        ("attempts", writer.attempts()),
        ("request", writer.request()),
    ];
    Request {
        subject: Some(writer.subject()),
        paragraphs: paragraphs
            .into_iter()
            .filter(|(_, lines)| !lines.is_empty())
            .map(|(id, lines)| Paragraph { id, lines })
            .collect(),
        short: writer.short(),
        slots: writer.slots(),
        own: case.own_text.as_ref().map(|own| Own {
            language: own.language.clone(),
            from: own.from.clone(),
            text: redact::clear_own(&own.text, case, catalog),
        }),
    }
}

struct Writer<'a> {
    case: &'a Case,
    catalog: &'a Catalog,
    channel: Option<&'a Channel>,
    fields: Vec<Asked<'a>>,
    platform: &'a str,
    category: &'a str,
    option: &'a str,
}

fn ours(text: Text) -> Line {
    Line { text, own: false }
}

/// A line with nothing on it, between what somebody wrote and what we say.
fn blank() -> Line {
    ours(Text::verbatim(""))
}

impl Writer<'_> {
    fn subject(&self) -> Text {
        let what = match self.case.text("summary") {
            Some(summary) => self.clear_in("summary", &one_line(summary)),
            None => Text::id(format!("option-{}", self.option)),
        };
        let subject = Text::id("msg-subject")
            .with("category", Text::id(format!("category-{}", self.category)))
            .with("what", what);
        let marked =
            self.case.yes("wants_urgent_mark") == Some(true) && advice::is_urgent(self.case, self.catalog);
        if marked { Text::id("msg-subject-urgent").with("subject", subject) } else { subject }
    }

    fn overview(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        if let Some(literal) = self.literal() {
            lines.extend([literal, blank()]);
        }
        lines.push(ours(Text::id("msg-greeting").with("platform", self.platform)));
        if self.channel.is_some_and(|channel| channel.kind == ChannelKind::WebForm) {
            lines.push(ours(
                Text::id("msg-category-line")
                    .with("category", Text::id(format!("category-{}", self.category)))
                    .with("option", Text::id(format!("option-{}", self.option))),
            ));
        }
        lines.push(ours(Text::id(format!("overview-{}", self.option)).with("platform", self.platform)));
        lines.extend(self.fact("impact"));
        lines
    }

    /// The sentence that the platform wants, word for word.
    fn literal(&self) -> Option<Line> {
        let id = self.channel?.template.as_deref()?;
        Some(ours(Text::verbatim(&self.catalog.template(id)?.literal)))
    }

    /// The fields that stand one to a line; the others have a place of their own.
    fn facts(&self) -> impl Iterator<Item = &Asked<'_>> {
        const ELSEWHERE: [&str; 6] = ["summary", "description", "impact", "timeline", "tried", "request"];
        self.fields.iter().filter(|asked| {
            let field = asked.field;
            field.in_message && !ELSEWHERE.contains(&field.id.as_str()) && field.kind != FieldKind::Shots
        })
    }

    /// What a chat needs: what it is, the user's own words, what support cannot act without, what is asked.
    fn short(&self) -> Vec<Line> {
        let mut lines: Vec<Line> = self.literal().into_iter().collect();
        lines.push(ours(Text::id(format!("overview-{}", self.option)).with("platform", self.platform)));
        // In a longer message it is the subject.
        if let Some(summary) = self.case.text("summary") {
            lines.push(Line { text: self.clear_in("summary", &one_line(summary)), own: true });
        }
        lines.extend(self.fact("description"));
        let needed =
            |asked: &&Asked<'_>| asked.need == Need::Required && self.case.answer(&asked.field.id).is_some();
        lines.extend(self.facts().filter(needed).flat_map(|asked| self.lines(asked)));
        lines.extend(self.asks());
        lines
    }

    fn details(&self) -> Vec<Line> {
        let mut facts: Vec<Line> = self.facts().flat_map(|asked| self.lines(asked)).collect();
        facts.extend(self.pictures());
        let mut lines: Vec<Line> = self.fact("description");
        if !facts.is_empty() {
            if !lines.is_empty() {
                lines.push(blank());
            }
            lines.push(ours(Text::id("msg-details")));
            lines.extend(facts);
        }
        lines
    }

    fn pictures(&self) -> Vec<Line> {
        let attached = self.channel.is_none_or(|channel| channel.attachments);
        let id = if attached { "msg-picture" } else { "msg-picture-described" };
        let Some(Answer::Shots(shots)) = self.case.answer("screenshots") else { return Vec::new() };
        let picture = |shot: &Shot| Line {
            text: Text::id(id).with("shows", self.clear_in("screenshots", &shot.shows)),
            own: true,
        };
        shots.iter().filter(|shot| !shot.shows.trim().is_empty()).map(picture).collect()
    }

    /// What the pictures show, one a line, where it was said of any.
    fn shown(&self) -> Option<Text> {
        let Some(Answer::Shots(shots)) = self.case.answer("screenshots") else { return None };
        let mut parts = Vec::new();
        for shot in shots.iter().filter(|shot| !shot.shows.trim().is_empty()) {
            if !parts.is_empty() {
                parts.push(Text::verbatim("\n"));
            }
            parts.push(self.clear_in("screenshots", &shot.shows));
        }
        (!parts.is_empty()).then_some(Text::Parts(parts))
    }

    fn timeline(&self) -> Vec<Line> {
        let Some(Answer::Timeline(events)) = self.case.answer("timeline") else { return Vec::new() };
        let zone = self.case.time_zone();
        let read: Vec<(moment::Moment, &Event)> =
            events.iter().map(|event| (moment::read(&event.at, zone.as_ref()), event)).collect();
        // Oldest first; what has no place in time stays behind what it was typed after.
        let mut last = None;
        let keys: Vec<_> = read
            .iter()
            .map(|(moment, _)| {
                last = moment.order().or(last);
                last
            })
            .collect();
        let mut order: Vec<usize> = (0..read.len()).collect();
        order.sort_by_key(|at| keys.get(*at).copied().flatten());
        let entry = |(moment, event): &(moment::Moment, &Event)| Line {
            text: if event.at.trim().is_empty() {
                self.clear_in("timeline", &event.event)
            } else {
                Text::id("msg-timeline-entry")
                    .with("at", self.clear_in("timeline", &moment.to_string()))
                    .with("event", self.clear_in("timeline", &event.event))
            },
            own: true,
        };
        let lines: Vec<Line> = order.iter().filter_map(|at| read.get(*at)).map(entry).collect();
        std::iter::once(ours(Text::id("msg-timeline"))).chain(lines).collect()
    }

    fn attempts(&self) -> Vec<Line> {
        let Some(Answer::Tried(tries)) = self.case.answer("tried") else { return Vec::new() };
        let attempt = |tried: &Try| {
            let (action, own) = match action(&tried.action) {
                (Text::Verbatim(typed), own) => (self.clear_in("tried", &typed), own),
                common => common,
            };
            let text = match tried.result {
                Some(result) => Text::id("msg-attempt")
                    .with("action", action)
                    .with("result", Text::id(format!("sent-result-{}", result.id()))),
                None => action,
            };
            Line { text, own }
        };
        std::iter::once(ours(Text::id("msg-attempts"))).chain(tries.iter().map(attempt)).collect()
    }

    /// What is asked of support.
    fn asks(&self) -> Vec<Line> {
        let ask = self.case.brief(self.catalog).ask;
        let ask = ask.map(|ask| ours(Text::id(format!("ask-{ask}"))));
        ask.into_iter().chain(self.fact("request")).collect()
    }

    fn request(&self) -> Vec<Line> {
        let mut lines = self.asks();
        lines.push(ours(Text::id("ask-more")));
        lines.push(ours(Text::id("msg-thanks")));
        let named = self.fields.iter().any(|asked| asked.field.id == "legal_name");
        if let Some(name) = self.case.text("legal_name").filter(|_| named) {
            lines.push(Line {
                text: Text::id("msg-name").with("name", self.clear_in("legal_name", name)),
                own: true,
            });
        }
        lines
    }

    /// The lines of a field that applies, by id.
    fn fact(&self, id: &str) -> Vec<Line> {
        self.fields
            .iter()
            .find(|asked| asked.field.id == id)
            .map(|asked| self.lines(asked))
            .unwrap_or_default()
    }

    /// The lines of a field that applies: one, or one for each thing of a list.
    fn lines(&self, asked: &Asked<'_>) -> Vec<Line> {
        let field = asked.field;
        match self.case.answer(&field.id) {
            Some(Answer::List(items)) => {
                let given = items.iter().map(|item| item.trim()).filter(|item| !item.is_empty());
                given
                    .map(|item| {
                        let common = common(field, item);
                        let own = common.is_none();
                        let value = common.unwrap_or_else(|| self.clear(field, item));
                        Line { text: Text::id(format!("line-{}", field.id)).with("value", value), own }
                    })
                    .collect()
            }
            _ => self.line(asked).into_iter().collect(),
        }
    }

    /// The line of a field that applies, and is no list.
    fn line(&self, asked: &Asked<'_>) -> Option<Line> {
        let field = asked.field;
        let line = Text::id(format!("line-{}", field.id));
        let Some(answer) = self.case.answer(&field.id) else {
            let told = self.case.unknown.contains(&field.id) && asked.need == Need::Required;
            let unknown = match field.kind {
                FieldKind::YesNo => Arg::from("unknown"),
                _ => Arg::from(Text::id("msg-unknown")),
            };
            return told.then(|| ours(line.with("value", unknown)));
        };
        if field.id == "affirms_no_breach" && *answer != Answer::YesNo(true) {
            return None;
        }
        let (value, own) = self.value(field, answer);
        Some(Line { text: line.with("value", value), own })
    }

    /// An answer as it is written, and whether it is in the user's own words.
    fn value(&self, field: &Field, answer: &Answer) -> (Text, bool) {
        match answer {
            Answer::Text(typed) => {
                if let Some(common) = common(field, typed) {
                    return (common, false);
                }
                let written = self
                    .case
                    .reading(field, self.catalog)
                    .map_or_else(|| typed.clone(), |reading| reading.written);
                let own = matches!(
                    field.kind,
                    FieldKind::Line
                        | FieldKind::Long
                        | FieldKind::Choice
                        | FieldKind::Version
                        | FieldKind::Link
                );
                (self.clear(field, &written), own)
            }
            Answer::YesNo(yes) => (Text::verbatim(if *yes { "yes" } else { "no" }), false),
            Answer::List(items) => {
                let mut parts = Vec::new();
                for item in items {
                    if !parts.is_empty() {
                        parts.push(Text::verbatim("\n"));
                    }
                    parts.push(common(field, item).unwrap_or_else(|| self.clear(field, item)));
                }
                (Text::Parts(parts), true)
            }
            Answer::Timeline(_) | Answer::Tried(_) | Answer::Shots(_) => (Text::verbatim(""), false),
        }
    }

    /// A text without its secrets.
    fn clear(&self, field: &Field, text: &str) -> Text {
        redact::clear(field, text, self.case, self.catalog)
    }

    /// A text of a field, by id, without its secrets.
    fn clear_in(&self, field: &str, text: &str) -> Text {
        match self.catalog.field(field) {
            Some(field) => self.clear(field, text),
            None => Text::verbatim(text),
        }
    }

    fn slots(&self) -> Vec<Slot> {
        let Some(channel) = self.channel else { return Vec::new() };
        channel
            .slots
            .iter()
            .filter_map(|slot| {
                let field = self.catalog.field(&slot.field)?;
                let content = if field.id == channel::BODY_SLOT {
                    SlotContent::Body
                } else if field.kind == FieldKind::Shots {
                    SlotContent::Answer(self.shown()?)
                } else {
                    let answer = self.case.answer(&field.id)?;
                    SlotContent::Answer(self.value(field, answer).0)
                };
                Some(Slot { field: slot.field.clone(), content, limit: slot.limit.clone() })
            })
            .collect()
    }
}

/// The words of a common answer of a field; none for the user's own.
pub fn common(field: &Field, answer: &str) -> Option<Text> {
    let known = field.choices.iter().any(|choice| choice == answer);
    known.then(|| Text::id(format!("choice-{}-{answer}", field.id)))
}

/// What was done, and whether it is in the user's own words.
pub fn action(action: &str) -> (Text, bool) {
    if COMMON_TRIES.contains(&action) {
        (Text::id(format!("try-{action}")), false)
    } else {
        (Text::verbatim(action), true)
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
