//! What is taken out of a message before anybody sees it: codes, passwords, PINs and card numbers.

use crate::case::advice::secrets::{self, Kind, Secret};
use crate::case::answers::{Answer, Case};
use crate::facts::catalog::{Catalog, Field, FieldKind};
use crate::ground::text::Text;

/// What a secret in the text that the user made of the message is said to stand in.
pub const OWN_TEXT: &str = "own_text";

/// The field that such a text is looked at like.
const AS_OWN: &str = "description";

/// A secret in an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The field it stands in.
    pub field: String,
    /// What it is.
    pub kind: Kind,
    /// The secret itself, so that it can be declared to be none.
    pub text: String,
    /// The user has said that it is none.
    pub declared: bool,
}

impl Found {
    /// The words for it; the secret itself is masked.
    pub fn said(&self) -> Text {
        let id = if self.declared { "secret-kept" } else { "secret-removed" };
        Text::id(id)
            .with("what", Text::id(format!("secret-{}", self.kind.id())))
            .with("masked", masked(&self.text))
            .with("field", Text::id(format!("field-{}", self.field)))
    }
}

/// A secret, masked as a whole: only its length tells which it is.
fn masked(text: &str) -> String {
    "*".repeat(text.chars().count().min(12))
}

/// All secrets in the answers that can stand in a message, field by field.
pub fn found(case: &Case, catalog: &Catalog) -> Vec<Found> {
    let mut all: Vec<Found> = Vec::new();
    for (id, answer) in &case.answers {
        let Some(field) = catalog.field(id).filter(|field| field.in_message) else { continue };
        for text in texts(answer) {
            for secret in secrets_in(field, text, catalog) {
                let text = text.get(secret.range).unwrap_or_default().to_owned();
                let known = all.iter().any(|found| found.field == *id && found.text == text);
                if !known {
                    let declared = case.not_secret.contains(&text);
                    all.push(Found { field: id.clone(), kind: secret.kind, text, declared });
                }
            }
        }
    }
    if let (Some(own), Some(field)) = (&case.own_text, catalog.field(AS_OWN)) {
        for secret in secrets_in(field, &own.text, catalog) {
            let text = own.text.get(secret.range).unwrap_or_default().to_owned();
            if !all.iter().any(|found| found.text == text) {
                let declared = case.not_secret.contains(&text);
                all.push(Found { field: OWN_TEXT.to_owned(), kind: secret.kind, text, declared });
            }
        }
    }
    all
}

/// The text that the user made of the message, without its secrets.
pub fn clear_own(text: &str, case: &Case, catalog: &Catalog) -> Text {
    catalog.field(AS_OWN).map_or_else(|| Text::verbatim(text), |field| clear(field, text, case, catalog))
}

/// A text of a field without its secrets: a placeholder stands where each was, unless it was declared to be none.
pub fn clear(field: &Field, text: &str, case: &Case, catalog: &Catalog) -> Text {
    let mut parts = Vec::new();
    let mut at = 0;
    for Secret { range, .. } in secrets_in(field, text, catalog) {
        let secret = text.get(range.clone()).unwrap_or_default();
        if case.not_secret.contains(secret) {
            continue;
        }
        parts.push(Text::verbatim(text.get(at..range.start).unwrap_or_default()));
        parts.push(Text::id("msg-secret-removed"));
        at = range.end;
    }
    if parts.is_empty() {
        return Text::verbatim(text);
    }
    parts.push(Text::verbatim(text.get(at..).unwrap_or_default()));
    Text::Parts(parts)
}

/// Do the user's own words name phone numbers of other people?
pub fn names_other_numbers(case: &Case, catalog: &Catalog) -> bool {
    let own: Vec<String> = catalog
        .facts()
        .fields
        .iter()
        .filter(|field| field.kind == FieldKind::Phone)
        .filter_map(|field| Some(case.reading(field, catalog)?.written))
        .collect();
    let own: Vec<&str> = own.iter().map(String::as_str).collect();
    case.answers.iter().any(|(id, answer)| {
        let words = catalog.field(id).is_some_and(|field| field.in_message && field.kind == FieldKind::Long);
        words && texts(answer).iter().any(|text| !secrets::other_numbers(text, &own).is_empty())
    })
}

/// Everything in an answer that is a text of the user's own.
fn texts(answer: &Answer) -> Vec<&str> {
    match answer {
        Answer::Text(text) => vec![text],
        Answer::YesNo(_) => Vec::new(),
        Answer::List(items) => items.iter().map(String::as_str).collect(),
        Answer::Timeline(events) => events.iter().map(|event| event.event.as_str()).collect(),
        Answer::Tried(tries) => tries.iter().map(|tried| tried.action.as_str()).collect(),
        Answer::Shots(shots) => shots.iter().map(|shot| shot.shows.as_str()).collect(),
    }
}

/// The secrets in a text of a field. What has a kind of its own is read by that kind's rule and holds none; an
/// identifier is a long number by its nature, so only what is called a secret counts there.
fn secrets_in(field: &Field, text: &str, catalog: &Catalog) -> Vec<Secret> {
    match field.kind {
        FieldKind::Phone
        | FieldKind::Email
        | FieldKind::Moment
        | FieldKind::YesNo
        | FieldKind::Amount
        | FieldKind::Currency => Vec::new(),
        FieldKind::Line
        | FieldKind::Long
        | FieldKind::Choice
        | FieldKind::List
        | FieldKind::Version
        | FieldKind::Link
        | FieldKind::Links
        | FieldKind::Timeline
        | FieldKind::Tried
        | FieldKind::Shots => {
            let mut all = secrets::find(text, catalog);
            if field.identifier {
                all.retain(|secret| secret.kind != Kind::Card);
            }
            all
        }
    }
}
