"""Writes seeds of a fuzz target into its corpus, made of the shared cases: seeds.py TARGET FOLDER."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).parents[1] / "tests"


def cases() -> Iterator[dict]:
    """Every shared case."""
    for file in sorted((TESTS / "cases").glob("*.json")):
        yield from json.loads(file.read_text())


def replies() -> Iterator[bytes]:
    """The bodies of their replies."""
    for reply in (exchange["reply"] for case in cases() for exchange in case["exchanges"]):
        yield (json.dumps(reply["json"]) if "json" in reply else reply.get("text", "")).encode()


def scalars(value: object) -> Iterator[bytes]:
    """The values in a case that have a digit."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from scalars(item)
    elif any(c.isdigit() for c in str(value)):
        yield str(value).encode()


def texts() -> Iterator[bytes]:
    """The inputs of the functions on texts."""
    for case in json.loads((TESTS / "computed" / "sms.json").read_text()):
        value = case["input"]
        yield (value if isinstance(value, str) else "".join(text * count for text, count in value)).encode()


def events() -> Iterator[bytes]:
    """The posted events, and their addresses."""
    for case in json.loads((TESTS / "computed" / "events.json").read_text()):
        for body in [case.get("body"), *case.get("bodies", [])]:
            yield json.dumps(body).encode()
        yield case.get("arguments", {}).get("url", "").encode()


DATES = (b"7", b"Thu, 01 Jan 2026 00:00:30 GMT", b"Thursday, 01-Jan-26 00:00:30 GMT", b"Thu Jan  1 00:00:30 2026")
SEEDS = {
    "replies": lambda: ((number % 256).to_bytes(2, "big") + reply for number, reply in enumerate(replies())),
    "lines": lambda: (b"\x03\x01\x05\x20" + reply for reply in replies()),
    "scalars": lambda: sorted({text for case in cases() for text in scalars([case["arguments"], case["exchanges"]])}),
    "retry_after": lambda: DATES,
    "events": lambda: [*replies(), *events()],
    "urls": lambda: (b"\x01\x02\x01" + json.dumps(case["arguments"]).encode() for case in cases()),
    "sms": texts,
}

folder = Path(sys.argv[2])
for number, seed in enumerate(SEEDS[sys.argv[1]]()):
    (folder / f"seed-{number}").write_bytes(seed[:4096])
