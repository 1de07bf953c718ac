"""Tables of figures, in Markdown."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from .names import host, name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .figures import Figure, Results
    from .runs import Run

Column = tuple[str, "Callable[[dict[str, Figure]], str]"]


def number(value: float) -> str:
    """Three digits that matter."""
    decimals = max(0, 2 - math.floor(math.log10(value))) if value > 0 else 0
    return f"{value:,.{min(decimals, 2)}f}"


def spread(figure: Figure, scale: float = 1) -> str:
    return f"{number(figure.median / scale)} ({number(figure.least / scale)} to {number(figure.most / scale)})"


def middle(figure: Figure, scale: float = 1) -> str:
    return number(figure.median / scale)


RSS: Column = ("memory, MB", lambda of: middle(of["rss_kb"], 1024))
CPU: Column = ("CPU µs", lambda of: spread(of["cpu_us"]))
CALLS: tuple[Column, ...] = (
    ("p50 µs", lambda of: spread(of["p50_us"])),
    ("p99 µs", lambda of: middle(of["p99_us"])),
    ("calls/s", lambda of: spread(of["rate"])),
    CPU,
    RSS,
)
RECORDS: tuple[Column, ...] = (
    ("records/s", lambda of: spread(of["rate"])),
    ("CPU µs a record", lambda of: spread(of["cpu_us"])),
    ("growth, MB", lambda of: middle(of["growth_kb"], 1024)),
    RSS,
)
STARTS: tuple[Column, ...] = (
    ("CPU ms", lambda of: spread(of["cpu_ms"])),
    ("wall ms", lambda of: spread(of["wall_ms"])),
    RSS,
)


def table(runs: Sequence[Run], results: Results, columns: Sequence[Column]) -> str:
    """A row for each run that was made."""
    titles = ["host", "client", *(title for title, _ in columns)]
    lines = [f"| {' | '.join(titles)} |", "|---" * 2 + "|---:" * len(columns) + "|"]
    for run in runs:
        if run in results:
            cells = [host(run), name(run), *(show(results[run]) for _, show in columns)]
            lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)
