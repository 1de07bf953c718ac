"""Replies that are files."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from os import PathLike, fspath
from typing import TYPE_CHECKING, cast

from ._closing import AsyncClosing, Closing

if TYPE_CHECKING:
    from ._bridge import Run
    from ._native import FileStream

READ_LIMIT = 64 << 20
"""Most bytes that `read` takes by default."""


class Download(Closing):
    """A file that is being downloaded: iterate its chunks, `read` it, or `save` it."""

    __slots__ = ("_stream",)

    def __init__(self, stream: FileStream) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        while (chunk := self._stream.chunk()) is not None:
            yield chunk

    def read(self, limit: int = READ_LIMIT) -> bytes:
        """The whole file, of at most `limit` bytes."""
        return self._stream.read(limit)

    def save(self, path: str | PathLike[str]) -> int:
        """Write the file to a path, whole or not at all. Returns the number of bytes."""
        return self._stream.save(fspath(path))

    def close(self) -> None:
        """End the download and close its connection."""
        self._stream.close()


class AsyncDownload(AsyncClosing):
    """A file that is being downloaded: iterate its chunks with `async for`, `read` it, or `save` it."""

    __slots__ = ("_run", "_stream")

    def __init__(self, stream: FileStream, run: Run) -> None:
        self._stream = stream
        self._run = run

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while (chunk := await self._run(self._stream.start_chunk)) is not None:
            yield cast("bytes", chunk)

    async def read(self, limit: int = READ_LIMIT) -> bytes:
        """The whole file, of at most `limit` bytes."""
        return cast("bytes", await self._run(lambda queue, ticket: self._stream.start_read(limit, queue, ticket)))

    async def save(self, path: str | PathLike[str]) -> int:
        """Write the file to a path, whole or not at all. Returns the number of bytes."""
        target = fspath(path)
        return cast("int", await self._run(lambda queue, ticket: self._stream.start_save(target, queue, ticket)))

    async def aclose(self) -> None:
        """End the download and close its connection."""
        self._stream.close()
