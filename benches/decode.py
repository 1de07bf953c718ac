"""Microseconds for a page of 100 call records, from its text to objects, compared with `json.loads` (dicts of text)."""

from __future__ import annotations

import json
import statistics
from collections.abc import Callable
from time import perf_counter

from wavix._native import read_reply

RECORD = {
    "date": "2026-03-01T10:07:06.376Z",
    "from": "12212123123",
    "to": "18001231233",
    "disposition": "answered",
    "duration": 72,
    "destination": "United States",
    "per_minute": "0.0059",
    "charge": "0.0118",
    "sip_trunk": "36465",
    "forward_fee": "0.0",
    "uuid": "99df5ffd-962a-410f-bcce-d08f1f7f328c",
    "call_id": "99df5ffd-962a-410f-bcce-d08f1f7f328c",
    "parent_uuid": None,
    "parent_call_id": None,
    "answered_by": "human",
}
PLACE = {"total": 100, "total_pages": 1, "current_page": 1, "per_page": 100}
PAGE = json.dumps({"items": [RECORD] * 100, "pagination": PLACE}).encode()


def median(work: Callable[[], object]) -> float:
    times: list[float] = []
    for _ in range(300):
        started = perf_counter()
        work()
        times.append(perf_counter() - started)
    return statistics.median(times) * 1e6


def main() -> None:
    for _ in range(3):
        print(f"dataclasses {median(lambda: read_reply('cdrs.list', PAGE)):.0f} us, ", end="")
        print(f"json.loads {median(lambda: json.loads(PAGE)):.0f} us, {len(PAGE)} bytes")


if __name__ == "__main__":
    main()
