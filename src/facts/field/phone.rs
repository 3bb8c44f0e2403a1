//! Phone numbers: read as people write them, written as E.164.

use rlibphonenumber::enums::Region;
use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat};
use unicode_normalization::UnicodeNormalization as _;

use super::{Doubt, Reading};

/// Reads a number. With a country, local forms are understood: the trunk prefix goes, the country code comes.
///
/// A number that is possible but not valid is normalised all the same, and doubted.
pub fn read(typed: &str, country: Option<&str>) -> Reading {
    let folded: String = typed.nfkc().collect();
    let region = country.and_then(|code| code.to_ascii_uppercase().parse::<Region>().ok());
    let international = folded.trim_start().starts_with('+') || folded.trim_start().starts_with("00");
    let doubted = |doubt| Reading { written: typed.trim().to_owned(), doubt: Some(doubt) };
    if !folded.chars().any(|c| c.is_ascii_digit()) {
        return doubted(Doubt::PhoneShape);
    }
    let dialled = match folded.trim_start().strip_prefix("00") {
        Some(rest) if region.is_none() => format!("+{rest}"),
        _ => folded.clone(),
    };
    match PHONE_NUMBER_UTIL.parse(&dialled, region) {
        Ok(number) if number.is_possible_with_reason().is_ok() => Reading {
            written: number.format_as(PhoneNumberFormat::E164).to_string(),
            doubt: (!number.is_valid()).then_some(Doubt::PhoneInvalid),
        },
        Ok(_) if international => doubted(Doubt::PhoneInvalid),
        Err(_) if region.is_none() && !international => doubted(Doubt::PhoneNoCountry),
        Ok(_) | Err(_) => doubted(Doubt::PhoneShape),
    }
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
            ("0912-345-678", None, "0912-345-678", Some(Doubt::PhoneNoCountry)),
            ("my phone", Some("TW"), "my phone", Some(Doubt::PhoneShape)),
        ] {
            assert_eq!(read(typed, country), Reading { written: written.to_owned(), doubt }, "{typed}");
        }
    }
}
