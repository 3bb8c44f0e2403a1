//! Pure rules over a case: the channel, urgency, the checklist, windows and reply times.

pub mod about;
pub mod channel;
pub mod checklist;
pub mod contact;
pub mod language;
pub mod pictures;
pub mod redact;
pub mod secrets;
pub mod times;

use jiff::civil::Date;

use crate::case::answers::Case;
use crate::facts::catalog::{Catalog, Channel, Urgency, Verdict};
use crate::ground::text::Text;

/// All that the rules find in a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Findings<'a> {
    /// The channels.
    pub ways: channel::Ways<'a>,
    /// The channel the request is written for.
    pub channel: Option<&'a Channel>,
    /// The platform is the user's own, and nobody checked it.
    pub yours: bool,
    /// Whether it is urgent.
    pub urgent: bool,
    /// What to try before writing, in this order.
    pub self_help: Vec<String>,
    /// What to do first, in this order.
    pub first_actions: Vec<String>,
    /// What a picture must show.
    pub proof: Vec<String>,
    /// The checklist.
    pub checklist: Vec<checklist::Tick>,
    /// Required answers that are missing.
    pub missing: Vec<&'a str>,
    /// Recommended answers that are missing.
    pub recommended: Vec<&'a str>,
    /// Windows and published times.
    pub windows: Vec<times::Window<'a>>,
    /// What is said about reply times.
    pub replies: Vec<times::Reply>,
    /// What is doubtful about the pictures.
    pub pictures: Vec<pictures::Found>,
    /// Warnings, by id.
    pub warnings: Vec<Warning>,
    /// Secrets in the answers: taken out of the message, or declared to be none.
    pub secrets: Vec<redact::Found>,
}

/// A warning: an id that stays the same, and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The id.
    pub id: String,
    /// The words.
    pub text: Text,
}

/// Applies all rules to a case.
pub fn findings<'a>(case: &Case, catalog: &'a Catalog, today: Date) -> Findings<'a> {
    let brief = case.brief(catalog);
    let ways = channel::ways(case, catalog);
    let wants = ways.chosen(case).map(channel::wants_of).unwrap_or_default();
    let (missing, recommended) = checklist::missing(case, catalog, &wants);
    let urgent = is_urgent(case, catalog);
    let secrets = redact::found(case, catalog);
    let yours = case.platform.as_deref().is_some_and(|id| catalog.is_yours(id));
    let replies = times::replies(case, catalog, ways.chosen(case).map(|channel| channel.id.as_str()));
    let limits = checklist::limits(case, catalog, &ways, &wants, today);
    let pictures = pictures::found(case, limits);
    Findings {
        channel: ways.chosen(case),
        checklist: checklist::lines(case, catalog, &ways, &wants, &pictures, today),
        pictures,
        ways,
        urgent,
        yours,
        missing,
        recommended,
        windows: times::windows(case, catalog, today),
        replies,
        warnings: own_warning(yours)
            .into_iter()
            .chain(contact_warning(case, catalog))
            .chain(warnings(
                case,
                &brief.asks.notes,
                urgent,
                &secrets,
                redact::names_other_numbers(case, catalog),
            ))
            .collect(),
        secrets,
        self_help: brief.asks.self_help,
        first_actions: brief.asks.first_actions,
        proof: brief.asks.proof,
    }
}

/// The field of a contact that was found elsewhere.
pub const FOUND_CONTACT: &str = "found_contact";

/// What is to be said of the contact that the user found elsewhere, and whether it is an official channel.
pub fn found_contact(case: &Case, catalog: &Catalog) -> Option<(Text, bool)> {
    let checked = contact::check(case.text(FOUND_CONTACT)?, case.platform.as_deref(), catalog);
    let verdict = format!("verdict-{}", contact::verdict_id(checked.verdict));
    let about = Text::id(format!("{verdict}.about"));
    let said = Text::id("contact-found").with("verdict", Text::id(verdict)).with("about", about);
    Some((said, checked.verdict == Verdict::OfficialChannel))
}

/// That nobody checked what a file of the user's own says.
fn own_warning(yours: bool) -> Option<Warning> {
    yours.then(|| Warning { id: "yours_not_checked".to_owned(), text: Text::id("note-yours_not_checked") })
}

/// That the contact which was found elsewhere is not the right one.
fn contact_warning(case: &Case, catalog: &Catalog) -> Option<Warning> {
    let (text, official) = found_contact(case, catalog)?;
    let text = Text::id("contact-found-noted").with("said", text);
    (!official).then(|| Warning { id: FOUND_CONTACT.to_owned(), text })
}

fn warnings(
    case: &Case,
    notes: &[String],
    urgent: bool,
    secrets: &[redact::Found],
    others: bool,
) -> Vec<Warning> {
    let removed = secrets.iter().filter(|found| !found.declared);
    let removed = removed.map(|found| Warning { id: "secret_removed".to_owned(), text: found.said() });
    let refused = (case.yes("wants_urgent_mark") == Some(true) && !urgent).then(|| Warning {
        id: "urgent_mark_refused".to_owned(),
        text: Text::id("note-urgent_mark_refused"),
    });
    let notes = notes.iter().map(|id| Warning { id: id.clone(), text: Text::id(format!("note-{id}")) });
    let others =
        others.then(|| Warning { id: "other_number".to_owned(), text: Text::id("note-other_number") });
    removed.chain(others).chain(refused).chain(notes).collect()
}

/// Is it urgent: money has left, or the account is in other hands?
pub fn is_urgent(case: &Case, catalog: &Catalog) -> bool {
    let by_answer =
        catalog.facts().fields.iter().any(|field| field.urgent && case.yes(&field.id) == Some(true));
    by_answer
        || match case.brief(catalog).urgent {
            Some(Urgency::Always) => true,
            Some(Urgency::UnlessSimBlocked) => case.yes("sim_blocked") != Some(true),
            None => false,
        }
}

/// The members of the European Economic Area (ISO 3166-1), whose users have rights that others have not.
const EEA: [&str; 30] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT",
    "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// Is a country in a region: its own ISO 3166-1 code, or `EU`?
pub fn in_region(country: Option<&str>, region: &str) -> bool {
    country.is_some_and(|country| country == region || (region == "EU" && EEA.contains(&country)))
}
