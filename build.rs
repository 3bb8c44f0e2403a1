//! Checks and packs `platforms.toml`, and finds, checks and packs the languages under `locales/`.
//!
//! A broken file does not compile: every complaint names the file, the line and the column.

#[path = "src/facts/catalog/mod.rs"]
#[expect(dead_code, reason = "the build script checks and packs, it asks nothing")]
mod catalog;

#[path = "src/words/locale/pack.rs"]
#[expect(dead_code, reason = "the build script packs, it does not look up")]
mod pack;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    println!("cargo:rerun-if-changed=platforms.toml");
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=src");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    platforms(&out);
    languages(&out);
    confusables(&out);
    said(&out);
}

/// The strings of the code that could be the id of a message, or a part of one: `casewright lint` tells what is never said.
fn said(out: &Path) {
    let mut said = BTreeSet::new();
    let mut folders = vec![PathBuf::from("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("src/ can be listed") {
            let path = entry.expect("src/ can be listed").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = fs::read_to_string(&path).expect("code is UTF-8");
                said.extend(text.lines().flat_map(|line| line.split('"').skip(1).step_by(2)).filter_map(id));
            }
        }
    }
    let lines: Vec<String> = said.into_iter().collect();
    fs::write(out.join("said.txt"), lines.join("\n")).expect("OUT_DIR is writable");
}

/// A string of the code as the id of a message: without the name of an attribute, and with a star for what is put in.
fn id(text: &str) -> Option<String> {
    let mut id = String::new();
    let mut rest = text.split_once('.').map_or(text, |(id, _)| id);
    while let Some((before, hole)) = rest.split_once('{') {
        id.push_str(before);
        id.push('*');
        rest = hole.split_once('}')?.1;
    }
    id.push_str(rest);
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_*".contains(c);
    (id.starts_with(|c: char| c.is_ascii_lowercase()) && id.chars().all(plain)).then_some(id)
}

/// Every character that looks like another, and what it looks like.
fn confusables(out: &Path) {
    let mut packed = String::new();
    for c in '\u{1}'..=char::MAX {
        let alone = c.to_string();
        let looks: String = unicode_security::skeleton(&alone).collect();
        // A Hangul syllable looks like its own parts, which the program takes it apart into anyway.
        if looks != alone && !('\u{ac00}'..='\u{d7a3}').contains(&c) {
            packed.push(c);
            packed.push_str(&looks);
            packed.push('\0');
        }
    }
    fs::write(out.join("confusables.txt"), packed).expect("OUT_DIR is writable");
}

fn platforms(out: &Path) {
    let text = fs::read_to_string("platforms.toml").expect("platforms.toml is at the root");
    match catalog::check::read(&text) {
        Ok(facts) => {
            let (heads, all) = catalog::pack(&facts).expect("facts can be packed");
            fs::write(out.join("heads.bin"), heads).expect("OUT_DIR is writable");
            fs::write(out.join("facts.bin"), all).expect("OUT_DIR is writable");
        }
        Err(complaints) => {
            for complaint in &complaints {
                let (line, column) = catalog::check::place(&text, complaint.at.start);
                println!(
                    "cargo:error=platforms.toml:{line}:{column}: {}: {} ({:?})",
                    complaint.rule.id(),
                    complaint.name,
                    complaint.near
                );
            }
            std::process::exit(1);
        }
    }
}

fn languages(out: &Path) {
    let mut folders: Vec<PathBuf> = fs::read_dir("locales")
        .expect("locales/ is at the root")
        .map(|entry| entry.expect("locales/ can be listed").path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    let mut table = String::from("&[\n");
    let mut sources = String::from("&[\n");
    let mut faults = 0;
    for folder in folders {
        let tag = folder.file_name().and_then(|name| name.to_str()).expect("a folder is named by a tag");
        let mut files: Vec<PathBuf> = fs::read_dir(&folder)
            .expect("a language can be listed")
            .map(|entry| entry.expect("a language can be listed").path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
            .collect();
        files.sort();
        let mut packer = pack::Packer::default();
        for file in files {
            let text = fs::read_to_string(&file).expect("a .ftl file is UTF-8");
            let name = file.file_name().and_then(|name| name.to_str()).expect("a file has a name");
            let path = file.canonicalize().expect("the file was just read").display().to_string();
            let _ = writeln!(sources, "(\"{tag}\", \"{name}\", include_str!({path:?})),");
            for fault in packer.add(&text) {
                let (line, column) = catalog::check::place(&text, fault.at);
                println!("cargo:error={}:{line}:{column}: {}", file.display(), fault.what);
                faults += 1;
            }
        }
        let glossary = folder.join("glossary.toml");
        if glossary.exists() {
            let path = glossary.canonicalize().expect("it is there").display().to_string();
            let _ = writeln!(sources, "(\"{tag}\", \"glossary.toml\", include_str!({path:?})),");
        }
        let (blob, offsets) = packer.finish();
        fs::write(out.join(format!("{tag}.ftl")), blob).expect("OUT_DIR is writable");
        let offsets = offsets.into_iter().map(literal).collect::<Vec<_>>().join(", ");
        let _ = writeln!(
            table,
            "(\"{tag}\", include_str!(concat!(env!(\"OUT_DIR\"), \"/{tag}.ftl\")), &[{offsets}]),"
        );
    }
    table.push(']');
    sources.push(']');
    fs::write(out.join("languages.rs"), table).expect("OUT_DIR is writable");
    fs::write(out.join("sources.rs"), sources).expect("OUT_DIR is writable");
    if faults > 0 {
        std::process::exit(1);
    }
}

/// A number as clippy wants it written: from six digits on, in groups.
fn literal(number: u32) -> String {
    if number < 100_000 { number.to_string() } else { format!("{}_{:03}", number / 1000, number % 1000) }
}
