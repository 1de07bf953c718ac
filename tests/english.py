"""Counts phrases that plain English avoids, in hand-written text. `english.py PATTERN` lists those in matching files.

It fails on a new one; whoever rewrites some lowers `LEFT`.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
LEFT = 32
HAND_WRITTEN = re.compile(r"\.(rs|py|pyi|ts|js|mjs|md|yml|toml)$")
GENERATED = re.compile(r"^docs/reference/|^tests/english\.py$")
OPENS_COMMENT = r"^\s*(?://[/!]?|/?\*\*?|#+|\"\"\"|-|\|)?\s*(?:\"\"\")?"
PHRASES = [re.compile(phrase) for phrase in (
    OPENS_COMMENT + r"What [a-z`]",
    r"[.;:!(] What [a-z`]",
    r"; what [a-z]",
    r"\bthose (?:who|that|which)\b",
    r"\bso (?:many|much)\b",
    r"\bin place of\b",
    r"\bbeside\b",
    r"\bby and by\b",
    r"\blonger and longer\b",
)]  # fmt: skip


def found() -> list[str]:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    hits = []
    for name in listed.splitlines():
        path = ROOT / name
        if not HAND_WRITTEN.search(name) or GENERATED.search(name) or not path.is_file():
            continue
        text = path.read_text()
        if "Generated from" in text[:300]:
            continue
        for number, line in enumerate(text.splitlines(), 1):
            question = line.rstrip().endswith("?")
            hits += [f"{name}:{number}: {line.strip()}" for phrase in PHRASES if phrase.search(line) and not question]
    return hits


def main() -> int:
    hits = found()
    wanted = re.compile(sys.argv[1]) if len(sys.argv) > 1 else None
    if wanted:
        print("\n".join(hit for hit in hits if wanted.search(hit.split(":")[0])))
    print(f"english: {len(hits)} phrases to rewrite, at most {LEFT}")
    return 0 if len(hits) <= LEFT else 1


if __name__ == "__main__":
    sys.exit(main())
