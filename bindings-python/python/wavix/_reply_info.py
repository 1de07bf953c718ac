"""The argument of `on_reply`."""

from __future__ import annotations

from typing import NamedTuple


class ReplyInfo(NamedTuple):
    """The known facts of a reply or failure, without its value; `on_reply` receives them."""

    operation: str
    """Operation, such as `messages.send`."""
    status: int | None
    """Status of the reply; None where there was none."""
    headers: dict[str, str]
    """Headers of the reply."""
    request_id: str | None
    """The platform's identifier of the request."""
    attempts: int
    """How often the request was sent or tried."""
    elapsed: float
    """Seconds from the call to its end."""
    unread: tuple[str, ...] = ()
    """Paths of the values that are not of their documented type, such as `charge`. Their JSON is in `extra`."""
