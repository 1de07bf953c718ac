"""The records of a simulator."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from wavix._shown import Shown


@dataclass(frozen=True, repr=False)
class Callback(Shown):
    """A callback that the simulator posted, or shall post."""

    id: int
    """Counts from 1."""
    kind: str
    """The kind of event, such as `message`."""
    url: str
    """Where it goes."""
    body: object
    """Its contents."""
    due: datetime
    """Virtual time at which it fell due."""
    attempts: int
    """How often it was tried."""
    status: int | None
    """Status of the last answer; None without one."""
    error: str | None
    """Why the last try failed without an answer."""
    reply: str | None
    """The first 4 KiB of what the last answer said; None without one."""
    settled: bool
    """Whether no more tries will follow."""


@dataclass(frozen=True, repr=False)
class Request(Shown):
    """A request that the simulator answered. Keys, bodies and identifiers are not kept."""

    id: int
    """Counts from 1."""
    at: datetime
    """Virtual time of the answer."""
    method: str
    """Verb."""
    path: str
    """The path with names instead of values, such as `/v3/messages/{id}`."""
    operation: str | None
    """The operation, such as `messages.send`; None where the path belongs to none."""
    status: int | None
    """Status of the answer; None where the connection was reset in its place."""
    error: str | None
    """The problem that the answer names."""
    fault: bool
    """Whether it met a fault that was asked for."""
    took: float
    """Real seconds that the answer took."""
