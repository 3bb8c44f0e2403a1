//! The shapes as pages: lists, forms, things to read, checklists.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::page::Page;
use super::{Words, styled};
use crate::case::advice::checklist::State;
use crate::ground::text::Text;
use crate::ground::wrap;
use crate::wizard::msg::Msg;
use crate::wizard::screen::{Body, Form, Pick, Read, Row, Tick};
use crate::words::search;

/// A list with its filter. Only the part of it that fits becomes lines.
pub fn pick(pick: &Pick, words: &Words<'_>, width: usize, height: usize) -> Page {
    let theme = words.theme;
    let mut page = Page { keep_top: true, ..Page::default() };
    if let Some(filter) = &pick.filter {
        let prompt = format!("{} ", words.say(&Text::id("list-filter")));
        page.typed(Span::styled(prompt, theme.quiet), filter, theme, width, true);
        page.lines.push(Line::default());
    }
    if pick.items.is_empty() && pick.filter.is_some() {
        page.text("", &words.say(&Text::id("list-empty")), theme.warn, width);
    }
    let about = |at: usize| {
        let item = pick.items.get(at)?;
        words.ui.maybe(item.found.as_ref().or(item.about.as_ref())?)
    };
    let query = pick.filter.as_ref().map(|filter| search::fold(&filter.lines.concat())).unwrap_or_default();
    let wide = width >= 74;
    let fixed = page.lines.len();
    let reserve =
        if wide { 0 } else { about(pick.selected).map_or(0, |text| wrap::lines(&text, width - 4).len()) };
    // With something below, the list gives way to it.
    let share = if pick.below.is_empty() { height } else { height * 2 / 5 };
    let room = share.saturating_sub(fixed + reserve).max(3);
    let first = pick.selected.saturating_sub(room / 2).min(pick.items.len().saturating_sub(room));
    let shown = pick.items.iter().enumerate().skip(first).take(room);
    let labels: Vec<(usize, String, bool)> =
        shown.map(|(at, item)| (at, words.say(&item.named()), at == pick.selected)).collect();
    let column = labels.iter().map(|(_, label, _)| wrap::width(label)).max().unwrap_or(0).min(width / 2);
    let mut cut = None;
    for (at, label, selected) in &labels {
        let start = page.lines.len();
        let style = if *selected { theme.selected } else { theme.text };
        let mark = pointer(*selected, words);
        if wide {
            let label = wrap::cut(label, column, theme.signs.left_out);
            let fill = " ".repeat(column.saturating_sub(wrap::width(&label)) + 2);
            let room = width.saturating_sub(column + 4);
            let whole = about(*at).unwrap_or_default();
            let about = wrap::cut(&whole, room, theme.signs.left_out);
            if *selected && about != whole {
                cut = Some(whole);
            }
            let mut spans = vec![mark];
            spans.extend(found(&label, &query, style, words));
            spans.push(Span::raw(fill));
            spans.extend(found(&about, &query, theme.quiet, words));
            page.lines.push(Line::from(spans));
        } else {
            page.marked(mark, label, style, width);
            if let Some(about) = about(*at).filter(|_| *selected) {
                page.text("    ", &about, theme.quiet, width);
            }
            for line in page.lines.iter_mut().skip(start) {
                let spans = std::mem::take(&mut line.spans).into_iter();
                line.spans = spans.flat_map(|span| found(&span.content, &query, span.style, words)).collect();
            }
        }
        page.hit(start, vec![Msg::Pick(*at)]);
        if *selected {
            page.focus = Some(start..page.lines.len());
        }
    }
    let hidden = pick.items.len().saturating_sub(first + labels.len());
    if hidden > 0 {
        let more = Text::id("list-more").with("count", hidden);
        page.lines.push(styled(format!("  {}", words.say(&more)), theme.quiet));
    }
    // What stands beside the list is cut to a row; here is the rest of it, where nothing moves for it.
    if let Some(whole) = cut.filter(|_| pick.below.is_empty()) {
        let lines = wrap::lines(&whole, width.saturating_sub(2)).len();
        if page.lines.len() + 1 + lines <= height {
            page.gap();
            page.text("  ", &whole, theme.quiet, width);
        }
    }
    if !pick.below.is_empty() {
        page.gap();
        page.blocks(&pick.below, words, width);
        page.focus = None;
        page.scroll = pick.scroll;
    }
    page
}

/// What stands before a row: the pointer, where Enter acts on it.
fn pointer(here: bool, words: &Words<'_>) -> Span<'static> {
    Span::styled(if here { words.theme.signs.pointer } else { "  " }, words.theme.accent)
}

/// A text with what was typed to find it marked.
fn found(text: &str, query: &str, style: Style, words: &Words<'_>) -> Vec<Span<'static>> {
    let mut spans = Vec::new();
    let mut add = |range: std::ops::Range<usize>, style| {
        let part = text.get(range).filter(|part| !part.is_empty());
        spans.extend(part.map(|part| Span::styled(part.to_owned(), style)));
    };
    let mut from = 0;
    for range in search::marks(query, text) {
        add(from..range.start, style);
        from = range.end;
        add(range, style.patch(words.theme.found));
    }
    add(from..text.len(), style);
    spans
}

/// A form: labels above their fields, help for the field that has the caret.
pub fn form(form: &Form, words: &Words<'_>, width: usize) -> Page {
    let mut page = Page { keep_top: true, ..Page::default() };
    page.blocks(&form.intro, words, width);
    for (at, row) in form.rows.iter().enumerate() {
        page.gap();
        let start = page.lines.len();
        let focused = at == form.focus;
        let hits = page.hits.len();
        self::row(&mut page, row, focused, words, width);
        // A click on an answer is one on its row first.
        for (.., msgs) in page.hits.iter_mut().skip(hits) {
            msgs.insert(0, Msg::Focus(at));
        }
        page.hit(start, vec![Msg::Focus(at)]);
        if focused {
            page.focus = Some(start..page.lines.len());
        }
        page.hit(start, vec![Msg::Pick(at)]);
    }
    page
}

fn row(page: &mut Page, row: &Row, focused: bool, words: &Words<'_>, width: usize) {
    let theme = words.theme;
    let label_style = if focused { theme.accent } else { theme.text };
    page.text("", &words.say(&row.named()), label_style, width);
    if focused && let Some(hint) = words.ui.maybe(&row.hint) {
        page.text("  ", &hint, theme.quiet, width);
    }
    if row.unknown {
        page.text("  ", &words.say(&Text::id("answer-unknown")), theme.quiet, width);
    }
    let mark = || pointer(focused, words);
    match &row.body {
        Body::Text { typed, .. } => {
            let empty = typed.lines.iter().all(String::is_empty);
            if empty && !row.unknown {
                let start = page.lines.len();
                let example = words.ui.maybe(&row.example).filter(|_| focused);
                let example =
                    example.unwrap_or_else(|| if focused { String::new() } else { "...".to_owned() });
                page.marked(mark(), &example, theme.quiet, width);
                if focused {
                    page.caret = Some((start, 2));
                }
            } else if empty {
                if focused {
                    page.caret = Some((page.lines.len(), 2));
                    page.lines.push(Line::from(mark()));
                }
            } else if row.masked {
                let text: String = typed.lines.concat();
                page.marked(mark(), &mask(&text), theme.text, width);
            } else {
                page.typed(mark(), typed, theme, width, focused);
            }
        }
        Body::Options { items, chosen, at, beside: true, .. } => {
            answers_beside(page, mark(), items, (*chosen, *at), words);
        }
        Body::Options { items, chosen, at, own, beside: false } => {
            for (place, item) in items.iter().enumerate() {
                let start = page.lines.len();
                option(page, &words.say(item), *chosen == Some(place), *at == Some(place), words, width);
                page.hit(start, vec![Msg::Pick(place)]);
            }
            if let Some(own) = own {
                let place = items.len();
                let start = page.lines.len();
                option(
                    page,
                    &words.say(&Text::id("answer-own")),
                    *chosen == Some(place),
                    *at == Some(place),
                    words,
                    width,
                );
                page.hit(start, vec![Msg::Pick(place)]);
                if *at == Some(place) || own.lines.iter().any(|line| !line.is_empty()) {
                    page.typed(Span::raw("      "), own, theme, width, *at == Some(place));
                }
            }
        }
        Body::List { items, doubts, at } => {
            list(page, items, doubts, focused.then_some(*at), words, width);
        }
    }
    if let Some(offer) = &row.offer {
        let said = words.say(&Text::id("form-offer").with("text", offer.as_str()));
        page.text("  ", &said, theme.accent, width);
    }
    if let Some(reading) = &row.reading {
        let text = words.say(reading);
        let text = if row.masked { mask(&text) } else { text };
        let said = Text::id("form-will-be-written").with("text", text);
        page.text("  ", &words.say(&said), theme.quiet, width);
    }
    if let Some(remark) = &row.remark {
        page.text("  ", &words.say(remark), theme.good, width);
    }
    if let Some(doubt) = &row.doubt {
        page.marked(Span::styled("  ! ", theme.warn), &words.say(doubt), theme.warn, width);
    }
    if let Some(room) = row.room.filter(|_| focused) {
        page.text("  ", &words.say(&Text::id("form-room").with("count", room)), theme.quiet, width);
    }
}

/// Answers beside one another.
fn answers_beside(
    page: &mut Page,
    mark: Span<'static>,
    items: &[Text],
    (chosen, at): (Option<usize>, Option<usize>),
    words: &Words<'_>,
) {
    let mut spans = vec![mark];
    let (line, mut column) = (page.lines.len(), 2);
    for (place, item) in items.iter().enumerate() {
        let (sign, style) = option_look(chosen == Some(place), at == Some(place), words);
        let said = words.say(item);
        let end = column + sign.len() + wrap::width(&said);
        page.hits.push((line..line + 1, column..end, vec![Msg::Pick(place)]));
        column = end + 3;
        spans.push(Span::styled(sign, words.theme.accent));
        spans.push(Span::styled(said, style));
        spans.push(Span::raw("   "));
    }
    page.lines.push(Line::from(spans));
}

/// The things of a list with what is doubtful about each, and the place to add one.
fn list(
    page: &mut Page,
    items: &[Text],
    doubts: &[(usize, Text)],
    at: Option<usize>,
    words: &Words<'_>,
    width: usize,
) {
    let theme = words.theme;
    for (place, item) in items.iter().enumerate() {
        let here = at == Some(place);
        let style = if here { theme.selected } else { theme.text };
        let prefix = if here { pointer(here, words) } else { Span::styled("- ", theme.accent) };
        let start = page.lines.len();
        page.marked(prefix, &words.say(item), style, width);
        for (_, doubt) in doubts.iter().filter(|(of, _)| *of == place) {
            page.marked(Span::styled("  ! ", theme.warn), &words.say(doubt), theme.warn, width);
        }
        page.hit(start, vec![Msg::Pick(place)]);
        if here {
            page.here = Some(start..page.lines.len());
        }
    }
    let here = at.is_some_and(|at| at >= items.len());
    let start = page.lines.len();
    let add = Text::id(if items.is_empty() { "list-add" } else { "list-add-more" });
    let style = if here { theme.selected } else { theme.quiet };
    page.marked(Span::styled("+ ", theme.accent), &words.say(&add), style, width);
    page.hit(start, vec![Msg::Pick(items.len())]);
    if here {
        page.here = Some(start..page.lines.len());
    }
}

fn option(page: &mut Page, label: &str, chosen: bool, here: bool, words: &Words<'_>, width: usize) {
    let (sign, style) = option_look(chosen, here, words);
    page.marked(Span::styled(format!("  {sign}"), words.theme.accent), label, style, width);
}

fn option_look(chosen: bool, here: bool, words: &Words<'_>) -> (&'static str, Style) {
    let theme = words.theme;
    let style = match (here, chosen) {
        (true, _) => theme.selected,
        (false, true) => theme.good,
        (false, false) => theme.text,
    };
    (if chosen { "(x) " } else { "( ) " }, style)
}

/// A masked answer: the last two characters are left, so that the user knows which it is.
pub fn mask(text: &str) -> String {
    let count = text.chars().count();
    let kept = if count > 4 { 2 } else { 0 };
    let hidden = count.saturating_sub(kept);
    "*".repeat(hidden).chars().chain(text.chars().skip(hidden)).collect()
}

/// Something to read, with the ways to go on below.
pub fn read(read: &Read, words: &Words<'_>, width: usize, height: usize) -> Page {
    let theme = words.theme;
    let mut page = Page { scroll: read.scroll, ..Page::default() };
    page.blocks(&read.blocks, words, width);
    page.gap();
    let start = page.lines.len();
    for (at, choice) in read.choices.iter().enumerate() {
        let line = page.lines.len();
        let here = at == read.selected;
        let style: Style = if here { theme.selected } else { theme.text };
        page.marked(pointer(here, words), &words.say(choice), style, width);
        page.hit(line, vec![Msg::Pick(at)]);
    }
    // The ways on stay in sight: what is read scrolls above them.
    let choices = page.lines.split_off(start);
    let room = height.saturating_sub(choices.len());
    let total = page.lines.len();
    if total > room && room > 0 {
        let offset = read.scroll.min(total - room);
        let mut shown: Vec<Line<'static>> = page.lines.into_iter().skip(offset).take(room).collect();
        if offset + room < total
            && let Some(last) = shown.last_mut()
        {
            *last = styled(
                format!(
                    "{} {}",
                    theme.signs.more.1,
                    words.say(&Text::id("list-more").with("count", total - offset - room + 1))
                ),
                theme.accent,
            );
        }
        page.lines = shown;
        for (lines, ..) in &mut page.hits {
            *lines = lines.start - total + room..lines.end - total + room;
        }
        page.lines.extend(choices);
        // The frame learns how far it can be scrolled from how long the page is.
        page.overflow = total - room;
        return page;
    }
    page.lines.extend(choices);
    page
}

/// A checklist.
pub fn tick(tick: &Tick, words: &Words<'_>, width: usize) -> Page {
    let theme = words.theme;
    let mut page = Page { keep_top: true, ..Page::default() };
    for (at, line) in tick.lines.iter().enumerate() {
        let here = at == tick.selected;
        let start = page.lines.len();
        let (mark, style) = match line.state {
            Some(State::Done) => ("[x] ", theme.good),
            Some(State::Missing) => ("[!] ", theme.warn),
            Some(State::Check) => ("[ ] ", theme.quiet),
            Some(State::Warn) => ("[?] ", theme.warn),
            None => ("--> ", theme.accent),
        };
        if line.state.is_none() {
            page.gap();
        }
        let prefix = Span::styled(format!("{}{mark}", pointer(here, words).content), style);
        let text_style = if here { theme.selected } else { theme.text };
        page.marked(prefix, &words.say(&line.text), text_style, width);
        if here {
            if let Some(about) = line.about.as_ref().and_then(|about| words.ui.maybe(about)) {
                page.text("      ", &about, theme.quiet, width);
            }
            page.focus = Some(start..page.lines.len());
        }
        page.hit(start, vec![Msg::Pick(at)]);
    }
    page
}
