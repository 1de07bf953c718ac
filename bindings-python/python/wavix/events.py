"""Callbacks: events that the platform posts to the application's addresses.

Nothing that the platform posts is signed, and nothing says of which kind it is: kinds are told apart by their fields.
Whoever knows an address can post to it. So sign the addresses (`sign_url`, `verify`), and read the object back before
you act on money or consent (`messages.confirm`). Events may come twice and in any order: `identify` and `accept` tell
what is news. `wavix.webhooks` has receivers that do all of this.
"""

from __future__ import annotations

from datetime import timedelta
from math import isfinite
from typing import TYPE_CHECKING, Protocol, TypeAlias, Union

from ._model import Model
from ._native import SOURCE_ADDRESSES, NativeMemoryStore, compute
from ._secrets import Secrets
from .errors import InvalidArgumentError
from .models.events import (
    AudioFileTranscriptionCompleted,
    BrandStatusChanged,
    CallTranscriptionCompleted,
    CampaignStatusChanged,
    DeliveryReport,
    EventIdentity,
    InboundMessage,
    NumberStatusChanged,
    OnCallEvent,
    PostCallEvent,
    UnknownEvent,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Sequence
    from datetime import datetime

__all__ = [
    "SOURCE_ADDRESSES",
    "AsyncStore",
    "AudioFileTranscriptionCompleted",
    "BrandStatusChanged",
    "CallTranscriptionCompleted",
    "CampaignStatusChanged",
    "DeliveryReport",
    "Event",
    "EventIdentity",
    "InboundMessage",
    "MemoryStore",
    "NumberStatusChanged",
    "OnCallEvent",
    "PostCallEvent",
    "Store",
    "UnknownEvent",
    "accept",
    "identify",
    "is_source",
    "parse",
    "sign_url",
    "verify",
]

Event: TypeAlias = Union[
    OnCallEvent,
    PostCallEvent,
    DeliveryReport,
    InboundMessage,
    CallTranscriptionCompleted,
    AudioFileTranscriptionCompleted,
    BrandStatusChanged,
    CampaignStatusChanged,
    NumberStatusChanged,
    UnknownEvent,
]
"""Something that the platform posted."""

_WEEK = 7 * 86_400


def parse(body: bytes | bytearray | memoryview | str) -> Event:
    """Read the body of a request that the platform sent.

    Args:
        body: The body as it came, of at most 256 KiB.

    Returns:
        An object of the class that fits, such as `DeliveryReport`; else an `UnknownEvent`, whose fields are in `extra`.

    Raises:
        InvalidArgumentError: The body is not a JSON object, too large, or lacks what its kind must have.
    """
    given: object = body
    if not isinstance(given, (str, bytes, bytearray, memoryview)):
        problem = f"body: expected the body as it came, bytes or text, got {type(given).__name__}"
        raise InvalidArgumentError(problem, argument="body")
    event: Event = compute("events.parse", body if isinstance(body, str) else bytes(body))
    return event


def sign_url(url: str, secret: str, *, expires_in: float | timedelta = _WEEK) -> str:
    """Put a token into a callback URL, which proves later that the URL was made by someone who has the secret.

    The token covers path and query, so neither can be changed. Scheme and host are not covered: behind a proxy a server
    does not know them.

    Args:
        url: The URL that the platform shall post to: http or https, at most 8 KiB, without a fragment and without a
            parameter `token`.
        secret: At least 16 characters, best 32 random ones (`secrets.token_urlsafe(32)`).
        expires_in: How long the token is good, in seconds or as a timedelta: one second to ten years. Default: 7 days.
            Reports can be late, and addresses of numbers and accounts stay for long: give those more time.

    Returns:
        The URL with the parameter `token` at its end.

    Raises:
        InvalidArgumentError: The URL cannot be signed, the secret is too short, or the time is out of range.
    """
    hidden = Secrets(secret)
    del secret  # no traceback with locals shows it
    given: object = expires_in
    seconds = given.total_seconds() if isinstance(given, timedelta) else given
    if not isinstance(seconds, (int, float)) or not isfinite(seconds):
        problem = "expires_in: expected a number of seconds or a timedelta"
        raise InvalidArgumentError(problem, argument="expires_in")
    signed: str = compute("events.sign_url", {"url": url, "expires_in": int(seconds), "secret": hidden.one()})
    return signed


def verify(url: str, secret: str | Sequence[str]) -> datetime:
    """Check that a URL was made by `sign_url` with this secret and has not expired.

    It says nothing of who sent the request: whoever saw the URL, in a log say, can use it until it expires. The
    comparison takes the same time whatever the token is.

    Args:
        url: The whole URL or, as servers know it, path and query.
        secret: The secret, or several for the time in which one replaces another.

    Returns:
        When the token expires.

    Raises:
        InvalidArgumentError: About `url`: the token is missing, does not fit, or has expired. About `secret`: there is
            none, or one is too short.
    """
    hidden = Secrets(secret)
    del secret  # no traceback with locals shows it
    expires: datetime = compute("events.verify", {"url": url, "secret": hidden.all()})
    return expires


def is_source(address: str) -> bool:
    """Tell whether an IP address is one of `SOURCE_ADDRESSES`, from which the platform's documents say that it posts.

    The platform may change them without notice. Behind a proxy the peer of a connection is the proxy.

    Args:
        address: The address, without a port. Text that is no address is none of them.
    """
    known: bool = compute("events.is_source", {"address": address})
    return known


def identify(event: Event) -> EventIdentity:
    """Tell under which key the state of an event's subject is kept, and for how many seconds.

    The key is made of what identifies the subject: a message, a call, a brand. Things within a call have a key each.

    Args:
        event: The event. An `UnknownEvent` has no key.
    """
    identity: EventIdentity = compute("events.identify", _known(event))
    return identity


def accept(previous: str | None, event: Event) -> str | None:
    """Decide whether an event is news: give the state to keep, or None where it is a copy or comes too late.

    A delivery report or an event of a call is news once for each status, and never where a later stage was seen: `sent`
    after `delivered` is late. After an end no other end is news, but a real report after `dlr_expired` is. A status
    that this version does not know is news once. Transcriptions and 10DLC events are news if their status differs
    from the last. An event without a key is always news.

    Args:
        previous: The state that was kept under the event's key; None if there is none.
        event: The event.
    """
    known = _known(event)
    if previous is not None:
        known["previous"] = previous
    state: str | None = compute("events.accept", known)
    return state


class Store(Protocol):
    """Keeps a small text under a key for a while: a table of a database, a cache."""

    def get(self, key: str, /) -> str | None:
        """Give what is kept under a key, or None."""
        ...

    def put(self, key: str, state: str, seconds: int, /) -> object:
        """Keep a text under a key for this many seconds, and replace an earlier one."""
        ...


class AsyncStore(Protocol):
    """As `Store`, for asyncio."""

    def get(self, key: str, /) -> Awaitable[str | None]:
        """Give what is kept under a key, or None."""
        ...

    def put(self, key: str, state: str, seconds: int, /) -> Awaitable[object]:
        """Keep a text under a key for this many seconds, and replace an earlier one."""
        ...


class MemoryStore:
    """A store in the memory of this process for a limited number of keys: the oldest give way to new ones.

    It forgets with the process and is not shared with others; where there are several, use a database.
    """

    __slots__ = ("_store",)

    def __init__(self, capacity: int = 10_000) -> None:
        """Make an empty store.

        Args:
            capacity: Most keys, at least 1.

        Raises:
            InvalidArgumentError: `capacity` is less than 1.
        """
        self._store = NativeMemoryStore(capacity)

    def get(self, key: str, /) -> str | None:
        """Give what is kept under a key, or None."""
        return self._store.get(key)

    def put(self, key: str, state: str, seconds: int, /) -> None:
        """Keep a text under a key for this many seconds, and replace an earlier one."""
        self._store.put(key, state, seconds)


def _known(event: Event) -> dict[str, object]:
    return {"kind": type(event).__name__, "event": _fields(event)}


def _fields(model: object) -> object:
    """The known fields of a model; unknown ones can be nested deeper than arguments."""
    if not isinstance(model, Model):
        return model
    names = [name for name in type(model).__slots__ if name != "extra" and getattr(model, name) is not None]
    return {model._wire.get(name, name): _fields(getattr(model, name)) for name in names}
