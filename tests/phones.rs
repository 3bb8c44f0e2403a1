//! Phone numbers: the example numbers of libphonenumber's own metadata, in every form that people write them in.

use std::collections::BTreeSet;

use casewright::facts::field::phone;

/// A line of the corpus: region, kind, national form, international form, E.164; with tabs in between.
fn corpus() -> Vec<[&'static str; 5]> {
    let cells = |line: &'static str| line.split('\t').collect::<Vec<_>>().try_into().unwrap();
    include_str!("corpus/phones.tsv").lines().map(cells).collect()
}

/// The forms of one number that people write.
fn forms(national: &str, international: &str) -> Vec<String> {
    let wide = |c: char| char::from_u32(u32::from(c) + 0xfee0).filter(|_| c.is_ascii_graphic());
    let mut forms = Vec::new();
    for form in [national, international] {
        let digits: String = form.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        let words: Vec<&str> = form.split([' ', '-', '(', ')']).filter(|part| !part.is_empty()).collect();
        forms.extend([
            form.to_owned(),
            words.join(" "),
            words.join("-"),
            words.join("."),
            format!("  {form} "),
        ]);
        forms.push(form.chars().map(|c| wide(c).unwrap_or(c)).collect());
        forms.push(form.replace(' ', "\u{a0}").replace('-', "\u{2011}"));
        forms.push(digits);
    }
    forms
}

#[test]
fn every_form_of_an_example_number_becomes_its_e164() {
    let corpus = corpus();
    let regions: BTreeSet<&str> = corpus.iter().map(|row| row[0]).collect();
    assert!(regions.len() >= 40, "{} regions", regions.len());
    let mut found = Vec::new();
    for [region, kind, national, international, e164] in corpus {
        let mut check = |form: &str, country| {
            let reading = phone::read(form, country);
            if reading.written != e164 || reading.doubt.is_some() {
                found.push(format!("{region} {kind} {form:?} with {country:?}: {reading:?}, not {e164}"));
            }
        };
        for form in forms(national, international) {
            check(&form, Some(region));
            if form.trim_start().starts_with(['+', '＋']) {
                check(&form, None);
                check(&form, Some(if region == "TW" { "FR" } else { "TW" }));
            }
        }
        for country in [Some(region), None] {
            check(&international.replacen('+', "00", 1), country);
            check(&international.replacen('+', "00 ", 1), country);
        }
    }
    assert_eq!(found, Vec::<String>::new());
}
