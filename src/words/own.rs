//! Words of the user's own: which of them may be used, and the names of what has no words at all.
//!
//! The rule for texts that keep people safe: a message whose id begins with one of [`SAFETY`] is never taken from a
//! user's file for a language that came with the program, nor for one that is near to such a language, where the
//! program has that message. What shows that something is the user's own ([`BADGE`]) is never taken at all.

use std::collections::{BTreeMap, BTreeSet};

use unic_langid::LanguageIdentifier;

use crate::facts::catalog::Facts;
use crate::facts::catalog::check::place;
use crate::facts::lint::is_blank;
use crate::ground::clean;
use crate::ground::text::Text;
use crate::words::lint::{Source, cut_escape, too_deep, unfit, variables};
use crate::words::locale::pack::Packer;
use crate::words::locale::{Languages, REFERENCE};

/// What the ids of advice, verdicts, channels, warnings and removed secrets begin with.
pub const SAFETY: [&str; 18] = [
    "action-",
    "avoid-",
    "channel-",
    "check-",
    "contact-",
    "deadline-",
    "evidence-",
    "first-steps-urgent",
    "help-",
    "lint-words-secret",
    "msg-secret-",
    "none-",
    "note-",
    "proof-",
    "secret-",
    "step-",
    "verdict-",
    "where-refused",
];

/// What the ids of the words begin with that tell what is the user's own.
pub const BADGE: [&str; 3] = ["note-yours", "own-", "yours-"];

/// Why a file, or a part of one, was left aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The number of the file.
    pub file: usize,
    /// Line and column, both from 1.
    pub place: (usize, usize),
    /// The rule, as the linter names it.
    pub rule: &'static str,
    /// Nothing of the file is used.
    pub whole: bool,
}

/// A tag as it is written everywhere, where it is one.
pub fn tag(name: &str) -> Option<String> {
    let tag = name.parse::<LanguageIdentifier>().ok()?.to_string();
    // The parser lets a control character begin a variant.
    tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-').then_some(tag)
}

/// Lays a language of the user's own over the others, as far as it may be used. Tells what was left aside for its form;
/// a message that does not fit is not told, and is said in the program's own words.
pub fn lay(languages: &mut Languages, tag: &str, files: &[Source]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut kept = Vec::new();
    for (number, file) in files.iter().enumerate() {
        let deep = too_deep(&file.text).map(|at| (at, "too_deep"));
        if let Some((at, rule)) = deep.or_else(|| Some((cut_escape(&file.text)?, "ftl_syntax"))) {
            faults.push(Fault { file: number, place: place(&file.text, at), rule, whole: true });
            continue;
        }
        let text: String = clean::lines(&file.text).text.chars().filter(|c| !is_blank(*c)).collect();
        // What the gate takes out may have kept braces apart, or an escape from what cuts it short.
        if too_deep(&text).is_none() && cut_escape(&text).is_none() {
            kept.push((number, Source { name: file.name.clone(), text }));
        }
    }
    let mut packer = Packer::default();
    for (number, file) in &kept {
        let broken = packer.add(&file.text).into_iter().find(|fault| !fault.what.starts_with("duplicate"));
        let told =
            |at| Fault { file: *number, place: place(&file.text, at), rule: "ftl_syntax", whole: false };
        faults.extend(broken.map(|fault| told(fault.at)));
    }
    let files: Vec<Source> = kept.into_iter().map(|(_, file)| file).collect();
    let unfit = unfit(&files);
    let near = languages.base(tag).is_some();
    let model = languages.built_in(REFERENCE);
    let mut changes = !languages.tags().any(|known| known == tag);
    packer.retain(|id, source| {
        let begins = |leads: &[&str]| leads.iter().any(|lead| id.starts_with(lead));
        let wanted = model.as_ref().and_then(|model| model.source(id));
        let guarded = begins(&BADGE) || near && wanted.is_some() && begins(&SAFETY);
        // A term belongs to its language, and may need forms that no other has.
        let alike = id.starts_with('-') || wanted.is_none_or(|wanted| is_alike(source, wanted));
        let fit = !guarded && !unfit.contains(id) && alike;
        changes |= fit && wanted.is_some();
        fit
    });
    if packer.is_empty() {
        return faults;
    }
    if !near && !packer.has("language-name") {
        // Else it would bear the name of the language that stands in for it.
        packer.add(&format!("language-name = {tag}\n"));
    }
    languages.lay(tag, packer, changes);
    faults
}

/// Does an entry say the same things as another: the same variables in each part that both have?
fn is_alike(entry: &str, model: &str) -> bool {
    let (Some(entry), Some(model)) = (variables(entry), variables(model)) else { return false };
    entry.iter().all(|(part, mine)| model.get(part).is_none_or(|theirs| theirs == mine))
}

/// What is shown for an id of the user's own platforms that has no words in any language: the platform's name with the
/// channel's id, or the id alone. What would be sent is not said at all.
pub fn names(facts: &Facts) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    let mut add = |lead: &str, ids: &[String]| {
        names.extend(ids.iter().map(|id| (format!("{lead}-{id}"), id.clone())));
    };
    for platform in facts.platforms.iter().filter(|platform| platform.yours) {
        for channel in &platform.channels {
            add("step", &channel.steps);
        }
        for adapt in &platform.adapt {
            add("help", &adapt.asks.self_help);
            add("action", &adapt.asks.first_actions);
            add("proof", &adapt.asks.proof);
            add("note", &adapt.asks.notes);
        }
        add("none", &platform.routes.iter().filter_map(|route| route.none.clone()).collect::<Vec<_>>());
        add("avoid", &platform.avoid.iter().map(|avoid| avoid.reason.clone()).collect::<Vec<_>>());
    }
    let yours = facts.platforms.iter().filter(|platform| platform.yours);
    let yours: BTreeSet<&str> = yours.map(|platform| platform.id.as_str()).collect();
    let deadlines = facts.deadlines.iter().filter(|deadline| yours.contains(deadline.platform.as_str()));
    add("deadline", &deadlines.map(|deadline| deadline.id.clone()).collect::<Vec<_>>());
    for platform in facts.platforms.iter().filter(|platform| platform.yours) {
        let asks = platform.adapt.iter().filter_map(|adapt| adapt.ask.as_deref());
        names.extend(asks.map(|ask| (format!("ask-{ask}"), String::new())));
        let channels = platform.channels.iter();
        names.extend(channels.map(|channel| {
            (format!("channel-{}-{}", platform.id, channel.id), format!("{}: {}", platform.name, channel.id))
        }));
    }
    names
}

/// What the user's own platforms ask of support in words that no language has is not asked: what is asked elsewhere
/// for the same problem stands instead.
pub fn settle(facts: &mut Facts, languages: &Languages) {
    let own = facts.platforms.iter_mut().filter(|platform| platform.yours);
    for adapt in own.flat_map(|platform| &mut platform.adapt) {
        adapt.ask = adapt.ask.take().filter(|ask| {
            let ask = Text::id(format!("ask-{ask}"));
            languages.tags().any(|tag| languages.get(tag).is_some_and(|locale| locale.maybe(&ask).is_some()))
        });
    }
}
