//! The message as it will be sent, beside the same message in the reader's language.

use ratatui::text::{Line, Span};

use super::Words;
use super::page::Page;
use crate::ground::text::Text;
use crate::ground::wrap;
use crate::wizard::screen::Letter;
use crate::words::export;
use crate::words::locale::Locale;

/// The width from which both stand side by side.
const SIDE_BY_SIDE: usize = 90;

/// The message as a page: side by side where there is room, else one below the other.
pub fn page(letter: &Letter, words: &Words<'_>, width: usize) -> Page {
    let theme = words.theme;
    let mut page = Page { scroll: letter.scroll, ..Page::default() };
    page.blocks(&letter.head, words, width);
    page.gap();
    let sent = paragraphs(letter, words.message);
    let title = |id: &'static str, locale: &Locale| {
        let name = locale.say(&Text::id("language-name"));
        words.say(&Text::id(id).with("language", name))
    };
    if letter.language == letter.reader {
        below(&mut page, &sent, letter, words, width);
        return page;
    }
    let read = paragraphs(letter, words.ui);
    let titles = (title("message-as-sent", words.message), title("message-for-you", words.ui));
    if width < SIDE_BY_SIDE {
        for (title, paragraphs) in [(titles.0, &sent), (titles.1, &read)] {
            page.text("", &title, theme.heading, width);
            below(&mut page, paragraphs, letter, words, width);
        }
        page.text("", &words.say(&Text::id("message-own-words")), theme.quiet, width);
        return page;
    }
    let column = (width - 4) / 2;
    let mut beside = |left: &str, right: &str, style| {
        let (left, right) = (wrap::lines(left, column), wrap::lines(right, column));
        for at in 0..left.len().max(right.len()) {
            let text = left.get(at).cloned().unwrap_or_default();
            let fill = " ".repeat(column.saturating_sub(wrap::width(&text)) + 4);
            let other = right.get(at).cloned().unwrap_or_default();
            page.lines.push(Line::from(vec![
                Span::styled(text, style),
                Span::raw(fill),
                Span::styled(other, if style == theme.heading { style } else { theme.quiet }),
            ]));
        }
    };
    beside(&titles.0, &titles.1, theme.heading);
    for at in 0..sent.len().max(read.len()) {
        let part = |of: &[String]| of.get(at).cloned().unwrap_or_default();
        beside(&part(&sent), &part(&read), theme.text);
        if !letter.short {
            beside("", "", theme.text);
        }
    }
    if letter.short {
        beside("", "", theme.text);
    }
    page.text("", &words.say(&Text::id("message-own-words")), theme.quiet, width);
    page
}

/// The message as far as it has come, beside what is being filled in.
pub fn so_far(letter: &Letter, words: &Words<'_>, width: usize) -> Page {
    let mut page = Page { scroll: letter.scroll, ..Page::default() };
    page.text("", &words.say(&Text::id("preview-title")), words.theme.heading, width);
    page.gap();
    below(&mut page, &paragraphs(letter, words.message), letter, words, width);
    page
}

/// Paragraphs one below the other. The lines for a chat have nothing between them, as they will be pasted.
fn below(page: &mut Page, paragraphs: &[String], letter: &Letter, words: &Words<'_>, width: usize) {
    for paragraph in paragraphs {
        page.text("", paragraph, words.theme.text, width);
        if !letter.short {
            page.lines.push(Line::default());
        }
    }
    if letter.short {
        page.lines.push(Line::default());
    }
}

/// The subject and the paragraphs in one language, or the few lines for a chat.
fn paragraphs(letter: &Letter, locale: &Locale) -> Vec<String> {
    let written = export::write(&letter.request, locale);
    if letter.short {
        return written.short;
    }
    std::iter::once(written.subject).chain(written.paragraphs.into_iter().map(|(_, text)| text)).collect()
}
