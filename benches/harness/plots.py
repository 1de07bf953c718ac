"""Which plots there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import charts, plan
from .names import plain
from .places import DOCS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .figures import Figure, Results
    from .runs import Run


def write(results: Results) -> None:
    one, _, _, many = plan.sends()
    pictures = {
        "latency": bars("One call in flight, one core: p50 in µs, less is better", one, "p50_us", results),
        "throughput": bars("64 calls in flight: calls a second, more is better", many, "rate", results),
        "page": bars("Pages of 100 records, every field read: pages a second", plan.pages(), "rate", results),
        "export": bars("Exports of 100,000 records: records a second", plan.exports(), "rate", results),
        "flight": lines("Calls a second", "calls in flight", plan.flights(), "rate", flight, results),
        "page-size": lines("A page: p50 in µs", "records on a page", plan.page_sizes(), "p50_us", size, results),
        "export-length": lines(
            "Records a second", "records in an export", plan.export_lengths(), "rate", size, results
        ),
        "export-memory": lines(
            "Most memory, MB", "records in an export", plan.export_lengths(), "rss_mb", size, results
        ),
    }
    for name, picture in pictures.items():
        (DOCS / f"performance-{name}.svg").write_text(picture)


def flight(run: Run) -> float:
    return run.flight


def size(run: Run) -> float:
    return run.size


def figure(run: Run, which: str, results: Results) -> Figure:
    if which == "rss_mb":
        return results[run]["rss_kb"].scaled(1 / 1024)
    return results[run][which]


def bars(title: str, runs: Sequence[Run], which: str, results: Results) -> str:
    rows = [(plain(run), figure(run, which, results), run.peer == "wavix") for run in runs if run in results]
    return charts.bars(title, rows)


def lines(
    title: str,
    across: str,
    groups: Sequence[Sequence[Run]],
    which: str,
    where: Callable[[Run], float],
    results: Results,
) -> str:
    rows = [
        (plain(runs[0]), [(where(run), figure(run, which, results)) for run in runs if run in results])
        for runs in groups
    ]
    return charts.curves(title, across, rows)
