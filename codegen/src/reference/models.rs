//! The sections of models and enumerations, and links to them.

use std::collections::HashMap;
use std::fmt::Write as _;

use wavix::shape::{Field, Generation, Kind, Use};

use crate::facts;
use crate::schema::{self, Area};
use crate::text::paragraphs;

/// The page that each model and enumeration is on.
pub(super) type Homes = HashMap<&'static str, &'static str>;

pub(super) fn homes(areas: &[Area]) -> Homes {
    let mut homes = Homes::new();
    for area in areas {
        homes.extend(area.shapes.iter().map(|shape| (shape.name, area.name)));
        homes.extend(area.choices.iter().map(|choices| (choices.name, area.name)));
        homes.extend(area.codes.iter().map(|codes| (codes.name, area.name)));
    }
    homes
}

pub(super) fn sections(area: &Area, homes: &Homes) -> String {
    let mut out = String::new();
    for shape in area.shapes.iter().filter(|shape| !schema::is_arguments(shape)) {
        let _ = write!(out, "\n### {}\n\n{}\n", shape.name, one_line(shape.doc));
        if shape.fields.is_empty() {
            continue;
        }
        let sent = matches!(shape.r#use, Use::Request | Use::Shared);
        out.push_str(if sent {
            "\n| field | type | required | meaning | limits |\n|---|---|---|---|---|\n"
        } else {
            "\n| field | type | meaning |\n|---|---|---|\n"
        });
        shape.fields.iter().for_each(|field| out.push_str(&row(field, sent, homes, area.name)));
    }
    for codes in &area.codes {
        let values: Vec<_> = codes.values.iter().map(|(name, value)| format!("{value} `{name}`")).collect();
        let doc = one_line(codes.doc);
        let _ =
            write!(out, "\n### {}\n\n{doc} Named numbers: {}; others are possible.\n", codes.name, values.join(", "));
    }
    for choices in &area.choices {
        let values: Vec<_> = choices.values.iter().map(|(_, text)| format!("`{text}`")).collect();
        let doc = one_line(choices.doc);
        let _ =
            write!(out, "\n### {}\n\n{doc} Known values: {}; others are possible.\n", choices.name, values.join(", "));
    }
    out
}

fn row(field: &Field, sent: bool, homes: &Homes, page: &str) -> String {
    let mut meaning = one_line(field.doc);
    if let Some(only) = field.marks.only {
        let _ = write!(meaning, " Generation `{}` only.", only.name());
    }
    let kind = argument_kind(field, homes, page);
    if !sent {
        return format!("| `{}` | {kind} | {} |\n", field.name, meaning.trim());
    }
    for more in [facts::names(field, '`'), facts::null_means(field, "Null")].into_iter().flatten() {
        let _ = write!(meaning, " {more}");
    }
    let required = match [Generation::Current, Generation::Guide].map(|generation| field.required_in(generation)) {
        [true, true] => "yes",
        [true, false] => "in `current`",
        [false, true] => "in `guide`",
        [false, false] => "",
    };
    format!("| `{}` | {kind} | {required} | {} | {} |\n", field.name, meaning.trim(), facts::limits_and_blank(field))
}

/// The kind of an argument, as the tables name it.
pub(super) fn argument_kind(field: &Field, homes: &Homes, page: &str) -> String {
    let kind = kind_name(&field.kind, homes, page);
    match field.kind {
        Kind::List(item) if field.marks.or_one => format!("{} or {kind}", kind_name(item, homes, page)),
        _ => kind,
    }
}

/// The name of a kind in tables; models and enumerations are links.
pub(super) fn kind_name(kind: &Kind, homes: &Homes, page: &str) -> String {
    let link = |name: &str| match homes.get(name) {
        Some(home) if *home == page => format!("[{name}](#{})", anchor(name)),
        Some(home) => format!("[{name}]({home}.md#{})", anchor(name)),
        None => name.to_owned(),
    };
    match kind {
        Kind::Boolean => "boolean".into(),
        Kind::Integer => "integer".into(),
        Kind::Number => "number".into(),
        Kind::Text => "text".into(),
        Kind::Secret => "text, hidden when printed".into(),
        Kind::Decimal => "decimal".into(),
        Kind::Timestamp => "date and time".into(),
        Kind::Date => "date".into(),
        Kind::Json => "JSON".into(),
        Kind::File => "file".into(),
        Kind::Choice(choices) => link(choices.name),
        Kind::Code(codes) => link(codes.name),
        Kind::Model(shape) => link(shape.name),
        Kind::List(item) => format!("list of {}", kind_name(item, homes, page)),
        Kind::Map(item) => format!("map of {}", kind_name(item, homes, page)),
    }
}

/// The fragment that a heading gets.
pub(super) fn anchor(heading: &str) -> String {
    heading.to_lowercase().replace('.', "")
}

/// Text for a cell of a table.
pub(super) fn one_line(doc: &str) -> String {
    paragraphs(doc).join(" ").replace('|', "\\|").trim().to_owned()
}
