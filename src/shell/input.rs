//! Bytes from the terminal become events: keys one by one, and what comes in one gush as a paste, whether the terminal
//! marks it or not.
//!
//! The reader of the terminal library waits for ever on a sequence that is cut short and on a paste that never ends, and
//! gives the rest of a marked paste as keys. So the bytes are cut here, and only a whole sequence is given to a parser.

use std::time::Duration;

use ratatui::crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use terminput::{Event as Parsed, KeyCode as Code, KeyEventKind as Kind, KeyModifiers as Modifiers};

/// What begins a paste (xterm, mode 2004).
const PASTE: &[u8] = b"\x1b[200~";
/// What ends it.
const PASTED: &[u8] = b"\x1b[201~";

/// The most bytes of a paste that are held back; a longer one is handed on in pieces.
const PASTE_MOST: usize = 1 << 21;

/// The longest parameters of a sequence that a key sends (ECMA-48), in bytes.
const SEQUENCE_MOST: usize = 64;

/// Nobody types so many characters between two looks: they were pasted. A line that is slow brings fewer at once.
const GUSH: usize = 64;

/// So long a pause ends a paste whose end never came.
const PASTE_PAUSE: Duration = Duration::from_secs(1);
/// So long a pause ends a gush.
const GUSH_PAUSE: Duration = Duration::from_millis(50);
/// So long the rest of a sequence may take; then an escape was the key of that name.
const SEQUENCE_PAUSE: Duration = Duration::from_millis(30);

/// Cuts the bytes of a terminal into events.
#[derive(Clone, Debug, Default)]
pub struct Framer {
    /// The beginning of a sequence or of a character.
    held: Vec<u8>,
    /// A marked paste whose end has not come yet.
    paste: Option<Vec<u8>>,
    /// An unmarked paste that may go on.
    gushing: bool,
}

impl Framer {
    /// How long to wait for more before [`Framer::pause`] is due; none where nothing is open.
    pub fn patience(&self) -> Option<Duration> {
        if self.paste.is_some() {
            Some(PASTE_PAUSE)
        } else if !self.held.is_empty() {
            Some(SEQUENCE_PAUSE)
        } else {
            self.gushing.then_some(GUSH_PAUSE)
        }
    }

    /// Nothing came for as long as was waited: what is open ends.
    pub fn pause(&mut self) -> Vec<Event> {
        self.gushing = false;
        let mut events = Vec::new();
        if let Some(paste) = self.paste.take() {
            pasted(&paste, &mut events);
        }
        if std::mem::take(&mut self.held) == [0x1b] {
            events.push(plain(KeyCode::Esc));
        }
        events
    }

    /// Takes what came at once.
    pub fn take(&mut self, bytes: &[u8]) -> Vec<Event> {
        let mut events = Vec::new();
        let mut burst = std::mem::take(&mut self.held);
        burst.extend_from_slice(bytes);
        if let Some(mut paste) = self.paste.take() {
            // The end may have come in two parts.
            let from = paste.len().saturating_sub(PASTED.len());
            paste.append(&mut burst);
            self.go_on(paste, from, &mut events);
        } else if !burst.contains(&0x1b) && (self.gushing || is_gush(&burst)) {
            self.gush(&burst, &mut events);
        } else {
            self.gushing = false;
            self.keys(&burst, &mut events);
        }
        events
    }

    /// Keys, up to where a paste begins.
    fn keys(&mut self, burst: &[u8], events: &mut Vec<Event>) {
        let mut rest = burst;
        while !rest.is_empty() {
            if let Some(paste) = rest.strip_prefix(PASTE) {
                self.go_on(paste.to_vec(), 0, events);
                return;
            }
            let taken = match next(rest) {
                Next::Key(event, length) => {
                    events.extend(event);
                    length
                }
                Next::Cut => {
                    self.held = rest.to_vec();
                    return;
                }
            };
            rest = rest.get(taken..).unwrap_or_default();
        }
    }

    /// A marked paste, as far as it has come; its end is not before a byte.
    fn go_on(&mut self, mut paste: Vec<u8>, from: usize, events: &mut Vec<Event>) {
        let end = paste.get(from..).and_then(|news| find(news, PASTED)).map(|end| from + end);
        if let Some(end) = end {
            // What stands behind the end in the same gush was not typed either, or the mark was a part of the paste:
            // it is text, whatever keys it looks like, but for line ends at its very end.
            let mut text = paste.get(..end).unwrap_or_default().to_vec();
            let mut behind = paste.get(end + PASTED.len()..).unwrap_or_default();
            // Another end or beginning may be cut in its turn, and its rest is no text.
            let lengths = (1..PASTED.len()).rev();
            let mut cuts =
                lengths.flat_map(|most| [PASTED, PASTE].into_iter().filter_map(move |mark| mark.get(..most)));
            if let Some(cut) = cuts.find(|cut| behind.ends_with(cut)) {
                behind = behind.strip_suffix(cut).unwrap_or(behind);
                self.paste = Some(cut.to_vec());
            }
            while let Some(shorter) = [b'\r', b'\n', 0x04].iter().find_map(|c| behind.strip_suffix(&[*c])) {
                behind = shorter;
            }
            if self.paste.is_none() {
                behind = self.hold_cut(behind);
            }
            while let Some(mark) = find(behind, PASTED) {
                text.extend_from_slice(behind.get(..mark).unwrap_or_default());
                behind = behind.get(mark + PASTED.len()..).unwrap_or_default();
            }
            text.extend_from_slice(behind);
            pasted(&text, events);
            return;
        }
        if paste.len() > PASTE_MOST {
            // The end may be cut: as many bytes as it has, and those of a character, stay.
            let kept = paste.split_off(whole(&paste, paste.len() - PASTED.len()));
            pasted(&paste, events);
            paste = kept;
        }
        self.paste = Some(paste);
    }

    /// All but a character that is cut at the end, which waits for its rest.
    fn hold_cut<'a>(&mut self, bytes: &'a [u8]) -> &'a [u8] {
        let (text, cut) = bytes.split_at_checked(whole(bytes, bytes.len())).unwrap_or((bytes, &[]));
        self.held = cut.to_vec();
        text
    }

    /// An unmarked paste, as far as it has come.
    fn gush(&mut self, burst: &[u8], events: &mut Vec<Event>) {
        let text = self.hold_cut(burst);
        // One line and Enter may have been typed ahead over a slow connection; in a longer one it is a line end.
        let line = text.strip_suffix(b"\r").filter(|line| !self.gushing && !line.contains(&b'\r'));
        if let Some(line) = line {
            pasted(line, events);
            events.push(plain(KeyCode::Enter));
        } else {
            self.gushing = true;
            pasted(text, events);
        }
    }
}

/// What stands at the head of some bytes.
enum Next {
    /// An event, or one that means nothing here, and how many bytes it takes.
    Key(Option<Event>, usize),
    /// A sequence or a character that is cut.
    Cut,
}

fn next(bytes: &[u8]) -> Next {
    let length = match bytes {
        [0x1b] | [0x1b, b'[' | b'O'] => None,
        // Alt with Backspace and with Enter, as some terminals send them.
        [0x1b, 0x08, ..] => return Next::Key(Some(with_alt(KeyCode::Backspace)), 2),
        [0x1b, b'\n', ..] => return Next::Key(Some(with_alt(KeyCode::Enter)), 2),
        // An escape and another key, or a second escape, that came at once: the library would make one key of both, or a
        // letter that nobody typed.
        [0x1b, control, ..] if control.is_ascii_control() && !matches!(control, b'\t' | b'\r' | 0x7f) => {
            return Next::Key(Some(plain(KeyCode::Esc)), 1);
        }
        // The Linux console’s F1 to F5.
        [0x1b, b'[', b'[', ..] => (bytes.len() >= 4).then_some(4),
        // A click, which nobody asked for; the library stumbles over its zeros.
        [0x1b, b'[', b'M', ..] => return if bytes.len() < 6 { Next::Cut } else { Next::Key(None, 6) },
        [0x1b, b'[', parameters @ ..] => {
            let end = parameters.iter().position(|byte| !(0x20..=0x3f).contains(byte));
            let end = end.or((parameters.len() > SEQUENCE_MOST).then_some(SEQUENCE_MOST));
            let click =
                end.and_then(|end| parameters.get(end)).is_some_and(|last| matches!(last, b'M' | b'm'));
            match end {
                Some(end) if click => {
                    let event = bytes.get(..end + 3).and_then(mouse);
                    return Next::Key(event, end + 3);
                }
                end => end.map(|end| end + 3),
            }
        }
        [0x1b, b'O', ..] => Some(3),
        [0x1b, rest @ ..] => character(rest).map(|length| length + 1),
        bytes => character(bytes),
    };
    let Some(sequence) = length.and_then(|length| bytes.get(..length)) else { return Next::Cut };
    let event = Parsed::parse_from(sequence).ok().flatten();
    Next::Key(event.and_then(|event| translated(&event)), sequence.len())
}

/// A press of the first button or a turn of the wheel (xterm, SGR 1006), such as `ESC [ < 0 ; 12 ; 3 M`.
fn mouse(sequence: &[u8]) -> Option<Event> {
    let text = std::str::from_utf8(sequence.strip_prefix(b"\x1b[<")?).ok()?;
    let mut numbers = text.strip_suffix('M')?.split(';').map(str::parse::<u16>);
    let mut number = || numbers.next()?.ok();
    let (button, column, row) = (number()?, number()?.checked_sub(1)?, number()?.checked_sub(1)?);
    let kind = match button {
        0 => MouseEventKind::Down(MouseButton::Left),
        64 => MouseEventKind::ScrollUp,
        65 => MouseEventKind::ScrollDown,
        _ => return None,
    };
    Some(Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE }))
}

/// How many bytes the first character takes (UTF-8), or what is none; nothing where it is cut.
fn character(bytes: &[u8]) -> Option<usize> {
    let head = bytes.get(..4).unwrap_or(bytes);
    match std::str::from_utf8(head) {
        Ok(text) => text.chars().next().map(char::len_utf8),
        Err(error) if error.valid_up_to() > 0 => {
            let text = head.get(..error.valid_up_to()).and_then(|valid| std::str::from_utf8(valid).ok());
            text.and_then(|text| text.chars().next()).map(char::len_utf8)
        }
        Err(error) => error.error_len(),
    }
}

/// Is it more text than is typed at once?
fn is_gush(burst: &[u8]) -> bool {
    // Bytes that begin a character.
    burst.iter().filter(|&&byte| byte >= 0x20 && byte != 0x7f && byte & 0xc0 != 0x80).count() >= GUSH
}

/// How many bytes, of at most so many, end with a whole character.
fn whole(bytes: &[u8], most: usize) -> usize {
    let head = bytes.get(..most).unwrap_or(bytes);
    let tail = head.iter().rev().take(3);
    // The byte that begins the last character, where that has several.
    let Some((behind, lead)) = tail.enumerate().find(|(_, byte)| **byte & 0xc0 == 0xc0) else {
        return head.len();
    };
    let needed = match lead {
        0xf0.. => 4,
        0xe0.. => 3,
        _ => 2,
    };
    if behind + 1 < needed { head.len() - behind - 1 } else { head.len() }
}

fn find(bytes: &[u8], mark: &[u8]) -> Option<usize> {
    bytes.windows(mark.len()).position(|window| window == mark)
}

fn pasted(text: &[u8], events: &mut Vec<Event>) {
    if !text.is_empty() {
        events.push(Event::Paste(String::from_utf8_lossy(text).into_owned()));
    }
}

fn plain(code: KeyCode) -> Event {
    Event::Key(KeyEvent::new(code, KeyModifiers::NONE))
}

fn with_alt(code: KeyCode) -> Event {
    Event::Key(KeyEvent::new(code, KeyModifiers::ALT))
}

/// A parsed event in the terms of the terminal library; none where it is of no use here.
fn translated(event: &Parsed) -> Option<Event> {
    let Parsed::Key(key) = event else { return None };
    let code = match key.code {
        Code::Char(c) => KeyCode::Char(c),
        Code::Enter => KeyCode::Enter,
        Code::Esc => KeyCode::Esc,
        Code::Tab if key.modifiers.contains(Modifiers::SHIFT) => KeyCode::BackTab,
        Code::Tab => KeyCode::Tab,
        Code::Backspace => KeyCode::Backspace,
        Code::Delete => KeyCode::Delete,
        Code::Left => KeyCode::Left,
        Code::Right => KeyCode::Right,
        Code::Up => KeyCode::Up,
        Code::Down => KeyCode::Down,
        Code::Home => KeyCode::Home,
        Code::End => KeyCode::End,
        Code::PageUp => KeyCode::PageUp,
        Code::PageDown => KeyCode::PageDown,
        Code::F(number) => KeyCode::F(number),
        _ => return None,
    };
    let mut modifiers = KeyModifiers::NONE;
    for (theirs, ours) in [
        (Modifiers::SHIFT, KeyModifiers::SHIFT),
        (Modifiers::ALT, KeyModifiers::ALT),
        (Modifiers::CTRL, KeyModifiers::CONTROL),
    ] {
        modifiers.set(ours, key.modifiers.contains(theirs));
    }
    let kind = match key.kind {
        Kind::Press => KeyEventKind::Press,
        Kind::Repeat => KeyEventKind::Repeat,
        Kind::Release => KeyEventKind::Release,
    };
    Some(Event::Key(KeyEvent::new_with_kind(code, modifiers, kind)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(code: KeyCode, modifiers: KeyModifiers) -> Event {
        Event::Key(KeyEvent::new(code, modifiers))
    }

    fn click(kind: MouseEventKind, column: u16, row: u16) -> Event {
        Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE })
    }

    fn paste(text: &str) -> Event {
        Event::Paste(text.to_owned())
    }

    #[test]
    fn keys_are_told_one_by_one() {
        let none = KeyModifiers::NONE;
        let (control, alt) = (KeyModifiers::CONTROL, KeyModifiers::ALT);
        for (bytes, events) in [
            ("a", vec![key(KeyCode::Char('a'), none)]),
            ("é中", vec![key(KeyCode::Char('é'), none), key(KeyCode::Char('中'), none)]),
            ("\r", vec![key(KeyCode::Enter, none)]),
            ("\t\x1b[Z", vec![key(KeyCode::Tab, none), key(KeyCode::BackTab, KeyModifiers::SHIFT)]),
            ("\x1b[A\x1bOB", vec![key(KeyCode::Up, none), key(KeyCode::Down, none)]),
            ("\x1b[1;5C", vec![key(KeyCode::Right, control)]),
            ("\x1b[1;3A", vec![key(KeyCode::Up, alt)]),
            ("\x1bOP\x1b[[B", vec![key(KeyCode::F(1), none), key(KeyCode::F(2), none)]),
            ("\x1b[15~", vec![key(KeyCode::F(5), none)]),
            ("\x1b\r\x1b\n", vec![key(KeyCode::Enter, alt), key(KeyCode::Enter, alt)]),
            ("\x1b\x7f\x1b\x08", vec![key(KeyCode::Backspace, alt), key(KeyCode::Backspace, alt)]),
            ("\x1b\x11", vec![plain(KeyCode::Esc), key(KeyCode::Char('q'), control)]),
            ("\x1b\x03\x1b", vec![plain(KeyCode::Esc), key(KeyCode::Char('c'), control)]),
            ("\x1b中", vec![key(KeyCode::Char('中'), alt)]),
            ("\x11\x1a", vec![key(KeyCode::Char('q'), control), key(KeyCode::Char('z'), control)]),
            ("\x7f\x08", vec![key(KeyCode::Backspace, none), key(KeyCode::Char('h'), control)]),
            // What terminals say unasked, and broken sequences, are no keys.
            ("\x1b[<0;0;0M\x1b[M\x20\x20\x20\x1b[0;0Mx", vec![key(KeyCode::Char('x'), none)]),
            ("\x1b[<0;12;3m\x1b[<35;1;1Mx", vec![key(KeyCode::Char('x'), none)]),
            ("\x1b[<0;12;3M", vec![click(MouseEventKind::Down(MouseButton::Left), 11, 2)]),
            ("\x1b[<65;1;1M", vec![click(MouseEventKind::ScrollDown, 0, 0)]),
            ("\x1b[999;999;999zx", vec![key(KeyCode::Char('x'), none)]),
        ] {
            assert_eq!(Framer::default().take(bytes.as_bytes()), events, "{bytes:?}");
        }
    }

    #[test]
    fn what_is_cut_waits_for_its_rest_and_an_escape_alone_is_a_key() {
        let mut framer = Framer::default();
        for part in [b"\x1b".as_slice(), b"[", b"1;"] {
            assert_eq!(framer.take(part), []);
            assert!(framer.patience().is_some());
        }
        assert_eq!(framer.take(b"5D"), [key(KeyCode::Left, KeyModifiers::CONTROL)]);
        assert_eq!(framer.take(&[0xe4, 0xb8]), []);
        assert_eq!(framer.take(&[0xad]), [key(KeyCode::Char('中'), KeyModifiers::NONE)]);
        assert_eq!(framer.take(b"\x1b"), []);
        assert_eq!(framer.pause(), [plain(KeyCode::Esc)]);
        assert_eq!(framer.take(b"\x1b[1"), []);
        assert_eq!(framer.pause(), []);
        assert_eq!(framer.patience(), None);
    }

    #[test]
    fn nothing_in_a_marked_paste_is_a_key() {
        let mut framer = Framer::default();
        assert_eq!(framer.take(b"\x1b[200~A\x1b[201~\x11y\r\x04\x1b[201~"), [paste("A\x11y\r\x04")]);
        // In parts, as a slow line brings it.
        assert_eq!(framer.take(b"\x1b[200~one\rtw"), []);
        assert_eq!(framer.take(b"o\x1b[20"), []);
        assert_eq!(framer.take(b"1~"), [paste("one\rtwo")]);
        assert_eq!(framer.take(b"q"), [plain(KeyCode::Char('q'))]);
        // A character behind it may be cut.
        assert_eq!(framer.take(b"\x1b[200~A\x1b[201~B\xe4\xb8"), [paste("AB")]);
        assert_eq!(framer.patience(), Some(SEQUENCE_PAUSE));
        assert_eq!(framer.take(&[0xad]), [plain(KeyCode::Char('中'))]);
    }

    #[test]
    fn a_paste_that_never_ends_ends_with_a_pause() {
        let mut framer = Framer::default();
        assert_eq!(framer.take(b"\x1b[200~"), []);
        assert_eq!(framer.take("x".repeat(100_000).as_bytes()), []);
        assert_eq!(framer.patience(), Some(PASTE_PAUSE));
        assert_eq!(framer.pause(), [paste(&"x".repeat(100_000))]);
        assert_eq!(framer.patience(), None);
        // However much comes, little is held.
        assert_eq!(framer.take(b"\x1b[200~"), []);
        let mut bytes = 0;
        for _ in 0..20 {
            for event in framer.take("中".repeat(100_000).as_bytes()) {
                let Event::Paste(text) = event else { unreachable!() };
                assert!(text.chars().all(|c| c == '中'));
                bytes += text.len();
            }
        }
        assert!(bytes > 3_000_000, "{bytes}");
        assert!(framer.paste.as_ref().is_some_and(|held| held.len() <= PASTE_MOST));
    }

    #[test]
    fn an_unmarked_paste_is_text_with_line_ends() {
        let mut framer = Framer::default();
        let line = "y".repeat(72) + "\r";
        assert_eq!(framer.take(line.repeat(3).as_bytes()), [paste(&line.repeat(3))]);
        // It goes on, however little comes at a time, until nothing does.
        assert_eq!(framer.take(b"y\r"), [paste("y\r")]);
        assert_eq!(framer.take(&[b'y', 0xe4]), [paste("y")]);
        assert_eq!(framer.take(&[0xb8, 0xad]), [paste("中")]);
        assert_eq!(framer.pause(), []);
        assert_eq!(framer.take(b"\r"), [plain(KeyCode::Enter)]);
        // A long line and Enter, typed ahead.
        let ahead = "z".repeat(80);
        let bytes = ahead.clone() + "\r";
        assert_eq!(framer.take(bytes.as_bytes()), [paste(&ahead), plain(KeyCode::Enter)]);
    }

    #[test]
    fn any_bytes_in_any_pieces_are_survived_and_no_text_is_lost() {
        use proptest::prelude::*;
        let piece = prop_oneof![
            proptest::collection::vec(any::<u8>(), 0..40),
            "[a-z中é\r]{0,90}".prop_map(String::into_bytes),
            Just(PASTE.to_vec()),
            Just(PASTED.to_vec()),
            Just(b"\x1b[<0;0;0M".to_vec()),
        ];
        proptest!(|(pieces in proptest::collection::vec((piece, any::<bool>()), 0..30))| {
            let mut framer = Framer::default();
            for (bytes, pause) in pieces {
                framer.take(&bytes);
                if pause {
                    framer.pause();
                }
            }
        });
        // Plain text comes out as it went in, whatever the pieces.
        let parts = proptest::collection::vec("[a-z中é👩]{1,120}", 1..12);
        proptest!(|(parts in parts, cut in 1_usize..50)| {
            let text = parts.concat();
            let mut framer = Framer::default();
            let mut out = String::new();
            for bytes in text.as_bytes().chunks(cut) {
                for event in framer.take(bytes) {
                    match event {
                        Event::Paste(text) => out.push_str(&text),
                        Event::Key(KeyEvent { code: KeyCode::Char(c), .. }) => out.push(c),
                        event => prop_assert!(false, "{event:?}"),
                    }
                }
            }
            prop_assert_eq!(out, text);
        });
    }
}
