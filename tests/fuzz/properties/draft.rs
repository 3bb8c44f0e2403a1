//! A case file: it is refused with a reason, or what is written of it is read back the same, and whatever it asks for
//! can be told.

use casewright::case::file;

use super::{is_clean, is_said, today, told, with_data};

pub fn holds(text: &str) {
    with_data(|catalog, languages| {
        let english = languages.reference();
        let mut case = match file::read(text, catalog) {
            Ok(loaded) => loaded.case,
            Err(mistake) => {
                is_clean(&english.say(&mistake.text()));
                is_said(&english);
                return;
            }
        };
        let written = file::write(&case);
        is_clean(&written);
        match file::read(&written, catalog) {
            Ok(again) => {
                assert_eq!(again.removed, 0, "{written}");
                assert_eq!(again.case, case, "{written}");
                assert_eq!(file::write(&again.case), written);
            }
            // What was written is a little longer where it was full of escapes.
            Err(mistake) => assert_eq!(mistake.what, file::What::TooLarge, "{mistake:?}: {written}"),
        }
        case.settle(catalog, today());
        let asked = case.language.as_deref().and_then(|tag| languages.nearest(tag));
        let message = asked.and_then(|tag| languages.get(tag)).unwrap_or_else(|| languages.reference());
        told(&case, catalog, &message, &english);
    });
}
