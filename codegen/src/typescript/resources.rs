//! Classes with a method for every operation.

use std::fmt::Write as _;

use heck::ToLowerCamelCase as _;
use wavix::api::RESOURCES;
use wavix::operation::{Form, Operation, Resource};
use wavix::shape::{Generation, Kind, Shape};

use super::Direction::{Received, Sent};
use super::{MARK, WIDTH, comment, imports, mention, type_of};
use crate::facts;
use crate::schema::Area;

/// One area's module.
pub(crate) fn module(resource: &Resource, areas: &[Area]) -> String {
    let mut names = Vec::new();
    for operation in resource.operations {
        if !operation.arguments.fields.is_empty() {
            names.push(operation.arguments.name.to_owned());
        }
        operation.path.iter().for_each(|field| mention(&field.kind, Sent, &mut names));
        if !matches!(operation.form, Form::File) {
            mention(&operation.reply, Received, &mut names);
        }
    }
    let uses = |form: &str| resource.operations.iter().any(|operation| wrapped(operation).starts_with(form));
    let mut out = format!("{MARK}\nimport type {{ Caller }} from \"../caller.js\";\n");
    for (class, module) in [("Download", "download"), ("Lines", "lines")] {
        if uses(class) {
            out.push_str(&format!("import type {{ {class} }} from \"../{module}.js\";\n"));
        }
    }
    out.push_str(&imports(names, areas, None, "../models/"));
    let nothing = resource.operations.iter().any(takes_nothing);
    let waits = resource.operations.iter().any(|operation| operation.wait.is_some());
    let exports = uses("Lines");
    let options = [
        Some("CallOptions"),
        exports.then_some("ExportOptions"),
        nothing.then_some("NoArguments"),
        waits.then_some("WaitOptions"),
    ];
    let options: Vec<_> = options.into_iter().flatten().collect();
    out.push_str(&format!("import type {{ {} }} from \"../options.js\";\n", options.join(", ")));
    if uses("Pages") {
        out.push_str("import type { Pages } from \"../pages.js\";\n");
    }
    let methods: Vec<_> = resource.operations.iter().flat_map(|row| [Some(method(row)), wait(row)]).flatten().collect();
    out.push_str(&format!(
        "\n{}export class {} {{\n  readonly #caller: Caller;\n\n  /** @internal */\n  constructor(caller: Caller) {{\n    \
         this.#caller = caller;\n  }}\n\n{}}}\n",
        comment(resource.doc, ""),
        resource.class,
        methods.join("\n"),
    ));
    out
}

/// The base of the client: a property for each area.
pub(crate) fn index() -> String {
    let mut out =
        format!("{MARK}\nimport type {{ Caller }} from \"../caller.js\";\nimport {{ nobody }} from \"../stubs.js\";\n");
    let mut areas = String::new();
    let mut properties = String::new();
    let mut exports = Vec::new();
    for Resource { name, class, doc, .. } in RESOURCES {
        let accessor = name.to_lower_camel_case();
        out.push_str(&format!("import {{ {class} }} from \"./{name}.js\";\n"));
        areas.push_str(&format!("  {accessor}: {class},\n"));
        properties.push_str(&format!("{}  declare readonly {accessor}: {class};\n", comment(doc, "  ")));
        exports.push(format!("  {class},\n"));
    }
    exports.sort();
    out.push_str(&format!(
        "\nexport type {{\n{}}};\n\nconst AREAS = {{\n{areas}}};\n\n/** The areas of the platform. */\n\
         export abstract class Resources {{\n{properties}\n  /** @internal */\n  constructor(caller: Caller) {{\n    \
         give(this, caller);\n  }}\n}}\n\n{GIVE}",
        exports.concat()
    ));
    out
}

/// How a client gets its areas.
const GIVE: &str = "\
/** Properties that printing and JSON of a client leave out. */
function give(to: object, caller: Caller): void {
  for (const [name, Area] of Object.entries(AREAS)) {
    Object.defineProperty(to, name, { value: new Area(caller), configurable: true, writable: true });
  }
}

// Tools that replace classes in tests look at the prototype, and see no getters.
give(Resources.prototype, nobody);
";

fn takes_nothing(operation: &Operation) -> bool {
    operation.fields().next().is_none()
}

/// The type of the method's result.
fn wrapped(operation: &Operation) -> String {
    let reply = type_of(&operation.reply, Received);
    match operation.form {
        Form::One => format!("Promise<{reply}>"),
        Form::Page => format!("Pages<{reply}>"),
        Form::Lines => format!("Lines<{reply}>"),
        Form::File => "Download".into(),
    }
}

fn method(operation: &Operation) -> String {
    let name = operation.method().to_lower_camel_case();
    let files: Vec<_> = operation.fields().filter(|field| matches!(field.kind, Kind::File)).collect();
    let files: Vec<_> = files.iter().map(|field| format!("\"{}\"", field.name)).collect();
    let door = match operation.form {
        Form::One if !files.is_empty() => "put",
        Form::One => "one",
        Form::Page => "pages",
        Form::Lines => "lines",
        Form::File => "file",
    };
    let arguments = arguments(operation);
    let result = wrapped(operation);
    let options = if matches!(operation.form, Form::Lines) { "ExportOptions" } else { "CallOptions" };
    let mut head = format!("  {name}({arguments}, options?: {options}): {result} {{\n");
    if head.len() > WIDTH + 1 || arguments.contains('\n') {
        head = format!("  {name}(\n    {arguments},\n    options?: {options},\n  ): {result} {{\n");
    }
    let traits = traits(operation);
    let files = if files.is_empty() { String::new() } else { format!("[{}], ", files.join(", ")) };
    format!(
        "{}{head}    return this.#caller.{door}(\"{}\", {files}args, options{traits});\n  }}\n",
        comment(&described(operation), "  "),
        operation.name,
    )
}

/// The comment of a method.
fn described(operation: &Operation) -> String {
    let (routes, class) = (facts::routes(operation), operation.class.name());
    let mut doc = format!("{}\n\n{routes} Retry class: {class}.\n", operation.doc.trim());
    for (name, when) in facts::errors(operation) {
        let _ = write!(doc, "\n@throws {{{name}}} {}", facts::sentence(when));
    }
    doc
}

/// A method that repeats a read until some work has ended.
fn wait(operation: &Operation) -> Option<String> {
    let until = operation.wait?;
    let doc = format!(
        "Calls `{}` again and again until the work has ended.\n\nPolls with exponential back-off, from 0.2 to 5 \
         seconds.{} Where it is still going on after `timeout`, that is a `TimeoutError`.",
        operation.method().to_lower_camel_case(),
        if until.absent { " As long as there is nothing yet (404), that is no error." } else { "" },
    );
    let ends: Vec<_> = until.ends.iter().map(|end| format!("\"{end}\"")).collect();
    Some(format!(
        "{}  {}(\n    {},\n    options?: WaitOptions,\n  ): {} {{\n    \
         return this.#caller.wait(\"{}\", args, options, {{ field: \"{}\", ends: [{}]{} }});\n  }}\n",
        comment(&doc, "  "),
        until.method.to_lower_camel_case(),
        arguments(operation),
        wrapped(operation),
        operation.name,
        until.field,
        ends.join(", "),
        if until.absent { ", absent: true" } else { "" },
    ))
}

fn arguments(operation: &Operation) -> String {
    if takes_nothing(operation) {
        return "args: NoArguments = {}".into();
    }
    let mut parts = Vec::new();
    if !operation.arguments.fields.is_empty() {
        parts.push(operation.arguments.name.to_owned());
    }
    if !operation.path.is_empty() {
        let fields: String =
            operation.path.iter().map(|field| super::models::property(field, Sent, "      ")).collect();
        parts.push(format!("{{\n{fields}    }}"));
    }
    let required = |generation| operation.fields().any(|field| field.required_in(generation));
    // Where only the other generation needs an argument, the core refuses a call without it.
    let needed = required(Generation::Current) && required(Generation::Guide);
    format!("args: {}{}", parts.join(" & "), if needed { "" } else { " = {}" })
}

/// Facts about the reply that the entry point needs.
fn traits(operation: &Operation) -> String {
    let mut secrets = Vec::new();
    collect_secrets(&operation.reply, &mut secrets);
    let mut traits = Vec::new();
    if matches!(operation.form, Form::Page) && operation.arguments.field("page").is_none() {
        traits.push("single: true".to_owned());
    }
    if !secrets.is_empty() {
        let names: Vec<_> = secrets.iter().map(|name| format!("\"{name}\"")).collect();
        traits.push(format!("secrets: [{}]", names.join(", ")));
    }
    if traits.is_empty() { String::new() } else { format!(", {{ {} }}", traits.join(", ")) }
}

/// Names of the fields that hold secrets, in the reply or in what it holds.
fn collect_secrets(kind: &Kind, names: &mut Vec<&'static str>) {
    let mut models: Vec<&Shape> = Vec::new();
    let mut open = vec![kind];
    while let Some(kind) = open.pop() {
        match kind {
            Kind::List(item) | Kind::Map(item) => open.push(item),
            Kind::Model(shape) if !models.iter().any(|known| std::ptr::eq(*known, *shape)) => {
                models.push(shape);
                for field in shape.fields {
                    if matches!(field.kind, Kind::Secret) && !names.contains(&field.name) {
                        names.push(field.name);
                    }
                    open.push(&field.kind);
                }
            }
            _ => {}
        }
    }
}
