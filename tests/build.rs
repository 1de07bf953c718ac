//! Makes a function of each Rust example of `docs/reference`, for `rust/reference.rs` to compile, a module of each program
//! of `docs/events.md`, for `rust/webhooks.rs` to run, and takes the tests out of `docs/testing.md`, for `rust/testing.rs`.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    events()?;
    testing()?;
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/reference");
    println!("cargo::rerun-if-changed={}", pages.display());
    let mut files: Vec<_> = fs::read_dir(&pages)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    files.sort();
    let (mut functions, mut count) = (String::new(), 0);
    for file in files {
        let page = fs::read_to_string(file)?;
        for block in page.split("\n```rust\n").skip(1) {
            let code = block.split("\n```").next().unwrap_or_default();
            let _ = write!(functions, "async fn example_{count}(client: &Client) -> Outcome {{\n{code}\nOk(())\n}}\n");
            count += 1;
        }
    }
    let _ = writeln!(functions, "const EXAMPLES: usize = {count};");
    fs::write(Path::new(&env::var("OUT_DIR").unwrap_or_default()).join("reference.rs"), functions)
}

fn testing() -> io::Result<()> {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/testing.md");
    println!("cargo::rerun-if-changed={}", page.display());
    let page = fs::read_to_string(page)?;
    let block = page.split("\n```rust\n").nth(1).and_then(|rest| rest.split("\n```").next()).unwrap_or_default();
    fs::write(Path::new(&env::var("OUT_DIR").unwrap_or_default()).join("testing.rs"), block)
}

fn events() -> io::Result<()> {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/events.md");
    println!("cargo::rerun-if-changed={}", page.display());
    let mut modules = String::new();
    for (number, block) in fs::read_to_string(page)?.split("\n```rust\n").skip(1).enumerate() {
        let code = block.split("\n```").next().unwrap_or_default().replace("\nfn ", "\npub(super) fn ");
        let code = code.replace("\nasync fn ", "\npub(super) async fn ");
        let _ = write!(modules, "mod program_{number} {{\n{code}\n}}\n");
    }
    fs::write(Path::new(&env::var("OUT_DIR").unwrap_or_default()).join("events.rs"), modules)
}
