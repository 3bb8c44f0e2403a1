//! E-mail addresses: their shape (RFC 5321), and likely slips of the finger, asked about and never changed.

use email_address::{EmailAddress, Options};
use unicode_normalization::UnicodeNormalization as _;

use super::{Doubt, Reading};

/// Hosts that many people have their mail at. A host on this list is never doubted.
const HOSTS: [&str; 40] = [
    "gmail.com",
    "googlemail.com",
    "outlook.com",
    "hotmail.com",
    "live.com",
    "msn.com",
    "yahoo.com",
    "ymail.com",
    "icloud.com",
    "me.com",
    "mac.com",
    "aol.com",
    "mail.com",
    "email.com",
    "gmx.com",
    "gmx.de",
    "gmx.net",
    "web.de",
    "proton.me",
    "protonmail.com",
    "qq.com",
    "foxmail.com",
    "163.com",
    "126.com",
    "sina.com",
    "naver.com",
    "daum.net",
    "hanmail.net",
    "kakao.com",
    "yahoo.co.jp",
    "docomo.ne.jp",
    "mail.ru",
    "yandex.ru",
    "ukr.net",
    "orange.fr",
    "free.fr",
    "laposte.net",
    "wanadoo.fr",
    "libero.it",
    "uol.com.br",
];

/// Hosts that a slip is measured against: the most common, and far enough from one another.
const COMMON: [&str; 7] = [
    "gmail.com",
    "outlook.com",
    "hotmail.com",
    "yahoo.com",
    "icloud.com",
    "protonmail.com",
    "googlemail.com",
];

/// Reads an address: full-width signs become plain ones, spaces around it go.
pub fn read(typed: &str) -> Reading {
    let written: String = typed.trim().nfkc().collect();
    let options = Options::default().with_required_tld().without_display_text();
    let doubt = if EmailAddress::parse_with_options(&written, options).is_err() {
        Some(typo(&written).unwrap_or(Doubt::EmailShape))
    } else {
        typo(&written)
    };
    Reading { written, doubt }
}

fn typo(address: &str) -> Option<Doubt> {
    let host = address.rsplit_once('@')?.1.to_lowercase();
    if HOSTS.contains(&host.as_str()) {
        return None;
    }
    // "gmail" alone, without its ending, is a slip too.
    let near = |known: &&&str| {
        strsim::osa_distance(&host, known) == 1
            || known.rsplit_once('.').is_some_and(|(name, _)| name == host)
    };
    COMMON.iter().find(near).map(|known| Doubt::EmailTypo((*known).to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_asked_about_and_real_hosts_are_not() {
        let slip = |host: &str| Some(Doubt::EmailTypo(host.to_owned()));
        for (typed, doubt) in [
            ("chen.yw@example.com", None),
            ("a@naver.com", None),
            ("a@qq.com", None),
            ("a@ymail.com", None),
            ("a@mail.ru", None),
            ("a@gamil.com", slip("gmail.com")),
            ("a@gmial.com", slip("gmail.com")),
            ("a@gmail", slip("gmail.com")),
            ("a@hotmal.com", slip("hotmail.com")),
            ("a@localhost", Some(Doubt::EmailShape)),
            ("no address", Some(Doubt::EmailShape)),
            ("ａ＠ｇｍａｉｌ．ｃｏｍ", None),
        ] {
            assert_eq!(read(typed).doubt, doubt, "{typed}");
        }
    }
}
