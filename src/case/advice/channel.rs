//! Where to send it: the channels that fit a case, best first, and the ones that do not, each with its reason.

use crate::case::advice::in_region;
use crate::case::answers::{Answer, Case, Wants};
use crate::facts::catalog::{self, Avoid, Catalog, Channel, Platform, Route, RouteEntry};
use crate::ground::text::Text;

/// The channels for a case.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ways<'a> {
    /// Usable now, best first. The first is recommended, the others are fallbacks.
    pub usable: Vec<&'a Channel>,
    /// Right for this, but not in this state.
    pub not_now: Vec<(&'a Channel, NotNow)>,
    /// Why there is none, where there is none.
    pub none: Option<Text>,
    /// Named elsewhere, and not to be used.
    pub refused: Vec<&'a Avoid>,
}

/// Why a channel is not usable now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotNow {
    /// It needs a login.
    NeedsLogin,
    /// It needs the app.
    NeedsApp,
    /// It is for those who cannot log in, or whose app does not start.
    OtherState,
    /// It needs an answer that is not there yet.
    NeedsAnswer,
    /// It is for people elsewhere.
    OtherRegion,
}

impl NotNow {
    /// The words for it.
    pub fn text(self) -> Text {
        Text::id(match self {
            NotNow::NeedsLogin => "not-now-login",
            NotNow::NeedsApp => "not-now-app",
            NotNow::OtherState => "not-now-state",
            NotNow::NeedsAnswer => "not-now-answer",
            NotNow::OtherRegion => "not-now-region",
        })
    }
}

impl<'a> Ways<'a> {
    /// The channel the request is written for: the user's choice where it is usable, else the best.
    pub fn chosen(&self, case: &Case) -> Option<&'a Channel> {
        let wanted = case.channel.as_deref();
        self.usable
            .iter()
            .find(|channel| Some(channel.id.as_str()) == wanted)
            .or(self.usable.first())
            .copied()
    }
}

/// Finds the channels for a case.
pub fn ways<'a>(case: &Case, catalog: &'a Catalog) -> Ways<'a> {
    let Some((platform, category, option)) = case.problem() else { return Ways::default() };
    let Some(platform) = catalog.platform(platform) else { return Ways::default() };
    let mut ways = Ways {
        refused: platform
            .avoid
            .iter()
            .filter(|a| catalog::fit(&a.scope, category, option).is_some())
            .collect(),
        ..Ways::default()
    };
    let Some(route) = route(platform, case, category, option) else { return ways };
    for entry in &route.channels {
        let Some(channel) = platform.channels.iter().find(|channel| channel.id == entry.id) else { continue };
        if !entry.options.is_empty() && !entry.options.iter().any(|o| o == option) {
            continue;
        }
        match hindrance(entry, channel, case) {
            None => ways.usable.push(channel),
            Some(why) => ways.not_now.push((channel, why)),
        }
    }
    if ways.usable.is_empty() {
        ways.none = Some(match &route.none {
            Some(id) => Text::id(format!("none-{id}")),
            None => Text::id("none-in_this_state"),
        });
    }
    ways
}

/// The closest route: for the very option before its category before everything, and with more conditions first.
fn route<'a>(platform: &'a Platform, case: &Case, category: &str, option: &str) -> Option<&'a Route> {
    let holds = |route: &&Route| {
        route.when.iter().all(|(field, value)| match field.as_str() {
            "region" => in_region(case.country.as_deref(), value),
            field => match case.answer(field) {
                Some(Answer::Text(text)) => text == value,
                Some(Answer::YesNo(yes)) => yes.to_string() == *value,
                Some(Answer::List(_) | Answer::Timeline(_) | Answer::Tried(_) | Answer::Shots(_)) | None => {
                    false
                }
            },
        })
    };
    let mut best: Option<((u8, usize), &Route)> = None;
    for route in platform.routes.iter().filter(holds) {
        let Some(fit) = catalog::fit(&route.scope, category, option) else { continue };
        let rank = (fit, route.when.len());
        if best.is_none_or(|(found, _)| rank > found) {
            best = Some((rank, route));
        }
    }
    best.map(|(_, route)| route)
}

fn hindrance(entry: &RouteEntry, channel: &Channel, case: &Case) -> Option<NotNow> {
    let differs = |wanted: Option<bool>, is: bool| wanted.is_some_and(|wanted| wanted != is);
    if differs(entry.logged_in, case.is_logged_in()) || differs(entry.app_opens, case.app_starts()) {
        return Some(NotNow::OtherState);
    }
    if channel.needs_login && !case.is_logged_in() {
        return Some(NotNow::NeedsLogin);
    }
    if channel.needs_app && !case.app_starts() {
        return Some(NotNow::NeedsApp);
    }
    let country = case.country.as_deref();
    let elsewhere = !channel.regions.is_empty() && !channel.regions.iter().any(|r| in_region(country, r));
    if elsewhere || entry.region.as_deref().is_some_and(|region| !in_region(country, region)) {
        return Some(NotNow::OtherRegion);
    }
    if entry.service_region.as_deref().is_some_and(|region| case.text("service_region") != Some(region)) {
        return Some(NotNow::OtherRegion);
    }
    if entry.needs.iter().any(|field| case.answer(field).is_none()) {
        return Some(NotNow::NeedsAnswer);
    }
    None
}

/// The field of a form that takes the whole message.
pub const BODY_SLOT: &str = "description";

/// What a channel wants: all that its form insists on, but for the field that takes the whole message.
pub fn wants_of(channel: &Channel) -> Wants {
    let wanted = channel.slots.iter().filter(|slot| slot.required && slot.field != BODY_SLOT);
    Wants { required: wanted.map(|slot| slot.field.clone()).collect(), kind: Some(channel.kind) }
}

/// What the chosen channel wants.
pub fn wants(case: &Case, catalog: &Catalog) -> Wants {
    ways(case, catalog).chosen(case).map(wants_of).unwrap_or_default()
}
