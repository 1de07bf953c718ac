"""The form of a row of `wavix.OPERATIONS`."""

from __future__ import annotations

from typing import NamedTuple


class Operation(NamedTuple):
    """One operation of the platform."""

    name: str
    """Area and method, such as `messages.send`."""
    method: str | None
    """HTTP method in the current API; None where it lacks the operation."""
    path: str | None
    """Path template in the current API."""
    guide_method: str | None
    """HTTP method in the developer guide; None where it lacks the operation."""
    guide_path: str | None
    """Path template in the developer guide."""
    retry_class: str
    """`read`, `billable_read`, `idempotent`, `billable`, `non_idempotent`, `consumes_attempt`, `returns_secret`
    or `stream`."""
