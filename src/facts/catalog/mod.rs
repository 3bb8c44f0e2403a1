//! The catalogue: platforms, problem categories, fields, channels and their evidence, checked as a whole.
//!
//! `platforms.toml` becomes [`raw::File`], [`check::check`] turns that into [`Facts`], and [`Catalog`] is what
//! the program asks. The embedded file is checked and packed by the build script, so that a broken one does
//! not compile and start-up reads no TOML.

pub mod check;
pub mod raw;

use std::cell::OnceCell;
use std::sync::atomic::{AtomicU64, Ordering};

use serde::{Deserialize, Serialize};

/// The field of an account's handle.
const HANDLE: &str = "username";

/// The version of the file's layout that this program reads.
pub const SCHEMA: u32 = 1;

/// Where a fact comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The id; evidence names it, with a line after a colon where the source is a file of lines.
    pub id: String,
    /// Who says so.
    pub kind: SourceKind,
    /// The page's own name.
    pub title: String,
    /// Its address, where it has one.
    pub url: Option<String>,
    /// The date of the stored copy (`YYYY-MM-DD`); none where the copy is undated.
    pub copy_date: Option<String>,
    /// The day the copy was read (`YYYY-MM-DD`).
    pub checked: String,
}

/// Who says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum SourceKind {
    /// The platform's own page, terms or app source.
    Platform,
    /// A statement of the platform, reported by the press.
    PlatformPress,
    /// A guide or blog.
    ThirdParty,
    /// Only one of the articles this catalogue started from.
    Seed,
    /// General knowledge, no page found.
    Memory,
}

impl SourceKind {
    /// Its id, as the file and the words name it.
    pub fn id(self) -> &'static str {
        match self {
            SourceKind::Platform => "platform",
            SourceKind::PlatformPress => "platform_press",
            SourceKind::ThirdParty => "third_party",
            SourceKind::Seed => "seed",
            SourceKind::Memory => "memory",
        }
    }
}

/// How sure a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Status {
    /// The platform's own text says so.
    Confirmed,
    /// Likely, to be checked in the app.
    Plausible,
    /// Nobody could be found who should know.
    Unverified,
    /// The platform's own text says otherwise.
    Contradicted,
}

/// What kind of answer a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum FieldKind {
    /// A phone number, local or international.
    Phone,
    /// An e-mail address.
    Email,
    /// One line of text.
    Line,
    /// Text of several lines.
    Long,
    /// A moment, as exact as it is known.
    Moment,
    /// Yes or no.
    YesNo,
    /// One of a few answers, or another where the field is not closed.
    Choice,
    /// Several lines, each an item.
    List,
    /// What happened when.
    Timeline,
    /// What was tried, and how it went.
    Tried,
    /// Screenshots.
    Shots,
    /// A sum of money, as the bank writes it.
    Amount,
    /// An ISO 4217 currency code.
    Currency,
    /// A version of an app or a system.
    Version,
    /// A link to something that support can look at.
    Link,
    /// Several links, each an item.
    Links,
}

/// How private an answer is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Privacy {
    /// Nothing personal.
    #[default]
    Open,
    /// Identifies the user.
    Personal,
    /// More than a support request usually needs.
    Sensitive,
    /// About money.
    Financial,
    /// About somebody else.
    ThirdPerson,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "independent marks of a row of data")]
pub struct Field {
    /// The id, also the answer's key in a case file.
    pub id: String,
    /// What kind of answer it takes.
    pub kind: FieldKind,
    /// The details page it stands on.
    pub page: String,
    /// How private the answer is.
    pub privacy: Privacy,
    /// The longest answer, in graphemes.
    pub max: Option<u32>,
    /// Common answers, or the only ones where `closed`.
    pub choices: Vec<String>,
    /// Only the choices are answers.
    pub closed: bool,
    /// "I don't know" is offered.
    pub unknown: bool,
    /// Masked on screens that were left.
    pub mask: bool,
    /// A yes makes the case urgent.
    pub urgent: bool,
    /// Fits any problem once it is answered.
    pub common: bool,
    /// An identifier: a long number in it is no card.
    pub identifier: bool,
    /// Stands in the message.
    pub in_message: bool,
    /// Recommended for whatever problem goes to a channel of these kinds.
    pub recommended_by: Vec<ChannelKind>,
}

/// A family of problems.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Category {
    /// The id.
    pub id: String,
    /// Whether the platform's identity fields are required here.
    pub identity_required: bool,
    /// What is asked of support, unless the option says otherwise.
    pub ask: Option<String>,
    /// What all its options share.
    pub asks: Asks,
    /// The problems themselves.
    pub options: Vec<Choice>,
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// The id.
    pub id: String,
    /// What it adds to its category's lists.
    pub asks: Asks,
    /// What is asked of support.
    pub ask: Option<String>,
    /// The platforms it exists on; none means all.
    pub platforms: Option<Vec<String>>,
    /// Whether it is urgent.
    pub urgent: Option<Urgency>,
}

/// What a category, an option or a platform's adaptation asks for and says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asks {
    /// Fields without which support cannot act.
    pub required: Vec<String>,
    /// Fields that speed things up.
    pub recommended: Vec<String>,
    /// Fields of the broader list that are not asked here.
    pub without: Vec<String>,
    /// What to try before writing.
    pub self_help: Vec<String>,
    /// What to do first, in this order.
    pub first_actions: Vec<String>,
    /// What a picture must show.
    pub proof: Vec<String>,
    /// Warnings that hold here.
    pub notes: Vec<String>,
}

/// When a problem is urgent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Urgency {
    /// Always.
    #[serde(rename = "always")]
    Always,
    /// Unless the SIM is known to be blocked.
    #[serde(rename = "unless:sim_blocked")]
    UnlessSimBlocked,
}

/// A line of the checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The id.
    pub id: String,
    /// Alternatives, any of which puts the line there; none means always.
    pub when: Vec<Condition>,
    /// Fields whose answers decide its state.
    pub watches: Vec<String>,
    /// The same, by kind.
    pub watches_kind: Option<FieldKind>,
    /// A yes-or-no field that decides its state.
    pub confirmed_by: Option<String>,
    /// What somebody says that pictures must be like.
    pub limits: Option<Limits>,
}

/// What somebody says that pictures must be like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Limits {
    /// At most so many.
    pub count: u32,
    /// Of these kinds.
    pub kinds: Vec<PictureKind>,
    /// Each smaller than so many megabytes.
    pub mb: u32,
    /// The shorter side of each at least so many pixels.
    pub side: u32,
}

/// What the file of a picture is, by its content or by its ending.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum PictureKind {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// GIF.
    Gif,
    /// WebP.
    Webp,
    /// HEIC, the photographs of a phone.
    Heic,
    /// AVIF.
    Avif,
    /// BMP.
    Bmp,
    /// TIFF.
    Tiff,
    /// A film.
    Video,
    /// PDF.
    Pdf,
    /// Text.
    Text,
    /// Something else.
    Other,
}

impl PictureKind {
    /// All kinds.
    pub const ALL: [PictureKind; 12] = [
        PictureKind::Jpeg,
        PictureKind::Png,
        PictureKind::Gif,
        PictureKind::Webp,
        PictureKind::Heic,
        PictureKind::Avif,
        PictureKind::Bmp,
        PictureKind::Tiff,
        PictureKind::Video,
        PictureKind::Pdf,
        PictureKind::Text,
        PictureKind::Other,
    ];

    /// The id of its words.
    pub fn id(self) -> &'static str {
        match self {
            PictureKind::Jpeg => "jpeg",
            PictureKind::Png => "png",
            PictureKind::Gif => "gif",
            PictureKind::Webp => "webp",
            PictureKind::Heic => "heic",
            PictureKind::Avif => "avif",
            PictureKind::Bmp => "bmp",
            PictureKind::Tiff => "tiff",
            PictureKind::Video => "video",
            PictureKind::Pdf => "pdf",
            PictureKind::Text => "text",
            PictureKind::Other => "other",
        }
    }

    /// What an ending of a name promises, where it promises something that is known here.
    pub fn of_ending(ending: &str) -> Option<Self> {
        Some(match ending.to_ascii_lowercase().as_str() {
            "jpg" | "jpeg" | "jpe" | "jfif" => PictureKind::Jpeg,
            "png" => PictureKind::Png,
            "gif" => PictureKind::Gif,
            "webp" => PictureKind::Webp,
            "heic" | "heif" => PictureKind::Heic,
            "avif" => PictureKind::Avif,
            "bmp" => PictureKind::Bmp,
            "tif" | "tiff" => PictureKind::Tiff,
            "mp4" | "m4v" | "mov" | "webm" | "mkv" | "avi" | "3gp" => PictureKind::Video,
            "pdf" => PictureKind::Pdf,
            "txt" | "html" | "htm" | "svg" | "md" | "json" | "csv" | "log" => PictureKind::Text,
            _ => return None,
        })
    }

    /// Is it a picture at all?
    pub fn is_picture(self) -> bool {
        !matches!(self, PictureKind::Video | PictureKind::Pdf | PictureKind::Text | PictureKind::Other)
    }
}

/// A condition: every part that is given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Condition {
    /// Any of these fields is asked for.
    #[serde(default)]
    pub asks: Vec<String>,
    /// A field of any of these kinds is asked for.
    #[serde(default)]
    pub asks_kind: Vec<FieldKind>,
    /// Any of these fields is answered.
    #[serde(default)]
    pub given: Vec<String>,
    /// The platform is one of these.
    #[serde(default)]
    pub platform: Vec<String>,
    /// The category is one of these.
    #[serde(default)]
    pub category: Vec<String>,
    /// The option is one of these.
    #[serde(default)]
    pub option: Vec<String>,
    /// The channel is of one of these kinds.
    #[serde(default)]
    pub channel_kind: Vec<ChannelKind>,
    /// A deadline that binds the user exists here.
    #[serde(default)]
    pub window: bool,
}

/// Whether a platform can be phoned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum PhoneSupport {
    /// No, and whoever offers it is not the platform.
    None,
    /// Nobody could be found who should know.
    Unknown,
}

/// A platform.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Platform {
    /// The id.
    pub id: String,
    /// The proper name.
    pub name: String,
    /// Other names that people type, in any script.
    pub aliases: Vec<String>,
    /// Whether it can be phoned.
    pub phone_support: PhoneSupport,
    /// Its own hosts.
    pub hosts: Vec<String>,
    /// Hosts where anyone can publish: only an exact path is official there.
    pub open_hosts: Vec<String>,
    /// Hosts that were official once.
    pub old_hosts: Vec<String>,
    /// Official handles that are no channels.
    pub handles: Vec<String>,
    /// What identifies an account, required.
    pub identity: Vec<String>,
    /// What identifies an account, recommended.
    pub identity_recommended: Vec<String>,
    /// What its support never asks for.
    pub never_ask: Vec<String>,
    /// Its channels.
    pub channels: Vec<Channel>,
    /// Which channel for what.
    pub routes: Vec<Route>,
    /// Contacts that are named elsewhere and not to be used.
    pub avoid: Vec<Avoid>,
    /// What differs from the shared categories.
    pub adapt: Vec<Adapt>,
    /// It came from a file of the user's, not with the program.
    pub yours: bool,
}

/// How a channel is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum ChannelKind {
    /// A place in the app.
    InApp,
    /// A form on the web.
    WebForm,
    /// An e-mail address.
    Email,
    /// A bot on the platform itself.
    Bot,
    /// An account on a social network.
    Social,
    /// A postal address.
    Postal,
    /// A help page, from which the right form is reached.
    HelpPage,
}

impl ChannelKind {
    /// Is it a chat, where a long message is not read?
    pub fn is_chat(self) -> bool {
        matches!(self, ChannelKind::Bot | ChannelKind::Social)
    }
}

/// An official way to reach a platform.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channel {
    /// The id, unique within the platform.
    pub id: String,
    /// How it is reached.
    pub kind: ChannelKind,
    /// The exact address, link or handle; none for a place in the app.
    pub value: Option<String>,
    /// How sure it is.
    pub status: Status,
    /// The evidence.
    pub sources: Vec<String>,
    /// The day the evidence was read.
    pub checked: String,
    /// The date of the newest dated copy.
    pub copy_date: Option<String>,
    /// Usable only while logged in.
    pub needs_login: bool,
    /// Usable only while the app starts.
    pub needs_app: bool,
    /// Takes pictures.
    pub attachments: bool,
    /// The fields its form asks for, in order.
    pub slots: Vec<Slot>,
    /// How to use it, in order.
    pub steps: Vec<String>,
    /// A literal sentence the platform wants.
    pub template: Option<String>,
    /// ISO 3166-1 codes, or `EU`; none means everywhere.
    pub regions: Vec<String>,
    /// The only languages that are known to be read there (BCP 47); none means that no such thing is known.
    pub languages: Vec<String>,
}

/// A field of a channel's form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// The field.
    pub field: String,
    /// The form insists on it.
    pub required: bool,
    /// How much it takes, where that is known.
    pub limit: Option<SlotLimit>,
}

/// How much a field of a form takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlotLimit {
    /// At most so many units.
    pub max: u32,
    /// What is counted.
    pub unit: LengthUnit,
    /// How sure it is.
    pub status: Status,
    /// The evidence.
    pub sources: Vec<String>,
}

/// What a form counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum LengthUnit {
    /// Signs as people see them.
    #[default]
    Graphemes,
    /// Units of UTF-16, as scripts in a browser count.
    Utf16,
    /// Bytes of UTF-8.
    Bytes,
}

impl LengthUnit {
    /// The id of its words.
    pub fn id(self) -> &'static str {
        match self {
            LengthUnit::Graphemes => "graphemes",
            LengthUnit::Utf16 => "utf16",
            LengthUnit::Bytes => "bytes",
        }
    }
}

/// What something applies to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scope {
    /// Everything.
    All,
    /// A category.
    Category(String),
    /// One option of a category.
    Option(String, String),
}

impl Scope {
    /// How closely this fits a problem: 0 for everything, 2 for the very option, none where it does not fit.
    pub fn fit(&self, category: &str, option: &str) -> Option<u8> {
        match self {
            Scope::All => Some(0),
            Scope::Category(c) => (c == category).then_some(1),
            Scope::Option(c, o) => (c == category && o == option).then_some(2),
        }
    }
}

/// The closest fit of several scopes.
pub fn fit(scopes: &[Scope], category: &str, option: &str) -> Option<u8> {
    scopes.iter().filter_map(|scope| scope.fit(category, option)).max()
}

/// Which channels for what, best first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Route {
    /// What it is for.
    pub scope: Vec<Scope>,
    /// Answers that must hold.
    pub when: Vec<(String, String)>,
    /// The channels, best first.
    pub channels: Vec<RouteEntry>,
    /// The reason that is said where none is usable.
    pub none: Option<String>,
}

/// A channel within a route, with what must hold for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RouteEntry {
    /// The channel.
    pub id: String,
    /// Only (not) for somebody logged in.
    pub logged_in: Option<bool>,
    /// Only where the app starts (or not).
    pub app_opens: Option<bool>,
    /// Fields that must be answered.
    pub needs: Vec<String>,
    /// Only for this country or `EU`.
    pub region: Option<String>,
    /// Only for this answer of `service_region`.
    pub service_region: Option<String>,
    /// Only for these options.
    pub options: Vec<String>,
}

/// What the contact checker says of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Verdict {
    /// The platform's own, and for this.
    OfficialChannel,
    /// The platform's own, for something else.
    OfficialButNotForThis,
    /// Was the platform's own once.
    KnownOutdated,
    /// Named by articles only.
    NamedByArticlesUnverified,
    /// Not found among the official channels.
    NotOfficial,
    /// Carries signs of an impostor.
    ImpostorSigns,
}

/// A contact that is named elsewhere and not to be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Avoid {
    /// The contact.
    pub value: String,
    /// Why not.
    pub reason: String,
    /// What the contact checker says of it.
    pub verdict: Verdict,
    /// What took its place.
    pub replaced_by: Option<String>,
    /// How sure that is.
    pub status: Status,
    /// The evidence.
    pub sources: Vec<String>,
    /// The day the evidence was read.
    pub checked: String,
    /// Where it is shown.
    pub scope: Vec<Scope>,
}

/// What differs from the shared categories on a platform.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adapt {
    /// Where.
    pub scope: Vec<Scope>,
    /// What is added.
    pub asks: Asks,
    /// What is asked of support instead.
    pub ask: Option<String>,
    /// Its self-help stands instead of the shared one.
    pub replace_self_help: bool,
    /// Its first actions stand instead of the shared ones.
    pub replace_first_actions: bool,
}

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum TimeUnit {
    /// Hours.
    Hours,
    /// Days.
    Days,
    /// Working days.
    WorkingDays,
}

/// How long a first reply is said to take.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplyTime {
    /// The platform.
    pub platform: String,
    /// What it is about.
    pub scope: Vec<Scope>,
    /// Only for this channel.
    pub channel: Option<String>,
    /// From, to.
    pub first: [u32; 2],
    /// In what.
    pub unit: TimeUnit,
    /// How sure it is.
    pub status: Status,
    /// The evidence.
    pub sources: Vec<String>,
    /// The day the evidence was read.
    pub checked: String,
}

/// What a published time means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum DeadlineKind {
    /// The user must act within it.
    ClaimWithin,
    /// The platform says that it takes this long.
    Wait,
    /// What is left alone is deleted after it.
    Deletion,
}

/// A window or a published time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// The id.
    pub id: String,
    /// The platform.
    pub platform: String,
    /// What it is about.
    pub scope: Vec<Scope>,
    /// What it means.
    pub kind: DeadlineKind,
    /// In days.
    pub days: Option<u32>,
    /// In hours.
    pub hours: Option<u32>,
    /// The days are working days.
    pub working: bool,
    /// The field it counts from.
    pub from: Option<String>,
    /// ISO 3166-1 codes, or `EU`; none means everywhere.
    pub regions: Vec<String>,
    /// How sure it is.
    pub status: Status,
    /// The evidence.
    pub sources: Vec<String>,
    /// The day the evidence was read.
    pub checked: String,
}

/// A place where people find what a field asks for; where that is stands in the words of its id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Find {
    /// The id.
    pub id: String,
    /// The field it is about.
    pub field: String,
    /// The platform it is about; none: any.
    pub platform: Option<String>,
}

/// What a word on an “About” screen stands beside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AboutWord {
    /// A label of the model of a device.
    Model,
    /// How names of models begin.
    ModelName,
    /// A label of the version of a system.
    System,
    /// The name of a system.
    SystemName,
    /// A label of the version of an app.
    App,
    /// A label of an account's id.
    Account,
    /// A label of the code of an error.
    Code,
}

/// Words of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutWords {
    /// The kind.
    pub kind: AboutWord,
    /// The words.
    pub words: Vec<String>,
}

/// A platform's own literal sentence, the same in a message of any language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Template {
    /// The id.
    pub id: String,
    /// The sentence.
    pub literal: String,
    /// The evidence.
    pub sources: Vec<String>,
}

/// What a word betrays when it stands around a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum SignKind {
    /// Money is wanted.
    Fee,
    /// A code, a password or a PIN is wanted.
    Code,
    /// Gift cards or vouchers are wanted.
    GiftCard,
    /// The talk is to go on in another messenger.
    OtherMessenger,
    /// A mark of being genuine stands inside the picture.
    Badge,
    /// A telephone line: a short number beside such a word is a phone number.
    Phone,
}

/// Words in any language that betray an impostor. Nobody is shown one that was not typed first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sign {
    /// What they betray.
    pub kind: SignKind,
    /// The messenger they name; none for all other signs, and for messengers that have no place here.
    pub platform: Option<String>,
    /// The words; where one is two words or more, all must stand there in this order.
    pub words: Vec<String>,
}

/// What a word says of the number or the words beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum WordKind {
    /// A login code.
    Code,
    /// A password.
    Password,
    /// A PIN.
    Pin,
    /// A payment card.
    Card,
    /// The check digits of a card.
    CardCheck,
    /// Something else that has a number, which is no secret.
    Not,
    /// A phone, whose number is longer than a code.
    Phone,
    /// An error: also a code right after it is no secret.
    Error,
    /// What is counted: the number right beside it is a quantity.
    Unit,
    /// That one thing is another.
    Copula,
    /// Whose a secret is.
    For,
    /// Which of one's secrets it is.
    Own,
    /// What follows a password's name in plain speech.
    Plain,
}

/// Words of all languages that say the same of what stands beside them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecretWords {
    /// What they say.
    pub kind: WordKind,
    /// The words, in lower case; a star at an end stands for more letters of the same word.
    pub words: Vec<String>,
}

/// What a word tells of a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum MomentWord {
    /// The day itself.
    Today,
    /// Its second half.
    ThisEvening,
    /// The day before.
    Yesterday,
    /// The second half of the day before, and what came after midnight.
    LastNight,
    /// Two days before.
    DayBeforeYesterday,
    /// As many days before as the number says.
    DaysAgo,
    /// Month 1.
    January,
    /// Month 2.
    February,
    /// Month 3.
    March,
    /// Month 4.
    April,
    /// Month 5.
    May,
    /// Month 6.
    June,
    /// Month 7.
    July,
    /// Month 8.
    August,
    /// Month 9.
    September,
    /// Month 10.
    October,
    /// Month 11.
    November,
    /// Month 12.
    December,
    /// The hour is one of the first twelve.
    BeforeNoon,
    /// The hour is one of the last twelve.
    AfterNoon,
    /// The number before it is an hour.
    Hour,
    /// The number before it are minutes.
    Minute,
    /// Nothing.
    Filler,
}

/// Words of all languages that tell the same of a moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MomentWords {
    /// What they tell.
    pub kind: MomentWord,
    /// The words, in lower case; `#` stands for a number.
    pub words: Vec<String>,
}

/// All that is known, checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// The evidence.
    pub sources: Vec<Source>,
    /// The questions, in the order they are asked.
    pub fields: Vec<Field>,
    /// The problems.
    pub categories: Vec<Category>,
    /// The checklist.
    pub checklist: Vec<Line>,
    /// The platforms.
    pub platforms: Vec<Platform>,
    /// What is said about reply times.
    pub reply_times: Vec<ReplyTime>,
    /// Windows and published times.
    pub deadlines: Vec<Deadline>,
    /// Literal sentences.
    pub templates: Vec<Template>,
    /// Words that betray an impostor.
    pub signs: Vec<Sign>,
    /// Hosts that shorten links of anybody.
    pub shorteners: Vec<String>,
    /// Words beside which a secret stands.
    pub secret_words: Vec<SecretWords>,
    /// Words in which people tell when something was.
    pub moment_words: Vec<MomentWords>,
    /// Where people find what is asked for.
    pub finds: Vec<Find>,
    /// What stands on “About” screens.
    pub about_words: Vec<AboutWords>,
}

/// What the first screen needs of a platform.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// The id.
    pub id: String,
    /// The proper name.
    pub name: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// It came from a file of the user's, not with the program.
    pub yours: bool,
}

/// The catalogue as the program asks it. The heads are there at once; the rest is unpacked when first asked for.
#[derive(Debug)]
pub struct Catalog {
    heads: Vec<Head>,
    packed: &'static [u8],
    facts: OnceCell<Box<Facts>>,
    number: u64,
}

/// A number that no other catalogue of this process has.
fn next_number() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

impl Catalog {
    /// A catalogue from what [`pack`] made.
    ///
    /// # Panics
    /// Where the bytes were not made by [`pack`]; the embedded ones are made by the build script.
    pub fn unpack(heads: &[u8], packed: &'static [u8]) -> Self {
        let heads = postcard::from_bytes(heads).expect("the build script packed the heads");
        Self { heads, packed, facts: OnceCell::new(), number: next_number() }
    }

    /// A catalogue of checked facts.
    pub fn new(facts: Facts) -> Self {
        let heads = heads(&facts);
        Self { heads, packed: &[], facts: OnceCell::from(Box::new(facts)), number: next_number() }
    }

    /// A number of its own: what is worked out from a catalogue once can be kept under it, for it never changes.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// The platforms' names.
    pub fn heads(&self) -> &[Head] {
        &self.heads
    }

    /// All that is known.
    ///
    /// # Panics
    /// Where the bytes were not made by [`pack`]; the embedded ones are made by the build script.
    pub fn facts(&self) -> &Facts {
        self.facts.get_or_init(|| {
            Box::new(postcard::from_bytes(self.packed).expect("the build script packed the facts"))
        })
    }

    /// A platform by id.
    pub fn platform(&self, id: &str) -> Option<&Platform> {
        self.facts().platforms.iter().find(|p| p.id == id)
    }

    /// Do the accounts of a platform have handles, which stand for a link to them?
    pub fn has_handles(&self, id: &str) -> bool {
        self.platform(id).is_some_and(|platform| {
            let mut identity = platform.identity.iter().chain(&platform.identity_recommended);
            !platform.handles.is_empty() || identity.any(|field| field == HANDLE)
        })
    }

    /// A platform's name by id, without unpacking the rest.
    pub fn platform_name(&self, id: &str) -> Option<&str> {
        self.heads.iter().find(|p| p.id == id).map(|p| p.name.as_str())
    }

    /// Is a platform the user's own, and checked by nobody? Known without unpacking the rest.
    pub fn is_yours(&self, id: &str) -> bool {
        self.heads.iter().any(|p| p.yours && p.id == id)
    }

    /// A category by id.
    pub fn category(&self, id: &str) -> Option<&Category> {
        self.facts().categories.iter().find(|c| c.id == id)
    }

    /// An option by its category's id and its own.
    pub fn option(&self, category: &str, option: &str) -> Option<&Choice> {
        self.category(category)?.options.iter().find(|o| o.id == option)
    }

    /// The options of a category that exist on a platform.
    pub fn options_on<'a>(&'a self, platform: &'a str, category: &str) -> impl Iterator<Item = &'a Choice> {
        self.category(category).into_iter().flat_map(|c| &c.options).filter(move |o| o.is_on(platform))
    }

    /// A field by id.
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.facts().fields.iter().find(|f| f.id == id)
    }

    /// A channel by its platform's id and its own.
    pub fn channel(&self, platform: &str, id: &str) -> Option<&Channel> {
        self.platform(platform)?.channels.iter().find(|c| c.id == id)
    }

    /// A source by the name that evidence gives it: `S2:31` is line 31 of `S2`.
    pub fn source(&self, evidence: &str) -> Option<&Source> {
        let id = evidence.split(':').next().unwrap_or(evidence);
        self.facts().sources.iter().find(|s| s.id == id)
    }

    /// A literal sentence by id.
    pub fn template(&self, id: &str) -> Option<&Template> {
        self.facts().templates.iter().find(|t| t.id == id)
    }

    /// What a problem asks for and says on a platform: the category's, the option's and the platform's lists in one.
    pub fn brief(&self, platform: &str, category: &str, option: &str) -> Brief {
        let mut brief = Brief::default();
        let (Some(platform), Some(category)) = (self.platform(platform), self.category(category)) else {
            return brief;
        };
        if category.identity_required {
            brief.asks.required.clone_from(&platform.identity);
        } else {
            brief.asks.recommended.clone_from(&platform.identity);
        }
        brief.asks.recommended.extend(platform.identity_recommended.iter().cloned());
        brief.ask.clone_from(&category.ask);
        brief.add(&category.asks);
        if let Some(choice) = category.options.iter().find(|o| o.id == option) {
            brief.add(&choice.asks);
            if choice.ask.is_some() {
                brief.ask.clone_from(&choice.ask);
            }
            brief.urgent.clone_from(&choice.urgent);
        }
        let mut adapts: Vec<(u8, &Adapt)> = platform
            .adapt
            .iter()
            .filter_map(|adapt| Some((fit(&adapt.scope, &category.id, option)?, adapt)))
            .collect();
        adapts.sort_by_key(|(fit, _)| *fit);
        for (_, adapt) in adapts {
            if adapt.ask.is_some() {
                brief.ask.clone_from(&adapt.ask);
            }
            if adapt.replace_self_help {
                brief.asks.self_help.clear();
            }
            if adapt.replace_first_actions {
                brief.asks.first_actions.clear();
            }
            brief.add(&adapt.asks);
        }
        brief
    }
}

impl Choice {
    /// Does this problem exist on a platform?
    pub fn is_on(&self, platform: &str) -> bool {
        self.platforms.as_ref().is_none_or(|platforms| platforms.iter().any(|p| p == platform))
    }
}

/// What a problem asks for and says on a platform.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brief {
    /// The lists.
    pub asks: Asks,
    /// What is asked of support.
    pub ask: Option<String>,
    /// Whether the problem is urgent.
    pub urgent: Option<Urgency>,
}

impl Brief {
    fn add(&mut self, more: &Asks) {
        let asks = &mut self.asks;
        extend(&mut asks.required, &more.required);
        extend(&mut asks.recommended, &more.recommended);
        extend(&mut asks.self_help, &more.self_help);
        extend(&mut asks.first_actions, &more.first_actions);
        extend(&mut asks.proof, &more.proof);
        extend(&mut asks.notes, &more.notes);
        asks.required.retain(|id| !more.without.contains(id) || more.required.contains(id));
        asks.recommended.retain(|id| {
            (!more.without.contains(id) || more.recommended.contains(id)) && !asks.required.contains(id)
        });
    }
}

fn extend(list: &mut Vec<String>, more: &[String]) {
    for id in more {
        if !list.contains(id) {
            list.push(id.clone());
        }
    }
}

fn heads(facts: &Facts) -> Vec<Head> {
    facts
        .platforms
        .iter()
        .map(|p| Head { id: p.id.clone(), name: p.name.clone(), aliases: p.aliases.clone(), yours: p.yours })
        .collect()
}

/// Packs checked facts: the heads, and everything.
///
/// # Errors
/// Where the packing library refuses, which it does for no value of these types.
pub fn pack(facts: &Facts) -> Result<(Vec<u8>, Vec<u8>), postcard::Error> {
    Ok((postcard::to_stdvec(&heads(facts))?, postcard::to_stdvec(facts)?))
}
