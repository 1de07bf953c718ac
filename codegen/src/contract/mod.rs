//! The differences between the platform's OpenAPI document and the table.
//!
//! `cargo run -p wavix-codegen -- contract <openapi.yaml>` prints each difference with its place, and fails unless every
//! one of them is in `codegen/deviations.yaml` with a reason.

mod compare;
mod deviations;
mod document;
mod event;
mod finding;
mod fit;
mod known;
mod operation;
mod schema;
#[cfg(test)]
mod tests;

use std::path::Path;
use std::process::ExitCode;

use wavix::operation::Operation;
use wavix::shape::Shape;

use compare::Comparison;
use deviations::Deviations;
use document::{Document, Endpoint};
use finding::Finding;

const DEVIATIONS: &str = "codegen/deviations.yaml";

/// Compares the documents with the table.
pub(crate) fn run(documents: &[String]) -> ExitCode {
    if documents.is_empty() {
        eprintln!("usage: wavix-codegen contract <openapi.yaml>...");
        return ExitCode::FAILURE;
    }
    let mut clean = true;
    for document in documents {
        match check(document) {
            Ok((found, unexplained)) => {
                unexplained.iter().for_each(|finding| println!("{finding}"));
                let count = unexplained.len();
                println!("{document}: {found} differences from the table, {count} findings to look at");
                clean &= unexplained.is_empty();
            }
            Err(problem) => {
                eprintln!("{problem}");
                clean = false;
            }
        }
    }
    if clean { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn check(document: &str) -> Result<(usize, Vec<Finding>), String> {
    let read = |path: &Path| {
        let text = std::fs::read_to_string(path).map_err(|error| error.to_string());
        text.map_err(|error| format!("{}: {error}", path.display()))
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let deviations =
        Deviations::parse(&read(&root.join(DEVIATIONS))?).map_err(|error| format!("{DEVIATIONS}: {error}"))?;
    let text = read(Path::new(document))?;
    let operations: Vec<_> = wavix::operation::operations().collect();
    let findings =
        differences(&text, &operations, wavix::events::SHAPES).map_err(|error| format!("{document}: {error}"))?;
    Ok((findings.len(), deviations.unexplained(&findings, DEVIATIONS)))
}

/// Every difference between a document and the operations and events of the table.
fn differences(
    document: &str,
    operations: &[&'static Operation],
    events: &[&'static Shape],
) -> Result<Vec<Finding>, String> {
    let document = Document::parse(document)?;
    let endpoints = document.endpoints()?;
    let mut comparison = Comparison::new(&document);
    let mut matched = Vec::new();
    for operation in operations {
        let Some(route) = &operation.current else { continue };
        match endpoints.iter().position(|endpoint| is_at(endpoint, route.method, route.path)) {
            Some(index) => {
                matched.push(index);
                comparison.operation(operation, route, &endpoints[index])?;
            }
            None => comparison.findings.push(Finding {
                text: format!("{}: the file lacks the operation", operation.name),
                place: format!("paths.{}.{}", route.path, route.method.to_lowercase()),
            }),
        }
    }
    for (_, endpoint) in endpoints.iter().enumerate().filter(|(index, _)| !matched.contains(index)) {
        let text = format!("{} {}: the table lacks the operation", endpoint.method, endpoint.path);
        comparison.findings.push(Finding { text, place: endpoint.place.clone() });
    }
    comparison.events(events)?;
    let lacking = comparison.known.lacking();
    comparison.findings.extend(lacking);
    Ok(comparison.findings)
}

fn is_at(endpoint: &Endpoint<'_>, method: &str, path: &str) -> bool {
    endpoint.method == method && endpoint.path == path
}
