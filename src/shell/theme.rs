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
    /// What of a name was typed.
    pub found: Style,
    /// Done.
    pub good: Style,
    /// Missing or doubtful.
    pub warn: Style,
    /// A heading within a text.
    pub heading: Style,
    /// A key in the footer.
    pub key: Style,
    /// What is drawn beside text.
    pub signs: &'static Signs,
}

/// The signs that stand beside text. None carries a meaning that the words do not.
#[derive(Debug)]
pub struct Signs {
    /// Before what Enter acts on; two columns.
    pub pointer: &'static str,
    /// Between the stages of the walk.
    pub then: &'static str,
    /// A stage of the walk that was reached, and one that lies ahead.
    pub steps: (&'static str, &'static str),
    /// There is more above, and below.
    pub more: (&'static str, &'static str),
    /// Something is left out.
    pub left_out: &'static str,
    /// Between two columns.
    pub between: &'static str,
}

/// For terminals that can show them. All take one column in every locale but the last two, whose width East Asian
/// locales may take for two (UAX #11, ambiguous).
const SIGNS: Signs =
    Signs {
        pointer: "▸ ", then: " › ", steps: ("▰", "▱"), more: ("▴", "▾"), left_out: "…", between: "│"
    };

/// For all others.
const ASCII: Signs =
    Signs { pointer: "> ", then: " > ", steps: ("=", "-"), more: ("^", "v"), left_out: "~", between: "|" };

/// The themes there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// The terminal's own sixteen colours, so that the user's palette and any background work.
    #[default]
    Auto,
    /// For a dark background.
    Dark,
    /// For a light one.
    Light,
    /// White, yellow and cyan on black, whatever the terminal's background.
    Contrast,
    /// No colours: weight and reversal carry everything.
    None,
}

impl Kind {
    /// Every theme.
    pub const ALL: [Self; 5] = [Self::Auto, Self::Dark, Self::Light, Self::Contrast, Self::None];

    /// Its name on the command line and in the settings.
    pub fn id(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Dark => "dark",
            Self::Light => "light",
            Self::Contrast => "contrast",
            Self::None => "none",
        }
    }
}

/// What the environment says of the terminal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Abilities {
    /// The user wants no colours (no-color.org).
    pub no_color: bool,
    /// It shows the 256 colours of xterm, and not only sixteen.
    pub many_colours: bool,
    /// Its background, where it says so.
    pub light: Option<bool>,
    /// It shows nothing but ASCII for sure.
    pub ascii: bool,
}

impl Abilities {
    /// What the variables of an environment say.
    pub fn of(variable: impl Fn(&str) -> Option<String>) -> Self {
        let set = |name: &str| variable(name).filter(|value| !value.is_empty());
        let term = set("TERM").unwrap_or_default();
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(set).unwrap_or_default();
        let charset = locale.split_once('.').map(|(_, rest)| rest.split('@').next().unwrap_or_default());
        let utf8 = match charset {
            Some(charset) => charset.replace('-', "").eq_ignore_ascii_case("utf8"),
            // Who names no locale at all has a terminal of this century.
            None => locale.is_empty() || !matches!(locale.as_str(), "C" | "POSIX"),
        };
        // The background is the last number of "foreground;background", in the sixteen colours.
        let background = set("COLORFGBG").and_then(|both| both.rsplit(';').next()?.parse::<u8>().ok());
        Self {
            no_color: set("NO_COLOR").is_some(),
            many_colours: term.contains("256color") || term.contains("direct") || set("COLORTERM").is_some(),
            light: background.map(|background| matches!(background, 7 | 9..=15)),
            ascii: !utf8
                || term == "linux"
                || set("VTE_CJK_WIDTH").is_some_and(|width| width != "narrow" && width != "1"),
        }
    }

    /// What this process's environment says.
    pub fn here() -> Self {
        Self::of(|name| std::env::var(name).ok())
    }
}

impl Theme {
    /// The look of a kind on a terminal.
    pub fn new(kind: Kind, abilities: Abilities) -> Self {
        let theme = match (kind, abilities.light, abilities.many_colours) {
            (Kind::None, ..) => Self::plain(),
            _ if abilities.no_color => Self::plain(),
            (Kind::Dark, _, true) | (Kind::Auto, Some(false), true) => Self::dark(),
            (Kind::Light, _, true) | (Kind::Auto, Some(true), true) => Self::light(),
            (Kind::Contrast, _, true) => Self::contrast(),
            (Kind::Contrast, _, false) => Self::named(Color::White, Color::Yellow, Color::White),
            (Kind::Dark, _, false) | (Kind::Auto, Some(false), false) => {
                Self::named(Color::LightCyan, Color::LightYellow, Color::LightGreen)
            }
            (Kind::Light, _, false) | (Kind::Auto, Some(true), false) => {
                Self::named(Color::Blue, Color::Red, Color::Green)
            }
            (Kind::Auto, None, _) => Self::named(Color::Cyan, Color::Yellow, Color::Green),
        };
        if abilities.ascii { theme.ascii() } else { theme }
    }

    /// The same with signs that every terminal shows.
    #[must_use]
    pub fn ascii(self) -> Self {
        Self { signs: &ASCII, ..self }
    }

    /// The terminal's own sixteen colours. What is quiet is dimmed and not grey: the palette's grey may be the very
    /// colour of the background.
    fn named(accent: Color, warn: Color, good: Color) -> Self {
        let plain = Style::new();
        Self { quiet: plain.add_modifier(Modifier::DIM), ..Self::coloured(plain, accent, warn, good) }
    }

    fn coloured(plain: Style, accent: Color, warn: Color, good: Color) -> Self {
        let bold = plain.add_modifier(Modifier::BOLD);
        Self {
            text: plain,
            title: bold,
            quiet: plain,
            accent: plain.fg(accent),
            selected: plain.add_modifier(Modifier::REVERSED),
            found: Style::new().add_modifier(Modifier::UNDERLINED),
            good: plain.fg(good),
            warn: plain.fg(warn),
            heading: bold.fg(accent),
            key: plain.fg(accent),
            signs: &SIGNS,
        }
    }

    /// Blue, orange and a bluish green: told apart with every kind of colour blindness (Okabe and Ito).
    fn dark() -> Self {
        let [accent, warn, good, quiet] = [75, 214, 79, 248].map(Color::Indexed);
        let plain = Style::new();
        Self { quiet: plain.fg(quiet), ..Self::coloured(plain, accent, warn, good) }
    }

    /// The same, dark enough for paper.
    fn light() -> Self {
        let [accent, warn, good, quiet] = [25, 94, 23, 240].map(Color::Indexed);
        let plain = Style::new();
        Self { quiet: plain.fg(quiet), ..Self::coloured(plain, accent, warn, good) }
    }

    /// On a black of its own.
    fn contrast() -> Self {
        let [black, white, accent, warn, good] = [16, 231, 51, 226, 120].map(Color::Indexed);
        let plain = Style::new().fg(white).bg(black);
        let selected = Style::new().fg(black).bg(warn).add_modifier(Modifier::BOLD);
        Self { selected, ..Self::coloured(plain, accent, warn, good) }
    }

    /// No colour at all: weight and reversal carry everything (`NO_COLOR`).
    pub fn plain() -> Self {
        let plain = Style::new();
        let bold = plain.add_modifier(Modifier::BOLD);
        Self {
            text: plain,
            title: bold,
            quiet: plain,
            accent: bold,
            selected: plain.add_modifier(Modifier::REVERSED),
            found: plain.add_modifier(Modifier::UNDERLINED),
            good: plain,
            warn: bold,
            heading: plain.add_modifier(Modifier::BOLD | Modifier::UNDERLINED),
            key: bold,
            signs: &SIGNS,
        }
    }

    /// Does it do without colours?
    pub fn is_plain(&self) -> bool {
        self.accent.fg.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The colours of xterm's cube and greys, in linear light (sRGB).
    fn light(color: Color) -> [f64; 3] {
        let Color::Indexed(index) = color else {
            unreachable!("{color:?} looks different in every terminal")
        };
        let steps = [0, 95, 135, 175, 215, 255];
        let bytes = match index {
            16..=231 => {
                let at = usize::from(index) - 16;
                [steps[at / 36], steps[at / 6 % 6], steps[at % 6]]
            }
            232.. => [8 + 10 * (i32::from(index) - 232); 3],
            _ => unreachable!("{index} looks different in every terminal"),
        };
        bytes.map(linear)
    }

    fn linear(byte: i32) -> f64 {
        let part = f64::from(byte) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    }

    /// The contrast of two colours (WCAG 2.2).
    fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
        let bright = |rgb: [f64; 3]| 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2] + 0.05;
        let (one, other) = (bright(one), bright(other));
        one.max(other) / one.min(other)
    }

    #[test]
    fn every_role_can_be_read_on_the_backgrounds_it_is_made_for() {
        // Black, and what popular terminals have for it; white, and paper.
        let darks = [[0, 0, 0], [0x1e, 0x1e, 0x1e], [0x28, 0x2c, 0x34], [0x30, 0x0a, 0x24]];
        let lights = [[0xff, 0xff, 0xff], [0xfa, 0xfa, 0xfa], [0xfd, 0xf6, 0xe3]];
        for (theme, backgrounds) in [(Theme::dark(), &darks[..]), (Theme::light(), &lights[..])] {
            for role in [theme.quiet, theme.accent, theme.good, theme.warn, theme.heading, theme.key] {
                for background in backgrounds {
                    let contrast = contrast(light(role.fg.expect("it has a colour")), background.map(linear));
                    assert!(contrast >= 4.5, "{:?} on {background:?}: {contrast:.2}", role.fg);
                }
            }
        }
        let theme = Theme::contrast();
        for role in [theme.text, theme.quiet, theme.accent, theme.selected, theme.good, theme.warn, theme.key]
        {
            let contrast =
                contrast(light(role.fg.expect("it has a colour")), light(role.bg.expect("it has a colour")));
            assert!(contrast >= 7.0, "{role:?}: {contrast:.2}");
        }
    }

    /// How a dichromat sees a colour (Viénot, Brettel and Mollon 1999), in linear light.
    fn seen(rgb: [f64; 3], protan: bool) -> [f64; 3] {
        let [r, g, b] = rgb;
        if protan {
            let mixed = 0.112_38 * r + 0.887_62 * g;
            [mixed, mixed, 0.004_01 * r - 0.004_01 * g + b]
        } else {
            let mixed = 0.292_75 * r + 0.707_25 * g;
            [mixed, mixed, -0.022_34 * r + 0.022_34 * g + b]
        }
    }

    #[test]
    fn what_is_good_and_what_is_missing_differ_for_the_colour_blind() {
        for theme in [Theme::dark(), Theme::light(), Theme::contrast()] {
            let roles =
                [theme.good, theme.warn, theme.accent].map(|role| light(role.fg.expect("it has a colour")));
            for (one, other) in [(0, 1), (1, 2)] {
                for protan in [true, false] {
                    let far: f64 = std::iter::zip(seen(roles[one], protan), seen(roles[other], protan))
                        .map(|(a, b)| (a.max(0.0).cbrt() - b.max(0.0).cbrt()).abs())
                        .sum();
                    assert!(far > 0.25, "{one} and {other} of {:?}: {far:.2}", theme.good);
                }
            }
        }
    }

    #[test]
    fn the_environment_is_believed() {
        let of = |set: &'static [(&'static str, &'static str)]| {
            Abilities::of(move |name| set.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).to_owned()))
        };
        assert!(!of(&[]).ascii && !of(&[("LANG", "zh_TW.UTF-8")]).ascii && !of(&[("LANG", "C.utf8")]).ascii);
        for ascii in [
            &[("LANG", "C")][..],
            &[("LANG", "zh_TW.Big5")],
            &[("LC_ALL", "POSIX"), ("LANG", "en_US.UTF-8")],
            &[("TERM", "linux")],
            &[("VTE_CJK_WIDTH", "wide")],
        ] {
            assert!(of(ascii).ascii, "{ascii:?}");
        }
        assert_eq!(of(&[("COLORFGBG", "0;15")]).light, Some(true));
        assert_eq!(of(&[("COLORFGBG", "15;default;0")]).light, Some(false));
        assert_eq!(of(&[("COLORFGBG", "default;default")]).light, None);
        assert!(of(&[("TERM", "xterm-256color")]).many_colours && !of(&[("TERM", "xterm")]).many_colours);
        let no_color = of(&[("NO_COLOR", "1"), ("COLORTERM", "truecolor")]);
        for kind in Kind::ALL {
            assert!(Theme::new(kind, no_color).is_plain(), "{kind:?}");
        }
        assert!(!of(&[("NO_COLOR", "")]).no_color);
    }
}
