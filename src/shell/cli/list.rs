//! `casewright platforms`: what the catalogue holds.

use std::fmt::Write as _;

use clap::ArgMatches;
use serde_json::json;

use super::{Desk, Refusal, out, text};
use crate::ground::text::Text;

pub(super) fn run(desk: &Desk, matches: &ArgMatches) -> Result<u8, Refusal> {
    out(&if text(matches, "format") == Some("json") { as_json(desk) } else { as_text(desk) })?;
    Ok(0)
}

fn as_json(desk: &Desk) -> String {
    let facts = desk.catalog.facts();
    let platforms: Vec<_> = facts
        .platforms
        .iter()
        .map(|platform| {
            let categories: Vec<_> = facts
                .categories
                .iter()
                .map(|category| {
                    let options: Vec<&str> =
                        desk.catalog.options_on(&platform.id, &category.id).map(|o| o.id.as_str()).collect();
                    json!({ "id": category.id, "options": options })
                })
                .collect();
            json!({
                "id": platform.id,
                "name": platform.name,
                "yours": platform.yours,
                "phone_support": platform.phone_support,
                "categories": categories,
                "channels": platform.channels,
            })
        })
        .collect();
    serde_json::to_string_pretty(&json!({ "schema": 1, "platforms": platforms })).unwrap_or_default() + "\n"
}

fn as_text(desk: &Desk) -> String {
    let mut list = String::new();
    for platform in &desk.catalog.facts().platforms {
        let _ = write!(list, "{} ({})", platform.name, platform.id);
        if platform.yours {
            let _ = write!(list, ": {}", desk.say(&Text::id("yours-not-checked")));
        }
        list.push('\n');
        for category in &desk.catalog.facts().categories {
            let options: Vec<&str> =
                desk.catalog.options_on(&platform.id, &category.id).map(|o| o.id.as_str()).collect();
            if !options.is_empty() {
                let _ = writeln!(list, "  {}: {}", category.id, options.join(" "));
            }
        }
        for channel in &platform.channels {
            let name = desk.say(&Text::id(format!("channel-{}-{}", platform.id, channel.id)));
            let value = channel.value.as_deref().unwrap_or("-");
            let _ = writeln!(list, "  > {}: {name}: {value}", channel.id);
        }
        list.push('\n');
    }
    list
}
