"""From raw results to figures: medians and spread over the rounds."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Any

from .runs import Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .goals import Goal


@dataclass(frozen=True)
class Figure:
    median: float
    least: float
    most: float

    def scaled(self, by: float) -> Figure:
        return Figure(self.median * by, self.least * by, self.most * by)


Results = dict[Run, dict[str, Figure]]


def collect(lines: Iterable[Mapping[str, Any]]) -> Results:
    """The figures of each run, from a line for each round."""
    rounds: dict[Run, dict[str, list[float]]] = {}
    for line in lines:
        found = rounds.setdefault(Run(**line["run"]), {})
        figures = dict(line["took"])
        if figures.get("seconds"):
            figures["rate"] = figures["calls"] / figures["seconds"]
        for name, value in figures.items():
            found.setdefault(name, []).append(value)
    return {
        run: {name: Figure(median(values), min(values), max(values)) for name, values in figures.items()}
        for run, figures in rounds.items()
    }


@dataclass(frozen=True)
class Verdict:
    ratio: float
    """How many times better ours is; where a goal says `most`, how many times the peer's, or the figure itself."""
    reached: bool


def judge(goal: Goal, results: Results) -> Verdict | None:
    """Whether a goal is reached; None where a run is missing."""
    if any(run not in results or goal.figure not in results[run] for run in goal.runs):
        return None
    ours, peer = results[goal.ours][goal.figure].median, 0.0
    if goal.peer is not None:
        peer = results[goal.peer][goal.figure].median
    if goal.over is not None:
        ours -= results[goal.over[0]][goal.figure].median
        peer -= results[goal.over[1]][goal.figure].median
    if goal.peer is None:
        return Verdict(ours, goal.most is not None and ours <= goal.most)
    if goal.most is not None:
        return Verdict(ours / peer, ours / peer <= goal.most)
    ratio = ours / peer if goal.figure == "rate" else peer / max(ours, 0.01)
    return Verdict(ratio, goal.least is not None and ratio >= goal.least)
