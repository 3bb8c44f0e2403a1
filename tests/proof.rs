//! Pictures: files made here, good and hostile, and what is said about each; nothing of them is in the message.

use std::fs;

use casewright::case::advice::checklist::State;
use casewright::case::answers::{Answer, Case, Look, Picture, Shot};
use casewright::case::file;
use casewright::facts::catalog::PictureKind;
use casewright::ground::text::{Arg, Text};
use casewright::shell::picture;
use casewright::wizard::msg::Msg;
use casewright::wizard::screen::{Body, Screen, Shape};
use casewright::wizard::step::Step;
use proptest::prelude::*;
use ratatui::crossterm::event::KeyCode;

use crate::harness::{Script, data, key, problem, seeded, typed};
use crate::run::run;

/// The metadata that says where a picture was taken: 48° 51′ 30″ north, or nothing but zeros.
fn place(degrees: u32) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0\x01\0\x25\x88\x04\0\x01\0\0\0\x1a\0\0\0\0\0\0\0".to_vec();
    tiff.extend(b"\x02\0\x01\0\x02\0\x02\0\0\0N\0\0\0\x02\0\x05\0\x03\0\0\0\x38\0\0\0\0\0\0\0");
    for part in [degrees, degrees + 3, degrees / 2 + 6] {
        tiff.extend(if degrees == 0 { 0 } else { part }.to_le_bytes());
        tiff.extend(1_u32.to_le_bytes());
    }
    tiff
}

fn png(width: u32, height: u32, metadata: &[u8]) -> Vec<u8> {
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut chunk = |name: &[u8], data: &[u8]| {
        png.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
        let body = [name, data].concat();
        let crc = body.iter().fold(u32::MAX, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 * (crc & 1)))
        });
        png.extend(body);
        png.extend((!crc).to_be_bytes());
    };
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), b"\x08\x02\0\0\0"].concat();
    chunk(b"IHDR", &head);
    if !metadata.is_empty() {
        chunk(b"eXIf", metadata);
    }
    chunk(b"IDAT", b"");
    chunk(b"IEND", b"");
    png
}

fn jpeg(width: u16, height: u16, metadata: &[u8]) -> Vec<u8> {
    let mut jpeg = b"\xff\xd8".to_vec();
    if !metadata.is_empty() {
        jpeg.extend(b"\xff\xe1");
        jpeg.extend(u16::try_from(metadata.len() + 8).unwrap().to_be_bytes());
        jpeg.extend(b"Exif\0\0");
        jpeg.extend(metadata);
    }
    jpeg.extend(b"\xff\xc0\0\x11\x08");
    jpeg.extend([height.to_be_bytes(), width.to_be_bytes()].concat());
    jpeg.extend(b"\x03\x01\x22\0\x02\x11\x01\x03\x11\x01\xff\xd9");
    jpeg
}

fn gif(width: u16, height: u16) -> Vec<u8> {
    [b"GIF89a".to_vec(), [width.to_le_bytes(), height.to_le_bytes()].concat(), b"\0\0\0;".to_vec()].concat()
}

fn webp(width: u32, height: u32, metadata: &[u8]) -> Vec<u8> {
    let mut body = b"WEBPVP8X\x0a\0\0\0\x08\0\0\0".to_vec();
    body.extend(&(width - 1).to_le_bytes()[..3]);
    body.extend(&(height - 1).to_le_bytes()[..3]);
    body.extend(b"EXIF");
    body.extend(u32::try_from(metadata.len()).unwrap().to_le_bytes());
    body.extend(metadata);
    [b"RIFF".to_vec(), u32::try_from(body.len()).unwrap().to_le_bytes().to_vec(), body].concat()
}

fn bmff(name: &[u8], body: &[u8]) -> Vec<u8> {
    [&u32::try_from(body.len() + 8).unwrap().to_be_bytes()[..], name, body].concat()
}

fn heic(width: u32, height: u32) -> Vec<u8> {
    let size = [&[0; 4][..], &width.to_be_bytes(), &height.to_be_bytes()].concat();
    let properties = bmff(b"iprp", &bmff(b"ipco", &bmff(b"ispe", &size)));
    let meta = bmff(b"meta", &[&[0; 4][..], &properties].concat());
    [bmff(b"ftyp", b"heic\0\0\0\0mif1heic"), meta].concat()
}

/// A look at one file of this name and content.
fn look(name: &str, content: &[u8]) -> Look {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(name), content).unwrap();
    picture::look(name, &[folder.path()])
}

#[track_caller]
fn found(look: Look) -> Picture {
    match look {
        Look::File(picture) => picture,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_file_is_told_by_its_content() {
    let xmp = "<x:xmpmeta><rdf:Description exif:GPSLatitude='48,51.5N'/></x:xmpmeta>";
    let with_xmp = [&jpeg(1080, 2400, b"")[..2], b"\xff\xe1\0\x49", xmp.as_bytes(), b"??"].concat();
    for (name, content, kind, pixels, place) in [
        ("a.png", png(1170, 2532, b""), PictureKind::Png, Some((1170, 2532)), false),
        ("a.png", png(1170, 2532, &place(48)), PictureKind::Png, Some((1170, 2532)), true),
        ("a.jpg", jpeg(1080, 2400, b""), PictureKind::Jpeg, Some((1080, 2400)), false),
        ("a.jpg", jpeg(1080, 2400, &place(48)), PictureKind::Jpeg, Some((1080, 2400)), true),
        ("a.jpg", jpeg(1080, 2400, &place(0)), PictureKind::Jpeg, Some((1080, 2400)), false),
        ("a.jpg", [with_xmp, jpeg(1080, 2400, b"")[2..].to_vec()].concat(), PictureKind::Jpeg, None, true),
        ("a.png", jpeg(300, 200, b""), PictureKind::Jpeg, Some((300, 200)), false),
        ("a.gif", gif(320, 240), PictureKind::Gif, Some((320, 240)), false),
        ("a.webp", webp(800, 1600, &place(48)), PictureKind::Webp, Some((800, 1600)), true),
        ("IMG 1.HEIC", heic(3024, 4032), PictureKind::Heic, Some((3024, 4032)), false),
        ("a.mp4", bmff(b"ftyp", b"isom\0\0\0\0isommp42"), PictureKind::Video, None, false),
        ("a.png", b"%PDF-1.7\n%\xe2\xe3".to_vec(), PictureKind::Pdf, None, false),
        ("a.png", "這不是圖片".into(), PictureKind::Text, None, false),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(), PictureKind::Text, None, false),
        ("a.png", b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0".to_vec(), PictureKind::Other, None, false),
        ("a.png", vec![0xff], PictureKind::Other, None, false),
    ] {
        let picture = found(look(name, &content));
        assert_eq!(picture.bytes, content.len() as u64, "{name}");
        assert_eq!((picture.kind, picture.place), (kind, place), "{name} {kind:?}");
        if pixels.is_some() || !kind.is_picture() {
            assert_eq!((picture.pixels, picture.broken), (pixels, false), "{name} {kind:?}");
        }
    }
    let whole = png(1170, 2532, b"");
    assert_eq!(found(look("a", &whole)).mark, found(look("b.png", &whole)).mark);
    assert_ne!(found(look("a", &whole)).mark, found(look("b", &png(1170, 2531, b""))).mark);
}

#[test]
fn no_file_of_bytes_is_too_strange() {
    let place = place(48);
    let whole = [
        png(900, 900, &place),
        jpeg(900, 900, &place),
        gif(900, 900),
        webp(900, 900, &place),
        heic(900, 900),
    ];
    for content in &whole {
        for end in 1..content.len() {
            let picture = found(look("cut", &content[..end]));
            let cut = matches!(picture.kind, PictureKind::Png | PictureKind::Jpeg) && end + 4 < content.len();
            assert!(picture.broken || !cut, "{:?} of {end}", picture.kind);
        }
    }
    let config = seeded(400);
    let spoilt = (0..whole.len(), proptest::collection::vec((any::<usize>(), any::<u8>()), 1..12));
    proptest!(config, |((of, changes) in spoilt, more in proptest::collection::vec(any::<u8>(), 0..64))| {
        let mut content = whole[of].clone();
        for (at, byte) in changes {
            let at = at % content.len();
            content[at] = byte;
        }
        content.extend(more);
        found(look("spoilt", &content));
    });
}

#[test]
fn a_name_is_understood_as_a_terminal_pastes_it() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    for name in ["plain.png", "it's 100% (ünï) 图.png", "a\\b.png", "'q'.png"] {
        if cfg!(windows) && name.contains(['\\', '"']) {
            continue;
        }
        let path = here.join(name);
        fs::write(&path, png(800, 800, b"")).unwrap();
        let path = path.to_str().unwrap();
        let escaped: String = path
            .chars()
            .flat_map(|c| [Some('\\').filter(|_| !c.is_alphanumeric() && c != '/'), Some(c)])
            .flatten()
            .collect();
        let url = url::Url::from_file_path(path).unwrap().to_string();
        for typed in [
            path.to_owned(),
            format!("  {path} "),
            name.to_owned(),
            format!("./{name}"),
            format!("'{}' ", path.replace('\'', "'\\''")),
            format!("\"{}\"", path.replace('\\', "\\\\")),
            escaped,
            url.clone(),
            format!("'{}'", url.replace('\'', "%27")),
        ] {
            assert_eq!(found(picture::look(&typed, &[here])).kind, PictureKind::Png, "{typed}");
        }
    }
    for typed in ["", "plain", "file://elsewhere/plain.png", "~", "'", "\\", "plain.png/x", &"x".repeat(5000)]
    {
        let look = picture::look(typed, &[here]);
        assert!(matches!(look, Look::Missing | Look::Folder), "{typed}: {look:?}");
    }
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_opened() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let at = |name: &str| here.join(name);
    assert!(std::process::Command::new("mkfifo").arg(at("pipe.png")).status().unwrap().success());
    std::os::unix::fs::symlink("loop.png", at("loop.png")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", at("link.png")).unwrap();
    std::os::unix::fs::symlink("real.png", at("good.png")).unwrap();
    let _socket = std::os::unix::net::UnixListener::bind(at("socket.png")).unwrap();
    fs::write(at("real.png"), png(800, 800, b"")).unwrap();
    fs::write(at("empty.png"), b"").unwrap();
    fs::create_dir(at("folder.png")).unwrap();
    fs::File::create(at("sparse.png")).unwrap().set_len(100 << 20).unwrap();
    let look = |name: &str| picture::look(name, &[here]);
    for name in ["pipe.png", "link.png", "socket.png", "/dev/zero", "/dev/tty"] {
        assert_eq!(look(name), Look::Special, "{name}");
    }
    assert!(matches!(look("loop.png"), Look::Refused(_)), "{:?}", look("loop.png"));
    assert_eq!(look("folder.png"), Look::Folder);
    assert_eq!(look("empty.png"), Look::Empty);
    assert_eq!(look("none.png"), Look::Missing);
    assert_eq!(found(look("good.png")).kind, PictureKind::Png);
    let sparse = found(look("sparse.png"));
    assert_eq!((sparse.bytes, sparse.kind), (100 << 20, PictureKind::Other));
}

/// A case file of a problem with pictures, as TOML.
fn case(platform: &str, pictures: &str) -> String {
    format!(
        "schema = 1\nplatform = \"{platform}\"\ncategory = \"groups\"\noption = \"removed\"\n\
         [answers]\nscreenshots = [{pictures}]\n"
    )
}

#[test]
fn the_checklist_follows_what_is_known_of_the_pictures() {
    let folder = tempfile::tempdir().unwrap();
    let good = png(1080, 2400, b"");
    let large = [png(1080, 2400, b""), vec![0; 5_000_001]].concat();
    for (name, content) in [
        ("good.png", &good[..]),
        ("same.png", &good),
        ("small.jpg", &jpeg(719, 1600, b"")),
        ("large.png", &large),
        ("shot.gif", &gif(800, 800)),
        ("wrong.png", &jpeg(800, 800, b"")),
        ("place.jpg", &jpeg(800, 800, &place(48))),
        ("note.png", b"secret words of the file"),
        ("cut.png", &good[..40]),
        ("empty.png", b""),
    ] {
        fs::write(folder.path().join(name), content).unwrap();
    }
    let file = |name: &str| format!("{{ shows = \"s\", file = \"{name}\", time_visible = true }}");
    let told = |facts: &str| format!("{{ shows = \"s\", {facts} }}");
    let good_told = "ext = \"png\", mb = 3.1, w = 1170, h = 2532, time_visible = true";
    for (pictures, time, limits, warnings) in [
        (told(good_told), "done", "done", &[][..]),
        (
            told("ext = \"jpg\", mb = 1.2, w = 1080, h = 2400, time_visible = false"),
            "warn",
            "done",
            &["picture_no_time"],
        ),
        (told("time_visible = true"), "done", "check", &[]),
        (told("ext = \"png\""), "check", "check", &[]),
        (
            told("ext = \".HEIC\", mb = 5.0, w = 700, h = 700"),
            "check",
            "warn",
            &["picture_kind", "picture_large", "picture_small"],
        ),
        (
            [told(good_told), told(good_told), told(good_told), told(good_told)].join(","),
            "done",
            "warn",
            &["picture_many"],
        ),
        (file("good.png"), "done", "done", &[]),
        (file("small.jpg"), "done", "warn", &["picture_small"]),
        (file("large.png"), "done", "warn", &["picture_large"]),
        (file("shot.gif"), "done", "warn", &["picture_kind"]),
        (file("wrong.png"), "done", "done", &["picture_ending"]),
        (file("place.jpg"), "done", "done", &["picture_place"]),
        ([file("good.png"), file("same.png")].join(","), "done", "done", &["picture_twice"]),
        (file("note.png"), "done", "check", &["picture_none"]),
        (file("cut.png"), "done", "done", &["picture_broken"]),
        (file("empty.png"), "done", "check", &["picture_empty"]),
        (file("gone\\u001B[31m.png"), "done", "check", &["picture_missing"]),
        (file("."), "done", "check", &["picture_folder"]),
    ] {
        let path = folder.path().join("case.toml");
        fs::write(&path, case("whatsapp", &pictures)).unwrap();
        for ui in ["en", "fr", "zh-Hans", "zh-Hant"] {
            let run = run(&["render", path.to_str().unwrap(), "--format", "json", "--ui", ui], "");
            let json = run.json();
            let list = |key: &str| json[key].as_array().unwrap().clone();
            let state = |id: &str| {
                let line = list("checklist").into_iter().find(|line| line["id"] == id);
                line.unwrap()["state"].as_str().unwrap().to_owned()
            };
            assert_eq!(state("screenshot_has_time"), time, "{pictures}");
            assert_eq!(state("screenshots_max3_jpg_png_5mb_720p"), limits, "{pictures}");
            let said: Vec<serde_json::Value> = list("warnings")
                .into_iter()
                .filter(|warning| warning["id"].as_str().unwrap().starts_with("picture_"))
                .collect();
            let ids: Vec<&str> = said.iter().map(|warning| warning["id"].as_str().unwrap()).collect();
            assert_eq!(ids, warnings, "{pictures}");
            assert!(
                said.iter().all(|warning| warning["text"].as_str().unwrap().contains('1')
                    || ids.contains(&"picture_many")
                    || ids.contains(&"picture_twice")),
                "{said:?}"
            );
            assert!(!run.out.contains("secret words") && !run.out.contains('\u{1b}'), "{run:?}");
            assert!(!json["body"].as_str().unwrap().contains(".png"), "{run:?}");
        }
        // Nobody claims these limits elsewhere.
        fs::write(&path, case("telegram", &pictures)).unwrap();
        let elsewhere = run(&["render", path.to_str().unwrap(), "--format", "json"], "");
        assert!(!elsewhere.out.contains("720p") && !elsewhere.out.contains("An article claims"));
    }
}

#[test]
fn what_a_picture_shows_is_told_where_none_can_be_attached() {
    let data = data();
    let mut told = [0, 0];
    for head in data.catalog.heads() {
        for channel in &data.catalog.platform(&head.id).unwrap().channels {
            let mut case = Case {
                platform: Some(head.id.clone()),
                category: Some("account_ban".to_owned()),
                option: Some("banned".to_owned()),
                ..Case::default()
            };
            let shot =
                Shot { shows: "the notice".to_owned(), file: Some("a.png".to_owned()), ..Shot::default() };
            case.answers.insert("screenshots".to_owned(), Answer::Shots(vec![shot]));
            let request = casewright::words::request::compose(&case, &data.catalog, Some(channel));
            let english = data.languages.get("en").unwrap();
            let letter = casewright::words::export::write(&request, &english);
            let line = if channel.attachments {
                "Screenshot: the notice"
            } else {
                "Screenshot, available on request: the notice"
            };
            assert!(letter.body().contains(line), "{}: {}", channel.id, letter.body());
            assert!(!letter.body().contains("a.png"));
            told[usize::from(channel.attachments)] += 1;
        }
    }
    assert!(told.iter().all(|count| *count > 0), "{told:?}");
}

/// The id of what is doubtful about a picture, where a text says so.
fn doubted(text: &Text) -> Option<&str> {
    let Text::Message { args, .. } = text else { return None };
    let doubt = args.iter().find_map(|(name, arg)| match arg {
        Arg::Text(doubt) if *name == "doubt" => Some(doubt.key()),
        _ => None,
    });
    doubt.filter(|_| text.key() == "picture-doubt")
}

#[test]
fn a_picture_is_looked_at_once_its_name_is_typed() {
    let data = data();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.png");
    fs::write(&path, jpeg(640, 480, &place(48))).unwrap();
    let name = path.to_str().unwrap().to_owned();
    let mut wizard = data.wizard("en", problem("whatsapp", "groups", "removed"));
    crate::screens::to(&mut wizard, &Step::Proof);
    let enter = || vec![key(KeyCode::Enter)];
    let mut keys =
        [enter(), typed("the notice"), enter(), typed(&name), enter(), enter()].concat().into_iter();
    let mut said: Vec<(String, Vec<String>)> = Vec::new();
    let mut script = Script::new(80, 40, |screen: &Screen| {
        let Shape::Form(form) = &screen.shape else { panic!("no form") };
        let listed = form.rows.iter().filter_map(|row| match &row.body {
            Body::List { doubts, .. } => Some(doubts.iter().map(|(_, doubt)| doubt)),
            _ => None,
        });
        let doubts = form.rows.iter().filter_map(|row| row.doubt.as_ref()).chain(listed.flatten());
        let doubts = doubts.map(|doubt| doubt.key().to_owned()).collect();
        said.push((form.rows[form.focus].label.key().to_owned(), doubts));
        keys.next().into_iter().collect()
    });
    script.run(&mut wizard, &data.languages);
    let text = script.text();
    drop(script);
    said.retain(|(_, doubts)| !doubts.is_empty());
    // Not while the name is being typed: beside it once it is, and in the list all there is to say.
    let all = ["picture-ending", "picture-place", "picture-claim-small"].map(str::to_owned).to_vec();
    let beside = ("item-shot-time_visible".to_owned(), vec!["picture-ending".to_owned()]);
    assert_eq!(said, [beside, ("field-screenshots".to_owned(), all)]);
    assert!(text.contains("JPEG, 640 × 480") && text.contains("where the picture was taken"), "{text}");
    assert!(!wizard.case().looks.is_empty());
    let looks = wizard.case().looks.clone();
    crate::screens::to(&mut wizard, &Step::Checklist);
    assert!(wizard.case().looks.is_empty(), "a picture may have been cropped since");
    wizard.update(Msg::Looked(looks.into_iter().collect()));
    let Shape::Tick(ticks) = wizard.screen().shape else { panic!("no checklist") };
    let warned: Vec<&str> = ticks
        .lines
        .iter()
        .filter(|line| line.state == Some(State::Warn))
        .filter_map(|line| [Some(&line.text), line.about.as_ref()].into_iter().flatten().find_map(doubted))
        .collect();
    assert_eq!(warned, ["picture-ending", "picture-place", "picture-claim-small"]);
    let saved = file::write(wizard.case());
    assert_eq!(saved.matches(&name).count(), 1);
    assert!(!saved.contains("640"), "{saved}");
}
