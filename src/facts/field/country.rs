//! Countries: the codes of ISO 3166-1 alpha-2, and what may have been meant by one that is none.

use rlibphonenumber::PHONE_NUMBER_UTIL;
use unicode_normalization::UnicodeNormalization as _;

use super::Doubt;
use crate::facts::catalog::check::nearest;

/// The codes, in their order.
const CODES: [&str; 249] = [
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA",
    "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV",
    "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU",
    "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES",
    "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM",
    "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE",
    "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM",
    "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY",
    "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT",
    "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU",
    "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA",
    "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM",
    "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL",
    "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE",
    "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW",
];

/// Codes that people write and that ISO gives to nobody, with the country they mean.
const MEANT: [(&str, &str); 2] = [("UK", "GB"), ("EL", "GR")];

/// Is it a country's code, in capitals?
pub fn is_code(code: &str) -> bool {
    CODES.binary_search(&code).is_ok()
}

/// The most characters that are taken of one: of a name that is typed, all is to be seen.
pub const MAX: usize = 40;

/// The code that was typed, in whatever letters, or that of the country with a calling code (E.164: `+886`, `00886`,
/// `886`). Of several that share one, it is the main one in libphonenumber’s metadata, such as US of +1.
pub fn read(typed: &str) -> Option<String> {
    let folded: String = typed.nfkc().collect::<String>().trim().to_ascii_uppercase();
    if is_code(&folded) {
        return Some(folded);
    }
    let digits = folded.strip_prefix('+').or_else(|| folded.strip_prefix("00")).unwrap_or(&folded);
    if !(1..=3).contains(&digits.len()) || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let region = PHONE_NUMBER_UTIL.get_region_for_country_code(digits.parse().ok()?)?;
    Some(region.to_string()).filter(|code| is_code(code))
}

/// What is doubtful about what was typed.
pub fn doubt(typed: &str) -> Option<Doubt> {
    read(typed).is_none().then(|| Doubt::CountryCode(meant(typed)))
}

/// The code that may have been meant: that of a calling code, two letters that changed places, then one that begins the
/// same.
pub fn meant(typed: &str) -> Option<String> {
    let typed = typed.trim().to_ascii_uppercase();
    if let Some((_, code)) = MEANT.iter().find(|(other, _)| *other == typed) {
        return Some((*code).to_owned());
    }
    if let Some(code) = read(&typed) {
        return Some(code);
    }
    // Of three letters nobody can tell which two are meant.
    if typed.chars().count() != 2 {
        return None;
    }
    let turned: String = typed.chars().rev().collect();
    if is_code(&turned) {
        return Some(turned);
    }
    let same_start = CODES.iter().copied().filter(|code| code.chars().next() == typed.chars().next());
    nearest(&typed, same_start).or_else(|| nearest(&typed, CODES))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_are_in_order_and_a_slip_finds_one() {
        assert!(CODES.is_sorted());
        assert!(is_code("TW") && is_code("GB") && !is_code("UK") && !is_code("tw") && !is_code(""));
        for (typed, code) in
            [("uk", Some("GB")), ("WT", Some("TW")), ("CHN", None), ("FX", Some("FI")), ("Germany", None)]
        {
            assert_eq!(meant(typed).as_deref(), code, "{typed}");
        }
        for (typed, code) in [
            ("tw", Some("TW")),
            ("+886", Some("TW")),
            (" 00 886", None),
            ("00886", Some("TW")),
            ("＋８８６", Some("TW")),
            ("44", Some("GB")),
            ("1", Some("US")),
            ("+7", Some("RU")),
            ("+800", None),
            ("+999", None),
            ("0", None),
            ("+886912345678", None),
            ("uk", None),
            ("Taiwan", None),
            ("", None),
        ] {
            assert_eq!(read(typed).as_deref(), code, "{typed}");
        }
        assert_eq!(meant("+886").as_deref(), Some("TW"));
    }
}
