//! The decision table in `docs/reliability.md`; everything else on that page stays as it is.

use std::path::Path;

use wavix::operation::{Class, operations};
use wavix::retry::{Fault, Row, TABLE, Verdict};

const PAGE: &str = "docs/reliability.md";
const START: &str = "<!-- table -->\n";
const END: &str = "<!-- /table -->\n";

pub(crate) fn files(root: &Path) -> Vec<(String, String)> {
    let page = std::fs::read_to_string(root.join(PAGE)).unwrap_or_default();
    let parts = page.split_once(START).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let Some((before, after)) = parts else { return vec![(PAGE.into(), format!("{START}{END}"))] };
    vec![(PAGE.into(), format!("{before}{START}\n{}\n{END}{after}", table()))]
}

fn table() -> String {
    let rows =
        TABLE.iter().map(|row| format!("| {} | {} | {} |\n", what(row), verdict(row.repeatable), verdict(row.once)));
    format!(
        "| what happened | repeatable: {} | once: {} |\n|---|---|---|\n{}",
        count(|class| class.is_repeatable()),
        count(|class| !class.is_repeatable()),
        rows.collect::<String>()
    )
}

/// How many operations, with the names of their classes.
fn count(which: impl Fn(Class) -> bool) -> String {
    let chosen: Vec<_> = operations().map(|operation| operation.class).filter(|class| which(*class)).collect();
    let mut names: Vec<_> = chosen.iter().map(|class| class.name()).collect();
    names.sort_unstable();
    names.dedup();
    format!("{} operations ({})", chosen.len(), names.join(", "))
}

fn what(row: &Row) -> String {
    match row.faults {
        (Fault::Status(first), Fault::Status(last)) if first == last => format!("{first}: {}", row.what),
        (Fault::Status(first), Fault::Status(u16::MAX)) => format!("from {first}: {}", row.what),
        (Fault::Status(first), Fault::Status(last)) => format!("{first} to {last}: {}", row.what),
        _ => row.what.into(),
    }
}

const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Retry => "repeat",
        Verdict::Report => "report",
        Verdict::Unknown => "**outcome unknown**",
    }
}
