//! The classes whose methods are the operations, sync and async.

use std::fmt::Write as _;

use wavix::api::RESOURCES;
use wavix::operation::{Form, Operation, Resource};
use wavix::shape::{Field, Kind};

use super::{MARK, identifier, imports, named, received, sent, sent_as};
use crate::facts;
use crate::schema::{self, Area};
use crate::text::{first_sentence, wrap};

pub(super) fn module(resource: &Resource, areas: &[Area]) -> String {
    let mut names = Vec::new();
    let mut types = String::new();
    for operation in resource.operations {
        if !matches!(operation.form, Form::File) {
            named(&operation.reply, &mut names, false);
            let _ = write!(types, " {} ", received(&operation.reply, "builtins.list"));
        }
        if let Some(item) = item_of(operation) {
            names.push(item);
        }
        for field in operation.fields() {
            named(&field.kind, &mut names, true);
            let _ = write!(types, " {} ", sent_as(field));
        }
    }
    let mut classes = String::new();
    for asynchronous in [false, true] {
        class(&mut classes, resource, asynchronous);
    }
    let uses = |name: &str| types.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word == name);
    let mut typed = String::new();
    if uses("builtins") {
        typed.push_str("    import builtins\n");
    }
    let collections: Vec<_> = ["Mapping", "Sequence"].into_iter().filter(|name| uses(name)).collect();
    if !collections.is_empty() {
        let _ = writeln!(typed, "    from collections.abc import {}", collections.join(", "));
    }
    let datetime: Vec<_> = ["date", "datetime"].into_iter().filter(|name| uses(name)).collect();
    if !datetime.is_empty() {
        let _ = writeln!(typed, "    from datetime import {}", datetime.join(", "));
    }
    if uses("Decimal") {
        typed.push_str("    from decimal import Decimal\n");
    }
    if resource.operations.iter().any(|operation| matches!(operation.form, Form::Lines)) {
        typed.push_str("    from typing import Literal\n");
    }
    if !typed.is_empty() {
        typed.push('\n');
    }
    let has = |form: fn(&Form) -> bool| resource.operations.iter().any(|operation| form(&operation.form));
    if has(|form| matches!(form, Form::File)) {
        typed.push_str("    from .._downloads import AsyncDownload, Download\n");
    }
    if has(|form| matches!(form, Form::Lines)) {
        typed.push_str("    from .._exports import AsyncExport, Export\n");
    }
    if has(|form| matches!(form, Form::Page)) {
        typed.push_str("    from .._pages import AsyncPages\n");
    }
    if uses("Upload") {
        typed.push_str("    from .._uploads import Upload\n");
    }
    typed.push_str(&imports(&mut names, areas, None, "    "));
    let optional = resource.operations.iter().flat_map(Operation::fields).any(|field| !is_required(field));
    let unset = if optional { "from .._unset import UNSET, Unset\n" } else { "" };
    let guard = if typed.trim().is_empty() {
        String::new()
    } else {
        format!("\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n{typed}")
    };
    format!(
        "{MARK}\"\"\"The area `{}`.\"\"\"\n\nfrom __future__ import annotations\n\n\
         from .._resource import AsyncResource, Resource\n{unset}{guard}{classes}",
        resource.name,
    )
}

/// The attributes of the clients, one for each area, loaded when first used.
pub(super) fn package() -> String {
    let mut out = format!(
        "{MARK}\"\"\"The areas of the platform, as attributes of the clients. Each is loaded when it is first used.\"\"\"\n\n\
         from __future__ import annotations\n\nfrom .._lazy import cached_property\n\nTYPE_CHECKING = False\n\
         if TYPE_CHECKING:\n"
    );
    for resource in RESOURCES {
        let _ = writeln!(out, "    from .{} import Async{1}, {1}", resource.name, resource.class);
    }
    for (class, prefix) in [("Resources", ""), ("AsyncResources", "Async")] {
        let _ = write!(out, "\n\nclass {class}:\n    \"\"\"The areas of the platform.\"\"\"\n");
        for resource in RESOURCES {
            let name = format!("{prefix}{}", resource.class);
            let _ = write!(
                out,
                "\n    @cached_property\n    def {0}(self) -> {name}:\n        \"\"\"{1}\"\"\"\n        \
                 from .{0} import {name}\n\n        return {name}(self)\n",
                resource.name,
                first_sentence(resource.doc)
            );
        }
    }
    out
}

fn class(out: &mut String, resource: &Resource, asynchronous: bool) {
    let (prefix, base) = if asynchronous { ("Async", "AsyncResource") } else { ("", "Resource") };
    let doc = wrap(resource.doc, "    ", 114);
    let _ = write!(out, "\n\nclass {prefix}{}({base}):\n    \"\"\"{}\"\"\"\n", resource.class, doc.trim());
    for operation in resource.operations {
        method(out, operation, asynchronous);
        wait(out, operation, asynchronous);
    }
}

/// A method that repeats a read until some work has ended.
fn wait(out: &mut String, operation: &Operation, asynchronous: bool) {
    let Some(until) = operation.wait else { return };
    let (keyword, call) = if asynchronous { ("async def", "await self._wait") } else { ("def", "self._wait") };
    let parameters: Vec<_> =
        operation.path.iter().map(|field| format!("{}: {}", identifier(field.name), sent(&field.kind))).collect();
    let arguments: Vec<_> =
        operation.path.iter().map(|field| format!("\"{}\": {}", field.name, identifier(field.name))).collect();
    let ends: Vec<_> = until.ends.iter().map(|end| format!("\"{end}\"")).collect();
    let reply = received(&operation.reply, "builtins.list");
    let _ = write!(
        out,
        "\n    {keyword} {}(self, {}, *, timeout: float = 600.0) -> {reply}:\n        \"\"\"Call `{}` again and \
         again until the work has ended.\n\n        Polls with exponential back-off, from 0.2 to 5 seconds.{}\n\n        \
         Args:\n",
        until.method,
        parameters.join(", "),
        operation.method(),
        if until.absent { " As long as there is nothing yet (404), that is no error." } else { "" },
    );
    for field in operation.path {
        let _ = writeln!(out, "            {}: {}", identifier(field.name), first_sentence(field.doc));
    }
    let _ = write!(
        out,
        "            timeout: Most seconds to wait: no call begins after them.\n\n        Raises:\n            \
         TimeoutError: The work is still going on then.\n        \"\"\"\n        \
         return {call}(\"{}\", {{{}}}, \"{}\", ({},), timeout{})\n",
        operation.name,
        arguments.join(", "),
        until.field,
        ends.join(", "),
        if until.absent { ", absent=True" } else { "" },
    );
}

/// Whether every call has to give the argument under this name.
fn is_required(field: &Field) -> bool {
    (field.required || field.marks.must) && field.marks.guide.is_none()
}

fn item_of(operation: &Operation) -> Option<String> {
    match (operation.form, operation.reply) {
        (Form::Page, Kind::Model(page)) => schema::page_item(page).map(|item| item.name.to_owned()),
        _ => None,
    }
}

fn method(out: &mut String, operation: &Operation, asynchronous: bool) {
    let (required, optional): (Vec<_>, Vec<_>) =
        operation.arguments.fields.iter().partition(|field| is_required(field));
    let mut parameters: Vec<String> = vec!["self".into()];
    parameters.extend(operation.path.iter().map(|field| format!("{}: {}", identifier(field.name), sent(&field.kind))));
    if !operation.arguments.fields.is_empty() {
        parameters.push("*".into());
    }
    parameters.extend(required.iter().map(|field| format!("{}: {}", identifier(field.name), sent_as(field))));
    for field in &optional {
        for name in [field.name].into_iter().chain(field.marks.guide) {
            parameters.push(format!("{}: {} | Unset = UNSET", identifier(name), sent_as(field)));
        }
    }
    let is_export = matches!(operation.form, Form::Lines);
    if is_export {
        parameters.push("errors: Literal[\"raise\", \"skip\"] = \"raise\"".into());
    }
    let reply = received(&operation.reply, "builtins.list");
    let item = item_of(operation).unwrap_or_else(|| reply.clone());
    let (returns, call) = match (operation.form, asynchronous) {
        (Form::One, false) => (reply, "self._one"),
        (Form::One, true) => (reply, "await self._one"),
        (Form::Page, false) => (reply, "self._page"),
        (Form::Page, true) => (format!("AsyncPages[{reply}, {item}]"), "self._page"),
        (Form::Lines, false) => (format!("Export[{reply}]"), "self._lines"),
        (Form::Lines, true) => (format!("AsyncExport[{reply}]"), "self._lines"),
        (Form::File, false) => ("Download".into(), "self._file"),
        (Form::File, true) => ("AsyncDownload".into(), "await self._file"),
    };
    let keyword = if call.starts_with("await") { "async def" } else { "def" };
    let line = format!("    {keyword} {}({}) -> {returns}:\n", operation.method(), parameters.join(", "));
    out.push('\n');
    if line.len() <= 121 {
        out.push_str(&line);
    } else {
        let parameters: String = parameters.iter().map(|parameter| format!("        {parameter},\n")).collect();
        let _ = write!(out, "    {keyword} {}(\n{parameters}    ) -> {returns}:\n", operation.method());
    }
    docstring(out, operation);
    let names = operation.fields().flat_map(|field| [field.name].into_iter().chain(field.marks.guide));
    let arguments: Vec<_> = names.map(|name| format!("\"{name}\": {}", identifier(name))).collect();
    let line = format!("        return {call}(\"{}\", {{{}}})\n", operation.name, arguments.join(", "));
    if line.len() <= 121 && !is_export {
        out.push_str(&line);
    } else {
        let arguments: String = arguments.iter().map(|argument| format!("                {argument},\n")).collect();
        let _ = write!(
            out,
            "        return {call}(\n            \"{}\",\n            {{\n{arguments}            }},\n{}        )\n",
            operation.name,
            if is_export { "            errors,\n" } else { "" },
        );
    }
}

fn docstring(out: &mut String, operation: &Operation) {
    let route = format!("{} Retry class: {}.", facts::routes(operation), operation.class.name());
    let doc = wrap(&format!("{}\n\n{route}", operation.doc.trim()), "        ", 114);
    let mut doc = doc.trim().to_owned();
    let entry = |name: &str, text: &str| {
        let text = wrap(&format!("{name}: {text}"), "                ", 114);
        format!("            {}\n", text.trim())
    };
    let fields: Vec<_> = operation.fields().collect();
    doc.push_str(if fields.is_empty() { "\n" } else { "\n\n        Args:\n" });
    for field in fields {
        let mut text = [vec![field.doc.trim().to_owned()], facts::conditions(field, "None", '"')].concat();
        text.extend(facts::limit(field));
        if matches!(field.kind, Kind::File) {
            text.push("A path, a tuple (name, bytes), or a file opened in binary mode.".into());
        }
        doc.push_str(&entry(&identifier(field.name), &text.join(" ")));
        if let Some(guide) = field.marks.guide {
            let text = format!("`{}`, as generation \"guide\" calls it. Generation \"guide\" only.", field.name);
            doc.push_str(&entry(&identifier(guide), &text));
        }
    }
    if matches!(operation.form, Form::Lines) {
        let text = "At a line that cannot be read, \"raise\" ends the export with an error that has its number and text; \
                    \"skip\" goes on, and counts the line in `skipped`.";
        doc.push_str(&entry("errors", text));
    }
    doc.push_str("\n        Raises:\n");
    for (name, when) in facts::errors(operation) {
        doc.push_str(&entry(name, &facts::sentence(when)));
    }
    let _ = writeln!(out, "        \"\"\"{doc}        \"\"\"");
}
