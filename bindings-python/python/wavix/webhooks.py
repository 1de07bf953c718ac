"""Receives what the platform posts: an ASGI app for FastAPI and Starlette, a WSGI app for Flask.

Both answer with 405 to anything but `POST`, 403 where the URL or the address of the sender is not what it should be,
408 and 413 to bodies that are too slow or larger than 256 KiB, 400 to what is no event. They answer with 200 when the
handler has returned, or the event is no news, and with 500 where handler or store failed or took too long: the platform
may then try again, and the event is still news. No answer has a body. Failures are logged under `wavix.webhooks`.
"""

from __future__ import annotations

import asyncio
import threading
from http import HTTPStatus
from logging import getLogger
from typing import TYPE_CHECKING, Any

from . import events
from ._native import MOST_EVENT_BYTES
from ._receiving import (
    Admission,
    Refused,
    Turns,
    body,
    checked_timeout,
    headers,
    is_asynchronous,
    log_failure,
    parsed,
    target,
    value,
)
from ._secrets import Secrets

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, MutableMapping, Sequence

    from .events import AsyncStore, Event, Store

__all__ = ["AsgiReceiver", "WsgiReceiver"]

_logger = getLogger(__name__)


class AsgiReceiver:
    """Receives events and hands them to a function, one at a time for each subject. An ASGI app, on asyncio.

    `app.routes.append(Route("/wavix", AsgiReceiver(handler)))` puts it into FastAPI or Starlette. A mounted app listens
    on `/wavix/`, and `/wavix` is redirected there, which the platform may not follow.
    """

    __slots__ = ("_admission", "_asynchronous", "_handler", "_store", "_timeout", "_turns")

    def __init__(
        self,
        handler: Callable[[Event], object],
        *,
        secret: str | Sequence[str] = (),
        store: Store | AsyncStore | None = None,
        timeout: float = 3.0,
        sources: Sequence[str] | None = None,
        proxies: int = 0,
    ) -> None:
        """Make one.

        Args:
            handler: Is called with every event; an exception is answered with 500. A coroutine function, which is
                cancelled when its time is up, or a function that runs in a thread, which then goes on unheard.
            secret: Lets in only requests whose URL was signed with this secret, or one of several; see
                `events.sign_url`.
            store: Hands over news only; copies and what comes too late are answered with 200 and dropped. Its methods
                may be coroutine functions; other functions must not block. See `events.MemoryStore`.
            timeout: Seconds that reading the body may take, and handler and store together.
            sources: Lets in only requests from these IP addresses, such as `events.SOURCE_ADDRESSES`.
            proxies: How many proxies of our own stand before the server; each adds an entry to `X-Forwarded-For`.

        Raises:
            InvalidArgumentError: `secret`, `sources`, `proxies` or `timeout` is wrong.
        """
        hidden = Secrets(secret)
        del secret  # no traceback with locals shows it
        self._admission = Admission(hidden, sources, proxies)
        self._handler = handler
        self._asynchronous = is_asynchronous(handler)
        self._store = store
        self._timeout = checked_timeout(timeout)
        self._turns = Turns(asyncio.Lock)

    async def __call__(
        self,
        scope: MutableMapping[str, Any],
        receive: Callable[[], Awaitable[MutableMapping[str, Any]]],
        send: Callable[[MutableMapping[str, Any]], Awaitable[None]],
    ) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            raise RuntimeError(f"wavix: this app is for HTTP, not for {scope['type']}")
        status: int = HTTPStatus.OK
        try:
            event = await self._received(scope, receive)
            await asyncio.wait_for(self._deliver(event), self._timeout)
        except Refused as refused:
            status = refused.status
        except Exception as error:  # noqa: BLE001
            log_failure(_logger, error)
            status = HTTPStatus.INTERNAL_SERVER_ERROR
        named = [(name.lower().encode(), text.encode()) for name, text in headers(status)]
        await send({"type": "http.response.start", "status": status, "headers": named})
        await send({"type": "http.response.body", "body": b""})

    async def _received(
        self, scope: MutableMapping[str, Any], receive: Callable[[], Awaitable[MutableMapping[str, Any]]]
    ) -> Event:
        root: str = scope.get("root_path", "")
        path: str = scope["path"]
        path = path if path.startswith(root) else root + path
        forwarded: list[bytes] = [text for name, text in scope["headers"] if name == b"x-forwarded-for"]
        client: tuple[str, int] | None = scope.get("client")
        self._admission.check(
            scope["method"],
            target(path.encode("utf-8", "surrogateescape"), scope["query_string"].decode("latin-1")),
            client[0] if client else None,
            b",".join(forwarded).decode("latin-1") if forwarded else None,
        )
        try:
            return parsed(await asyncio.wait_for(body(receive), self._timeout))
        except asyncio.TimeoutError:
            raise Refused(HTTPStatus.REQUEST_TIMEOUT) from None

    async def _deliver(self, event: Event) -> None:
        identity = events.identify(event)
        if self._store is None or identity.key is None:
            await self._handle(event)
            return
        async with self._turns.awaited(identity.key):
            state = events.accept(await value(self._store.get(identity.key)), event)
            if state is not None:
                await self._handle(event)
                await value(self._store.put(identity.key, state, identity.keep_seconds))

    async def _handle(self, event: Event) -> None:
        if self._asynchronous:
            await value(self._handler(event))
        else:
            await value(await asyncio.to_thread(self._handler, event))


class WsgiReceiver:
    """Receives events and hands them to a function, one at a time for each subject. A WSGI app.

    `app.wsgi_app = DispatcherMiddleware(app.wsgi_app, {"/wavix": WsgiReceiver(handler)})` puts it into Flask.
    """

    __slots__ = ("_admission", "_handler", "_store", "_turns")

    def __init__(
        self,
        handler: Callable[[Event], object],
        *,
        secret: str | Sequence[str] = (),
        store: Store | None = None,
        sources: Sequence[str] | None = None,
        proxies: int = 0,
    ) -> None:
        """Make one.

        Args:
            handler: Is called with every event, in the server's thread; an exception is answered with 500. It cannot
                be stopped, so it should end within 3 seconds by itself: what takes longer belongs into a queue.
            secret: Lets in only requests whose URL was signed with this secret, or one of several; see
                `events.sign_url`.
            store: Hands over news only; copies and what comes too late are answered with 200 and dropped. See
                `events.MemoryStore`.
            sources: Lets in only requests from these IP addresses, such as `events.SOURCE_ADDRESSES`.
            proxies: How many proxies of our own stand before the server; each adds an entry to `X-Forwarded-For`.

        Raises:
            InvalidArgumentError: `secret`, `sources` or `proxies` is wrong.
        """
        hidden = Secrets(secret)
        del secret  # no traceback with locals shows it
        self._admission = Admission(hidden, sources, proxies)
        self._handler = handler
        self._store = store
        self._turns = Turns(threading.Lock)

    def __call__(
        self, environ: dict[str, Any], start_response: Callable[[str, list[tuple[str, str]]], object]
    ) -> list[bytes]:
        """Answer one request."""
        status: int = HTTPStatus.OK
        try:
            self._deliver(self._received(environ))
        except Refused as refused:
            status = refused.status
        except Exception as error:  # noqa: BLE001
            log_failure(_logger, error)
            status = HTTPStatus.INTERNAL_SERVER_ERROR
        start_response(f"{status:d} {HTTPStatus(status).phrase}", headers(status))
        return [b""]

    def _received(self, environ: dict[str, Any]) -> Event:
        path = environ.get("SCRIPT_NAME", "") + environ.get("PATH_INFO", "")
        self._admission.check(
            environ["REQUEST_METHOD"],
            target(path.encode("latin-1"), environ.get("QUERY_STRING", "")),
            environ.get("REMOTE_ADDR"),
            environ.get("HTTP_X_FORWARDED_FOR"),
        )
        length: str = environ.get("CONTENT_LENGTH") or ""
        whole = length.isdecimal()
        if not whole and not environ.get("wsgi.input_terminated"):
            raise Refused(HTTPStatus.LENGTH_REQUIRED)
        if whole and int(length) > MOST_EVENT_BYTES:
            raise Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        content: bytes = environ["wsgi.input"].read(int(length) if whole else MOST_EVENT_BYTES + 1)
        if len(content) > MOST_EVENT_BYTES:
            raise Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        return parsed(content)

    def _deliver(self, event: Event) -> None:
        identity = events.identify(event)
        if self._store is None or identity.key is None:
            self._handler(event)
            return
        with self._turns.taken(identity.key):
            state = events.accept(self._store.get(identity.key), event)
            if state is not None:
                self._handler(event)
                self._store.put(identity.key, state, identity.keep_seconds)
