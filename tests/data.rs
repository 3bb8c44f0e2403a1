//! The data and the words: every platform, option and language, in every state a person can be in.

use std::collections::{BTreeMap, BTreeSet};

use casewright::case::advice::{self, channel};
use casewright::case::answers::{Answer, Case, Event, Outcome, Shot, Try};
use casewright::case::file;
use casewright::facts::catalog::check::{nearest, read};
use casewright::facts::catalog::{Catalog, Field, FieldKind, Source, Status};
use casewright::ground::clean::is_hidden;
use casewright::wizard::step::STAGES;
use casewright::words::export::{self, json};
use casewright::words::locale::{REFERENCE, is_for_messages};
use casewright::words::request::{self, COMMON_TRIES};
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use jiff::civil::Date;

use crate::harness::{Data, data, today};
use crate::source;

/// How the questions of a case are answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Filling {
    /// Every question, with the first of its common answers.
    Plainly,
    /// Every question, with the last of its common answers, and the other way round.
    Otherwise,
    /// With "I don't know".
    Unknown,
    /// Not at all.
    Empty,
}

const FILLINGS: [Filling; 4] = [Filling::Plainly, Filling::Otherwise, Filling::Unknown, Filling::Empty];

/// A plausible answer of a field's kind.
fn answer(field: &Field, filling: Filling) -> Answer {
    let plainly = filling == Filling::Plainly;
    let text = |text: &str| Answer::Text(text.to_owned());
    match field.kind {
        FieldKind::Phone => text("+44 20 7946 0958"),
        FieldKind::Email => text("ada@example.org"),
        FieldKind::Line => text("Ada’s “Example” 7"),
        FieldKind::Long => text("It stopped. 100% of { $it }.\nThen nothing came."),
        FieldKind::Moment if plainly => text("2026-11-20 21:40 +08:00"),
        FieldKind::Moment => text("yesterday evening"),
        FieldKind::YesNo => Answer::YesNo(plainly),
        FieldKind::Choice if plainly => text(field.choices.first().unwrap()),
        FieldKind::Choice if field.closed => text(field.choices.last().unwrap()),
        FieldKind::Choice => text("in my own words"),
        FieldKind::Version if plainly => text("11.7.2"),
        FieldKind::Version => text("the latest"),
        FieldKind::Link if plainly => text("t.me/example/7"),
        FieldKind::Link => text("the link is gone"),
        FieldKind::List | FieldKind::Links if plainly => {
            Answer::List(vec!["https://example.org/1".to_owned()])
        }
        FieldKind::List | FieldKind::Links => Answer::List(vec!["one".to_owned(), "two".to_owned()]),
        FieldKind::Timeline => Answer::Timeline(vec![
            Event { at: "2026-11-20 09:20 +08:00".to_owned(), event: "It stopped.".to_owned() },
            Event { at: "later".to_owned(), event: "It went on.".to_owned() },
        ]),
        FieldKind::Tried => Answer::Tried(
            COMMON_TRIES
                .iter()
                .copied()
                .chain(["I waited"])
                .zip(Outcome::ALL.into_iter().map(Some).chain([None]).cycle())
                .map(|(action, result)| Try { action: action.to_owned(), result })
                .collect(),
        ),
        FieldKind::Shots => Answer::Shots(vec![Shot {
            shows: "the notice".to_owned(),
            time_visible: Some(plainly),
            ..Shot::default()
        }]),
        FieldKind::Amount => text("0012345.10"),
        FieldKind::Currency => text("EUR"),
    }
}

/// Answers what a case asks, and what its channel's form asks for then.
fn fill(case: &mut Case, catalog: &Catalog, filling: Filling) {
    if filling == Filling::Empty {
        return;
    }
    for _ in 0..2 {
        let wants = channel::wants(case, catalog);
        let asked: Vec<&Field> = case.fields(catalog, &wants).iter().map(|asked| asked.field).collect();
        for field in asked {
            if filling == Filling::Unknown {
                case.unknown.insert(field.id.clone());
            } else {
                case.answers.insert(field.id.clone(), answer(field, filling));
            }
        }
    }
}

/// Every platform and option there is.
fn problems(catalog: &Catalog) -> Vec<Case> {
    let facts = catalog.facts();
    let mut problems = Vec::new();
    for platform in &facts.platforms {
        for category in &facts.categories {
            for option in catalog.options_on(&platform.id, &category.id) {
                problems.push(Case {
                    platform: Some(platform.id.clone()),
                    category: Some(category.id.clone()),
                    option: Some(option.id.clone()),
                    ..Case::default()
                });
            }
        }
    }
    problems
}

/// Every platform and option, logged in or not, with an app that opens or not.
fn states(catalog: &Catalog) -> Vec<Case> {
    let mut states = Vec::new();
    for problem in problems(catalog) {
        for (logged_in, app_opens) in [(true, true), (true, false), (false, true), (false, false)] {
            states.push(Case { logged_in: Some(logged_in), app_opens: Some(app_opens), ..problem.clone() });
        }
    }
    states
}

fn name(case: &Case) -> String {
    let (platform, category, option) = case.problem().unwrap();
    let state = (case.logged_in, case.app_opens, case.country.as_deref());
    format!("{platform} {category}.{option} {state:?}")
}

/// The first message id that stands in a text instead of its words.
fn bare_id(text: &str) -> Option<&str> {
    const PREFIXES: [&str; 9] =
        ["msg", "line", "overview", "ask", "choice", "option", "category", "try", "sent"];
    let shaped = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_' || c == '.';
    text.split(|c| !shaped(c)).find(|word| {
        word.split_once('-').is_some_and(|(prefix, rest)| {
            PREFIXES.contains(&prefix) && rest.starts_with(|c: char| c.is_ascii_lowercase() || c == '_')
        })
    })
}

/// What is wrong with a text that a person reads.
fn stains(text: &str) -> Vec<String> {
    // What was typed on purpose is no trace of a template.
    let ours = text.replace("{ $it }", "");
    let mut found = Vec::new();
    for trace in ["{$", "{ $", "{-", "{ -"] {
        if ours.contains(trace) {
            found.push(format!("{trace} in {text}"));
        }
    }
    if let Some(c) = text.chars().find(|c| is_hidden(*c)) {
        found.push(format!("{c:?} in {text}"));
    }
    if let Some(id) = bare_id(text) {
        found.push(format!("{id} in {text}"));
    }
    found
}

#[test]
fn every_request_has_its_words_in_every_language() {
    let Data { catalog, languages } = data();
    let mut found = BTreeSet::new();
    for state in states(&catalog) {
        for filling in FILLINGS {
            let mut case = state.clone();
            fill(&mut case, &catalog, filling);
            let findings = advice::findings(&case, &catalog, today());
            let request = request::compose(&case, &catalog, findings.channel);
            for tag in languages.tags() {
                let locale = languages.get(tag).unwrap();
                let letter = export::write(&request, &locale);
                let mut wrong = stains(&format!("{}\n{}", letter.subject, letter.body()));
                if letter.subject.trim().is_empty() || letter.subject.contains('\n') {
                    wrong.push(format!("the subject {:?}", letter.subject));
                }
                let ids: Vec<&str> = letter.paragraphs.iter().map(|(id, _)| *id).collect();
                if !ids.starts_with(&["overview"]) || !ids.ends_with(&["request"]) {
                    wrong.push(format!("the paragraphs {ids:?}"));
                }
                for ((id, text), paragraph) in letter.paragraphs.iter().zip(&request.paragraphs) {
                    // Only where one is meant to be.
                    let meant = paragraph.lines.iter().filter(|line| line.is_blank()).count();
                    if text.lines().filter(|line| line.trim().is_empty()).count() > meant {
                        wrong.push(format!("an empty line in {id}: {text}"));
                    }
                }
                if filling == Filling::Plainly && !findings.missing.is_empty() {
                    wrong.push(format!("still missing: {:?}", findings.missing));
                }
                // All that is said about the case, in the language of the interface.
                json::text(&letter, &findings, &locale, &locale);
                for way in &findings.ways.not_now {
                    locale.say(&way.1.text());
                }
                for about in findings.checklist.iter().filter_map(|tick| tick.about.as_ref()) {
                    locale.say(about);
                }
                found.extend(
                    wrong.into_iter().map(|what| format!("{} {filling:?} {tag}: {what}", name(&case))),
                );
            }
        }
    }
    for tag in languages.tags() {
        let faults = languages.get(tag).unwrap().faults();
        found.extend(faults.into_iter().map(|fault| format!("{tag}: {fault}")));
    }
    assert!(
        found.is_empty(),
        "{} faults, such as {:#?}",
        found.len(),
        found.iter().take(5).collect::<Vec<_>>()
    );
}

#[test]
fn every_state_has_an_official_way_or_a_reason() {
    let Data { catalog, languages } = data();
    let mut found = BTreeSet::new();
    for state in states(&catalog) {
        for country in [None, Some("DE"), Some("JP"), Some("US"), Some("CN"), Some("TW")] {
            for filling in FILLINGS {
                let mut case = Case { country: country.map(str::to_owned), ..state.clone() };
                fill(&mut case, &catalog, filling);
                let ways = channel::ways(&case, &catalog);
                for channel in &ways.usable {
                    if !matches!(channel.status, Status::Confirmed | Status::Plausible) {
                        found.insert(format!("{}: {} is {:?}", name(&case), channel.id, channel.status));
                    }
                    let known = channel.sources.iter().all(|source| catalog.source(source).is_some());
                    if channel.sources.is_empty() || !known || channel.checked.parse::<Date>().is_err() {
                        found.insert(format!("{}: {} has no evidence", name(&case), channel.id));
                    }
                }
                if !ways.usable.is_empty() {
                    continue;
                }
                let Some(reason) = &ways.none else {
                    found.insert(format!("{}: neither a way nor a reason", name(&case)));
                    continue;
                };
                for tag in languages.tags().filter(|tag| !is_for_messages(tag)) {
                    if languages.get(tag).unwrap().source(reason.key()).is_none() {
                        found.insert(format!("{}: {} lacks {}", name(&case), tag, reason.key()));
                    }
                }
            }
        }
    }
    assert!(
        found.is_empty(),
        "{} faults, such as {:#?}",
        found.len(),
        found.iter().take(5).collect::<Vec<_>>()
    );
}

/// Every message that the data needs, by what is named in it.
fn needed(catalog: &Catalog) -> BTreeSet<String> {
    let facts = catalog.facts();
    let mut ids: BTreeSet<String> = BTreeSet::new();
    let mut need = |prefix: &str, id: &str| {
        ids.insert(format!("{prefix}-{id}"));
    };
    for field in &facts.fields {
        need("field", &field.id);
        need("page", &field.page);
        for choice in &field.choices {
            need(&format!("choice-{}", field.id), choice);
        }
        let lists = [FieldKind::Timeline, FieldKind::Tried, FieldKind::Shots];
        if field.in_message && field.id != "summary" && !lists.contains(&field.kind) {
            need("line", &field.id);
        }
    }
    let adapts = facts.platforms.iter().flat_map(|platform| &platform.adapt).map(|adapt| &adapt.asks);
    for adapt in facts.platforms.iter().flat_map(|platform| &platform.adapt) {
        adapt.ask.iter().for_each(|ask| need("ask", ask));
    }
    let shared = facts.categories.iter().map(|category| &category.asks);
    let own = facts.categories.iter().flat_map(|category| &category.options).map(|option| &option.asks);
    for asks in adapts.chain(shared).chain(own) {
        for (prefix, list) in [
            ("help", &asks.self_help),
            ("action", &asks.first_actions),
            ("proof", &asks.proof),
            ("note", &asks.notes),
        ] {
            for id in list {
                need(prefix, id);
            }
        }
    }
    for category in &facts.categories {
        need("category", &category.id);
        need("category", &format!("{}.about", category.id));
        category.ask.iter().for_each(|ask| need("ask", ask));
        for option in &category.options {
            need("option", &option.id);
            need("option", &format!("{}.about", option.id));
            need("overview", &option.id);
            option.ask.iter().for_each(|ask| need("ask", ask));
        }
    }
    for platform in &facts.platforms {
        for channel in &platform.channels {
            need(&format!("channel-{}", platform.id), &channel.id);
            channel.steps.iter().for_each(|step| need("step", step));
        }
        platform.routes.iter().filter_map(|route| route.none.as_ref()).for_each(|none| need("none", none));
        platform.avoid.iter().for_each(|avoid| need("avoid", &avoid.reason));
    }
    facts.deadlines.iter().for_each(|deadline| need("deadline", &deadline.id));
    facts.checklist.iter().for_each(|line| need("check", &line.id));
    for stage in STAGES {
        need("stage", stage);
    }
    for action in COMMON_TRIES {
        need("try", action);
    }
    for outcome in Outcome::ALL {
        need("result", outcome.id());
        need("sent-result", outcome.id());
    }
    for kind in file::TYPES {
        need("case-type", kind);
    }
    for kind in file::KINDS {
        need("case-kind", kind);
    }
    ids
}

#[test]
fn whatever_the_data_names_has_its_words_in_every_language() {
    let Data { catalog, .. } = data();
    let needed = needed(&catalog);
    let mut found = Vec::new();
    // What stands in messages is held to be there by those that are written.
    for (tag, words) in words().into_iter().filter(|(tag, _)| !is_for_messages(tag)) {
        found.extend(
            needed.iter().filter(|id| !words.contains_key(*id)).map(|id| format!("{tag} lacks {id}")),
        );
    }
    assert_eq!(found, Vec::<String>::new());
}

/// What a message is made of, as far as it must be the same in every language.
#[derive(Debug, Default, PartialEq, Eq)]
struct Make {
    variables: BTreeSet<String>,
    /// What selectors tell apart, but for the forms of numbers, which are each language's own.
    variants: BTreeSet<String>,
}

/// Every message and attribute of every language.
fn words() -> BTreeMap<String, BTreeMap<String, Make>> {
    let mut languages: BTreeMap<String, BTreeMap<String, Make>> = BTreeMap::new();
    for file in source::below("locales", ".ftl") {
        let tag = file.path.split('/').nth(1).unwrap().to_owned();
        let words = languages.entry(tag).or_default();
        for entry in parser::parse(file.text.as_str()).unwrap().body {
            let (id, value, attributes) = match &entry {
                Entry::Message(message) => {
                    (message.id.name.to_owned(), message.value.as_ref(), &message.attributes)
                }
                Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
                Entry::Junk { content } => panic!("{}: {content}", file.path),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            };
            let own = value.map(|pattern| (id.clone(), pattern));
            let more = attributes.iter().map(|a| (format!("{id}.{}", a.id.name), &a.value));
            for (id, pattern) in own.into_iter().chain(more) {
                let mut make = Make::default();
                in_pattern(pattern, &mut make);
                assert!(words.insert(id.clone(), make).is_none(), "{}: {id} is there twice", file.path);
            }
        }
    }
    languages
}

fn in_pattern(pattern: &Pattern<&str>, make: &mut Make) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, make);
        }
    }
}

fn in_expression(expression: &Expression<&str>, make: &mut Make) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, make),
        Expression::Select { selector, variants } => {
            in_inline(selector, make);
            for variant in variants {
                if let VariantKey::Identifier { name } = variant.key
                    && !["zero", "one", "two", "few", "many", "other"].contains(&name)
                {
                    make.variants.insert(name.to_owned());
                }
                in_pattern(&variant.value, make);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, make: &mut Make) {
    let in_arguments = |arguments: &CallArguments<&str>, make: &mut Make| {
        arguments.positional.iter().for_each(|argument| in_inline(argument, make));
        arguments.named.iter().for_each(|argument| in_inline(&argument.value, make));
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            make.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => in_arguments(arguments, make),
        InlineExpression::TermReference { arguments, .. } => {
            if let Some(arguments) = arguments {
                in_arguments(arguments, make);
            }
        }
        InlineExpression::Placeable { expression } => in_expression(expression, make),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. } => {}
    }
}

#[test]
fn every_language_says_the_same_things_with_the_same_variables() {
    let languages = words();
    let english = &languages[REFERENCE];
    assert!(["en", "fr", "zh-Hans", "zh-Hant"].iter().all(|tag| languages.contains_key(*tag)));
    let places = places(REFERENCE);
    let of_messages = ["language.ftl", "message.ftl"];
    let mut found = Vec::new();
    for (tag, words) in &languages {
        let needs = |id: &&String| {
            let (name, attribute) = id.split_once('.').unwrap_or((id, ""));
            let label = ["category-", "option-", "choice-", "try-"].iter().any(|lead| name.starts_with(lead));
            let file = places.get(name).map_or("", String::as_str);
            let stands_in_one = label && file == "questions.ftl" || of_messages.contains(&file);
            !is_for_messages(tag) || stands_in_one && attribute != "about"
        };
        let lacks = english.keys().filter(|id| !words.contains_key(*id)).filter(needs);
        found.extend(lacks.map(|id| format!("{tag} lacks {id}")));
        for (id, make) in words {
            match english.get(id) {
                None => found.push(format!("{tag} alone has {id}")),
                Some(wanted) if wanted != make => {
                    found.push(format!("{tag}: {id}: {make:?}, not {wanted:?}"));
                }
                Some(_) => {}
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

/// The file of every message of a language.
fn places(tag: &str) -> BTreeMap<String, String> {
    let mut places = BTreeMap::new();
    for file in source::below(&format!("locales/{tag}"), ".ftl") {
        for entry in parser::parse(file.text.as_str()).unwrap().body {
            if let Entry::Message(message) = entry {
                let name = file.path.rsplit('/').next().unwrap();
                places.insert(message.id.name.to_owned(), name.to_owned());
            }
        }
    }
    places
}

#[test]
fn a_message_stands_in_the_same_file_in_every_language() {
    let english = places(REFERENCE);
    for tag in words().keys() {
        let moved: Vec<_> =
            places(tag).into_iter().filter(|(id, file)| english.get(id).is_some_and(|f| f != file)).collect();
        assert_eq!(moved, [], "{tag}");
    }
}

#[test]
fn no_words_hold_a_hidden_character() {
    let files = source::below("locales", ".ftl")
        .into_iter()
        .chain([source::read(&source::root().join("platforms.toml"))]);
    let mut found = Vec::new();
    for file in files {
        for (at, c) in file.text.char_indices().filter(|(_, c)| is_hidden(*c)) {
            found.push(format!("{}:{}: {c:?}", file.path, source::line(&file.text, at)));
        }
        // An escape could bring one in unseen.
        found.extend(
            file.text
                .match_indices("\\u")
                .map(|(at, _)| format!("{}:{}: an escape", file.path, source::line(&file.text, at))),
        );
    }
    assert_eq!(found, Vec::<String>::new());
}

/// The string literals within a call, without those of calls that build a text of their own.
fn ids_in_code() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for file in source::below("src", ".rs") {
        let code = source::code(&file.text);
        for (start, call) in code.bare.match_indices("Text::id(") {
            let open = start + call.len() - 1;
            let end = source::closing(&code.bare, open).unwrap();
            for literal in code.literals.iter().filter(|l| (open..end).contains(&l.at.start)) {
                let place = format!("{}:{}", file.path, source::line(&file.text, literal.at.start));
                found.push((place, literal.text.clone()));
            }
        }
    }
    found
}

#[test]
fn every_message_that_the_code_says_exists() {
    let words = words();
    let english = &words[REFERENCE];
    let ids = ids_in_code();
    assert!(ids.len() > 100, "{}", ids.len());
    let mut found = Vec::new();
    for (place, id) in ids {
        let exists = match id.split_once('{') {
            Some((prefix, _)) => english.keys().any(|known| known.starts_with(prefix)),
            None => english.contains_key(&id),
        };
        if !exists {
            found.push(format!(
                "{place}: {id}: is it {:?}?",
                nearest(&id, english.keys().map(String::as_str))
            ));
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

/// What the data names is asked of the data, so that nothing stays behind when a row goes.
const BY_DATA: [&str; 18] = [
    "action-",
    "ask-",
    "avoid-",
    "category-",
    "channel-",
    "check-",
    "choice-",
    "deadline-",
    "field-",
    "help-",
    "line-",
    "none-",
    "note-",
    "option-",
    "overview-",
    "page-",
    "proof-",
    "step-",
];

#[test]
fn every_word_of_the_program_is_said_somewhere() {
    let mut said = BTreeSet::new();
    let mut built = BTreeSet::new();
    for file in source::below("src", ".rs") {
        for literal in source::code(&file.text).literals {
            match literal.text.split_once('{') {
                // A prefix of nothing, or of no words, would say everything.
                Some((prefix, _)) if prefix.ends_with('-') && prefix.len() > 2 => {
                    built.insert(prefix.to_owned());
                }
                _ => {
                    said.insert(literal.text);
                }
            }
        }
    }
    let needed = needed(&data().catalog);
    let mut unsaid = Vec::new();
    for file in source::below("locales/en", ".ftl") {
        let interface = file.path.ends_with("/interface.ftl") || file.path.ends_with("/kept.ftl");
        for entry in parser::parse(file.text.as_str()).unwrap().body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let attribute = message.attributes.iter().any(|a| said.contains(&format!("{id}.{}", a.id.name)));
            let mut prefixes = built.iter().filter(|prefix| interface || !BY_DATA.contains(&prefix.as_str()));
            let is_said = said.contains(id)
                || attribute
                || needed.contains(id)
                || prefixes.any(|prefix| id.starts_with(prefix.as_str()));
            if !is_said {
                unsaid.push(format!("{}: {id}", file.path));
            }
        }
    }
    assert_eq!(unsaid, Vec::<String>::new());
}

#[test]
fn what_the_file_says_is_what_is_embedded() {
    let text = source::read(&source::root().join("platforms.toml")).text;
    assert!(&read(&text).unwrap() == data().catalog.facts(), "the embedded data is of another file");
}

#[test]
fn no_platform_has_a_phone_number() {
    let data = data();
    let facts = data.catalog.facts();
    let numbers = |text: &str| {
        let mut longest = 0;
        let mut digits = 0;
        for c in text.chars() {
            match c {
                '0'..='9' => digits += 1,
                ' ' | '-' | '(' | ')' | '+' => {}
                _ => digits = 0,
            }
            longest = longest.max(digits);
        }
        longest >= 7
    };
    let channels = facts.platforms.iter().flat_map(|p| &p.channels).filter_map(|c| c.value.as_deref());
    for value in channels {
        // The number of a help page is part of its address.
        assert!(value.contains("://") || value.contains('@') || !numbers(value), "{value}");
    }
    for file in source::below("locales", ".ftl") {
        for (at, line) in file.text.lines().enumerate() {
            let example = line.contains(".example") || line.contains("2026-");
            assert!(example || !numbers(line), "{}:{}: {line}", file.path, at + 1);
        }
    }
}

#[test]
fn every_source_is_dated() {
    for Source { id, copy_date, checked, .. } in &data().catalog.facts().sources {
        let day: Date = checked.parse().unwrap();
        assert!(copy_date.as_ref().is_none_or(|copy| copy.parse::<Date>().unwrap() <= day), "{id}");
        assert!(day <= today(), "{id}");
    }
}

#[test]
fn a_trace_of_a_template_is_found() {
    for text in ["say msg-greeting now", "option-banned", "{ $value }", "a\u{2068}b\u{2066}"] {
        assert!(!stains(text).is_empty(), "{text}");
    }
    assert_eq!(stains("on-line help, contact-cc.line.me, { $it }"), Vec::<String>::new());
}
