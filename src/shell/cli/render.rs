//! `casewright render`: a case file becomes a request on standard output.

use clap::ArgMatches;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{BAD_INPUT, Desk, Refusal, complain, folder, load, out, text};
use crate::case::advice;
use crate::facts::catalog::ChannelKind;
use crate::facts::catalog::check::nearest;
use crate::ground::clean;
use crate::ground::text::Text;
use crate::shell::picture;
use crate::words::export::{self, eml, json, mailto, markdown, plain, slots};
use crate::words::locale::REFERENCE;
use crate::words::request;

/// A required answer is missing.
const INCOMPLETE: u8 = 3;

pub(super) fn run(desk: &Desk, matches: &ArgMatches) -> Result<u8, Refusal> {
    let mut case = load(desk, text(matches, "CASE").unwrap_or_default())?;
    let (now, today) = moment(text(matches, "now"))?;
    let Some((platform, ..)) = case.problem() else {
        return Err(Refusal(Text::id("case-incomplete"), BAD_INPUT));
    };
    if let Some(channel) = text(matches, "channel") {
        let ways = advice::channel::ways(&case, &desk.catalog);
        let usable: Vec<&str> = ways.usable.iter().map(|channel| channel.id.as_str()).collect();
        if !usable.contains(&channel) {
            let ids =
                desk.catalog.platform(platform).into_iter().flat_map(|p| &p.channels).map(|c| c.id.as_str());
            let name = clean::line(channel).text;
            let near = nearest(channel, ids);
            return Err(Refusal(
                match near {
                    Some(near) => Text::id("error-channel-near").with("name", name).with("near", near),
                    None => Text::id("error-channel").with("name", name),
                },
                BAD_INPUT,
            ));
        }
        case.channel = Some(channel.to_owned());
    }
    for (typed, read) in case.settle(&desk.catalog, today) {
        complain(
            &desk.say(
                &Text::id("render-moment-read").with("typed", clean::line(&typed).text).with("read", read),
            ),
        );
    }
    let wanted = text(matches, "language").map(str::to_owned).or_else(|| case.language.clone());
    let tag = match &wanted {
        None => desk.ui.tag(),
        Some(wanted) => desk.languages.nearest(wanted).unwrap_or_else(|| {
            let wanted = clean::line(wanted).text;
            let used = desk.languages.reference().say(&Text::id("language-name"));
            complain(
                &desk.say(&Text::id("render-language-fallback").with("wanted", wanted).with("used", used)),
            );
            REFERENCE
        }),
    };
    let message = desk.languages.get(tag).unwrap_or_else(|| desk.languages.reference());
    let folder = folder(text(matches, "CASE").unwrap_or_default());
    let files = advice::pictures::unseen(&case);
    case.looks.extend(files.into_iter().map(|file| {
        let look = picture::look(&file, &[&folder]);
        (file, look)
    }));
    let findings = advice::findings(&case, &desk.catalog, today);
    let letter = export::write(&request::compose(&case, &desk.catalog, findings.channel), &message);
    let mail = findings.channel.filter(|channel| channel.kind == ChannelKind::Email);
    let to = mail.and_then(|channel| channel.value.as_deref());
    let format = text(matches, "format");
    let link = mailto::text(&letter, to);
    out(&match format {
        Some("json") => json::text(&letter, &findings, &message, &desk.ui),
        Some("short") => letter.short() + "\n",
        Some("markdown") => markdown::text(&letter),
        Some("slots") => slots::text(&letter, &desk.ui),
        Some("eml") => eml::text(&letter, to, now),
        Some("mailto") => link.clone() + "\n",
        _ => plain::text(&letter) + "\n",
    })?;
    if format == Some("mailto") && mailto::is_long(&link) {
        complain(&desk.say(&Text::id("mailto-long")));
    }
    if findings.yours {
        complain(&desk.say(&Text::id("note-yours_not_checked")));
    }
    if desk.languages.is_own(tag) {
        complain(&desk.say(&Text::id("yours-language")));
    }
    if findings.missing.is_empty() {
        return Ok(0);
    }
    let fields: Vec<&str> = findings.missing.clone();
    complain(&desk.say(
        &Text::id("render-missing").with("count", findings.missing.len()).with("fields", fields.join(", ")),
    ));
    Ok(INCOMPLETE)
}

/// The moment of `--now` and its day, or now and today.
pub(super) fn moment(now: Option<&str>) -> Result<(Timestamp, Date), Refusal> {
    match now {
        None => Ok((Timestamp::now(), crate::shell::system::today())),
        Some(value) => value
            .parse::<Timestamp>()
            .map(|at| (at, at.to_zoned(TimeZone::UTC).date()))
            .map_err(|_| Refusal(Text::id("error-now").with("value", clean::line(value).text), BAD_INPUT)),
    }
}
