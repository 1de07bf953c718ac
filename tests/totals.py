"""Adds up what the test runners counted, and prints it as the last line."""

from __future__ import annotations

import re
import sys
from pathlib import Path

PATTERNS = {
    "passed": (r"(\d+) passed", r"^(?:# |\u2139 )pass (\d+)"),
    "failed": (r"(\d+) failed", r"(\d+) error", r"^(?:# |\u2139 )fail (\d+)"),
    "skipped": (r"(\d+) skipped", r"(\d+) ignored", r"^(?:# |\u2139 )skipped (\d+)"),
}


def count(text: str, patterns: tuple[str, ...]) -> int:
    lines = [line for line in text.splitlines() if re.search(r"passed|^# |^\u2139 ", line)]
    return sum(int(found) for line in lines for pattern in patterns for found in re.findall(pattern, line))


def main() -> None:
    text = "\n".join(Path(name).read_text() for name in sys.argv[1:])
    totals = {name: count(text, patterns) for name, patterns in PATTERNS.items()}
    print(f"Total: {totals['passed']} passed, {totals['failed']} failed, {totals['skipped']} skipped")
    sys.exit(1 if totals["failed"] or not totals["passed"] else 0)


if __name__ == "__main__":
    main()
