//! Contacts, as people paste them, against the shipped catalogue.

use casewright::case::advice::contact::{check, verdict_id};
use casewright::facts::catalog::{Catalog, Verdict};
use casewright::shell::cli;

fn catalog() -> &'static Catalog {
    thread_local!(static CATALOG: &'static Catalog = Box::leak(Box::new(cli::embedded_catalog())));
    CATALOG.with(|catalog| *catalog)
}

fn verdict(input: &str) -> &'static str {
    verdict_id(check(input, None, catalog()).verdict)
}

fn ids(input: &str, platform: Option<&str>) -> Vec<&'static str> {
    check(input, platform, catalog()).reasons.iter().map(|reason| reason.id).collect()
}

const OFFICIAL: &str = "official_channel";
const OTHER: &str = "official_but_not_for_this";
const OUTDATED: &str = "known_outdated";
const NAMED: &str = "named_by_articles_unverified";
const NOT: &str = "not_official";
const IMPOSTOR: &str = "impostor_signs";

#[test]
fn the_acceptance_table_holds() {
    for (input, wanted) in [
        ("support@support.whatsapp.com", OFFICIAL),
        ("support@whatsapp.com", OUTDATED),
        ("support@support-whatsapp.com", NOT),
        ("smb_web@support.whatsapp.com", NAMED),
        ("+1 800 555 0142 (WhatsApp hotline)", IMPOSTOR),
        ("https://wa.me/18005550142", NOT),
        ("https://t.me/SpamBot", OFFICIAL),
        ("https://t.me/SpamBott", NOT),
        ("security@telegram.org (hijacked account)", OTHER),
        ("https://telegram.org@evil.example/support", NOT),
        ("https://telegram.org.evil.example/support", NOT),
        ("https://contact-cc.line.me/", OFFICIAL),
        ("https://line.gd/support", NOT),
        ("https://vb.me/ContactUs", OFFICIAL),
        ("https://vb.me/other", NOT),
        ("@linecorp", NAMED),
        ("@TelegramSupport", NAMED),
        ("微信客服", NOT),
    ] {
        assert_eq!(verdict(input), wanted, "{input}");
    }
}

#[test]
fn other_spellings_of_an_official_contact_are_official() {
    for input in [
        "t.me/spambot",
        "HTTP://WWW.T.ME/SPAMBOT/",
        "@spambot",
        "@SPAMBOT.",
        "t.me/x/../SpamBot?start=a#b",
        "https:\\\\t.me\\SpamBot",
        "//telegram.org/support",
        "telegram.org/./support",
        "https://telegram.org/support?setln=fa&user=a@b.example",
        "telegram.org/support/more/of/it",
        "https://telegram.org:443/support",
        "＠ＳｐａｍＢｏｔ",
        "ｔ．ｍｅ／ＳｐａｍＢｏｔ",
        "<Recover@Telegram.org>",
        "mailto:recover@telegram.org?subject=Banned%20phone%20number",
        "Mail:recover@telegram.org, thanks",
        "官方邮箱：recover@telegram.org。",
        "请写信给recover@telegram.org说明情况",
        "recover@telegram.org로 보내세요",
        "👉t.me/SpamBot👈",
        "👩‍💻 **@SpamBot**",
        "\u{2066}t.me/SpamBot\u{2069}",
        "«t.me/SpamBot»",
        "\u{1b}[1mt.me/SpamBot\u{1b}[0m",
        "\u{1b}]0;title\u{7}t.me/SpamBot",
        "【t.me/SpamBot】",
        "[form](https://contact-cc.line.me/serviceId/10580)",
        "Viber Media S.à r.l., 2 rue du Fossé, L-1536 Luxembourg",
        "facebook.com/hacked",
        "@BotFather",
        "@smstelegram@x.com",
        "whatsapp.com/contact/?subject=privacy",
    ] {
        assert_eq!(verdict(input), OFFICIAL, "{input}");
    }
}

#[test]
fn tricks_are_seen_through() {
    for (input, id) in [
        ("https://telegram.org@evil.example/support", "userinfo"),
        ("telegram.org@evil.example/support", "userinfo"),
        ("https://evil@telegram.org/support", "userinfo"),
        ("https://@telegram.org/support", "userinfo"),
        ("https://evil.example\\@telegram.org/support", "not_found"),
        ("https://telegram.org%40evil.example/support", "not_found"),
        ("https://telegram.org:8443/support", "not_found"),
        ("ftp://telegram.org/support", "not_found"),
        ("https://telegrаm.org/support", "letters"),
        ("https://xn--telegrm-2nf.org/support", "letters"),
        ("https://telegram。org.evil.example/", "look_alike"),
        ("help.line.me微信.com", "letters"),
        ("https://客help.line.me/", "letters"),
        ("recоver@telegram.org", "letters"),
        ("@SpаmBot", "letters"),
        ("𝐫ecover@telegram.org", "letters"),
        ("t.me/SpamBo\u{200b}t", "hidden"),
        ("reco\u{1b}[31mver@telegram.org", "hidden"),
        ("\u{1b}[31m reco\u{200b}ver@telegram.org", "hidden"),
        ("https://bit.ly/3abc", "shortener"),
        ("https://te1egram.org/support", "look_alike"),
        ("https://telegrarn.org/support", "look_alike"),
        ("whatsapp-support.example", "look_alike"),
        ("recover@te1egram.org", "look_alike"),
        ("recovery@telegram.org", "look_alike"),
        ("https://line.me/R/ti/p/@support", "open_host"),
        ("https://page.line.me/linesupport", "open_host"),
        ("https://m.facebook.com/hacked", "open_host"),
        ("https://facebook.com/hacked/now", "open_host"),
        ("https://spambot.t.me", "open_host"),
        ("https://vb.me/contactus", "open_host"),
        ("t.me/SpamBot_", "open_host"),
        ("mailto:recover@telegram.org?cc=a@evil.example", "not_found"),
        ("help@example.org", "not_found"),
        ("http://192.0.2.1/telegram.org/support", "not_found"),
        ("", "not_found"),
        ("hello", "not_found"),
    ] {
        assert_eq!(verdict(input), NOT, "{input}");
        assert!(ids(input, None).contains(&id), "{input}: {:?}", ids(input, None));
    }
}

#[test]
fn what_is_known_and_not_for_this_says_why() {
    for (input, platform, wanted, said) in [
        ("telegram.org/blog", None, OTHER, vec!["other_page"]),
        ("@SearchReport", None, OTHER, vec!["other_handle"]),
        ("t.me/searchreport", None, OTHER, vec!["other_handle"]),
        ("t.me/SpamBot", Some("whatsapp"), OTHER, vec!["official", "other_platform"]),
        ("t.me/SpamBot", Some("telegram"), OFFICIAL, vec!["official"]),
        ("t.me/SpamBot", Some("nobody"), OFFICIAL, vec!["official"]),
        ("support@whatsapp.com", None, OUTDATED, vec!["listed", "replaced"]),
        ("https://contact.line.me/en", None, OUTDATED, vec!["listed", "replaced"]),
        ("recover@telegram.org", None, OFFICIAL, vec!["official", "plausible"]),
        ("t.me/SpamBot and support@whatsapp.com", None, OUTDATED, vec!["listed", "replaced"]),
        ("t.me/SpamBot or t.me/SpamBott", None, NOT, vec!["open_host", "look_alike"]),
    ] {
        assert_eq!(verdict_id(check(input, platform, catalog()).verdict), wanted, "{input}");
        assert_eq!(ids(input, platform), said, "{input}");
    }
    let privacy = check("https://www.whatsapp.com/contact?subject=privacy", None, catalog());
    assert_eq!(privacy.channel.as_deref(), Some("privacy_contact"));
    assert_eq!(privacy.platform.as_deref(), Some("whatsapp"));
}

#[test]
fn signs_of_an_impostor_are_found_in_many_languages() {
    for (input, id) in [
        ("support@support.whatsapp.com, fee 20 USD", "fee"),
        ("WhatsApp 客服，手续费 20 元", "fee"),
        ("客服要收手續費", "fee"),
        ("Payez les frais d’abord", "fee"),
        ("Servicegebühr 20 €", "fee"),
        ("нужна оплата", "fee"),
        ("手数料が必要です", "fee"),
        ("수수료를 내세요", "fee"),
        ("يجب دفع رسوم", "fee"),
        ("ต้องจ่ายค่าธรรมเนียม", "fee"),
        ("send the 6-digit code", "code"),
        ("把验证码发给我", "code"),
        ("envíe el código", "code"),
        ("пришлите код", "code"),
        ("認証コードを送って", "code"),
        ("인증번호를 알려 주세요", "code"),
        ("أرسل رمز التحقق", "code"),
        ("ส่งรหัสมา", "code"),
        ("pay with a gift card", "gift_card"),
        ("cartes cadeaux", "gift_card"),
        ("Geschenkkarten kaufen", "gift_card"),
        ("cartão presente", "gift_card"),
        ("ギフトカードで", "gift_card"),
        ("the badge inside the profile picture", "badge"),
        ("头像里的徽章", "badge"),
        ("WhatsApp support, add us on WeChat", "other_messenger"),
        ("recover@telegram.org or WhatsApp", "other_messenger"),
        ("WhatsApp客服请加微信", "other_messenger"),
        ("1-800-WHATSAPP", "phone"),
        ("12.34.56.78", "phone"),
        ("hotline 95017", "phone"),
        ("95017", "phone"),
        ("客服电话0755-8376 5566", "phone"),
        ("اتصل ٠٥٠١٢٣٤٥٦٧", "phone"),
        ("tel:+18005550142", "phone"),
        ("＋１　８００　５５５　０１４２", "phone"),
    ] {
        assert_eq!(verdict(input), IMPOSTOR, "{input}");
        assert!(ids(input, None).contains(&id), "{input}: {:?}", ids(input, None));
    }
    let whatsapp = check("加微信 abc", Some("whatsapp"), catalog());
    assert_eq!(whatsapp.verdict, Verdict::ImpostorSigns);
}

#[test]
fn harmless_words_are_no_signs() {
    for input in [
        "recover@telegram.org (since 2026-11-21 09:20)",
        "Telegram: @SpamBot",
        "t.me/SpamBot?start=code&fee=1",
        "the coffee at the encoder: recover@telegram.org",
        "オンラインで t.me/SpamBot",
        "ออนไลน์ t.me/SpamBot",
        "WhatsApp: support@support.whatsapp.com, Telegram: recover@telegram.org",
    ] {
        assert_eq!(verdict(input), OFFICIAL, "{input}: {:?}", ids(input, None));
    }
}

#[test]
fn every_channel_and_every_warning_of_the_catalogue_is_recognised() {
    let catalog = catalog();
    for platform in &catalog.facts().platforms {
        for channel in platform.channels.iter().filter(|channel| channel.value.is_some()) {
            let value = channel.value.as_deref().unwrap_or_default();
            let found = check(value, None, catalog);
            assert_eq!(found.verdict, Verdict::OfficialChannel, "{value}");
            assert_eq!(found.platform.as_deref(), Some(platform.id.as_str()), "{value}");
        }
        for avoid in &platform.avoid {
            assert_eq!(check(&avoid.value, None, catalog).verdict, avoid.verdict, "{}", avoid.value);
        }
    }
}
