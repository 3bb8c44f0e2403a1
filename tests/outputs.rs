//! Whatever a person writes passes through every output unchanged.

use casewright::case::advice;
use casewright::case::answers::{Answer, Case};
use casewright::words::export::{self, Letter, eml, mailto, plain, slots};
use casewright::words::request;
use jiff::Timestamp;
use mailparse::MailHeaderMap as _;
use percent_encoding::percent_decode_str;
use proptest::prelude::*;

use crate::harness::{Data, data, seeded, today};

fn letter(data: &Data, platform: &str, tag: &str, summary: &str, description: &str) -> Letter {
    let answers = [("summary", summary), ("description", description)];
    let case = Case {
        platform: Some(platform.to_owned()),
        category: Some("other".to_owned()),
        option: Some("other".to_owned()),
        answers: answers.map(|(id, text)| (id.to_owned(), Answer::Text(text.to_owned()))).into(),
        ..Case::default()
    };
    let findings = advice::findings(&case, &data.catalog, today());
    let request = request::compose(&case, &data.catalog, findings.channel);
    export::write(&request, &data.languages.get(tag).unwrap())
}

/// Text with everything that a template, a shell, a mail or a mark-up language might take for its own.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("{ $platform }"),
        Just("{name}"),
        Just("$&"),
        Just("\\1"),
        Just("%20"),
        Just("100% now"),
        Just("&lt;b&gt;"),
        Just("-term"),
        Just("\"quoted\""),
        Just("=?utf-8?q?x?="),
        Just("From me"),
        Just("."),
        Just("#"),
        Just("*a*"),
        Just("👩‍👩‍👧"),
        Just("مرحبا"),
        Just("中文，標點。"),
        Just("é"),
        Just("a"),
        Just("long words without an end "),
    ];
    proptest::collection::vec((piece, prop_oneof![Just(""), Just(" "), Just("\n")]), 1..12)
        .prop_map(|pieces| pieces.into_iter().flat_map(|(piece, end)| [piece, end]).collect::<String>())
        .prop_map(|text| text.trim().to_owned())
}

#[test]
fn a_persons_words_pass_through_every_output_unchanged() {
    let data = data();
    let config = seeded(150);
    proptest!(config, |(summary in hostile(), description in hostile(), tag in prop_oneof![Just("en"), Just("zh-Hant")])| {
        let summary = summary.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assume!(!summary.is_empty() && !description.is_empty());
        let letter = letter(&data, "telegram", tag, &summary, &description);
        prop_assert!(letter.subject.contains(&summary));
        prop_assert!(letter.body().contains(&description));
        prop_assert!(plain::text(&letter).contains(&description));
        prop_assert!(letter.short().contains(&description));
        prop_assert!(letter.short().contains(&summary));
        let ui = data.languages.get("fr").unwrap();
        prop_assert!(slots::text(&letter, &ui).contains(&description));

        let mail = eml::text(&letter, Some("a@example.com"), Timestamp::UNIX_EPOCH);
        let parsed = mailparse::parse_mail(mail.as_bytes()).unwrap();
        prop_assert_eq!(parsed.headers.get_first_value("Subject").unwrap_or_default(), letter.subject.clone());
        let body = parsed.get_body().unwrap().replace("\r\n", "\n");
        let sent = letter.body();
        prop_assert_eq!(body.trim_end(), sent.trim_end());

        let link = mailto::text(&letter, None);
        let decoded = percent_decode_str(&link).decode_utf8().unwrap().replace("\r\n", "\n");
        prop_assert!(decoded.contains(&description), "{}", decoded);
    });
}
