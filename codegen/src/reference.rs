//! The reference in `docs/reference`: one page per area.

use std::fmt::Write as _;

use wavix::api::RESOURCES;
use wavix::operation::{Form, Operation, Route};
use wavix::shape::{Field, Generation, Kind, Shape};

use crate::schema::{self, Area};
use crate::text::{first_sentence, paragraphs};

const MARK: &str = "<!-- Generated from core/src/api by `make codegen`; do not edit. -->\n";

pub(crate) fn files() -> Vec<(String, String)> {
    let areas = schema::areas();
    let mut index = format!("{MARK}\n# Reference\n\n| area | what it is for | operations |\n|---|---|---|\n");
    let mut files = Vec::new();
    for resource in RESOURCES {
        let methods: Vec<_> = resource.operations.iter().map(|operation| format!("`{}`", operation.method())).collect();
        let _ = writeln!(
            index,
            "| [`{0}`]({0}.md) | {1} | {2} |",
            resource.name,
            first_sentence(resource.doc),
            methods.join(" ")
        );
        let mut page = format!("{MARK}\n# {}\n\n{}\n", resource.name, resource.doc.trim());
        resource.operations.iter().for_each(|row| operation(&mut page, row));
        if let Some(area) = areas.iter().find(|area| area.name == resource.name) {
            models(&mut page, area);
        }
        files.push((format!("docs/reference/{}.md", resource.name), page));
    }
    if let Some(area) = areas.iter().find(|area| area.name == "events") {
        let mut page = format!("{MARK}\n# events\n\nWhat the platform posts to the addresses it was given.\n");
        models(&mut page, area);
        files.push(("docs/reference/events.md".into(), page));
    }
    let mut common = format!("{MARK}\n# common\n\nModels that several areas share.\n");
    models(&mut common, &areas[0]);
    files.push(("docs/reference/common.md".into(), common));
    index.push_str("\nWhat the platform posts is in [events](events.md), models that several areas share are in [common](common.md).\n");
    files.push(("docs/reference/README.md".into(), index));
    files
}

fn operation(page: &mut String, operation: &Operation) {
    let _ = write!(page, "\n## {}\n\n", operation.name);
    paragraphs(operation.doc).iter().for_each(|line| {
        let _ = writeln!(page, "{line}");
    });
    let route =
        |route: &Option<Route>| route.map_or("—".into(), |route| format!("`{} {}`", route.method, route.path));
    let reply = match (operation.form, &operation.reply) {
        (Form::One, kind) => kind_name(kind),
        (Form::Page, kind) => format!("{}, walked page by page", kind_name(kind)),
        (Form::Lines, kind) => format!("a stream of {}", kind_name(kind)),
        (Form::File, _) => "a file".into(),
    };
    let _ = write!(
        page,
        "\n| current API | guide | retry class | reply |\n|---|---|---|---|\n| {} | {} | {} | {reply} |\n",
        route(&operation.current),
        route(&operation.guide),
        operation.class.name(),
    );
    let fields: Vec<_> = operation.fields().collect();
    if !fields.is_empty() {
        page.push_str("\n| argument | form | |\n|---|---|---|\n");
        fields.iter().for_each(|field| row(page, field, true));
    }
}

fn models(page: &mut String, area: &Area) {
    for shape in area.shapes.iter().filter(|shape| !schema::is_arguments(shape)) {
        let _ = write!(page, "\n### {}\n\n{}\n\n| field | form | |\n|---|---|---|\n", shape.name, one_line(shape.doc));
        shape.fields.iter().for_each(|field| row(page, field, shape.r#use != wavix::shape::Use::Reply));
    }
    for codes in &area.codes {
        let values: Vec<_> = codes.values.iter().map(|(name, value)| format!("{value} `{name}`")).collect();
        let _ = write!(page, "\n### {}\n\n{} Named numbers: {}.\n", codes.name, one_line(codes.doc), values.join(", "));
    }
    for choices in &area.choices {
        let values: Vec<_> = choices.values.iter().map(|(_, text)| format!("`{text}`")).collect();
        let _ =
            write!(page, "\n### {}\n\n{} Known values: {}.\n", choices.name, one_line(choices.doc), values.join(", "));
    }
}

fn row(page: &mut String, field: &Field, request: bool) {
    let mut notes = one_line(field.doc);
    let mut note = |text: String| {
        let _ = write!(notes, " {text}");
    };
    if let Some(only) = field.marks.only {
        note(format!("Generation `{}` only.", only.name()));
    }
    if request && field.required_in(Generation::Current) && field.required_in(Generation::Guide) {
        note("**Required.**".into());
    } else if let Some(generation) = field.marks.required.filter(|_| request) {
        note(format!("**Required** in generation `{}`.", generation.name()));
    }
    if request && field.nullable && !field.marks.must {
        note("Null clears it.".into());
    }
    let _ = writeln!(page, "| `{}` | {} | {} |", field.name, kind_name(&field.kind), notes.trim());
}

fn kind_name(kind: &Kind) -> String {
    let model = |shape: &Shape| shape.name.to_owned();
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
        Kind::Choice(choices) => choices.name.into(),
        Kind::Code(codes) => codes.name.into(),
        Kind::Model(shape) => model(shape),
        Kind::List(item) => format!("list of {}", kind_name(item)),
        Kind::Map(item) => format!("map of {}", kind_name(item)),
    }
}

fn one_line(doc: &str) -> String {
    paragraphs(doc).join(" ").replace('|', "\\|").trim().to_owned()
}
