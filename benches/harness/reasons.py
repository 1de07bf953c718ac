"""Why goals are not reached; printed for those that are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .figures import judge
from .table import COLUMNS, said

if TYPE_CHECKING:
    from .figures import Results
    from .goals import Row

REASONS: dict[tuple[str, str], str] = {}
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
