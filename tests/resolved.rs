//! What the sources contradict each other in, and how the catalogue resolves it.

use std::collections::BTreeMap;

use casewright::case::advice::{self, Findings, contact};
use casewright::case::answers::{Answer, Case};
use casewright::facts::catalog::{Catalog, ChannelKind, PhoneSupport, Status, Verdict};
use casewright::words::{export, request};

use crate::harness::{Data, data, today};

fn problem(platform: &str, category: &str, option: &str) -> Case {
    Case {
        platform: Some(platform.to_owned()),
        category: Some(category.to_owned()),
        option: Some(option.to_owned()),
        ..Case::default()
    }
}

fn best(catalog: &Catalog, case: &Case) -> String {
    advice::findings(case, catalog, today()).channel.map(|channel| channel.id.clone()).unwrap_or_default()
}

fn body(data: &Data, case: &Case) -> String {
    let findings: Findings<'_> = advice::findings(case, &data.catalog, today());
    let request = request::compose(case, &data.catalog, findings.channel);
    export::write(&request, &data.languages.get("en").unwrap()).body()
}

#[test]
fn no_number_of_a_platform_stands_in_the_data() {
    let data = data();
    for platform in &data.catalog.facts().platforms {
        // WeChat's wallet shows one of its own in mainland China; it stays where the wallet shows it. Of the others
        // nothing that could be read says whether there is one.
        let unknown =
            ["wechat", "signal", "discord", "snapchat", "kakaotalk"].contains(&platform.id.as_str());
        assert_eq!(platform.phone_support == PhoneSupport::Unknown, unknown, "{}", platform.id);
        let values = platform.channels.iter().filter_map(|c| c.value.as_deref());
        for value in values.chain(platform.avoid.iter().map(|a| a.value.as_str())) {
            let digits = value.chars().filter(char::is_ascii_digit).count();
            assert!(digits < 7, "{}: {value}", platform.id);
        }
    }
}

#[test]
fn each_problem_goes_where_the_platform_itself_says() {
    let data = data();
    for (platform, category, option, channel) in [
        ("whatsapp", "account_ban", "banned", "in_app_review"),
        ("whatsapp", "messages", "send_failed", "in_app_contact"),
        ("whatsapp", "security", "phone_lost", "mail_lost_phone"),
        ("wechat", "messages", "sync", "help_feedback"),
        ("wechat", "security", "hijacked", "freeze"),
        ("telegram", "security", "hijacked", "ask_question"),
        ("telegram", "messages", "sync", "ask_question"),
        ("telegram", "account_access", "no_code", "login_form"),
        ("telegram", "account_ban", "frozen", "frozen_appeal"),
        ("telegram", "account_ban", "limited_sending", "spambot"),
        ("telegram", "account_ban", "banned", "banned_number_mail"),
        ("telegram", "legal_privacy", "copyright", "dmca_mail"),
        ("telegram", "abuse", "impersonation", "notoscam"),
        ("telegram", "abuse", "harassment", "in_app_report"),
        ("telegram", "business", "verification", "verify_bot"),
        ("messenger", "security", "hijacked", "facebook_hacked"),
        ("line", "security", "hijacked", "contact_form"),
        ("viber", "payments", "wrong_charge", "in_app_form"),
        ("signal", "messages", "sync", "in_app_contact"),
        ("signal", "legal_privacy", "copyright", "ip_mail"),
        ("instagram", "security", "hijacked", "instagram_hacked"),
        ("instagram", "account_ban", "banned", "help_center"),
        ("discord", "account_ban", "banned", "in_app_appeal"),
        ("discord", "security", "hijacked", "hacked_form"),
        ("discord", "legal_privacy", "data_request", "privacy_mail"),
        ("snapchat", "account_ban", "banned", "locked_appeal"),
        ("snapchat", "legal_privacy", "copyright", "copyright_mail"),
        ("kakaotalk", "account_ban", "banned", "inquiry"),
        ("kakaotalk", "abuse", "impersonation", "impersonation_inquiry"),
        ("telegram", "other", "other", "ask_question"),
    ] {
        assert_eq!(best(&data.catalog, &problem(platform, category, option)), channel, "{platform} {option}");
    }
}

#[test]
fn state_changes_the_channel() {
    let data = data();
    for (case, logged_in, app_opens, channel) in [
        (problem("whatsapp", "technical", "crash"), true, false, "web_contact"),
        (problem("whatsapp", "account_access", "no_login"), false, true, "in_app_contact"),
        (problem("whatsapp", "account_ban", "banned"), false, false, "mail_ban_appeal"),
        (problem("telegram", "messages", "sync"), false, true, "login_form"),
        (problem("wechat", "payments", "refund"), false, true, "help_site"),
        (problem("line", "security", "hijacked"), false, false, "contact_form"),
        (problem("viber", "technical", "crash"), true, false, "contact_form"),
        (problem("whatsapp", "abuse", "scam"), true, false, ""),
        (problem("signal", "technical", "crash"), true, false, "web_form"),
        (problem("discord", "account_ban", "banned"), true, false, "appeal_form"),
        (problem("instagram", "security", "suspicious_login"), true, false, "help_center"),
        // What is for the media alone is never the way that is recommended.
        (problem("telegram", "other", "other"), true, false, ""),
    ] {
        let case = Case { logged_in: Some(logged_in), app_opens: Some(app_opens), ..case };
        assert_eq!(best(&data.catalog, &case), channel, "{case:?}");
    }
}

#[test]
fn contacts_that_only_articles_name_are_refused_with_a_reason_and_never_recommended() {
    let data = data();
    for (platform, contact) in [
        ("whatsapp", "support@whatsapp.com"),
        ("whatsapp", "smb_web@support.whatsapp.com"),
        ("whatsapp", "payments@support.whatsapp.com"),
        ("telegram", "security@telegram.org"),
        ("telegram", "support@telegram.org"),
        ("telegram", "legal@telegram.org"),
        ("telegram", "press@telegram.org"),
        ("line", "@linecorp"),
        ("wechat", "微信客服"),
        ("signal", "privacy@signal.org"),
        ("signal", "security@signal.org"),
        ("signal", "community.signalusers.org"),
        ("discord", "discord.swaychat.cn"),
    ] {
        let platform = data.catalog.platform(platform).unwrap();
        let refused = platform.avoid.iter().find(|avoid| avoid.value == contact);
        assert!(refused.is_some_and(|avoid| !avoid.sources.is_empty()), "{contact}");
        assert!(platform.channels.iter().all(|c| c.value.as_deref() != Some(contact)), "{contact}");
    }
}

#[test]
fn reply_times_of_articles_are_claims_and_published_windows_are_facts() {
    let data = data();
    let facts = data.catalog.facts();
    assert!(facts.reply_times.iter().all(|row| row.status == Status::Unverified));
    let say = data.languages.get("en").unwrap();
    for reply in
        &advice::findings(&problem("whatsapp", "account_ban", "banned"), &data.catalog, today()).replies
    {
        let said = say.say(&reply.text());
        assert!(said.contains("claim") && said.contains("not verified"), "{said}");
    }
    let windows: BTreeMap<&str, Option<u32>> =
        facts.deadlines.iter().map(|d| (d.id.as_str(), d.days)).collect();
    assert_eq!(windows.get("wechat_wrong_charge"), Some(&Some(30)));
    assert_eq!(windows.get("viber_wrong_charge"), Some(&Some(90)));
}

#[test]
fn a_claim_has_its_last_day_counted() {
    let data = data();
    for (platform, charged, today, left, last) in [
        ("wechat", "2026-06-01 12:02 +08:00", "2026-06-23", 8, "2026-07-01"),
        ("viber", "2026-01-31", "2026-05-01", 0, "2026-05-01"),
        ("viber", "2026-01-31", "2026-05-02", -1, "2026-05-01"),
    ] {
        let mut case = problem(platform, "payments", "wrong_charge");
        case.answers.insert("charged_at".to_owned(), Answer::Text(charged.to_owned()));
        let windows = advice::times::windows(&case, &data.catalog, today.parse().unwrap());
        let claim = advice::times::claim(&windows).unwrap();
        assert_eq!(claim.days_left, Some(left), "{platform} {today}");
        assert_eq!(claim.last_day.map(|day| day.to_string()).as_deref(), Some(last));
    }
}

#[test]
fn the_urgent_mark_stands_only_where_money_or_an_account_is_gone() {
    let data = data();
    let yes = |id: &str, mut case: Case| {
        case.answers.insert(id.to_owned(), Answer::YesNo(true));
        case
    };
    for (case, urgent) in [
        (problem("line", "security", "hijacked"), true),
        (problem("wechat", "payments", "wrong_charge"), true),
        (yes("bank_proof", problem("wechat", "payments", "refund")), true),
        (problem("wechat", "payments", "refund"), false),
        (problem("whatsapp", "security", "phone_lost"), true),
        (yes("sim_blocked", problem("whatsapp", "security", "phone_lost")), false),
        (yes("wants_urgent_mark", problem("whatsapp", "groups", "removed")), false),
    ] {
        assert_eq!(advice::is_urgent(&case, &data.catalog), urgent, "{case:?}");
        let findings = advice::findings(&case, &data.catalog, today());
        let refused = findings.warnings.iter().any(|w| w.id == "urgent_mark_refused");
        assert_eq!(refused, !urgent && case.yes("wants_urgent_mark") == Some(true));
        let marked = yes("wants_urgent_mark", case);
        let request = request::compose(&marked, &data.catalog, None);
        let letter = export::write(&request, &data.languages.get("zh-Hant").unwrap());
        assert_eq!(letter.subject.starts_with("緊急"), urgent, "{}", letter.subject);
    }
}

#[test]
fn that_no_rule_was_broken_is_said_only_after_a_yes() {
    let data = data();
    let mut case = problem("whatsapp", "account_ban", "banned");
    assert!(!body(&data, &case).contains("kept to the terms"));
    case.answers.insert("affirms_no_breach".to_owned(), Answer::YesNo(false));
    assert!(!body(&data, &case).contains("kept to the terms"));
    case.answers.insert("affirms_no_breach".to_owned(), Answer::YesNo(true));
    assert!(body(&data, &case).contains("kept to the terms"));
}

#[test]
fn the_legal_name_stands_only_where_a_form_demands_it() {
    let data = data();
    let mut case = problem("telegram", "account_access", "no_login");
    case.answers.insert("legal_name".to_owned(), Answer::Text("Lin Xiaoyu".to_owned()));
    assert!(body(&data, &case).contains("Lin Xiaoyu"));
    let case = Case { option: Some("sync".to_owned()), category: Some("messages".to_owned()), ..case };
    assert!(!body(&data, &case).contains("Lin Xiaoyu"));
}

#[test]
fn the_sentence_a_platform_wants_is_literal_in_every_language() {
    let data = data();
    let case = problem("whatsapp", "security", "phone_lost");
    let findings = advice::findings(&case, &data.catalog, today());
    assert_eq!(findings.channel.map(|c| c.kind), Some(ChannelKind::Email));
    let request = request::compose(&case, &data.catalog, findings.channel);
    for tag in data.languages.tags() {
        let letter = export::write(&request, &data.languages.get(tag).unwrap());
        assert!(letter.body().starts_with("Lost/Stolen: Please deactivate my account\n"), "{tag}");
    }
}

/// The checklist of a problem, in English: id and line.
fn checklist(data: &Data, case: &Case) -> BTreeMap<String, String> {
    let english = data.languages.get("en").unwrap();
    let findings = advice::findings(case, &data.catalog, today());
    findings.checklist.iter().map(|tick| (tick.id.clone(), english.say(&tick.text()))).collect()
}

#[test]
fn help_in_the_app_is_official_and_comes_first_among_several_ways() {
    // C02, C06, C07
    let data = data();
    let case = problem("whatsapp", "messages", "send_failed");
    let findings = advice::findings(&case, &data.catalog, today());
    let first = findings.channel.unwrap();
    assert!(first.kind == ChannelKind::InApp && first.status <= Status::Plausible, "{first:?}");
    let official = data.catalog.platform("whatsapp").unwrap().channels.iter();
    assert!(official.filter(|channel| channel.status == Status::Confirmed).count() > 2);
}

#[test]
fn one_request_is_sent_and_its_answer_waited_for() {
    // C04, C08, C09
    let data = data();
    let mut case = problem("whatsapp", "account_ban", "banned");
    case.logged_in = Some(false);
    case.app_opens = Some(false);
    let lines = checklist(&data, &case);
    for id in ["wait_until_then_reply_in_same_thread", "spam_folder_after_1h", "sender_of_reply_checked"] {
        assert!(lines.contains_key(id), "{id}: {lines:?}");
    }
    assert!(lines.values().all(|line| !line.contains("24 h") && !line.contains('%')), "{lines:?}");
}

#[test]
fn limits_of_pictures_are_an_articles_claim_and_privacy_wins() {
    // C10, C11, C12
    let data = data();
    let lines = checklist(&data, &problem("whatsapp", "technical", "crash"));
    let limits = lines.get("screenshots_max3_jpg_png_5mb_720p").unwrap();
    assert!(limits.contains("claim") && limits.contains("JPG or PNG") && limits.contains("720p"), "{limits}");
    assert!(lines.contains_key("screenshot_cropped_not_blurred"), "{lines:?}");
}

#[test]
fn a_code_is_never_asked_for_and_never_sent() {
    // C13
    let data = data();
    let mut case = problem("whatsapp", "account_access", "no_code");
    case.answers.insert("description".to_owned(), Answer::Text("My verification code is 483920.".to_owned()));
    assert!(!body(&data, &case).contains("483920"), "{}", body(&data, &case));
    assert!(checklist(&data, &case).contains_key("no_code_no_password_no_pin"));
}

#[test]
fn a_call_and_a_fee_are_signs_of_an_impostor() {
    // C01, C14, C17
    let data = data();
    for found in ["+1 202 555 0143", "Pay 25 US$ for priority support: support@support.whatsapp.com"] {
        let checked = contact::check(found, Some("whatsapp"), &data.catalog);
        assert_eq!(checked.verdict, Verdict::ImpostorSigns, "{found}: {checked:?}");
    }
}

#[test]
fn a_trunk_zero_goes_and_the_number_stands_in_full_in_the_message_only() {
    // C15, C28
    let data = data();
    let mut case = problem("telegram", "messages", "sync");
    case.country = Some("TW".to_owned());
    case.answers.insert("account_phone".to_owned(), Answer::Text("0912-345-678".to_owned()));
    assert!(body(&data, &case).contains("+886912345678"), "{}", body(&data, &case));
    assert!(data.catalog.field("account_phone").unwrap().mask);
}

#[test]
fn nobody_is_sent_to_a_forum_or_told_to_write_in_public() {
    // C18, C19
    let data = data();
    for platform in &data.catalog.facts().platforms {
        for channel in &platform.channels {
            let value = channel.value.as_deref().unwrap_or_default();
            assert!(!value.contains("forum") && !value.contains("community"), "{value}");
            let private = channel.steps.iter().any(|step| step == "private_message_only");
            assert!(channel.kind != ChannelKind::Social || private, "{}", channel.id);
        }
    }
}

#[test]
fn the_message_may_be_in_the_users_own_language_and_promises_nothing() {
    // C20, C25
    let data = data();
    let case = problem("telegram", "messages", "sync");
    let findings = advice::findings(&case, &data.catalog, today());
    let request = request::compose(&case, &data.catalog, findings.channel);
    let chinese = export::write(&request, &data.languages.get("zh-Hans").unwrap());
    assert!(chinese.body().contains("您好"), "{}", chinese.body());
    assert!(findings.channel.unwrap().steps.iter().any(|step| step == "volunteers_read_it"));
    assert!(findings.replies.iter().all(|reply| reply.status == Status::Unverified));
}

#[test]
fn a_second_way_to_reach_the_user_helps_wherever_the_answer_comes_by_mail() {
    let data = data();
    let facts = data.catalog.facts();
    for platform in &facts.platforms {
        for category in &facts.categories {
            for option in data.catalog.options_on(&platform.id, &category.id) {
                let mut case = Case {
                    platform: Some(platform.id.clone()),
                    category: Some(category.id.clone()),
                    option: Some(option.id.clone()),
                    ..Case::default()
                };
                let name = format!("{} {}.{}", platform.id, category.id, option.id);
                let findings = advice::findings(&case, &data.catalog, today());
                let kind = findings.channel.map(|channel| channel.kind);
                let by_mail = matches!(kind, Some(ChannelKind::Email | ChannelKind::WebForm));
                assert_eq!(findings.recommended.contains(&"alt_contact"), by_mail, "{name}");
                assert!(!findings.missing.contains(&"alt_contact"), "{name}");
                case.unknown.insert("alt_contact".to_owned());
                let findings = advice::findings(&case, &data.catalog, today());
                assert!(!findings.recommended.contains(&"alt_contact"), "{name}");
            }
        }
    }
}
