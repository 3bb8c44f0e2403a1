//! A look at a picture's file: what it is, never what it shows. Only its beginning is read, and nothing of it is kept.

use std::borrow::Cow;
use std::fs::File;
use std::hash::{DefaultHasher, Hasher as _};
use std::io::{self, Cursor, Read as _};
use std::path::{Component, Path, PathBuf, Prefix};

use exif::{In, Tag, Value};
use imagesize::{Compression, ImageType};
use url::Url;

use crate::case::answers::{Look, Picture};
use crate::facts::catalog::PictureKind;
use crate::shell::reason;

/// So much of a file is read: the whole of any picture that a form takes.
const MOST_READ: u64 = 6 << 20;

/// So much of a file tells text from anything else.
const TEXT_HEAD: usize = 4096;

/// What a picture in the frame of a film calls itself, where it does not say how it is packed.
const IMAGE_BRANDS: [&[u8]; 4] = [b"mif1", b"msf1", b"mif2", b"miaf"];

/// Looks at a file whose name was typed, pasted or dropped. A relative one is looked for in each folder in turn.
pub fn look(typed: &str, folders: &[&Path]) -> Look {
    for name in spellings(typed) {
        for folder in folders {
            match look_at(&folder.join(&name)) {
                Look::Missing => {}
                found => return found,
            }
        }
    }
    Look::Missing
}

/// What a typed name may mean: the name itself, or what a terminal makes of a file that is dropped on it.
fn spellings(typed: &str) -> Vec<PathBuf> {
    let typed = typed.trim();
    let mut spellings = vec![PathBuf::from(typed)];
    for text in [Cow::Borrowed(typed), unquoted(typed)] {
        let url = Url::parse(&text).ok().filter(|url| url.scheme() == "file");
        spellings.extend(url.and_then(|url| url.to_file_path().ok()));
        spellings.extend(text.strip_prefix('~').and_then(|rest| {
            let rest = rest.strip_prefix(std::path::is_separator)?;
            Some(std::env::home_dir()?.join(rest))
        }));
        spellings.push(PathBuf::from(text.as_ref()));
    }
    spellings.dedup();
    spellings
}

/// A name without the quotes and backslashes that keep it one word for a shell.
fn unquoted(text: &str) -> Cow<'_, str> {
    // Where a backslash parts folders, it keeps nothing together.
    let escapes = !std::path::is_separator('\\');
    if !text.contains(['\'', '"', '\\']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut quote = None;
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        match (c, quote) {
            ('\\', None | Some('"')) if escapes => out.extend(rest.next()),
            ('\'' | '"', None) => quote = Some(c),
            (c, Some(open)) if c == open => quote = None,
            (c, _) => out.push(c),
        }
    }
    Cow::Owned(out)
}

fn look_at(path: &Path) -> Look {
    if is_elsewhere(path) {
        return Look::Special;
    }
    // Asked before it is opened: opening a pipe waits for somebody to write, and a device may do anything.
    let seen = std::fs::metadata(path).map(|metadata| {
        if metadata.is_dir() {
            Look::Folder
        } else if !metadata.is_file() {
            Look::Special
        } else if metadata.len() == 0 {
            // Some files of the system say so and never end.
            Look::Empty
        } else {
            read(path).unwrap_or_else(|error| refused(&error))
        }
    });
    seen.unwrap_or_else(|error| refused(&error))
}

/// Does a name lead to another machine or a device, as it can on Windows? Even asking about it would open a connection.
fn is_elsewhere(path: &Path) -> bool {
    let Some(Component::Prefix(prefix)) = path.components().next() else { return false };
    matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..) | Prefix::DeviceNS(_))
}

fn refused(error: &io::Error) -> Look {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory | io::ErrorKind::InvalidFilename => {
            Look::Missing
        }
        _ => Look::Refused(reason::reading(error)),
    }
}

fn read(path: &Path) -> io::Result<Look> {
    let file = File::open(path)?;
    let bytes = file.metadata()?.len();
    let mut head = Vec::new();
    file.take(MOST_READ).read_to_end(&mut head)?;
    let kind = kind(&head);
    let size = imagesize::blob_size(&head).ok().filter(|_| kind.is_picture());
    let pixels = size.and_then(|size| Some((size.width.try_into().ok()?, size.height.try_into().ok()?)));
    let whole = head.len() as u64 >= bytes;
    let mut mark = DefaultHasher::new();
    mark.write_u64(bytes);
    mark.write(&head);
    Ok(Look::File(Picture {
        bytes,
        kind,
        broken: kind.is_picture() && (pixels.is_none() || (whole && breaks_off(kind, &head))),
        pixels,
        mark: mark.finish(),
        place: kind.is_picture() && holds_place(&head),
    }))
}

/// What a file is, by how it begins.
fn kind(head: &[u8]) -> PictureKind {
    match imagesize::image_type(head) {
        Ok(ImageType::Jpeg) => PictureKind::Jpeg,
        Ok(ImageType::Png) => PictureKind::Png,
        Ok(ImageType::Gif) => PictureKind::Gif,
        Ok(ImageType::Webp) => PictureKind::Webp,
        Ok(ImageType::Heif(Compression::Av1)) => PictureKind::Avif,
        // A film has the same frame, of which the library knows the kinds of picture alone.
        Ok(ImageType::Heif(Compression::Unknown))
            if !IMAGE_BRANDS.iter().any(|b| head.get(8..12) == Some(*b)) =>
        {
            PictureKind::Video
        }
        Ok(ImageType::Heif(_)) => PictureKind::Heic,
        Ok(ImageType::Bmp) => PictureKind::Bmp,
        Ok(ImageType::Tiff) => PictureKind::Tiff,
        Ok(_) | Err(_) if head.starts_with(b"%PDF-") => PictureKind::Pdf,
        Ok(_) | Err(_) if is_video(head) => PictureKind::Video,
        Ok(_) | Err(_) if is_text(head) => PictureKind::Text,
        Ok(_) | Err(_) => PictureKind::Other,
    }
}

/// Matroska with `WebM`, or AVI.
fn is_video(head: &[u8]) -> bool {
    let riff = head.starts_with(b"RIFF") && head.get(8..12) == Some(b"AVI ");
    head.starts_with(b"\x1a\x45\xdf\xa3") || riff
}

fn is_text(head: &[u8]) -> bool {
    let head = head.get(..TEXT_HEAD).unwrap_or(head);
    let text = match std::str::from_utf8(head) {
        Ok(text) => text,
        // A character that is cut off at the end is no fault of the text.
        Err(error) if error.error_len().is_none() => {
            std::str::from_utf8(head.get(..error.valid_up_to()).unwrap_or_default()).unwrap_or_default()
        }
        Err(_) => return false,
    };
    !text.is_empty() && !text.chars().any(|c| c.is_control() && !c.is_whitespace())
}

/// Does a picture that was read to its end lack the end that its kind has?
fn breaks_off(kind: PictureKind, all: &[u8]) -> bool {
    match kind {
        PictureKind::Png => !contains(all, b"IEND"),
        PictureKind::Jpeg => !contains(all, b"\xff\xd9"),
        _ => false,
    }
}

/// Does it hold the place where it was taken: as Exif, or as XMP, which is text?
fn holds_place(head: &[u8]) -> bool {
    let mut reader = exif::Reader::new();
    // What can be read of damaged metadata, others can read too.
    reader.continue_on_error(true);
    let read = reader.read_from_container(&mut Cursor::new(head));
    let exif = read.or_else(|error| error.distill_partial_result(|_| {})).ok();
    let latitude = exif.as_ref().and_then(|exif| exif.get_field(Tag::GPSLatitude, In::PRIMARY));
    // A phone that may not tell the place writes zeros.
    let told = latitude.is_some_and(|latitude| match &latitude.value {
        Value::Rational(parts) => parts.iter().any(|part| part.num != 0 && part.denom != 0),
        _ => false,
    });
    told || contains(head, b"exif:GPSLatitude")
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}
