//! Countries: the codes of ISO 3166-1 alpha-2, and what may have been meant by one that is none.

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

/// What is doubtful about a code.
pub fn doubt(code: &str) -> Option<Doubt> {
    (!is_code(code)).then(|| Doubt::CountryCode(meant(code)))
}

/// The code that may have been meant: two letters that changed places, then one that begins the same.
pub fn meant(typed: &str) -> Option<String> {
    let typed = typed.trim().to_ascii_uppercase();
    if let Some((_, code)) = MEANT.iter().find(|(other, _)| *other == typed) {
        return Some((*code).to_owned());
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
    }
}
