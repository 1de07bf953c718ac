"""Where downloads go: paths, files, and who is told of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from os import PathLike, fspath
from typing import TYPE_CHECKING, Any, Protocol, Union, cast

from .errors import InvalidArgumentError, StreamInterruptedError

if TYPE_CHECKING:
    from ._downloads import AsyncDownload, Download

OnProgress = Callable[[int, Union[int, None]], object]
"""Receives the bytes so far and their total, which is None where the platform does not say it."""


class Target(Protocol):
    """A file opened for writing bytes."""

    def write(self, data: bytes, /) -> object: ...


class AsyncTarget(Protocol):
    """A file whose `write` is a coroutine."""

    def write(self, data: bytes, /) -> Awaitable[object]: ...


class Count:
    """How far a download is."""

    def __init__(self, total: int | None, on_progress: OnProgress | None) -> None:
        self.received = 0
        self._total = total
        self._on_progress = on_progress

    def reached(self, received: int) -> None:
        self.received = received
        if self._on_progress is not None:
            self._on_progress(received, self._total)

    def ended(self) -> None:
        if self.received == 0:
            self.reached(0)


class Wrapping:
    """Makes what a target or callback raises the cause of the download's own error."""

    def __init__(self, download: Download | AsyncDownload) -> None:
        self._download = download

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if isinstance(error, Exception):
            self._download._stream.close()
            message = f"the download was ended: {type(error).__name__} was raised"
            raise StreamInterruptedError(message, stage="response_body") from error


def path_of(target: object) -> str | None:
    if isinstance(target, (str, PathLike)):
        return fspath(cast("str | PathLike[str]", target))
    if callable(getattr(target, "write", None)):
        return None
    raise InvalidArgumentError("target: expected a path or a file opened for writing bytes", argument="target")


def write(target: Target, piece: bytes) -> None:
    """Unbuffered files may take a part only."""
    while isinstance(written := target.write(piece), int) and 0 < written < len(piece):
        piece = piece[written:]


async def write_async(target: Any, piece: bytes) -> None:
    import asyncio
    import inspect

    if inspect.iscoroutinefunction(target.write):
        await target.write(piece)
    else:
        await asyncio.to_thread(write, target, piece)
