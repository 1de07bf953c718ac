"""Writes `docs/performance.md` and its plots from the raw results."""

from __future__ import annotations

from typing import Any

from . import goals, plan, plots, reasons, results, streams, table
from .figures import Results, collect
from .places import DOCS
from .tables import CALLS, RECORDS, STARTS
from .tables import table as figures


def write() -> None:
    about, lines = results.read()
    found = collect(lines)
    plots.write(found)
    (DOCS / "performance.md").write_text(text(about, found))


def text(about: dict[str, Any], found: Results) -> str:
    one, apart, eight, many = plan.sends()
    tls_one, tls_many = plan.tls()
    load, first = plan.loads()
    rows = goals.rows()
    parts = [
        "<!-- Written by `make bench` from benches/results. -->",
        "# Performance",
        INTRODUCTION,
        machine(about),
        "## Goals",
        GOALS,
        table.markdown(rows, found),
        reasons.markdown(rows, found),
        "## One message, one call in flight",
        "Client and server share one core:",
        figures(one, found, CALLS),
        plot("latency", "p50 of one call in flight"),
        "The same on all cores, where waking the other core costs more than most clients:",
        figures(apart, found, CALLS),
        "## Messages, many calls in flight",
        "8 in flight:",
        figures(eight, found, CALLS),
        "64 in flight:",
        figures(many, found, CALLS),
        plot("throughput", "calls a second with 64 in flight"),
        "## Messages over TLS",
        "1 in flight, one core:",
        figures(tls_one, found, CALLS),
        "64 in flight:",
        figures(tls_many, found, CALLS),
        "## Pages of 100 call records, every field read",
        "One in flight, one core. A call is a page.",
        figures(plan.pages(), found, CALLS),
        plot("page", "pages a second"),
        f"## Exports of {goals.EXPORT:,} call records, every record read",
        "Growth is the most memory during the export beyond what the process had before it.",
        figures(plan.exports(), found, RECORDS),
        plot("export", "records a second"),
        f"And of {goals.GROWTH:,} records:",
        figures([*goals.growing(goals.GROWTH).values()], found, RECORDS),
        "## Start",
        "From the start of the process to a client:",
        figures(load, found, STARTS),
        "And to the end of its first call:",
        figures(first, found, STARTS),
        "## Downloads",
        downloads(about["sizes"]),
        *(["## Call audio", STREAMS, streams.table(about["streams"])] if "streams" in about else []),
        "## How cost grows",
        plot("flight", "calls a second by calls in flight"),
        plot("page-size", "time of a page by its size"),
        plot("export-length", "records a second by length of the export"),
        plot("export-memory", "memory by length of the export"),
        "## How it was measured",
        METHOD.format(rounds=about["rounds"], seconds=about["seconds"]),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def plot(name: str, words: str) -> str:
    return f"![{words}](performance-{name}.svg)"


def machine(about: dict[str, Any]) -> str:
    versions = ", ".join(f"{name} {version}" for name, version in about["versions"].items() if name != "wavix")
    return (
        f"Measured on {about['date']}, the library as of commit {about['commit']}: {about['cpu']}, "
        f"{about['cores']} cores, {about['memory_gb']} GB, {about['system']}. {versions}."
    )


def downloads(sizes: dict[str, int]) -> str:
    rows = [f"| {name} | {size:,} |" for name, size in sizes.items()]
    return "\n".join(["| file, release build for this machine | bytes |", "|---|---:|", *rows])


INTRODUCTION = """\
This library compared with the platform's own Python SDK and other HTTP clients. Every figure
on this page is computed from [raw results](../benches/results/side-by-side.jsonl) of one run; none is typed by hand.
Repeat it with `make bench`; [benches/README.md](../benches/README.md) says how."""

STREAMS = """\
Real-time sound of 24 kHz both ways on several calls at once, held by one server in Rust whose user echoes. A frame is
20 milliseconds; one that comes back too late to be played in time is late. The load comes from the same cores."""

GOALS = """\
Ratios within this run. `x` says how many times better this library is; goals with `≤` compare its figure with the
peer's, and less is better. Rates against Rust are shares of its rate. CPU says how many times less processor time a
call takes. The platform's SDK for Node is not published on npm; axios, which it is built on, stands in its place. The
platform's Python SDK cannot read an export; httpx + pydantic, which it is built on, stand in its place."""

METHOD = """\
- The server is `benches/src/server`: one thread, fixed replies, loopback. Every client does the same work: a typed
  message out, the reply decoded into typed objects; lists and exports with times and decimals as such. In Node the
  peers stop at what `JSON.parse` gives, while this library has checked and normalised it.
- Each run is a process of its own: it warms up, then calls for {seconds} s, or reads one export. {rounds} rounds, every
  other one backwards; exports of a million records in the first only. Figures are medians over the rounds, in
  parentheses the least and the most of them; no round is left out.
- CPU is the processor time of the client's process, all threads, for each call. Memory is the most that was resident.
- "One core" puts client and server on the same core, so that the time is what both compute. Otherwise nothing is
  pinned, and the client shares the cores with the server: read CPU along with calls a second.
- Rust clients and the server run on one thread each. Several calls in flight are threads in Python without async,
  tasks everywhere else.
- The packages for Python and Node bring an allocator of their own on Linux; the Rust clients have the system's, since a
  program chooses its own.
- The platform's SDK and httpx have as many connections as calls in flight; by default they keep 20.
- Starts are measured five times a round, and the least is taken. "Over the bare interpreter" is less the same for an
  empty program."""
