//! Types of arguments: a `TypedDict` for each nested request model, and the known values of open enumerations.

use std::fmt::Write as _;

use wavix::shape::Field;

use super::{MARK, imports, is_sent, named, sent, sent_as};
use crate::schema::{self, Area};
use crate::text::wrap;

pub(super) fn module(area: &Area, areas: &[Area]) -> String {
    let shapes: Vec<_> = area.shapes.iter().filter(|shape| is_sent(shape) && !schema::is_arguments(shape)).collect();
    let mut names = Vec::new();
    let mut types = String::new();
    for field in shapes.iter().flat_map(|shape| shape.fields) {
        named(&field.kind, &mut names, true);
        types.push_str(&sent(&field.kind));
        types.push(' ');
    }
    let mut body = String::new();
    for choices in &area.choices {
        let values: Vec<_> = choices.values.iter().map(|(_, text)| format!("\"{text}\"")).collect();
        let line = format!("{}Param: TypeAlias = Union[Literal[{}], str]\n", choices.name, values.join(", "));
        if line.len() <= 121 {
            body.push_str(&line);
        } else {
            let values: String = values.iter().map(|value| format!("        {value},\n")).collect();
            let _ =
                write!(body, "{}Param: TypeAlias = Union[\n    Literal[\n{values}    ],\n    str,\n]\n", choices.name);
        }
    }
    for shape in &shapes {
        let (required, optional): (Vec<_>, Vec<_>) =
            shape.fields.iter().partition(|field| field.required || field.marks.must);
        let doc = wrap(shape.doc, "    ", 114);
        let mut base = "TypedDict".to_owned();
        if !required.is_empty() && !optional.is_empty() {
            base = format!("_{}Required", shape.name);
            let _ =
                write!(body, "\n\nclass {base}(TypedDict):\n    \"\"\"What a `{}` must hold.\"\"\"\n\n", shape.name);
            required.iter().for_each(|field| key(&mut body, field));
        }
        let total = if optional.is_empty() { "" } else { ", total=False" };
        let _ = write!(body, "\n\nclass {}Param({base}{total}):\n    \"\"\"{}\"\"\"\n\n", shape.name, doc.trim());
        let own = if optional.is_empty() { &required } else { &optional };
        own.iter().for_each(|field| key(&mut body, field));
    }
    let uses = |name: &str| types.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word == name);
    let mut head = format!(
        "{MARK}\"\"\"Types of arguments of the area `{}`.\"\"\"\n\nfrom __future__ import annotations\n\n",
        area.name
    );
    let collections: Vec<_> = ["Mapping", "Sequence"].into_iter().filter(|name| uses(name)).collect();
    if !collections.is_empty() {
        let _ = writeln!(head, "from collections.abc import {}", collections.join(", "));
    }
    let datetime: Vec<_> = ["date", "datetime"].into_iter().filter(|name| uses(name)).collect();
    if !datetime.is_empty() {
        let _ = writeln!(head, "from datetime import {}", datetime.join(", "));
    }
    if uses("Decimal") {
        head.push_str("from decimal import Decimal\n");
    }
    let mut typing = Vec::new();
    if !area.choices.is_empty() {
        typing.extend(["Literal", "TypeAlias", "Union"]);
    }
    if !shapes.is_empty() {
        typing.insert(typing.iter().position(|name| *name == "Union").unwrap_or(typing.len()), "TypedDict");
    }
    if !typing.is_empty() {
        let _ = writeln!(head, "from typing import {}", typing.join(", "));
    }
    let imported = imports(&mut names, areas, Some(&format!("params/{}", area.name)), "");
    if !imported.is_empty() {
        head.push('\n');
        head.push_str(&imported);
    }
    let gap = if area.choices.is_empty() { "" } else { "\n" };
    format!("{}\n{gap}{body}", head.trim_end_matches('\n'))
}

fn key(body: &mut String, field: &Field) {
    let _ = writeln!(body, "    {}: {}", field.wire(), sent_as(field));
    let _ = writeln!(body, "    \"\"\"{}\"\"\"", wrap(field.doc, "    ", 114).trim());
}
