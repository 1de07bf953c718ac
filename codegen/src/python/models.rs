//! Dataclasses of replies, and the named values and numbers of open enumerations.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use heck::ToShoutySnakeCase as _;
use wavix::shape::{Generation, Kind, Shape, Use};

use super::{MARK, identifier, imports, named, received};
use crate::schema::{self, Area};
use crate::text::{first_sentence, wrap};

pub(super) fn module(area: &Area, areas: &[Area]) -> String {
    let shapes: Vec<&&Shape> = area.shapes.iter().filter(|shape| shape.r#use != Use::Request).collect();
    let mut names = Vec::new();
    let mut kinds = String::new();
    for field in shapes.iter().flat_map(|shape| shape.fields) {
        named(&field.kind, &mut names, false);
        kinds.push_str(&received(&field.kind, "list"));
        kinds.push(' ');
    }
    let mut body = String::new();
    for choices in &area.choices {
        let _ = write!(
            body,
            "\n\nclass {}:\n    \"\"\"{}\n\n    Other values are possible.\n    \"\"\"\n\n",
            choices.name,
            first_sentence(choices.doc)
        );
        for (name, value) in choices.values {
            let _ = writeln!(body, "    {}: Final = \"{value}\"", name.to_shouty_snake_case());
        }
    }
    for codes in &area.codes {
        let doc = first_sentence(codes.doc);
        let name = codes.name;
        let _ = write!(
            body,
            "\n\nclass {name}(Codes):\n    \"\"\"{doc}\n\n    Other numbers are possible.\n    \"\"\"\n\n"
        );
        for (constant, value) in codes.values {
            let _ = writeln!(body, "    {constant}: Final = {value}");
        }
    }
    shapes.iter().for_each(|shape| class(&mut body, shape));
    let pages = shapes.iter().any(|shape| schema::page_item(shape).is_some());
    let bases: BTreeSet<_> =
        shapes.iter().filter(|shape| schema::page_item(shape).is_none()).map(|s| base(s)).collect();
    let mut head =
        format!("{MARK}\"\"\"Models of the area `{}`.\"\"\"\n\nfrom __future__ import annotations\n", area.name);
    head.push('\n');
    let uses = |name: &str| kinds.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word == name);
    let datetime: Vec<_> = ["date", "datetime"].into_iter().filter(|name| uses(name)).collect();
    if !datetime.is_empty() {
        let _ = writeln!(head, "from datetime import {}", datetime.join(", "));
    }
    if uses("Decimal") {
        head.push_str("from decimal import Decimal\n");
    }
    if !head.ends_with("\n\n") {
        head.push('\n');
    }
    if !area.codes.is_empty() {
        head.push_str("from .._codes import Codes\n");
    }
    if !shapes.is_empty() {
        let names: Vec<_> = bases.into_iter().chain(["dataclass"]).collect();
        let _ = writeln!(head, "from .._model import {}", names.join(", "));
    }
    if pages {
        head.push_str("from .._pages import Page\n");
    }
    head.push_str(&imports(&mut names, areas, Some(&format!("models/{}", area.name)), ""));
    if !area.choices.is_empty() || !area.codes.is_empty() {
        head.push_str("\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n    from typing import Final\n");
    }
    format!("{}{body}", head.trim_end_matches('\n').to_owned() + "\n")
}

/// The class that a model derives from where it is not a page.
fn base(shape: &Shape) -> &'static str {
    if shape.r#use == Use::Value { "Value" } else { "Model" }
}

fn class(out: &mut String, shape: &Shape) {
    let base = schema::page_item(shape).map_or(base(shape).into(), |item| format!("Page[{}]", item.name));
    let frozen = if shape.r#use == Use::Value { ", frozen=True" } else { "" };
    let _ = write!(out, "\n\n@dataclass(init=False, repr=False, eq=False{frozen})\nclass {}({base}):\n", shape.name);
    let _ = write!(out, "    \"\"\"{}\"\"\"\n\n    __slots__ = (\n", wrap(shape.doc, "    ", 116).trim());
    for field in shape.fields {
        let _ = writeln!(out, "        \"{}\",", identifier(field.name));
    }
    out.push_str(if shape.r#use == Use::Value { "    )\n" } else { "        \"extra\",\n    )\n" });
    let travels = shape.r#use != Use::Value;
    let names = |generation| {
        let wire = shape.fields.iter().map(move |field| (identifier(field.name), field.wire_in(generation)));
        wire.filter(|(name, wire)| name != wire)
            .map(|(name, wire)| format!("\"{name}\": \"{wire}\""))
            .collect::<Vec<_>>()
    };
    let (current, guide) = (names(Generation::Current), names(Generation::Guide));
    if !current.is_empty() {
        let _ = writeln!(out, "    _wire = {{{}}}", current.join(", "));
    }
    if travels && guide != current {
        let _ = writeln!(out, "    _guide_wire = {{{}}}", guide.join(", "));
    }
    let lists: Vec<_> = shape
        .fields
        .iter()
        .filter(|field| field.required && matches!(field.kind, Kind::List(_) | Kind::Map(_)))
        .map(|field| {
            format!(
                "\"{}\": {}",
                identifier(field.name),
                if matches!(field.kind, Kind::List(_)) { "list" } else { "dict" }
            )
        })
        .collect();
    if !lists.is_empty() {
        let _ = writeln!(out, "    _empty = {{{}}}", lists.join(", "));
    }
    let secrets: Vec<_> = shape
        .fields
        .iter()
        .filter(|field| matches!(field.kind, Kind::Secret))
        .map(|field| format!("\"{}\"", identifier(field.name)))
        .collect();
    if !secrets.is_empty() {
        let _ = writeln!(out, "    _secrets = frozenset({{{}}})", secrets.join(", "));
    }
    out.push('\n');
    for field in shape.fields {
        let optional = if field.required { "" } else { " | None" };
        let _ = writeln!(out, "    {}: {}{optional}", identifier(field.name), received(&field.kind, "list"));
        let doc = wrap(field.doc, "    ", 114);
        let _ = writeln!(out, "    \"\"\"{}\"\"\"", doc.trim());
    }
    if shape.r#use == Use::Value {
        return;
    }
    out.push_str(
        "    extra: dict[str, object]\n    \"\"\"Fields of the reply that this version does not know.\"\"\"\n",
    );
}
