"""Shared by receivers: the requests that they read, and the order in which they handle events."""

from __future__ import annotations

import asyncio
import inspect
import logging
import threading
from contextlib import asynccontextmanager, contextmanager
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import quote_from_bytes

from . import events
from ._native import MOST_EVENT_BYTES, compute, report_unraisable
from .errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, MutableMapping, Sequence

    from ._secrets import Secrets
    from .events import Event

_Lock = TypeVar("_Lock", asyncio.Lock, threading.Lock)


class Refused(Exception):  # noqa: N818
    """A request is answered with this status."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class Admission:
    """Which requests are looked into."""

    __slots__ = ("_proxies", "_secrets", "_sources")

    def __init__(self, secrets: Secrets, sources: Sequence[str] | None, proxies: int) -> None:
        self._secrets = secrets
        self._sources = sources if sources is None or isinstance(sources, str) else list(sources)
        self._proxies = proxies
        self._ask({})

    def check(self, method: str, url: str, peer: str | None, forwarded_for: str | None) -> None:
        """Refuse a request that lacks what it must have."""
        status = self._ask({"method": method, "url": url, "peer": peer, "forwarded_for": forwarded_for})
        if status is not None:
            raise Refused(status)

    def _ask(self, visit: dict[str, object]) -> int | None:
        visit.update(sources=self._sources, proxies=self._proxies)
        known = {name: value for name, value in visit.items() if value is not None}
        refusal: int | None = compute("events.admit", {**known, "secret": self._secrets.all()})
        return refusal


class Turns(Generic[_Lock]):
    """Events with the same key are handled one after the other, so that what one leaves is there for the next."""

    __slots__ = ("_guard", "_locks", "_make")

    def __init__(self, make: Callable[[], _Lock]) -> None:
        self._make = make
        self._locks: dict[str, tuple[_Lock, int]] = {}
        self._guard = threading.Lock()

    @asynccontextmanager
    async def awaited(self: Turns[asyncio.Lock], key: str) -> AsyncGenerator[None, None]:
        with self._held(key) as lock:
            async with lock:
                yield

    @contextmanager
    def taken(self: Turns[threading.Lock], key: str) -> Generator[None, None, None]:
        with self._held(key) as lock, lock:
            yield

    @contextmanager
    def _held(self, key: str) -> Generator[_Lock, None, None]:
        """The lock of a key, which is there as long as anyone needs it."""
        with self._guard:
            lock, users = self._locks.get(key) or (self._make(), 0)
            self._locks[key] = (lock, users + 1)
        try:
            yield lock
        finally:
            with self._guard:
                lock, users = self._locks.pop(key)
                if users > 1:
                    self._locks[key] = (lock, users - 1)


def log_failure(logger: logging.Logger, failed: Exception) -> None:
    """Log why an event was not handled. A handler of the log that fails does not change the answer."""
    try:
        logger.error("an event was not handled", exc_info=failed)
    except Exception as error:  # noqa: BLE001
        report_unraisable(error, logger)


def is_asynchronous(handler: object) -> bool:
    return inspect.iscoroutinefunction(handler) or inspect.iscoroutinefunction(getattr(handler, "__call__", None))  # noqa: B004


def checked_timeout(timeout: float) -> float:
    if not timeout > 0:
        raise InvalidArgumentError("timeout: expected seconds, more than 0", argument="timeout")
    return timeout


def headers(status: int) -> list[tuple[str, str]]:
    allow = [("Allow", "POST")] if status == HTTPStatus.METHOD_NOT_ALLOWED else []
    return [("Content-Length", "0"), *allow]


def target(path: bytes, query: str) -> str:
    """Path and query as they stand in a request."""
    return quote_from_bytes(path) + ("?" + query if query else "")


def parsed(body: bytes) -> Event:
    """The event in a body."""
    try:
        return events.parse(body)
    except InvalidArgumentError:
        raise Refused(HTTPStatus.BAD_REQUEST) from None


async def body(receive: Callable[[], Awaitable[MutableMapping[str, Any]]]) -> bytes:
    """The body, unless it is too large."""
    pieces: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        piece: bytes = message.get("body", b"")
        size += len(piece)
        if size > MOST_EVENT_BYTES:
            raise Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        pieces.append(piece)
        if not message.get("more_body", False):
            return b"".join(pieces)


async def value(given: Any) -> Any:
    return await given if inspect.isawaitable(given) else given
