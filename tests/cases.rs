//! The acceptance cases: case files and contacts given to the built binary, and what must come of them.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::run::run;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    contacts: BTreeMap<String, String>,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    ui: String,
    now: Option<String>,
    file: String,
    expect: Expect,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    channel: Option<String>,
    channel_value: Option<String>,
    fallback_value: Option<String>,
    #[serde(default)]
    message_contains: Vec<String>,
    #[serde(default)]
    message_lacks: Vec<String>,
    #[serde(default)]
    checklist: Vec<String>,
    urgent: Option<bool>,
    deadline: Option<serde_json::Map<String, Value>>,
    paragraph_order: Option<Vec<String>>,
}

/// Everything that is not as it is expected to be.
fn differences(expect: &Expect, output: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut must = |holds: bool, what: String| {
        if !holds {
            found.push(what);
        }
    };
    let texts = |list: &Value, key: &str| -> Vec<String> {
        let items = list.as_array().unwrap().iter();
        items.filter_map(|item| item[key].as_str()).map(str::to_owned).collect()
    };
    let message = format!("{}\n{}", output["subject"].as_str().unwrap(), output["body"].as_str().unwrap());
    for wanted in &expect.message_contains {
        must(wanted.split('|').any(|either| message.contains(either)), format!("the message lacks {wanted}"));
    }
    for unwanted in &expect.message_lacks {
        must(!message.contains(unwanted), format!("the message has {unwanted}"));
    }
    let channel = &output["channel"];
    if let Some(id) = &expect.channel {
        must(channel["id"] == id.as_str(), format!("the channel is {} instead of {id}", channel["id"]));
    }
    if let Some(value) = &expect.channel_value {
        must(
            channel["value"] == value.as_str(),
            format!("the address is {} instead of {value}", channel["value"]),
        );
    }
    if let Some(value) = &expect.fallback_value {
        let values = texts(&output["fallbacks"], "value");
        must(values.contains(value), format!("the fallbacks {values:?} lack {value}"));
    }
    let lines = texts(&output["checklist"], "id");
    for line in &expect.checklist {
        must(lines.contains(line), format!("the checklist {lines:?} lacks {line}"));
    }
    if let Some(urgent) = expect.urgent {
        must(output["urgent"] == urgent, format!("urgent is {}", output["urgent"]));
    }
    for (key, value) in expect.deadline.iter().flatten() {
        must(output["deadline"][key] == *value, format!("the deadline is {}", output["deadline"]));
    }
    if let Some(order) = &expect.paragraph_order {
        let paragraphs = texts(&output["paragraphs"], "id");
        must(paragraphs == *order, format!("the paragraphs are {paragraphs:?}"));
    }
    found
}

#[test]
fn every_acceptance_case_gives_its_request() {
    let cases: Cases = toml::from_str(include_str!("cases/cases.toml")).unwrap();
    let mut found = Vec::new();
    for case in &cases.case {
        let mut args = vec!["render", "-", "--format", "json", "--ui", &case.ui];
        args.extend(case.now.iter().flat_map(|now| ["--now", now]));
        let run = run(&args, &case.file);
        let missing = run.json()["missing"]["required"].as_array().unwrap().len();
        let code = if missing == 0 { 0 } else { 3 };
        if run.code != Some(code) {
            found.push(format!("{}: exit {:?} with {missing} missing", case.id, run.code));
        }
        let differs = differences(&case.expect, &run.json());
        found.extend(differs.into_iter().map(|what| format!("{}: {what}", case.id)));
    }
    assert!(!cases.case.is_empty());
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn every_contact_that_people_find_gets_its_verdict() {
    let cases: Cases = toml::from_str(include_str!("cases/cases.toml")).unwrap();
    for (contact, verdict) in &cases.contacts {
        let run = run(&["check-contact", contact, "--format", "json"], "");
        let output = run.json();
        assert_eq!(output["verdict"], verdict.as_str(), "{contact}");
        assert_eq!(output["input"], contact.as_str());
        assert!(!output["reasons"].as_array().unwrap().is_empty(), "{contact}");
        assert_eq!(run.code, Some(if verdict == "official_channel" { 0 } else { 4 }), "{contact}");
    }
}
