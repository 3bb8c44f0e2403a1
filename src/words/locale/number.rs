//! Numbers as a language writes them: its decimal mark, and its marks between groups of digits (CLDR).

use fluent::FluentValue;
use fluent::types::FluentNumber;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use intl_memoizer::{IntlLangMemoizer, Memoizable};
use unic_langid::LanguageIdentifier;

/// What writes the numbers of one language.
struct Writer(DecimalFormatter);

impl Memoizable for Writer {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        // European digits in every language: they stand beside dates, telephone numbers and codes that have no others.
        let tag = format!("{language}-u-nu-latn");
        let locale: Locale = tag.parse().map_err(drop)?;
        DecimalFormatter::try_new(locale.into(), icu_decimal::options::DecimalFormatterOptions::default())
            .map(Writer)
            .map_err(drop)
    }
}

/// A number as its language writes it; none for what is no number, or would look the same anyway.
pub(super) fn written(value: &FluentValue<'_>, memo: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let plain = number.as_string();
    let short = plain.bytes().filter(u8::is_ascii_digit).count() < 4;
    if short && !plain.contains('.') {
        return None;
    }
    let decimal: Decimal = plain.parse().ok()?;
    memo.with_try_get::<Writer, _, _>((), |writer| writer.0.format(&decimal).to_string()).ok()
}

/// A number of tenths as a value: with one digit behind the decimal mark, even where that is a nought.
pub(super) fn tenths(tenths: i64) -> FluentValue<'static> {
    let text = format!("{}{}.{}", if tenths < 0 { "-" } else { "" }, tenths.abs() / 10, tenths.abs() % 10);
    text.parse::<FluentNumber>().map_or_else(|_| FluentValue::from(text), FluentValue::Number)
}
