//! Phone numbers: read as people write them, written as E.164.

use rlibphonenumber::enums::Region;
use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumber, PhoneNumberFormat};
use unicode_normalization::UnicodeNormalization as _;

use super::{Doubt, Reading};

/// Prefixes that a country has given up and that people still write, by country and its code: Mexico’s until 2019.
const GIVEN_UP: [(&str, &str, &[&str]); 1] = [("MX", "+52", &["1", "01", "044", "045"])];

/// Reads a number. With a country, local forms are understood: the trunk prefix goes, the country code comes.
///
/// A number that is possible but not valid is normalised all the same, and doubted.
pub fn read(typed: &str, country: Option<&str>) -> Reading {
    let folded: String = typed.nfkc().collect();
    let folded = folded.trim();
    let country = country.map(str::to_ascii_uppercase);
    let region = country.as_deref().and_then(|code| code.parse::<Region>().ok());
    let international = folded.starts_with('+') || folded.starts_with("00");
    let doubted = |doubt| Reading { written: typed.trim().to_owned(), doubt: Some(doubt) };
    if !folded.chars().any(char::is_numeric) {
        return doubted(Doubt::PhoneShape);
    }
    // Many write 00 for +, also where another prefix is dialled, or where 00 leads to a carrier.
    let plus = folded.strip_prefix("00").map(|rest| format!("+{rest}"));
    let valid = |dialled: &str| {
        let number = PHONE_NUMBER_UTIL.parse(dialled, region).ok().filter(PhoneNumber::is_valid)?;
        Some(Reading { written: number.format_as(PhoneNumberFormat::E164).to_string(), doubt: None })
    };
    let bare = without_given_up(plus.as_deref().unwrap_or(folded), country.as_deref());
    let mut forms = plus.iter().map(String::as_str).chain([folded]).chain(bare.iter().map(String::as_str));
    if let Some(reading) = forms.find_map(valid) {
        return reading;
    }
    let dialled = plus.as_deref().filter(|_| region.is_none()).unwrap_or(folded);
    match PHONE_NUMBER_UTIL.parse(dialled, region) {
        Ok(number) if number.is_possible_with_reason().is_ok() => Reading {
            written: number.format_as(PhoneNumberFormat::E164).to_string(),
            doubt: Some(Doubt::PhoneInvalid),
        },
        Ok(_) if international => doubted(Doubt::PhoneInvalid),
        Err(_) if region.is_none() && !international => doubted(Doubt::PhoneNoCountry),
        Ok(_) | Err(_) => doubted(Doubt::PhoneShape),
    }
}

/// The number without a prefix that its country has given up, in every way that it may be one.
fn without_given_up(number: &str, country: Option<&str>) -> Vec<String> {
    let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let local = |home| country == Some(home) && !digits.starts_with('+');
    let mut forms = Vec::new();
    for (home, code, prefixes) in GIVEN_UP {
        let rest = digits.strip_prefix(code).or_else(|| local(home).then_some(digits.as_str()));
        let bare = prefixes.iter().filter_map(|prefix| rest?.strip_prefix(prefix));
        forms.extend(bare.map(|bare| format!("{code}{bare}")));
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn local_and_international_forms_become_e164() {
        for (typed, country, written, doubt) in [
            ("0912-345-678", Some("TW"), "+886912345678", None),
            ("612 34 56 78", Some("ES"), "+34612345678", None),
            ("06 12 34 56 78", Some("FR"), "+33612345678", None),
            // A range kept for fiction is possible, but nobody has it.
            ("06 39 98 12 34", Some("FR"), "+33639981234", Some(Doubt::PhoneInvalid)),
            ("139 1234 5678", Some("CN"), "+8613912345678", None),
            ("090-1234-5678", Some("JP"), "+819012345678", None),
            ("050 123 4567", Some("AE"), "+971501234567", None),
            ("０９１２－３４５－６７８", Some("TW"), "+886912345678", None),
            ("8 912 345-67-89", Some("RU"), "+79123456789", None),
            ("011 15-2345-6789", Some("AR"), "+5491123456789", None),
            ("+39 06 698 12345", None, "+390669812345", None),
            ("+886 912 345 678", None, "+886912345678", None),
            ("00886912345678", None, "+886912345678", None),
            ("00886912345678", Some("TW"), "+886912345678", None),
            ("00852 5123 4567", Some("HK"), "+85251234567", None),
            ("011 886 912 345 678", Some("US"), "+886912345678", None),
            ("011 15 2345 6789", Some("AR"), "+5491123456789", None),
            ("9 11 2345 6789", Some("ar"), "+5491123456789", None),
            ("+54 11 15 2345 6789", None, "+5491123456789", None),
            ("0343 15 512 3456", Some("AR"), "+5493435123456", None),
            ("+52 1 222 123 4567", None, "+522221234567", None),
            ("0052 1 222 123 4567", Some("MX"), "+522221234567", None),
            ("044 222 123 4567", Some("MX"), "+522221234567", None),
            ("01 222 123 4567", Some("MX"), "+522221234567", None),
            ("7 912 345 67 89", Some("RU"), "+79123456789", None),
            ("8 771 000 9998", Some("KZ"), "+77710009998", None),
            ("06 698 12345", Some("VA"), "+390669812345", None),
            // Without its zero an Italian number is another one, or none.
            ("+39 6 698 12345", None, "+39669812345", Some(Doubt::PhoneInvalid)),
            ("+44 (0)121 234 5678", None, "+441212345678", None),
            ("011 96123-4567", Some("BR"), "+5511961234567", None),
            ("٠١٠ ٠١٢٣٤٥٦٧", Some("EG"), "+201001234567", None),
            ("0912-345-678", None, "0912-345-678", Some(Doubt::PhoneNoCountry)),
            ("my phone", Some("TW"), "my phone", Some(Doubt::PhoneShape)),
        ] {
            assert_eq!(read(typed, country), Reading { written: written.to_owned(), doubt }, "{typed}");
        }
    }
}
