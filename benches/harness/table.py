"""The table of goals, with what was reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .figures import Results, Verdict, judge
from .names import name

if TYPE_CHECKING:
    from .goals import Goal, Row

COLUMNS = {"official": "official SDK", "raw": "best raw client", "rust": "bare Rust (reqwest, typed)"}


def markdown(rows: list[Row], results: Results) -> str:
    lines = [f"| work | {' | '.join(COLUMNS.values())} |", "|---|---|---|---|"]
    for row in rows:
        cells = ["; ".join(cell(goal, results) for goal in row.goals if goal.column == column) for column in COLUMNS]
        lines.append(f"| {row.work} | {' | '.join(text or '—' for text in cells)} |")
    return "\n".join(lines)


def cell(goal: Goal, results: Results) -> str:
    verdict = judge(goal, results)
    if verdict is None:
        return "not measured"
    mark = "reached" if verdict.reached else "**not reached**"
    return f"{against(goal)}{said(goal, verdict)}{processor(goal, results)}, {mark} ({wanted(goal)})"


def against(goal: Goal) -> str:
    return "" if goal.peer is None or goal.column == "rust" else f"{name(goal.peer)}: "


def said(goal: Goal, verdict: Verdict) -> str:
    if goal.peer is None:
        return f"{verdict.ratio / 1024:.1f} MB"
    memory = " the memory" if goal.figure == "rss_kb" else ""
    return f"{times(verdict.ratio)}{memory}"


def processor(goal: Goal, results: Results) -> str:
    """How many times less processor time ours takes, which is the steadiest figure there is."""
    if goal.peer is None or goal.figure not in {"p50_us", "rate"}:
        return ""
    return f" (CPU {times(results[goal.peer]['cpu_us'].median / results[goal.ours]['cpu_us'].median)})"


def times(ratio: float) -> str:
    few = 10
    return f"{ratio:.2f}x" if ratio < few else f"{ratio:.0f}x"


def wanted(goal: Goal) -> str:
    if goal.peer is None:
        assert goal.most is not None
        return f"≤ {goal.most / 1024:.0f} MB"
    return f"≤ {goal.most}x" if goal.most is not None else f"≥ {goal.least}x"
