//! Roles, not colours, everywhere else: what each looks like is decided here.

use ratatui::style::{Color, Modifier, Style};

/// The look of each role.
#[derive(Clone, Copy, Debug)]
pub struct Theme {
    /// Plain text.
    pub text: Style,
    /// The title of a screen.
    pub title: Style,
    /// What matters less.
    pub quiet: Style,
    /// The one accent: where the user is.
    pub accent: Style,
    /// What Enter acts on.
    pub selected: Style,
    /// Done.
    pub good: Style,
    /// Missing or doubtful.
    pub warn: Style,
    /// A heading within a text.
    pub heading: Style,
    /// A key in the footer.
    pub key: Style,
}

impl Theme {
    /// The terminal's own sixteen colours, so that the user's palette and a light background work.
    pub fn colours() -> Self {
        let plain = Style::new();
        Self {
            text: plain,
            title: plain.add_modifier(Modifier::BOLD),
            quiet: plain.fg(Color::DarkGray),
            accent: plain.fg(Color::Cyan),
            selected: plain.add_modifier(Modifier::REVERSED),
            good: plain.fg(Color::Green),
            warn: plain.fg(Color::Yellow),
            heading: plain.fg(Color::Cyan).add_modifier(Modifier::BOLD),
            key: plain.fg(Color::Cyan),
        }
    }

    /// No colour at all: weight and reversal carry everything (`NO_COLOR`).
    pub fn plain() -> Self {
        let plain = Style::new();
        Self {
            text: plain,
            title: plain.add_modifier(Modifier::BOLD),
            quiet: plain,
            accent: plain.add_modifier(Modifier::BOLD),
            selected: plain.add_modifier(Modifier::REVERSED),
            good: plain,
            warn: plain.add_modifier(Modifier::BOLD),
            heading: plain.add_modifier(Modifier::BOLD | Modifier::UNDERLINED),
            key: plain.add_modifier(Modifier::BOLD),
        }
    }
}

impl Theme {
    /// The theme the environment asks for.
    pub fn from_env() -> Self {
        if std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
            Self::plain()
        } else {
            Self::colours()
        }
    }

    /// Does it do without colours?
    pub fn is_plain(&self) -> bool {
        self.quiet.fg.is_none()
    }
}
