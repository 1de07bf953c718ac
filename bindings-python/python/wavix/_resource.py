"""Shared by the classes of the areas: from a method to the native client."""

from __future__ import annotations

TYPE_CHECKING = False  # importing `typing` would cost more than all else here

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ._async_client import AsyncWavix
    from ._client import Wavix
    from ._downloads import AsyncDownload, Download
    from ._exports import AsyncExport, Export
    from ._pages import AsyncPages

    Arguments = Mapping[str, object]


class Resource:
    """One area of the platform."""

    _client: Wavix

    def __init__(self, client: Any) -> None:
        self._client = client

    def _one(self, operation: str, arguments: Arguments) -> Any:
        return self._client.invoke(operation, arguments)

    def _page(self, operation: str, arguments: Arguments) -> Any:
        page = self._client.invoke(operation, arguments)
        page._walk = _walk(self._client, operation, arguments, asynchronous=False)
        return page

    def _wait(
        self,
        operation: str,
        arguments: Arguments,
        field: str,
        ends: tuple[str, ...],
        timeout: float,
        *,
        absent: bool = False,
    ) -> Any:
        import time

        from .errors import NotFoundError

        progress = _Progress(operation, field, ends, timeout, absent=absent)
        while True:
            try:
                reply = self._client.invoke(operation, arguments)
            except NotFoundError:
                if not absent:
                    raise
            else:
                if progress.has_ended(reply):
                    return reply
            time.sleep(progress.pause())

    def _lines(self, operation: str, arguments: Arguments, errors: str) -> Export[Any]:
        return self._client.open_export(operation, arguments, errors)

    def _file(self, operation: str, arguments: Arguments) -> Download:
        return self._client.open_download(operation, arguments)


class AsyncResource:
    """One area of the platform."""

    _client: AsyncWavix

    def __init__(self, client: Any) -> None:
        self._client = client

    def _one(self, operation: str, arguments: Arguments) -> Any:
        return self._client.invoke(operation, arguments)

    def _page(self, operation: str, arguments: Arguments) -> AsyncPages[Any, Any]:
        from ._pages import AsyncPages

        async def first() -> object:
            page = await self._client.invoke(operation, arguments)
            page._walk = _walk(self._client, operation, arguments, asynchronous=True)
            return page

        return AsyncPages(first)

    async def _wait(
        self,
        operation: str,
        arguments: Arguments,
        field: str,
        ends: tuple[str, ...],
        timeout: float,
        *,
        absent: bool = False,
    ) -> Any:
        import asyncio

        from .errors import NotFoundError

        progress = _Progress(operation, field, ends, timeout, absent=absent)
        while True:
            try:
                reply = await self._client.invoke(operation, arguments)
            except NotFoundError:
                if not absent:
                    raise
            else:
                if progress.has_ended(reply):
                    return reply
            await asyncio.sleep(progress.pause())

    def _lines(self, operation: str, arguments: Arguments, errors: str) -> AsyncExport[Any]:
        return self._client.open_export(operation, arguments, errors)

    async def _file(self, operation: str, arguments: Arguments) -> AsyncDownload:
        return await self._client.open_download(operation, arguments)


class _Progress:
    """Whether some work has ended, and pauses with exponential back-off until a deadline."""

    __slots__ = ("_absent", "_deadline", "_ends", "_field", "_operation", "_pause", "_timeout")

    def __init__(self, operation: str, field: str, ends: tuple[str, ...], timeout: float, *, absent: bool) -> None:
        from time import monotonic

        from .errors import InvalidArgumentError

        if not timeout >= 0:
            raise InvalidArgumentError("timeout: expected a number of seconds, at least 0", argument="timeout")
        self._operation = operation
        self._field = field
        self._ends = ends
        self._absent = absent
        self._timeout = timeout
        self._deadline = monotonic() + timeout
        self._pause = 0.2

    def has_ended(self, reply: object) -> bool:
        value = getattr(reply, self._field)
        return self._absent if value is None else value in self._ends

    def pause(self) -> float:
        from time import monotonic

        from .errors import TimeoutError  # noqa: A004

        pause = self._pause
        if monotonic() + pause > self._deadline:
            raise TimeoutError(f"still going on after {self._timeout:g} seconds", operation=self._operation)
        self._pause = min(pause * 1.6, 5.0)
        return pause


def _walk(client: Wavix | AsyncWavix, operation: str, arguments: Arguments, *, asynchronous: bool) -> _Walk | None:
    """How to reach the next page; None for lists that have one page only."""
    return _Walk(client, operation, arguments, asynchronous=asynchronous) if "page" in arguments else None


class _Walk:
    """The same call for another page."""

    __slots__ = ("_arguments", "_client", "_operation", "asynchronous")

    def __init__(self, client: Wavix | AsyncWavix, operation: str, arguments: Arguments, *, asynchronous: bool) -> None:
        self._client = client
        self._operation = operation
        self._arguments = arguments
        self.asynchronous = asynchronous

    def fetch(self, page: int) -> Any:
        reply: Any = self._client.invoke(self._operation, {**self._arguments, "page": page})
        if self.asynchronous:
            return self._fetched(reply)
        reply._walk = self
        return reply

    async def _fetched(self, reply: Any) -> Any:
        page = await reply
        page._walk = self
        return page
