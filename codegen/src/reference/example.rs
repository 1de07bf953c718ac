//! One call in three languages. The tests type-check every one, and run the Python ones against the simulator.

use heck::ToLowerCamelCase as _;
use wavix::operation::{Form, Operation};
use wavix::shape::{Field, Kind, Shape, Use};

use super::sample::{self, Argument, Sample};
use crate::python::identifier;

const WIDTH: usize = 100;

/// The call in Python, TypeScript and Rust, as fenced blocks.
pub(super) fn blocks(operation: &Operation) -> String {
    format!(
        "```python\n{}\n```\n\n```ts\n{}\n```\n\n```rust\n{}\n```\n",
        python(operation),
        typescript(operation),
        rust(operation)
    )
}

fn area(operation: &Operation) -> &'static str {
    operation.name.split_once('.').map_or(operation.name, |(area, _)| area)
}

/// Where the examples save a file.
fn saved(operation: &Operation) -> &'static str {
    match operation.name {
        "cdrs.csv" => "calls.csv",
        name if name.contains("invoice") => "invoice.pdf",
        _ => "call.wav",
    }
}

/// `head(a, b)`, or with an argument on each line where that would be too long.
fn call(head: &str, arguments: &[String], tail: &str) -> String {
    let line = format!("{head}({}){tail}", arguments.join(", "));
    if line.len() <= WIDTH && !line.contains('\n') {
        return line;
    }
    let lines: String =
        arguments.iter().map(|argument| format!("    {},\n", argument.replace('\n', "\n    "))).collect();
    format!("{head}(\n{lines}){tail}")
}

fn python(operation: &Operation) -> String {
    let (path, others) = sample::arguments(operation);
    let mut arguments: Vec<_> = path.iter().map(|(_, value)| python_value(value)).collect();
    arguments.extend(others.iter().map(|(field, value)| format!("{}={}", identifier(field.name), python_value(value))));
    let method = format!("client.{}.{}", area(operation), operation.method());
    match operation.form {
        Form::One => call(&format!("result = {method}"), &arguments, ""),
        Form::Page | Form::Lines => {
            format!("{}:\n    print(item)", call(&format!("for item in {method}"), &arguments, ""))
        }
        Form::File => call(&method, &arguments, &format!(".save(\"{}\")", saved(operation))),
    }
}

fn python_value(value: &Sample) -> String {
    match value {
        Sample::Boolean(value) => if *value { "True" } else { "False" }.into(),
        Sample::Integer(value) => value.to_string(),
        Sample::Number(value) => value.to_string(),
        Sample::Text(text)
        | Sample::Decimal(text)
        | Sample::Timestamp(text)
        | Sample::Date(text)
        | Sample::File(text) => {
            format!("{text:?}")
        }
        Sample::Choice(choices, index) => format!("{:?}", choices.values[*index].1),
        Sample::Model(_, fields) => {
            let entries: Vec<_> =
                fields.iter().map(|(field, value)| format!("\"{}\": {}", field.name, python_value(value))).collect();
            enclosed("{", &entries, "}", "", "    ")
        }
        Sample::List(items) => {
            let items: Vec<_> = items.iter().map(python_value).collect();
            format!("[{}]", items.join(", "))
        }
        Sample::Map(key, text) => format!("{{{key:?}: {text:?}}}"),
    }
}

/// `{a, b}` on one line, or with one entry on each.
fn enclosed(open: &str, entries: &[String], close: &str, pad: &str, indent: &str) -> String {
    let line = format!("{open}{pad}{}{pad}{close}", entries.join(", "));
    if line.len() <= 80 && !line.contains('\n') {
        return if entries.is_empty() { format!("{open}{close}") } else { line };
    }
    let lines: String =
        entries.iter().map(|entry| format!("{indent}{},\n", entry.replace('\n', &format!("\n{indent}")))).collect();
    format!("{open}\n{lines}{close}")
}

fn typescript(operation: &Operation) -> String {
    let (path, others) = sample::arguments(operation);
    let entries: Vec<_> = path.iter().chain(&others).map(typescript_entry).collect();
    let arguments = if entries.is_empty() { String::new() } else { enclosed("{", &entries, "}", " ", "  ") };
    let method =
        format!("client.{}.{}", area(operation).to_lower_camel_case(), operation.method().to_lower_camel_case());
    match operation.form {
        Form::One => format!("const result = await {method}({arguments});"),
        Form::Page | Form::Lines => {
            format!("for await (const item of {method}({arguments})) {{\n  console.log(item);\n}}")
        }
        Form::File => format!("await {method}({arguments}).save(\"{}\");", saved(operation)),
    }
}

fn typescript_entry((field, value): &Argument) -> String {
    format!("{}: {}", field.name, typescript_value(value))
}

fn typescript_value(value: &Sample) -> String {
    match value {
        Sample::Boolean(value) => value.to_string(),
        Sample::Model(_, fields) => {
            enclosed("{", &fields.iter().map(typescript_entry).collect::<Vec<_>>(), "}", " ", "  ")
        }
        Sample::List(items) => {
            let items: Vec<_> = items.iter().map(typescript_value).collect();
            format!("[{}]", items.join(", "))
        }
        Sample::Map(key, text) => format!("{{ {key}: {text:?} }}"),
        other => python_value(other),
    }
}

fn rust(operation: &Operation) -> String {
    let (path, others) = sample::arguments(operation);
    let mut arguments: Vec<_> = path.iter().map(|(_, value)| rust_value(value, false)).collect();
    let mut request = String::new();
    if !operation.arguments.fields.is_empty() {
        let model = rust_model(operation.arguments, &others);
        if model.len() <= WIDTH / 2 && !model.contains('\n') {
            arguments.push(model);
        } else {
            request = format!("let request = {model};\n");
            arguments.push("request".into());
        }
    }
    let method = format!("client.{}().{}", area(operation), rust_name(operation.method()));
    let walk = "while let Some(item) = items.try_next().await? {\n    println!(\"{item:?}\");\n}";
    let call = match operation.form {
        Form::One => call(&format!("let result = {method}"), &arguments, ".await?;"),
        Form::Page => format!(
            "{}\nlet mut items = std::pin::pin!(list.items());\n{walk}",
            call(&format!("let list = {method}"), &arguments, ";")
        ),
        Form::Lines => format!("{}\n{walk}", call(&format!("let mut items = {method}"), &arguments, ".await?;")),
        Form::File => call(&method, &arguments, &format!(".await?.save(\"{}\").await?;", saved(operation))),
    };
    request + &call
}

/// A field's value. Those of `new` and of setters are converted; `own` ones have to be of the field's type.
fn rust_value(value: &Sample, own: bool) -> String {
    match value {
        Sample::Boolean(value) => value.to_string(),
        Sample::Integer(value) if own => format!("{value}_i64"),
        Sample::Integer(value) => value.to_string(),
        Sample::Number(value) => value.to_string(),
        Sample::Text(text) if own => format!("{text:?}.to_owned()"),
        Sample::Text(text) => format!("{text:?}"),
        Sample::Decimal(text) => format!("{text:?}.parse::<Decimal>()?"),
        Sample::Timestamp(text) => format!("{text:?}.parse::<Timestamp>()?"),
        Sample::Date(text) => format!("{text:?}.parse::<Date>()?"),
        Sample::File(name) => format!("Upload::from_path({name:?})"),
        Sample::Choice(choices, index) => format!("{}::{}", choices.name, choices.values[*index].0),
        Sample::Model(shape, fields) => rust_model(shape, fields),
        Sample::List(items) => {
            let items: Vec<_> = items.iter().map(|item| rust_value(item, true)).collect();
            format!("vec![{}]", items.join(", "))
        }
        Sample::Map(key, text) => format!("BTreeMap::from([({key:?}.to_owned(), json!({text:?}))])"),
    }
}

/// `Name::new(required)`, then the optional fields: by setters, or as fields of the struct where it has none.
fn rust_model(shape: &Shape, fields: &[Argument]) -> String {
    if let ("MessageBody", [(_, text)]) = (shape.name, fields) {
        return format!("MessageBody::text({})", rust_value(text, false));
    }
    let given = |field: &Field| fields.iter().find(|(known, _)| std::ptr::eq(*known, field)).map(|(_, value)| value);
    let required: Vec<_> = shape.fields.iter().filter(|field| by_position(field)).collect();
    let arguments: Vec<_> =
        required.iter().filter_map(|field| given(field)).map(|value| rust_value(value, false)).collect();
    let optional: Vec<_> = fields.iter().filter(|(field, _)| !by_position(field)).collect();
    if shape.r#use == Use::Shared && !optional.is_empty() {
        let mut entries: Vec<_> = optional
            .iter()
            .map(|(field, value)| format!("{}: Some({})", rust_name(field.name), rust_value(value, !is_model(field))))
            .collect();
        entries.push(format!("..{}::new({})", shape.name, arguments.join(", ")));
        let line = format!("{} {{ {} }}", shape.name, entries.join(", "));
        return if line.len() <= 80 { line } else { format!("{} {{\n    {}\n}}", shape.name, entries.join(",\n    ")) };
    }
    let new = call(&format!("{}::new", shape.name), &arguments, "");
    let setters: Vec<_> = optional
        .iter()
        .map(|(field, value)| format!(".{}({})", rust_name(field.name), rust_value(value, false)))
        .collect();
    let line = format!("{new}{}", setters.concat());
    if setters.is_empty() || line.len() <= WIDTH { line } else { format!("{new}\n    {}", setters.join("\n    ")) }
}

/// Arguments of `new`: what must be given, be it null.
fn by_position(field: &Field) -> bool {
    field.required || field.marks.must && field.nullable
}

fn is_model(field: &Field) -> bool {
    matches!(field.kind, Kind::Model(_))
}

fn rust_name(name: &str) -> String {
    if ["async", "type", "use", "ref", "move", "match"].contains(&name) { format!("r#{name}") } else { name.to_owned() }
}
