"""The raw results, kept as a line for what was measured and one for each run in each round."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .places import RESULTS

if TYPE_CHECKING:
    from collections.abc import Iterable

FILE = RESULTS / "side-by-side.jsonl"


def write(about: dict[str, Any], lines: Iterable[dict[str, Any]]) -> None:
    RESULTS.mkdir(exist_ok=True)
    compact = (json.dumps(line, separators=(",", ":")) + "\n" for line in (about, *lines))
    FILE.write_text("".join(compact))


def read() -> tuple[dict[str, Any], list[dict[str, Any]]]:
    about, *lines = map(json.loads, FILE.read_text().splitlines())
    return about, lines
