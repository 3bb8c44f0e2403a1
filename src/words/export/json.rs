//! The headless result as JSON: the message in its language, everything else in the language of the interface.

use serde::Serialize;

use super::Letter;
use crate::case::advice::checklist::State;
use crate::case::advice::{Findings, times};
use crate::facts::catalog::{Channel, LengthUnit, Status};
use crate::ground::text::Text;
use crate::words::locale::Locale;

#[derive(Debug, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "the names are those of the interface")]
struct Output<'a> {
    schema: u32,
    language: &'a str,
    ui: &'a str,
    complete: bool,
    yours: bool,
    channel: Option<ChannelOut<'a>>,
    fallbacks: Vec<ChannelOut<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    no_channel: Option<TextOut>,
    refused: Vec<Refused<'a>>,
    urgent: bool,
    subject: &'a str,
    body: String,
    short: String,
    own_text: bool,
    paragraphs: Vec<Paragraph<'a>>,
    slots: Vec<SlotOut<'a>>,
    missing: Missing<'a>,
    checklist: Vec<Tick<'a>>,
    warnings: Vec<TextOut>,
    self_help: Vec<TextOut>,
    first_actions: Vec<TextOut>,
    reply_times: Vec<ReplyOut<'a>>,
    deadline: Option<DeadlineOut<'a>>,
}

#[derive(Debug, Serialize)]
struct ChannelOut<'a> {
    id: &'a str,
    kind: crate::facts::catalog::ChannelKind,
    value: Option<&'a str>,
    status: Status,
    checked: &'a str,
    sources: &'a [String],
    steps: Vec<String>,
    yours: bool,
}

#[derive(Debug, Serialize)]
struct Refused<'a> {
    value: &'a str,
    reason: String,
}

#[derive(Debug, Serialize)]
struct Paragraph<'a> {
    id: &'a str,
    text: &'a str,
}

#[derive(Debug, Serialize)]
struct SlotOut<'a> {
    slot: &'a str,
    text: &'a str,
    length: usize,
    limit: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<LengthUnit>,
}

#[derive(Debug, Serialize)]
struct Missing<'a> {
    required: &'a [&'a str],
    recommended: &'a [&'a str],
}

#[derive(Debug, Serialize)]
struct Tick<'a> {
    id: &'a str,
    state: &'a str,
    text: String,
}

#[derive(Debug, Serialize)]
struct TextOut {
    id: String,
    text: String,
}

#[derive(Debug, Serialize)]
struct ReplyOut<'a> {
    text: String,
    status: Status,
    sources: &'a [String],
}

#[derive(Debug, Serialize)]
struct DeadlineOut<'a> {
    kind: crate::facts::catalog::DeadlineKind,
    days: Option<u32>,
    days_left: Option<i64>,
    date: Option<String>,
    status: Status,
    text: String,
    after: String,
    sources: &'a [String],
    checked: &'a str,
}

/// The headless result, indented, with a line end.
pub fn text(letter: &Letter, findings: &Findings<'_>, message: &Locale, ui: &Locale) -> String {
    let named = |prefix: &str, ids: &[String]| -> Vec<TextOut> {
        ids.iter()
            .map(|id| TextOut { id: id.clone(), text: ui.say(&Text::id(format!("{prefix}-{id}"))) })
            .collect()
    };
    let output = Output {
        schema: 1,
        language: message.tag(),
        ui: ui.tag(),
        complete: findings.missing.is_empty(),
        yours: findings.yours,
        channel: findings.channel.map(|channel| channel_out(channel, findings.yours, ui)),
        fallbacks: findings
            .ways
            .usable
            .iter()
            .filter(|channel| findings.channel.is_none_or(|chosen| chosen.id != channel.id))
            .map(|channel| channel_out(channel, findings.yours, ui))
            .collect(),
        no_channel: findings
            .ways
            .none
            .as_ref()
            .map(|why| TextOut { id: why.key().to_owned(), text: ui.say(why) }),
        refused: findings
            .ways
            .refused
            .iter()
            .map(|a| Refused { value: &a.value, reason: ui.say(&Text::id(format!("avoid-{}", a.reason))) })
            .collect(),
        urgent: findings.urgent,
        subject: &letter.subject,
        body: letter.body(),
        short: letter.short(),
        own_text: letter.body_is != super::Body::Composed,
        paragraphs: letter.paragraphs.iter().map(|(id, text)| Paragraph { id, text }).collect(),
        slots: letter
            .slots
            .iter()
            .map(|slot| SlotOut {
                slot: &slot.field,
                text: &slot.text,
                length: slot.length(),
                limit: slot.limit.as_ref().map(|limit| limit.max),
                unit: slot.limit.as_ref().map(|limit| limit.unit),
            })
            .collect(),
        missing: Missing { required: &findings.missing, recommended: &findings.recommended },
        checklist: findings
            .checklist
            .iter()
            .map(|tick| Tick { id: &tick.id, state: State::id(tick.state), text: ui.say(&tick.text()) })
            .collect(),
        warnings: findings
            .warnings
            .iter()
            .map(|warning| TextOut { id: warning.id.clone(), text: ui.say(&warning.text) })
            .chain(
                findings
                    .pictures
                    .iter()
                    .map(|found| TextOut { id: found.doubt.id().to_owned(), text: ui.say(&found.text()) }),
            )
            .collect(),
        self_help: named("help", &findings.self_help),
        first_actions: named("action", &findings.first_actions),
        reply_times: findings
            .replies
            .iter()
            .map(|r| ReplyOut { text: ui.say(&r.text()), status: r.status, sources: &r.sources })
            .collect(),
        deadline: times::claim(&findings.windows).map(|window| DeadlineOut {
            kind: window.deadline.kind,
            days: window.deadline.days,
            days_left: window.days_left,
            date: window.last_day.map(|day| day.to_string()),
            status: window.deadline.status,
            text: ui.say(&window.text()),
            after: ui.say(&window.after()),
            sources: &window.deadline.sources,
            checked: &window.deadline.checked,
        }),
    };
    let mut json = serde_json::to_string_pretty(&output).unwrap_or_default();
    json.push('\n');
    json
}

fn channel_out<'a>(channel: &'a Channel, yours: bool, ui: &Locale) -> ChannelOut<'a> {
    ChannelOut {
        id: &channel.id,
        kind: channel.kind,
        value: channel.value.as_deref(),
        status: channel.status,
        checked: &channel.checked,
        sources: &channel.sources,
        steps: channel.steps.iter().map(|step| ui.say(&Text::id(format!("step-{step}")))).collect(),
        yours,
    }
}
