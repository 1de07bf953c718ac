//! The Python facade: dataclasses, argument types and the classes with the methods.

mod models;
mod params;
mod resources;

use wavix::api::RESOURCES;
use wavix::operation::Route;
use wavix::shape::{Field, Kind, Shape, Use};

use crate::schema::{self, Area};

const MARK: &str = "# Generated from core/src/api by `make codegen`; do not edit.\n";
const PACKAGE: &str = "bindings-python/python/wavix";

pub(crate) fn files() -> Vec<(String, String)> {
    let areas = schema::areas();
    let mut files = Vec::new();
    for area in areas.iter().filter(|area| !area.is_empty()) {
        if !model_names(area).is_empty() {
            files.push((format!("{PACKAGE}/models/{}.py", area.name), models::module(area, &areas)));
        }
        if !param_names(area).is_empty() {
            files.push((format!("{PACKAGE}/params/{}.py", area.name), params::module(area, &areas)));
        }
    }
    files.push((format!("{PACKAGE}/models/__init__.py"), package(&areas, "models", &model_names)));
    files.push((format!("{PACKAGE}/params/__init__.py"), package(&areas, "params", &param_names)));
    for resource in RESOURCES {
        files.push((format!("{PACKAGE}/resources/{}.py", resource.name), resources::module(resource, &areas)));
    }
    files.push((format!("{PACKAGE}/resources/__init__.py"), resources::package()));
    files.push((format!("{PACKAGE}/_operations.py"), operations()));
    files
}

/// Python's keywords cannot be names; they get a `_`.
pub(crate) fn identifier(name: &str) -> String {
    const KEYWORDS: [&str; 35] = [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
        "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ];
    if KEYWORDS.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

/// The type of a value that is received.
pub(crate) fn received(kind: &Kind, list: &str) -> String {
    match kind {
        Kind::Boolean => "bool".into(),
        Kind::Integer | Kind::Code(_) => "int".into(),
        Kind::Number => "float".into(),
        Kind::Text | Kind::Secret | Kind::Choice(_) => "str".into(),
        Kind::Decimal => "Decimal".into(),
        Kind::Timestamp => "datetime".into(),
        Kind::Date => "date".into(),
        Kind::Json => "object".into(),
        Kind::File => "bytes".into(),
        Kind::Model(shape) => shape.name.into(),
        Kind::List(item) => format!("{list}[{}]", received(item, list)),
        Kind::Map(item) => format!("dict[str, {}]", received(item, list)),
    }
}

/// The type of a value that is sent.
pub(crate) fn sent(kind: &Kind) -> String {
    match kind {
        Kind::Decimal => "Decimal | int | str".into(),
        Kind::Timestamp => "datetime | str".into(),
        Kind::Date => "date | str".into(),
        Kind::Choice(choices) => format!("{}Param", choices.name),
        Kind::File => "Upload".into(),
        Kind::Model(shape) if shape.r#use == Use::Shared => format!("{0}Param | {0}", shape.name),
        Kind::Model(shape) => format!("{}Param", shape.name),
        Kind::List(item) => format!("Sequence[{}]", sent(item)),
        Kind::Map(item) => format!("Mapping[str, {}]", sent(item)),
        other => received(other, "list"),
    }
}

/// The type of an argument.
pub(crate) fn sent_as(field: &Field) -> String {
    let null = if field.nullable || field.marks.always { " | None" } else { "" };
    match field.kind {
        Kind::List(item) if field.marks.or_one => format!("{} | {}{null}", sent(item), sent(&field.kind)),
        kind => format!("{}{null}", sent(&kind)),
    }
}

/// The names of `Name` or `NameParam` in a type, for its imports.
pub(crate) fn named(kind: &Kind, names: &mut Vec<String>, sent: bool) {
    match kind {
        Kind::Choice(choices) if sent => names.push(format!("{}Param", choices.name)),
        Kind::Model(shape) => {
            if sent {
                names.push(format!("{}Param", shape.name));
            }
            if !sent || shape.r#use == Use::Shared {
                names.push(shape.name.to_owned());
            }
        }
        Kind::List(item) | Kind::Map(item) => named(item, names, sent),
        _ => {}
    }
}

/// Import lines for names that other areas (or `own`, from outside its module) define.
pub(crate) fn imports(names: &mut Vec<String>, areas: &[Area], skip: Option<&str>, indent: &str) -> String {
    names.sort();
    names.dedup();
    let mut lines = Vec::new();
    for (folder, defined) in [("models", &model_names as &dyn Fn(&Area) -> Vec<String>), ("params", &param_names)] {
        for area in areas {
            let defined = defined(area);
            let wanted: Vec<_> = names.iter().filter(|name| defined.contains(name)).cloned().collect();
            if !wanted.is_empty() && skip != Some(&format!("{folder}/{}", area.name)) {
                let line = format!("{indent}from ..{folder}.{} import {}\n", area.name, wanted.join(", "));
                lines.push(if line.len() <= 121 {
                    line
                } else {
                    let wanted: String = wanted.iter().map(|name| format!("{indent}    {name},\n")).collect();
                    format!("{indent}from ..{folder}.{} import (\n{wanted}{indent})\n", area.name)
                });
            }
        }
    }
    lines.concat()
}

fn model_names(area: &Area) -> Vec<String> {
    let models = area.shapes.iter().filter(|shape| shape.r#use != Use::Request).map(|shape| shape.name.to_owned());
    let choices = area.choices.iter().map(|choices| choices.name.to_owned());
    models.chain(choices).chain(area.codes.iter().map(|codes| codes.name.to_owned())).collect()
}

/// Whether the model can be an argument.
pub(crate) fn is_sent(shape: &Shape) -> bool {
    matches!(shape.r#use, Use::Request | Use::Shared)
}

fn param_names(area: &Area) -> Vec<String> {
    let models = area.shapes.iter().filter(|shape| is_sent(shape) && !schema::is_arguments(shape));
    let models = models.map(|shape| format!("{}Param", shape.name));
    let choices = if area.is_computed() { &[][..] } else { &area.choices[..] };
    models.chain(choices.iter().map(|choices| format!("{}Param", choices.name))).collect()
}

/// A package whose names are imported when they are used.
fn package(areas: &[Area], folder: &str, names: &dyn Fn(&Area) -> Vec<String>) -> String {
    let what = if folder == "models" {
        "What the platform answers with, and what is computed."
    } else {
        "Types of arguments."
    };
    let mut typed = String::new();
    let mut lazy = String::new();
    for area in areas {
        for name in names(area) {
            typed.push_str(&format!("    from .{} import {name} as {name}\n", area.name));
            lazy.push_str(&format!("    \"{name}\": \"{}\",\n", area.name));
        }
    }
    format!(
        "{MARK}\"\"\"{what} Modules are loaded when a name of theirs is used.\"\"\"\n\n\
         from __future__ import annotations\n\n\
         from .._lazy import lazy_names\n\n\
         TYPE_CHECKING = False\n\
         if TYPE_CHECKING:\n{typed}\n\
         _AREAS = {{\n{lazy}}}\n\n\
         if not TYPE_CHECKING:\n    __getattr__, __dir__ = lazy_names(__name__, _AREAS)\n"
    )
}

fn operations() -> String {
    let text = |value: Option<&str>| value.map_or("None".into(), |value| format!("\"{value}\""));
    let mut out = format!(
        "{MARK}\"\"\"Every operation of the platform.\"\"\"\n\n\
         from __future__ import annotations\n\n\
         from ._table import Operation\n\n\
         OPERATIONS: tuple[Operation, ...] = (\n"
    );
    for row in schema::operations() {
        let method = |route: &Option<Route>| text(route.as_ref().map(|route| route.method));
        let path = |route: &Option<Route>| text(route.as_ref().map(|route| route.path));
        out.push_str(&format!(
            "    Operation(\n        name=\"{}\",\n        method={},\n        path={},\n        guide_method={},\n        \
             guide_path={},\n        retry_class=\"{}\",\n    ),\n",
            row.name,
            method(&row.current),
            path(&row.current),
            method(&row.guide),
            path(&row.guide),
            row.class.name(),
        ));
    }
    out.push_str(")\n");
    out
}
