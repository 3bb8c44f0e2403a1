//! The secret detector against a labelled corpus, and against anything at all.

use std::collections::BTreeSet;

use casewright::case::advice::secrets::{self, Secret};
use casewright::facts::catalog::Catalog;
use casewright::shell::cli;
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation as _;

/// A line of the corpus: the secrets that stand in it, with the kind of each, and the line.
struct Row {
    language: &'static str,
    secrets: Vec<(&'static str, &'static str)>,
    line: &'static str,
}

/// Between two kinds or two secrets of one line.
const AND: &str = " ¦ ";

/// The corpus: a line that begins with a hash names the language of those after it, any other is the kind or `-`,
/// the secret and the text, with tabs in between.
fn corpus() -> Vec<Row> {
    let mut language = "";
    let mut rows = Vec::new();
    for line in include_str!("corpus/secrets.tsv").lines() {
        if let Some(tag) = line.strip_prefix("# ") {
            language = tag;
            continue;
        }
        let mut cells = line.splitn(3, '\t');
        let (kinds, secrets) = (cells.next().unwrap(), cells.next().unwrap());
        let line = cells.next().unwrap();
        let secrets: Vec<_> = match kinds {
            "-" => Vec::new(),
            _ => kinds.split(AND).zip(secrets.split(AND)).collect(),
        };
        for (_, secret) in &secrets {
            assert!(line.contains(secret), "the corpus: {line}");
        }
        rows.push(Row { language, secrets, line });
    }
    rows
}

/// A line with every finding as one dot.
fn masked(line: &str, found: &[Secret]) -> String {
    let mut masked = String::new();
    let mut at = 0;
    for secret in found {
        masked.push_str(&line[at..secret.range.start]);
        masked.push('•');
        at = secret.range.end;
    }
    masked.push_str(&line[at..]);
    masked
}

/// Does any part of a secret stand in a masked line that did not stand elsewhere in the line?
fn survives(row: &Row, secret: &str, masked: &str) -> bool {
    let elsewhere = row.line.replace(secret, "•");
    let parts: Vec<&str> = secret.graphemes(true).collect();
    // Two graphemes may stand in any text; three in a row are a part of the secret.
    let size = parts.len().min(3);
    parts.windows(size).any(|part| {
        let part = part.concat();
        masked.contains(&part) && !elsewhere.contains(&part)
    })
}

#[test]
fn the_corpus_is_as_large_and_as_mixed_as_it_must_be() {
    let rows = corpus();
    let languages: BTreeSet<&str> = rows.iter().map(|row| row.language).collect();
    let with = rows.iter().filter(|row| !row.secrets.is_empty()).count();
    assert!(
        rows.len() >= 400 && with >= 200 && rows.len() - with >= 200,
        "{} lines, {with} with",
        rows.len()
    );
    assert!(languages.len() >= 10, "{languages:?}");
    for language in languages {
        let lines = rows.iter().filter(|row| row.language == language);
        let with = lines.clone().filter(|row| !row.secrets.is_empty()).count();
        assert!(with >= 10 && lines.count() - with >= 10, "{language}");
    }
}

#[test]
fn secrets_are_found_whole_and_little_else_is() {
    let catalog = cli::embedded_catalog();
    let (mut all, mut labelled, mut harmless) = (0, 0, 0);
    let (mut missed, mut missed_labelled, mut false_alarms, mut kinds) =
        (Vec::new(), 0, Vec::new(), Vec::new());
    let mut too_much = Vec::new();
    for row in corpus() {
        let found = secrets::find(row.line, &catalog);
        let masked = masked(row.line, &found);
        let shown = format!("{}: {masked}", row.language);
        for (kind, secret) in &row.secrets {
            all += 1;
            labelled += usize::from(*kind != "password");
            if survives(&row, secret, &masked) {
                missed.push(format!("{shown} ({secret})"));
                missed_labelled += usize::from(*kind != "password");
            } else if !found.iter().any(|f| f.kind.id() == *kind) {
                kinds.push(format!("{shown} is no {kind}"));
            }
        }
        let named =
            |f: &Secret| row.secrets.iter().find(|(_, secret)| row.line[f.range.clone()].contains(secret));
        harmless += usize::from(row.secrets.is_empty());
        if found.iter().any(|f| named(f).is_none()) {
            false_alarms.push(shown.clone());
        }
        // A full stop or an exclamation mark may go with a secret, other words may not.
        if found.iter().any(|f| named(f).is_some_and(|(_, secret)| f.range.len() > secret.len() + 3)) {
            too_much.push(shown);
        }
    }
    // Of codes, PINs and cards, and of all secrets, at least 99 in 100; at most 2 in 100 harmless lines are touched.
    assert!(missed_labelled * 100 <= labelled, "{missed:#?}");
    assert!(missed.len() * 100 <= all, "{missed:#?}");
    assert!(false_alarms.len() * 50 <= harmless, "{false_alarms:#?}");
    assert!(kinds.len() * 50 <= all, "{kinds:#?}");
    assert!(too_much.len() * 50 <= all, "{too_much:#?}");
}

#[test]
fn numbers_that_are_no_secret_are_never_masked() {
    let catalog = cli::embedded_catalog();
    // Every one of these passes the check of card numbers (ISO/IEC 7812-1).
    for number in ["490154203237518", "356938035643809", "352099001761481", "8944500102198304826"] {
        for line in [number.to_owned(), format!("IMEI {number}"), format!("My code page says {number}.")] {
            assert_eq!(secrets::find(&line, &catalog), [], "{line}");
        }
    }
    for number in ["4539578763621486", "5425233430109903", "4200009999202606011234567890"] {
        for label in [
            "order number",
            "訂單編號",
            "订单号：",
            "номер заказа",
            "注文番号",
            "commande n°",
            "transaction ID:",
        ] {
            let line = format!("{label} {number}");
            assert_eq!(secrets::find(&line, &catalog), [], "{line}");
        }
    }
    for line in [
        "+886912345678",
        "0912-345-678",
        "06 39 98 12 34",
        "139 1234 5678",
        "8 912 345-67-89",
        "483920",
        "21:40",
        "2026-02-11",
        "11.7.2",
        "88.00 CNY",
        "https://t.me/c/1234567890/483920",
        "@lin_483920",
    ] {
        for before in ["", "no code arrived: ", "沒有收到驗證碼，"] {
            let line = format!("{before}{line}");
            let bare =
                line.ends_with("483920") && !before.is_empty() && !line.contains('/') && !line.contains('@');
            assert!(bare || secrets::find(&line, &catalog).is_empty(), "{line}");
        }
    }
}

/// Text of pieces that mean something to the detector.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("code"),
        Just("password"),
        Just(" is "),
        Just(": "),
        Just("密码"),
        Just("驗證碼"),
        Just("是"),
        Just("PIN"),
        Just("cvv"),
        Just("4111 1111 1111 1111"),
        Just("483920"),
        Just("٤٨٣٩"),
        Just("４８"),
        Just("\u{200d}"),
        Just("e\u{301}"),
        Just("👩‍👩‍👧"),
        Just("\""),
        Just("«"),
        Just("("),
        Just("\n"),
        Just("."),
        Just(","),
        Just("-"),
        Just("+886 912"),
        Just("@"),
        Just("://"),
        Just("hunter2"),
        Just("नमस्ते"),
        Just("인증번호는"),
        Just("ไทย"),
        Just("4️⃣"),
        Just("四八三九"),
        Just(" "),
        Just("order"),
        Just("not"),
        Just("'"),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_has_whole_findings_in_order(text in prop_oneof![any::<String>(), pieces()]) {
        thread_local! { static CATALOG: Catalog = cli::embedded_catalog(); }
        let found = CATALOG.with(|catalog| secrets::find(&text, catalog));
        let others = secrets::other_numbers(&text, &["+886912345678", "", "x"]);
        let limits: BTreeSet<usize> = text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect();
        for ranges in [found.iter().map(|secret| secret.range.clone()).collect::<Vec<_>>(), others] {
            let mut last = 0;
            for range in ranges {
                prop_assert!(range.start < range.end && last <= range.start, "{range:?}");
                prop_assert!(limits.contains(&range.start) && limits.contains(&range.end), "{range:?}");
                last = range.end;
            }
        }
    }
}

#[test]
fn numbers_of_others_are_pointed_out() {
    let own = ["+886912345678", "+33639981234", "+79123456789"];
    for (text, others) in [
        ("My number is 0912-345-678 and +886 912 345 678.", vec![]),
        ("06 39 98 12 34, 8 912 345-67-89, 00886912345678", vec![]),
        ("He called me from +1 (212) 555-0199 twice.", vec!["+1 (212) 555-0199"]),
        ("她的電話 0987-654-321 和 0987654321", vec!["0987-654-321", "0987654321"]),
        ("手机13912345678被骗", vec!["13912345678"]),
        ("Rufen Sie 0049 151 23456789 an", vec!["0049 151 23456789"]),
        ("٠٥٠ ١٢٣ ٤٥٦٧", vec!["٠٥٠ ١٢٣ ٤٥٦٧"]),
        ("(415) 555-0132 or 415-555-0132", vec!["(415) 555-0132", "415-555-0132"]),
        ("IMEI 490154203237518, id 5123456789, order 4539578763621486", vec![]),
        ("4200009999202606011234567890 on 2026-06-01 12:02, 483920, 11.7.2", vec![]),
        ("4111 1111 1111 1111", vec![]),
        ("https://t.me/c/1234567890/48392 and lin0912345678@example.com", vec![]),
    ] {
        let found: Vec<&str> =
            secrets::other_numbers(text, &own).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, others, "{text}");
    }
}
