//! The arguments of a call make a request to its own path, or none.
#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value};
use wavix::Generation;
use wavix::fuzzing::{request, target};
use wavix::operation::operations;

fuzz_target!(|input: (u16, bool, &str, &str)| {
    let (number, guide, json, id) = input;
    let Ok(Value::Object(mut arguments)) = serde_json::from_str(json) else {
        return without_row(id);
    };
    let generation = if guide { Generation::Guide } else { Generation::Current };
    let Some(operation) = operations().nth(usize::from(number) % operations().count()) else { return };
    if operation.is_composed() {
        return;
    }
    for field in operation.path {
        arguments.entry(field.name).or_insert_with(|| id.parse::<i64>().map_or(id.into(), Value::from));
    }
    if let Ok((template, target)) = target(operation, generation, arguments) {
        stays(&template, &target);
    }
});

fn without_row(path: &str) {
    let arguments = Map::from_iter([("method".into(), "GET".into()), ("path".into(), path.into())]);
    let row = request(&arguments).expect("a read");
    if let Ok((_, target)) = target(row, Generation::Current, arguments) {
        assert!(target.split('/').skip(1).all(|part| !part.is_empty() && !part.starts_with('.')), "{target}");
        plain(&target);
    }
}

fn stays(template: &str, target: &str) {
    plain(target);
    let path = target.split('?').next().unwrap_or_default();
    let (ours, theirs): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
    assert_eq!(ours.len(), theirs.len(), "{template} {target}");
    for (ours, theirs) in ours.iter().zip(theirs) {
        assert!(if ours.starts_with('{') { !theirs.is_empty() } else { *ours == theirs }, "{template} {target}");
        assert!(!theirs.starts_with('.') && !theirs.starts_with("%2e"), "{template} {target}");
    }
}

/// Characters of a request's first line.
fn plain(target: &str) {
    assert!(target.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#' && byte != b'\\'), "{target}");
}
