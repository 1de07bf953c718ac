"""Why goals are not reached; printed for the missed ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .figures import judge
from .table import COLUMNS, said

if TYPE_CHECKING:
    from .figures import Results
    from .goals import Row

LOCK = (
    "threads take turns at the interpreter's lock, and on two cores with the server each turn is a switch between them"
)
HANDOVER = "a reply is handed from the thread that reads it to the event loop, which reqwest need not do"
OBJECTS = "every field becomes a Python object, times and decimals included; Rust makes fields of a struct"
PARSED_TWICE = "the text is read, written anew in the promised form, and then parsed, which is all that the peer does"
TWO_THREADS = "arguments and replies cross between two threads as text"

REASONS: dict[tuple[str, str], str] = {
    ("Python threads, 64 in flight, calls/s", "official"): LOCK,
    ("Python threads, 64 in flight, calls/s", "raw"): LOCK,
    ("Python threads, 64 in flight, calls/s", "rust"): LOCK,
    ("Python async, 1 in flight, p50", "rust"): HANDOVER,
    ("Python async, 64 in flight, calls/s", "rust"): HANDOVER,
    ("Python, page of 100, every field read, pages/s", "official"): OBJECTS,
    ("Python, page of 100, every field read, pages/s", "raw"): OBJECTS,
    ("Python, page of 100, every field read, pages/s", "rust"): OBJECTS,
    ("Python export, records/s, typed", "official"): "msgspec itself is not three times as fast as that",
    ("Python export, records/s, typed", "raw"): "each line is looked through for a failure and numbered",
    ("Python export, records/s, typed", "rust"): OBJECTS,
    ("Node, 1 in flight, calls/s", "raw"): TWO_THREADS,
    ("Node, 64 in flight, calls/s", "official"): TWO_THREADS,
    ("Node, 64 in flight, calls/s", "raw"): TWO_THREADS,
    ("Node, 64 in flight, calls/s", "rust"): "JavaScript shares two cores with our thread and the server",
    ("Node, page of 100, normalised, pages/s", "raw"): PARSED_TWICE,
    ("Node, page of 100, normalised, pages/s", "rust"): PARSED_TWICE,
    ("Node export, records/s", "raw"): "most of it is there before the export begins: Node itself and the module",
    ("Node require and client, over bare Node", "official"): "most of it is the JavaScript of all areas",
}
"""By row and column of the table of goals."""


def markdown(rows: list[Row], results: Results) -> str:
    lines: list[str] = []
    for row in rows:
        for goal in row.goals:
            verdict = judge(goal, results)
            reason = REASONS.get((row.work, goal.column))
            if reason and verdict and not verdict.reached:
                lines.append(f"- {row.work}, against {COLUMNS[goal.column]}, {said(goal, verdict)}: {reason}")
    return "\n".join(["Not reached, and why:", "", *lines]) if lines else ""
