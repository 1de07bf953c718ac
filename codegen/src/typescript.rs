//! The TypeScript facade: interfaces, the classes with the methods, and the table of operations.

mod models;
mod resources;

use wavix::api::RESOURCES;
use wavix::operation::Route;
use wavix::shape::{Kind, Use};

use crate::schema::{self, Area};
use crate::text::wrap;

const MARK: &str = "// Generated from core/src/api by `make codegen`; do not edit.\n";
const PACKAGE: &str = "bindings-node/ts";
const WIDTH: usize = 120;

pub(crate) fn files() -> Vec<(String, String)> {
    let areas: Vec<Area> = schema::areas().into_iter().filter(|area| !area.is_empty()).collect();
    let mut files = Vec::new();
    for area in &areas {
        files.push((format!("{PACKAGE}/models/{}.ts", area.name), models::module(area, &areas)));
    }
    files.push((format!("{PACKAGE}/models/index.ts"), models::index(&areas)));
    for resource in RESOURCES {
        files.push((format!("{PACKAGE}/resources/{}.ts", resource.name), resources::module(resource, &areas)));
    }
    files.push((format!("{PACKAGE}/resources/index.ts"), resources::index()));
    files.push((format!("{PACKAGE}/operations.ts"), operations()));
    files
}

/// The two directions in which values travel.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Sent,
    Received,
}

/// The type of a value, without null.
pub(crate) fn type_of(kind: &Kind, direction: Direction) -> String {
    let sent = direction == Direction::Sent;
    match kind {
        Kind::Boolean => "boolean".into(),
        Kind::Integer | Kind::Number => "number".into(),
        Kind::Timestamp if sent => "string | Date".into(),
        Kind::Text | Kind::Secret | Kind::Decimal | Kind::Timestamp | Kind::Date => "string".into(),
        Kind::Json => "unknown".into(),
        Kind::File => "Upload".into(),
        Kind::Choice(choices) => choices.name.into(),
        Kind::Code(codes) => codes.name.into(),
        Kind::Model(shape) if sent && shape.r#use == Use::Shared => format!("{0}Input | {0}", shape.name),
        Kind::Model(shape) => shape.name.into(),
        Kind::List(item) => {
            let item = type_of(item, direction);
            let item = if item.contains(' ') { format!("({item})") } else { item };
            format!("{}{item}[]", if sent { "readonly " } else { "" })
        }
        Kind::Map(item) if sent => format!("Readonly<Record<string, {}>>", type_of(item, direction)),
        Kind::Map(item) => format!("Record<string, {}>", type_of(item, direction)),
    }
}

/// Adds the names of the types that a kind mentions.
pub(crate) fn mention(kind: &Kind, direction: Direction, names: &mut Vec<String>) {
    match kind {
        Kind::Choice(_) | Kind::Code(_) | Kind::Model(_) => {
            names.extend(type_of(kind, direction).split(" | ").map(str::to_owned));
        }
        Kind::List(item) | Kind::Map(item) => mention(item, direction, names),
        _ => {}
    }
}

/// Import lines for the names that other modules of `folder` define.
pub(crate) fn imports(mut names: Vec<String>, areas: &[Area], own: Option<&str>, folder: &str) -> String {
    names.sort();
    names.dedup();
    let mut lines = String::new();
    for area in areas.iter().filter(|area| Some(area.name) != own) {
        let defined = models::names(area);
        let wanted: Vec<&str> = names.iter().filter(|name| defined.contains(name)).map(String::as_str).collect();
        if !wanted.is_empty() {
            lines.push_str(&import(&wanted, &format!("{folder}{}.js", area.name)));
        }
    }
    lines
}

fn import(names: &[&str], from: &str) -> String {
    let line = format!("import type {{ {} }} from \"{from}\";\n", names.join(", "));
    if line.len() <= WIDTH + 1 {
        return line;
    }
    let names: String = names.iter().map(|name| format!("  {name},\n")).collect();
    format!("import type {{\n{names}}} from \"{from}\";\n")
}

/// A documentation comment.
pub(crate) fn comment(doc: &str, indent: &str) -> String {
    let doc = doc.trim().replace("*/", "* /");
    let single = format!("{indent}/** {doc} */\n");
    if !doc.contains('\n') && single.len() <= WIDTH + 1 {
        return single;
    }
    let lines = wrap(&doc, &format!("{indent} * "), WIDTH);
    let lines: String =
        lines.lines().map(|line| if line.is_empty() { format!("{indent} *\n") } else { format!("{line}\n") }).collect();
    format!("{indent}/**\n{lines}{indent} */\n")
}

fn operations() -> String {
    let text = |value: Option<&str>| value.map_or("null".into(), |value| format!("\"{value}\""));
    let mut rows = String::new();
    for row in schema::operations() {
        let method = |route: &Option<Route>| text(route.as_ref().map(|route| route.method));
        let path = |route: &Option<Route>| text(route.as_ref().map(|route| route.path));
        rows.push_str(&format!(
            "  {{\n    name: \"{}\",\n    method: {},\n    path: {},\n    guide_method: {},\n    guide_path: {},\n    \
             retry_class: \"{}\",\n  }},\n",
            row.name,
            method(&row.current),
            path(&row.current),
            method(&row.guide),
            path(&row.guide),
            row.class.name(),
        ));
    }
    format!(
        "{MARK}\nimport type {{ Operation }} from \"./operation.js\";\n\nexport type {{ Operation }};\n\n\
         /** Every operation of the platform. */\nexport const OPERATIONS: readonly Operation[] = [\n{rows}];\n"
    )
}
