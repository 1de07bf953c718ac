//! Writes the host languages' facades and the reference from the table in crate `wavix`.
//!
//! `cargo run -p wavix-codegen` writes them; with `--check` it fails where a file is not what it would write. With
//! `contract <openapi.yaml>` it compares the table with the platform's own description instead.

mod contract;
mod facts;
mod python;
mod reference;
mod reliability;
mod schema;
mod text;
mod typescript;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Folders that hold generated files only.
const GENERATED: [&str; 6] = [
    "bindings-python/python/wavix/models",
    "bindings-python/python/wavix/params",
    "bindings-python/python/wavix/resources",
    "bindings-node/ts/models",
    "bindings-node/ts/resources",
    "docs/reference",
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let Some(("contract", documents)) = arguments.split_first().map(|(first, rest)| (first.as_str(), rest)) {
        return contract::run(documents);
    }
    let check = arguments.iter().any(|argument| argument == "--check");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let files: Vec<(String, String)> =
        [python::files(), typescript::files(), reference::files(), reliability::files(&root)].concat();
    let stale: Vec<PathBuf> = files
        .iter()
        .filter(|(path, content)| std::fs::read_to_string(root.join(path)).ok().as_ref() != Some(content))
        .map(|(path, _)| PathBuf::from(path))
        .chain(leftovers(&root, &files))
        .collect();
    if check {
        stale.iter().for_each(|path| eprintln!("{}: not what the table says; run `make codegen`", path.display()));
        return if stale.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    for path in stale {
        let content = files.iter().find(|(name, _)| Path::new(name) == path).map(|(_, content)| content);
        if let Err(error) = write(&root.join(&path), content) {
            eprintln!("{}: {error}", path.display());
            return ExitCode::FAILURE;
        }
        println!("{} {}", if content.is_some() { "wrote" } else { "removed" }, path.display());
    }
    ExitCode::SUCCESS
}

fn write(path: &Path, content: Option<&String>) -> std::io::Result<()> {
    let Some(content) = content else { return std::fs::remove_file(path) };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, content)
}

/// Files in generated folders that nothing generates any more.
fn leftovers(root: &Path, files: &[(String, String)]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in GENERATED {
        for entry in std::fs::read_dir(root.join(folder)).into_iter().flatten().flatten() {
            let path = Path::new(folder).join(entry.file_name());
            let generated = files.iter().any(|(name, _)| Path::new(name) == path);
            if !generated && entry.path().is_file() {
                found.push(path);
            }
        }
    }
    found
}
