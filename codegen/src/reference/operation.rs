//! The section of one operation.

use std::fmt::Write as _;

use wavix::operation::{Form, Operation};
use wavix::shape::{Field, Generation, Kind};

use super::example;
use super::models::{Homes, argument_kind, kind_name, one_line};
use crate::facts;
use crate::text::paragraphs;

/// The arguments of a path.
const IDENTIFIER: &str = "1 to 128 letters, digits and `- _ + . @ : ~`, no dot first";

pub(super) fn section(operation: &Operation, homes: &Homes, page: &str) -> String {
    let mut out = format!("\n## {}\n\n", operation.name);
    for line in paragraphs(operation.doc) {
        let _ = writeln!(out, "{line}");
    }
    let _ = write!(out, "\n{}\n", example::blocks(operation));
    let fields: Vec<_> = operation.fields().collect();
    if fields.is_empty() {
        out.push_str("No arguments.\n");
    } else {
        out.push_str("| argument | type | required | meaning | limits |\n|---|---|---|---|---|\n");
        fields.iter().for_each(|field| out.push_str(&argument(operation, field, homes, page)));
    }
    if let [first, rest @ ..] = operation.one_of {
        let _ = write!(out, "\nExactly one of `{first}`");
        rest.iter().for_each(|name| {
            let _ = write!(out, ", `{name}`");
        });
        out.push_str(" must be given.\n");
    }
    let reply = kind_name(&operation.reply, homes, page);
    let reply = match operation.form {
        Form::One => reply,
        Form::Page => format!("{reply}, the first page; iterating walks every item of every page"),
        Form::Lines => format!("a stream, each item {reply}, read as it is consumed"),
        Form::File => "a file, to be saved or read in pieces".into(),
    };
    let _ = write!(out, "\n- **Reply**: {reply}.\n");
    if let Some(until) = operation.wait {
        let _ = writeln!(
            out,
            "- **Waiting**: `{}` makes this call again and again until the work has ended, for at most `timeout`.",
            until.method
        );
    }
    let errors: Vec<_> = facts::errors(operation).iter().map(|(name, _)| format!("`{name}`")).collect();
    let _ = writeln!(out, "- **[Errors](errors.md)**: {}, and what derives from them.", errors.join(", "));
    let _ = writeln!(out, "- **Retries**: class `{}`. {}", operation.class.name(), facts::repetition(operation.class));
    let _ = writeln!(out, "- **Request**: {}", facts::routes(operation));
    out
}

fn argument(operation: &Operation, field: &Field, homes: &Homes, page: &str) -> String {
    let generations = [Generation::Current, Generation::Guide].map(|generation| operation.form_of(generation));
    let required = match generations.map(|generation| field.required_in(generation)) {
        [true, true] => "yes",
        [true, false] => "in `current`",
        [false, true] => "in `guide`",
        [false, false] => "",
    };
    let mut meaning = one_line(field.doc);
    if let Some(only) = field.marks.only {
        let _ = write!(meaning, " Generation `{}` only.", only.name());
    }
    for more in [facts::names(field, '`'), facts::null_means(field, "Null")].into_iter().flatten() {
        let _ = write!(meaning, " {more}");
    }
    if field.marks.digits {
        meaning.push_str(" Whole numbers are taken as well.");
    }
    let in_path = operation.path.iter().any(|known| std::ptr::eq(known, field));
    let limits = if in_path && !matches!(field.kind, Kind::Integer) {
        IDENTIFIER.into()
    } else {
        facts::limits_and_blank(field)
    };
    let kind = argument_kind(field, homes, page);
    format!("| `{}` | {kind} | {required} | {} | {limits} |\n", field.name, meaning.trim())
}
