"""Replies that are files."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from os import PathLike, fspath
from typing import TYPE_CHECKING, Any, Protocol, Union, cast

from ._closing import AsyncClosing, Closing
from .errors import InvalidArgumentError, StreamInterruptedError

if TYPE_CHECKING:
    from ._bridge import Run
    from ._native import FileStream

READ_LIMIT = 64 << 20
"""Most bytes that `read` takes by default."""

OnProgress = Callable[[int, Union[int, None]], object]
"""Receives the bytes so far and their total, which is None where the platform does not say it."""


class Target(Protocol):
    """A file opened for writing bytes."""

    def write(self, data: bytes, /) -> object: ...


class AsyncTarget(Protocol):
    """A file whose `write` is a coroutine."""

    def write(self, data: bytes, /) -> Awaitable[object]: ...


class Download(Closing):
    """A file that is being downloaded: iterate its chunks, `read` it, or `save` it.

    It is read from the connection only as fast as it is taken, about 64 KiB at a time. Leaving a loop over it early
    closes the connection.
    """

    __slots__ = ("_stream",)

    def __init__(self, stream: FileStream) -> None:
        self._stream = stream

    @property
    def size(self) -> int | None:
        """Size in bytes, where the platform says it."""
        return self._stream.size

    def __iter__(self) -> Iterator[bytes]:
        try:
            while (piece := self._stream.piece()) is not None:
                yield piece
        finally:
            self.close()

    def read(self, limit: int = READ_LIMIT) -> bytes:
        """The whole file, of at most `limit` bytes."""
        return self._stream.read(limit)

    def save(self, target: str | PathLike[str] | Target, *, on_progress: OnProgress | None = None) -> int:
        """Write the file to a path, whole or not at all, or to an open binary file. Returns the number of bytes.

        Links are followed, and a file that is there keeps its mode, owner and other names. A device or pipe is written
        to as the bytes come.

        Args:
            target: A path, or a file opened for writing bytes. The file is left open, with what came where the
                download fails.
            on_progress: Called on this thread with the bytes so far and their total (None where it is not known),
                after each piece of about 64 KiB; the last time with all.

        Raises:
            StreamInterruptedError: The download ended early, the target cannot be written, or `on_progress` raised:
                then that is the cause. A path is as it was before.
        """
        path = _path(target)
        if path is not None and on_progress is None:
            return self._stream.save(path)
        count = _Count(self.size, on_progress)
        if path is not None:
            saving = self._stream.saving(path)
            try:
                # Told of the last piece before the file is put in its place: what it raises leaves nothing there.
                while (received := saving.step()) is not None:
                    with _Wrapping(self):
                        count.reached(received)
            finally:
                saving.close()
        else:
            for piece in self:
                with _Wrapping(self):
                    _write(cast("Target", target), piece)
                    count.reached(count.received + len(piece))
        with _Wrapping(self):
            count.ended()
        return count.received

    def close(self) -> None:
        """End the download and close its connection."""
        self._stream.close()


class AsyncDownload(AsyncClosing):
    """A file that is being downloaded: iterate its chunks with `async for`, `read` it, or `save` it.

    It is read from the connection only as fast as it is taken, about 64 KiB at a time. Leaving a loop over it early
    closes the connection.
    """

    __slots__ = ("_run", "_stream")

    def __init__(self, stream: FileStream, run: Run) -> None:
        self._stream = stream
        self._run = run

    @property
    def size(self) -> int | None:
        """Size in bytes, where the platform says it."""
        return self._stream.size

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            while (piece := await self._run(self._stream.start_piece)) is not None:
                yield cast("bytes", piece)
        finally:
            self._stream.close()

    async def read(self, limit: int = READ_LIMIT) -> bytes:
        """The whole file, of at most `limit` bytes."""
        try:
            return cast("bytes", await self._run(lambda queue, ticket: self._stream.start_read(limit, queue, ticket)))
        finally:
            self._stream.close()

    async def save(
        self, target: str | PathLike[str] | Target | AsyncTarget, *, on_progress: OnProgress | None = None
    ) -> int:
        """Write the file to a path, whole or not at all, or to an open binary file. Returns the number of bytes.

        Links are followed, and a file that is there keeps its mode, owner and other names. A device or pipe is written
        to as the bytes come.

        Args:
            target: A path, a file opened for writing bytes (written by a thread of the event loop's), or one whose
                `write` is a coroutine. The file is left open, with what came where the download fails.
            on_progress: Called on the event loop with the bytes so far and their total (None where it is not known),
                after each piece of about 64 KiB; the last time with all.

        Raises:
            StreamInterruptedError: The download ended early, the target cannot be written, or `on_progress` raised:
                then that is the cause. A path is as it was before.
        """
        path = _path(target)
        try:
            if path is not None and on_progress is None:
                return cast("int", await self._run(lambda queue, ticket: self._stream.start_save(path, queue, ticket)))
            count = _Count(self.size, on_progress)
            if path is not None:
                await self._save_to_path(path, count)
            else:
                while (piece := await self._run(self._stream.start_piece)) is not None:
                    with _Wrapping(self):
                        await _write_async(target, cast("bytes", piece))
                        count.reached(count.received + len(cast("bytes", piece)))
            with _Wrapping(self):
                count.ended()
            return count.received
        finally:
            # a cancelled task may keep this object for long
            self._stream.close()

    async def _save_to_path(self, path: str, count: _Count) -> None:
        saving = self._stream.saving(path)
        try:
            while (received := await self._run(saving.start_step)) is not None:
                with _Wrapping(self):
                    count.reached(cast("int", received))
        finally:
            saving.close()

    async def aclose(self) -> None:
        """End the download and close its connection."""
        self._stream.close()


class _Count:
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


class _Wrapping:
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


def _path(target: object) -> str | None:
    if isinstance(target, (str, PathLike)):
        return fspath(cast("str | PathLike[str]", target))
    if callable(getattr(target, "write", None)):
        return None
    raise InvalidArgumentError("target: expected a path or a file opened for writing bytes", argument="target")


def _write(target: Target, piece: bytes) -> None:
    """Unbuffered files may take a part only."""
    while isinstance(written := target.write(piece), int) and 0 < written < len(piece):
        piece = piece[written:]


async def _write_async(target: Any, piece: bytes) -> None:
    import asyncio
    import inspect

    if inspect.iscoroutinefunction(target.write):
        await target.write(piece)
    else:
        await asyncio.to_thread(_write, target, piece)
