"""Reads every field of a record."""

from __future__ import annotations

from operator import attrgetter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

NAMES = (
    "date", "from_", "to", "disposition", "duration", "destination", "per_minute", "charge", "sip_trunk", "forward_fee",
    "call_id", "parent_uuid", "parent_call_id", "answered_by",
)  # fmt: skip
READ = attrgetter("uuid", *NAMES)
READ_OFFICIAL = attrgetter("uuid_", *NAMES)


def read_all(records: Iterable[Any], read: Callable[[Any], object] = READ) -> None:
    for record in records:
        read(record)
