//! Interfaces for models, and types for open enumerations.

use heck::ToUpperCamelCase as _;
use wavix::shape::{Choices, Codes, Field, Generation, Kind, Shape, Use};

use super::Direction::{Received, Sent};
use super::{Direction, MARK, WIDTH, comment, imports, mention, type_of};
use crate::facts;
use crate::schema::Area;

/// One area's module.
pub(crate) fn module(area: &Area, areas: &[Area]) -> String {
    let mut names = Vec::new();
    for (shape, direction, _) in area.shapes.iter().flat_map(|shape| forms(shape)) {
        shape.fields.iter().for_each(|field| mention(&field.kind, direction, &mut names));
    }
    let mut imports = imports(names, areas, Some(area.name), "./");
    let mut fields = area.shapes.iter().flat_map(|shape| shape.fields);
    if fields.any(|field| matches!(field.kind, Kind::File)) {
        imports.push_str("import type { Upload } from \"../upload.js\";\n");
    }
    let mut out = format!("{MARK}\n{imports}");
    if !imports.is_empty() {
        out.push('\n');
    }
    let choices =
        area.choices.iter().map(|choices| texts(choices)).chain(area.codes.iter().map(|codes| numbers(codes)));
    let models = area.shapes.iter().flat_map(|shape| forms(shape));
    let models = models.map(|(shape, direction, name)| interface(shape, direction, &name));
    out.push_str(&choices.chain(models).collect::<Vec<_>>().join("\n"));
    out
}

/// The module that exports them all.
pub(crate) fn index(areas: &[Area]) -> String {
    let lines: String = areas.iter().map(|area| format!("export * from \"./{}.js\";\n", area.name)).collect();
    format!("{MARK}\n{lines}")
}

/// The names that an area's module exports.
pub(crate) fn names(area: &Area) -> Vec<String> {
    let models = area.shapes.iter().flat_map(|shape| forms(shape)).map(|(_, _, name)| name);
    let choices = area.choices.iter().map(|choices| choices.name.to_owned());
    models.chain(choices).chain(area.codes.iter().map(|codes| codes.name.to_owned())).collect()
}

/// A model that is both sent and received has an interface for each.
fn forms(shape: &'static Shape) -> Vec<(&'static Shape, Direction, String)> {
    let name = shape.name.to_owned();
    match shape.r#use {
        Use::Request => vec![(shape, Sent, name)],
        Use::Reply | Use::Value => vec![(shape, Received, name)],
        Use::Shared => vec![(shape, Received, name.clone()), (shape, Sent, format!("{name}Input"))],
    }
}

fn texts(choices: &Choices) -> String {
    let text = |(name, text): &(&str, &str)| ((*name).to_owned(), format!("\"{text}\""));
    let values: Vec<_> = choices.values.iter().map(text).collect();
    open(choices.name, choices.doc, &values, "string")
}

fn numbers(codes: &Codes) -> String {
    let number = |(name, value): &(&str, i64)| (name.to_upper_camel_case(), value.to_string());
    let values: Vec<_> = codes.values.iter().map(number).collect();
    open(codes.name, codes.doc, &values, "number")
}

/// The type and the constants of an open enumeration.
fn open(name: &str, doc: &str, values: &[(String, String)], base: &str) -> String {
    let mut types: Vec<_> = values.iter().map(|(_, value)| value.clone()).collect();
    types.push(format!("({base} & {{}})"));
    let line = format!("export type {name} = {};\n", types.join(" | "));
    let line =
        if line.len() <= WIDTH + 1 { line } else { format!("export type {name} =\n  | {};\n", types.join("\n  | ")) };
    let values: String = values.iter().map(|(name, value)| format!("  {name}: {value},\n")).collect();
    format!(
        "{}{line}\n/** Named values of {{@link {name}:type}}; others are allowed. */\nexport const {name} = {{\n{values}}} as const;\n",
        comment(doc, ""),
    )
}

fn interface(shape: &Shape, direction: Direction, name: &str) -> String {
    let fields: String = shape.fields.iter().map(|field| property(field, direction, "  ")).collect();
    let extra = if direction == Received && shape.r#use != Use::Value {
        "  /** Fields that this version does not know. */\n  extra: Record<string, unknown>;\n"
    } else {
        ""
    };
    format!("{}export interface {name} {{\n{fields}{extra}}}\n", comment(shape.doc, ""))
}

/// A field of an interface.
pub(crate) fn property(field: &Field, direction: Direction, indent: &str) -> String {
    let (name, mut of) = (field.name, type_of(&field.kind, direction));
    let doc = comment(&described(field, direction), indent);
    if direction == Received {
        if !field.required && of != "unknown" {
            of.push_str(" | null");
        }
        return format!("{doc}{indent}{name}: {of};\n");
    }
    if field.marks.or_one
        && let Kind::List(item) = field.kind
    {
        of = format!("{} | {of}", type_of(item, direction));
    }
    if field.nullable || field.marks.always {
        of.push_str(" | null");
    }
    if let Some(guide) = field.marks.guide {
        let text = format!("`{name}`, as generation `guide` calls it. Generation `guide` only.");
        let own = format!("{}{indent}readonly {guide}?: {of} | undefined;\n", comment(&text, indent));
        return format!("{doc}{indent}readonly {name}?: {of} | undefined;\n{own}");
    }
    if field.required_in(Generation::Current) && field.required_in(Generation::Guide) {
        return format!("{doc}{indent}readonly {name}: {of};\n");
    }
    format!("{doc}{indent}readonly {name}?: {of} | undefined;\n")
}

fn described(field: &Field, direction: Direction) -> String {
    let mut doc = vec![field.doc.trim().to_owned()];
    if direction == Sent {
        doc.extend(facts::conditions(field, "`null`", '`'));
        doc.extend(facts::limit(field));
    } else if let Some(only) = field.marks.only {
        doc.push(format!("Generation `{}` only.", only.name()));
    }
    doc.join(" ")
}
