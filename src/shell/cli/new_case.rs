//! `casewright new-case`: an empty case file, with every field explained.

use std::fmt::Write as _;

use clap::ArgMatches;

use super::{BAD_INPUT, Desk, Refusal, out, text};
use crate::case::answers::{Asked, Case, Need, Outcome};
use crate::case::file::{Mistake, SCHEMA, What, quote};
use crate::facts::catalog::check::nearest;
use crate::facts::catalog::{Field, FieldKind};
use crate::ground::clean;
use crate::ground::text::Text;

pub(super) fn run(desk: &Desk, matches: &ArgMatches) -> Result<u8, Refusal> {
    let given = |name| clean::line(text(matches, name).unwrap_or_default()).text;
    let (platform, category, option) = (given("PLATFORM"), given("CATEGORY"), given("OPTION"));
    let catalog = &desk.catalog;
    let platforms: Vec<&str> = catalog.heads().iter().map(|head| head.id.as_str()).collect();
    known("platform", &platform, &platforms)?;
    let categories: Vec<&str> = catalog.facts().categories.iter().map(|c| c.id.as_str()).collect();
    known("category", &category, &categories)?;
    let options: Vec<&str> = catalog.options_on(&platform, &category).map(|o| o.id.as_str()).collect();
    known("option", &option, &options)?;
    let case =
        Case { platform: Some(platform), category: Some(category), option: Some(option), ..Case::default() };
    out(&template(desk, &case))?;
    Ok(0)
}

fn known(kind: &'static str, id: &str, ids: &[&str]) -> Result<(), Refusal> {
    if ids.contains(&id) {
        return Ok(());
    }
    let near = nearest(id, ids.iter().copied());
    let what = What::UnknownId(kind, id.to_owned(), near);
    Err(Refusal(Mistake { line: 0, column: 0, what }.text(), BAD_INPUT))
}

fn template(desk: &Desk, case: &Case) -> String {
    let say = |text: &Text| desk.say(text);
    let word = |id: &'static str| desk.say(&Text::id(id));
    let (platform, category, option) = case.problem().unwrap_or_default();
    let mut file = format!("# {}\n", word("case-new"));
    if desk.catalog.is_yours(platform) {
        let _ = writeln!(file, "# {}", word("note-yours_not_checked"));
    }
    let _ = write!(
        file,
        "schema = {SCHEMA}\nplatform = {}\ncategory = {} # {}\noption = {} # {}\n",
        quote(platform),
        quote(category),
        say(&Text::id(format!("category-{category}"))),
        quote(option),
        say(&Text::id(format!("option-{option}"))),
    );
    let _ = writeln!(file, "language = {} # {}", quote(desk.ui.tag()), word("case-new-language"));
    let example = word("field-country.example");
    let _ = writeln!(file, "# country = \"{example}\" # {}", word("case-new-country"));
    let _ = writeln!(file, "# logged_in = true # {}", word("case-new-logged-in"));
    let _ = writeln!(file, "# app_opens = true # {}", word("case-new-app-opens"));
    file.push_str("\n[answers]\n");
    let asked = case.fields(&desk.catalog, &crate::case::advice::channel::wants(case, &desk.catalog));
    for (need, heading) in
        [(Need::Required, "case-new-required"), (Need::Recommended, "case-new-recommended")]
    {
        let fields: Vec<&Asked<'_>> = asked.iter().filter(|asked| asked.need == need).collect();
        if !fields.is_empty() {
            let _ = writeln!(file, "\n# {}", word(heading));
        }
        for asked in fields {
            field(&mut file, desk, asked.field, need);
        }
    }
    let _ = writeln!(file, "\n# unknown = [] # {}", word("case-new-unknown"));
    file
}

fn field(file: &mut String, desk: &Desk, field: &Field, need: Need) {
    let say = |id: String| desk.say(&Text::id(id));
    let kind = match field.kind {
        FieldKind::Choice if field.closed => "closed".to_owned(),
        kind => {
            serde_json::to_value(kind).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
        }
    };
    let mut about =
        format!("{} ({})", say(format!("field-{}", field.id)), say(format!("case-kind-of-answer-{kind}")));
    if !field.choices.is_empty() {
        let _ = write!(about, ": {}", field.choices.join(" | "));
    }
    for line in about.lines() {
        let _ = writeln!(file, "# {line}");
    }
    if let Some(hint) = desk.ui.maybe(&Text::id(format!("field-{}.hint", field.id))) {
        let _ = writeln!(file, "#   {}", clean::line(&hint).text);
    }
    let empty = match field.kind {
        FieldKind::YesNo => "true".to_owned(),
        FieldKind::List | FieldKind::Links => "[]".to_owned(),
        FieldKind::Timeline => "[ { at = \"\", event = \"\" } ]".to_owned(),
        FieldKind::Tried => {
            let results = Outcome::ALL.map(Outcome::id).join(" | ");
            format!("[ {{ action = \"\", result = \"none\" }} ] # {results}")
        }
        FieldKind::Shots => "[ { shows = \"\", file = \"\" } ]".to_owned(),
        _ => "\"\"".to_owned(),
    };
    // What has no empty form stays a comment, so that the file as it comes holds no made-up answer.
    let plain =
        matches!(field.kind, FieldKind::YesNo | FieldKind::Timeline | FieldKind::Tried | FieldKind::Shots);
    let lead = if need == Need::Required && !plain { "" } else { "# " };
    let _ = writeln!(file, "{lead}{} = {empty}", field.id);
}
