//! `casewright check-contact`: is a contact genuine?

use clap::ArgMatches;
use serde_json::json;

use super::{BAD_INPUT, Desk, Refusal, out, text};
use crate::case::advice::contact;
use crate::case::file::{Mistake, What};
use crate::facts::catalog::Verdict;
use crate::facts::catalog::check::nearest;
use crate::ground::clean;
use crate::ground::text::Text;

/// Anything but official.
const NOT_OFFICIAL: u8 = 4;

pub(super) fn run(desk: &Desk, matches: &ArgMatches) -> Result<u8, Refusal> {
    let input = text(matches, "TEXT").unwrap_or_default();
    let platform = text(matches, "platform").map(|id| clean::line(id).text);
    if let Some(platform) = &platform {
        let ids = || desk.catalog.heads().iter().map(|head| head.id.as_str());
        if !ids().any(|id| id == platform) {
            let what = What::UnknownId("platform", platform.clone(), nearest(platform, ids()));
            return Err(Refusal(Mistake { line: 0, column: 0, what }.text(), BAD_INPUT));
        }
    }
    let checked = contact::check(input, platform.as_deref(), &desk.catalog);
    let verdict = contact::verdict_id(checked.verdict);
    out(&if text(matches, "format") == Some("json") {
        let reasons: Vec<_> =
            checked.reasons.iter().map(|r| json!({ "id": r.id, "text": desk.say(&r.text) })).collect();
        let output = json!({
            "input": clean::lines(input).text,
            "verdict": verdict,
            "platform": checked.platform,
            "channel": checked.channel,
            "reasons": reasons,
        });
        serde_json::to_string_pretty(&output).unwrap_or_default() + "\n"
    } else {
        let mut said = desk.say(&Text::id(format!("verdict-{verdict}")));
        for reason in &checked.reasons {
            said.push_str("\n- ");
            said.push_str(&desk.say(&reason.text));
        }
        if let Some(about) = desk.ui.maybe(&Text::id(format!("verdict-{verdict}.about"))) {
            said.push('\n');
            said.push_str(&about);
        }
        said + "\n"
    })?;
    Ok(if checked.verdict == Verdict::OfficialChannel { 0 } else { NOT_OFFICIAL })
}
