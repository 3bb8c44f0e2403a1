//! The steps, and the path through them, which is derived from the case and never stored.

use crate::case::advice::{FOUND_CONTACT, channel};
use crate::case::answers::{Case, Need, Wants};
use crate::facts::catalog::{Catalog, FieldKind};

/// A step of the walk.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Which platform?
    Platform,
    /// What kind of problem?
    Category,
    /// Which problem?
    Option,
    /// What to try or do before writing.
    FirstSteps,
    /// It is solved: a good end.
    Solved,
    /// A page of questions, by the page's number on the path.
    Details(usize),
    /// The pictures.
    Proof,
    /// The channels.
    WhereTo,
    /// What is done, missing and doubtful.
    Checklist,
    /// The message.
    Message,
    /// The user's own details, off the path.
    Mine,
}

/// The stages that progress is told in: details count as one.
pub const STAGES: [&str; 9] =
    ["platform", "category", "option", "first-steps", "details", "proof", "where-to", "checklist", "message"];

impl Step {
    /// The stage it belongs to.
    pub fn stage(&self) -> &'static str {
        match self {
            Step::Platform => "platform",
            Step::Category => "category",
            Step::Option => "option",
            Step::FirstSteps | Step::Solved => "first-steps",
            Step::Details(_) => "details",
            Step::Proof => "proof",
            Step::WhereTo => "where-to",
            Step::Checklist => "checklist",
            Step::Message | Step::Mine => "message",
        }
    }
}

/// A page of questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The page's id.
    pub id: String,
    /// The fields on it.
    pub fields: Vec<String>,
}

/// Questions about the state rather than the problem; they are keys of the case, not answers.
pub const LOGGED_IN: &str = "logged_in";
/// Does the app start?
pub const APP_OPENS: &str = "app_opens";
/// The country of local phone numbers.
pub const COUNTRY: &str = "country";

/// Are the user's own details to be kept? Neither an answer nor a key of the case.
pub const KEEP_MINE: &str = "keep_mine";

/// The most questions on one page; a longer one goes on on the next.
const PER_PAGE: usize = 6;

/// The steps of a case, in order. The first screen is always there; the rest as soon as it is clear.
pub fn path(case: &Case, catalog: &Catalog) -> Vec<Step> {
    let mut path = vec![Step::Platform];
    if case.platform.is_none() {
        return path;
    }
    path.push(Step::Category);
    let Some(category) = case.category.as_deref() else { return path };
    let platform = case.platform.as_deref().unwrap_or_default();
    if catalog.options_on(platform, category).count() != 1 {
        path.push(Step::Option);
    }
    if case.option.is_none() {
        return path;
    }
    let brief = case.brief(catalog);
    if !brief.asks.self_help.is_empty() || !brief.asks.first_actions.is_empty() {
        path.push(Step::FirstSteps);
    }
    path.extend((0..pages(case, catalog).len()).map(Step::Details));
    if !brief.asks.proof.is_empty() || has_pictures(case, catalog) {
        path.push(Step::Proof);
    }
    path.extend([Step::WhereTo, Step::Checklist, Step::Message]);
    path
}

/// Are pictures asked for?
fn has_pictures(case: &Case, catalog: &Catalog) -> bool {
    case.fields(catalog, &Wants::default()).iter().any(|asked| asked.field.kind == FieldKind::Shots)
}

/// The pages of questions of a case. Pictures have a step of their own.
pub fn pages(case: &Case, catalog: &Catalog) -> Vec<Page> {
    let wants = channel::wants(case, catalog);
    let mut pages: Vec<Page> = vec![Page {
        id: "state".to_owned(),
        fields: [LOGGED_IN, APP_OPENS, COUNTRY, FOUND_CONTACT].map(str::to_owned).to_vec(),
    }];
    for asked in case.fields(catalog, &wants) {
        if asked.field.kind == FieldKind::Shots || (asked.need == Need::Extra && !asked.field.in_message) {
            continue;
        }
        let room =
            pages.last().is_some_and(|page| page.id == asked.field.page && page.fields.len() < PER_PAGE);
        if !room {
            pages.push(Page { id: asked.field.page.clone(), fields: Vec::new() });
        }
        if let Some(page) = pages.last_mut() {
            page.fields.push(asked.field.id.clone());
        }
    }
    pages
}
