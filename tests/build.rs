//! Makes a function of each Rust example of `docs/reference`, for `rust/reference.rs` to compile, and a module of each program
//! of `docs/events.md`, for `rust/webhooks.rs` to run; takes the tests out of `docs/testing.md`, for `rust/testing.rs`, and
//! the program out of `docs/voice-bot.md`, for `rust/voice_bot.rs`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    events()?;
    program("testing.md", "testing.rs")?;
    program("voice-bot.md", "voice_bot.rs")?;
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
    fs::write(out("reference.rs"), functions)
}

/// Where what is made goes.
fn out(name: &str) -> PathBuf {
    Path::new(&env::var("OUT_DIR").unwrap_or_default()).join(name)
}

/// The one program in Rust that a page has.
fn program(page: &str, made: &str) -> io::Result<()> {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs").join(page);
    println!("cargo::rerun-if-changed={}", page.display());
    let page = fs::read_to_string(page)?;
    let block = page.split("\n```rust\n").nth(1).and_then(|rest| rest.split("\n```").next()).unwrap_or_default();
    fs::write(out(made), block)
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
    fs::write(out("events.rs"), modules)
}
